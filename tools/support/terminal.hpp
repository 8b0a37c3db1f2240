#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "casework/progress.hpp"
#include "model/settings.hpp"
#include "render/text.hpp"

// What is different when a person looks on.
namespace rsc::tools {

using model::When;

/// Whether standard output goes to somebody who looks on.
[[nodiscard]] bool shows_output();

/// How standard output is to look: as wide as the terminal, and coloured unless NO_COLOR is set or
/// the terminal is dumb. No terminal: as wide as it comes, and plain.
[[nodiscard]] render::Look look_of_output(When colour);

/// Shows a text that is longer than the terminal with this program, which may have options ("less
/// -S"). False when it was not shown: there is no terminal, it fits, there is no such program, or
/// it is `cat` or nothing.
[[nodiscard]] bool show_in_pager(std::string_view text, const std::string& pager);

/// A line on standard error, redrawn while records are read, from the second second on; taken away
/// at the end. Only where standard error is a terminal.
class ProgressLine {
  public:
    /// `progress` is counted by whoever reads.
    ProgressLine(const casework::Progress& progress, bool wanted);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

  private:
    void draw();

    const casework::Progress& progress_;
    std::mutex guard_;
    std::condition_variable ended_;
    bool end_ = false;
    std::thread drawing_;
};

}  // namespace rsc::tools
