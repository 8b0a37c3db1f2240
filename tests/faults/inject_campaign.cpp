#include "inject_campaign.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "inject_calls.hpp"

namespace rsc::inject {
namespace {

/// From one compound fault of an act to another of the same kind; more than any extent asks for.
constexpr std::size_t another = 3000;

}  // namespace

Bench Campaign::bench(std::size_t job) const {
    Program program;
    program.command = options_.program;
    program.means = options_.strace ? Means::strace : Means::kernel;
    program.environment = {{"PATH", "/usr/local/bin:/usr/bin:/bin"},
                           {"LC_ALL", "C"},
                           // A program under a tracer cannot look for its leaks.
                           {"ASAN_OPTIONS", "detect_leaks=0"},
                           {"ROOT", options_.root}};
    if (const char* preload = std::getenv("LD_PRELOAD"))
        program.environment["LD_PRELOAD"] = preload;
    return Bench(program, options_.work + "/j" + std::to_string(job), script_);
}

void Campaign::load() {
    script_ = read_script(options_.acts, options_.root);
    const Bench first = bench(0);
    const Program program = first.program_for(Step{});
    writing_ = writing_commands(program, commands_);
    if (writing_.empty()) throw std::runtime_error("the program lists no commands");
    const auto known = [&](const Words& words) {
        const std::string name = command_of(words, commands_);
        return std::find(commands_.begin(), commands_.end(), name) != commands_.end();
    };
    for (Words* words : {&script_.reader, &script_.settle, &script_.verify}) {
        if (words->empty() || known(*words)) continue;
        result_.not_tried.insert("'" + line(*words) + "': there is no such command");
        words->clear();
    }
    std::erase_if(script_.steps, [&](const Step& step) {
        if (step.kind == Step::Kind::shell) return false;
        if (known(step.words)) return false;
        result_.not_tried.insert("'" + line(step.words) + "': there is no such command");
        return true;
    });
}

/// Runs the acts one after the other and keeps every state between them.
void Campaign::learn_all(const Bench& bench) {
    std::filesystem::copy(options_.store, bench.world() + "/store",
                          std::filesystem::copy_options::recursive);
    int number = 0;
    for (const Step& step : script_.steps) {
        if (step.kind != Step::Kind::act) {
            try {
                bench.prepare(step);
            } catch (const std::runtime_error& error) {
                result_.kill.add_trouble(error.what());
            }
            continue;
        }
        auto job = std::make_unique<Job>();
        Act& act = job->act;
        act.step = &step;
        act.number = ++number;
        act.command = command_of(step.words, commands_);
        if (options_.act == number && !options_.copy.empty()) {
            std::filesystem::copy(bench.world(), options_.copy,
                                  std::filesystem::copy_options::recursive);
        }
        try {
            bench.learn(act);
            jobs_.push_back(std::move(job));
        } catch (const std::runtime_error& error) {
            result_.kill.add_trouble(error.what());
        }
        if (options_.act == number) return;
    }
}

void Campaign::check_coverage() {
    std::set<std::string> covered;
    for (const auto& job : jobs_)
        covered.insert(job->act.command);
    for (const std::string& name : writing_) {
        if (!covered.contains(name)) {
            result_.kill.add_trouble("no fault run for '" + name + "'");
        }
    }
}

bool Campaign::time_is_up() const {
    return options_.seconds > 0 && Clock::now() - begin_ > std::chrono::seconds(options_.seconds);
}

void Campaign::take(Job& job, const Point& point, const Bench& bench) {
    const bool compound = point.recipe != Recipe::none;
    Tally& tally = result_.of(point.row);
    Point chosen = point;
    // One that did not take place is tried again; of a compound fault, another one.
    for (int tries = 0; tries < (compound ? 4 : 2); ++tries) {
        const Trial trial = trial_of(chosen, job.act, bench);
        for (const Fault& fault : trial.faults) {
            if (is_known_call(fault.call)) continue;
            const std::lock_guard guard(result_.mutex);
            result_.not_tried.insert("faults at " + fault.call + ": its number is not known here");
            return;
        }
        if (!trial.faults.empty() && job.judge->take(bench, trial, tally)) {
            if (point.row != Row::error) return;
            const std::lock_guard guard(result_.mutex);
            ++result_.pairs[{trial.faults.front().call, trial.faults.front().error}];
            return;
        }
        chosen.number += another;
    }
    if (compound) return;
    const Fault& fault = point.faults.front();
    if (job.act.company.threads && !is_file_call(fault.call)) {
        ++result_.unsteady;
    } else {
        tally.add_trouble("'" + line(job.act.step->words) + "' does not come to " + text_of(fault) +
                          " every time");
    }
}

void Campaign::disturb(Job& job, const Bench& bench, std::size_t most) {
    if (!job.studied) {
        bench.study(job.act);
        job.studied = true;
        job.judge = std::make_unique<Judge>(job.act);
        if (options_.strace && job.act.company.threads) {
            const std::lock_guard guard(result_.mutex);
            result_.not_tried.insert("'" + line(job.act.step->words) +
                                     "' under strace alone: it has threads");
            return;
        }
        Extent extent = options_.extent;
        extent.process_start = job.act.number == 1;
        job.points = plan(job.act, extent);
        if (most < job.points.size()) {
            shuffle(job.points, static_cast<std::uint64_t>(job.act.number));
        }
        const std::lock_guard guard(queue_mutex_);
        total_ += job.points.size();
    }
    for (std::size_t i = 0; i < most && job.next < job.points.size() && !time_is_up(); ++i) {
        take(job, job.points[job.next++], bench);
        ++done_;
    }
}

void Campaign::work(std::size_t number) {
    const Bench mine = bench(number);
    // With a limit of time every act gets its turn before any is gone through to the end.
    const std::size_t most = options_.seconds > 0 ? 10 : static_cast<std::size_t>(-1);
    while (!time_is_up()) {
        Job* job = nullptr;
        {
            const std::lock_guard guard(queue_mutex_);
            if (queue_.empty()) return;
            job = queue_.front();
            queue_.pop_front();
        }
        try {
            disturb(*job, mine, most);
        } catch (const std::exception& error) {
            result_.kill.add_trouble(error.what());
            continue;
        }
        const std::lock_guard guard(queue_mutex_);
        if (job->next < job->points.size()) {
            queue_.push_back(job);
            continue;
        }
        if (isatty(2) != 0) {
            std::fprintf(stderr, "\r%zu points, %zu acts to go ", done_.load(), queue_.size());
        }
    }
}

void Campaign::run_one() {
    load();
    const Bench first = bench(0);
    learn_all(first);
    if (jobs_.empty() || jobs_.back()->act.number != options_.act) return;
    Act& act = jobs_.back()->act;
    if (options_.faults.empty() && options_.compound < 0) return;
    first.study(act);
    Trial trial;
    if (options_.compound < 0) {
        trial.faults = options_.faults;
        trial.must_all = false;
    } else {
        const auto number = static_cast<std::size_t>(options_.compound);
        trial = trial_of({Row::compound, {}, recipe_of(number), number, true}, act, first);
    }
    Judge judge(act);
    const bool hit = judge.take(first, trial, result_.compound);
    std::cout << line(act.step->words) << '\n'
              << (hit ? "" : "not all of the faults took place\n") << judge.last();
}

bool Campaign::failed() const {
    return result_.kill.failed() || result_.error.failed() || result_.compound.failed();
}

void Campaign::report() const {
    const bool part = options_.seconds > 0 || !options_.only.empty() || options_.strace;
    const std::string note = part ? " (in part)" : "";
    if (options_.act == 0) {
        std::cout
            << "SIGKILL at every system call of every writing command" << note << " | "
            << result_.kill.figures({Wrong::torn, Wrong::lost, Wrong::stuck}) << '\n'
            << "ENOSPC, EIO, EDQUOT, EROFS, EACCES, EINTR, ENOLCK, ESTALE, ENOMEM at every I/O "
               "call"
            << note << " | "
            << result_.error.figures({Wrong::torn, Wrong::false_success, Wrong::stuck}) << '\n'
            << "compound faults" << note << " | "
            << result_.compound.figures(
                   {Wrong::torn, Wrong::lost, Wrong::false_success, Wrong::stuck})
            << '\n';
    }
    for (const Tally* tally : {&result_.kill, &result_.error, &result_.compound}) {
        for (const std::string& text : tally->failures(3))
            std::cout << "FAILED: " << text << '\n';
    }
    if (options_.act != 0) return;
    for (const std::string& text : result_.not_tried)
        std::cout << "not tried: " << text << '\n';

    std::set<std::string> kinds;
    for (const auto& [pair, count] : result_.pairs)
        kinds.insert(pair.first);
    std::size_t least = kinds.empty() ? 0 : static_cast<std::size_t>(-1);
    for (const std::string& kind : kinds) {
        for (const int error : all_errors()) {
            const auto found = result_.pairs.find({kind, error});
            least = std::min(least, found == result_.pairs.end() ? 0 : found->second);
        }
    }
    const auto took = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - begin_);
    std::cerr << took.count() << " s; each of " << kinds.size() << " kinds of call met each error "
              << least << " times or more; " << result_.unsteady
              << " calls of threads, not on files, were not made every time\n";
}

void Campaign::run() {
    load();
    learn_all(bench(0));
    check_coverage();
    for (const auto& job : jobs_) {
        if (line(job->act.step->words).find(options_.only) == std::string::npos) continue;
        queue_.push_back(job.get());
    }
    // The longest first, so that no processor has to wait for another at the end.
    std::stable_sort(queue_.begin(), queue_.end(), [](const Job* one, const Job* other) {
        const auto files = [](const Job* job) {
            return differing(job->act.change.before, job->act.change.after).size();
        };
        return files(one) > files(other);
    });
    std::vector<std::thread> workers;
    for (std::size_t i = 0; i < options_.jobs; ++i)
        workers.emplace_back([this, i] { work(i); });
    for (std::thread& worker : workers)
        worker.join();
    if (time_is_up()) {
        std::cerr << "the time is up: " << queue_.size()
                  << " acts have calls that were not tried\n";
    }
}

}  // namespace rsc::inject
