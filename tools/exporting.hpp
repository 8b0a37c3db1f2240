#pragma once

#include <functional>
#include <memory>
#include <set>

#include "exchange/disclosure.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

// What all exports that identify people have in common: who gets what, on what ground, and that it
// is written down before anything goes out.
namespace rsc::tools {

/// A case on its way out.
struct Outgoing {
    std::string id;
    codec::Json record;                            ///< what of it may go out
    std::optional<exchange::Statement> statement;  ///< goes with it; none: it stays in the agency
    std::string text;                              ///< the whole file, where everything is to go
};

/// The course of an export:
///
///     Exporting out(in, "fhir");
///     ... options of its own ...
///     if (!out.begin()) return out.status();
///     return out.finish(out.each([&](Outgoing& one) { ... }));
///
/// Within the agency (the recipient is the agency itself) everything goes, and the reading is
/// logged. To anybody else goes what consents of the client cover, or what a basis other than a
/// consent allows; each such disclosure is an entry of the record, on the disk before the record is
/// handed over. A case of which nothing may go is a finding (`export.no-consent`), and the others
/// go on.
class Exporting {
  public:
    /// A form that tells of everything, or what rests on everything: a case of which only a part
    /// may go out does not go. `a_verdict` names an obligation in place of cases.
    enum class Tells : std::uint8_t { what_may_go, everything, a_verdict };
    Exporting(Invocation& in, std::string form, Tells tells = Tells::what_may_go);

    [[nodiscard]] bool begin();
    [[nodiscard]] Exit status() const { return status_; }
    [[nodiscard]] const casework::Agency& agency() const { return *agency_; }
    [[nodiscard]] calendar::Instant now() const { return request_.at; }
    [[nodiscard]] std::int64_t exported() const { return exported_; }
    /// Of a verdict: whose it is.
    [[nodiscard]] const std::string& obligation() const { return obligation_; }

    using Take = std::function<Result<void>(Outgoing&)>;
    /// Hands over the cases by id, some thousand of them at a time.
    [[nodiscard]] Result<void> each(const Take& take);

    /// All of it where a case is a line of JSON: written to a file, or to standard output where its
    /// name is empty, whole or, where nothing may go out, not at all.
    [[nodiscard]] Exit write_lines(const std::string& file,
                                   const std::function<codec::Json(Outgoing&)>& line);
    /// The same of anything else.
    [[nodiscard]] Exit write_texts(const std::string& file,
                                   const std::function<Result<std::string>(Outgoing&)>& text);

    /// Says what went out and what did not; or why not, where `done` is a failure, and that what
    /// was recorded before stands. With `where`, the account is what the command prints; without,
    /// standard output has the data, and it goes to standard error.
    [[nodiscard]] Exit finish(const Result<void>& done, const std::string& where = {});

  private:
    struct Prepared;
    [[nodiscard]] bool take(const Error& error);
    [[nodiscard]] Result<void> understand();
    /// The agency as others know it.
    [[nodiscard]] std::string_view discloser() const {
        return agency_->record().name.empty() ? agency_->record().id : agency_->record().name;
    }
    [[nodiscard]] Result<std::vector<std::string>> chosen() const;
    [[nodiscard]] Result<void> read(Prepared& one);
    [[nodiscard]] std::string why_not(const exchange::Coverage& coverage) const;
    void prepare(Prepared& one) const;
    void tell(const Prepared& one);
    [[nodiscard]] Result<void> record(std::vector<Prepared>& batch);

    Invocation& in_;
    std::string form_;
    std::vector<std::string> cases_;
    std::string obligation_;
    bool all_ = false;
    bool consented_ = false;
    std::string recipient_;
    std::string purpose_;
    std::string basis_;
    std::vector<std::string> information_;

    Exit status_ = Exit::ok;
    bool within_ = false;
    Tells tells_;
    bool whole_;
    std::unique_ptr<casework::Agency> agency_;
    std::optional<store::WriteFolder> folder_;
    exchange::DisclosureRequest request_;
    std::string actor_;
    std::vector<codec::FindingOut> findings_;
    std::vector<std::string> told_;  ///< of a dry run, case by case
    std::int64_t exported_ = 0;
    std::int64_t withheld_ = 0;
    bool recorded_ = false;
    casework::Progress progress_;
};

}  // namespace rsc::tools
