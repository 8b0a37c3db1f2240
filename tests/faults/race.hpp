#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include "race_program.hpp"

/// race: what a store goes through when several processes want it at once, when they are killed,
/// and when they run out of memory. Each part counts what it saw and prints a line of figures.
namespace rsc::faults {

/// What came out, as the scripts print it: figures on standard output, a line for each failure.
class Tally {
  public:
    Tally() = default;
    /// Says how many more failures there were than were shown.
    ~Tally();
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;
    /// "TITLE | FIGURES".
    void row(const std::string& title, const std::string& figures);
    /// `how` says how to see it again.
    void failed(const std::string& how);
    void not_tried(const std::string& why);
    /// One `failed` for a text that is not empty; whether it was empty.
    bool expect_none(const std::string& wrong, const std::string& how);

    [[nodiscard]] std::size_t failures() const { return failures_; }

  private:
    struct Cause {
        std::size_t times = 0;
        std::string first;
    };

    std::mutex mutex_;
    std::size_t failures_ = 0;
    std::map<std::string, Cause> causes_;
};

struct Race {
    explicit Race(Program program) : rsc(std::move(program)) {}

    Program rsc;
    std::string part;    ///< of this program: "appends", "kills" ...
    std::string work;    ///< an empty directory of its own
    std::string north;   ///< a store made by the fixture; it is copied, not changed
    std::string plugin;  ///< the library whose allocations fail
    bool brief = false;
    std::uint64_t seed = 1;
    double act = 0;  ///< seconds that an ordinary act takes when it is alone
    Tally* tally = nullptr;

    /// A fresh copy of the fixture's store beneath `work`.
    [[nodiscard]] std::string copy_of_north(const std::string& name) const;
    /// The program in that store, at that time, for that worker.
    [[nodiscard]] Program in(const std::string& store, const std::string& now,
                             const std::string& by) const;
    /// How to run it all again.
    [[nodiscard]] std::string again() const;
    [[nodiscard]] int count(int whole, int cut) const { return brief ? cut : whole; }
    /// The same, and in short no more than take this long, when each takes so many times as long as
    /// an ordinary act: a program built with sanitizers takes ten times as long.
    [[nodiscard]] int count(int whole, int cut, double acts, double seconds) const;
    /// Whether the program has this command.
    [[nodiscard]] bool has(const Words& command) const;
};

/// "12,345".
[[nodiscard]] std::string grouped(std::uint64_t number);
/// Runs the command, which has to work.
Ended must(const Program& program, const Words& words);
/// So many minutes after an instant of the fixture's day, as RSC_NOW takes it.
[[nodiscard]] std::string minutes_after_noon(std::uint64_t minutes);

/// What `rsc audit verify` finds wrong; empty when all is whole or there is no such command.
[[nodiscard]] std::string verify(const Race& race, const Program& program,
                                 const std::string& store);

void run_appends(const Race& race);
void run_kills(const Race& race);
void run_last_place(const Race& race);
void run_transfers(const Race& race);
void run_caseload(const Race& race);
void run_lock(const Race& race);
void run_memory(const Race& race);

}  // namespace rsc::faults
