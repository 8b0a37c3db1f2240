#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {

/// Which cases a twist is for. A case has one of each scene that it belongs to, mostly.
enum class Scene : std::uint8_t {
    any,
    coordination,
    management,
    emergency,
    re_entry,
    step_down,
    purchase,
    interviews,
    left,
    extended
};

/// Where a turn may be taken: a caseload that is dealt to be too full has to stay so.
enum class Reach : std::uint8_t { ordinary, too_full_now, anywhere };

/// A change to the course of an episode, before it is written.
struct Turn {
    std::string_view name;
    Reach reach{};
    bool (*fits)(const Office&, const Course&);
    void (*apply)(const Office&, Course&, Random&);
};

/// Something that was left out, came late or is known only in part: a change to the written record.
struct Flaw {
    std::string_view name;
    Scene scene{};
    void (*apply)(Draft&, Random&);
};

[[nodiscard]] std::span<const Turn> turns();
[[nodiscard]] std::span<const Flaw> intake_flaws();
[[nodiscard]] std::span<const Flaw> contact_flaws();
[[nodiscard]] std::span<const Flaw> plan_flaws();
[[nodiscard]] std::span<const Flaw> request_flaws();
/// Applied last: they take away what the others would change.
[[nodiscard]] std::span<const Flaw> import_flaws();

struct Twists {
    const Turn* turn = nullptr;
    std::vector<const Flaw*> flaws;
};
/// At least one for every case.
[[nodiscard]] Twists chosen_twists(const Office& office, const Course& course);
[[nodiscard]] std::vector<std::string_view> names_of(const Twists& twists);
void shape(const Twists& twists, const Office& office, Course& course);
void bend(const Twists& twists, Draft& draft);

}  // namespace rsc::exchange::demo
