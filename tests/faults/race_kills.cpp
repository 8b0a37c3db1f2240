// Commands killed at random moments: what was acknowledged is there, nothing is there by half, and
// the next command works.

#include <algorithm>
#include <filesystem>
#include <random>

#include "race.hpp"
#include "race_record.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

constexpr int runs_per_store = 200;  // then a fresh one, so that the records stay small
constexpr std::size_t kinds = 8;     // of acts; half of them are contacts

using Times = std::vector<std::chrono::microseconds>;

struct Figures {
    std::size_t runs = 0;
    std::size_t acknowledged = 0;    ///< ended by itself, with status 0
    std::size_t before = 0;          ///< killed before it touched the lock's record
    std::size_t at_work = 0;         ///< killed while the lock's counter was odd
    std::size_t after = 0;           ///< killed when the act was done and the lock given back
    std::size_t there_all_same = 0;  ///< killed, not acknowledged, and the act is recorded whole
    std::size_t missing = 0;
    std::size_t half = 0;
    std::size_t stuck = 0;
};

struct Act {
    Words words;
    std::string record;  ///< the id whose record it changes; empty: a new one
};

std::string next_case(const std::string& store) {
    for (int number = 1;; ++number) {
        char id[32];
        std::snprintf(id, sizeof id, "C-%04d", number);
        if (record_path(store, id).empty()) return id;
    }
}

// Different kinds of acts: one file, a new file, two files at once, another folder.
Act kind_of(const Race& race, const std::string& store, const std::string& note, std::size_t kind) {
    switch (kind) {
        case 0:
            return {{"sar", "draft", "C-0001", "--kind", "initial", "--at", "today", "--note", note,
                     "--line", "transitional-housing@P-shelter:40:2026-03-02..2026-04-10"},
                    "C-0001"};
        case 1: {
            const Record record = read_record(read_bytes(record_path(store, "C-0001")));
            return {{"assign", "transfer", "C-0001", "--to",
                     record.lead == "W-ana" ? "W-cho" : "W-ana", "--at", "now"},
                    "C-0001"};
        }
        case 2: {
            const std::string paper = race.work + "/paper";
            write_bytes(paper, note);
            return {{"acuity", "add", "C-0001", "--at", "now", "--score", "12", "--item",
                     "housing=12", "--attach", "housing=" + paper},
                    "C-0001"};
        }
        case 3:
            return {{"intake", "add", "--source", "ciu", "--at", "now", "--birth-date",
                     "1990-01-01", "--consents", "now", "--note", note},
                    ""};
        case 4: return {{"provider", "verify", "P-works", "--at", "now"}, "P-works"};
        default:
            return {{"contact", "add", "C-0001", "--at", "now", "--mode", "phone", "--with",
                     "client", "--note", note},
                    "C-0001"};
    }
}

Act act_of(const Race& race, const std::string& store, int number, std::size_t kind) {
    Act act = kind_of(race, store, "run " + std::to_string(number), kind);
    act.words.insert(act.words.end(), {"--json", "-q"});
    return act;
}

// How long each kind takes when nobody kills it.
Times usual_times(const Race& race) {
    const std::string store = race.copy_of_north("times");
    Times times;
    int minute = 0;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        std::vector<double> seconds;
        for (int i = 0; i < race.count(7, 1); ++i) {
            ++minute;
            const Program program =
                race.in(store, minutes_after_noon(static_cast<std::uint64_t>(minute)), "W-lee");
            seconds.push_back(must(program, act_of(race, store, minute, kind).words).seconds);
        }
        std::sort(seconds.begin(), seconds.end());
        times.emplace_back(static_cast<long>(seconds[seconds.size() / 2] * 1e6));
    }
    return times;
}

class Round {
  public:
    Round(const Race& race, Figures& figures, const Times& times, const std::string& store)
        : race_(race), figures_(figures), times_(times), store_(store) {}

    void run(int number, std::mt19937_64& random);
    void finish(int number);

  private:
    struct Moment {
        std::string how;  // to see it again
        std::string record;
        std::size_t acts = 0;
        std::uint64_t counter = 0;
        Program program;
        Ended ended;
    };

    void file_under(const Moment& moment);
    void look(const Moment& moment);
    void write_again(const Moment& moment);
    [[nodiscard]] std::string half_there(const Record& record) const;

    const Race& race_;
    Figures& figures_;
    const Times& times_;
    std::string store_;
    std::vector<Acknowledged> promises_;
};

std::string Round::half_there(const Record& record) const {
    if (!record.wrong.empty()) return record.wrong;
    for (const std::string& paper : record.papers) {
        if (!std::filesystem::exists(store_ + "/papers/" + paper)) {
            return "the paper " + paper.substr(0, 8) + " is in the record and not in the store";
        }
    }
    return record.leads > 1 ? "two assignments that have not ended" : "";
}

void Round::file_under(const Moment& moment) {
    if (moment.ended.signal == 0) {
        ++figures_.acknowledged;
        return;
    }
    const auto counter = lock_counter(lock_text(store_)).value_or(1);
    ++(counter == moment.counter ? figures_.before
       : counter % 2 != 0        ? figures_.at_work
                                 : figures_.after);
}

void Round::look(const Moment& moment) {
    // Through the program first: a reader may find the commit of a writer that died after it.
    const Ended shown = moment.program.run({"case", "list", "--json", "-q"});
    if (shown.status != 0) {
        ++figures_.stuck;
        race_.tally->failed("rsc case list afterwards: " + text(shown) + "; " + moment.how);
    }
    const std::string path = record_path(store_, moment.record);
    if (path.empty() && moment.acts == 0) return;  // the new case has not come to be
    const Record record = read_record(read_bytes(path));
    std::string wrong = half_there(record);
    const std::size_t now = record.history.size();
    if (wrong.empty() && now != moment.acts && now != moment.acts + 1) {
        wrong = std::to_string(now) + " acts after " + std::to_string(moment.acts);
    }
    if (!race_.tally->expect_none(wrong, moment.how)) ++figures_.half;
    if (moment.ended.signal != 0 && now == moment.acts + 1) ++figures_.there_all_same;
}

void Round::write_again(const Moment& moment) {
    const Ended next =
        moment.program.run({"contact", "attempt", "C-0002", "--at", "now", "--mode", "phone",
                            "--with", "client", "--lock-wait", "0", "-q", "--note", moment.how});
    if (next.status == 0) return;
    ++figures_.stuck;
    race_.tally->failed("rsc contact attempt afterwards: " + text(next) + "; " + moment.how);
}

void Round::run(int number, std::mt19937_64& random) {
    const std::string now = minutes_after_noon(static_cast<std::uint64_t>(number) % 600 + 1);
    const Program program = race_.in(store_, now, "W-lee");
    const std::size_t kind = random() % kinds;
    const Act act = act_of(race_, store_, number, kind);
    const std::chrono::microseconds delay(
        static_cast<long>(random() % static_cast<std::uint64_t>(times_[kind].count() * 13 / 10)));

    Moment moment{"run " + std::to_string(number) + ", SIGKILL after " +
                      std::to_string(delay.count()) + " us of '" + line(act.words) + "', " +
                      race_.again(),
                  act.record.empty() ? next_case(store_) : act.record,
                  0,
                  0,
                  program,
                  {}};
    const std::string path = record_path(store_, moment.record);
    if (!path.empty()) moment.acts = read_record(read_bytes(path)).history.size();
    moment.counter = lock_counter(lock_text(store_)).value_or(0);
    moment.ended = program.run_until(act.words, delay);

    ++figures_.runs;
    if (moment.ended.status > 0) {
        race_.tally->failed(text(moment.ended) + "; " + moment.how);
        return;
    }
    file_under(moment);
    if (const auto promise = acknowledged(moment.ended.out); promise && moment.ended.status == 0) {
        promises_.push_back(*promise);
    }
    look(moment);
    if (moment.ended.signal != 0) write_again(moment);
}

void Round::finish(int number) {
    const std::string how = "after run " + std::to_string(number) + ", " + race_.again();
    std::map<std::string, Record> records;
    for (const Acknowledged& promise : promises_) {
        auto& record = records[promise.record];
        if (record.history.empty()) {
            record = read_record(read_bytes(record_path(store_, promise.record)));
        }
        if (!race_.tally->expect_none(lost(record, promise), how)) ++figures_.missing;
    }
    if (!race_.tally->expect_none(
            verify(race_, race_.in(store_, minutes_after_noon(700), "W-lee"), store_), how))
        ++figures_.half;
    for (const auto& [path, bytes] : snapshot(store_)) {
        if (is_temporary(path)) race_.tally->failed(path + " is left over; " + how);
    }
}

}  // namespace

void run_kills(const Race& race) {
    const int runs = race.count(2000, 60, 4, 1.5);
    Figures figures;
    const Times times = usual_times(race);
    std::mt19937_64 random(race.seed);
    for (int done = 0; done < runs;) {
        Round round(race, figures, times, race.copy_of_north("kills" + std::to_string(done)));
        const int last = std::min(done + runs_per_store, runs);
        for (; done < last; ++done)
            round.run(done, random);
        round.finish(done);
    }
    race.tally->row(grouped(figures.runs) + " runs killed at random",
                    grouped(figures.missing) + " acknowledged missing, " + grouped(figures.half) +
                        " half there, " + grouped(figures.stuck) + " stuck; killed " +
                        grouped(figures.before) + " before the write, " + grouped(figures.at_work) +
                        " in the middle, " + grouped(figures.after) + " after it; " +
                        grouped(figures.acknowledged) + " ended first; " +
                        grouped(figures.there_all_same) + " recorded but not acknowledged");
}

}  // namespace rsc::faults
