#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

// What reports that are folded thread by thread do with their lists.
namespace rsc::report {

template <class T>
void append(std::vector<T>& into, std::vector<T>& from) {
    std::move(from.begin(), from.end(), std::back_inserter(into));
}

/// By `key(element)`, which makes a total order: the bytes of a report do not depend on threads.
template <class T, class Key>
void sort_by(std::vector<T>& list, const Key& key) {
    std::sort(list.begin(), list.end(), [&key](const T& a, const T& b) { return key(a) < key(b); });
}

}  // namespace rsc::report
