#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>

#include "casework/rows.hpp"
#include "casework/taking_in.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

// What imports have in common: their options, batches of records that are one transaction each, and
// the account of what became of everything that was read.
namespace rsc::tools {

/// Something that came in: a record, or a row that says something of one.
struct Incoming {
    std::string text;               ///< as it came, to be written to the rejects
    std::string place;              ///< "cases.ndjson:12"
    std::vector<Finding> findings;  ///< why it cannot be taken in, known before
    bool keeps_places = false;      ///< of the findings: they are of several files
};

/// The course of an import:
///
///     Importing import(in, "import.ndjson");
///     ... arguments of its own ...
///     if (!import.begin()) return import.status();
///     ... import.take_records(...) or import.take_rows(...), again and again ...
///     return import.finish(done);
///
/// A batch is one transaction; who is cut off between two begins again, and what is in the store
/// already is unchanged then.
class Importing {
  public:
    Importing(Invocation& in, std::string act);
    ~Importing();

    [[nodiscard]] bool begin();
    [[nodiscard]] Exit status() const { return status_; }
    [[nodiscard]] const casework::Agency& agency() const { return *agency_; }
    [[nodiscard]] calendar::Instant now() const { return act_.at; }

    /// So many records are one transaction.
    static constexpr std::size_t batch_size = 1000;

    /// Whole records, each as JSON, no more than a batch of them.
    [[nodiscard]] Result<void> take_records(std::vector<Incoming> records);

    /// Rows, of which each says something of one record.
    struct Row {
        Incoming incoming;
        casework::IncomingRow row;
    };
    /// The rows of one record. `file` is that of the store; empty where the rows are rejected.
    struct Rows {
        Target target{};
        std::string id;
        std::string file;
        std::vector<Row> rows;
    };
    [[nodiscard]] Result<void> take_rows(std::vector<Rows> records);
    /// Stands first in the file of rejects, where there are any.
    void begin_rejects(std::string head) { rejects_head_ = std::move(head); }

    /// Ends the import; `done` says whether all of it could be read and written.
    [[nodiscard]] Exit finish(const Result<void>& done);

  private:
    struct Coming;
    [[nodiscard]] bool fail(const Error& error);
    [[nodiscard]] Result<std::optional<store::Read>> look_up(const std::string& file,
                                                             const std::string& id,
                                                             std::vector<Finding>& findings);
    void each(std::size_t count, const std::function<void(casework::Taker&, std::size_t)>& work);
    [[nodiscard]] Result<void> take_batch(std::span<Coming> batch);
    void count(casework::Fate fate) { ++counts_[static_cast<std::size_t>(fate)]; }
    [[nodiscard]] std::int64_t counted(casework::Fate fate) const {
        return counts_[static_cast<std::size_t>(fate)];
    }
    void tell(Coming& coming);
    void tell_findings(const Incoming& incoming, std::vector<Finding> findings);
    [[nodiscard]] Result<void> find_missing();
    [[nodiscard]] render::ActOut account() const;

    Invocation& in_;
    std::string rejects_file_;
    bool compare_ = false;
    bool of_rows_ = false;
    Exit status_ = Exit::ok;

    std::unique_ptr<casework::Agency> agency_;
    codec::Act act_;
    std::vector<casework::Taker> takers_;
    std::optional<store::WriteFolder> folder_;
    casework::Progress progress_;
    std::unique_ptr<ProgressLine> line_;

    std::array<std::int64_t, 4> counts_{};
    std::vector<std::string> changed_;
    std::vector<std::string> told_;
    std::vector<codec::FindingOut> findings_;
    std::string rejects_head_;
    std::string rejects_;
    std::set<std::string> seen_;  ///< files, where the store is compared
    std::vector<std::string> missing_;
};

}  // namespace rsc::tools
