#pragma once

// A world to judge in: the shipped packs, calendar and zone, and nobody on the staff.

#include <stdexcept>
#include <utility>
#include <vector>

#include "calendar/shipped.hpp"
#include "rulebook/registers.hpp"

namespace rsc::fuzz {

template <class T>
codec::Document<T> shipped(std::string_view bytes, std::string_view name) {
    auto document = codec::Document<T>::parse(bytes, name);
    if (!document) throw std::logic_error("what is shipped cannot be read");
    return std::move(*document);
}

class World {
  public:
    World() {
        if (auto zone = calendar::Zone::load("America/Chicago")) zone_ = std::move(*zone);
        const auto days =
            shipped<policy::CalendarFile>(rulebook::shipped_calendar("wisconsin-state"), "days");
        business_ = calendar::BusinessCalendar({std::string(days->id), std::string(days->title),
                                                std::string(days->source),
                                                static_cast<int>(days->covers.from),
                                                static_cast<int>(days->covers.to), days->holidays});
    }

    [[nodiscard]] const calendar::Zone& zone() const { return zone_; }

    /// Every revision of `pack` in force one after the other, half a year each from 2020 on.
    [[nodiscard]] static policy::Policies in_force(const policy::Pack& pack) {
        std::vector<policy::InForce> adoptions;
        calendar::Date from = calendar::Date::of(2020, 1, 1);
        for (std::size_t i = 0; i < pack.revisions.size() && i < 20; ++i) {
            adoptions.push_back({&pack, i, from, std::nullopt});
            from = from + calendar::CalendarMonths{6};
        }
        return policy::Policies(std::move(adoptions));
    }

    /// As of an afternoon in 2026, when everything written down by then is known.
    [[nodiscard]] timeline::Setting setting(const policy::Policies& policies) const {
        const auto now = calendar::Instant::from_seconds(1'774'000'000);
        return {&zone_, &business_, &policies, &directory_, timeline::view_at(now, now, now)};
    }

  private:
    calendar::Zone zone_;
    calendar::BusinessCalendar business_;
    timeline::Directory directory_;
};

}  // namespace rsc::fuzz
