#include "exchange/hmis_rows.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "base/digest.hpp"
#include "base/id.hpp"
#include "base/letters.hpp"

namespace rsc::exchange {
namespace {

using calendar::Date;
using calendar::Instant;

constexpr std::size_t longest_shown = 40;
constexpr std::size_t longest_kept_id = 40;
constexpr std::size_t digest_letters = 12;

constexpr bool is_alphanumeric(char c) {
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The number that two digits at `at` spell, when it is below `end`; else -1.
int two_digits(std::string_view text, std::size_t at, int end) {
    if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
    const int value = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return value < end ? value : -1;
}

/// Seconds after midnight of `HH:MM[:SS]`, or nothing.
std::optional<std::int32_t> time_of_day(std::string_view text) {
    if (text.size() != 5 && text.size() != 8) return std::nullopt;
    const int hours = two_digits(text, 0, 24);
    const int minutes = two_digits(text, 3, 60);
    const int seconds = text.size() == 8 ? two_digits(text, 6, 60) : 0;
    if (hours < 0 || minutes < 0 || seconds < 0 || text[2] != ':') return std::nullopt;
    if (text.size() == 8 && text[5] != ':') return std::nullopt;
    return hours * 3'600 + minutes * 60 + seconds;
}

std::string no_day(const Error& error, std::string_view cell, std::string_view form) {
    if (error.code == "date.impossible") {
        return shown(cell) +
               " names a day that does not exist, or a year before 1900 or after 2199";
    }
    return shown(cell) + " is not " + std::string(form);
}

}  // namespace

/// A cell read as a time of recording: an instant, or what is wrong.
struct HmisRows::Time {
    std::optional<Instant> instant;
    bool date_only = false;
    std::string_view code;
    std::string reason;
};

HmisRows::HmisRows(const Table* table, std::string_view file, const HmisClock& clock,
                   std::vector<Reject>& rejects)
    : table_(table), clock_(&clock), rejects_(&rejects) {
    count_.file = file;
    count_.present = table != nullptr;
}

Column HmisRows::column(std::string_view name) const {
    return {name, table_ == nullptr ? std::nullopt : table_->column(name)};
}

bool HmisRows::next() {
    while (table_ != nullptr && next_ < table_->size()) {
        const Table::Row row = table_->row(next_++);
        line_ = row.line();
        is_rejected_ = false;
        is_date_only_ = false;
        ++count_.read;
        const std::size_t wanted = table_->header().size();
        if (row.size() == wanted) return true;
        reject({}, "import.cells",
               "the row has " + counted(static_cast<std::int64_t>(row.size()), "cell") +
                   ", the header " + std::to_string(wanted));
    }
    return false;
}

std::string_view HmisRows::text(const Column& column) const {
    return column.index ? table_->row(next_ - 1).cell(*column.index) : std::string_view();
}

std::optional<std::string_view> HmisRows::needed(const Column& column) {
    const std::string_view cell = text(column);
    if (!cell.empty()) return cell;
    reject(column, "import.missing-value", "it is needed, and empty");
    return std::nullopt;
}

std::optional<Date> HmisRows::day(const Column& column) {
    const auto cell = needed(column);
    if (!cell) return std::nullopt;
    const auto date = Date::parse(*cell);
    if (!date) {
        reject(column, "import.date", no_day(date.error(), *cell, "a day written YYYY-MM-DD"));
        return std::nullopt;
    }
    if (*date > clock_->options.last_day) {
        reject(column, "import.future",
               date->text() + " is after " + clock_->options.last_day.text() +
                   ", the last day of this import");
        return std::nullopt;
    }
    return *date;
}

std::optional<Date> HmisRows::birth_date(const Column& column) {
    const std::string_view cell = text(column);
    if (cell.empty()) return std::nullopt;
    const auto date = Date::parse(cell);
    if (!date) {
        reject(column, "import.date", "it is not a day that exists, written YYYY-MM-DD",
               Scope::field);
        return std::nullopt;
    }
    if (*date > clock_->options.last_day) {
        reject(column, "import.future", "it is after the last day of this import", Scope::field);
        return std::nullopt;
    }
    return *date;
}

HmisRows::Time HmisRows::time_in(std::string_view cell) const {
    static constexpr std::string_view form = "a time written YYYY-MM-DD HH:MM:SS";
    const calendar::Zone& zone = clock_->zone;
    const auto date = Date::parse(cell.substr(0, 10));
    if (!date) return {{}, false, "import.date", no_day(date.error(), cell, form)};
    if (cell.size() == 10) return {zone.end_of(*date), true, {}, {}};

    const auto seconds = cell[10] == ' ' || cell[10] == 'T' ? time_of_day(cell.substr(11))
                                                            : std::optional<std::int32_t>();
    if (!seconds) return {{}, false, "import.date", shown(cell) + " is not " + std::string(form)};
    const calendar::WallTime wall = zone.at(*date, *seconds);
    if (wall.meaning == calendar::WallTime::Meaning::unique) {
        return {wall.candidates.front(), false, {}, {}};
    }
    const std::string_view what = wall.meaning == calendar::WallTime::Meaning::skipped
                                      ? " was skipped when clocks went forward in "
                                      : " came twice when clocks went back in ";
    return {{},
            false,
            "import.wall-time",
            shown(cell) + std::string(what) + zone.name() + "; it may mean " +
                zone.text(wall.candidates.front()) + " or " + zone.text(wall.candidates.back())};
}

std::optional<Instant> HmisRows::recorded(const Column& column) {
    const auto cell = needed(column);
    if (!cell) return std::nullopt;
    Time time = time_in(*cell);
    if (!time.instant) {
        reject(column, time.code, std::move(time.reason));
        return std::nullopt;
    }
    const Date day = clock_->zone.date_of(*time.instant);
    const Date today = clock_->zone.date_of(clock_->options.imported_at);
    if (day > today) {
        reject(column, "import.future",
               day.text() + " is after " + today.text() + ", the day of this import");
        return std::nullopt;
    }
    is_date_only_ = time.date_only;
    return time.instant;
}

void HmisRows::check_unused_time(const Column& column) {
    const std::string_view cell = text(column);
    if (cell.empty()) return;
    Time time = time_in(cell);
    if (time.code == "import.date") {
        reject(column, time.code, std::move(time.reason), Scope::field);
    }
}

std::string_view HmisRows::code(const Column& column) {
    const std::string_view cell = text(column);
    if (std::ranges::all_of(cell, is_digit)) return cell;
    reject(column, "import.code", shown(cell) + " is not the number of a code", Scope::field);
    return {};
}

void HmisRows::reject(const Column& column, std::string_view code, std::string reason,
                      Scope scope) {
    if (scope == Scope::field) {
        ++count_.rejected_fields;
    } else if (!is_rejected_) {
        is_rejected_ = true;
        ++count_.rejected;
    }
    Reject reject;
    reject.file = count_.file;
    reject.line = line_;
    reject.column = column.index ? static_cast<std::uint32_t>(*column.index + 1) : 0;
    reject.field = column.name;
    reject.scope = scope;
    reject.code = code;
    reject.reason = std::move(reason);
    rejects_->push_back(std::move(reject));
}

void HmisRows::imported() {
    ++count_.imported;
    if (is_date_only_) ++count_.date_only;
}

void HmisRows::other(std::string kind) {
    ++count_.other;
    ++count_.other_kinds[std::move(kind)];
}

void HmisRows::imported_as_other(const std::string& kind) {
    --count_.imported;
    other(kind);
}

std::string shown(std::string_view cell) {
    const bool plain = cell.size() <= longest_shown && std::ranges::any_of(cell, is_digit) &&
                       std::ranges::all_of(cell, [](char c) {
                           return is_alphanumeric(c) ||
                                  std::string_view("-_./: +").find(c) != std::string_view::npos;
                       });
    return plain ? "'" + std::string(cell) + "'" : "a text that is not shown here";
}

std::string store_id(std::string_view prefix, std::string_view id) {
    std::string made(prefix);
    made += id;
    if (is_well_formed_id(made)) return made;
    made = prefix;
    for (const char c : id.substr(0, longest_kept_id))
        made += is_alphanumeric(c) ? c : '-';
    return made + '-' + sha256(id).substr(0, digest_letters);
}

bool id_before(std::string_view a, std::string_view b) {
    const bool a_is_number = std::ranges::all_of(a, is_digit);
    const bool b_is_number = std::ranges::all_of(b, is_digit);
    if (a_is_number != b_is_number) return a_is_number;
    if (a_is_number && a.size() != b.size()) return a.size() < b.size();
    return a < b;
}

}  // namespace rsc::exchange
