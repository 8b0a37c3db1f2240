// What holds of every caseload, asked of an invented one under every shipped pack at once.

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "codec/document.hpp"
#include "exchange/demo.hpp"
#include "policy/shipped.hpp"
#include "timeline/timeline.hpp"

using namespace rsc;
using calendar::CalendarDays;
using calendar::Date;
using codec::Json;
using timeline::Obligation;
using timeline::Verdict;

namespace {

constexpr std::size_t cases = 150;
const Date last_day = Date::of(2026, 3, 31);

/// A place where clocks never change and every weekday is a business day.
struct World {
    calendar::Zone zone = *calendar::Zone::load("Etc/GMT+6");
    calendar::BusinessCalendar business{
        calendar::HolidayCalendar{"none", "None", "for this test", 1990, 2060, {}}};
    std::vector<codec::Document<policy::Pack>> packs;
    std::vector<policy::InForce> adoptions;
    std::unique_ptr<policy::Policies> policies;
    std::vector<codec::Document<model::Staff>> staff;
    timeline::Directory directory;

    World() {
        for (const Embedded& file : policy::shipped_packs()) {
            auto pack = codec::Document<policy::Pack>::parse(file.bytes, file.name);
            REQUIRE(pack);
            packs.push_back(std::move(*pack));
        }
        for (const auto& pack : packs) {
            adoptions.push_back(
                {&*pack, pack->revisions.size() - 1, Date::of(1995, 1, 1), std::nullopt});
        }
        policies = std::make_unique<policy::Policies>(adoptions);
        for (const Json& json : demo().staff()) {
            auto worker = codec::Document<model::Staff>::parse(codec::print_json(json), "staff");
            REQUIRE(worker);
            staff.push_back(std::move(*worker));
        }
        for (const auto& worker : staff)
            directory.add(*worker);
    }

    [[nodiscard]] exchange::Demo demo() const {
        return exchange::Demo({cases, 11, last_day, &zone, &business});
    }
    [[nodiscard]] timeline::Setting setting(Date day) const {
        return {&zone,
                &business,
                policies.get(),
                &directory,
                {zone.end_of(day), zone.end_of(Date::of(2199, 12, 30))}};
    }
};

struct Judged {
    Verdict verdict{};
    std::optional<Date> due;
    std::string late;
    const policy::Term* term = nullptr;
};
using Rows = std::map<std::string, Judged>;

Rows rows_of(const std::vector<Obligation>& obligations) {
    Rows rows;
    for (const Obligation& one : obligations) {
        Judged judged{one.verdict, std::nullopt, timeline::text(one.late), one.ruling.term};
        if (one.due) judged.due = one.due->day;
        CHECK_MESSAGE(rows.emplace(timeline::identity(one), judged).second,
                      "twice: ", timeline::identity(one));
    }
    return rows;
}

codec::Document<model::Case> parse(const Json& json) {
    auto record = codec::Document<model::Case>::parse(codec::print_json(json), "case");
    if (!record) FAIL(record.error().findings.front().place.pointer);
    return std::move(*record);
}

bool is_date(const std::string& text) {
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
           Date::parse(text.substr(0, 10)).has_value() && (text.size() == 10 || text[10] == 'T');
}

/// Every date and instant so many days later.
void shift(Json& json, CalendarDays days) {
    if (json.is_string()) {
        const auto text = json.get<std::string>();
        if (is_date(text))
            json = (*Date::parse(text.substr(0, 10)) + days).text() + text.substr(10);
    } else if (json.is_structured()) {
        for (Json& inner : json)
            shift(inner, days);
    }
}

/// Months have no one length; ages go by birthdays.
bool goes_by_months(const policy::Term* term) {
    if (term == nullptr) return true;
    if (term->within) {
        return term->within->clock == policy::Clock::calendar_months ||
               (term->within->opens &&
                term->within->opens->clock == policy::Clock::calendar_months);
    }
    if (term->quota) return term->quota->period == policy::Period::month;
    if (term->requires_) {
        for (const policy::Content content : term->requires_->contents) {
            if (content == policy::Content::client_adult ||
                content == policy::Content::plan_with_family) {
                return true;
            }
        }
    }
    return false;
}

bool is_breach(Verdict verdict) {
    return verdict == Verdict::overdue || verdict == Verdict::missed;
}

}  // namespace

TEST_CASE("a case is judged the same whatever was judged before it") {
    const World world;
    const timeline::Setting setting = world.setting(last_day);
    timeline::CaseJudge one_for_all(setting);
    std::size_t compared = 0;
    for (std::size_t i = 0; i < cases; ++i) {
        const auto record = parse(world.demo().case_record(i));
        const Rows together = rows_of(one_for_all.judge(*record));
        timeline::CaseJudge fresh(setting);
        const Rows alone = rows_of(fresh.judge(*record));
        REQUIRE(together.size() == alone.size());
        for (const auto& [id, row] : alone) {
            CHECK_MESSAGE(together.at(id).verdict == row.verdict, id);
            CHECK_MESSAGE(together.at(id).late == row.late, id);
            ++compared;
        }
    }
    CHECK(compared > 5000);
}

TEST_CASE("whole weeks later every due day is so much later, and the verdict the same") {
    const World world;
    const CalendarDays weeks{52 * 7};
    const timeline::Setting now = world.setting(last_day);
    const timeline::Setting later = world.setting(last_day + weeks);
    timeline::CaseJudge judge_now(now);
    timeline::CaseJudge judge_later(later);
    std::size_t compared = 0;
    for (std::size_t i = 0; i < cases; ++i) {
        Json json = world.demo().case_record(i);
        const auto record = parse(json);
        std::vector<Judged> before;
        for (const Obligation& one : judge_now.judge(*record)) {
            if (goes_by_months(one.ruling.term)) continue;
            before.push_back({one.verdict, one.due ? std::optional(one.due->day) : std::nullopt,
                              timeline::text(one.late), nullptr});
        }
        shift(json, weeks);
        const auto shifted = parse(json);
        std::size_t at = 0;
        for (const Obligation& one : judge_later.judge(*shifted)) {
            if (goes_by_months(one.ruling.term)) continue;
            REQUIRE(at < before.size());
            const Judged& was = before[at++];
            CHECK_MESSAGE(was.verdict == one.verdict, timeline::identity(one));
            CHECK_MESSAGE(was.late == timeline::text(one.late), timeline::identity(one));
            REQUIRE(was.due.has_value() == one.due.has_value());
            if (one.due) CHECK_MESSAGE(*was.due + weeks == one.due->day, timeline::identity(one));
            ++compared;
        }
        CHECK(at == before.size());
    }
    CHECK(compared > 4000);
}

TEST_CASE("one more contact makes no verdict worse and no more breaches") {
    const World world;
    const timeline::Setting setting = world.setting(last_day);
    timeline::CaseJudge judge(setting);
    std::size_t better = 0;
    for (std::size_t i = 0; i < cases; ++i) {
        Json json = world.demo().case_record(i);
        const Rows before = rows_of(judge.judge(*parse(json)));
        for (const int days_ago : {1, 17, 45, 90}) {
            Json more = json;
            if (!more.contains("contacts")) more["contacts"] = Json::array();
            const std::string when = (last_day - CalendarDays{days_ago}).text() + "T12:00:00-06:00";
            more["contacts"].push_back({{"id", "c9999"},
                                        {"occurred", when},
                                        {"recorded", when},
                                        {"by", "w-001"},
                                        {"mode", "face-to-face"},
                                        {"with", "client"},
                                        {"reached", true}});
            const auto record = parse(more);
            std::int64_t breaches_before = 0;
            std::int64_t breaches_after = 0;
            const auto by_contact = [](const policy::Term* term) {
                const policy::Evidence* evidence = term == nullptr ? nullptr
                                                   : term->within  ? &term->within->met_by
                                                   : term->quota   ? &term->quota->met_by
                                                   : term->every   ? &term->every->met_by
                                                   : term->blocks  ? &term->blocks->met_by
                                                                   : nullptr;
                return evidence != nullptr && evidence->kind == policy::EvidenceKind::contact;
            };
            for (const auto& [id, row] : before) {
                if (by_contact(row.term) && is_breach(row.verdict)) ++breaches_before;
            }
            for (const auto& [id, row] : rows_of(judge.judge(*record))) {
                if (!by_contact(row.term)) continue;
                if (is_breach(row.verdict)) ++breaches_after;
                const auto was = before.find(id);
                if (was == before.end()) continue;
                CHECK_MESSAGE((!is_breach(row.verdict) || is_breach(was->second.verdict)), id);
                if (was->second.verdict == Verdict::met) {
                    CHECK_MESSAGE(row.verdict == Verdict::met, id);
                }
                if (is_breach(was->second.verdict) && !is_breach(row.verdict)) ++better;
            }
            CHECK_MESSAGE(breaches_after <= breaches_before, more["id"].get<std::string>());
        }
    }
    CHECK(better > 20);
}
