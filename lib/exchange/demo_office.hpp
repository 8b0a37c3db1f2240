#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/demo.hpp"
#include "exchange/demo_random.hpp"
#include "model/agency.hpp"

namespace rsc::exchange::demo {

using calendar::CalendarDays;
using calendar::Date;
using calendar::Instant;
using calendar::Moment;

[[nodiscard]] inline Date plus(Date day, int days) {
    return day + CalendarDays{days};
}
[[nodiscard]] constexpr calendar::Elapsed in_minutes(std::int64_t count) {
    return {count * 60};
}
[[nodiscard]] constexpr calendar::Elapsed in_hours(std::int64_t count) {
    return {count * 3'600};
}
[[nodiscard]] inline int days_between(Date from, Date to) {
    return (to - from).count;
}
/// "w-" 7 3 -> "w-007"
[[nodiscard]] std::string numbered(std::string_view prefix, std::size_t number, std::size_t width);
/// The instant of a local wall-clock time (in office hours, which no clock change touches).
[[nodiscard]] Instant at(const calendar::Zone& zone, Date day, int minute);

[[nodiscard]] std::string_view given_name(Random& random);
[[nodiscard]] std::string_view family_name(Random& random);

/// How a worker works, in percent of the times.
struct Habits {
    int meets = 0;     ///< keeps the weekly or fortnightly contact
    int prompt = 0;    ///< is on time with what has a deadline
    int complete = 0;  ///< leaves nothing out
    int tardy = 0;     ///< writes things down days later
};

/// What the employee file is like; some say when the worker came or left too.
enum class Papers : std::uint8_t {
    complete,
    late,
    missing,
    left_with_gaps,
    long_served,
    long_served_bare,
    undated_hire,
    stub,
    expired,
    renewed_late,
    no_expiry,
    left_expired,
    new_hire,
    wrong_degree,
    absent_from_training,
    document_by_document
};

struct Worker {
    std::string id;
    std::string given_name;
    std::string family_name;
    std::string login;
    std::string supervisor;
    std::size_t ordinal = 0;
    Habits habits;
    Papers papers{};
    int fte_percent = 100;
    std::optional<Date> hired;
    std::optional<Date> left;

    [[nodiscard]] WorkerId ref() const { return {id}; }
    /// At work all year, so that a caseload can grow and shrink.
    [[nodiscard]] bool stays() const;
};

/// Whether the worker's caseload is above its cap: never, now, or for a while last year.
enum class Crowd : std::uint8_t { ordinary, now, past };

/// The place that a case has in the agency before anything else is known of it.
struct Seat {
    model::Level level{};
    std::size_t worker = 0;
    Crowd crowd{};
};

struct Provider {
    std::string id;
    std::string name;
    std::vector<model::Service> services;
};

/// The agency without its cases: who works there and who gets which case.
class Office {
  public:
    explicit Office(const DemoRequest& request);

    [[nodiscard]] const DemoRequest& request() const { return request_; }
    [[nodiscard]] const calendar::Zone& zone() const { return *request_.zone; }
    [[nodiscard]] Date as_of() const { return request_.as_of; }
    /// The day from which the agency's policy is in force.
    [[nodiscard]] Date begun() const { return begun_; }
    [[nodiscard]] bool is_working_day(Date day) const;
    /// The day itself, or the last working day before it.
    [[nodiscard]] Date working(Date day) const;

    [[nodiscard]] const std::vector<Worker>& coordinators() const { return coordinators_; }
    [[nodiscard]] const std::vector<Worker>& supervisors() const { return supervisors_; }
    [[nodiscard]] const std::vector<Provider>& providers() const { return providers_; }
    [[nodiscard]] WorkerId supervisor_of(const Worker& worker) const;
    /// Somebody else who was at work at all of these times.
    [[nodiscard]] const Worker& colleague(const Worker& of, Random& random) const;
    /// A coordinator who was there before the policy came into force, or the first of all.
    [[nodiscard]] const Worker& veteran(Random& random) const;
    [[nodiscard]] ProviderId provider_of(model::Service service, Random& random) const;
    [[nodiscard]] Seat seat(std::size_t index) const;

  private:
    struct Card {
        std::size_t worker = 0;
        Crowd crowd{};
    };
    void hire();
    void deal();
    void deal_crowds(std::vector<std::size_t>& takers);

    DemoRequest request_;
    Date begun_;
    std::vector<Worker> coordinators_;
    std::vector<Worker> supervisors_;
    std::vector<Provider> providers_;
    std::array<std::vector<Card>, 3> decks_;  // by level
};

[[nodiscard]] std::vector<Provider> invented_providers();
[[nodiscard]] codec::Json staff_record(const Office& office, const Worker& worker);
[[nodiscard]] codec::Json supervisor_record(const Office& office, const Worker& worker);
[[nodiscard]] codec::Json provider_record(const Office& office, const Provider& provider);
[[nodiscard]] codec::Json agency_record(const Office& office);

/// The trainings of the agency, in order; entry `t1` is the first.
struct TrainingDay {
    std::string_view title;
    Date held;
};
[[nodiscard]] std::vector<TrainingDay> trainings(const Office& office);

}  // namespace rsc::exchange::demo
