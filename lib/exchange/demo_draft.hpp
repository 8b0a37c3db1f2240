#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/demo_office.hpp"
#include "model/case.hpp"

namespace rsc::exchange::demo {

using model::Service;

/// A stay elsewhere in the middle of the episode, in which nobody meets the client.
struct Absence {
    model::PlacementKind kind{};
    Date from;
    Date through;
    bool excused = false;
};

struct Leaving {
    Date day;
    model::DischargeReason reason{};
    bool planned = true;
};

/// What an episode is to be like, before a word of it is written. Twists that change the course of
/// events change this.
struct Course {
    std::size_t index = 0;
    Seat seat;
    Date intake;  ///< the day of the notification
    int intake_minute = 0;
    bool emergency = false;
    bool family = false;
    bool special_grant = false;
    bool re_entry = false;
    bool agency_outcomes = false;
    bool purchases = false;
    bool prompt = true;    ///< at intake
    bool complete = true;  ///< leaves nothing out at intake
    std::optional<Instant> assigned;
    std::optional<Date> enrolled;
    std::optional<Date> step_down;
    std::optional<Date> transfer;
    std::optional<Absence> absence;
    std::optional<Leaving> leaving;
    bool waived = false;  ///< an excuse covers everything
    Date horizon;         ///< the last day of which anything is written

    [[nodiscard]] bool open() const { return !leaving.has_value(); }
};

/// From `from` to `until` (not included) this worker serves at this level.
struct Stretch {
    Date from;
    Date until;
    model::Level level{};
    const Worker* worker = nullptr;
};

/// A case record in the making. Texts that it composes live in it, so it is encoded before it goes.
class Draft {
  public:
    Draft(const Office& office, const Course& course);
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    Course course;
    model::Case record;
    std::vector<Stretch> stretches;

    [[nodiscard]] const Office& office() const { return *office_; }
    [[nodiscard]] Random random(std::string_view purpose) const;
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    [[nodiscard]] Instant at(Date day, int minute) const;
    [[nodiscard]] Date date_of(const Moment& moment) const;
    /// Who serves on a day; before and after, the nearest.
    [[nodiscard]] const Worker& worker_on(Date day) const;
    [[nodiscard]] model::Level level_on(Date day) const;
    [[nodiscard]] bool away_on(Date day) const;

    /// Written down the same day, or days later where the worker is tardy.
    [[nodiscard]] model::Event event(const Moment& occurred);
    /// Written down at once.
    [[nodiscard]] model::Event prompt_event(const Moment& occurred);
    /// A stand-in id; `finish` gives every entry its own.
    [[nodiscard]] EntryId next_id();

    template <class T>
    [[nodiscard]] T entry(const Moment& occurred) {
        return with<T>(event(occurred));
    }
    template <class T>
    [[nodiscard]] T prompt_entry(const Moment& occurred) {
        return with<T>(prompt_event(occurred));
    }
    /// An event that also says something, e.g. the end of an assignment with its reason.
    template <class T>
    [[nodiscard]] T step(const Moment& occurred) {
        T made{};
        static_cast<model::Event&>(made) = prompt_event(occurred);
        return made;
    }

  private:
    template <class T>
    [[nodiscard]] T with(const model::Event& event) {
        T made{};
        static_cast<model::Event&>(made) = event;
        made.id = next_id();
        return made;
    }
    [[nodiscard]] model::Event written(const Moment& occurred, int days_later);

    const Office* office_;
    Random writing_;
    std::deque<std::string> texts_;
    std::size_t ids_ = 0;
};

[[nodiscard]] Course drawn_course(const Office& office, std::size_t index);

/// The client's telephone number and address were asked for again.
void verify_contact_information(Draft& draft, Date day);
/// The latest meeting of the team on or before a day; none: an empty id.
[[nodiscard]] EntryId meeting_before(const Draft& draft, Date day);
/// A signed version of a kind, or nothing.
[[nodiscard]] model::PlanVersion* plan_of(Draft& draft, model::PlanKind kind);

/// A total score, and points of the groups that come to it.
void set_score(model::Acuity& index, std::int64_t score);

// The sections, in the order in which they are written.
void write_intake(Draft& draft);
void write_assignments(Draft& draft);
void write_team(Draft& draft);
void write_contacts(Draft& draft);
void write_assessments(Draft& draft);
void write_plans(Draft& draft);
void write_requests(Draft& draft);
void write_linkage(Draft& draft);
void write_outcomes(Draft& draft);
void write_leave(Draft& draft);

/// Takes out what has not happened or is not yet written down on the report's day, and what comes
/// after the discharge; sorts, numbers, and mends references.
void finish(Draft& draft);

}  // namespace rsc::exchange::demo
