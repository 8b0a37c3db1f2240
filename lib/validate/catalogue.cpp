#include "validate/catalogue.hpp"

#include <tuple>

#include "base/diagnostics.hpp"
#include "validate/checks.hpp"

namespace rsc::validate {
namespace {

using calendar::Instant;
using calendar::Moment;
using model::Case;

constexpr Check checks[] = {
    {"check.acuity-range", acuity_range},
    {"check.advocacy-without-consent", advocacy_without_consent},
    {"check.appointment-ahead", appointment_ahead},
    {"check.assignment-overlap", assignment_overlap},
    {"check.birth-date-missing", birth_date_missing},
    {"check.closed-case-entry", closed_case_entry},
    {"check.contact-minutes", contact_minutes},
    {"check.contact-overlap", contact_overlap},
    {"check.discharge-before-intake", discharge_before_intake},
    {"check.discharge-reasons", discharge_reasons},
    {"check.duplicate-entry", duplicate_entry},
    {"check.enrolment-missing", enrolment_missing},
    {"check.entry-future", entry_future},
    {"check.entry-long-before", entry_long_before},
    {"check.event-before-entry", event_before_entry},
    {"check.event-before-entry", stay_reversed},
    {"check.event-before-entry", steps_reversed},
    {"check.entry-future", birth_date_future},
    {"check.interval-reversed", interval_reversed},
    {"check.level-of-care", level_of_care},
    {"check.plan-without-goals", plan_without_goals},
    {"check.purchase-amount", purchase_amount},
    {"check.recorded-before-occurred", recorded_before_occurred},
    {"check.recorded-future", recorded_future},
    {"check.referral-missing", referral_missing},
    {"check.score-sum", score_sum},
    {"check.signed-incomplete", signed_incomplete},
    {"check.unknown-document", unknown_document},
    {"check.unknown-provider", unknown_provider},
    {"check.unknown-worker", unknown_worker},
};

}  // namespace

bool surely_before(const Moment& a, const Moment& b, const calendar::Zone& zone) {
    const auto* at = std::get_if<Instant>(&a);
    const auto* bt = std::get_if<Instant>(&b);
    if (at != nullptr && bt != nullptr) return *at < *bt;
    return zone.date_of(a) < zone.date_of(b);
}

void add(std::vector<Finding>& findings, std::string_view code, const Pointer& pointer,
         std::string expected, std::string found) {
    findings.push_back(
        finding_of(code, {{}, pointer.text(), 0, 0}, std::move(expected), std::move(found)));
}

std::span<const Check> case_checks() {
    return checks;
}

std::vector<Finding> check_case(const Case& record, const Surroundings& surroundings,
                                std::string_view file) {
    std::vector<Finding> findings;
    for (const Check& check : checks)
        check.run(record, surroundings, findings);
    for (Finding& finding : findings)
        finding.place.file = file;
    return findings;
}

std::vector<Finding> beyond(std::vector<Finding> after, const std::vector<Finding>& before) {
    using Key = std::tuple<std::string_view, std::string_view, std::string_view>;
    const auto key_of = [](const Finding& finding) {
        return Key(finding.code, finding.place.pointer, finding.found);
    };
    std::set<Key> known;
    for (const Finding& finding : before)
        known.insert(key_of(finding));
    std::erase_if(after, [&](const Finding& finding) { return known.contains(key_of(finding)); });
    return after;
}

}  // namespace rsc::validate
