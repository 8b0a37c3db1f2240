#include "exchange/demo.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <thread>

#include "codec/document.hpp"
#include "exchange/demo_random.hpp"
#include "support.hpp"

using namespace rsc;
using calendar::Date;
using calendar::Instant;
using calendar::Moment;
using exchange::testing::chicago;

namespace {

const calendar::BusinessCalendar& business() {
    static const calendar::BusinessCalendar calendar(calendar::HolidayCalendar{
        "test",
        "Test",
        "for this test",
        2015,
        2030,
        {{Date::of(2025, 12, 25), "Christmas Day"}, {Date::of(2026, 5, 25), "Memorial Day"}}});
    return calendar;
}

const Date as_of = Date::of(2026, 6, 30);

exchange::Demo demo(std::size_t cases, std::uint64_t seed) {
    return exchange::Demo({cases, seed, as_of, &chicago(), &business()});
}

std::string faults(const Error& error) {
    std::string text = error.message;
    for (const Finding& finding : error.findings) {
        text += "\n" + finding.place.pointer + ": " + finding.message + " " + finding.found;
    }
    return text;
}

template <class T>
void check_decodes(const codec::Json& json, const std::string& name) {
    codec::Reader<T> reader;
    const auto read = reader.read(codec::print_json(json), name);
    CHECK_MESSAGE(read.has_value(), name, read ? "" : faults(read.error()));
}

Date day_of(const Moment& moment) {
    if (const auto* day = std::get_if<Date>(&moment)) return *day;
    return chicago().date_of(std::get<Instant>(moment));
}

/// Calls `visit(event)` for every object of the document that tells when it happened.
template <class Visit>
void for_each_event(const codec::Json& json, Visit visit) {
    if (json.is_object() && json.contains("occurred") && json.contains("recorded")) visit(json);
    if (!json.is_structured()) return;
    for (const auto& part : json)
        for_each_event(part, visit);
}

/// What is wrong with the times of one event; empty when nothing is.
std::string fault_in_time(const codec::Json& event) {
    const auto occurred = calendar::parse_moment(event.at("occurred").get<std::string>());
    const auto recorded = Instant::parse(event.at("recorded").get<std::string>());
    if (!occurred || !recorded) return "malformed";
    if (day_of(*occurred) > as_of) return "occurred after the report";
    if (*recorded > chicago().end_of(as_of)) return "recorded after the report";
    if (const auto* instant = std::get_if<Instant>(&*occurred)) {
        if (*recorded < *instant) return "recorded before it occurred";
    } else if (chicago().date_of(*recorded) < std::get<Date>(*occurred)) {
        return "recorded on a day before";
    }
    return {};
}

template <class Section>
bool all_by(const Section& section, Date day) {
    for (const auto& entry : section) {
        if (day_of(entry.occurred) > day) return false;
    }
    return true;
}

bool nothing_after_discharge(const model::Case& record) {
    if (!record.discharge) return true;
    const Date day = day_of(record.discharge->occurred);
    for (const auto& assignment : record.assignments) {
        if (!assignment.ended || day_of(assignment.ended->occurred) > day) return false;
    }
    return all_by(record.assignments, day) && all_by(record.contacts, day) &&
           all_by(record.team.members, day) && all_by(record.team.meetings, day) &&
           all_by(record.sccp, day) && all_by(record.acuity, day) && all_by(record.sars, day) &&
           all_by(record.referrals_out, day) && all_by(record.placements, day);
}

std::set<std::string_view> ids_of(const model::Case& record) {
    std::set<std::string_view> ids;
    const auto add = [&](const auto& section) {
        for (const auto& entry : section)
            ids.insert(entry.id.text);
    };
    add(record.team.members);
    add(record.team.meetings);
    add(record.sccp);
    add(record.acuity);
    add(record.level_of_care);
    add(record.purchases);
    return ids;
}

bool references_resolve(const model::Case& record) {
    const auto ids = ids_of(record);
    const auto known = [&](EntryId id) { return id.empty() || ids.contains(id.text); };
    for (const auto& meeting : record.team.meetings) {
        for (const EntryId id : meeting.attendees) {
            if (!known(id)) return false;
        }
    }
    for (const auto& plan : record.sccp) {
        if (!known(plan.of) || !known(plan.team_meeting)) return false;
    }
    for (const auto& sar : record.sars) {
        if (!known(sar.purchase)) return false;
        for (const auto& paper : sar.attachments) {
            if (!known(paper.entry)) return false;
        }
    }
    return true;
}

/// Clients now served by a worker, by level.
using Loads = std::map<std::pair<std::string, model::Level>, int>;

void count_load(const model::Case& record, Loads& loads) {
    for (const auto& assignment : record.assignments) {
        if (!assignment.ended) ++loads[{assignment.worker.str(), assignment.level}];
    }
}

int above(const Loads& loads, model::Level level, int cap) {
    int count = 0;
    for (const auto& [key, clients] : loads) {
        if (key.second == level && clients > cap) ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("the random stream is the same on every machine") {
    exchange::demo::Random random(42, 7, "contacts");
    const std::uint64_t first = random.next();
    exchange::demo::Random again(42, 7, "contacts");
    CHECK(again.next() == first);
    CHECK(exchange::demo::mixed(0) == 0xe220a8397b1dcdafU);
    CHECK(exchange::demo::mixed(1) == 0x910a2dec89025cc1U);
    exchange::demo::Random other(42, 8, "contacts");
    CHECK(other.next() != first);
}

TEST_CASE("every demo record is read without a finding") {
    for (const std::uint64_t seed : {1U, 2U, 77U, 4'000'000'000U}) {
        const auto agency = demo(300, seed);
        for (std::size_t i = 0; i < 300; ++i) {
            check_decodes<model::Case>(agency.case_record(i), agency.case_id(i));
        }
        for (const auto& json : agency.staff())
            check_decodes<model::Staff>(json, "staff");
        for (const auto& json : agency.providers())
            check_decodes<model::Provider>(json, "provider");
        check_decodes<model::Agency>(agency.agency(), "agency");
    }
}

TEST_CASE("a store of any size can be made") {
    for (const std::size_t cases : {0U, 1U, 3U, 19U, 21U, 64U}) {
        const auto agency = demo(cases, 5);
        CHECK(agency.staff().size() >= 5);
        for (std::size_t i = 0; i < cases; ++i) {
            check_decodes<model::Case>(agency.case_record(i), agency.case_id(i));
        }
    }
}

TEST_CASE("the same seed gives the same bytes, in any order and from any thread") {
    const auto once = demo(120, 9);
    const auto twice = demo(120, 9);
    std::vector<std::string> forward(120);
    std::vector<std::string> backward(120);
    std::thread other([&] {
        for (std::size_t i = 120; i-- > 0;)
            backward[i] = codec::print_json(twice.case_record(i));
    });
    for (std::size_t i = 0; i < 120; ++i)
        forward[i] = codec::print_json(once.case_record(i));
    other.join();
    CHECK(forward == backward);
    CHECK(once.agency() == twice.agency());
    CHECK(once.staff() == twice.staff());
    CHECK(codec::print_json(demo(120, 10).case_record(3)) != forward[3]);
}

TEST_CASE("nothing in a demo record is out of time") {
    const auto agency = demo(600, 3);
    for (std::size_t i = 0; i < 600; ++i) {
        for_each_event(agency.case_record(i), [&](const codec::Json& event) {
            const std::string fault = fault_in_time(event);
            CHECK_MESSAGE(fault.empty(), agency.case_id(i), " ", fault, " ", event.dump());
        });
    }
    for (const auto& json : agency.staff()) {
        for_each_event(json,
                       [&](const codec::Json& event) { CHECK(fault_in_time(event).empty()); });
    }
    for_each_event(agency.agency(),
                   [&](const codec::Json& event) { CHECK(fault_in_time(event).empty()); });
}

TEST_CASE("what a demo record refers to is there, and nothing follows the discharge") {
    const auto agency = demo(600, 4);
    std::set<std::string> workers;
    for (const auto& json : agency.staff())
        workers.insert(json.at("id").get<std::string>());
    codec::Reader<model::Case> reader;
    for (std::size_t i = 0; i < 600; ++i) {
        const auto record = reader.read(codec::print_json(agency.case_record(i)), "demo");
        REQUIRE(record);
        CHECK_MESSAGE(references_resolve(**record), agency.case_id(i));
        CHECK_MESSAGE(nothing_after_discharge(**record), agency.case_id(i));
        for (const auto& assignment : (*record)->assignments) {
            CHECK(workers.contains(assignment.worker.str()));
        }
    }
}

TEST_CASE("a demo agency of two thousand cases is varied, and of the size it should be") {
    constexpr std::size_t cases = 2'000;
    const auto agency = demo(cases, 1);
    codec::Reader<model::Case> reader;
    std::size_t bytes = 0;
    std::map<model::Level, int> levels;
    int discharged = 0;
    int emergencies = 0;
    Loads loads;
    std::map<std::string_view, int> twists;
    for (std::size_t i = 0; i < cases; ++i) {
        const std::string text = codec::print_json(agency.case_record(i));
        bytes += text.size();
        const auto record = reader.read(text, "demo");
        REQUIRE(record);
        if (!(*record)->assignments.empty()) ++levels[(*record)->assignments.front().level];
        if ((*record)->discharge) ++discharged;
        if ((*record)->referral && (*record)->referral->emergency) ++emergencies;
        count_load(**record, loads);
        const auto names = agency.twists(i);
        CHECK_FALSE(names.empty());
        for (const auto name : names)
            ++twists[name];
    }
    CHECK(bytes / cases > 8'600);
    CHECK(bytes / cases < 10'200);
    CHECK(levels[model::Level::rsc_i] > 1'000);
    CHECK(levels[model::Level::rsc_f] > 240);
    CHECK(levels[model::Level::cm] > 500);
    CHECK(discharged > 600);
    CHECK(discharged < 860);
    CHECK(emergencies > 180);
    CHECK(above(loads, model::Level::rsc_i, 20) >= 5);
    CHECK(above(loads, model::Level::rsc_f, 15) >= 5);
    CHECK(above(loads, model::Level::cm, 30) >= 5);
    for (const auto& [name, count] : twists)
        CHECK_MESSAGE(count >= 5, name);
}
