#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "calendar/business.hpp"
#include "calendar/zone.hpp"
#include "codec/json.hpp"

namespace rsc::exchange {

namespace demo {
class Office;
}

/// What an invented agency is made from. The zone and the business calendar outlive the Demo.
struct DemoRequest {
    std::size_t cases = 0;
    std::uint64_t seed = 0;
    calendar::Date as_of;
    const calendar::Zone* zone = nullptr;
    const calendar::BusinessCalendar* business = nullptr;
};

/// An invented agency in the year before `as_of`: the same request gives the same records on every
/// machine. All members are pure and safe to call from several threads, in any order. Records come
/// without `history`; nobody in them exists.
class Demo {
  public:
    explicit Demo(const DemoRequest& request);

    [[nodiscard]] std::vector<codec::Json> staff() const;
    [[nodiscard]] std::vector<codec::Json> providers() const;
    [[nodiscard]] codec::Json agency() const;
    /// `index` counts from 0 and is below the number of cases asked for.
    [[nodiscard]] codec::Json case_record(std::size_t index) const;
    [[nodiscard]] static std::string case_id(std::size_t index);
    /// The names of the twists in a case: what makes it different from a well-kept one.
    [[nodiscard]] std::vector<std::string_view> twists(std::size_t index) const;

  private:
    std::shared_ptr<const demo::Office> office_;
};

}  // namespace rsc::exchange
