#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "casework/scan.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// What is wrong with records: the share of one thread of a scan over the cases.
class RecordChecks {
  public:
    /// Both outlive the checks. `only`: the cases that are looked at; all when there is none.
    RecordChecks(const validate::Surroundings& around,
                 const std::set<std::string, std::less<>>& only)
        : around_(&around), only_(&only) {}

    void operator()(const model::Case& record, std::string_view text, const std::string& file);
    void merge(RecordChecks&& other);

    [[nodiscard]] std::size_t checked() const { return checked_; }
    /// All findings, by file: of the cases; where several belong to one client; and, where no case
    /// was named, of the other records, and of files that are none. What could not be read is added
    /// to `problems`.
    [[nodiscard]] Result<std::vector<Finding>> take(Invocation& in, const casework::Agency& agency,
                                                    casework::ScanProblems& problems);

  private:
    [[nodiscard]] Result<void> check_others(Invocation& in, const casework::Agency& agency,
                                            std::vector<Error>& errors);
    void find_duplicates();
    [[nodiscard]] Result<void> hold_against_journal(const casework::Agency& agency,
                                                    const std::vector<Error>& unread);
    [[nodiscard]] Result<void> find_strays(const casework::Agency& agency,
                                           const std::vector<std::string>& in_shards);

    const validate::Surroundings* around_;
    const std::set<std::string, std::less<>>* only_;
    std::vector<Finding> findings_;
    std::map<std::string, std::vector<std::string>> open_cases_;  // by client
    std::size_t checked_ = 0;
};

}  // namespace rsc::tools
