#pragma once

#include <string>
#include <vector>

#include "codec/json.hpp"
#include "exchange/disclosure.hpp"
#include "render/outputs.hpp"

/// Outputs about what left the agency, and what an auditor gets.
namespace rsc::render {

/// A disclosure as the record has it.
struct DisclosureLine {
    std::string client_case;
    std::string id;
    std::string occurred;
    std::string by;
    std::string recipient;
    std::string purpose;
    model::DisclosureBasis basis{};
    std::vector<model::Information> information;
    std::vector<std::string> consents;
    std::string form;
    std::string note;
    bool voided = false;

    DisclosureLine(std::string of, const model::Disclosure& disclosure, const calendar::Zone& zone);
    DisclosureLine() = default;
};
/// The accounting of disclosures (42 CFR 2.25; 45 CFR 164.528).
struct DisclosuresOut {
    std::string schema = "rsc.disclosures/1";
    Heading heading;
    calendar::Date from;
    std::vector<DisclosureLine> disclosures;
};

/// A policy that was in force, as the store pins it.
struct BundlePolicy {
    std::string policy;  ///< "milwaukee-coordination@cars"
    std::string title;
    calendar::Date from;
    std::optional<calendar::Date> until;
    std::string sha256;
};
/// A rule that the record was judged by.
struct BundleClause {
    std::string rule;
    std::string title;
    std::string text;
    std::vector<std::string> cites;
};
/// A line of the journal that changed the record.
struct BundleAct {
    std::int64_t seq = 0;
    std::string at;
    std::string by;
    std::string act;
    std::string sha256;  ///< of the record after it
    std::string hash;    ///< of the line
};
/// Everything about one case that an auditor needs: the record, what was owed and why, by which
/// clauses, and what shows that the record is as its acts left it.
struct BundleOut {
    std::string schema = "rsc.bundle/1";
    Heading heading;
    std::string id;
    std::optional<exchange::Statement> statement;
    codec::Verbatim record;
    std::vector<report::Explanation> explanations;
    std::vector<BundlePolicy> policies;
    std::vector<BundleClause> clauses;
    std::string file;
    std::string sha256;
    std::vector<BundleAct> acts;
    std::int64_t journal_head = 0;
    std::string journal_hash;
    std::vector<FindingOut> findings;
};

[[nodiscard]] std::string json_text(const DisclosuresOut& output, const calendar::Zone& zone);
[[nodiscard]] std::string json_text(const BundleOut& output, const calendar::Zone& zone);
[[nodiscard]] codec::Json json_of(const exchange::Statement& statement, const calendar::Zone& zone);
[[nodiscard]] std::string ndjson_line(const DisclosureLine& line, const calendar::Zone& zone);

/// The bundle as a page that stands for itself and prints.
[[nodiscard]] std::string bundle_page(const BundleOut& bundle, const calendar::Zone& zone);

/// Their schemas, by name.
struct ExportSchema {
    std::string_view name;
    std::string (*text)();
};
[[nodiscard]] std::span<const ExportSchema> export_schemas();

}  // namespace rsc::render
