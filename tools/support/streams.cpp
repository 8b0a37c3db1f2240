#include "support/streams.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/diagnostics.hpp"

namespace rsc::tools {
namespace {

// 0, or the error.
int write_all(int fd, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

tl::unexpected<Error> system_error(const std::string& path, int error, const char* todo) {
    const Kind kind = error == ENOENT ? Kind::not_found : Kind::io;
    const char* code = error == ENOENT                      ? "store.no-file"
                       : error == ENOSPC || error == EDQUOT ? "store.full"
                       : error == EACCES || error == EPERM  ? "store.denied"
                                                            : "store.io";
    return fail(kind, code, path + ": " + std::strerror(error), todo);
}

constexpr const char* when_reading = "check the name and the permissions of the file";

// What keeps a file or folder from being written; nothing of it is there then.
tl::unexpected<Error> cannot_write(const std::string& path, int error) {
    const char* todo = "nothing was written there; look at the disk, or name another place";
    switch (error) {
        case ENOENT:
            todo = "the folder that it should lie in is not there: make it, or name another";
            break;
        case ENOTDIR:
            todo = "what it should lie in is a file and no folder: name another place";
            break;
        case EISDIR: todo = "that is a folder: name a file in it"; break;
        case EEXIST: todo = "there is something of that name: name another place"; break;
        case EACCES:
        case EPERM:
        case EROFS: todo = "you may not write there: name another place"; break;
        case EFBIG:
        case ENOSPC:
        case EDQUOT: todo = "nothing was written there; make room, or name another file"; break;
        default: break;
    }
    return system_error(path, error, todo);
}

/// What to do about an output that ended early.
std::string not_complete(int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return std::string("what was written there is not complete; ") +
           (full             ? "make room, then repeat"
            : error == EPIPE ? "who read it stopped before the end: repeat, and read all of it"
                             : "put it right, then repeat");
}

}  // namespace

bool write_output(std::string_view text) {
    const int error = write_all(STDOUT_FILENO, text);
    if (error == 0) return true;
    if (error != EPIPE) {
        write_error("rsc: standard output: " + std::string(std::strerror(error)) +
                    (error == ENOSPC || error == EDQUOT ? " [store.full]\n" : " [store.io]\n") +
                    "  hint: " + not_complete(error) + "\n");
    }
    return false;
}

void write_error(std::string_view text) {
    (void)write_all(STDERR_FILENO, text);
}

void leave(Exit status) {
    ::_exit(static_cast<int>(status));
}

Result<void> make_folder(const std::string& path) {
    if (::mkdir(path.c_str(), 0700) == 0) return {};
    const int error = errno;
    std::error_code failed;
    if (error != EEXIST || !std::filesystem::is_directory(path, failed)) {
        return cannot_write(path, error);
    }
    if (std::filesystem::is_empty(path, failed)) return {};
    if (failed) return system_error(path, failed.value(), when_reading);
    return fail(Kind::io, "store.exists", path + ": holds something already",
                "name a folder that is empty or not there");
}

Result<void> make_parents(const std::string& path) {
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
    if (failed) return cannot_write(path, failed.value());
    return {};
}

void drop_folder(const std::string& path) {
    (void)::rmdir(path.c_str());
}

std::string beside(const std::string& file, std::string_view name) {
    return (std::filesystem::path(file).parent_path() / name).lexically_normal().string();
}

bool is_there(const std::string& path) {
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

Result<Outlet> Outlet::open(std::string path, unsigned mode) {
    if (path.empty()) return Outlet({}, {}, STDOUT_FILENO);
    struct stat status = {};
    // A device or a pipe is written to; it is never replaced by a file.
    const bool in_place = ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
    std::string temporary;
    if (!in_place) temporary = path + ".rsc-tmp-" + std::to_string(::getpid());
    const int fd = in_place
                       ? ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY)
                       : ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0) return cannot_write(path, errno);
    return Outlet(std::move(path), std::move(temporary), fd);
}

Outlet::Outlet(Outlet&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      file_(std::exchange(other.file_, -1)) {}

Outlet::~Outlet() {
    if (file_ < 0 || file_ == STDOUT_FILENO) return;
    (void)::close(file_);
    if (!temporary_.empty()) (void)::unlink(temporary_.c_str());
}

Result<void> Outlet::write(std::string_view text) {
    const int error = write_all(file_, text);
    if (error == 0) return {};
    if (!path_.empty()) return cannot_write(path_, error);
    return system_error("standard output", error, not_complete(error).c_str());
}

Result<void> Outlet::close() {
    const int file = std::exchange(file_, -1);
    if (file == STDOUT_FILENO) return {};
    int error = 0;
    if (!temporary_.empty() && ::fsync(file) != 0) error = errno;
    if (::close(file) != 0 && error == 0) error = errno;
    if (!temporary_.empty()) {
        if (error == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) error = errno;
        if (error != 0) (void)::unlink(temporary_.c_str());
    }
    if (error != 0) return cannot_write(path_, error);
    return {};
}

Result<void> write_file(const std::string& path, std::string_view text, unsigned mode) {
    auto outlet = Outlet::open(path, mode);
    if (!outlet) return pass_on(outlet);
    if (auto done = outlet->write(text); !done) return done;
    return outlet->close();
}

Result<std::string> read_file(const std::string& path, std::size_t largest) {
    const bool standard = path == "-";
    // Standard input can be read once; who asks again gets the same.
    static std::optional<std::string> input;
    if (standard && input) return *input;
    const int fd = standard ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return system_error(path, errno, when_reading);
    // A file says how large it is; what comes through a pipe is counted.
    struct stat status = {};
    bool too_large = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode) &&
                     static_cast<std::uintmax_t>(status.st_size) > largest;
    std::string text;
    std::array<char, 1 << 16> chunk{};
    int error = 0;
    while (!too_large) {
        const ssize_t got = ::read(fd, chunk.data(), chunk.size());
        if (got < 0) {
            if (errno == EINTR) continue;
            error = errno;
            break;
        }
        if (got == 0) break;
        text.append(chunk.data(), static_cast<std::size_t>(got));
        too_large = text.size() > largest;
    }
    if (!standard) (void)::close(fd);
    if (error != 0) return system_error(path, error, when_reading);
    if (too_large) {
        return fail(Kind::invalid, "record.too-large",
                    (standard ? "standard input" : path) + ": more than " +
                        std::to_string(largest >> 20U) + " MiB",
                    std::string(remedy_of("record.too-large")), {standard ? "-" : path, {}, 0, 0});
    }
    if (standard) input = text;
    return text;
}

Result<LineSource> LineSource::open(const std::string& name) {
    LineSource source;
    if (name == "-") return source;
    source.file_ = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (source.file_ < 0) {
        source.file_ = STDIN_FILENO;
        return system_error(name, errno, when_reading);
    }
    source.name_ = name;
    return source;
}

LineSource::LineSource(LineSource&& other) noexcept
    : file_(std::exchange(other.file_, STDIN_FILENO)),
      name_(std::move(other.name_)),
      rest_(std::move(other.rest_)),
      number_(other.number_),
      ended_(other.ended_) {}

LineSource::~LineSource() {
    if (file_ != STDIN_FILENO) (void)::close(file_);
}

Result<bool> LineSource::next(casework::Lines& lines) {
    constexpr std::size_t enough = std::size_t{1} << 18U;
    std::string& text = lines.text;
    text.assign(rest_);
    lines.first = number_;
    std::size_t size = text.size();
    std::size_t end = std::string::npos;
    while (!ended_) {
        if (size == text.size()) text.resize(size < enough ? enough : size + enough);
        const ssize_t got = ::read(file_, text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return system_error(name_, errno, when_reading);
        ended_ = got == 0;
        size += static_cast<std::size_t>(got);
        if (size < enough) continue;
        end = std::string_view(text.data(), size).rfind('\n');
        if (end != std::string::npos) break;
        if (size > largest_document) {
            return fail(Kind::invalid, "record.too-large",
                        name_ + ": line " + std::to_string(number_) + " is longer than " +
                            std::to_string(largest_document >> 20U) + " MiB",
                        std::string(remedy_of("record.too-large")), {name_, {}, 0, 0});
        }
    }
    const std::size_t whole = ended_ ? size : end + 1;
    rest_.assign(text, whole, size - whole);
    text.resize(whole);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        ++number_;
    return !text.empty();
}

Result<std::vector<std::string>> list_files(const std::string& directory,
                                            std::string_view extension) {
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator at(directory, error), end; !error && at != end;
         at.increment(error)) {
        if (at->path().extension() == extension) names.push_back(at->path().filename().string());
    }
    if (error) return system_error(directory, error.value(), when_reading);
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace rsc::tools
