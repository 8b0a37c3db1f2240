#include "store/lock.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <optional>
#include <thread>

#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// Another process: does `work` and then waits until it is told to end, or killed.
class Child {
  public:
    explicit Child(const std::function<bool()>& work) {
        REQUIRE(::pipe(ready_) == 0);
        REQUIRE(::pipe(end_) == 0);
        process_ = ::fork();
        REQUIRE(process_ >= 0);
        if (process_ == 0) {
            ::close(end_[1]);
            body(work);
        }
        ::close(end_[0]);
        char answer = 0;
        REQUIRE(::read(ready_[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
    }
    ~Child() {
        end();
        ::close(ready_[0]);
        ::close(ready_[1]);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void end() {
        if (process_ < 0) return;
        ::close(end_[1]);
        wait();
    }
    void kill() {
        ::kill(process_, SIGKILL);
        wait();
        ::close(end_[1]);
    }
    [[nodiscard]] pid_t process() const { return process_; }

  private:
    void wait() {
        ::waitpid(process_, nullptr, 0);
        process_ = -1;
    }
    /// `work` holds the lock in an object that lives until the process ends.
    [[noreturn]] void body(const std::function<bool()>& work) {
        const char answer = work() ? 'y' : 'n';
        if (::write(ready_[1], &answer, 1) != 1) ::_exit(1);
        char ignored = 0;
        while (::read(end_[0], &ignored, 1) > 0) {
        }
        ::_exit(0);
    }

    int ready_[2] = {-1, -1};
    int end_[2] = {-1, -1};
    pid_t process_ = -1;
};

std::string counter_line(const Scratch& scratch) {
    const std::string text = bytes_of(scratch.file("lock"));
    return text.substr(0, text.find('\n'));
}

}  // namespace

TEST_CASE("The lock keeps a second writer out and names the first") {
    const Scratch scratch;
    make_test_store(scratch);
    std::optional<Result<WriteFolder>> held;
    Child writer([&] {
        held.emplace(WriteFolder::open(scratch.store(), {0ms, "rsc assign"}));
        return held->has_value();
    });
    const auto begin = Clock::now();
    const auto refused = WriteFolder::open(scratch.store(), {200ms, "rsc test"});
    const auto waited = Clock::now() - begin;
    CHECK(code(refused) == "store.locked");
    CHECK(refused.error().kind == Kind::locked);
    CHECK(refused.error().message.find("process " + std::to_string(writer.process()) + " on ") !=
          std::string::npos);
    CHECK(refused.error().message.find("'rsc assign'") != std::string::npos);
    CHECK(waited >= 200ms);
    CHECK(waited < 5s);
}

TEST_CASE("Without a wait a held lock is refused at once") {
    const Scratch scratch;
    make_test_store(scratch);
    const auto held = WriteFolder::open(scratch.store(), at_once);
    REQUIRE(held);
    const auto begin = Clock::now();
    CHECK(code(WriteFolder::open(scratch.store(), at_once)) == "store.locked");
    CHECK(Clock::now() - begin < 1s);
}

TEST_CASE("A waiting writer gets the lock when the holder is done") {
    const Scratch scratch;
    make_test_store(scratch);
    std::optional<Result<WriteFolder>> held;
    Child writer([&] {
        held.emplace(WriteFolder::open(scratch.store(), {0ms, "rsc assign"}));
        return held->has_value();
    });
    const auto begin = Clock::now();
    std::thread release([&] {
        std::this_thread::sleep_for(150ms);
        writer.end();
    });
    CHECK(WriteFolder::open(scratch.store(), {30s, "rsc test"}));
    CHECK(Clock::now() - begin >= 150ms);
    release.join();
}

TEST_CASE("The kernel drops the lock of a writer that was killed and the next one cleans up") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::string left = ".rsc-tmp-0123456789abcdef";
    std::optional<Result<WriteFolder>> held;
    {
        Child writer([&] {
            held.emplace(WriteFolder::open(scratch.store(), {0ms, "rsc assign"}));
            put(scratch.file(left), "half");
            put(scratch.file("staff/" + left), "half");
            put(scratch.file("cases/8c/" + left), "half");
            put(scratch.file("audit/" + left), "half");
            put(scratch.file("own/" + left), "not ours");
            return held->has_value();
        });
        writer.kill();
    }
    CHECK(counter_line(scratch) == "counter 3");
    CHECK(ReadFolder::open(scratch.store()));
    {
        const auto folder = WriteFolder::open(scratch.store(), at_once);
        REQUIRE(folder);
        CHECK(folder->recovered());
        CHECK(counter_line(scratch) == "counter 5");
    }
    CHECK(counter_line(scratch) == "counter 6");
    CHECK(temporaries(scratch.store()) ==
          std::vector<std::string>{scratch.file("own/" + left).string()});
    CHECK_FALSE(WriteFolder::open(scratch.store(), at_once)->recovered());
}

TEST_CASE("A record of the lock that cannot be read counts as odd") {
    const Scratch scratch;
    make_test_store(scratch);
    for (const std::string text :
         {"counter 3", "counter", "counter x\n", "nonsense", "counter 99999999999999999999999\n"}) {
        CAPTURE(text);
        put(scratch.file("lock"), text);
        put(scratch.file("staff/.rsc-tmp-00"), "half");
        CHECK(WriteFolder::open(scratch.store(), at_once)->recovered());
        CHECK(temporaries(scratch.store()).empty());
    }
}

TEST_CASE("Temporary files are left alone when the counter is even") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("staff/.rsc-tmp-00"), "after a power cut");
    CHECK_FALSE(WriteFolder::open(scratch.store(), at_once)->recovered());
    CHECK(temporaries(scratch.store()).size() == 1);
}

TEST_CASE("What could not be removed is left to the next writer") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        FaultDisk disk;
        auto folder = WriteFolder::open(scratch.store(), at_once, disk);
        disk.script = [](std::string_view call) {
            return call == "fsync" || call == "unlinkat" ? EIO : 0;
        };
        CHECK(code(create(*folder, "agency.json", "new")) == "store.io");
        disk.script = {};
    }
    CHECK(temporaries(scratch.store()).size() == 1);
    CHECK(WriteFolder::open(scratch.store(), at_once)->recovered());
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("Readers share the lock and keep writers out") {
    const Scratch scratch;
    make_test_store(scratch);
    const auto folder = ReadFolder::open(scratch.store());
    REQUIRE(folder);
    {
        const auto one = folder->hold(at_once);
        const auto two = folder->hold(at_once);
        REQUIRE(one);
        REQUIRE(two);
        const auto refused = WriteFolder::open(scratch.store(), at_once);
        CHECK(code(refused) == "store.locked");
        CHECK(refused.error().message.find("reader") != std::string::npos);
    }
    const auto writer = WriteFolder::open(scratch.store(), at_once);
    REQUIRE(writer);
    CHECK(code(folder->hold(at_once)) == "store.locked");
    CHECK(folder->read("rsc.json").value() == "{}");
}

TEST_CASE("A command is shown short and without control characters") {
    const Scratch scratch;
    make_test_store(scratch);
    const auto held =
        WriteFolder::open(scratch.store(), {0ms, "rsc \x1b[31m\n" + std::string(1000, 'x')});
    REQUIRE(held);
    const auto refused = WriteFolder::open(scratch.store(), at_once);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("rsc ?[31m?xxx") != std::string::npos);
    CHECK(refused.error().message.size() < 400);
    CHECK(fs::file_size(scratch.file("lock")) == 512);
}

TEST_CASE("A link in the place of the lock is refused") {
    const Scratch scratch;
    make_test_store(scratch);
    fs::remove(scratch.file("lock"));
    fs::create_symlink("elsewhere", scratch.file("lock"));
    CHECK(code(WriteFolder::open(scratch.store(), at_once)) == "store.link");
    CHECK(code(ReadFolder::open(scratch.store())->hold(at_once)) == "store.link");
    CHECK_FALSE(fs::exists(scratch.file("elsewhere")));
}

TEST_CASE("A system without such locks is an error and not a store without a lock") {
    const Scratch scratch;
    make_test_store(scratch);
    FaultDisk disk;
    disk.script = no("fcntl", ENOLCK);
    CHECK(code(WriteFolder::open(scratch.store(), at_once, disk)) == "store.io");
}

TEST_CASE("Writers in several processes lose no acknowledged change") {
    const Scratch scratch;
    make_test_store(scratch);
    put(scratch.file("agency.json"), "");
    constexpr int writers = 4;
    constexpr int rounds = 25;
    std::vector<pid_t> processes;
    for (int writer = 0; writer < writers; ++writer) {
        const pid_t process = ::fork();
        REQUIRE(process >= 0);
        if (process == 0) {
            for (int round = 0; round < rounds; ++round) {
                auto folder = WriteFolder::open(scratch.store(), {60s, "rsc test"});
                if (!folder) ::_exit(1);
                const auto before = folder->read_for_change("agency.json");
                if (!before) ::_exit(2);
                if (!replace(*folder, "agency.json", before->bytes + "x", before->known)) {
                    ::_exit(3);
                }
            }
            ::_exit(0);
        }
        processes.push_back(process);
    }
    for (const pid_t process : processes) {
        int status = -1;
        ::waitpid(process, &status, 0);
        CHECK(status == 0);
    }
    CHECK(bytes_of(scratch.file("agency.json")).size() == writers * rounds);
}
