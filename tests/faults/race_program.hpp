#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Running the program under test as a process of its own, as a user would, and ending it early.
namespace rsc::faults {

using Words = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

struct Ended {
    int status = -1;  ///< exit status; -1 when a signal ended it
    int signal = 0;   ///< the signal that ended it; 0 when it exited
    double seconds = 0;
    std::string out;
    std::string err;
};

/// "status 4" or "signal 9", and the first line of what it said.
[[nodiscard]] std::string text(const Ended& ended);
/// The words as one line for a shell.
[[nodiscard]] std::string line(const Words& words);
[[nodiscard]] double seconds_since(Clock::time_point begin);

/// A file without a name that a process writes to; gone with this object.
class Sink {
  public:
    Sink();
    ~Sink();
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    [[nodiscard]] int file() const { return file_; }
    [[nodiscard]] std::string text() const;
    void clear() const;

  private:
    int file_;
};

/// A program and the environment it is run in, which is no other than what is given here.
class Program {
  public:
    explicit Program(std::string path);
    [[nodiscard]] Program with(const std::string& name, const std::string& value) const;

    [[nodiscard]] Ended run(const Words& words) const;
    /// SIGKILL after this time, unless it has ended by then.
    [[nodiscard]] Ended run_until(const Words& words, std::chrono::microseconds delay) const;
    /// Starts it with these files as standard output and error; the caller waits for it.
    [[nodiscard]] pid_t start(const Words& words, int out, int err) const;

    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    [[nodiscard]] Ended finish(const Words& words,
                               std::optional<std::chrono::microseconds> delay) const;

    std::string path_;
    std::vector<std::pair<std::string, std::string>> environment_;
};

/// The time in the middle of so many runs, in microseconds.
[[nodiscard]] std::chrono::microseconds usual_time(const Program& program, const Words& words,
                                                   int runs);

}  // namespace rsc::faults
