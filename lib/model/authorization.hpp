#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class SarKind : std::uint8_t { initial, extension, transfer, reimbursement, additional };
constexpr auto names_of(SarKind) {
    return words("initial", "extension", "transfer", "reimbursement", "additional");
}

/// A service line: what is asked for or authorised, last day included.
struct ServiceLine {
    Service service{};
    ProviderId provider;
    std::int64_t units = 0;
    Date from;
    Date through;
    std::optional<std::int64_t> cents{};  ///< a unit, in US cents
};

enum class AttachmentKind : std::uint8_t {
    acuity_index,
    acuity_documents,
    placement_criteria,
    sccp,
    preliminary_sccp,
    team_information,
    rss_tool,
    receipt
};
constexpr auto names_of(AttachmentKind) {
    return words("acuity-index", "acuity-documents", "placement-criteria", "sccp",
                 "preliminary-sccp", "team-information", "rss-tool", "receipt");
}

/// A paper sent with a request: `occurred` is when it was sent, `entry` the entry of this record it
/// is (an acuity index, a plan version, a level-of-care result), or `dated` its own date.
struct Attachment : Event {
    AttachmentKind kind{};
    EntryId entry;
    std::optional<Date> dated;
};

enum class SarStatus : std::uint8_t { submitted, approved, denied, returned, withdrawn };
constexpr auto names_of(SarStatus) {
    return words("submitted", "approved", "denied", "returned", "withdrawn");
}

/// A step of a request. An approval names the lines it authorises; none means those asked for.
struct SarStep : Event {
    SarStatus status{};
    std::vector<ServiceLine> authorized;
};

/// Units of an authorised service that were used up.
struct UnitsUsed : Event {
    Service service{};
    ProviderId provider;
    std::int64_t units = 0;
};

/// A Service Authorization Request.
struct Sar : Entry {
    SarKind kind{};
    std::vector<ServiceLine> lines;
    std::vector<Attachment> attachments;
    EntryId purchase;  ///< that a reimbursement pays back
    std::vector<SarStep> status;
    std::vector<UnitsUsed> used;
};

/// A purchase from the agency's discretionary fund; `occurred` is when it was asked for.
struct Purchase : Entry {
    Service service{};
    std::int64_t cents = 0;
    Date needed_by;
    ProviderId provider;
};

}  // namespace rsc::model
