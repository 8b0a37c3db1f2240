#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "calendar/reckon.hpp"
#include "model/entry.hpp"
#include "policy/registers.hpp"

/// Worked examples as data: the facts of a record, and the verdicts they must give.
namespace rsc::policy {

struct ScenarioAdoption {
    Text revision;
    calendar::Date from;
    std::optional<calendar::Date> until;
};

/// A row that must be there: found by `rule` and whatever else tells it from others, then compared.
struct Expectation {
    Text rule;
    Text verdict;
    std::optional<calendar::Date> occurrence;
    std::optional<calendar::Date> due;
    Text trigger;
    Text detail;
    Text provider;
    Text subject;
    Text late;
    Text weight;
    Text because;
    Text owner;
    Text owner_now;
    Text evidence;
    Text lacking;
    std::optional<std::int64_t> attempts;
    std::int64_t count = 1;
};

struct ExpectedGap {
    Text rule;
    std::int64_t days = 0;
};

struct Scenario {
    std::optional<std::int64_t> number;
    Text sentence;
    std::vector<Text> proves;
    calendar::Moment as_of;
    std::optional<calendar::Moment> known_at;
    Text pack;
    Text revision;
    std::vector<ScenarioAdoption> adoptions;
    std::optional<model::FreeObject> amend;
    Text zone;
    Text calendar;
    std::optional<CoveredYears> calendar_years;
    std::optional<model::FreeObject> record;  ///< `case`
    std::vector<model::FreeObject> records;   ///< `cases`
    std::vector<model::FreeObject> staff;
    std::vector<model::FreeObject> providers;
    std::optional<model::FreeObject> agency;
    std::vector<Expectation> expect;
    std::vector<Text> absent;
    std::optional<ExpectedGap> longest_gap;
};

struct ScenarioFile {
    Text schema;
    Text about;
    Text pack;
    std::optional<model::FreeObject> background;
    std::vector<model::FreeObject> staff;
    std::vector<Scenario> scenarios;
};

}  // namespace rsc::policy
