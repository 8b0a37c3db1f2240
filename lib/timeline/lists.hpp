#pragma once

#include <algorithm>

namespace rsc::timeline {

template <class List, class Value>
[[nodiscard]] bool holds(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// A filter of a term: an empty list is any.
template <class List, class Value>
[[nodiscard]] bool allows(const List& list, const Value& value) {
    return list.empty() || holds(list, value);
}

}  // namespace rsc::timeline
