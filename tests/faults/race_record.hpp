#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the program printed and what stands in its files, read without its own code.
namespace rsc::faults {

/// What `--json` of an act that ended with 0 promises to be in the record.
struct Acknowledged {
    std::string record;
    std::int64_t seq = 0;
    std::string begins;  ///< the first characters of the record's hash
    std::string act;
    std::vector<std::string> entries;
};
[[nodiscard]] std::optional<Acknowledged> acknowledged(const std::string& out);

struct HistoryLine {
    std::string at;
    std::string act;
    std::string record;
    std::vector<std::string> entries;
};

struct Record {
    /// Empty, or why this is no whole record: no JSON, a history with a gap or a broken chain, an
    /// entry id twice or missing in the sequence.
    std::string wrong;
    std::string id;
    std::vector<std::string> ids;      ///< of all entries
    std::vector<HistoryLine> history;  ///< the first has seq 1
    std::string lead;                  ///< who serves now; empty when nobody does
    std::size_t leads = 0;             ///< how many assignments have not ended
    std::vector<std::string> papers;   ///< SHA-256 of the papers that are kept
};
[[nodiscard]] Record read_record(const std::string& text);
/// Empty when what was acknowledged is in the record; else what is not.
[[nodiscard]] std::string lost(const Record& record, const Acknowledged& promise);

struct Journal {
    std::string wrong;  ///< empty, or where it is torn, has a gap, or does not chain
    std::size_t lines = 0;
    std::string last_at;
};
[[nodiscard]] Journal read_journal(const std::string& text);

/// The record with contacts added by hand until it has so many, one each minute from `first` on.
[[nodiscard]] std::string with_contacts(const std::string& text, std::size_t contacts);
[[nodiscard]] std::size_t contacts_in(const std::string& text);

/// Who leads how many cases according to `case list --json`; the key "" counts those nobody leads.
[[nodiscard]] std::map<std::string, std::size_t> leads_listed(const std::string& out);
/// The sum of the cases that `assign room --json` counts, and of the records that
/// `report compliance --json` has read. Nothing when it is no such output.
[[nodiscard]] std::optional<std::size_t> cases_in_room(const std::string& out);
[[nodiscard]] std::optional<std::size_t> records_in_report(const std::string& out);
[[nodiscard]] std::vector<std::string> case_ids(const std::string& case_list);

}  // namespace rsc::faults
