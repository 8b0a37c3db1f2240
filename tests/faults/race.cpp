// race PART --rsc PROGRAM --work DIR --north STORE [--library FILE] [--seed N] [--short]
//
// The parts of the fault tests that a shell is too slow for. writers.sh, lock.sh and memory.sh run
// it.

#include "race.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <stdexcept>

#include "race_record.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

constexpr std::size_t shown = 2;  // failures of one cause

}  // namespace

void Tally::row(const std::string& title, const std::string& figures) {
    const std::lock_guard guard(mutex_);
    std::cout << title << " | " << figures << std::endl;
}

// Of one cause there may be thousands: two of each are shown, and how many more there were.
void Tally::failed(const std::string& how) {
    std::string cause = how;
    std::erase_if(cause, [](char c) { return c >= '0' && c <= '9'; });
    const std::lock_guard guard(mutex_);
    ++failures_;
    Cause& known = causes_[cause];
    if (known.times++ == 0) known.first = how;
    if (known.times <= shown) std::cout << "FAILED: " << how << std::endl;
}

Tally::~Tally() {
    for (const auto& [text, cause] : causes_) {
        if (cause.times <= shown) continue;
        std::cout << "FAILED: " << cause.times - shown << " more like: " << cause.first
                  << std::endl;
    }
}

void Tally::not_tried(const std::string& why) {
    const std::lock_guard guard(mutex_);
    std::cout << "not tried: " << why << std::endl;
}

bool Tally::expect_none(const std::string& wrong, const std::string& how) {
    if (wrong.empty()) return true;
    failed(wrong + "; " + how);
    return false;
}

std::string Race::copy_of_north(const std::string& name) const {
    std::string store = work + "/" + name;
    restore(store, snapshot(north));
    return store;
}

Program Race::in(const std::string& store, const std::string& now, const std::string& by) const {
    return rsc.with("RSC_STORE", store).with("RSC_NOW", now).with("RSC_BY", by);
}

std::string Race::again() const {
    const std::map<std::string, std::string> scripts = {{"lock", "lock.sh"},
                                                        {"memory", "memory.sh"}};
    const auto script = scripts.find(part);
    return "again: sh tests/faults/" + (script == scripts.end() ? "writers.sh" : script->second) +
           " RSC" + (brief ? " --short" : "");
}

int Race::count(int whole, int cut, double acts, double seconds) const {
    const auto in_time = static_cast<int>(seconds / std::max(acts * act, 1e-6));
    return brief ? std::clamp(in_time, 1, cut) : whole;
}

bool Race::has(const Words& command) const {
    Words words = command;
    words.emplace_back("--help");
    return rsc.run(words).status == 0;
}

std::string grouped(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

Ended must(const Program& program, const Words& words) {
    Ended ended = program.run(words);
    if (ended.status != 0) throw std::runtime_error(line(words) + ": " + text(ended));
    return ended;
}

std::string minutes_after_noon(std::uint64_t minutes) {
    constexpr std::uint64_t day = 24UL * 60;
    const std::uint64_t all = day / 2 + minutes;
    char text[64];
    // The fixture's day; its month goes on long enough without a change of the clocks for a day.
    std::snprintf(text, sizeof text, "2026-03-%02dT%02d:%02d:00-06:00",
                  static_cast<int>(2 + all / day), static_cast<int>(all / 60 % 24),
                  static_cast<int>(all % 60));
    return text;
}

std::string verify(const Race& race, const Program& program, const std::string& store) {
    const std::string journal_text = read_bytes(store + "/audit/journal");
    const Journal journal = read_journal(journal_text);
    if (!journal.wrong.empty()) return journal.wrong;
    if (!race.has({"audit", "verify"})) return {};
    const Ended ended = program.run({"audit", "verify"});
    if (ended.status == 0) return {};
    return "rsc audit verify: " + text(ended) + ": " + ended.out.substr(0, 300);
}

}  // namespace rsc::faults

namespace {

using rsc::faults::Race;

double time_of_an_act(const Race& race) {
    const auto program = race.in(race.copy_of_north("act"), "2026-03-02T13:00:00-06:00", "W-lee");
    const rsc::faults::Words act = {"contact", "add",   "C-0001", "--at",   "now",
                                    "--mode",  "phone", "--with", "client", "-q"};
    must(program, act);
    return static_cast<double>(rsc::faults::usual_time(program, act, 3).count()) / 1e6;
}

int run(const Race& race) {
    const std::map<std::string, void (*)(const Race&)> parts = {
        {"appends", rsc::faults::run_appends},   {"kills", rsc::faults::run_kills},
        {"places", rsc::faults::run_last_place}, {"transfers", rsc::faults::run_transfers},
        {"caseload", rsc::faults::run_caseload}, {"lock", rsc::faults::run_lock},
        {"memory", rsc::faults::run_memory},
    };
    const auto part = parts.find(race.part);
    if (part == parts.end()) {
        std::cerr << "race: no part " << race.part << "\n";
        return 2;
    }
    const auto begin = rsc::faults::Clock::now();
    part->second(race);
    std::cerr << race.part << ": " << rsc::faults::seconds_since(begin) << " s\n";
    return race.tally->failures() == 0 ? 0 : 1;
}

std::map<std::string, std::string> options_of(int argc, char** argv) {
    std::map<std::string, std::string> options;
    for (int i = 2; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--short") {
            options[word] = "yes";
        } else if (i + 1 < argc) {
            options[word] = argv[++i];
        }
    }
    return options;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    try {
        ::umask(077);
        auto options = options_of(argc, argv);
        rsc::faults::Tally tally;
        Race race{rsc::faults::Program(options["--rsc"])};
        race.part = argv[1];
        race.work = options["--work"] + "/" + race.part;
        race.north = options["--north"];
        race.plugin = options["--library"];
        race.brief = options.contains("--short");
        if (options.contains("--seed")) race.seed = std::stoull(options["--seed"]);
        race.tally = &tally;
        std::filesystem::create_directories(race.work);
        race.act = time_of_an_act(race);
        return run(race);
    } catch (const std::exception& error) {
        std::cerr << "race: " << error.what() << "\n";
        return 2;
    }
}
