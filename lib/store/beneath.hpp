#pragma once

#include <string_view>

#include "base/error.hpp"
#include "store/disk.hpp"

/// Names are resolved beneath the store's directory only, and no link is followed, not at the end
/// and not on the way. The kernel does it in one call (openat2); where that call is missing or
/// forbidden, the name is walked a component at a time with O_NOFOLLOW, which gives the same
/// answers.
namespace rsc::store {

/// One component after another, none of them empty, "." or "..", no NUL.
[[nodiscard]] bool is_beneath(std::string_view relative);

/// Opens an existing file or directory. O_CLOEXEC and O_NONBLOCK are added: a pipe must not make a
/// reader wait. Answers -ELOOP for a link anywhere in the name, -EINVAL unless `is_beneath`.
[[nodiscard]] int open_beneath(Disk& disk, int root, std::string_view relative, int flags);

/// The same for a directory; "" is the root itself.
[[nodiscard]] int open_directory_beneath(Disk& disk, int root, std::string_view relative);

}  // namespace rsc::store
