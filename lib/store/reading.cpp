#include "store/reading.hpp"

#include <algorithm>

#include "store/failure.hpp"

namespace rsc::store {
namespace {

constexpr std::size_t first_room = std::size_t{64} << 10U;
constexpr std::size_t page = 4096;

tl::unexpected<Error> not_a_file(std::string_view relative) {
    return fail(Kind::io, "store.not-a-file", std::string(relative) + ": not a regular file",
                "a store holds files and directories only; move it away",
                Place{std::string(relative), {}, 0, 0});
}

tl::unexpected<Error> too_large(std::string_view relative) {
    return fail(Kind::invalid, "record.too-large",
                std::string(relative) + ": larger than 16 MiB, which no record may be",
                "move it away or split it", Place{std::string(relative), {}, 0, 0});
}

/// Zero bytes come from an empty file, but from a device or a pipe, too.
Result<void> check_empty(Disk& disk, int file, std::string_view relative) {
    struct stat status = {};
    if (const int error = disk.fstat(file, status); error < 0) {
        return failure(-error, "cannot read", relative);
    }
    if (!S_ISREG(status.st_mode)) return not_a_file(relative);
    return {};
}

/// A regular file answers with less than was asked for at its end, and in one other case: something
/// went wrong further on. That is at the edge of a page, so only there is it worth another call.
bool is_end(std::size_t asked, std::size_t got, std::size_t size) {
    return got == 0 || (got < asked && size % page != 0);
}

}  // namespace

tl::unexpected<Error> unreadable(int error, std::string_view relative) {
    switch (error) {
        case ESPIPE:
        case EAGAIN:
        case EISDIR:
        case ENXIO: return not_a_file(relative);
        default: return failure(error, "cannot read", relative);
    }
}

Result<void> read_whole(Disk& disk, int file, std::string_view relative, Buffer& buffer) {
    buffer.set_size(0);
    std::size_t size = 0;
    for (;;) {
        if (size >= buffer.room()) {
            buffer.set_size(size);
            buffer.reserve(std::clamp(2 * size, first_room, largest_record + 1));
        }
        const std::size_t asked = buffer.room() - size;
        const auto got = uninterrupted([&] {
            return disk.read_at(file, buffer.reserve(0) + size, asked, static_cast<off_t>(size));
        });
        if (got < 0) return unreadable(static_cast<int>(-got), relative);
        size += static_cast<std::size_t>(got);
        if (size > largest_record) return too_large(relative);
        if (is_end(asked, static_cast<std::size_t>(got), size)) break;
    }
    buffer.set_size(size);
    return size == 0 ? check_empty(disk, file, relative) : Result<void>{};
}

}  // namespace rsc::store
