#include <map>
#include <thread>

#include "casework/scan.hpp"
#include "exchange/demo.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/new_store.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

struct Sums {
    std::int64_t bytes = 0;
    std::map<std::string, std::int64_t> entries;

    void count(const Json& record, std::size_t size) {
        bytes += static_cast<std::int64_t>(size);
        for (const auto& [key, value] : record.items()) {
            if (value.is_array()) entries[key] += static_cast<std::int64_t>(value.size());
        }
    }
    void merge(const Sums& other) {
        bytes += other.bytes;
        for (const auto& [key, n] : other.entries)
            entries[key] += n;
    }
};

template <class T>
Result<void> stage_all(store::Transaction& transaction, const std::vector<Json>& records,
                       std::string (*file_of)(Id<T>), const codec::Act& act,
                       const std::string& store, const calendar::Zone& zone, auto finish) {
    for (const Json& record : records) {
        const auto id = record.at("id").get<std::string>();
        const std::string file = file_of(Id<T>{id});
        auto bytes = finish(record.dump(), act, store, zone, file);
        if (!bytes) return pass_on(bytes);
        if (auto staged = transaction.stage(file, *bytes); !staged) return pass_on(staged);
    }
    return {};
}

/// Cases are made a batch at a time, by all cores; memory does not grow with their number.
Result<void> write_cases(store::WriteFolder& folder, const exchange::Demo& demo, std::size_t count,
                         const codec::Act& act, const std::string& store,
                         const calendar::Zone& zone, Sums& sums) {
    constexpr std::size_t chunk = 4000;
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t begin = 0; begin < count; begin += chunk) {
        const std::size_t end = std::min(count, begin + chunk);
        std::vector<std::string> bytes(end - begin);
        std::vector<std::optional<Error>> errors(threads);
        std::vector<Sums> parts(threads);
        std::vector<std::thread> running;
        for (unsigned me = 0; me < threads; ++me) {
            running.emplace_back([&, me] {
                for (std::size_t i = begin + me; i < end; i += threads) {
                    const Json record = demo.case_record(i);
                    auto made = casework::finish<model::Case>(record.dump(), act, store, zone,
                                                              demo.case_id(i));
                    if (!made) {
                        errors[me] = made.error();
                        return;
                    }
                    parts[me].count(record, made->size());
                    bytes[i - begin] = std::move(*made);
                }
            });
        }
        for (std::thread& thread : running)
            thread.join();
        for (auto& error : errors) {
            if (error) return tl::unexpected<Error>(std::move(*error));
        }
        for (const Sums& part : parts)
            sums.merge(part);
        // A batch is written whole: where an attempt before this one got so far, all of it is
        // there.
        const auto first = folder.reader().exists(store::case_file(CaseId{demo.case_id(begin)}));
        if (!first) return tl::unexpected(first.error());
        if (*first) continue;
        store::Transaction transaction = folder.begin(casework::intent_of(act, zone));
        for (std::size_t i = begin; i < end; ++i) {
            auto staged = transaction.stage(store::case_file(CaseId{demo.case_id(i)}),
                                            std::move(bytes[i - begin]));
            if (!staged) return pass_on(staged);
        }
        if (auto done = transaction.commit(); !done) return pass_on(done);
    }
    return {};
}

/// Whether the store is what an earlier `rsc demo` with the same seed began and did not finish.
bool is_begun(const std::string& directory, const std::string& id, const std::string& last_case) {
    auto folder = store::ReadFolder::open(directory);
    if (!folder) return false;
    auto agency = casework::Agency::open(*folder);
    if (!agency || !agency->config().sandbox || agency->config().id != id) return false;
    const auto complete = folder->exists(store::case_file(CaseId{last_case}));
    return complete && !*complete;
}

Exit run_demo(Invocation& in) {
    std::string directory;
    std::string as_of;
    std::int64_t cases = 200;
    std::int64_t seed = 1;
    in.argument("DIR", directory, "A directory that does not exist, or is empty");
    in.number("--cases", cases, 1, 10'000'000, "How many cases");
    in.number("--seed", seed, 0, 1'000'000'000, "Another seed, another agency");
    in.required("--as-of", as_of, "DATE", "The last day of the invented year");
    in.changes_store();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto now = in.now(true);
    if (!now) return in.fail(now.error());

    NewStoreRequest request;
    request.directory = directory;
    request.store = {"S-demo-" + std::to_string(seed),
                     "AG-demo",
                     "Invented agency",
                     "America/Chicago",
                     "wisconsin-state",
                     true};
    auto zone = calendar::Zone::load(request.store.zone);
    if (!zone) return in.fail(zone.error());
    auto day = parse_day("--as-of", as_of, zone->date_of(*now));
    if (!day) return in.fail(day.error());
    // In the day's last minute, after everything that the records say was written down; who tries
    // something in it is not behind.
    request.now = zone->end_of(*day) - calendar::Elapsed{59};
    request.actor = "demo";
    request.reason = "invented by rsc demo";
    request.policies.push_back({"milwaukee-coordination", "cars", calendar::Date::of(2020, 1, 1)});
    auto made = make_new_store(request, in.lock_request());
    if (!made) {
        const bool there = made.error().code == "store.exists";
        if (!there || !is_begun(directory, request.store.id,
                                exchange::Demo::case_id(static_cast<std::size_t>(cases) - 1))) {
            return in.fail(made.error());
        }
        made = MadeStore{request.store.id, {}, *zone};
    }

    auto opened = store::ReadFolder::open(directory);
    if (!opened) return in.fail(opened.error());
    auto agency = casework::Agency::open(*opened);
    if (!agency) return in.fail(agency.error());
    const exchange::Demo demo({static_cast<std::size_t>(cases), static_cast<std::uint64_t>(seed),
                               *day, &agency->zone(), &agency->business()});
    auto folder = in.open_for_writing(directory);
    if (!folder) return in.fail(folder.error());
    const codec::Act act{request.now, request.actor, "demo", request.reason, {}, {}};
    if (agency->staff().empty()) {
        store::Transaction transaction = folder->begin(casework::intent_of(act, *zone));
        auto staff = stage_all(transaction, demo.staff(), store::staff_file, act, made->id, *zone,
                               casework::finish<model::Staff>);
        if (!staff) return in.fail(staff.error());
        auto providers = stage_all(transaction, demo.providers(), store::provider_file, act,
                                   made->id, *zone, casework::finish<model::Provider>);
        if (!providers) return in.fail(providers.error());
        auto current = folder->read_for_change(std::string(store::agency_file));
        if (!current) return in.fail(current.error());
        Json record = demo.agency();
        record["id"] = request.store.agency;
        auto bytes = casework::finish<model::Agency>(record.dump(), act, made->id, *zone,
                                                     store::agency_file);
        if (!bytes) return in.fail(bytes.error());
        auto staged = transaction.stage(std::string(store::agency_file), *bytes, current->known);
        if (!staged) return in.fail(staged.error());
        if (auto done = transaction.commit(); !done) return in.fail(done.error());
    }
    Sums sums;
    auto written =
        write_cases(*folder, demo, static_cast<std::size_t>(cases), act, made->id, *zone, sums);
    if (!written) return in.fail(written.error());

    const std::int64_t mean = sums.bytes / cases;
    if (in.format() == Format::json) {
        render::ActOut out;
        out.act = "demo";
        out.store = directory;
        out.figures = {{"cases", cases}, {"bytes", sums.bytes}, {"mean bytes", mean}};
        for (const auto& [key, n] : sums.entries)
            out.figures.push_back({key, n});
        in.print(render::json_text(out, *zone));
        return in.finish(Exit::ok);
    }
    in.print("Made an invented agency in " + directory + ": " + std::to_string(cases) +
             " cases as of " + day->text() + "\nMean record size: " + std::to_string(mean) +
             " bytes. Entries per case:\n");
    for (const auto& [key, n] : sums.entries) {
        in.print("  " + key + ": " + std::to_string(n / cases) + "." +
                 std::to_string(n * 10 / cases % 10) + "\n");
    }
    in.print("Next: rsc report compliance -C " + directory + " --as-of " + day->text() + "\n");
    return in.finish(Exit::ok);
}

}  // namespace

Command demo_command() {
    return {"demo",
            "",
            "Stores",
            "Make a store with an invented agency: same seed, same bytes",
            run_demo,
            {{"rsc demo ./try --cases 200 --as-of 2026-03-31", "Two hundred cases to look at."},
             {"rsc demo ./big --cases 100000 --seed 7 --as-of 2026-03-31",
              "As many as a county has."}}};
}

}  // namespace rsc::tools
