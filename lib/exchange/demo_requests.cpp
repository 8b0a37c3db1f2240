#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Attachment;
using model::AttachmentKind;
using model::LevelGroup;
using model::Sar;
using model::SarKind;
using model::SarStatus;
using model::ServiceLine;

constexpr std::array<Service, 5> bought = {
    Service::outpatient_treatment, Service::day_treatment, Service::mental_health,
    Service::medication_assisted_treatment, Service::peer_support};

void step(Draft& draft, Sar& sar, Instant when, SarStatus status) {
    auto made = draft.step<model::SarStep>(when);
    made.status = status;
    sar.status.push_back(made);
}

void attach(Draft& draft, Sar& sar, AttachmentKind kind, EntryId entry) {
    auto paper = draft.step<Attachment>(sar.occurred);
    paper.kind = kind;
    paper.entry = entry;
    sar.attachments.push_back(paper);
}

void attach_dated(Draft& draft, Sar& sar, AttachmentKind kind, Date dated) {
    attach(draft, sar, kind, {});
    sar.attachments.back().dated = dated;
}

// The latest entry of a section on or before a day.
template <class T>
const T* latest(const Draft& draft, const std::vector<T>& section, Date day) {
    const T* found = nullptr;
    for (const T& entry : section) {
        if (draft.date_of(entry.occurred) > day) continue;
        if (found == nullptr || draft.date_of(entry.occurred) >= draft.date_of(found->occurred)) {
            found = &entry;
        }
    }
    return found;
}

EntryId placement_criteria(Draft& draft, Date before, Random& random) {
    const Date day = draft.office().working(plus(before, -random.between(1, 16)));
    const Date start = plus(draft.date_of(*draft.course.assigned), 1);
    auto result = draft.prompt_entry<model::LevelOfCare>(std::max(day, start));
    result.instrument = model::Instrument::placement_criteria;
    result.level = random.chance(60) ? "1" : "2.1";
    result.provider = draft.office().provider_of(Service::outpatient_treatment, random);
    draft.record.level_of_care.push_back(result);
    return result.id;
}

void attach_acuity(Draft& draft, Sar& sar, Date day) {
    const model::Acuity* index = latest(draft, draft.record.acuity, day);
    if (index == nullptr) return;
    attach(draft, sar, AttachmentKind::acuity_index, index->id);
    attach(draft, sar, AttachmentKind::acuity_documents, index->id);
}

void attach_basis(Draft& draft, Sar& sar, Date day, Random& random) {
    attach(draft, sar, AttachmentKind::placement_criteria, placement_criteria(draft, day, random));
    if (model::group_of(draft.level_on(day)) == LevelGroup::cm) {
        const EntryId meeting = meeting_before(draft, day);
        if (meeting.empty())
            attach_dated(draft, sar, AttachmentKind::team_information, day);
        else
            attach(draft, sar, AttachmentKind::team_information, meeting);
        attach_dated(draft, sar, AttachmentKind::rss_tool, day);
    } else if (const auto* plan = latest(draft, draft.record.sccp, day)) {
        attach(draft, sar, AttachmentKind::sccp, plan->id);
    }
}

// Papers of careless workers are left out now and then.
void forget_some(Draft& draft, Sar& sar, Date day, Random& random) {
    const int care = draft.worker_on(day).habits.complete;
    std::erase_if(sar.attachments,
                  [&](const Attachment&) { return !random.chance(std::min(99, care + 8)); });
}

Sar drawn_up(Draft& draft, SarKind kind, Date day, Random& random) {
    const int minute = random.between(9 * 60, 14 * 60);
    auto sar = draft.prompt_entry<Sar>(draft.at(day, minute));
    sar.kind = kind;
    return sar;
}

void send(Draft& draft, Sar sar, Random& random) {
    const Date day = draft.date_of(sar.occurred);
    step(draft, sar, std::get<Instant>(sar.occurred) + in_minutes(15), SarStatus::submitted);
    if (random.chance(4)) {
        step(draft, sar, draft.at(plus(day, 1), 10 * 60), SarStatus::returned);
        step(draft, sar, draft.at(plus(day, 2), 9 * 60 + 30), SarStatus::submitted);
    }
    step(draft, sar, draft.at(plus(day, random.between(2, 4)), 15 * 60), SarStatus::approved);
    draft.record.sars.push_back(std::move(sar));
}

ServiceLine line(const Draft& draft, Service service, Date from, int days, Random& random) {
    ServiceLine made;
    made.service = service;
    made.provider = draft.office().provider_of(service, random);
    made.units = days / 7 * 2;
    made.from = from;
    made.through = plus(from, days - 1);
    return made;
}

Sar initial(Draft& draft, Date day, Random& random) {
    Sar sar = drawn_up(draft, SarKind::initial, day, random);
    const Service service = draft.course.emergency ? draft.record.referral->emergency->needs.front()
                                                   : random.pick(bought);
    sar.lines = {line(draft, service, plus(day, 1), random.chance(35) ? 60 : 90, random)};
    if (draft.course.emergency && (draft.course.complete || random.chance(40))) {
        if (const auto* plan = latest(draft, draft.record.sccp, day)) {
            attach(draft, sar, AttachmentKind::preliminary_sccp, plan->id);
        }
    }
    return sar;
}

Sar extension(Draft& draft, Date day, const std::vector<ServiceLine>& lines, Random& random) {
    Sar sar = drawn_up(draft, SarKind::extension, day, random);
    for (const ServiceLine& before : lines) {
        ServiceLine next = before;
        const int days = days_between(before.from, before.through) + 1;
        next.from = std::max(plus(before.through, 1), day);
        next.through = plus(next.from, days - 1);
        sar.lines.push_back(next);
    }
    attach_acuity(draft, sar, day);
    attach_basis(draft, sar, day, random);
    forget_some(draft, sar, day, random);
    return sar;
}

void transfer_at_step_down(Draft& draft, Random& random) {
    if (!draft.course.step_down) return;
    const Date day = draft.office().working(plus(*draft.course.step_down, random.between(1, 5)));
    if (day <= *draft.course.step_down || day > draft.course.horizon || !random.chance(60)) return;
    Sar sar = drawn_up(draft, SarKind::transfer, day, random);
    ServiceLine management = line(draft, Service::case_management, plus(day, 1), 180, random);
    sar.lines = {management};
    attach_acuity(draft, sar, day);
    forget_some(draft, sar, day, random);
    send(draft, sar, random);
}

void extensions(Draft& draft, const Sar& first, Random& random) {
    std::vector<ServiceLine> lines = first.lines;
    while (true) {
        const Date ends = lines.front().through;
        const bool timely = random.chance(draft.worker_on(ends).habits.prompt + 5);
        if (!timely && random.chance(30)) return;
        const int days = timely ? -random.between(3, 14) : random.between(2, 12);
        const Date day = draft.office().working(plus(ends, days));
        if (day > draft.course.horizon) return;
        Sar sar = extension(draft, day, lines, random);
        lines = sar.lines;
        send(draft, std::move(sar), random);
    }
}

void additional(Draft& draft, Date start, Random& random) {
    const Date day = draft.office().working(plus(start, random.between(20, 50)));
    if (!random.chance(14) || day > draft.course.horizon) return;
    Sar sar = drawn_up(draft, SarKind::additional, day, random);
    sar.lines = {line(draft, Service::transitional_housing, plus(day, 1), 30, random)};
    attach_basis(draft, sar, day, random);
    forget_some(draft, sar, day, random);
    send(draft, std::move(sar), random);
}

void purchase(Draft& draft, Date start, Random& random) {
    static constexpr std::array<Service, 4> wanted = {Service::clothing, Service::food,
                                                      Service::transportation, Service::housing};
    const Date day = draft.office().working(plus(start, random.between(2, 16)));
    if (!draft.course.purchases || day <= start || day > draft.course.horizon) return;
    auto bill = draft.entry<model::Purchase>(draft.at(day, random.between(9 * 60, 15 * 60)));
    bill.service = random.pick(wanted);
    bill.cents = random.between(12, 190) * 100;
    bill.needed_by = plus(day, random.chance(85) ? random.below(2) : random.between(8, 20));
    bill.provider = draft.office().provider_of(bill.service, random);
    draft.record.purchases.push_back(bill);
    const Date asked = draft.office().working(plus(day, random.between(4, 14)));
    if (asked > draft.course.horizon || !random.chance(75)) return;
    Sar sar = drawn_up(draft, SarKind::reimbursement, asked, random);
    sar.lines = {{bill.service, bill.provider, 1, day, day}};
    sar.purchase = bill.id;
    attach_dated(draft, sar, AttachmentKind::receipt, day);
    send(draft, std::move(sar), random);
}

}  // namespace

void write_requests(Draft& draft) {
    if (!draft.course.assigned) return;
    Random random = draft.random("requests");
    const Date start = draft.date_of(*draft.course.assigned);
    const int wait = draft.course.emergency ? random.between(1, 4) : random.between(3, 9);
    const Date day = std::max(plus(start, 1), draft.office().working(plus(start, wait)));
    if (day > draft.course.horizon) return;
    if (draft.course.emergency || random.chance(68)) {
        const Sar first = initial(draft, day, random);
        send(draft, first, random);
        extensions(draft, first, random);
    }
    transfer_at_step_down(draft, random);
    additional(draft, start, random);
    purchase(draft, start, random);
}

}  // namespace rsc::exchange::demo
