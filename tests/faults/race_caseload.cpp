// Many records in one act, killed anywhere: all of them are as they are to be afterwards, or none.

#include <algorithm>
#include <filesystem>
#include <functional>
#include <random>

#include "race.hpp"
#include "race_record.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

std::size_t many_of(const Race& race) {
    return static_cast<std::size_t>(race.count(50, 10));
}

struct Bulk {
    std::string name;   ///< "transfer"
    std::string store;  ///< where it is done, and put back from `files` each time
    Files files;
    Words words;
    std::size_t many = 0;  ///< records in one act
    /// How many records are done, by the output of `case list --json`.
    std::function<std::size_t(const std::string&)> done;
};

struct Figures {
    std::size_t kills = 0;
    std::size_t all = 0;
    std::size_t none = 0;
    std::size_t some = 0;
    std::size_t stuck = 0;
    std::size_t acknowledged = 0;
};

const Words& reader(std::size_t number) {
    static const std::vector<Words> readers = {
        {"case", "list", "--json", "-q"},
        {"report", "compliance", "--json", "-q"},
        {"assign", "room", "--level", "CM", "-q"},
        {"check", "-q"},
    };
    return readers[number % readers.size()];
}

// After a kill: any reading command, then what the list says; a writer, and what it says then.
void kill_once(const Race& race, const Bulk& bulk, std::size_t number,
               std::chrono::microseconds delay, Figures& figures) {
    restore(bulk.store, bulk.files);
    const Program program = race.in(bulk.store, minutes_after_noon(120), "W-lee");
    const Ended ended = program.run_until(bulk.words, delay);
    const std::string how = "SIGKILL after " + std::to_string(delay.count()) + " us of the " +
                            bulk.name + " of " + std::to_string(bulk.many) + " cases, then '" +
                            line(reader(number)) + "', " + race.again();
    ++figures.kills;
    const Ended read = program.run(reader(number));
    const std::size_t done = bulk.done(program.run({"case", "list", "--json", "-q"}).out);
    const Ended write = program.run({"contact", "attempt", "C-0002", "--at", "now", "--mode",
                                     "phone", "--with", "client", "--lock-wait", "0", "-q"});
    const std::size_t later = bulk.done(program.run({"case", "list", "--json", "-q"}).out);
    if (read.status > 1 || read.signal != 0 || write.status != 0) {
        ++figures.stuck;
        race.tally->failed("read: " + text(read) + ", write: " + text(write) + "; " + how);
    }
    if ((done != 0 && done != bulk.many) || later != done) {
        ++figures.some;
        race.tally->failed(std::to_string(done) + " of " + std::to_string(bulk.many) +
                           " are done, after a writer " + std::to_string(later) + "; " + how);
        return;
    }
    ++(done == 0 ? figures.none : figures.all);
    if (ended.signal != 0) return;
    ++figures.acknowledged;
    if (ended.status != 0 || done != bulk.many) {
        race.tally->failed("it ended by itself, " + text(ended) + ", and " + std::to_string(done) +
                           " are done; " + how);
    }
}

void kill_anywhere(const Race& race, const Bulk& bulk) {
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        restore(bulk.store, bulk.files);
        times.push_back(
            must(race.in(bulk.store, minutes_after_noon(120), "W-lee"), bulk.words).seconds);
    }
    std::sort(times.begin(), times.end());
    const auto usual = static_cast<std::uint64_t>(times[times.size() / 2] * 1e6);
    const auto moments = static_cast<std::size_t>(race.count(100, 10, 16, 1));
    Figures figures;
    std::mt19937_64 random(race.seed);
    for (std::size_t i = 0; i < 2 * moments; ++i) {
        const std::uint64_t delay =
            i < moments ? usual * 6 / 5 * (i + 1) / moments : random() % (usual * 6 / 5);
        kill_once(race, bulk, i, std::chrono::microseconds(delay), figures);
    }
    race.tally->row(std::to_string(bulk.many) + "-case " + bulk.name + " killed anywhere",
                    grouped(figures.kills) + " kills, " + grouped(moments) +
                        " of them evenly spread: all " + std::to_string(bulk.many) + " done " +
                        grouped(figures.all) + " times, none " + grouped(figures.none) + ", some " +
                        grouped(figures.some) + ", stuck " + grouped(figures.stuck) + "; " +
                        grouped(figures.acknowledged) + " ended first");
}

Bulk caseload_of(const Race& race) {
    Bulk bulk;
    bulk.name = "transfer";
    bulk.many = many_of(race);
    bulk.store = race.copy_of_north("caseload");
    const Program program = race.in(bulk.store, minutes_after_noon(1), "W-lee");
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < bulk.many; ++i) {
        const auto promise = acknowledged(
            must(program, {"intake", "add", "--source", "ciu", "--level", "CM", "--at", "now",
                           "--consents", "now", "--birth-date", "1990-01-01", "--json", "-q"})
                .out);
        ids.push_back(promise->record);
        must(program,
             {"assign", "add", ids.back(), "--worker", "W-cho", "--level", "CM", "--at", "now",
              "--override", "caseload.cap", "--reason", "for the time being", "-q"});
    }
    bulk.files = snapshot(bulk.store);
    bulk.words = {"assign", "hand-over"};
    bulk.words.insert(bulk.words.end(), ids.begin(), ids.end());
    bulk.words.insert(bulk.words.end(),
                      {"--from", "W-cho", "--to", "W-ana", "--at", "now", "--override",
                       "caseload.cap", "--reason", "leaves the agency", "-q"});
    bulk.done = [](const std::string& list) {
        const auto leads = leads_listed(list);
        const auto found = leads.find("W-ana");
        return found == leads.end() ? 0 : found->second - 1;  // C-0001 is hers all along
    };
    return bulk;
}

Bulk adoption_of(const Race& race) {
    Bulk bulk;
    bulk.name = "adoption";
    bulk.many = many_of(race);
    bulk.store = race.copy_of_north("adoption");
    bulk.files = snapshot(bulk.store);
    bulk.words = {"case", "adopt", "--reason", "from elsewhere", "-q"};
    const std::string folder = race.work + "/elsewhere";
    std::filesystem::create_directories(folder);
    for (std::size_t i = 1; i <= bulk.many; ++i) {
        const std::string id = "E-" + std::to_string(i);
        const std::string text =
            R"({"schema": "rsc.case/1", "id": ")" + id + R"(", "client": {"id": "K-)" + id +
            R"(", "birth_date": "1990-01-01"}, "referral": {"id": "ref1",)"
            R"( "occurred": "2026-03-02T09:00:00-06:00", "recorded": "2026-03-02T09:00:00-06:00",)"
            R"( "by": "W-lee", "source": "ciu", "level": "CM"}})";
        write_bytes(folder + "/" + id + ".json", text);
        bulk.words.push_back(folder + "/" + id + ".json");
    }
    bulk.done = [](const std::string& list) {
        std::size_t found = 0;
        for (const std::string& id : case_ids(list))
            found += id.rfind("E-", 0) == 0 ? 1 : 0;
        return found;
    };
    return bulk;
}

}  // namespace

void run_caseload(const Race& race) {
    kill_anywhere(race, caseload_of(race));
    kill_anywhere(race, adoption_of(race));
}

}  // namespace rsc::faults
