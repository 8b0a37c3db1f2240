#include "policy/words.hpp"

#include "base/counted.hpp"
#include "policy/shape.hpp"

namespace rsc::policy {
namespace {

std::string number(std::int64_t n) {
    return std::to_string(n);
}

/// "24 hours", "1 business day".
std::string time_words(std::int64_t count, Clock clock) {
    static constexpr std::string_view units[] = {"minute",         "hour",         "calendar day",
                                                 "calendar month", "business day", ""};
    return counted(count, units[static_cast<std::size_t>(clock)]);
}

std::string window_words(const Within& within) {
    std::string out;
    if (within.opens) {
        out = "from " + time_words(within.opens->count, within.opens->clock) + " to " +
              time_words(within.count, within.clock);
    } else {
        out = (within.again ? "every " : "at ") + time_words(within.count, within.clock) +
              ", give or take " + counted(*within.give_or_take, "day") + ",";
    }
    out += " after " + std::string(name(within.after));
    if (within.ended_by) out += " until " + std::string(name(*within.ended_by));
    return out;
}

}  // namespace

std::string demand_words(const Term& term) {
    if (term.within) {
        const Within& within = *term.within;
        if (within.opens || within.give_or_take) return window_words(within);
        std::string out = within.clock == Clock::none_stated ? "no time stated"
                          : within.window                    ? "in the instrument's window"
                          : within.count == 0                ? "by the end of the day"
                                              : "within " + time_words(within.count, within.clock);
        if (within.count == 0 && within.clock == Clock::calendar_days && !within.window) {
            return out + " of " + std::string(name(within.after));
        }
        return out + " after " + std::string(name(within.after));
    }
    if (term.before) {
        return (term.before->last_days
                    ? "on one of the last " + counted(*term.before->last_days, "day") + " up to "
                    : std::string("before ")) +
               std::string(name(term.before->event));
    }
    if (term.every) {
        return "every " + counted(term.every->days, "day") + " from " +
               std::string(name(term.every->anchor));
    }
    if (term.quota) {
        return (term.quota->count_from_plan ? "as many as the plan asks for"
                                            : number(term.quota->count)) +
               " every " + std::string(name(term.quota->period));
    }
    if (term.requires_) {
        std::string contents;
        for (const auto content : term.requires_->contents) {
            contents += (contents.empty() ? "" : ", ") + std::string(name(content));
        }
        return "at " + std::string(name(term.requires_->at)) + ": " + contents;
    }
    if (term.attach) {
        std::string papers;
        for (const auto& paper : term.attach->papers) {
            papers += (papers.empty() ? "" : ", ") + std::string(name(paper.kind));
            if (paper.within_days) papers += " of the last " + counted(*paper.within_days, "day");
        }
        return "with the request: " + papers;
    }
    if (term.level_fits) {
        return term.level_fits->source == LevelSource::acuity
                   ? "an index of " + number(term.level_fits->low) + " to " +
                         number(term.level_fits->high) + " indicates CM; older than " +
                         counted(term.level_fits->stale_days, "day") + " it indicates nothing"
                   : "the level that the screen recommends";
    }
    if (term.continuous) return "no day without: " + std::string(name(term.continuous->what));
    if (term.cap && term.cap->limit) {
        return "at most " + number(*term.cap->limit) + " at " + std::string(name(*term.cap->level));
    }
    if (term.cap) return "the shares of all levels add up to full time at most";
    if (term.blocks) {
        return "on " + counted(term.blocks->count, "day") + " of each of the first " +
               counted(term.blocks->blocks, "block") + " of " + counted(term.blocks->days, "day") +
               " after " + std::string(name(term.blocks->after));
    }
    if (term.exactly_one) {
        return "one at a time: " + std::string(name(term.exactly_one->what));
    }
    return "an on-call roster without a hole, by " + std::string(name(term.coverage->period));
}

std::string term_words(const Term& term) {
    std::string out = demand_words(term);
    if (const std::string evidence = evidence_words(term); !evidence.empty()) {
        out += ", met by " + evidence;
    }
    if (!term.excused_by.empty()) {
        out += "; excused by ";
        for (std::size_t i = 0; i < term.excused_by.size(); ++i)
            out += (i == 0 ? "" : ", ") + std::string(name(term.excused_by[i]));
    }
    if (term.judged_by != JudgedBy::in_force_at_trigger) {
        out += "; judged by the revision " + std::string(name(term.judged_by));
    }
    return out;
}

std::string evidence_words(const Term& term) {
    const Evidence* evidence = evidence_of(term);
    if (evidence == nullptr) return {};
    std::string out(name(evidence->kind));
    const auto add = [&out](std::string_view before, const auto& list) {
        std::string words;
        for (const auto& one : list)
            words += (words.empty() ? "" : ", ") + std::string(name(one));
        if (!words.empty()) out += std::string(before) + words;
    };
    add(", ", evidence->modes);
    add(" with ", evidence->with);
    add(" for ", evidence->purposes);
    add(" of kind ", evidence->plan_kinds);
    add(" for ", evidence->services);
    add(": ", evidence->contents);
    if (evidence->after_team_meeting) out += " after a team meeting";
    if (evidence->instrument) out += " of " + std::string(name(*evidence->instrument));
    if (evidence->stage) out += " at stage " + std::string(name(*evidence->stage));
    if (evidence->notice) out += ": " + std::string(name(*evidence->notice));
    return out;
}

std::string applies_words(const Applies& applies) {
    std::string out;
    const auto say = [&out](std::string_view what) {
        out += (out.empty() ? "" : ", ") + std::string(what);
    };
    const auto add = [&say](const auto& list) {
        for (const auto& one : list)
            say(name(one));
    };
    add(applies.levels);
    add(applies.plan_kinds);
    add(applies.sar_kinds);
    add(applies.services);
    add(applies.placements);
    add(applies.instruments);
    add(applies.stages);
    if (applies.emergency) {
        say(*applies.emergency ? "with emergency needs" : "without emergency needs");
    }
    if (applies.on_medication) {
        say(*applies.on_medication ? "on medication" : "without medication");
    }
    if (applies.outcomes_by) {
        say("instruments completed by the " + std::string(name(*applies.outcomes_by)));
    }
    return out;
}

}  // namespace rsc::policy
