#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <thread>

#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

namespace {

Result<std::string> read_case(const std::string& store, const std::string& id,
                              Disk& disk = real_disk()) {
    auto folder = ReadFolder::open(store, disk);
    if (!folder) return tl::unexpected(folder.error());
    auto shard = folder->open_shard(shard_of(id));
    if (!shard) return tl::unexpected(shard.error());
    Buffer buffer;
    auto text = shard->read(id, buffer);
    if (!text) return tl::unexpected(text.error());
    return std::string(*text);
}

}  // namespace

TEST_CASE("A directory without rsc.json is no store") {
    const Scratch scratch;
    CHECK(code(ReadFolder::open(scratch.store())) == "store.missing");
    REQUIRE(make_store(scratch.store()));
    CHECK(code(ReadFolder::open(scratch.store())) == "store.missing");
    put(scratch.file("rsc.json"), "{}");
    CHECK(ReadFolder::open(scratch.store()));
    CHECK(code(ReadFolder::open(scratch.file("rsc.json").string())) == "store.missing");
}

TEST_CASE("A store that others may write is refused") {
    const Scratch scratch;
    make_test_store(scratch);
    for (const mode_t mode : {0777U, 0702U, 01777U}) {
        REQUIRE(::chmod(scratch.store().c_str(), mode) == 0);
        CHECK(code(ReadFolder::open(scratch.store())) == "store.unsafe");
        CHECK(code(WriteFolder::open(scratch.store(), at_once)) == "store.unsafe");
    }
}

TEST_CASE("A store of somebody else is refused unless it is a group's and we are in the group") {
    const Scratch scratch;
    make_test_store(scratch);
    FaultDisk disk;
    disk.as_user = ::geteuid() + 1;
    CHECK(code(ReadFolder::open(scratch.store(), disk)) == "store.unsafe");
    REQUIRE(::chmod(scratch.store().c_str(), 02770) == 0);
    CHECK(ReadFolder::open(scratch.store(), disk));
    disk.is_member = false;
    CHECK(code(ReadFolder::open(scratch.store(), disk)) == "store.unsafe");
}

TEST_CASE("Reading gives the bytes of a file, also of an empty one") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::string bytes("{\"a\":\0 1}\n", 10);
    put(scratch.file("agency.json"), bytes);
    put(scratch.file("staff/w.json"), "");
    const auto folder = ReadFolder::open(scratch.store());
    REQUIRE(folder);
    CHECK(folder->read("agency.json").value() == bytes);
    CHECK(folder->read("staff/w.json").value().empty());
    CHECK(code(folder->read("staff/x.json")) == "store.no-file");
    CHECK(folder->read("staff/x.json").error().kind == Kind::not_found);
    CHECK(code(folder->read("staff")) == "store.not-a-file");
    CHECK(folder->exists("agency.json").value());
    CHECK(folder->exists("staff/w.json").value());
    CHECK_FALSE(folder->exists("staff/x.json").value());
    CHECK_FALSE(folder->exists("nowhere/x.json").value());
}

TEST_CASE("A name that leads out of the store is refused") {
    const Scratch scratch;
    make_test_store(scratch);
    const auto folder = ReadFolder::open(scratch.store());
    REQUIRE(folder);
    for (const std::string& name :
         {std::string("../store/rsc.json"), std::string("/etc/passwd"), std::string(""),
          std::string("staff/../rsc.json"), std::string("./rsc.json"), std::string("staff//w.json"),
          std::string("rsc.json\0x", 10)}) {
        CAPTURE(name);
        CHECK(code(folder->read(name)) == "store.name");
        CHECK(code(folder->exists(name)) == "store.name");
    }
    CHECK(code(folder->list("..")) == "store.name");
    CHECK(code(folder->open_shard("..")) == "store.name");
}

TEST_CASE("A link in the store is refused at the end and on the way") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("elsewhere/w.json"), "{}");
    fs::create_symlink("elsewhere/w.json", scratch.file("agency.json"));
    fs::remove(scratch.file("staff"));
    fs::create_directory_symlink("elsewhere", scratch.file("staff"));
    fs::create_directories(scratch.file("cases/8c"));
    fs::create_symlink("../../elsewhere/w.json", scratch.file(case_a));
    fs::create_directory_symlink("8c", scratch.file("cases/00"));

    FaultDisk disk;
    SUBCASE("with openat2") {}
    SUBCASE("without openat2") {
        disk.script = no("openat2", ENOSYS);
    }
    SUBCASE("where openat2 is forbidden") {
        disk.script = no("openat2", EPERM);
    }

    const auto folder = ReadFolder::open(scratch.store(), disk);
    REQUIRE(folder);
    CHECK(code(folder->read("agency.json")) == "store.link");
    CHECK(code(folder->exists("agency.json")) == "store.link");
    CHECK(code(folder->read("staff/w.json")) == "store.link");
    CHECK(code(folder->exists("staff/w.json")) == "store.link");
    CHECK(code(folder->list("staff")) == "store.link");
    CHECK(code(folder->open_shard("00")) == "store.link");
    CHECK(code(read_case(scratch.store(), "a", disk)) == "store.link");
    CHECK(folder->read("elsewhere/w.json").value() == "{}");
    CHECK(code(folder->read("elsewhere/nothing.json")) == "store.no-file");

    auto writer = WriteFolder::open(scratch.store(), at_once, disk);
    REQUIRE(writer);
    CHECK(code(create(*writer, "staff/new.json", "{}")) == "store.link");
    CHECK(code(writer->read_for_change("agency.json")) == "store.link");
    CHECK(code(create(*writer, "agency.json", "{}")) == "store.exists");
    CHECK_FALSE(fs::exists(scratch.file("elsewhere/new.json")));
}

TEST_CASE("What is not a regular file is refused without waiting") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::string path = scratch.file(case_a).string();
    fs::create_directories(scratch.file(case_a).parent_path());
    SUBCASE("a pipe nobody writes to") {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    }
    SUBCASE("a pipe with bytes in it") {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        const int both = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        REQUIRE(both >= 0);
        REQUIRE(::write(both, "{}", 2) == 2);
        CHECK(code(read_case(scratch.store(), "a")) == "store.not-a-file");
        ::close(both);
    }
    SUBCASE("a directory") {
        fs::create_directory(path);
    }
    SUBCASE("a socket") {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        REQUIRE(path.size() < sizeof address.sun_path);
        std::memcpy(address.sun_path, path.c_str(), path.size());
        REQUIRE(::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        ::close(socket);
    }
    CHECK(code(read_case(scratch.store(), "a")) == "store.not-a-file");
    const auto folder = ReadFolder::open(scratch.store());
    CHECK(code(folder->read(case_a)) == "store.not-a-file");
    CHECK(folder->read(case_a).error().message.find(case_a) == 0);
}

TEST_CASE("A file of 16 MiB is read and a larger one is refused") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::size_t limit = std::size_t{16} << 20U;
    put(scratch.file(case_a), std::string(limit, 'x'));
    CHECK(read_case(scratch.store(), "a").value().size() == limit);
    put(scratch.file(case_a), std::string(limit + 1, 'x'));
    const auto refused = read_case(scratch.store(), "a");
    CHECK(code(refused) == "record.too-large");
    CHECK(refused.error().kind == Kind::invalid);
    // Sparse, and so large that reading it would not end.
    fs::resize_file(scratch.file(case_a), std::uintmax_t{1} << 40U);
    CHECK(code(read_case(scratch.store(), "a")) == "record.too-large");
}

TEST_CASE("Listings are sorted and hold ids only, and other names are strays") {
    const Scratch scratch;
    make_test_store(scratch);
    for (const char* name : {"b.json", "a.json", "a-b.json", "note.txt", "x.json~", ".hidden.json",
                             ".rsc-tmp-0123456789abcdef"}) {
        put(scratch.file("staff") / name, "{}");
    }
    put(scratch.file("README"), "");
    put(scratch.file("cases/README"), "");
    put(scratch.file("cases/ff/x"), "");
    put(scratch.file("cases/0a/x"), "");
    const auto folder = ReadFolder::open(scratch.store());
    REQUIRE(folder);
    using Names = std::vector<std::string>;
    CHECK(folder->list("staff").value() == Names{"a", "a-b", "b"});
    CHECK(folder->strays("staff").value() == Names{".hidden.json", "note.txt", "x.json~"});
    CHECK(folder->list("nowhere").value().empty());
    CHECK(folder->strays("").value() == Names{"README"});
    CHECK(folder->strays("cases").value() == Names{"README"});
    CHECK(folder->shards().value() == Names{"0a", "ff"});
}

TEST_CASE("A shard lists its own cases and reports the others") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), "{}");
    put(scratch.file("cases/8c/b.json"), "{}");
    put(scratch.file("cases/8c/a.json.orig"), "{}");
    put(scratch.file("cases/8c/.rsc-tmp-0123456789abcdef"), "{}");
    const auto folder = ReadFolder::open(scratch.store());
    REQUIRE(folder);
    const auto shard = folder->open_shard("8c");
    REQUIRE(shard);
    CHECK(shard->ids() == std::vector<std::string>{"a"});
    CHECK(shard->strays() == std::vector<std::string>{"a.json.orig", "b.json"});
    Buffer buffer;
    CHECK(code(shard->read("nobody", buffer)) == "store.no-file");
    CHECK(shard->read("nobody", buffer).error().message.find("cases/8c/nobody.json") == 0);
    CHECK(code(shard->read("../8c/a", buffer)) == "store.name");
    CHECK(code(folder->open_shard("00")) == "store.no-file");
}

TEST_CASE("A buffer is padded with zeroes and shows the file read last") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::size_t sizes[] = {300'000, 10, 0, 65'536, 4096, 65'535, 1};
    Buffer buffer;
    for (const std::size_t size : sizes) {
        CAPTURE(size);
        put(scratch.file(case_a), std::string(size, 'x'));
        const auto folder = ReadFolder::open(scratch.store());
        const auto shard = folder->open_shard("8c");
        REQUIRE(shard->read("a", buffer).value() == std::string(size, 'x'));
        CHECK(buffer.text().size() == size);
        const char* end = buffer.text().data() + size;
        CHECK(std::all_of(end, end + Buffer::padding, [](char c) { return c == 0; }));
    }
}

TEST_CASE("A file is read whole when the disk stops at a page and an error there is not the end") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), std::string(10'000, 'x'));
    int reads = 0;
    FaultDisk disk;
    disk.longest_transfer = 4096;
    CHECK(read_case(scratch.store(), "a", disk).value().size() == 10'000);
    disk.script = [&](std::string_view call) { return call == "pread" && ++reads == 2 ? EIO : 0; };
    CHECK(code(read_case(scratch.store(), "a", disk)) == "store.io");
}

TEST_CASE("A case costs three system calls") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), std::string(10'000, 'x'));
    std::vector<std::string> calls;
    FaultDisk disk;
    const auto folder = ReadFolder::open(scratch.store(), disk);
    const auto shard = folder->open_shard("8c");
    disk.script = [&](std::string_view call) {
        calls.emplace_back(call);
        return 0;
    };
    Buffer buffer;
    REQUIRE(shard->read("a", buffer));
    CHECK(calls == std::vector<std::string>{"openat", "pread", "close"});
}

namespace {

/// The text of every case of a shard, or the code of what is wrong with it.
std::vector<std::string> all_in_turn(const Shard& shard) {
    std::vector<std::string> texts;
    Buffer buffer;
    for (InTurn cases(shard, buffer); !cases.done();) {
        const std::string id = cases.id();
        const auto text = cases.next();
        texts.push_back(id + "=" + (text ? std::string(*text) : text.error().code));
    }
    return texts;
}

/// Ids of one shard.
std::vector<std::string> ids_of(std::string_view shard, std::size_t count) {
    std::vector<std::string> ids;
    for (int i = 0; ids.size() < count; ++i) {
        const std::string id = "C-" + std::to_string(i);
        if (shard_of(id) == shard) ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace

TEST_CASE("Cases in turn: the next ones are asked for as long as the disk has to be") {
    const Scratch scratch;
    make_test_store(scratch);
    std::vector<std::string> expected;
    for (const std::string& id : ids_of("8c", 60)) {
        put(scratch.file("cases/8c/" + id + ".json"), "text of " + id);
        expected.push_back(id + "=text of " + id);
    }
    // What the script looks at outlives the shard: closing is a call, too.
    std::vector<std::string> calls;
    const auto count = [&](std::string_view name) {
        return std::count(calls.begin(), calls.end(), name);
    };
    // Reads the first `from` to `to` cases as from a disk.
    long from = 0;
    long to = 0;
    long opened = 0;
    long most = 0;
    FaultDisk disk;
    const auto folder = ReadFolder::open(scratch.store(), disk);
    const auto shard = folder->open_shard("8c");
    REQUIRE(shard);
    disk.script = [&](std::string_view call) {
        calls.emplace_back(call);
        opened += call == "openat" ? 1 : call == "close" ? -1 : 0;
        most = std::max(most, opened);
        const long read = count("pread");
        if (call == "pread" && read > from && read <= to) disk.blocks += 8;
        return 0;
    };
    SUBCASE("never") {
        CHECK(all_in_turn(*shard) == expected);
        CHECK(count("fadvise") == 0);
        CHECK(most == 1);
    }
    SUBCASE("always") {
        to = 60;
        CHECK(all_in_turn(*shard) == expected);
        CHECK(count("fadvise") == 59);  // all but the first
        CHECK(most == 4);
    }
    SUBCASE("from some time on, and no longer") {
        from = 18;
        to = 19;
        CHECK(all_in_turn(*shard) == expected);
        CHECK(count("fadvise") == 19);  // the 34th to the 49th, and three more
    }
    CHECK(count("openat") == 60);
    CHECK(count("pread") == 60);
    CHECK(opened == 0);
}

TEST_CASE("Cases in turn: what cannot be opened ahead is told in its turn, if it is so then") {
    const Scratch scratch;
    make_test_store(scratch);
    const auto ids = ids_of("8c", 6);
    for (const std::string& id : ids)
        put(scratch.file("cases/8c/" + id + ".json"), "x");
    int opens = 0;
    int refused = 0;
    FaultDisk disk;
    const auto folder = ReadFolder::open(scratch.store(), disk);
    const auto shard = folder->open_shard("8c");
    REQUIRE(shard);
    disk.script = [&](std::string_view call) {
        disk.blocks += call == "pread" ? 8 : 0;
        if (call == "fadvise") return EIO;  // taken or not
        return call == "openat" && ++opens == refused ? EMFILE : 0;
    };
    SUBCASE("ahead") {
        refused = 4;
        for (const std::string& text : all_in_turn(*shard))
            CHECK(text.substr(text.find('=')) == "=x");
        CHECK(opens == 7);
    }
    SUBCASE("in its turn") {
        refused = 1;
        const auto texts = all_in_turn(*shard);
        CHECK(texts[0] == ids[0] + "=store.io");
        CHECK(texts[1] == ids[1] + "=x");
    }
    SUBCASE("and gone") {
        std::filesystem::remove(scratch.file("cases/8c/" + ids[5] + ".json"));
        CHECK(all_in_turn(*shard)[5] == ids[5] + "=store.no-file");
    }
}

TEST_CASE("Threads with a buffer each read one shard together") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file(case_a), std::string(10'000, 'a'));
    const auto folder = ReadFolder::open(scratch.store());
    const auto shard = folder->open_shard("8c");
    REQUIRE(shard);
    std::vector<int> good(4);
    std::vector<std::thread> threads;
    for (int& count : good) {
        threads.emplace_back([&shard, &count] {
            Buffer buffer;
            for (int round = 0; round < 100; ++round) {
                const auto text = shard->read("a", buffer);
                if (text && *text == std::string(10'000, 'a')) ++count;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(good == std::vector<int>{100, 100, 100, 100});
}
