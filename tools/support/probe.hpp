#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace rsc::tools {

/// What the system says of itself: for `rsc doctor`, which tells people whether it is fit for work.

/// The kind of file system at `path`: its common name, or its number in hexadecimal.
struct FileSystem {
    std::string name;
    bool remote = false;         ///< another machine keeps the bytes
    bool keeps_promises = true;  ///< locks and syncs are known to mean what they say
    bool lasting = true;         ///< survives the end of the system
    std::uint64_t free_bytes = 0;
};
[[nodiscard]] std::optional<FileSystem> file_system_of(const std::string& path);

/// The part of `path`, or the marker beside it, by which a program that copies folders between
/// machines is known ("OneDrive", ".stfolder"); empty when there is none.
[[nodiscard]] std::string sync_folder_of(const std::string& path);

/// The edition of the time zone data ("2025b"); empty where it does not say.
[[nodiscard]] std::string zone_data_edition();
/// Bytes of a core file that this process could leave.
[[nodiscard]] std::uint64_t core_limit();
[[nodiscard]] std::string system_user();
/// Kernel, machine and distribution, without the machine's name.
[[nodiscard]] std::string system_name();
/// "~/store" as the shell would understand it; other paths as they are.
[[nodiscard]] std::string with_home(std::string path);
/// The text without what people are known by: their folders read "~", this machine's name "here".
[[nodiscard]] std::string without_names(std::string text);

}  // namespace rsc::tools
