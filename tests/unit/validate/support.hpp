#pragma once

#include <string_view>

#include "model/entry.hpp"

// Short forms for what the checks are tried on.
namespace rsc::validate::testing {

inline calendar::Instant at(std::string_view text) {
    return *calendar::Instant::parse(text);
}
inline calendar::Date day(std::string_view text) {
    return *calendar::Date::parse(text);
}

/// An entry by one worker, recorded on one day.
template <class E>
E entry(std::string_view id, std::string_view occurred) {
    E e;
    e.id = EntryId{id};
    e.occurred = *calendar::parse_moment(occurred);
    e.recorded = at("2026-03-20T12:00-05:00");
    e.by = WorkerId{"W-1"};
    return e;
}

}  // namespace rsc::validate::testing
