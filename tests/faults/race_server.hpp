#pragma once

#include "failing_malloc.hpp"
#include "race_program.hpp"

namespace rsc::faults {

/// One command that is run again and again with failing allocations; see failing_malloc.cpp.
class Server {
  public:
    /// Starts the program with the library; one after the other, not from several threads.
    Server(const Program& program, const std::string& library, const Words& words);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    struct Result {
        Ended ended;
        std::uint64_t seen = 0;  ///< allocations asked for
    };
    /// The allocations `first` to `last` of the run fail; none with 0, 0.
    [[nodiscard]] Result run(std::uint64_t first, std::uint64_t last) const;
    /// Allocations before `main`, which no run of this object has.
    [[nodiscard]] std::uint64_t before_main() const { return before_main_; }
    [[nodiscard]] const Words& words() const { return words_; }

  private:
    [[nodiscard]] Outcome answer() const;

    Words words_;
    Sink out_;
    Sink err_;
    pid_t process_ = -1;
    int orders_ = -1;
    int answers_ = -1;
    std::uint64_t before_main_ = 0;
};

}  // namespace rsc::faults
