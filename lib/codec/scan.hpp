#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace rsc::codec {

struct Position {
    std::uint32_t line = 1;    ///< from 1
    std::uint32_t column = 1;  ///< in bytes, from 1
};
[[nodiscard]] Position position_of(std::string_view text, std::size_t offset);

/// Lines and columns of many places in one text.
class Lines {
  public:
    explicit Lines(std::string_view text);
    [[nodiscard]] Position at(std::size_t offset) const;

  private:
    std::vector<std::size_t> starts_{0};
};

/// What the record format allows beyond JSON itself.
inline constexpr std::size_t max_document_bytes = std::size_t{16} * 1024 * 1024;
inline constexpr std::size_t max_depth = 64;

struct SyntaxFault {
    std::size_t offset = 0;
    std::string code;  ///< `json.syntax`, `json.encoding`, `json.too-deep`, `json.number`
    std::string expected;
    std::string found;
};

/// The first fault of `text` as strict JSON (RFC 8259, no BOM, no NUL, UTF-8 without surrogates,
/// nesting up to `max_depth`, integers within ±2^53), or nothing when it has none.
///
/// A second, slow reading: the decoder asks for it only when there is something to report.
[[nodiscard]] std::optional<SyntaxFault> first_fault(std::string_view text);

/// Where a value begins, and where the key of the member that it is (an element: the value) does.
struct Spot {
    std::size_t value = 0;
    std::size_t key = 0;
};
/// The spots that `pointers` (RFC 6901) name, found in one walk; of a member that stands twice, the
/// last. A pointer to a member that is absent gives the object that lacks it. `text` is strict
/// JSON, but that its numbers may be any.
[[nodiscard]] std::vector<Spot> spots_of(std::string_view text,
                                         std::span<const std::string> pointers);

/// Where the value that `pointer` names begins.
[[nodiscard]] std::size_t offset_of(std::string_view text, std::string_view pointer);

/// Gives findings that have a pointer only their line and column.
void locate(std::vector<Finding>& findings, std::string_view text);

/// What a document says it is, its member `schema`; empty where it is no JSON, no object or does
/// not say.
[[nodiscard]] std::string declared_schema(std::string_view text);

[[nodiscard]] bool is_utf8(std::string_view text);

/// RFC 6901: `~` and `/` escaped.
[[nodiscard]] std::string pointer_escape(std::string_view key);

}  // namespace rsc::codec
