// Eight writers at once: every entry that was acknowledged is there, once, in sequence.

#include <algorithm>
#include <random>
#include <thread>

#include "race.hpp"
#include "race_record.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

constexpr int writers = 8;

struct Outcome {
    std::vector<Acknowledged> promises;
    std::size_t refused = 0;  ///< ended without status 0
    std::string first_refusal;
};

Words contact(const std::string& id, int writer, int entry) {
    return {"contact",
            "add",
            id,
            "--at",
            "now",
            "--mode",
            "phone",
            "--with",
            "client",
            "--note",
            "writer " + std::to_string(writer) + ", entry " + std::to_string(entry),
            "--lock-wait",
            "120",
            "--json",
            "-q"};
}

Outcome write(const Program& program, const std::vector<std::string>& ids, int writer, int entries,
              std::uint64_t seed) {
    Outcome outcome;
    std::mt19937_64 random(seed * 1000 + static_cast<std::uint64_t>(writer));
    for (int entry = 0; entry < entries; ++entry) {
        const Ended ended = program.run(contact(ids[random() % ids.size()], writer, entry));
        const auto promise = ended.status == 0 ? acknowledged(ended.out) : std::nullopt;
        if (promise) {
            outcome.promises.push_back(*promise);
            continue;
        }
        if (outcome.refused++ == 0) outcome.first_refusal = text(ended);
    }
    return outcome;
}

Outcome write_at_once(const Program& program, const std::vector<std::string>& ids, int entries,
                      std::uint64_t seed) {
    std::vector<Outcome> outcomes(writers);
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            outcomes[static_cast<std::size_t>(writer)] = write(program, ids, writer, entries, seed);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    Outcome all;
    for (Outcome& one : outcomes) {
        all.promises.insert(all.promises.end(), one.promises.begin(), one.promises.end());
        all.refused += one.refused;
        if (all.first_refusal.empty()) all.first_refusal = one.first_refusal;
    }
    return all;
}

struct Verdict {
    std::size_t lost = 0;
    std::size_t doubled = 0;  ///< two acknowledgements of one act, or an act nobody was told of
    std::size_t broken = 0;
};

Verdict judge(const Race& race, const std::string& store, const Files& before,
              const std::vector<std::string>& ids, const Outcome& outcome) {
    Verdict verdict;
    std::map<std::string, std::vector<const Acknowledged*>> by_record;
    for (const Acknowledged& promise : outcome.promises)
        by_record[promise.record].push_back(&promise);
    for (const std::string& id : ids) {
        const std::string path = record_path(store, id);
        const Record record = read_record(read_bytes(path));
        const Record old = read_record(before.at(path.substr(store.size() + 1)));
        if (!race.tally->expect_none(record.wrong, id + ", " + race.again())) ++verdict.broken;
        std::map<std::int64_t, int> told;
        for (const Acknowledged* promise : by_record[id]) {
            if (++told[promise->seq] > 1) ++verdict.doubled;
            if (!race.tally->expect_none(lost(record, *promise), race.again())) ++verdict.lost;
        }
        const std::size_t acts = record.history.size() - old.history.size();
        if (acts != told.size()) {
            race.tally->failed(id + ": " + std::to_string(acts) + " acts were recorded, " +
                               std::to_string(told.size()) + " acknowledged; " + race.again());
        }
        if (acts > told.size()) verdict.doubled += acts - told.size();
    }
    return verdict;
}

void race_for(const Race& race, const std::string& title, const std::string& store,
              const Program& program, const std::vector<std::string>& ids, int entries) {
    const Files before = snapshot(store);
    const std::size_t lines = read_journal(read_bytes(store + "/audit/journal")).lines;
    const auto begin = Clock::now();
    const Outcome outcome = write_at_once(program, ids, entries, race.seed);
    const double seconds = seconds_since(begin);
    const Verdict verdict = judge(race, store, before, ids, outcome);
    if (outcome.refused != 0) race.tally->failed(outcome.first_refusal + "; " + race.again());
    if (verdict.doubled != 0) race.tally->failed("acts doubled; " + race.again());
    const bool whole = race.tally->expect_none(verify(race, program, store), race.again());
    std::string journal = "no journal";
    if (before.contains("audit/journal")) {
        const std::size_t added = read_journal(read_bytes(store + "/audit/journal")).lines - lines;
        journal = grouped(added) + " journal lines, " + (whole ? "whole" : "broken");
        if (added != outcome.promises.size()) {
            race.tally->failed("the journal has " + journal + "; " + race.again());
        }
    }
    race.tally->row(
        title, grouped(outcome.promises.size()) + " acknowledged, " + grouped(verdict.lost) +
                   " lost, " + grouped(verdict.doubled) + " doubled, " + grouped(outcome.refused) +
                   " refused, " + grouped(verdict.broken) + " records out of sequence, " + journal +
                   "; " +
                   grouped(static_cast<std::uint64_t>(static_cast<double>(outcome.promises.size()) /
                                                      seconds)) +
                   " a second");
}

void onto_one(const Race& race) {
    const std::size_t had = race.brief ? 100 : 500;
    const int each = race.count(100, 10, writers * 3, 1.5);
    const std::string store = race.copy_of_north("one");
    const Program program = race.in(store, "2026-03-03T09:00:00-06:00", "W-lee");
    const std::string path = record_path(store, "C-0001");
    write_bytes(path, with_contacts(read_bytes(path), had));
    must(program, {"case", "adopt", "C-0001", "--reason", "many contacts, from elsewhere"});
    race_for(race,
             std::to_string(writers) + " writers x " + grouped(static_cast<std::uint64_t>(each)) +
                 " appends onto a case of " + grouped(contacts_in(read_bytes(path))) + " entries",
             store, program, {"C-0001"}, each);
}

void onto_many(const Race& race) {
    const int each = race.count(1000, 20, writers * 2, 1.5);
    const std::string store = race.work + "/many";
    const Program program = race.in(store, "2026-03-31T12:00:00-05:00", "s-001");
    must(program, {"demo", store, "--cases", "200", "--as-of", "2026-03-30"});
    const auto ids = case_ids(must(program, {"case", "list", "--json"}).out);
    race_for(race,
             std::to_string(writers) + " writers x " + grouped(static_cast<std::uint64_t>(each)) +
                 " appends onto " + grouped(ids.size()) + " cases at random",
             store, program, ids, each);
}

}  // namespace

void run_appends(const Race& race) {
    onto_one(race);
    onto_many(race);
}

}  // namespace rsc::faults
