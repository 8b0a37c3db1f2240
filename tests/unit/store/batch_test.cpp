#include <doctest/doctest.h>

#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

namespace {

WriteFolder open_for_writing(const Scratch& scratch, Disk& disk = real_disk()) {
    auto folder = WriteFolder::open(scratch.store(), at_once, disk);
    REQUIRE(folder);
    return std::move(*folder);
}

const std::string case_a = case_file(CaseId{"a"});

}  // namespace

TEST_CASE("A batch shows nothing before commit and everything after") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("agency.json"), "old");
    WriteFolder folder = open_for_writing(scratch);
    const auto before = folder.read_for_change("agency.json");
    auto batch = folder.batch();
    REQUIRE(batch);
    REQUIRE(batch->stage("agency.json", "new", before->fingerprint));
    REQUIRE(batch->stage(case_a, "a"));
    REQUIRE(batch->stage("staff/w.json", "w"));
    CHECK(batch->size() == 3);
    CHECK(bytes_of(scratch.file("agency.json")) == "old");
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(batch->commit());
    CHECK(bytes_of(scratch.file("agency.json")) == "new");
    CHECK(bytes_of(scratch.file(case_a)) == "a");
    CHECK(bytes_of(scratch.file("staff/w.json")) == "w");
    CHECK(mode_of(scratch.file(case_a)) == 0600);
    CHECK(mode_of(scratch.file("cases/8c")) == 0700);
    CHECK(temporaries(scratch.store()).empty());
    CHECK(batch->size() == 0);
    CHECK(batch->commit());
}

TEST_CASE("An abandoned batch leaves nothing") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    {
        auto batch = folder.batch();
        for (int number = 0; number < 50; ++number) {
            REQUIRE(batch->stage(case_file(CaseId{"c" + std::to_string(number)}), "x"));
        }
        CHECK(temporaries(scratch.store()).size() == 50);
    }
    CHECK(temporaries(scratch.store()).empty());
    const auto shards = folder.reader().shards();
    for (const std::string& shard : *shards) {
        CHECK(folder.reader().open_shard(shard)->ids().empty());
    }
}

TEST_CASE("A batch of which one file cannot be taken changes none") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("agency.json"), "old");
    WriteFolder folder = open_for_writing(scratch);
    const auto before = folder.read_for_change("agency.json");
    auto batch = folder.batch();
    REQUIRE(batch->stage(case_a, "a"));
    REQUIRE(batch->stage("agency.json", "new", before->fingerprint));
    REQUIRE(batch->stage("staff/w.json", "w"));
    SUBCASE("one was edited") {
        put(scratch.file("agency.json"), "edited");
        CHECK(code(batch->commit()) == "store.changed");
    }
    SUBCASE("one exists meanwhile") {
        put(scratch.file("staff/w.json"), "edited");
        CHECK(code(batch->commit()) == "store.exists");
    }
    CHECK(bytes_of(scratch.file("agency.json")) != "new");
    CHECK(bytes_of(scratch.file("staff/w.json")) != "w");
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A name is staged once and the batch goes on") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    auto batch = folder.batch();
    REQUIRE(batch->stage(case_a, "first"));
    CHECK(code(batch->stage(case_a, "second")) == "store.exists");
    CHECK(batch->commit());
    CHECK(bytes_of(scratch.file(case_a)) == "first");
}

TEST_CASE("A batch syncs twice whatever its size") {
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
    auto batch = folder.batch();
    for (int number = 0; number < 40; ++number) {
        REQUIRE(batch->stage(case_file(CaseId{"c" + std::to_string(number)}), "x"));
    }
    REQUIRE(batch->commit());
    CHECK(one_by_one == 0);
    CHECK(together == 2);
}

TEST_CASE("A disk that fails between two renames says how many files are in place") {
    const Scratch scratch;
    make_test_store(scratch);
    int renames = 0;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    auto batch = folder.batch();
    REQUIRE(batch->stage("staff/a.json", "x"));
    REQUIRE(batch->stage("staff/b.json", "x"));
    REQUIRE(batch->stage("staff/c.json", "x"));
    disk.script = [&](std::string_view call) {
        return call == "renameat2" && ++renames == 3 ? EIO : 0;
    };
    const auto committed = batch->commit();
    CHECK(code(committed) == "store.partly-committed");
    CHECK(committed.error().message.find("2 of 3 files") != std::string::npos);
    CHECK(folder.reader().list("staff").value() == std::vector<std::string>{"a", "b"});
    CHECK(temporaries(scratch.store()).empty());
}
