#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Level;
using model::System;

constexpr std::array<std::string_view, 8> streets = {
    "Quillfeather Lane", "Lantern Row",  "Copperleaf Street", "Old Orchard Way",
    "Driftmoor Avenue",  "Wren Terrace", "Kettle Court",      "Heathermile Road"};

std::string_view telephone(Draft& draft, Random& random) {
    return draft.keep("414-555-01" + numbered("", static_cast<std::size_t>(random.below(100)), 2));
}

model::ContactInformation contact_information(Draft& draft, Random& random, Date day) {
    auto info = draft.entry<model::ContactInformation>(day);
    info.phone = telephone(draft, random);
    if (random.chance(50)) {
        const std::string number = std::to_string(random.between(100, 990));
        info.address = draft.keep(number + " " + std::string(random.pick(streets)));
    }
    return info;
}

void add_family(Draft& draft, Random& random) {
    static constexpr std::array<std::string_view, 4> relations = {"daughter", "son", "partner",
                                                                  "mother"};
    const int members = random.between(1, 3);
    for (int i = 0; i < members; ++i) {
        model::FamilyMember member;
        member.id = draft.next_id();
        member.relationship = relations[static_cast<std::size_t>(i)];
        member.given_name = given_name(random);
        member.family_name = draft.record.client.family_name;
        draft.record.client.family.push_back(member);
    }
}

void add_population(Draft& draft, Random& random, Date day) {
    using model::Population;
    static constexpr std::array<Population, 7> usual = {Population::adult,
                                                        Population::parent,
                                                        Population::co_occurring,
                                                        Population::homeless,
                                                        Population::re_entry,
                                                        Population::veteran,
                                                        Population::injection_drug_use};
    if (!random.chance(35) && !draft.course.special_grant) return;
    auto entry = draft.prompt_entry<model::PopulationEntry>(day);
    entry.population = draft.course.special_grant ? Population::special_grant : random.pick(usual);
    draft.record.client.populations.push_back(entry);
}

void add_client(Draft& draft) {
    Random random = draft.random("client");
    model::Client& client = draft.record.client;
    client.id = {draft.keep(numbered("client-", draft.course.index + 1, 6))};
    client.given_name = given_name(random);
    client.family_name = family_name(random);
    client.birth_date = plus(draft.course.intake, -random.between(7'000, 22'500));
    if (random.chance(12)) client.language = "Spanish";
    client.contact_information.push_back(contact_information(draft, random, draft.course.intake));
    add_population(draft, random, draft.course.intake);
    if (draft.course.family) add_family(draft, random);
}

void add_systems(Draft& draft, model::Referral& referral, Random& random) {
    static constexpr std::array<System, 8> usual = {
        System::probation, System::courts,      System::child_welfare, System::w2,
        System::parole,    System::health_care, System::mental_health, System::housing};
    if (!random.chance(draft.course.family ? 85 : 45)) return;
    auto involvement = draft.prompt_entry<model::SystemInvolvement>(referral.occurred);
    involvement.system = draft.course.re_entry ? System::parole
                         : draft.course.family ? System::child_welfare
                                               : random.pick(usual);
    referral.systems.push_back(involvement);
}

void add_emergency(Draft& draft, model::Referral& referral, Random& random) {
    static constexpr std::array<Service, 5> needs = {Service::housing, Service::food,
                                                     Service::detoxification, Service::crisis,
                                                     Service::medical};
    model::Emergency emergency;
    const Instant start = std::get<Instant>(referral.occurred);
    const auto after = [&](int minutes) { return start + in_minutes(minutes); };
    emergency.needs = {random.pick(needs)};
    const bool done = draft.course.complete;
    const int pace = draft.course.prompt ? 1 : 3;
    emergency.screen_reviewed = draft.prompt_event(after(random.between(3, 20) * pace));
    if (done) emergency.needs_confirmed = draft.prompt_event(after(random.between(25, 50) * pace));
    for (const Service need : emergency.needs) {
        model::EmergencyService service;
        service.need = need;
        service.provider = draft.office().provider_of(need, random);
        service.rss_tool = done;
        service.referred = draft.prompt_event(after(random.between(55, 110) * pace));
        emergency.services.push_back(service);
    }
    referral.emergency = emergency;
}

void add_referral(Draft& draft) {
    static constexpr std::array<Service, 9> needs = {
        Service::outpatient_treatment, Service::housing,    Service::employment,
        Service::mental_health,        Service::benefits,   Service::transportation,
        Service::peer_support,         Service::child_care, Service::legal};
    Random random = draft.random("referral");
    const Course& course = draft.course;
    const Instant notified = draft.at(course.intake, course.intake_minute);
    auto referral = draft.prompt_entry<model::Referral>(notified);
    const auto group = model::group_of(course.seat.level);
    referral.source = model::ReferralSource::ciu;
    referral.level = group;
    model::Screen screen;
    screen.occurred = plus(course.intake, -random.between(1, 6));
    screen.recommended = group;
    screen.needs = {needs[static_cast<std::size_t>(random.below(4))],
                    needs[static_cast<std::size_t>(random.between(4, 8))]};
    referral.screen = screen;
    if (course.emergency) add_emergency(draft, referral, random);
    const int wait = random.between(0, 75);
    const Instant consents = notified + in_minutes(wait);
    const bool before = !course.assigned || consents < *course.assigned;
    if (!course.emergency && before) referral.consents_received = draft.prompt_event(consents);
    if (course.special_grant) referral.special_grant = "Fresh Start project";
    add_systems(draft, referral, random);
    draft.record.referral = referral;
}

void add_enrolment(Draft& draft) {
    const Course& course = draft.course;
    if (!course.enrolled) return;
    auto enrolment = draft.prompt_entry<model::Enrolment>(*course.enrolled);
    if (course.special_grant) enrolment.program = "Fresh Start project";
    enrolment.outcomes_by =
        course.agency_outcomes ? model::OutcomesBy::agency : model::OutcomesBy::ciu;
    draft.record.enrolment = enrolment;
}

void add_consents(Draft& draft) {
    Random random = draft.random("consents");
    if (!draft.course.enrolled || !random.chance(45)) return;
    auto consent = draft.prompt_entry<model::Consent>(*draft.course.enrolled);
    consent.kind = model::ConsentKind::part2_disclosure;
    consent.discloser = "AG-demo";
    consent.recipient = "county";
    consent.purpose = "care coordination";
    consent.scope = "Who is served, attendance, plan, referrals and what came of them";
    using enum model::Information;
    consent.covers = {identity, enrolment, attendance, plan, referrals, outcomes};
    consent.expires = plus(*draft.course.enrolled, 365);
    if (random.chance(4)) {
        consent.revoked = draft.prompt_event(plus(*draft.course.enrolled, random.between(20, 60)));
    }
    draft.record.consents.push_back(consent);
}

void add_early_talks(Draft& draft) {
    using model::Expectation;
    Random random = draft.random("talks");
    if (!draft.course.enrolled) return;
    const Date day = plus(*draft.course.enrolled, random.between(0, 3));
    if (random.chance(25)) {
        auto talk = draft.entry<model::ExpectationEntry>(day);
        talk.topics = {Expectation::nature_of_services, Expectation::rights, Expectation::conduct};
        draft.record.expectations.push_back(talk);
    }
    if (random.chance(25)) {
        static constexpr std::array<model::Benefit, 5> kinds = {
            model::Benefit::ssi, model::Benefit::medicaid, model::Benefit::public_benefits,
            model::Benefit::housing, model::Benefit::ssdi};
        auto benefit = draft.entry<model::BenefitEntry>(day);
        benefit.benefit = random.pick(kinds);
        benefit.status =
            random.chance(50) ? model::BenefitStatus::screened : model::BenefitStatus::applied;
        benefit.soar = benefit.benefit == model::Benefit::ssi &&
                       benefit.status == model::BenefitStatus::applied;
        draft.record.benefits.push_back(benefit);
    }
}

const Worker& taker_over(const Draft& draft, const Worker& from) {
    Random random = draft.random("takes over");
    return draft.office().colleague(from, random);
}

model::Assignment begun(Draft& draft, Instant start, const Worker& worker, Level level) {
    using model::LevelReason;
    auto assignment = draft.prompt_entry<model::Assignment>(start);
    assignment.by = draft.office().supervisor_of(worker);
    assignment.worker = worker.ref();
    assignment.level = level;
    assignment.reason = level == Level::cm           ? LevelReason::light_coordination
                        : draft.course.special_grant ? LevelReason::special_grant
                                                     : LevelReason::highest_risk;
    return assignment;
}

void end_last(Draft& draft, Instant when, model::EndReason reason) {
    if (draft.record.assignments.empty()) return;
    model::Assignment& last = draft.record.assignments.back();
    auto end = draft.step<model::AssignmentEnd>(when);
    end.by = last.by;
    end.reason = reason;
    last.ended = end;
    draft.stretches.back().until = draft.date_of(when);
}

void begin_next(Draft& draft, Instant when, const Worker& worker, Level level,
                model::EndReason reason) {
    end_last(draft, when, reason);
    const Date from = draft.date_of(when);
    draft.stretches.push_back({from, plus(draft.course.horizon, 1), level, &worker});
    draft.record.assignments.push_back(begun(draft, when, worker, level));
}

}  // namespace

void write_assignments(Draft& draft) {
    const Course& course = draft.course;
    if (!course.assigned) return;
    Random random = draft.random("assignments");
    const Worker* worker = &draft.office().coordinators()[course.seat.worker];
    if (course.intake < draft.office().begun()) worker = &draft.office().veteran(random);
    begin_next(draft, *course.assigned, *worker, course.seat.level, model::EndReason::other);
    struct Change {
        Date day;
        bool step_down;
    };
    std::vector<Change> changes;
    if (course.transfer) changes.push_back({*course.transfer, false});
    if (course.step_down) changes.push_back({*course.step_down, true});
    std::ranges::sort(changes, {}, &Change::day);
    Level level = course.seat.level;
    const Date first = draft.date_of(*course.assigned);
    for (const Change& change : changes) {
        if (change.day <= first || change.day > course.horizon) continue;
        const bool moves = !change.step_down || random.chance(40);
        if (moves) worker = &taker_over(draft, *worker);
        if (change.step_down) level = Level::cm;
        begin_next(draft, draft.at(change.day, random.between(9 * 60, 12 * 60)), *worker, level,
                   change.step_down ? model::EndReason::step_down : model::EndReason::transfer);
    }
}

void write_intake(Draft& draft) {
    draft.record.schema = "rsc.case/1";
    draft.record.id = {draft.keep(numbered("demo-", draft.course.index + 1, 6))};
    add_client(draft);
    add_referral(draft);
    add_enrolment(draft);
    add_consents(draft);
    add_early_talks(draft);
}

void verify_contact_information(Draft& draft, Date day) {
    Random random(draft.office().request().seed, draft.course.index, "verified");
    model::ContactInformation info = contact_information(draft, random, day);
    const auto& known = draft.record.client.contact_information;
    if (!known.empty()) info.phone = known.front().phone;
    info.address = {};
    draft.record.client.contact_information.push_back(info);
}

}  // namespace rsc::exchange::demo
