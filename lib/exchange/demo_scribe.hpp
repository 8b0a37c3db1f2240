#pragma once

#include <algorithm>
#include <deque>
#include <string>

#include "exchange/demo_office.hpp"

namespace rsc::exchange::demo {

/// Writes the entries of a staff or agency record and keeps the texts that they view.
class Scribe {
  public:
    Scribe(const Office& office, WorkerId by) : office_(&office), by_(by) {}

    [[nodiscard]] const Office& office() const { return *office_; }
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }
    /// Of `day`, written down on that day or on a later one.
    template <class T>
    [[nodiscard]] T entry(std::string_view prefix, Date day, Date written) {
        T made{};
        made.id = {keep(numbered(prefix, ++used_, 1))};
        made.occurred = day;
        made.recorded = at(office_->zone(), std::max(day, written), 10 * 60 + 30);
        made.by = by_;
        return made;
    }

  private:
    const Office* office_;
    WorkerId by_;
    std::size_t used_ = 0;
    std::deque<std::string> texts_;
};

}  // namespace rsc::exchange::demo
