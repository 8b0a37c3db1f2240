// Every mutating operation, with the disk failing at its first call, its second, and so on, once
// and for ever, in five ways. Whatever fails: old bytes or new bytes and nothing else; nothing left
// behind where cleaning up was possible; an error unless the new bytes are in place and durable.

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <map>

#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

namespace {

using Times = FaultDisk::Times;
/// Bytes by name; "" is no file.
using Files = std::map<std::string, std::string>;

struct Operation {
    std::string name;
    std::function<void(const Scratch&)> prepare;
    std::function<Result<void>(WriteFolder&)> act;
    Files before;
    Files after;
};

Result<void> change(WriteFolder& folder) {
    const auto read = folder.read_for_change(case_a);
    if (!read) return tl::unexpected(read.error());
    return replace(folder, case_a, read->bytes + "-new", read->known);
}

Result<void> change_many(WriteFolder& folder) {
    const auto read = folder.read_for_change(case_a);
    if (!read) return tl::unexpected(read.error());
    auto batch = folder.begin(an_act);
    if (auto staged = batch.stage("staff/w.json", "w"); !staged) return staged;
    if (auto staged = batch.stage(case_a, "old-new", read->known); !staged) return staged;
    if (auto staged = batch.stage(case_file(CaseId{"foobar"}), "b"); !staged) return staged;
    return batch.commit();
}

void cut_off(const Scratch& scratch) {
    put(scratch.file("lock"), "counter 7\nholder process 1 on nowhere\n");
    put(scratch.file("cases/8c/.rsc-tmp-9-0"), "half");
}

std::vector<Operation> operations() {
    const auto old_case = [](const Scratch& scratch) { put(scratch.file(case_a), "old"); };
    const auto interrupted = [](const Scratch& scratch) {
        put(scratch.file(case_a), "old");
        cut_off(scratch);
    };
    return {
        {"create a file in the store",
         [](const Scratch&) {},
         [](WriteFolder& folder) { return create(folder, "agency.json", "new"); },
         {{"agency.json", ""}},
         {{"agency.json", "new"}}},
        {"create a file in a new directory",
         [](const Scratch&) {},
         [](WriteFolder& folder) { return create(folder, case_a, "new"); },
         {{case_a, ""}},
         {{case_a, "new"}}},
        {"replace a file", old_case, change, {{case_a, "old"}}, {{case_a, "old-new"}}},
        {"replace a file after a writer was cut off",
         interrupted,
         change,
         {{case_a, "old"}},
         {{case_a, "old-new"}}},
        {"commit a batch",
         old_case,
         change_many,
         {{case_a, "old"}, {"staff/w.json", ""}, {case_file(CaseId{"foobar"}), ""}},
         {{case_a, "old-new"}, {"staff/w.json", "w"}, {case_file(CaseId{"foobar"}), "b"}}},
    };
}

Result<void> perform(const Operation& operation, const std::string& store, Disk& disk) {
    auto folder = WriteFolder::open(store, at_once, disk);
    if (!folder) return tl::unexpected(folder.error());
    return operation.act(*folder);
}

Files look(const Scratch& scratch, const Files& names) {
    Files found;
    for (const auto& [name, bytes] : names) {
        found[name] = bytes_of(scratch.file(name));
    }
    return found;
}

bool each_old_or_new(const Files& found, const Operation& operation) {
    return std::all_of(found.begin(), found.end(), [&](const auto& file) {
        return file.second == operation.before.at(file.first) ||
               file.second == operation.after.at(file.first);
    });
}

void judge(const Scratch& scratch, const Operation& operation, const Result<void>& result) {
    const Files found = look(scratch, operation.before);
    CHECK(each_old_or_new(found, operation));
    if (result || result.error().code == "store.durability-unknown") {
        CHECK(found == operation.after);
    } else if (result.error().code == "store.partly-committed") {
        CHECK(found != operation.after);  // what the next writer makes of it: see below
    } else {
        CHECK(found == operation.before);
    }
}

/// The disk works again: the next writer gets in, what was left is gone, and all files of a
/// transaction are in place or none is, as its line in the journal says.
void judge_next_writer(const Scratch& scratch, const Operation& operation) {
    const Files before = look(scratch, operation.before);
    FaultDisk healthy;
    const auto folder = WriteFolder::open(scratch.store(), at_once, healthy);
    CHECK(code(folder) == "ok");
    CHECK(temporaries(scratch.store()).empty());
    const Files found = look(scratch, operation.before);
    CHECK((found == operation.before || found == operation.after));
    if (before == operation.after) CHECK(found == operation.after);
    if (!folder) return;
    const JournalLine& last = folder->last_line();
    const bool said = last.seq > 1 && last.intent.act == an_act.act;
    CHECK(said == (found == operation.after));
}

/// Whether the fault was reached.
bool run(const Operation& operation, int nth, int error, Times times) {
    const Scratch scratch;
    make_test_store(scratch);
    operation.prepare(scratch);
    const auto before = temporaries(scratch.store());
    FaultDisk disk;
    disk.fail(nth, error, times);
    const auto result = perform(operation, scratch.store(), disk);
    CAPTURE(operation.name);
    CAPTURE(nth);
    CAPTURE(error);
    CAPTURE(times == Times::once);
    CAPTURE(code(result));
    judge(scratch, operation, result);
    const auto left = temporaries(scratch.store());
    // What is decided waits for the next writer; else nothing is left that could be removed.
    const bool waiting = !result && result.error().code == "store.partly-committed";
    if (times == Times::once && !waiting) CHECK((left.empty() || left == before));
    judge_next_writer(scratch, operation);
    if (!disk.fired()) CHECK(result);
    return disk.fired();
}

/// In a process of its own that ends, without a word, instead of making its nth call. Whether it
/// came that far.
bool run_until_killed(const Operation& operation, int nth, const std::string& store) {
    const pid_t process = ::fork();
    REQUIRE(process >= 0);
    if (process == 0) {
        FaultDisk disk;
        int calls = 0;
        disk.script = [&](std::string_view) {
            if (++calls == nth) ::_exit(1);
            return 0;
        };
        ::_exit(perform(operation, store, disk) ? 0 : 2);
    }
    int status = -1;
    REQUIRE(::waitpid(process, &status, 0) == process);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) != 2);
    return WEXITSTATUS(status) == 1;
}

constexpr std::array errors = {ENOSPC, EIO, EINTR, EROFS, EACCES};
constexpr std::array both = {Times::once, Times::for_ever};
constexpr int no_operation_is_longer = 500;

}  // namespace

TEST_CASE("Whichever call fails there are old bytes or new bytes and nothing else") {
    for (const Operation& operation : operations()) {
        for (const int error : errors) {
            for (const Times times : both) {
                int nth = 1;
                while (nth < no_operation_is_longer && run(operation, nth, error, times)) {
                    ++nth;
                }
                CHECK(nth > 15);
                CHECK(nth < no_operation_is_longer);
            }
        }
    }
}

TEST_CASE("A writer killed at any call leaves old or new bytes and blocks nobody") {
    for (const Operation& operation : operations()) {
        CAPTURE(operation.name);
        int nth = 1;
        for (bool killed = true; killed && nth < no_operation_is_longer; ++nth) {
            CAPTURE(nth);
            const Scratch scratch;
            make_test_store(scratch);
            operation.prepare(scratch);
            killed = run_until_killed(operation, nth, scratch.store());
            const Files found = look(scratch, operation.before);
            CHECK(each_old_or_new(found, operation));
            if (!killed) CHECK(found == operation.after);
            judge_next_writer(scratch, operation);
        }
        CHECK(nth > 15);
    }
}

TEST_CASE("A disk that is full for ever still lets temporary files go") {
    for (const Operation& operation : operations()) {
        CAPTURE(operation.name);
        for (const std::string_view call : {"pwrite", "fsync", "syncfs", "renameat", "renameat2"}) {
            CAPTURE(call);
            const Scratch scratch;
            make_test_store(scratch);
            operation.prepare(scratch);
            FaultDisk disk;
            bool waiting = false;
            {
                auto folder = WriteFolder::open(scratch.store(), at_once, disk);
                REQUIRE(folder);
                disk.script = no(call, ENOSPC);
                const auto result = operation.act(*folder);
                judge(scratch, operation, result);
                waiting = !result && result.error().code == "store.partly-committed";
                disk.script = {};
            }
            if (!waiting) CHECK(temporaries(scratch.store()).empty());
            judge_next_writer(scratch, operation);
        }
    }
}

TEST_CASE("Making a store succeeds or leaves nothing whichever call fails") {
    for (const bool exists : {false, true}) {
        for (const int error : errors) {
            int nth = 1;
            for (bool fired = true; fired; ++nth) {
                CAPTURE(nth);
                CAPTURE(error);
                const Scratch scratch;
                if (exists) fs::create_directory(scratch.store());
                FaultDisk disk;
                disk.fail(nth, error, Times::once);
                const auto made = make_store(scratch.store(), disk);
                fired = disk.fired();
                if (made) continue;
                CHECK(fs::exists(scratch.store()) == exists);
                if (exists) CHECK(fs::is_empty(scratch.store()));
                FaultDisk healthy;
                CHECK(make_store(scratch.store(), healthy));
            }
            CHECK(nth > 20);
        }
    }
}
