#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/case.hpp"
#include "model/staff.hpp"
#include "timeline/obligation.hpp"
#include "timeline/setting.hpp"

namespace rsc::timeline {

/// What of a record is seen under a View, and the intervals its moments mean.
class Sight {
  public:
    Sight(const Setting& setting);

    [[nodiscard]] bool sees(const model::Event& event) const {
        if (event.recorded > setting_->view.known_at) return false;
        if (const auto* instant = std::get_if<Instant>(&event.occurred)) return *instant <= as_of();
        return std::get<Date>(event.occurred) <= as_of_day_;
    }
    [[nodiscard]] bool sees(const model::Entry& entry) const {
        return knows(entry) && sees(static_cast<const model::Event&>(entry));
    }
    /// Recorded and not voided by known-at, whenever it occurs: excuses, planned releases, windows.
    [[nodiscard]] bool knows(const model::Entry& entry) const {
        if (entry.recorded > setting_->view.known_at) return false;
        return !entry.voided || entry.voided->at > setting_->view.known_at;
    }
    [[nodiscard]] Interval interval(const calendar::Moment& moment) const {
        return calendar::interval_of(moment, *setting_->zone);
    }
    [[nodiscard]] Date as_of_day() const { return as_of_day_; }
    [[nodiscard]] Instant as_of() const { return setting_->view.as_of; }
    [[nodiscard]] const Setting& setting() const { return *setting_; }
    [[nodiscard]] const calendar::Zone& zone() const { return *setting_->zone; }

  private:
    const Setting* setting_;
    Date as_of_day_;
};

/// The worker's share of full time on a day, in percent: that of the last change seen until then,
/// the one written down last where two are of one day; before the first, the share at first.
[[nodiscard]] std::int64_t fte_percent(const model::Staff& staff, Date day, const Sight& sight);

/// A primary assignment that is seen, with its days. `last` is the day before the end (half open),
/// or nothing while it lasts.
struct Service {
    const model::Assignment* assignment = nullptr;
    Interval from;
    std::optional<Interval> ended;
    WorkerId supervisor;  ///< of the worker
};

/// A stretch of days on one group of levels; it goes on over transfers and gaps (Q41).
struct LevelRun {
    LevelGroup group{};
    Level level{};  ///< the first of the run
    EntryId assignment;
    Interval from;
    std::optional<Date> last;  ///< nothing while it lasts
};

struct SeenContact {
    const model::Contact* contact = nullptr;
    Interval when;
};
struct SeenPlan {
    const model::PlanVersion* plan = nullptr;
    Interval signed_at;
    bool has_crisis_plan = false;
};

/// The typed facts of one case as a report sees them: what every rule starts from. Reused from case
/// to case; `load` forgets the case before.
class Facts {
  public:
    explicit Facts(const Setting& setting) : sight_(setting) {}
    void load(const model::Case& record);

    [[nodiscard]] const model::Case& record() const { return *record_; }
    [[nodiscard]] const Sight& sight() const { return sight_; }

    [[nodiscard]] std::span<const Service> services() const { return services_; }
    [[nodiscard]] std::span<const LevelRun> runs() const { return runs_; }
    [[nodiscard]] std::span<const SeenContact> contacts() const { return contacts_; }
    /// Signed versions, by the day of signing.
    [[nodiscard]] std::span<const SeenPlan> plans() const { return plans_; }
    [[nodiscard]] const model::Referral* referral() const { return referral_; }
    [[nodiscard]] const model::Enrolment* enrolment() const { return enrolment_; }
    /// The discharge day; it is served.
    [[nodiscard]] std::optional<Date> discharge_day() const { return discharge_day_; }
    [[nodiscard]] const model::Discharge* discharge() const { return discharge_; }
    [[nodiscard]] const model::Transition* transition() const { return transition_; }
    /// Emergency needs were found at referral; nothing when no referral is recorded.
    [[nodiscard]] std::optional<bool> emergency() const;
    /// The day the case is first heard of: referral, enrolment or assignment.
    [[nodiscard]] std::optional<Date> first_day() const { return first_day_; }

    [[nodiscard]] std::optional<Level> level_on(Date day) const;
    [[nodiscard]] const LevelRun* run_on(Date day) const;
    /// What the client was referred for: what the referral says, the screen's choice, the first
    /// assignment, the screen's recommendation, in that order.
    [[nodiscard]] std::optional<LevelGroup> referred_for() const;
    [[nodiscard]] WorkerId coordinator_at(Instant instant) const;
    /// At as-of.
    [[nodiscard]] WorkerId coordinator_now() const { return coordinator_now_; }

    /// An excuse for `rule` that covers `day`.
    [[nodiscard]] const model::Excuse* excuse(std::string_view rule, Date day) const;
    [[nodiscard]] bool has_excuses() const { return !excuses_.empty(); }

    /// A member of a plan version, or of the version it stands on where it leaves the member out.
    template <class Member>
    [[nodiscard]] const model::PlanVersion& holder(const model::PlanVersion& plan,
                                                   Member member) const {
        const model::PlanVersion* at = &plan;
        for (int hops = 0; hops < 64 && !member(*at) && !at->of.empty(); ++hops) {
            const model::PlanVersion* of = plan_of(at->of);
            if (of == nullptr) break;
            at = of;
        }
        return member(*at) ? *at : plan;
    }

  private:
    [[nodiscard]] const model::PlanVersion* plan_of(EntryId id) const;
    /// The one that holds: what stands now, or what stood before it was voided.
    template <class Entry>
    [[nodiscard]] const Entry* seen_of(const std::optional<Entry>& now,
                                       const std::vector<Entry>& before) const {
        if (now && sight_.sees(*now)) return &*now;
        for (const Entry& entry : before) {
            if (sight_.sees(entry)) return &entry;
        }
        return nullptr;
    }
    void load_services();
    void load_runs();
    void load_plans();

    Sight sight_;
    const model::Case* record_ = nullptr;
    const model::Referral* referral_ = nullptr;
    const model::Enrolment* enrolment_ = nullptr;
    const model::Discharge* discharge_ = nullptr;
    const model::Transition* transition_ = nullptr;
    std::optional<Date> discharge_day_;
    std::optional<Date> first_day_;
    WorkerId coordinator_now_;
    std::vector<Service> services_;
    std::vector<LevelRun> runs_;
    std::vector<SeenContact> contacts_;
    std::vector<SeenPlan> plans_;
    std::vector<const model::Excuse*> excuses_;
};

}  // namespace rsc::timeline
