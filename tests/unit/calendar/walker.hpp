#pragma once

#include <cstdint>

namespace rsc::calendar::testing {

/// The calendar as one would count it on paper, one day at a time: nothing here is computed from a
/// day number, so that it can judge the code that does.
struct Walker {
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
    int weekday = 4;  // Thursday; Monday is 1
    std::int32_t days_since_epoch = 0;

    [[nodiscard]] static bool is_leap(int year) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    }
    [[nodiscard]] static unsigned month_length(int year, unsigned month) {
        switch (month) {
            case 2: return is_leap(year) ? 29 : 28;
            case 4:
            case 6:
            case 9:
            case 11: return 30;
            default: return 31;
        }
    }

    void forward() {
        ++days_since_epoch;
        weekday = weekday == 7 ? 1 : weekday + 1;
        if (++day <= month_length(year, month)) return;
        day = 1;
        if (++month <= 12) return;
        month = 1;
        ++year;
    }
    void back() {
        --days_since_epoch;
        weekday = weekday == 1 ? 7 : weekday - 1;
        if (--day >= 1) return;
        if (--month < 1) {
            month = 12;
            --year;
        }
        day = month_length(year, month);
    }
    /// 1 January 1900.
    [[nodiscard]] static Walker at_the_first_day() {
        Walker walker;
        while (walker.year >= 1900)
            walker.back();
        walker.forward();
        return walker;
    }
};

}  // namespace rsc::calendar::testing
