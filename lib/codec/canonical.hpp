#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rsc::codec {

/// A member at the top of a document, and its value as it stands in the text. A member that is not
/// there has no text; of one that stands twice it is the first.
struct Member {
    std::string_view name;
    std::string_view text = {};
};

/// Appends the canonical form of `text`, RFC 8785 for the documents of this store: keys ASCII and
/// sorted, no space, integers only. The top-level members named `without` are left out, and those
/// that `members` name are found. False where `text` is no JSON of at most 64 levels: then what was
/// appended means nothing.
[[nodiscard]] bool put_canonical(std::string& out, std::string_view text,
                                 std::string_view without = {}, std::span<Member> members = {});

/// The same of what is known to be JSON. Throws std::invalid_argument where it is not.
[[nodiscard]] std::string canonical(std::string_view text, std::string_view without = {});

/// The elements of a list as they stand in its text; none where it is no list.
[[nodiscard]] std::vector<std::string_view> elements_of(std::string_view list);

}  // namespace rsc::codec
