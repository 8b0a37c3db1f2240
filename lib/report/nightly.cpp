#include "report/nightly.hpp"

#include <algorithm>
#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using timeline::Obligation;
using timeline::Verdict;

namespace {

Compliance::Request by_rule(const Nightly::Request& request) {
    Compliance::Request counted;
    counted.group_by = GroupBy::rule;
    counted.selection = request.selection;
    counted.selection.since = request.since;
    return counted;
}

Selection since(Selection selection, calendar::Date day) {
    selection.since = day;
    return selection;
}

// FNV-1a over the text, then SplitMix64, so that texts that differ in a letter lie far apart.
std::uint64_t number_of(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = 1469598103934665603ULL ^ seed;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash += 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31U);
}

}  // namespace

Nightly::Nightly(const Request& request)
    : request_(request),
      compliance_(by_rule(request)),
      worklist_(request.selection,
                request.today + CalendarDays{static_cast<std::int32_t>(request.days)}),
      forecast_(request.selection, request.today, request.weeks),
      trend_(since(request.selection, request.trend_since), *request.zone),
      caseload_(request.selection) {}

void Nightly::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    compliance_.add(rows);
    worklist_.add(facts, rows);
    forecast_.add(facts, rows);
    trend_.add(facts, rows);
    caseload_.add(facts, rows);
    draw(rows);
}

void Nightly::add(const std::vector<Obligation>& rows) {
    compliance_.add(rows);
    worklist_.add(rows);
    forecast_.add(rows);
    trend_.add(rows);
    caseload_.add(rows);
    draw(rows);
}

// From what compliance counts as due: only of that can a reviewer say whether the verdict is right.
void Nightly::draw(const std::vector<Obligation>& rows) {
    Selection selection = request_.selection;
    selection.since = request_.since;
    for (const Obligation& row : rows) {
        const bool due = row.verdict != Verdict::open && row.verdict != Verdict::excused &&
                         row.verdict != Verdict::not_applicable;
        if (!due || !selection.takes(row)) continue;
        std::string identity = timeline::identity(row);
        const std::uint64_t number = number_of(identity, request_.seed);
        if (number > least_left_out_) continue;
        SampleLine line;
        line.subject = row.subject;
        line.rule = row.rule->rule->id;
        if (row.due) line.due = row.due->day;
        line.verdict = row.verdict;
        line.evidence = row.evidence.str();
        line.worker = name_of(row.owner_due);
        line.obligation = std::move(identity);
        drawn_.emplace_back(number, std::move(line));
        if (drawn_.size() >= 2 * request_.sample + 64) keep_least();
    }
}

void Nightly::keep_least() {
    std::sort(drawn_.begin(), drawn_.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second.obligation) < std::tie(b.first, b.second.obligation);
    });
    if (drawn_.size() <= request_.sample) return;
    least_left_out_ = drawn_[request_.sample].first;
    drawn_.resize(request_.sample);
}

void Nightly::merge(Nightly&& other) {
    compliance_.merge(std::move(other.compliance_));
    worklist_.merge(std::move(other.worklist_));
    forecast_.merge(std::move(other.forecast_));
    trend_.merge(std::move(other.trend_));
    caseload_.merge(std::move(other.caseload_));
    append(drawn_, other.drawn_);
}

NightlyBody Nightly::take(const timeline::Setting& setting, const timeline::Caseloads& loads,
                          const std::vector<const model::Staff*>& staff) {
    NightlyBody body;
    body.since = request_.since;
    const Counts& totals = compliance_.totals();
    body.due = totals.due();
    body.met = totals.in_time();
    body.undetermined = totals.of(Verdict::undetermined);
    if (body.due > 0) body.permille = body.met * 1000 / body.due;
    for (const Compliance::Group& group : compliance_.groups()) {
        NightlyRule rule;
        rule.rule = group.key;
        rule.title = group.title;
        rule.overdue = group.counts.of(Verdict::overdue);
        rule.missed = group.counts.of(Verdict::missed);
        rule.late = group.counts.of(Verdict::met_late);
        rule.undetermined = group.counts.of(Verdict::undetermined);
        rule.met = group.counts.in_time();
        rule.due = group.counts.due();
        if (rule.due == 0) continue;
        rule.permille = rule.met * 1000 / rule.due;
        body.rules.push_back(std::move(rule));
    }
    std::sort(body.rules.begin(), body.rules.end(), [](const auto& a, const auto& b) {
        return std::tuple(-(a.overdue + a.missed), -a.late, std::string_view(a.rule)) <
               std::tuple(-(b.overdue + b.missed), -b.late, std::string_view(b.rule));
    });
    WorklistBody worklist = worklist_.take();
    body.overdue = worklist.overdue;
    body.items = std::move(worklist.items);
    body.remedies = std::move(worklist.remedies);
    body.months = trend_.take().months;
    body.weeks = forecast_.take().weeks;
    CaseloadBody caseload = caseload_.take(setting, loads, staff);
    body.open_cases = caseload.open;
    body.unassigned = caseload.unassigned;
    body.over_cap = caseload.over_cap;
    body.workers = std::move(caseload.workers);
    body.queue = std::move(caseload.queue);
    keep_least();
    for (auto& [number, line] : drawn_)
        body.sample.push_back(std::move(line));
    return body;
}

}  // namespace rsc::report
