#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

/// A store as plain files: what is there, what changed, and putting it back.
namespace rsc::faults {

/// Path beneath the store -> bytes.
using Files = std::map<std::string, std::string>;

[[nodiscard]] std::string read_bytes(const std::string& path);
void write_bytes(const std::string& path, const std::string& bytes);

[[nodiscard]] Files snapshot(const std::string& directory);
/// Makes the directory hold exactly these files; what is as it should be is not touched. Gives what
/// it held before.
Files restore(const std::string& directory, const Files& files);

/// What writers leave behind by design and differently each time: the lock's record and the list of
/// who read what.
[[nodiscard]] bool is_noise(const std::string& path);
[[nodiscard]] bool is_temporary(const std::string& path);
/// The files that differ, '; ' between them, without the noise; empty when none does.
[[nodiscard]] std::string difference(const Files& before, const Files& after);

/// The lock's counter: odd while a writer works. Nothing when there is no lock file or no counter.
[[nodiscard]] std::optional<std::uint64_t> lock_counter(const std::string& lock_text);
[[nodiscard]] std::string lock_text(const std::string& store);

/// Where the record with this id is; empty when nowhere.
[[nodiscard]] std::string record_path(const std::string& store, const std::string& id);

}  // namespace rsc::faults
