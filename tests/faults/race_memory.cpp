// The n-th allocation fails, once or from then on: the store is as before or as after, the status
// says which, and the next command works.

#include <algorithm>
#include <atomic>
#include <csignal>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <thread>

#include "race.hpp"
#include "race_server.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

constexpr std::uint64_t for_ever = std::numeric_limits<std::uint64_t>::max();

struct Act {
    std::string name;
    Words words;
};

struct Figures {
    std::mutex mutex;
    std::uint64_t points = 0;
    std::uint64_t torn = 0;
    std::uint64_t false_success = 0;
    std::uint64_t false_failure = 0;
    std::uint64_t stuck = 0;
    std::uint64_t said = 0;       ///< ended with a message and status 70 or 8
    std::uint64_t signalled = 0;  ///< ended by a signal
    std::uint64_t went_on = 0;    ///< did its work without that piece of memory
    std::set<std::string> left;   ///< states that the next command had to clear up or take over
};

/// The store as it is to be: without and with the act, and each of these after the next command.
struct Expected {
    Files before;
    Files after;
    Files before_next;
    Files after_next;
};

/// What tells two states of a store apart for the next command: all but who wrote last, how often.
std::string key_of(const Files& files) {
    std::string key;
    for (const auto& [path, bytes] : files) {
        if (path.rfind("audit/reads-", 0) == 0) continue;
        std::string text = bytes;
        if (path == "lock") {
            const bool odd = lock_counter(text).value_or(1) % 2 != 0;
            const auto second = text.find('\n');
            const auto holder = text.find("holder ");
            text = (odd ? "odd" : "even");
            if (second < holder && holder != std::string::npos) {
                text += bytes.substr(second, holder - second);
            }
        }
        key += path + '\0' + std::to_string(std::hash<std::string>{}(text)) + '\0';
    }
    return key;
}

// A file that is neither the old one nor the new one. The journal's last line may be cut off: who
// comes next drops it.
std::string torn_file(const Files& now, const Expected& expected) {
    for (const auto& [path, bytes] : now) {
        if (is_noise(path) || is_temporary(path)) continue;
        const auto old_one = expected.before.find(path);
        if (old_one != expected.before.end() && old_one->second == bytes) continue;
        const auto new_one = expected.after.find(path);
        if (new_one == expected.after.end()) return path;
        if (new_one->second == bytes) continue;
        const bool grown =
            path == "audit/journal" && new_one->second.rfind(bytes, 0) == 0 &&
            (old_one == expected.before.end() || bytes.rfind(old_one->second, 0) == 0);
        if (!grown) return path;
    }
    return {};
}

/// One store of its own, in which one act fails in every way.
class Bench {
  public:
    Bench(const Race& race, const Act& act, const std::string& store, Figures& figures);

    /// The states to be expected; empty text when they are the same each time.
    [[nodiscard]] std::string prepare();
    void try_point(std::uint64_t first, std::uint64_t last);
    /// Loading and what comes before `main`, with a process for each run.
    void try_start(std::uint64_t number);

    [[nodiscard]] std::uint64_t allocations() const { return allocations_; }
    [[nodiscard]] std::uint64_t before_main() const { return act_.before_main(); }
    /// The first allocation whose failure finds the lock taken already.
    [[nodiscard]] std::uint64_t first_under_lock();

  private:
    [[nodiscard]] Files done_with(const Files& start, const std::vector<const Server*>& commands);
    void judge(const Ended& ended, const std::string& how, bool reached);
    [[nodiscard]] std::optional<bool> committed(const std::string& how);
    [[nodiscard]] std::optional<bool> after_next(const std::string& how, const std::string& key);
    [[nodiscard]] std::string how(const std::string& which) const;

    const Race& race_;
    Act spec_;
    std::string store_;
    Figures& figures_;
    Program program_;
    Server act_;
    Server next_;
    Expected expected_;
    std::map<std::string, bool> known_;  // what a state that was left behind turned out to be
    std::uint64_t allocations_ = 0;
};

const Words& next_words() {
    static const Words words = {"contact", "attempt", "C-0002", "--at",        "now", "--mode",
                                "phone",   "--with",  "client", "--lock-wait", "0",   "-q"};
    return words;
}

Bench::Bench(const Race& race, const Act& act, const std::string& store, Figures& figures)
    : race_(race),
      spec_(act),
      store_(race.copy_of_north(store)),
      figures_(figures),
      program_(race.in(store_, minutes_after_noon(60), "W-lee")),
      act_(program_, race.plugin, act.words),
      next_(program_, race.plugin, next_words()) {}

std::string Bench::how(const std::string& which) const {
    return "allocation " + which + " of '" + line(spec_.words) + "'; " + race_.again();
}

Files Bench::done_with(const Files& start, const std::vector<const Server*>& commands) {
    restore(store_, start);
    for (const Server* command : commands) {
        const auto result = command->run(0, 0);
        if (result.ended.status != 0) {
            throw std::runtime_error(line(command->words()) + ": " + text(result.ended));
        }
        allocations_ = result.seen;
    }
    return snapshot(store_);
}

std::string Bench::prepare() {
    expected_.before = snapshot(store_);
    expected_.before_next = done_with(expected_.before, {&next_});
    expected_.after_next = done_with(expected_.before, {&act_, &next_});
    expected_.after = done_with(expected_.before, {&act_});
    std::string same = difference(expected_.after, done_with(expected_.before, {&act_}));
    restore(store_, expected_.before);
    return same;
}

std::uint64_t Bench::first_under_lock() {
    std::uint64_t low = 1;
    std::uint64_t high = allocations_;
    const auto counter = lock_counter(expected_.before.at("lock"));
    while (low < high) {
        const std::uint64_t middle = (low + high) / 2;
        restore(store_, expected_.before);
        (void)act_.run(middle, for_ever);
        const bool untouched = lock_counter(lock_text(store_)) == counter;
        (untouched ? low : high) = untouched ? middle + 1 : middle;
    }
    restore(store_, expected_.before);
    return low;
}

void Bench::try_point(std::uint64_t first, std::uint64_t last) {
    restore(store_, expected_.before);
    const auto result = act_.run(first, last);
    judge(result.ended, how(std::to_string(first) + (last == first ? "" : " and all after it")),
          result.seen >= first);
}

void Bench::try_start(std::uint64_t number) {
    restore(store_, expected_.before);
    const std::string text = std::to_string(number);
    const Ended ended = program_.with("LD_PRELOAD", race_.plugin)
                            .with("FAILING_MALLOC", text + ":" + text)
                            .run(spec_.words);
    judge(ended, how(text + ", before main,"), true);
}

void Bench::judge(const Ended& ended, const std::string& how, bool reached) {
    const Files now = snapshot(store_);
    const std::string torn = torn_file(now, expected_);
    const auto done = committed(how);
    const bool success = ended.status == 0;
    const std::lock_guard guard(figures_.mutex);
    if (!reached) return;
    ++figures_.points;
    if (!race_.tally->expect_none(torn.empty() ? "" : torn + " is torn", how)) ++figures_.torn;
    if (done && success && !*done) {
        ++figures_.false_success;
        race_.tally->failed("status 0 and the act is not there; " + how);
    }
    if (done && !success && *done) {
        ++figures_.false_failure;
        race_.tally->failed(text(ended) + ", and the act is there; " + how);
    }
    if (success) {
        ++figures_.went_on;
    } else if (ended.signal != 0) {
        ++figures_.signalled;
        if (ended.signal == SIGALRM) race_.tally->failed("it hangs; " + how);
    } else if ((ended.status == 70 || ended.status == 8) && !ended.err.empty()) {
        ++figures_.said;
    } else {
        race_.tally->failed(text(ended) + " instead of 70 or 8 with a message; " + how);
    }
}

// Whether the act is in the store for whoever comes next; nothing when the store is neither.
std::optional<bool> Bench::committed(const std::string& how) {
    const Files now = snapshot(store_);
    if (now == expected_.before) return false;
    const bool settled = lock_counter(now.at("lock")).value_or(1) % 2 == 0;
    if (settled && difference(expected_.before, now).empty()) return false;
    if (settled && difference(expected_.after, now).empty()) return true;
    const std::string key = key_of(now);
    const auto found = known_.find(key);
    return found != known_.end() ? std::optional(found->second) : after_next(how, key);
}

std::optional<bool> Bench::after_next(const std::string& how, const std::string& key) {
    const auto result = next_.run(0, 0);
    const Files now = snapshot(store_);
    const std::lock_guard guard(figures_.mutex);
    figures_.left.insert(key);
    if (result.ended.status != 0) {
        ++figures_.stuck;
        race_.tally->failed("the next command: " + text(result.ended) + "; " + how);
        return std::nullopt;
    }
    const std::string from_before = difference(expected_.before_next, now);
    const std::string from_after = difference(expected_.after_next, now);
    if (!from_before.empty() && !from_after.empty()) {
        ++figures_.torn;
        race_.tally->failed("after the next command the store is neither as without the act (" +
                            from_before + ") nor as with it (" + from_after + "); " + how);
        return std::nullopt;
    }
    return known_[key] = from_after.empty();
}

std::vector<std::uint64_t> spread(std::uint64_t from, std::uint64_t to, std::uint64_t most) {
    std::vector<std::uint64_t> points;
    const std::uint64_t stride =
        std::max<std::uint64_t>((to - from) / std::max<std::uint64_t>(most, 1), 1);
    for (std::uint64_t n = from; n < to; n += stride)
        points.push_back(n);
    return points;
}

// All of them; or as many as there is time for, most of them while the lock is held.
std::vector<std::uint64_t> points_of(const Race& race, Bench& bench, double seconds) {
    const std::uint64_t all = bench.allocations() + 1;
    if (!race.brief) return spread(1, all, all);
    const auto begin = Clock::now();
    constexpr int probes = 5;
    for (int i = 0; i < probes; ++i)
        bench.try_point(bench.allocations(), bench.allocations());
    const auto most = static_cast<std::uint64_t>(seconds / (seconds_since(begin) / probes));
    const std::uint64_t lock = bench.first_under_lock();
    auto points = spread(1, lock, most / 4);
    const auto rest = spread(lock, all, most * 3 / 4);
    points.insert(points.end(), rest.begin(), rest.end());
    return points;
}

// Gives the allocations of one run.
std::uint64_t try_act(const Race& race, const Act& act, Figures& figures, double seconds) {
    std::vector<std::unique_ptr<Bench>> benches;
    for (int job = 0; job < race.count(2, 1); ++job) {
        const std::string store = act.name + std::to_string(job);
        benches.push_back(std::make_unique<Bench>(race, act, store, figures));
        const std::string unsteady = benches.back()->prepare();
        if (!unsteady.empty()) {
            race.tally->failed("two runs of '" + line(act.words) + "' differ: " + unsteady);
            return 0;
        }
    }
    Bench& first = *benches.front();
    const auto points = points_of(race, first, seconds / 2);
    for (const auto& n : spread(1, first.before_main() + 1, race.brief ? 5 : for_ever))
        first.try_start(n);
    for (const bool once : {true, false}) {
        std::atomic<std::size_t> taken = 0;
        std::vector<std::thread> threads;
        for (const auto& bench : benches) {
            threads.emplace_back([&] {
                for (std::size_t i = taken++; i < points.size(); i = taken++)
                    bench->try_point(points[i], once ? points[i] : for_ever);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }
    return first.allocations() + first.before_main();
}

}  // namespace

void run_memory(const Race& race) {
    if (read_bytes(race.rsc.path()).find("__asan_init") != std::string::npos) {
        race.tally->not_tried(
            "failing allocations, because this program is built with AddressSanitizer, which has "
            "its own");
        return;
    }
    const std::string paper = race.work + "/paper";
    write_bytes(paper, "a letter of the shelter\n");
    std::vector<Act> acts = {
        {"contact add",
         {"contact", "add", "C-0001", "--at", "now", "--mode", "phone", "--with", "client",
          "--lock-wait", "0", "-q"}},
        {"intake add",
         {"intake", "add", "--source", "ciu", "--at", "now", "--consents", "now", "--birth-date",
          "1990-01-01", "--lock-wait", "0", "-q"}},
        {"acuity add",
         {"acuity", "add", "C-0001", "--at", "now", "--score", "12", "--item", "housing=12",
          "--attach", "housing=" + paper, "--lock-wait", "0", "-q"}},
    };
    Figures figures;
    std::string counted;
    for (const Act& act : acts) {
        const auto allocations =
            try_act(race, act, figures, 7.0 / static_cast<double>(acts.size()));
        counted += (counted.empty() ? "" : ", ") + act.name + " " + grouped(allocations);
    }
    race.tally->row(
        "nth allocation fails",
        grouped(figures.points) + " runs, each allocation once and from it on (" + counted +
            (race.brief ? ", some of them" : "") + "): " + grouped(figures.torn) + " torn, " +
            grouped(figures.false_success) + " false successes, " + grouped(figures.false_failure) +
            " false failures, " + grouped(figures.stuck) + " stuck; " + grouped(figures.said) +
            " ended with a message, " + grouped(figures.signalled) + " by a signal, " +
            grouped(figures.went_on) + " went on; the next command took over " +
            grouped(figures.left.size()) + " states left behind");
}

}  // namespace rsc::faults
