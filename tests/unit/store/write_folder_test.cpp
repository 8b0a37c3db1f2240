#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

namespace {

struct Umask {
    explicit Umask(mode_t mask) : before(::umask(mask)) {}
    ~Umask() { ::umask(before); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    mode_t before;
};

volatile std::sig_atomic_t arrived = 0;

}  // namespace

TEST_CASE("A file is created, read and replaced") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    CHECK(create(folder, case_a, "old"));
    const auto before = folder.read_for_change(case_a);
    REQUIRE(before);
    CHECK(before->bytes == "old");
    CHECK(replace(folder, case_a, "new bytes", before->known));
    CHECK(bytes_of(scratch.file(case_a)) == "new bytes");
    CHECK(folder.reader().read(case_a).value() == "new bytes");
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("Creating over a file fails and leaves it") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    FaultDisk disk;
    SUBCASE("with a rename that does not replace") {}
    SUBCASE("with a link") {
        disk.script = no("renameat2", EINVAL);
    }
    WriteFolder folder = open_for_writing(scratch, disk);
    const auto created = create(folder, case_a, "new");
    CHECK(code(created) == "store.exists");
    CHECK(created.error().message == case_a + ": exists already");
    CHECK(bytes_of(scratch.file(case_a)) == "old");
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("Where a rename cannot refuse to replace a link does it") {
    const Scratch scratch;
    make_test_store(scratch);
    FaultDisk disk;
    SUBCASE("the file system cannot") {
        disk.script = no("renameat2", EINVAL);
    }
    SUBCASE("the kernel cannot") {
        disk.script = no("renameat2", ENOSYS);
    }
    WriteFolder folder = open_for_writing(scratch, disk);
    CHECK(create(folder, case_a, "new"));
    CHECK(bytes_of(scratch.file(case_a)) == "new");
    CHECK(fs::hard_link_count(scratch.file(case_a)) == 1);
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A file changed by somebody without the lock is not overwritten") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    WriteFolder folder = open_for_writing(scratch);
    const auto before = folder.read_for_change(case_a);
    REQUIRE(before);
    SUBCASE("in place") {
        put(scratch.file(case_a), "edited");
    }
    SUBCASE("by a rename") {
        put(scratch.file("edited"), "old");
        fs::rename(scratch.file("edited"), scratch.file(case_a));
    }
    SUBCASE("removed") {
        fs::remove(scratch.file(case_a));
    }
    SUBCASE("removed with its directory") {
        fs::remove_all(scratch.file(case_a).parent_path());
    }
    SUBCASE("replaced by a link") {
        fs::remove(scratch.file(case_a));
        fs::create_symlink("elsewhere", scratch.file(case_a));
    }
    const bool was_there = fs::exists(fs::symlink_status(scratch.file(case_a)));
    const std::string found = bytes_of(scratch.file(case_a));
    const auto replaced = replace(folder, case_a, "new", before->known);
    CHECK(code(replaced) == "store.changed");
    CHECK(replaced.error().kind == Kind::changed);
    CHECK(fs::exists(fs::symlink_status(scratch.file(case_a))) == was_there);
    CHECK(bytes_of(scratch.file(case_a)) == found);
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A file that changes after the temporary file was written is seen") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    const auto before = folder.read_for_change(case_a);
    disk.afterwards = [&](std::string_view call) {
        if (call == "fsync") put(scratch.file(case_a), "edited");
        return 0;
    };
    CHECK(code(replace(folder, case_a, "new", before->known)) == "store.changed");
    CHECK(bytes_of(scratch.file(case_a)) == "edited");
}

TEST_CASE("A file that changes while it is read is not taken") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    disk.afterwards = [&](std::string_view call) {
        if (call == "pread") put(scratch.file(case_a), "edited");
        return 0;
    };
    CHECK(code(folder.read_for_change(case_a)) == "store.changed");
}

TEST_CASE("Modes are those of the store whatever the umask") {
    const Scratch scratch;
    for (const mode_t mask : {0U, 022U, 077U, 0277U}) {
        CAPTURE(mask);
        const Umask umask(mask);
        const bool group = mask == 077U;
        fs::remove_all(scratch.store());
        if (group) {
            REQUIRE(::mkdir(scratch.store().c_str(), 0700) == 0);
            REQUIRE(::chmod(scratch.store().c_str(), 02770) == 0);
        }
        make_test_store(scratch);
        {
            WriteFolder folder = open_for_writing(scratch);
            REQUIRE(create(folder, case_a, "old"));
            REQUIRE(::chmod(scratch.file(case_a).c_str(), 0644) == 0);
            const auto before = folder.read_for_change(case_a);
            REQUIRE(replace(folder, case_a, "new", before->known));
        }
        CHECK(mode_of(scratch.store()) == (group ? 02770 : 0700));
        CHECK(mode_of(scratch.file("cases")) == (group ? 02770 : 0700));
        CHECK(mode_of(scratch.file("cases/8c")) == (group ? 02770 : 0700));
        CHECK(mode_of(scratch.file(case_a)) == (group ? 0660 : 0600));
        CHECK(mode_of(scratch.file("rsc.json")) == (group ? 0660 : 0600));
        CHECK(mode_of(scratch.file("lock")) == (group ? 0660 : 0600));
    }
}

TEST_CASE("Only names of the layout are written") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    for (const std::string name : {"lock", "cases/00/a.json", "../x.json", "x.json",
                                   "staff/a b.json", "staff/../rsc.json", ""}) {
        CAPTURE(name);
        CHECK(code(create(folder, name, "x")) == "store.name");
        CHECK(code(replace(folder, name, "x", {})) == "store.name");
        CHECK(code(folder.begin(an_act).stage(name, "x")) == "store.name");
    }
}

TEST_CASE("Short writes are carried on") {
    const Scratch scratch;
    make_test_store(scratch);
    int interruptions = 3;
    FaultDisk disk;
    disk.longest_transfer = 7;
    WriteFolder folder = open_for_writing(scratch, disk);
    std::string bytes;
    for (int i = 0; i < 1000; ++i) {
        bytes += std::to_string(i);
    }
    CHECK(create(folder, case_a, bytes));
    CHECK(bytes_of(scratch.file(case_a)) == bytes);
    disk.script = no("pwrite", EINTR);
    CHECK(code(create(folder, "agency.json", bytes)) == "store.io");
    disk.script = [&](std::string_view call) {
        return call == "pwrite" && interruptions-- > 0 ? EINTR : 0;
    };
    CHECK(create(folder, "agency.json", bytes));
    CHECK(bytes_of(scratch.file("agency.json")) == bytes);
}

TEST_CASE("The bytes are synced before the rename and the directories around it") {
    const Scratch scratch;
    make_test_store(scratch);
    std::vector<std::string> calls;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    disk.script = [&](std::string_view call) {
        for (const std::string_view told :
             {"mkdirat", "pwrite", "fsync", "renameat", "renameat2"}) {
            if (call == told) calls.emplace_back(call);
        }
        return 0;
    };
    REQUIRE(create(folder, case_a, "old"));
    CHECK(calls == std::vector<std::string>{"mkdirat", "fsync", "pwrite", "fsync", "pwrite",
                                            "fsync", "renameat2", "fsync"});
    calls.clear();
    const auto before = folder.read_for_change(case_a);
    REQUIRE(replace(folder, case_a, "new", before->known));
    CHECK(calls ==
          std::vector<std::string>{"pwrite", "fsync", "pwrite", "fsync", "renameat", "fsync"});
    disk.script = {};
}

TEST_CASE("A directory that could not be synced is not left for the next writer to trust") {
    const Scratch scratch;
    make_test_store(scratch);
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    disk.script = no("fsync", EIO);
    CHECK(code(create(folder, case_a, "new")) == "store.io");
    CHECK_FALSE(fs::exists(scratch.file("cases/8c")));
}

TEST_CASE("A failed sync is not tried again") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    int syncs = 0;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    const auto before = folder.read_for_change(case_a);
    disk.script = [&](std::string_view call) {
        if (call == "fsync") ++syncs;
        return call == "fsync" && syncs == 1 ? EIO : 0;
    };
    CHECK(code(replace(folder, case_a, "new", before->known)) == "store.io");
    CHECK(syncs == 1);
    CHECK(bytes_of(scratch.file(case_a)) == "old");
}

TEST_CASE("A failure after the rename says committed and durability unknown") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    bool renamed = false;
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    const auto before = folder.read_for_change(case_a);
    disk.script = [&](std::string_view call) {
        renamed = renamed || call == "renameat";
        return renamed && call == "fsync" ? EIO : 0;
    };
    const auto replaced = replace(folder, case_a, "new", before->known);
    CHECK(code(replaced) == "store.durability-unknown");
    CHECK(replaced.error().message.find(case_a + ": committed, durability unknown") == 0);
    CHECK(bytes_of(scratch.file(case_a)) == "new");
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("A rename whose answer was lost is seen by what is there") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "old");
    FaultDisk disk;
    WriteFolder folder = open_for_writing(scratch, disk);
    const auto before = folder.read_for_change(case_a);
    disk.afterwards = no("renameat", EIO);
    CHECK(replace(folder, case_a, "new", before->known));
    CHECK(bytes_of(scratch.file(case_a)) == "new");
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("Errors of the disk have a code and a hint and name the file") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::pair<int, std::string> table[] = {
        {ENOSPC, "store.full"},     {EDQUOT, "store.full"},   {EFBIG, "store.full"},
        {EROFS, "store.read-only"}, {EACCES, "store.denied"}, {EPERM, "store.denied"},
        {EIO, "store.io"},
    };
    for (const auto& [error, expected] : table) {
        FaultDisk disk;
        WriteFolder folder = open_for_writing(scratch, disk);
        disk.script = no("pwrite", error);
        const auto created = create(folder, case_a, "secret");
        CHECK(code(created) == expected);
        CHECK(created.error().kind == Kind::io);
        CHECK(created.error().message.find(case_a) == 0);
        CHECK(created.error().message.find("secret") == std::string::npos);
        CHECK(created.error().place.file == case_a);
        CHECK_FALSE(created.error().hint.empty());
    }
}

TEST_CASE("A limit on file sizes is an error and not the end of the process") {
    const Scratch scratch;
    make_test_store(scratch);
    WriteFolder folder = open_for_writing(scratch);
    struct rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    struct rlimit small = before;
    small.rlim_cur = 1000;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto created = create(folder, case_a, std::string(5000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    CHECK(code(created) == "store.full");
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("SIGINT and SIGTERM wait for the end of a write") {
    const Scratch scratch;
    make_test_store(scratch);
    struct sigaction note = {};
    struct sigaction before = {};
    note.sa_handler = [](int) { arrived = 1; };
    for (const int signal : {SIGINT, SIGTERM}) {
        arrived = 0;
        ::sigaction(signal, &note, &before);
        bool early = false;
        FaultDisk disk;
        WriteFolder folder = open_for_writing(scratch, disk);
        disk.script = [&](std::string_view call) {
            if (call == "fsync") ::raise(signal);
            early = early || arrived != 0;
            return 0;
        };
        CHECK(create(folder, "staff/w" + std::to_string(signal) + ".json", "new"));
        CHECK(arrived == 1);
        disk.script = {};
        CHECK_FALSE(early);
        ::sigaction(signal, &before, nullptr);
    }
}

TEST_CASE("A new store is filled before its rsc.json makes it one") {
    const Scratch scratch;
    REQUIRE(make_store(scratch.store()));
    CHECK(code(WriteFolder::open(scratch.store(), at_once)) == "store.missing");
    {
        auto folder = WriteFolder::open_new(scratch.store(), at_once);
        REQUIRE(folder);
        REQUIRE(create(*folder, "agency.json", "{}"));
        CHECK(code(ReadFolder::open(scratch.store())) == "store.missing");
        REQUIRE(create(*folder, "rsc.json", "{}"));
    }
    CHECK(code(WriteFolder::open_new(scratch.store(), at_once)) == "store.exists");
    CHECK(WriteFolder::open(scratch.store(), at_once));
}

TEST_CASE("A store that has lost its rsc.json is not made anew") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    fs::remove(scratch.file("rsc.json"));
    fs::remove(scratch.file(case_a));
    fs::remove(scratch.file("cases/8c"));
    CHECK(code(make_store(scratch.store())) == "store.not-empty");
    CHECK(code(WriteFolder::open_new(scratch.store(), at_once)) == "store.exists");
}

TEST_CASE("A store is made in a new or an empty directory only") {
    const Scratch scratch;
    SUBCASE("new") {}
    SUBCASE("empty") {
        fs::create_directory(scratch.store());
    }
    CHECK(make_store(scratch.store() + "/"));
    for (const std::string_view name : directories) {
        CHECK(fs::is_directory(scratch.file(std::string(name))));
    }
    CHECK(make_store(scratch.store()));  // an attempt that was cut off is taken up
    put(scratch.file("staff/w.json"), "{}");
    CHECK(code(make_store(scratch.store())) == "store.not-empty");
    CHECK(code(make_store(scratch.file("rsc.json").string() + "/a/b")) == "store.no-file");
    fs::remove_all(scratch.store());
    put(scratch.file("note"), "mine");
    CHECK(code(make_store(scratch.store())) == "store.not-empty");
    CHECK(bytes_of(scratch.file("note")) == "mine");
    CHECK(code(make_store(scratch.file("note").string())) == "store.missing");
}
