// The store's lock in the hands of another process: how long the program waits, what it says, and
// that it changes nothing.

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <thread>

#include "race.hpp"
#include "race_store.hpp"

namespace rsc::faults {
namespace {

constexpr double tolerance = 0.2;  // seconds

/// A process that holds the lock of a store as a writer does, until it is told to go or killed.
class Holder {
  public:
    Holder(const std::string& store, short type);
    ~Holder() { kill(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    void kill();
    [[nodiscard]] std::string name() const { return "process " + std::to_string(process_); }

  private:
    pid_t process_ = -1;
};

// In the child: only calls that are safe after a fork.
[[noreturn]] void hold(int file, short type, int ready) {
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    const bool held = ::fcntl(file, F_OFD_SETLK, &range) == 0;
    if (::write(ready, held ? "y" : "n", 1) != 1) ::_exit(1);
    for (;;)
        ::pause();
}

// The record as the holder would have left it: its own process in the line that names it, the rest
// untouched, the length as it was.
void name_holder(const std::string& path, const std::string& name) {
    std::string text = read_bytes(path);
    const auto begin = text.find("holder ");
    if (begin == std::string::npos) throw std::runtime_error("no holder in the lock's record");
    const auto end = text.find('\n', begin);
    std::string holder = "holder " + name + " on desk-12, 'rsc contact add'";
    const std::size_t size = text.size();
    text.replace(begin, end - begin, holder);
    text.resize(size - 1, ' ');
    text += '\n';
    write_bytes(path, text);
}

Holder::Holder(const std::string& store, short type) {
    const std::string path = store + "/lock";
    std::array<int, 2> ready = {};
    if (::pipe2(ready.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    process_ = ::fork();
    if (process_ == 0) hold(file, type, ready[1]);
    ::close(file);
    ::close(ready[1]);
    char answer = 'n';
    const auto got = ::read(ready[0], &answer, 1);
    ::close(ready[0]);
    if (process_ < 0 || got != 1 || answer != 'y') throw std::runtime_error("cannot hold the lock");
    if (type == F_WRLCK) name_holder(path, name());
}

void Holder::kill() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

struct Figures {
    std::size_t waits = 0;
    double worst = 0;  ///< the furthest from the time asked for
    std::size_t named = 0;
    std::size_t untouched = 0;
    std::string asked;
};

std::string seconds_text(double seconds) {
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.2f", seconds);
    return text.data();
}

Words contact(const std::string& wait) {
    return {"contact", "add",    "C-0001", "--at",        "now", "--mode",
            "phone",   "--with", "client", "--lock-wait", wait,  "-q"};
}

// A machine with other things to do may keep a program from running for longer than that: once.
Ended wait_in_time(const Program& program, const std::string& wait, double act, double& off) {
    constexpr int times = 3;
    Ended ended;
    for (int i = 0; i < times; ++i) {
        ended = program.run(contact(wait));
        off = std::abs(ended.seconds - act - std::stod(wait));
        if (off <= tolerance || ended.seconds < std::stod(wait)) break;
    }
    return ended;
}

void wait_for_holder(const Race& race, const Program& program, const std::string& store,
                     const std::string& wait, Figures& figures) {
    const Holder holder(store, F_WRLCK);
    const Files before = snapshot(store);
    double off = 0;
    const Ended ended = wait_in_time(program, wait, race.act, off);
    const Files after = snapshot(store);
    const std::string how =
        "--lock-wait " + wait + " while " + holder.name() + " holds the lock; " + race.again();
    ++figures.waits;
    figures.worst = std::max(figures.worst, off);
    figures.asked += (figures.asked.empty() ? "" : ", ") + wait;
    if (ended.status != 7) race.tally->failed(text(ended) + " instead of 7; " + how);
    if (off > tolerance) {
        race.tally->failed("waited " + seconds_text(ended.seconds) + " s; " + how);
    }
    if (ended.err.find(holder.name() + " on desk-12") == std::string::npos) {
        race.tally->failed("the holder is not named: " + text(ended) + "; " + how);
    } else {
        ++figures.named;
    }
    if (before == after) {
        ++figures.untouched;
    } else {
        race.tally->failed("the store was changed, the lock's record or " +
                           difference(before, after) + "; " + how);
    }
}

// Who waits gets the lock when it is given back.
double take_over(const Race& race, const Program& program, const std::string& store) {
    Holder holder(store, F_WRLCK);
    std::thread end([&holder] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        holder.kill();
    });
    const Ended ended = program.run(contact("5"));
    end.join();
    if (ended.status != 0 || ended.seconds > 0.4 + race.act + tolerance) {
        race.tally->failed("a writer that waits when the holder dies after 0.4 s: " + text(ended) +
                           " after " + seconds_text(ended.seconds) + " s; " + race.again());
    }
    return ended.seconds;
}

// A holder that was killed is none.
double after_death(const Race& race, const Program& program, const std::string& store) {
    Holder(store, F_WRLCK).kill();
    const Ended ended = program.run(contact("0"));
    if (ended.status != 0 || ended.seconds > race.act + tolerance) {
        race.tally->failed("the holder is dead, --lock-wait 0: " + text(ended) + " after " +
                           seconds_text(ended.seconds) + " s; " + race.again());
    }
    return ended.seconds;
}

// Readers that hold the lock together keep a writer out, and have no name to be shown.
void behind_reader(const Race& race, const Program& program, const std::string& store) {
    const Holder holder(store, F_RDLCK);
    const Ended ended = program.run(contact("0"));
    if (ended.status != 7 || ended.err.find("reader") == std::string::npos) {
        race.tally->failed("a reader holds the lock: " + text(ended) + "; " + race.again());
    }
}

// A writer keeps nobody from reading. Who reads all cases waits for it as long as another writer
// would, then says that they are not of one time, and goes on.
std::size_t read_meanwhile(const Race& race, const Program& program, const std::string& store) {
    const Holder holder(store, F_WRLCK);
    std::size_t read = 0;
    for (const Words& words : {Words{"case", "show", "C-0001", "-q"}, Words{"case", "list", "-q"},
                               Words{"report", "compliance", "-q"}}) {
        const Ended ended = program.run(words);
        // It waits for five seconds; how long it then works is not asked here, but it goes on.
        constexpr double stuck = 30;
        if (ended.status == 0 && ended.seconds < stuck) {
            ++read;
            continue;
        }
        race.tally->failed("while a writer holds the lock, " + line(words) + ": " + text(ended) +
                           " after " + seconds_text(ended.seconds) + " s; " + race.again());
    }
    return read;
}

}  // namespace

void run_lock(const Race& race) {
    const std::string store = race.copy_of_north("lock");
    const Program program = race.in(store, minutes_after_noon(60), "W-lee");
    must(program, contact("0"));
    Figures figures;
    for (const char* wait : {"0", "0.5", "1", "2"})
        wait_for_holder(race, program, store, wait, figures);
    race.tally->row("lock held by another",
                    grouped(figures.waits) + " waits of " + figures.asked +
                        " s, status 7: at most " + seconds_text(figures.worst) +
                        " s off; holder named in " + grouped(figures.named) +
                        ", nothing changed in " + grouped(figures.untouched));

    behind_reader(race, program, store);
    const double over = take_over(race, program, store);
    const double dead = after_death(race, program, store);
    const std::size_t read = read_meanwhile(race, program, store);
    race.tally->row("lock given back or its holder dead",
                    "taken " + seconds_text(over - 0.4) + " s after the holder's death, " +
                        seconds_text(dead) + " s when it was dead before; " + grouped(read) +
                        " reading commands went on beside a writer");
}

}  // namespace rsc::faults
