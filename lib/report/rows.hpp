#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/timeline.hpp"

namespace rsc::report {

/// An obligation as reports list it: it owns its texts and outlives the record.
struct Row {
    /// Not in tables for people; `rsc explain` has the whole reason for one.
    static constexpr std::array<std::string_view, 15> folded = {
        "obligation", "title",   "requirements", "weight",    "policy",
        "cites",      "trigger", "due",          "because",   "evidence",
        "met_at",     "met_on",  "attempts",     "owner_now", "level"};

    std::string obligation;  ///< its identity
    std::string subject;
    std::string rule;
    std::string title;
    std::vector<std::string> requirements;
    policy::Weight weight{};
    std::string policy;  ///< pack@revision; empty when none was in force
    std::vector<std::string> cites;
    std::string trigger;
    std::string detail;
    calendar::Date occurrence;
    std::optional<calendar::Instant> due;
    std::optional<calendar::Date> due_day;
    timeline::Verdict verdict{};
    timeline::Because because{};
    std::string late;
    std::string lacking;
    std::string evidence;
    std::optional<calendar::Instant> met_at;  ///< where the time is known
    std::optional<calendar::Date> met_on;
    std::int64_t attempts = 0;
    std::string owner_due;
    std::string owner_now;
    std::optional<model::Level> level;
};

[[nodiscard]] Row row_of(const timeline::Obligation& obligation);

/// By subject, rule and occurrence.
void sort_rows(std::vector<Row>& rows);

/// Who answers, as reports call them: the worker's id, `agency`, or `supervisor` where the records
/// do not say which.
[[nodiscard]] std::string_view name_of(const timeline::Answerable& owner);

template <class V>
void describe(V& v, Row& r) {
    v.type("obligation", "A promise to one subject on one occasion or for one period");
    v.required("obligation", r.obligation, "Its identity: subject ~ rule ~ trigger ~ occurrence");
    v.required("subject", r.subject, "Case, worker or agency");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("title", r.title, "Title of the rule");
    v.required("requirements", r.requirements, "Requirements the rule carries");
    v.required("weight", r.weight, "How much a breach weighs");
    v.optional("policy", r.policy, "Pack and revision that judge it");
    v.required("cites", r.cites, "Where it stands");
    v.optional("trigger", r.trigger, "Entry that set it going");
    v.optional("detail", r.detail, "Which of several contents, services or papers");
    v.required("occurrence", r.occurrence, "Day of the trigger, or first day of the period");
    v.optional("due", r.due, "Instant it falls due");
    v.optional("due_day", r.due_day, "Local day it falls due");
    v.required("verdict", r.verdict, "The verdict");
    v.required("because", r.because, "Why");
    v.optional("late", r.late, "By how much");
    v.optional("lacking", r.lacking, "What is missing or uncertain");
    v.optional("evidence", r.evidence, "Entry that met it");
    v.optional("met_at", r.met_at, "When it was met, where the time is known");
    v.optional("met_on", r.met_on, "Local day it was met");
    v.required("attempts", r.attempts, "Attempts to reach, counted as effort");
    v.required("owner_due", r.owner_due, "Who answered for it when it fell due");
    v.required("owner_now", r.owner_now, "Who answers for it now");
    v.optional("level", r.level, "Level of the client");
}

}  // namespace rsc::report
