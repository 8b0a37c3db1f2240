#pragma once

#include <doctest/doctest.h>

#include "calendar/business.hpp"
#include "codec/document.hpp"
#include "policy/shipped.hpp"
#include "timeline/timeline.hpp"

namespace rsc::tests {

inline codec::Document<model::Case> read(std::string_view text) {
    auto document = codec::Document<model::Case>::parse(text, "c");
    if (!document) {
        for (const Finding& finding : document.error().findings)
            MESSAGE(finding.place.pointer << ": " << finding.message);
        throw std::logic_error(document.error().message);
    }
    return std::move(*document);
}

/// The record judged by the CARS revision as of the end of a day.
struct World {
    calendar::Zone zone = *calendar::Zone::load("America/Chicago");
    calendar::BusinessCalendar business{{"none", "", "", 2020, 2030, {}}};
    codec::Document<policy::Pack> pack;
    policy::Policies policies;
    timeline::Directory directory;
    timeline::Setting setting;
    codec::Document<model::Case> document;
    timeline::CaseJudge judge;
    const std::vector<timeline::Obligation>* rows = nullptr;

    explicit World(calendar::Date day, std::string_view text)
        : pack(*codec::Document<policy::Pack>::parse(policy::shipped_packs().front().bytes, "p")),
          policies(
              {{&*pack, pack->revisions.size() - 1, calendar::Date::of(2020, 1, 1), std::nullopt}}),
          setting{&zone, &business, &policies, &directory, {zone.end_of(day), zone.end_of(day)}},
          document(read(text)),
          judge(setting) {
        rows = &judge.judge(*document);
    }
};

template <class Lines, class Match>
auto one(const Lines& lines, Match match) {
    std::size_t found = 0;
    auto at = lines.end();
    for (auto i = lines.begin(); i != lines.end(); ++i) {
        if (match(*i)) {
            ++found;
            at = i;
        }
    }
    REQUIRE(found == 1);
    return *at;
}

}  // namespace rsc::tests
