#pragma once

#include "codec/describe_policy.hpp"
#include "policy/extension.hpp"
#include "policy/scenario.hpp"

// What an agency writes to have a policy of its own: extensions of packs, and scenarios.
namespace rsc::codec {

template <class V>
void describe(V& v, policy::PackRevisionId& e) {
    v.type("pack_revision", "A revision of another pack");
    v.required("pack", e.pack, "The pack");
    v.required("revision", e.revision, "Its revision");
}

template <class V>
void describe(V& v, policy::ChangedRule& e) {
    v.type("change", "Other amounts for a rule that is taken over");
    v.required("rule", e.rule, "The rule");
    v.required("cites", e.cites, "Where they stand", not_empty());
    v.optional("title", e.title, "Its title then");
    v.required("summary", e.summary, "What the rule says then, in your own words");
    v.optional("remedy", e.remedy, "What would still put it right then");
    v.optional("count", e.count, "Of within, quota and blocks: how many", range(0, 10'000));
    v.optional("days", e.days, "Of every, blocks and before: days", range(1, 3660));
    v.optional("clock", e.clock, "Of within: what is counted");
    v.optional("limit", e.limit, "Of cap: how many", range(1, 10'000));
    v.optional("low", e.low, "Of level_fits: lowest score for case management", range(0, 1000));
    v.optional("high", e.high, "Of level_fits: highest score for case management", range(0, 1000));
    v.optional("stale_days", e.stale_days, "Of level_fits: an older index indicates nothing",
               range(0, 3660));
    v.optional("levels", e.levels,
               "Of a rule about cases: levels of service that it then speaks of", not_empty());
}

template <class V>
void describe(V& v, policy::Dropped& e) {
    v.type("dropped", "A rule that is not taken over");
    v.required("rule", e.rule, "The rule");
    v.required("reason", e.reason, "Why not");
}

template <class V>
void describe(V& v, policy::Extension& e) {
    v.type("policy_extension", "A policy pack written as what it changes in another one");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.policy-extension/1"));
    v.required("id", e.id, "The pack's id");
    v.required("title", e.title, "Its title");
    v.required("summary", e.summary, "What it is");
    v.required("extends", e.extends, "The revision that it starts from");
    v.required("documents", e.documents, "The documents that ask for the changes", not_empty());
    v.required("revision", e.revision, "Its own revision");
    v.optional("changes", e.changes, "Rules taken over with other amounts");
    v.optional("drops", e.drops, "Rules not taken over");
    v.optional("rules", e.rules, "Rules of its own");
}

template <class V>
void describe(V& v, policy::ScenarioAdoption& e) {
    v.type("scenario_adoption", "A revision in force in a scenario");
    v.required("revision", e.revision, "The revision");
    v.required("from", e.from, "Its first day");
    v.optional("until", e.until, "Its last day");
}

template <class V>
void describe(V& v, policy::Expectation& e) {
    v.type("expectation",
           "A row that must be there; with 'count' 0 one that must not. Found by rule, occurrence, "
           "due, trigger, detail, provider and subject, then compared with the rest");
    v.required("rule", e.rule, "The rule");
    v.required("verdict", e.verdict, "The verdict");
    v.optional("occurrence", e.occurrence, "The day it began");
    v.optional("due", e.due, "The day it was due");
    v.optional("trigger", e.trigger, "Id of the entry that set it going");
    v.optional("detail", e.detail, "Which of several: a content, a service, a paper");
    v.optional("provider", e.provider, "And of which provider");
    v.optional("subject", e.subject, "Id of the case, the worker or the agency");
    v.optional("late", e.late, "How late: \"1 minute\", \"6 days\"");
    v.optional("weight", e.weight, "How much it weighs");
    v.optional("because", e.because, "The reason of the verdict");
    v.optional("owner", e.owner, "Who answered when it fell due: \"coordinator W-1\"");
    v.optional("owner_now", e.owner_now, "Who answers now");
    v.optional("evidence", e.evidence, "Id of the entry that met it");
    v.optional("lacking", e.lacking, "Part of what is said to be missing");
    v.optional("attempts", e.attempts, "Attempts counted", range(0, 1'000'000));
    v.defaulted("count", e.count, 1, "How many such rows", range(0, 1'000'000));
}

template <class V>
void describe(V& v, policy::ExpectedGap& e) {
    v.type("expected_gap", "The longest time between two entries that a quota counts");
    v.required("rule", e.rule, "The rule");
    v.required("days", e.days, "Days", range(0, 100'000));
}

template <class V>
void describe(V& v, policy::Scenario& e) {
    v.type("scenario", "A sentence, the facts of a record, and the verdicts they must give");
    v.optional("scenario", e.number, "Its number among worked examples", range(1, 1'000'000));
    v.required("sentence", e.sentence, "What it shows");
    v.optional("proves", e.proves, "The requirements and readings that it shows it of");
    v.required("as_of", e.as_of, "What it speaks for: an instant, or the end of a day");
    v.optional("known_at", e.known_at, "Judged by what was written down until then; else by all");
    v.optional("pack", e.pack, "A pack, or a pack's file beside this one, ending in .json");
    v.optional("revision", e.revision, "In force from 2020-01-01; else the pack's last");
    v.optional("adoptions", e.adoptions, "Revisions in force, by date");
    v.optional("amend", e.amend, "By rule: members laid over its terms");
    v.optional("zone", e.zone, "Time zone; America/Chicago when left out");
    v.optional("calendar", e.calendar, "Holidays; wisconsin-state when left out");
    v.optional("calendar_years", e.calendar_years,
               "The years whose holidays are known; else those of the calendar");
    v.optional("case", e.record, "A case record, or what matters of one");
    v.optional("cases", e.records, "Several; 'copies' stands for so many of the same");
    v.optional("staff", e.staff, "Records of workers");
    v.optional("providers", e.providers, "Records of providers");
    v.optional("agency", e.agency, "The agency's record");
    v.required("expect", e.expect, "Rows that must be there", not_empty());
    v.optional("absent", e.absent, "Rules that must give no row");
    v.optional("longest_gap", e.longest_gap, "Of the last case");
}

template <class V>
void describe(V& v, policy::ScenarioFile& e) {
    v.type("scenarios", "Worked examples of a policy pack");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.scenarios/1"));
    v.optional("about", e.about, "What they are about");
    v.optional("pack", e.pack, "The pack of the scenarios that name none");
    v.optional("background", e.background,
               "What every case starts from; a member that a case has as null is taken away");
    v.optional("staff", e.staff, "The workers of scenarios that name none");
    v.required("scenarios", e.scenarios, "The scenarios", not_empty());
}

}  // namespace rsc::codec
