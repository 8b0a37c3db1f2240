#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "store/buffer.hpp"
#include "store/disk.hpp"

namespace rsc::store {

/// No record is larger. A larger file is refused (record.too-large) once this much was read.
inline constexpr std::size_t largest_record = std::size_t{16} << 20U;

/// Reads an open file from its start into `buffer`, nearly always with one call.
///
/// Refuses whatever is not a regular file (store.not-a-file) without waiting for it: a pipe or a
/// socket cannot be read at an offset, and a file that seems empty is looked at.
/// `relative` names the file in errors.
[[nodiscard]] Result<void> read_whole(Disk& disk, int file, std::string_view relative,
                                      Buffer& buffer);

/// What an open or a read that failed means: `failure`, but what only a pipe, a socket or a
/// directory answers is store.not-a-file.
[[nodiscard]] tl::unexpected<Error> unreadable(int error, std::string_view relative);

}  // namespace rsc::store
