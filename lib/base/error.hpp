#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace rsc {

/// Where in a file. `line` and `column` count from 1; 0 means not known. `column` counts bytes.
struct Place {
    std::string file;
    std::string pointer;  ///< RFC 6901; empty for the whole document
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

enum class Severity : std::uint8_t { note, warning, error };

/// One thing that is wrong with the user's data. Findings are collected, all of them; they never
/// carry a person's name, only ids.
struct Finding {
    std::string code;  ///< stable, listed in `diagnostics.hpp`
    Severity severity = Severity::error;
    Place place;
    std::string message;
    std::string expected;
    std::string found;
    std::string remedy;
};

/// Why an operation could not go on. The kind decides the exit status.
enum class Kind : std::uint8_t {
    usage,      ///< the call was wrong
    invalid,    ///< a record, pack or configuration is invalid
    refused,    ///< a policy rule forbids it
    not_found,  ///< no such thing, or more than one
    changed,    ///< somebody else changed it first
    locked,     ///< somebody else is writing
    io,         ///< disk, permission, no store
};

struct Error {
    Kind kind = Kind::io;
    std::string code;  ///< stable, listed in `diagnostics.hpp`
    std::string message;
    std::string hint;  ///< what to do next
    Place place;
    std::vector<Finding> findings;  ///< every reason, where there are several
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(Kind::io, "store.missing", "no store found", "run 'rsc init DIR'");`
[[nodiscard]] inline tl::unexpected<Error> fail(Kind kind, std::string_view code,
                                                std::string message, std::string hint = {},
                                                Place place = {}) {
    return tl::unexpected<Error>(
        Error{kind, std::string(code), std::move(message), std::move(hint), std::move(place), {}});
}

/// Passes an error of one Result on as that of another.
template <class T>
[[nodiscard]] tl::unexpected<Error> pass_on(Result<T>& result) {
    return tl::unexpected<Error>(std::move(result.error()));
}

}  // namespace rsc
