#include "calendar/reckon.hpp"

#include <algorithm>

#include "base/counted.hpp"

namespace rsc::calendar {
namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace

std::string text(const Allowance& allowance) {
    return std::visit(Overloaded{
                          [](Elapsed e) {
                              if (e.seconds % 3'600 == 0) return counted(e.seconds / 3'600, "hour");
                              if (e.seconds % 60 == 0) return counted(e.seconds / 60, "minute");
                              return counted(e.seconds, "second");
                          },
                          [](CalendarDays d) { return counted(d.count, "day"); },
                          [](CalendarMonths m) { return counted(m.count, "month"); },
                          [](BusinessDays b) { return counted(b.count, "business day"); },
                      },
                      allowance);
}

std::optional<Deadline> due(const Interval& anchor, const Allowance& allowance, const Zone& zone,
                            const BusinessCalendar& business) {
    using Due = std::optional<Deadline>;
    return std::visit(Overloaded{
                          [&](Elapsed e) -> Due {
                              const Instant latest = anchor.latest + e;
                              return Deadline{anchor.earliest + e, latest, zone.date_of(latest)};
                          },
                          [&](CalendarDays d) -> Due { return end_of_day(anchor.day + d, zone); },
                          [&](CalendarMonths m) -> Due { return end_of_day(anchor.day + m, zone); },
                          [&](BusinessDays b) -> Due {
                              const auto day = business.add(anchor.day, b);
                              if (!day) return std::nullopt;
                              return end_of_day(*day, zone);
                          },
                      },
                      allowance);
}

}  // namespace rsc::calendar
