#include "timeline/presence.hpp"

namespace rsc::timeline {

Presence combine(Presence a, Presence b) {
    using State = Presence::State;
    if (a.state == State::irrelevant) return b;
    if (b.state == State::irrelevant) return a;
    const auto join = [](std::string x, const std::string& y) {
        if (x.empty()) return y;
        if (y.empty()) return x;
        return x + ", " + y;
    };
    if (a.state == State::absent || b.state == State::absent) {
        // The breach began with the first of what is absent.
        Presence absent = a.state == State::absent ? a : b;
        if (b.state == State::absent &&
            (!b.asked || (absent.asked && b.asked->day < absent.asked->day))) {
            absent.asked = b.asked;
        }
        absent.lacking = join(a.state == State::absent ? a.lacking : "",
                              b.state == State::absent ? b.lacking : "");
        return absent;
    }
    if (a.state == State::unknown || b.state == State::unknown) {
        Presence unknown;
        unknown.state = State::unknown;
        unknown.lacking = join(a.state == State::unknown ? a.lacking : "",
                               b.state == State::unknown ? b.lacking : "");
        return unknown;
    }
    if (!a.since) return b;
    if (!b.since || a.since->latest >= b.since->latest) return a;
    return b;
}

ContentVerdict judge_presence(const Presence& presence, const Interval& occasion, bool excused,
                              std::optional<Date> ended, Instant as_of, Date as_of_day) {
    using State = Presence::State;
    switch (presence.state) {
        case State::irrelevant: return {Verdict::not_applicable, Because::nothing_to_judge, {}};
        case State::unknown: return {Verdict::undetermined, Because::content_unknown, {}};
        case State::present:
            if (!presence.since || presence.since->day <= occasion.day) {
                return {Verdict::met, Because::done_in_time, {}};
            }
            if (ended && presence.since->day > *ended) break;  // too late to count
            if (excused) return {Verdict::excused, Because::excuse_covers, {}};
            return {Verdict::met_late,
                    Because::done_late,
                    {(presence.since->day - occasion.day).count, Unit::days, false}};
        case State::absent: break;
    }
    if (excused) return {Verdict::excused, Because::excuse_covers, {}};
    if (as_of < occasion.earliest) return {Verdict::open, Because::not_due_yet, {}};
    if (ended && as_of_day > *ended) return {Verdict::missed, Because::period_closed, {}};
    return {
        Verdict::overdue, Because::not_done, {(as_of_day - occasion.day).count, Unit::days, false}};
}

}  // namespace rsc::timeline
