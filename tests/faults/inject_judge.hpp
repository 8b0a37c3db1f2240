#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "inject_acts.hpp"

/// What a fault did, held against what the store promises.
namespace rsc::inject {

enum class Wrong {
    torn,           ///< a file that is neither old nor new, or half of a transaction for good
    lost,           ///< success was reported, and the change is not there
    stuck,          ///< the next command does not work, or does not clean up
    false_success,  ///< an error was passed over: status 0 without the change, or without its
                    ///< report
    silent,         ///< the change was made, the status says it was not, and no word of that
    crashed,        ///< ended by a signal that nobody sent, by an exception, or not at all
};
[[nodiscard]] std::string word_for(Wrong wrong);

/// The counts of one row of the figures, and the failures one by one.
class Tally {
  public:
    void add_point(const std::string& command);
    void add_failure(Wrong wrong, const std::string& kind, const std::string& text);
    /// A failure of the test itself.
    void add_trouble(const std::string& text);
    [[nodiscard]] std::string figures(const std::vector<Wrong>& shown) const;
    [[nodiscard]] std::size_t count(Wrong wrong) const;
    [[nodiscard]] bool failed() const { return !failures_.empty(); }
    /// At most `most` of a kind, and how many more there are.
    [[nodiscard]] std::vector<std::string> failures(std::size_t most) const;

  private:
    mutable std::mutex mutex_;
    std::size_t points_ = 0;
    std::map<std::string, std::size_t> commands_;
    std::map<Wrong, std::size_t> wrong_;
    std::map<std::string, std::vector<std::string>> failures_;
};

/// Faults to be set together.
struct Trial {
    std::vector<Fault> faults;
    bool must_all = true;  ///< it counts only when all of them take place
    std::string where;     ///< in words; else the faults themselves
    std::string again;     ///< the options that repeat it; else the faults themselves
};

/// One act's faults. Not for two threads at once.
class Judge {
  public:
    explicit Judge(const Act& act) : act_(act) {}

    /// Runs the act with these faults, from the state before it, and judges. False, and nothing is
    /// counted, when none of the faults took place, or not all of them where they must.
    [[nodiscard]] bool take(const Bench& bench, const Trial& trial, Tally& tally);
    /// What the last run ended with, in words.
    [[nodiscard]] const std::string& last() const { return last_; }

  private:
    struct Outcome {
        State state = State::before;  ///< once interrupted work is settled
        std::vector<std::pair<Wrong, std::string>> wrong;
    };
    [[nodiscard]] const Outcome& outcome_of(const Bench& bench, const World& world);
    [[nodiscard]] Outcome look_after(const Aftermath& after) const;
    /// What an undisturbed run prints, as far as it is the same in every run.
    [[nodiscard]] bool is_reported(const Ended& ended) const;
    void judge_kill(const Ended& ended, const Outcome& outcome, const Trial& trial);
    void judge_error(const Ended& ended, const Difference& found, const Outcome& outcome,
                     const Trial& trial);
    void fail(Wrong wrong, const std::string& what, const Trial& trial);

    const Act& act_;
    Tally* tally_ = nullptr;
    std::string last_;
    std::map<std::string, Outcome> known_;
    Outcome nothing_;
};

/// "pwrite64#3=EIO", "fsync#2+=ENOSPC", "renameat#1=SIGKILL"
[[nodiscard]] std::string text_of(const Fault& fault);
/// The reverse; nothing when it is not understood.
[[nodiscard]] std::optional<Fault> parse_fault(const std::string& text);
[[nodiscard]] const std::vector<int>& all_errors();

}  // namespace rsc::inject
