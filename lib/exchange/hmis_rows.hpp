#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/hmis.hpp"

namespace rsc::exchange {

/// A column of one file; a file may lack an optional one, whose cells are then empty.
struct Column {
    std::string_view name;
    std::optional<std::size_t> index;
};

/// What every row is held against.
struct HmisClock {
    const HmisOptions& options;
    const calendar::Zone& zone;
};

/// Goes through the rows of one file, one after the other, and keeps its count. What is wrong with
/// a row is reported into `rejects`, all of it; a row with a fault of its own is counted as
/// rejected, once. The user ends every row with exactly one of `imported`, `other`, `deleted` or,
/// when `is_rejected`, nothing.
class HmisRows {
  public:
    /// `table` is null when the export has no such file.
    HmisRows(const Table* table, std::string_view file, const HmisClock& clock,
             std::vector<Reject>& rejects);

    [[nodiscard]] Column column(std::string_view name) const;

    /// Goes on to the next row that has as many cells as the header; false after the last.
    [[nodiscard]] bool next();
    [[nodiscard]] std::uint32_t line() const { return line_; }
    [[nodiscard]] bool is_rejected() const { return is_rejected_; }
    [[nodiscard]] std::string_view text(const Column& column) const;

    /// The cell, which must not be empty.
    [[nodiscard]] std::optional<std::string_view> needed(const Column& column);
    /// A day up to the last day of the import; the row is rejected when it is none.
    [[nodiscard]] std::optional<calendar::Date> day(const Column& column);
    /// The same for a field that may be empty or left out. No message quotes it.
    [[nodiscard]] std::optional<calendar::Date> birth_date(const Column& column);
    /// `YYYY-MM-DD HH:MM[:SS]` in the store's zone, or a day only, of which it is the end.
    [[nodiscard]] std::optional<calendar::Instant> recorded(const Column& column);
    /// Reports a time that no record holds, when it is none. (One that the clock change skips or
    /// repeats is not worth a word here.)
    void check_unused_time(const Column& column);
    /// A whole number or empty; empty when it is anything else, which is reported.
    [[nodiscard]] std::string_view code(const Column& column);

    void reject(const Column& column, std::string_view code, std::string reason,
                Scope scope = Scope::row);

    void imported();
    void deleted() { ++count_.deleted; }
    void other(std::string kind);

    /// Takes back `imported` for a row of which nothing stands in any record after all.
    void imported_as_other(const std::string& kind);

    [[nodiscard]] const FileCount& count() const { return count_; }

  private:
    struct Time;
    [[nodiscard]] Time time_in(std::string_view cell) const;

    const Table* table_;
    const HmisClock* clock_;
    std::vector<Reject>* rejects_;
    FileCount count_;
    std::size_t next_ = 0;
    std::uint32_t line_ = 0;
    bool is_rejected_ = false;
    bool is_date_only_ = false;
};

/// A cell as a message may quote it: only what looks like an id, a number or a date. Anything else
/// may be a person's name in the wrong column.
[[nodiscard]] std::string shown(std::string_view cell);

/// A well-formed id of this store: `prefix` and `id`. One that is too long, or holds what an id
/// must not, gets a digest of the whole in place of what does not fit, so that ids which differ
/// stay so.
[[nodiscard]] std::string store_id(std::string_view prefix, std::string_view id);

/// Ids in the order of people: numbers by value, then everything else by its letters.
[[nodiscard]] bool id_before(std::string_view a, std::string_view b);

}  // namespace rsc::exchange
