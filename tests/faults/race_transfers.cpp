// Caseloads under several hands: the last place is given once, and whoever counts during transfers
// counts everybody once.

#include <atomic>
#include <latch>
#include <random>
#include <thread>

#include "race.hpp"
#include "race_record.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

// A case referred at noon, for a coordinator to take.
std::string refer(const Program& program) {
    const Ended ended =
        must(program, {"intake", "add", "--source", "ciu", "--level", "RSC", "--at", "now",
                       "--consents", "now", "--birth-date", "1990-01-01", "--json", "-q"});
    const auto promise = acknowledged(ended.out);
    return promise ? promise->record : std::string();
}

Words assign(const std::string& id, const std::string& worker) {
    return {"assign",       "add",         id,     "--worker", worker,
            "--level",      "RSC-I",       "--at", "now",      "--level-reason",
            "highest-risk", "--lock-wait", "60",   "--json",   "-q"};
}

// Fills the caseload of this worker until one place is left, as the program itself counts.
std::size_t fill(const Program& program, const std::string& worker) {
    for (std::size_t taken = 0;; ++taken) {
        const std::string id = refer(program);
        if (program
                .run([&] {
                    Words dry = assign(id, worker);
                    dry.emplace_back("-n");
                    return dry;
                }())
                .status != 0) {
            return taken;  // full: one too many, and the caller takes one away
        }
        must(program, assign(id, worker));
    }
}

struct Places {
    std::string store;
    Files files;
    std::vector<std::string> ids;  ///< of the cases that are to be assigned
    std::size_t led = 0;           ///< cases that the worker leads before
    std::string cap;               ///< "20"
};

constexpr int rivals = 4;

Places make_places(const Race& race) {
    Places places;
    places.store = race.copy_of_north("places");
    const Program program = race.in(places.store, minutes_after_noon(60), "W-lee");
    // For a part-time worker the caseload is soon full.
    if (race.brief) {
        must(program, {"staff", "fte", "W-cho", "--percent", "15", "--at", "today", "--reason",
                       "part time"});
    }
    const std::size_t cap = fill(program, "W-cho");
    // The last one taken gives the place back.
    const auto ids = case_ids(must(program, {"case", "list", "--worker", "W-cho", "--json"}).out);
    must(race.in(places.store, minutes_after_noon(61), "W-lee"),
         {"assign", "end", ids.back(), "--at", "now", "--because", "other", "-q"});
    for (int i = 0; i < rivals; ++i)
        places.ids.push_back(refer(race.in(places.store, minutes_after_noon(62), "W-lee")));
    places.led = cap - 1;
    places.cap = std::to_string(cap);
    places.files = snapshot(places.store);
    return places;
}

std::vector<Ended> all_at_once(const Program& program, const Places& places) {
    std::vector<Ended> ended(places.ids.size());
    std::vector<std::thread> threads;
    std::latch ready(static_cast<std::ptrdiff_t>(places.ids.size()));
    for (std::size_t i = 0; i < places.ids.size(); ++i) {
        threads.emplace_back([&, i] {
            ready.arrive_and_wait();
            ended[i] = program.run(assign(places.ids[i], "W-cho"));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return ended;
}

// 0 when exactly one won; else the reason is in the tally.
bool one_round(const Race& race, const Places& places, int round) {
    restore(places.store, places.files);
    const Program program = race.in(places.store, minutes_after_noon(90), "W-lee");
    const auto ended = all_at_once(program, places);
    std::size_t won = 0;
    std::size_t refused = 0;
    std::string all;
    for (const Ended& one : ended) {
        if (one.status == 0) ++won;
        if (one.status == 4) ++refused;
        all += " [" + text(one) + "]";
    }
    const auto listed = leads_listed(must(program, {"case", "list", "--json", "-q"}).out);
    const auto led = listed.find("W-cho");
    const std::size_t now = led == listed.end() ? 0 : led->second;
    if (won == 1 && won + refused == ended.size() && now == places.led + 1) return true;
    race.tally->failed("round " + std::to_string(round) + ": " + std::to_string(won) +
                       " won, the caseload is " + std::to_string(now) + " of " + places.cap + ":" +
                       all + "; " + race.again());
    return false;
}

struct Reports {
    std::atomic<std::size_t> seen = 0;
    std::atomic<std::size_t> wrong = 0;
};

// Reads again and again while others transfer; every count has to be the same.
void report_on(const Race& race, const Program& program, std::size_t records, std::size_t led,
               const std::atomic<bool>& done, Reports& reports) {
    const std::vector<Words> commands = {{"case", "list", "--json", "-q"},
                                         {"assign", "room", "--json", "-q"},
                                         {"report", "compliance", "--json", "-q"}};
    for (std::size_t i = 0; !done || i < commands.size(); ++i) {
        const Words& command = commands[i % commands.size()];
        const Ended ended = program.run(command);
        std::size_t got = 0;
        std::size_t wanted = led;
        if (i % 3 == 0) {
            for (const auto& [worker, cases] : leads_listed(ended.out))
                got += worker.empty() ? 0 : cases;
        } else if (i % 3 == 1) {
            got = cases_in_room(ended.out).value_or(0);
        } else {
            got = records_in_report(ended.out).value_or(0);
            wanted = records;
        }
        ++reports.seen;
        if (got == wanted && ended.status == 0) continue;
        ++reports.wrong;
        race.tally->failed(line(command) + " during transfers: " + text(ended) + ", counts " +
                           std::to_string(got) + " instead of " + std::to_string(wanted) + "; " +
                           race.again());
    }
}

}  // namespace

void run_last_place(const Race& race) {
    const int rounds = race.count(200, 12, rivals * 2, 1);
    const Places places = make_places(race);
    std::size_t good = 0;
    for (int round = 0; round < rounds; ++round)
        good += one_round(race, places, round) ? 1 : 0;
    race.tally->row(
        std::to_string(places.ids.size()) + " concurrent assignments to the last place, " +
            grouped(static_cast<std::uint64_t>(rounds)) + " rounds",
        "exactly one won in " + grouped(good) + "; place " + places.cap + " of " + places.cap);
}

void run_transfers(const Race& race) {
    const int transfers = race.count(1000, 60, 4, 1);
    const auto led = static_cast<std::size_t>(race.count(16, 4));
    const std::string store = race.copy_of_north("transfers");
    std::vector<std::string> ids = {"C-0001"};
    while (ids.size() < led) {
        const Program program = race.in(store, minutes_after_noon(1), "W-lee");
        ids.push_back(refer(program));
        must(program, assign(ids.back(), ids.size() % 2 == 0 ? "W-ana" : "W-cho"));
    }
    // For the reports all of it has happened.
    const Program reader = race.in(store, minutes_after_noon(3000), "W-lee");
    const std::size_t records = case_ids(must(reader, {"case", "list", "--json"}).out).size();

    std::atomic<bool> done = false;
    Reports reports;
    std::thread reading([&] { report_on(race, reader, records, led, done, reports); });
    std::mt19937_64 random(race.seed);
    std::size_t moved = 0;
    for (int i = 0; i < transfers; ++i) {
        const std::string& id = ids[random() % ids.size()];
        const Record record = read_record(read_bytes(record_path(store, id)));
        const Words words = {"assign",
                             "transfer",
                             id,
                             "--to",
                             record.lead == "W-ana" ? "W-cho" : "W-ana",
                             "--at",
                             "now",
                             "--lock-wait",
                             "60",
                             "-q"};
        const Ended ended =
            race.in(store, minutes_after_noon(static_cast<std::uint64_t>(i) + 2), "W-lee")
                .run(words);
        if (ended.status == 0) {
            ++moved;
        } else {
            race.tally->failed("transfer " + std::to_string(i) + ", '" + line(words) +
                               "': " + text(ended) + "; " + race.again());
        }
    }
    done = true;
    reading.join();
    const bool whole = race.tally->expect_none(verify(race, reader, store), race.again());
    race.tally->row(grouped(static_cast<std::uint64_t>(transfers)) + " transfers during reports",
                    grouped(moved) + " done, " + grouped(reports.seen) + " reports of " +
                        grouped(led) + " assigned cases, " + grouped(reports.wrong) +
                        " with another total" + (whole ? "" : ", audit broken"));
}

}  // namespace rsc::faults
