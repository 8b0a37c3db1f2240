#include "timeline/facts.hpp"

#include <algorithm>

#include "timeline/lists.hpp"

namespace rsc::timeline {

Sight::Sight(const Setting& setting)
    : setting_(&setting), as_of_day_(setting.zone->date_of(setting.view.as_of)) {}

std::int64_t fte_percent(const model::Staff& staff, Date day, const Sight& sight) {
    std::int64_t percent = staff.fte.percent;
    std::optional<Date> since;
    for (const model::FteChange& change : staff.fte.changes) {
        if (!sight.sees(change)) continue;
        const Date from = sight.interval(change.occurred).day;
        if (from > day || (since && from < *since)) continue;
        since = from;
        percent = change.percent;
    }
    return percent;
}

void Facts::load(const model::Case& record) {
    record_ = &record;
    referral_ = seen_of(record.referral, record.superseded.referrals);
    enrolment_ = seen_of(record.enrolment, record.superseded.enrolments);
    discharge_ = seen_of(record.discharge, record.superseded.discharges);
    transition_ = seen_of(record.transition, record.superseded.transitions);
    discharge_day_.reset();
    if (discharge_ != nullptr) discharge_day_ = sight_.interval(discharge_->occurred).day;

    contacts_.clear();
    for (const model::Contact& contact : record.contacts) {
        if (sight_.sees(contact))
            contacts_.push_back({&contact, sight_.interval(contact.occurred)});
    }
    put_in_order(contacts_.begin(), contacts_.end(),
                 [](const SeenContact& a, const SeenContact& b) {
                     return a.when.earliest < b.when.earliest;
                 });
    excuses_.clear();
    for (const model::Excuse& excuse : record.excuses) {
        if (sight_.knows(excuse)) excuses_.push_back(&excuse);
    }
    load_services();
    load_runs();
    load_plans();
    coordinator_now_ = coordinator_at(sight_.as_of());

    first_day_.reset();
    const auto hear = [this](Date day) {
        if (!first_day_ || day < *first_day_) first_day_ = day;
    };
    if (referral_ != nullptr) hear(sight_.interval(referral_->occurred).day);
    if (enrolment_ != nullptr) hear(sight_.interval(enrolment_->occurred).day);
    if (!services_.empty()) hear(services_.front().from.day);
}

void Facts::load_services() {
    services_.clear();
    for (const model::Assignment& assignment : record_->assignments) {
        if (!assignment.primary || !sight_.sees(assignment)) continue;
        Service service{&assignment, sight_.interval(assignment.occurred), std::nullopt,
                        sight_.setting().directory->supervisor_of(assignment.worker)};
        if (assignment.ended && sight_.sees(*assignment.ended)) {
            service.ended = sight_.interval(assignment.ended->occurred);
        }
        services_.push_back(service);
    }
    put_in_order(services_.begin(), services_.end(), [](const Service& a, const Service& b) {
        return a.from.earliest < b.from.earliest;
    });
}

void Facts::load_runs() {
    runs_.clear();
    constexpr calendar::CalendarDays one{1};
    for (const Service& service : services_) {
        const Level level = service.assignment->level;
        if (discharge_day_ && service.from.day > *discharge_day_) break;
        if (!runs_.empty()) {
            LevelRun& before = runs_.back();
            if (before.group == group_of(level)) continue;
            // The day of the change belongs to the new level; a run of no day at all is none.
            before.last = service.from.day - one;
            if (*before.last < before.from.day) runs_.pop_back();
            if (!runs_.empty() && runs_.back().group == group_of(level)) {
                runs_.back().last.reset();
                continue;
            }
        }
        runs_.push_back(
            {group_of(level), level, service.assignment->id, service.from, std::nullopt});
    }
    if (!runs_.empty() && discharge_day_) runs_.back().last = discharge_day_;
}

void Facts::load_plans() {
    plans_.clear();
    for (const model::PlanVersion& plan : record_->sccp) {
        if (!sight_.knows(plan) || !plan.signed_on || !sight_.sees(*plan.signed_on)) continue;
        const auto with_crisis_plan = [](const model::PlanVersion& p) {
            return p.crisis_plan.has_value();
        };
        plans_.push_back({&plan, sight_.interval(plan.signed_on->occurred),
                          holder(plan, with_crisis_plan).crisis_plan.has_value()});
    }
    put_in_order(plans_.begin(), plans_.end(), [](const SeenPlan& a, const SeenPlan& b) {
        return a.signed_at.earliest < b.signed_at.earliest;
    });
}

const model::PlanVersion* Facts::plan_of(EntryId id) const {
    for (const model::PlanVersion& plan : record_->sccp) {
        if (plan.id == id && sight_.knows(plan)) return &plan;
    }
    return nullptr;
}

std::optional<bool> Facts::emergency() const {
    if (referral_ == nullptr) return std::nullopt;
    return referral_->emergency.has_value();
}

const LevelRun* Facts::run_on(Date day) const {
    for (const LevelRun& run : runs_) {
        if (run.from.day <= day && (!run.last || day <= *run.last)) return &run;
    }
    return nullptr;
}

std::optional<Level> Facts::level_on(Date day) const {
    if (discharge_day_ && day > *discharge_day_) return std::nullopt;
    std::optional<Level> level;
    for (const Service& service : services_) {
        if (service.from.day > day) break;
        level = service.assignment->level;
    }
    return level;
}

std::optional<LevelGroup> Facts::referred_for() const {
    if (referral_ != nullptr && referral_->level) return referral_->level;
    if (referral_ != nullptr && referral_->screen && referral_->screen->chosen) {
        return referral_->screen->chosen;
    }
    if (!runs_.empty()) return runs_.front().group;
    if (referral_ != nullptr && referral_->screen) return referral_->screen->recommended;
    return std::nullopt;
}

WorkerId Facts::coordinator_at(Instant instant) const {
    WorkerId worker;
    for (const Service& service : services_) {
        if (service.from.earliest > instant) break;
        if (!service.ended || instant < service.ended->earliest)
            worker = service.assignment->worker;
    }
    // On the discharge day the last worker still serves, though the assignment ends with it.
    if (worker.empty() && discharge_day_ && !services_.empty() &&
        sight_.zone().date_of(instant) <= *discharge_day_ && services_.back().ended &&
        services_.back().ended->day >= *discharge_day_) {
        return services_.back().assignment->worker;
    }
    return worker;
}

const model::Excuse* Facts::excuse(std::string_view rule, Date day) const {
    for (const model::Excuse* excuse : excuses_) {
        if (day < excuse->from || day > excuse->through) continue;
        if (excuse->rules.empty()) return excuse;
        if (std::find(excuse->rules.begin(), excuse->rules.end(), rule) != excuse->rules.end()) {
            return excuse;
        }
    }
    return nullptr;
}

}  // namespace rsc::timeline
