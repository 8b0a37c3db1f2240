#include "race_program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace rsc::faults {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    for (std::string& word : words)
        out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

int wait_for(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0) {
        if (errno != EINTR) throw std::system_error(errno, std::generic_category(), "waitpid");
    }
    return status;
}

// The process is not waited for yet, so its number cannot be anybody else's.
void kill_at(pid_t process, Clock::time_point when) {
    ::prctl(PR_SET_TIMERSLACK, 1UL);
    std::this_thread::sleep_until(when);
    ::kill(process, SIGKILL);
}

// What it said in its first line; of an error in JSON, the message.
std::string said(const std::string& err) {
    const std::string key = "\"message\": \"";
    const auto message = err.find(key);
    const auto begin =
        err.rfind('{', 0) == 0 && message != std::string::npos ? message + key.size() : 0;
    return err.substr(begin, err.find(begin == 0 ? "\n" : "\"", begin) - begin);
}

}  // namespace

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::string text(const Ended& ended) {
    const std::string out = ended.signal != 0 ? "signal " + std::to_string(ended.signal)
                                              : "status " + std::to_string(ended.status);
    const std::string words = said(ended.err);
    return words.empty() ? out : out + ", '" + words + "'";
}

std::string line(const Words& words) {
    std::string out = "rsc";
    for (const std::string& word : words) {
        const bool plain = word.find_first_of(" '\"$&;|<>") == std::string::npos && !word.empty();
        out += plain ? " " + word : " '" + word + "'";
    }
    return out;
}

Sink::Sink() : file_(::memfd_create("output", MFD_CLOEXEC)) {
    if (file_ < 0) throw std::system_error(errno, std::generic_category(), "memfd_create");
    ::fcntl(file_, F_SETFL, O_APPEND);
}

Sink::~Sink() {
    ::close(file_);
}

std::string Sink::text() const {
    std::string out(static_cast<std::size_t>(std::max<off_t>(::lseek(file_, 0, SEEK_END), 0)), ' ');
    const auto got = ::pread(file_, out.data(), out.size(), 0);
    out.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return out;
}

void Sink::clear() const {
    if (::ftruncate(file_, 0) != 0) throw std::runtime_error("cannot clear an output");
}

Program::Program(std::string path) : path_(std::move(path)) {
    environment_ = {{"PATH", "/usr/bin:/bin"}, {"LC_ALL", "C"}, {"TZ", "UTC"}};
}

Program Program::with(const std::string& name, const std::string& value) const {
    Program changed = *this;
    std::erase_if(changed.environment_, [&](const auto& one) { return one.first == name; });
    changed.environment_.emplace_back(name, value);
    return changed;
}

pid_t Program::start(const Words& words, int out, int err) const {
    std::vector<std::string> arguments = {path_};
    arguments.insert(arguments.end(), words.begin(), words.end());
    std::vector<std::string> environment;
    for (const auto& [name, value] : environment_)
        environment.push_back(name + "=" + value);

    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
    pid_t process = 0;
    const int error = ::posix_spawn(&process, path_.c_str(), &actions, nullptr,
                                    pointers(arguments).data(), pointers(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::system_error(error, std::generic_category(), path_);
    return process;
}

Ended Program::finish(const Words& words, std::optional<std::chrono::microseconds> delay) const {
    const Sink out;
    const Sink err;
    const auto begin = Clock::now();
    const pid_t process = start(words, out.file(), err.file());
    if (delay) kill_at(process, begin + *delay);
    const int status = wait_for(process);
    Ended ended;
    ended.seconds = seconds_since(begin);
    if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    ended.out = out.text();
    ended.err = err.text();
    return ended;
}

Ended Program::run(const Words& words) const {
    return finish(words, std::nullopt);
}

Ended Program::run_until(const Words& words, std::chrono::microseconds delay) const {
    return finish(words, delay);
}

std::chrono::microseconds usual_time(const Program& program, const Words& words, int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(program.run(words).seconds);
    std::sort(times.begin(), times.end());
    return std::chrono::microseconds(static_cast<long>(times[times.size() / 2] * 1e6));
}

}  // namespace rsc::faults
