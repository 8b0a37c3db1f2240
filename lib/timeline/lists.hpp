#pragma once

#include <algorithm>

namespace rsc::timeline {

template <class List, class Value>
[[nodiscard]] bool holds(const List& list, const Value& value) {
    return std::ranges::find(list, value) != std::ranges::end(list);
}

/// A filter of a term: an empty list is any.
template <class List, class Value>
[[nodiscard]] bool allows(const List& list, const Value& value) {
    return list.empty() || holds(list, value);
}

/// Stable; what nearly always is in order already is left as it is, since sorting asks for memory.
template <class Iterator, class Before>
void put_in_order(Iterator begin, Iterator end, Before before) {
    if (!std::is_sorted(begin, end, before)) std::stable_sort(begin, end, before);
}

}  // namespace rsc::timeline
