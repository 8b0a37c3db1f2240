#pragma once

#include <sys/types.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

/// What lies in a directory, byte for byte, and how two such pictures differ.
namespace rsc::inject {

struct Entry {
    mode_t mode = 0;                           ///< kind and permissions, as stat tells them
    std::shared_ptr<const std::string> bytes;  ///< of a file; nothing for a directory
};

/// Every file and directory beneath a directory, by its path from there.
using World = std::map<std::string, Entry>;

[[nodiscard]] World read_world(const std::string& root);
/// Makes `root` hold `wanted` and nothing else. Only what differs is written, as new files.
void restore(const std::string& root, const World& wanted);

[[nodiscard]] bool same(const Entry& one, const Entry& other);
/// Whether `name` is a temporary file of a writer, by its last part.
[[nodiscard]] bool is_temporary(std::string_view name);
/// Whether the content of `name` may differ from run to run: the lock, and the list of readings;
/// and "out", to which exports write once the store says so: a fault there leaves the store right.
[[nodiscard]] bool is_ignored(std::string_view name);
[[nodiscard]] bool is_journal(std::string_view name);

enum class State {
    before,   ///< every file as before the act
    after,    ///< every file as after an act that nothing disturbed
    mixed,    ///< each file is the one or the other
    foreign,  ///< a file that is neither
};

/// How the journal is looked at.
enum class Journal {
    whole,       ///< like every file
    unfinished,  ///< it may end in a part of the line that the act was writing
    left_out,    ///< as who reads records sees it: not at all
};

struct Difference {
    State state = State::before;
    std::string file;  ///< the first that is neither; of a mixture, one that is as before
};

/// How an act that nothing disturbs changes a directory.
struct Change {
    World before;
    World after;
    /// Files in which two undisturbed runs differ: ids drawn by chance, and the hashes over them.
    /// Of those, runs of 16 and more hexadecimal digits are not compared.
    std::set<std::string> drawn;
    /// The act makes a store, in several steps: a whole file of a step between is no torn one.
    bool in_steps = false;

    [[nodiscard]] Difference compare(const World& world, Journal journal) const;
    /// All that tells `world` from `before`, except what no later command can depend on. Two worlds
    /// with the same text need to be looked at once.
    [[nodiscard]] std::string fingerprint(const World& world) const;
    /// Nothing but the list of readings tells `world` from `before`.
    [[nodiscard]] bool untouched(const World& world) const;

  private:
    [[nodiscard]] bool alike(const std::string& name, const Entry* one, const Entry* other) const;
};

/// The files in which two worlds differ, apart from what is ignored.
[[nodiscard]] std::set<std::string> differing(const World& one, const World& other);
[[nodiscard]] std::string mask(std::string_view bytes);

}  // namespace rsc::inject
