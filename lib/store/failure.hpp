#pragma once

#include <string_view>

#include "base/error.hpp"

namespace rsc::store {

/// What a failed system call means to the user. `deed` says what was tried ("cannot write");
/// `relative` is the file's name within the store. Neither holds anything out of a file.
///
///     ENOSPC EDQUOT EFBIG   store.full        EROFS        store.read-only
///     EACCES EPERM          store.denied      ELOOP        store.link
///     ENOENT                store.no-file     (Kind::not_found)
///     anything else         store.io          with the system's own words
[[nodiscard]] tl::unexpected<Error> failure(int error, std::string_view deed,
                                            std::string_view relative);

inline constexpr std::string_view durability_unknown_code = "store.durability-unknown";

/// The one failure after which the new bytes are there: the rename was done, but the sync that
/// makes it survive a power cut was not (store.durability-unknown).
[[nodiscard]] tl::unexpected<Error> durability_unknown(int error, std::string_view relative);

/// Somebody who does not take the lock wrote the file after it was read (store.changed).
[[nodiscard]] tl::unexpected<Error> changed_underneath(std::string_view relative);

/// There is a file of that name already (store.exists).
[[nodiscard]] tl::unexpected<Error> exists_already(std::string_view relative);

/// A name that is not of the store's layout (store.name).
[[nodiscard]] tl::unexpected<Error> bad_name(std::string_view relative);

}  // namespace rsc::store
