#include <doctest/doctest.h>

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

TEST_CASE("A transaction shows nothing before commit and everything after") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("agency.json"), "old");
    WriteFolder folder = open_for_writing(scratch);
    const auto before = folder.read_for_change("agency.json");
    auto transaction = folder.begin(an_act);
    REQUIRE(transaction.stage("agency.json", "new", before->known));
    REQUIRE(transaction.stage(case_a, "a"));
    REQUIRE(transaction.stage("staff/w.json", "w"));
    CHECK(transaction.size() == 3);
    CHECK(bytes_of(scratch.file("agency.json")) == "old");
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(transaction.commit());
    CHECK(bytes_of(scratch.file("agency.json")) == "new");
    CHECK(bytes_of(scratch.file(case_a)) == "a");
    CHECK(bytes_of(scratch.file("staff/w.json")) == "w");
    CHECK(mode_of(scratch.file(case_a)) == 0600);
    CHECK(mode_of(scratch.file("cases/8c")) == 0700);
    CHECK(temporaries(scratch.store()).empty());
    CHECK(transaction.size() == 0);
    CHECK(transaction.commit());
}

TEST_CASE("An abandoned transaction leaves nothing") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    {
        auto transaction = folder.begin(an_act);
        for (int number = 0; number < 50; ++number) {
            REQUIRE(transaction.stage(case_file(CaseId{"c" + std::to_string(number)}), "x"));
        }
        CHECK(transaction.size() == 50);
    }
    CHECK(temporaries(scratch.store()).empty());
    const auto shards = folder.reader().shards();
    for (const std::string& shard : *shards) {
        CHECK(folder.reader().open_shard(shard)->ids().empty());
    }
}

TEST_CASE("A transaction of which one file cannot be taken changes none") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("agency.json"), "old");
    WriteFolder folder = open_for_writing(scratch);
    const auto before = folder.read_for_change("agency.json");
    auto transaction = folder.begin(an_act);
    REQUIRE(transaction.stage(case_a, "a"));
    REQUIRE(transaction.stage("agency.json", "new", before->known));
    REQUIRE(transaction.stage("staff/w.json", "w"));
    SUBCASE("one was edited") {
        put(scratch.file("agency.json"), "edited");
        CHECK(code(transaction.commit()) == "store.changed");
    }
    SUBCASE("one exists meanwhile") {
        put(scratch.file("staff/w.json"), "edited");
        CHECK(code(transaction.commit()) == "store.exists");
    }
    CHECK(bytes_of(scratch.file("agency.json")) != "new");
    CHECK(bytes_of(scratch.file("staff/w.json")) != "w");
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A name is staged once and it goes on") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    auto transaction = folder.begin(an_act);
    REQUIRE(transaction.stage(case_a, "first"));
    CHECK(code(transaction.stage(case_a, "second")) == "store.exists");
    CHECK(transaction.commit());
    CHECK(bytes_of(scratch.file(case_a)) == "first");
}

TEST_CASE("A large transaction syncs the store twice and its journal once") {
    const Scratch scratch;
    make_test_store(scratch);
    int one_by_one = 0;
    int together = 0;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    disk.script = [&](std::string_view call) {
        one_by_one += call == "fsync" ? 1 : 0;
        together += call == "syncfs" ? 1 : 0;
        return 0;
    };
    auto transaction = folder.begin(an_act);
    for (int number = 0; number < 40; ++number) {
        REQUIRE(transaction.stage(case_file(CaseId{"c" + std::to_string(number)}), "x"));
    }
    REQUIRE(transaction.commit());
    CHECK(one_by_one == 1);  // the journal
    CHECK(together == 2);
}

TEST_CASE("A disk that fails between two renames says how many files are in place") {
    const Scratch scratch;
    make_test_store(scratch);
    int renames = 0;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    auto transaction = folder.begin(an_act);
    REQUIRE(transaction.stage("staff/a.json", "x"));
    REQUIRE(transaction.stage("staff/b.json", "x"));
    REQUIRE(transaction.stage("staff/c.json", "x"));
    disk.script = [&](std::string_view call) {
        return call == "renameat2" && ++renames == 3 ? EIO : 0;
    };
    const auto committed = transaction.commit();
    CHECK(code(committed) == "store.partly-committed");
    CHECK(committed.error().message.find("2 of 3 files") != std::string::npos);
    CHECK(committed.error().hint == remedy_of("store.partly-committed"));
    CHECK(folder.reader().list("staff").value() == std::vector<std::string>{"a", "b"});
    disk.script = {};
    { const WriteFolder done = std::move(folder); }
    const WriteFolder next = open_for_writing(scratch);
    CHECK(next.recovered());
    CHECK(next.reader().list("staff").value() == std::vector<std::string>{"a", "b", "c"});
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A transaction removes files, and says in the journal what was there") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    REQUIRE(create(folder, case_a, "old"));
    const auto before = folder.read_for_change(case_a);
    auto transaction = folder.begin({"now", "W-lee", "case.purge", "retention is over", {}});
    REQUIRE(transaction.stage(tombstone_file(CaseId{"a"}), "{}"));
    REQUIRE(transaction.remove(case_a, before->known));
    SUBCASE("as it was") {
        CHECK(transaction.commit());
        CHECK_FALSE(fs::exists(scratch.file(case_a)));
        const JournalLine& line = folder.last_line();
        REQUIRE(line.files.size() == 2);
        CHECK(line.files[1] == JournalFile{case_a, sha256("old"), ""});
        CHECK(line.intent.reason == "retention is over");
    }
    SUBCASE("but not what somebody has changed") {
        put(scratch.file(case_a), "edited");
        CHECK(code(transaction.commit()) == "store.changed");
        CHECK(bytes_of(scratch.file(case_a)) == "edited");
        CHECK_FALSE(fs::exists(scratch.file("tombstones/a.json")));
    }
}
