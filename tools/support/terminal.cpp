#include "support/terminal.hpp"

#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

#include "support/streams.hpp"

extern char** environ;

namespace rsc::tools {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

winsize size_of(int fd) {
    winsize size{};
    if (::ioctl(fd, TIOCGWINSZ, &size) != 0) return {};
    return size;
}

}  // namespace

bool shows_output() {
    return ::isatty(STDOUT_FILENO) != 0;
}

render::Look look_of_output(When colour) {
    render::Look look;
    const bool terminal = shows_output();
    if (terminal) look.width = size_of(STDOUT_FILENO).ws_col;
    const bool plain = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
    look.colour = colour == When::always || (colour == When::automatic && terminal && !plain);
    return look;
}

bool show_in_pager(std::string_view text, const std::string& pager) {
    if (!shows_output()) return false;
    const auto lines = std::count(text.begin(), text.end(), '\n');
    if (lines < size_of(STDOUT_FILENO).ws_row) return false;
    if (pager.empty() || pager == "cat") return false;
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return false;
    // less: colours as they are, and no pager for what turns out to fit.
    std::vector<std::string> variables;
    for (char** one = environ; *one != nullptr; ++one)
        variables.emplace_back(*one);
    if (variable("LESS").empty()) variables.emplace_back("LESS=FRX");
    std::vector<char*> pointers;
    for (std::string& one : variables)
        pointers.push_back(one.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    ::posix_spawn_file_actions_addclose(&actions, ends[1]);
    // The shell takes the words of "less -S" apart, and says so with 127 when there is no such
    // program.
    std::string command = "command -v ${1%% *} >/dev/null 2>&1 || exit 127; exec $1";
    std::string name = "sh";
    std::string flag = "-c";
    std::string words_of_pager = pager;
    std::array<char*, 6> words{name.data(), flag.data(),           command.data(),
                               name.data(), words_of_pager.data(), nullptr};
    pid_t child = 0;
    const int spawned =
        ::posix_spawn(&child, "/bin/sh", &actions, nullptr, words.data(), pointers.data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[0]);
    while (spawned == 0 && !text.empty()) {
        const ssize_t written = ::write(ends[1], text.data(), text.size());
        if (written < 0) break;  // the reader has seen enough
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    ::close(ends[1]);
    if (spawned != 0) return false;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}

ProgressLine::ProgressLine(const casework::Progress& progress, bool wanted) : progress_(progress) {
    if (wanted && ::isatty(STDERR_FILENO) != 0) drawing_ = std::thread([this] { draw(); });
}

ProgressLine::~ProgressLine() {
    if (!drawing_.joinable()) return;
    {
        const std::lock_guard lock(guard_);
        end_ = true;
    }
    ended_.notify_one();
    drawing_.join();
}

void ProgressLine::draw() {
    constexpr std::chrono::milliseconds pause{200};
    constexpr std::size_t width = 30;
    bool drawn = false;
    std::unique_lock lock(guard_);
    // What is over in a second needs no line.
    if (ended_.wait_for(lock, 5 * pause, [this] { return end_; })) return;
    do {
        std::string bar;
        // Of what comes on standard input nobody knows how much it will be.
        if (const std::size_t all = progress_.parts; all > 0) {
            const std::size_t done = std::min<std::size_t>(progress_.parts_read, all);
            const std::size_t filled = width * done / all;
            bar = "[" + std::string(filled, '#') + std::string(width - filled, ' ') + "] " +
                  std::to_string(100 * done / all) + " %, ";
        }
        write_error("\r" + bar + std::to_string(progress_.records) + " records\x1b[K");
        drawn = true;
    } while (!ended_.wait_for(lock, pause, [this] { return end_; }));
    if (drawn) write_error("\r\x1b[K");
}

}  // namespace rsc::tools
