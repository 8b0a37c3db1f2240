#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "inject_plan.hpp"

/// All acts, all faults, on all processors.
namespace rsc::inject {

struct Options {
    Words program;
    std::string acts;
    std::string root;
    std::string store;
    std::string work;
    std::string only;
    std::size_t jobs = 0;
    int seconds = 0;  ///< 0: no limit
    bool strace = false;
    Extent extent;
    int act = 0;
    std::vector<Fault> faults;
    int compound = -1;
    std::string copy;  ///< where the state before act `act` is to be put
};

/// An act and what is to be done with it.
struct Job {
    Act act;
    std::unique_ptr<Judge> judge;
    std::vector<Point> points;
    std::size_t next = 0;
    bool studied = false;
};

/// The three rows, and what could not be tried.
struct Result {
    Tally kill;
    Tally error;
    Tally compound;
    std::set<std::string> not_tried;
    std::mutex mutex;
    /// How often a call of this name met this error.
    std::map<std::pair<std::string, int>, std::size_t> pairs;
    /// Faults that did not take place because threads do not make the same calls every time.
    std::atomic<std::size_t> unsteady = 0;

    [[nodiscard]] Tally& of(Row row) {
        return row == Row::kill ? kill : row == Row::error ? error : compound;
    }
};

class Campaign {
  public:
    using Clock = std::chrono::steady_clock;

    explicit Campaign(const Options& options) : options_(options) {}
    /// Throws std::runtime_error when it cannot be done at all.
    void run();
    /// One fault again, with all that there is to see; or the state before an act, put somewhere.
    void run_one();
    /// Prints the rows of the figures, what failed and what was not tried.
    void report() const;
    [[nodiscard]] bool failed() const;
    [[nodiscard]] const Result& result() const { return result_; }

  private:
    [[nodiscard]] Bench bench(std::size_t job) const;
    void load();
    void learn_all(const Bench& bench);
    void check_coverage();
    void work(std::size_t number);
    void disturb(Job& job, const Bench& bench, std::size_t most);
    void take(Job& job, const Point& point, const Bench& bench);
    [[nodiscard]] bool time_is_up() const;

    Options options_;
    Script script_;
    std::vector<std::string> commands_;
    std::vector<std::string> writing_;
    std::vector<std::unique_ptr<Job>> jobs_;
    std::deque<Job*> queue_;
    std::mutex queue_mutex_;
    std::size_t total_ = 0;
    std::atomic<std::size_t> done_ = 0;
    Clock::time_point begin_ = Clock::now();
    Result result_;
};

}  // namespace rsc::inject
