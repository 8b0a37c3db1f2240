#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "casework/scan.hpp"
#include "support/exit_code.hpp"

namespace rsc::tools {

/// All of `text` to standard output; false when not all of it could be written (a closed pipe, a
/// full disk). Says so on standard error, but for a closed pipe: its reader has had enough.
[[nodiscard]] bool write_output(std::string_view text);
void write_error(std::string_view text);

/// Ends the program here, without taking anything apart: what was recorded must not end in a
/// failure because the destructor of a document (nlohmann::json makes lists while it goes) finds no
/// memory. Files are closed by the system; standard output was written before.
[[noreturn]] void leave(Exit status);

/// A file outside the store that is written piece by piece, mode 0600 unless it is of no person,
/// whole or not at all: a
/// temporary beside it, which `close` gives the file's name. A device or a pipe is written to as it
/// stands, and so is standard output, whose path is empty.
class Outlet {
  public:
    [[nodiscard]] static Result<Outlet> open(std::string path, unsigned mode = 0600);
    Outlet(Outlet&& other) noexcept;
    Outlet& operator=(Outlet&&) = delete;
    Outlet(const Outlet&) = delete;
    ~Outlet();

    [[nodiscard]] Result<void> write(std::string_view text);
    [[nodiscard]] Result<void> close();

  private:
    Outlet(std::string path, std::string temporary, int file)
        : path_(std::move(path)), temporary_(std::move(temporary)), file_(file) {}

    std::string path_;
    std::string temporary_;  // empty: written in place
    int file_ = -1;
};

/// The same for a text that is there.
[[nodiscard]] Result<void> write_file(const std::string& path, std::string_view text,
                                      unsigned mode = 0600);
/// A file outside the store, `-` for standard input. Larger ones are refused: no record, pack or
/// paper is larger than 16 MiB; a table of an export may be.
inline constexpr std::size_t largest_document = std::size_t{16} << 20U;
inline constexpr std::size_t largest_table = std::size_t{1} << 28U;
[[nodiscard]] Result<std::string> read_file(const std::string& path,
                                            std::size_t largest = largest_document);
/// Lines of standard input or of a file, some hundred kilobytes at a time: see casework::NextLines.
/// A line longer than a document may be is refused.
class LineSource {
  public:
    LineSource() = default;
    /// `-` is standard input.
    [[nodiscard]] static Result<LineSource> open(const std::string& name);
    LineSource(LineSource&& other) noexcept;
    LineSource& operator=(LineSource&&) = delete;
    LineSource(const LineSource&) = delete;
    ~LineSource();

    Result<bool> next(casework::Lines& lines);

  private:
    int file_ = 0;
    std::string name_ = "standard input";
    std::string rest_;
    std::size_t number_ = 1;
    bool ended_ = false;
};

/// Makes a folder outside the store, mode 0700, where there is none. One that holds something is
/// refused (store.exists): what is written there would mix with it.
[[nodiscard]] Result<void> make_folder(const std::string& path);
/// The directories that a file is to lie in, where they are not there yet.
[[nodiscard]] Result<void> make_parents(const std::string& path);
/// Removes it again if nothing was written there after all.
void drop_folder(const std::string& path);
/// What `name` names for whoever stands in the directory of `file`.
[[nodiscard]] std::string beside(const std::string& file, std::string_view name);
/// Whether there is something of this name outside the store.
[[nodiscard]] bool is_there(const std::string& path);
/// The names of the files in a directory outside the store that end in `extension` (".csv"),
/// sorted.
[[nodiscard]] Result<std::vector<std::string>> list_files(const std::string& directory,
                                                          std::string_view extension);

}  // namespace rsc::tools
