#include "inject_judge.hpp"

#include <cerrno>
#include <csignal>

#include "inject_calls.hpp"

namespace rsc::inject {
namespace {

bool is_sync(const std::string& call) {
    return call == "fsync" || call == "fdatasync" || call == "syncfs";
}

/// Statuses that no follow-up may end with: locked, the disk, a bug, and signals.
bool is_stuck(int status) {
    return status < 0 || status == 7 || status == 8 || status == 70;
}

/// Locked for good, a bug, or a signal.
bool is_lost(int status) {
    return status < 0 || status == 7 || status == 70;
}

bool says_committed(const Ended& ended) {
    return ended.err.find("committed") != std::string::npos;
}

}  // namespace

std::string word_for(Wrong wrong) {
    switch (wrong) {
        case Wrong::torn: return "torn";
        case Wrong::lost: return "lost";
        case Wrong::stuck: return "stuck";
        case Wrong::false_success: return "false success";
        case Wrong::silent: return "silent commit";
        case Wrong::crashed: return "crashed";
    }
    return "";
}

void Tally::add_point(const std::string& command) {
    const std::lock_guard guard(mutex_);
    ++points_;
    ++commands_[command];
}

void Tally::add_failure(Wrong wrong, const std::string& kind, const std::string& text) {
    const std::lock_guard guard(mutex_);
    ++wrong_[wrong];
    failures_[kind].push_back(text);
}

void Tally::add_trouble(const std::string& text) {
    const std::lock_guard guard(mutex_);
    failures_[text].push_back(text);
}

std::size_t Tally::count(Wrong wrong) const {
    const std::lock_guard guard(mutex_);
    const auto found = wrong_.find(wrong);
    return found == wrong_.end() ? 0 : found->second;
}

std::string Tally::figures(const std::vector<Wrong>& shown) const {
    const auto number = [](std::size_t n) {
        std::string text = std::to_string(n);
        for (std::size_t at = text.size(); at > 3; at -= 3)
            text.insert(at - 3, ",");
        return text;
    };
    std::string text = number(commands_.size()) + " commands, " + number(points_) + " points";
    std::map<Wrong, std::size_t> all = wrong_;
    for (const Wrong wrong : shown)
        all.try_emplace(wrong, 0);
    bool first = true;
    for (const auto& [wrong, count] : all) {
        text += (first ? ": " : ", ") + number(count) + " " + word_for(wrong);
        first = false;
    }
    return text;
}

std::vector<std::string> Tally::failures(std::size_t most) const {
    std::vector<std::string> all;
    for (const auto& [kind, texts] : failures_) {
        for (std::size_t i = 0; i < texts.size() && i < most; ++i)
            all.push_back(texts[i]);
        if (texts.size() > most) {
            all.push_back("and " + std::to_string(texts.size() - most) + " more like it: " + kind);
        }
    }
    return all;
}

void Judge::fail(Wrong wrong, const std::string& what, const Trial& trial) {
    std::string where = trial.where;
    std::string again = trial.again;
    for (const Fault& fault : trial.faults) {
        if (trial.where.empty()) {
            where += (where.empty() ? "" : ", then ") + name_of_error(fault.error) + " at " +
                     fault.call + " " + std::to_string(fault.nth);
        }
        if (trial.again.empty()) again += " --fault " + text_of(fault);
    }
    const std::string kind = word_for(wrong) + ": '" + act_.command + "': " + what;
    tally_->add_failure(wrong, kind,
                        word_for(wrong) + ": '" + line(act_.step->words) + "', " + where + ": " +
                            what + " (again: inject.sh RSC --act " + std::to_string(act_.number) +
                            again + ")");
}

Judge::Outcome Judge::look_after(const Aftermath& after) const {
    Outcome outcome;
    outcome.state = after.settled.state;
    const auto wrong = [&](Wrong kind, const std::string& what) {
        outcome.wrong.emplace_back(kind, what);
    };
    if (after.settled.state == State::foreign) {
        wrong(Wrong::torn, after.settled.file + " is neither old nor new after the next command");
        return outcome;
    }
    if (act_.makes) {
        if (after.done.state != State::after || is_lost(after.again)) {
            wrong(Wrong::stuck,
                  "what is half made is neither completed nor made anew: " + after.said);
        } else if (!after.leftover.empty()) {
            wrong(Wrong::stuck, "a temporary file stays for ever");
        } else if (after.verify != 0) {
            wrong(Wrong::stuck, "the store does not pass its test: " + after.said);
        }
        return outcome;
    }
    if (after.settled.state == State::mixed) {
        wrong(Wrong::torn, after.settled.file +
                               " is old and others new, also after the next command that writes");
    } else if (after.seen.state == State::mixed) {
        wrong(Wrong::torn,
              after.seen.file + " is old and others new, also after the next command that reads");
    }
    const bool done = after.settled.state == State::after;
    const Aftermath& expected = done ? act_.from_after : act_.from_before;
    const std::string when = done ? " (the change was made)" : "";
    if (is_stuck(after.reader) || after.reader != expected.reader ||
        (is_stuck(after.settle) && !is_stuck(expected.settle)) || after.settle != expected.settle ||
        after.again != expected.again || (is_stuck(after.again) && !act_.makes)) {
        wrong(Wrong::stuck, "the next command does not work" + when + ": " + after.said);
    } else if (!done && after.done.state != State::after) {
        wrong(Wrong::torn, after.done.file + " is not as it should be when the act is done again");
    } else if (done) {
        // Done twice, or refused: as after an undisturbed act.
        Change twice{act_.change.before, expected.world, act_.change.drawn};
        const Difference found = twice.compare(after.world, Journal::whole);
        if (found.state != State::after) {
            wrong(Wrong::torn, found.file + " is not as it should be after the next command");
        }
    }
    if (!after.leftover.empty() && outcome.wrong.empty())
        wrong(Wrong::stuck, "a temporary file stays for ever");
    if (after.verify != expected.verify) {
        wrong(Wrong::stuck, "the store does not pass its test" + when + ": " + after.said);
    }
    return outcome;
}

const Judge::Outcome& Judge::outcome_of(const Bench& bench, const World& world) {
    if (act_.change.untouched(world)) return nothing_;
    const auto [found, is_new] = known_.try_emplace(act_.change.fingerprint(world));
    if (is_new) found->second = look_after(bench.follow(act_));
    return found->second;
}

bool Judge::is_reported(const Ended& ended) const {
    const std::string& usual = act_.clean.out;
    return act_.change.drawn.empty() ? ended.out == usual : ended.out.size() == usual.size();
}

void Judge::judge_kill(const Ended& ended, const Outcome& outcome, const Trial& trial) {
    const bool said = !act_.clean.out.empty() && is_reported(ended);
    const bool succeeded = ended.signal == 0 && ended.status == act_.clean.status;
    if ((said || succeeded) && outcome.state != State::after) {
        fail(Wrong::lost, "success was reported and the change is not there", trial);
    }
}

void Judge::judge_error(const Ended& ended, const Difference& found, const Outcome& outcome,
                        const Trial& trial) {
    const std::vector<Fault>& faults = trial.faults;
    if (ended.signal != 0 || ended.status == 70) {
        fail(Wrong::crashed,
             ended.signal != 0 ? "signal " + std::to_string(ended.signal)
                               : "status 70: " + ended.err.substr(0, ended.err.find('\n')),
             trial);
        return;
    }
    const bool reported = is_reported(ended);
    if (ended.status == act_.clean.status) {
        if (found.state != State::after) {
            fail(Wrong::false_success, "the status is that of success and the change is not there",
                 trial);
        } else if (!reported) {
            fail(Wrong::false_success, "the status is that of success and the report is not whole",
                 trial);
        } else if (faults.size() == 1 && is_sync(faults.front().call) &&
                   faults.front().error != EINTR) {
            fail(Wrong::false_success, "a failed sync was passed over", trial);
        }
        return;
    }
    if (outcome.state == State::after && !reported && !says_committed(ended)) {
        const std::string first = ended.err.substr(0, ended.err.find('\n'));
        // A report that cannot be printed says it all; nor can a message be, then.
        bool printing = false;
        for (const Fault& fault : faults)
            printing = printing || fault.call == "write";
        if (!printing) {
            fail(Wrong::silent, "status " + std::to_string(ended.status) + ", '" + first + "'",
                 trial);
        }
    }
}

bool Judge::take(const Bench& bench, const Trial& trial, Tally& tally) {
    const std::vector<Fault>& faults = trial.faults;
    restore(bench.world(), act_.change.before);
    Program program = bench.program_for(*act_.step);
    program.company = act_.company;
    const Ended ended = program.run(act_.step->words, faults);
    last_ = ended.signal != 0 ? "signal " + std::to_string(ended.signal)
                              : "status " + std::to_string(ended.status);
    last_ += "\n" + ended.err;
    if (ended.hit < (trial.must_all ? faults.size() : 1)) return false;
    tally_ = &tally;
    tally_->add_point(act_.command);
    if (ended.too_late) {
        fail(Wrong::crashed, "it does not end", trial);
        return true;
    }
    const World world = read_world(bench.world());
    const Difference found = act_.change.compare(world, Journal::unfinished);
    if (found.state == State::foreign) {
        fail(Wrong::torn, found.file + " is neither old nor new", trial);
        return true;
    }
    const Outcome& outcome = outcome_of(bench, world);
    for (const auto& [wrong, what] : outcome.wrong)
        fail(wrong, what, trial);
    bool killed = false;
    for (const Fault& fault : faults)
        killed = killed || fault.error == 0;
    if (killed) {
        judge_kill(ended, outcome, trial);
    } else {
        judge_error(ended, found, outcome, trial);
    }
    return true;
}

std::string text_of(const Fault& fault) {
    return fault.call + "#" + std::to_string(fault.nth) + (fault.from_then_on ? "+" : "") + "=" +
           name_of_error(fault.error);
}

std::optional<Fault> parse_fault(const std::string& text) {
    const auto hash = text.find('#');
    const auto equals = text.find('=');
    if (hash == std::string::npos || equals == std::string::npos || equals < hash) return {};
    Fault fault;
    fault.call = text.substr(0, hash);
    std::string number = text.substr(hash + 1, equals - hash - 1);
    if (number.ends_with('+')) {
        fault.from_then_on = true;
        number.pop_back();
    }
    if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos) return {};
    fault.nth = std::stoi(number);
    const std::string name = text.substr(equals + 1);
    if (name == "SIGKILL") return fault;
    for (int error = 1; error < 200; ++error) {
        if (name_of_error(error) == name) {
            fault.error = error;
            return fault;
        }
    }
    return {};
}

const std::vector<int>& all_errors() {
    static const std::vector<int> errors = {ENOSPC, EIO,    EDQUOT, EROFS, EACCES,
                                            EINTR,  ENOLCK, ESTALE, ENOMEM};
    return errors;
}

}  // namespace rsc::inject
