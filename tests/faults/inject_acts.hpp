#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "inject_engine.hpp"
#include "inject_world.hpp"

/// The acts to be disturbed, and what an undisturbed run of each does.
namespace rsc::inject {

/// A line of the list of acts; its form is described there.
struct Step {
    enum class Kind { act, prepare, cut, shell };
    Kind kind = Kind::act;
    bool is_refused = false;  ///< its only effect is what it finishes of another act
    std::string cut_at;       ///< the call at which it is killed: "renameat#1"
    int line = 0;
    Words words;
    std::string text;                                ///< of a shell line
    std::map<std::string, std::string> environment;  ///< as the lines above have set it
};

struct Script {
    std::vector<Step> steps;
    Words reader;                 ///< a command that reads the store
    bool reader_settles = false;  ///< it finishes what a writer has left half done
    Words settle;                 ///< a command that takes the store for writing and is refused
    Words verify;                 ///< a command that tests the store; ends with 0 when it is whole
};

/// Throws std::runtime_error with file and line when a line is not understood.
[[nodiscard]] Script read_script(const std::string& file, const std::string& root);
/// "contact add" for {"contact", "add", "C-0001"}: the longest of `commands`.
[[nodiscard]] std::string command_of(const Words& words, const std::vector<std::string>& commands);
/// The commands that change a store, as the program tells; by `rsc help --json`, or from the list
/// that `rsc --help` prints. `all`: every command.
[[nodiscard]] std::vector<std::string> writing_commands(const Program& program,
                                                        std::vector<std::string>& all);

/// What follows a fault: a reader, a writer that is refused, the same act once more, a test.
struct Aftermath {
    int reader = 0;  ///< exit statuses; minus the number of a signal
    int settle = 0;
    int again = 0;
    int verify = 0;
    Difference seen;       ///< after the first
    Difference settled;    ///< after the first two
    Difference done;       ///< after the act was done once more
    World world;           ///< at the end
    std::string leftover;  ///< a temporary file that is still there
    std::string said;      ///< the message of the first that failed
};

/// An act with what it does when nothing disturbs it.
struct Act {
    const Step* step = nullptr;
    int number = 0;
    std::string command;
    std::string store;   ///< the directory it works on
    bool makes = false;  ///< the store is not there before
    Change change;
    Ended clean;
    std::vector<Call> calls;
    std::size_t first = 0;  ///< the first call that has to do with the store
    Company company;
    Aftermath from_before;  ///< the aftermath when nothing had happened
    Aftermath from_after;   ///< the aftermath when all had been done
};

/// A place to run acts in: the directory `world` beneath `directory`.
class Bench {
  public:
    Bench(Program program, std::string directory, const Script& script);

    [[nodiscard]] const std::string& world() const { return program_.directory; }
    [[nodiscard]] Program program_for(const Step& step) const;
    /// Runs a step that is no act. Throws when it fails.
    void prepare(const Step& step) const;
    [[nodiscard]] Aftermath follow(const Act& act) const;
    /// Runs the act undisturbed and keeps what it changes. Leaves the world as after it. Throws
    /// std::runtime_error when it does not succeed.
    void learn(Act& act) const;
    /// Finds its system calls, and what follows it when nothing disturbs. Throws when it changes
    /// nothing, or does not do the same a second time.
    void study(Act& act) const;

  private:
    Program program_;
    const Script& script_;
};

}  // namespace rsc::inject
