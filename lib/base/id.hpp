#pragma once

#include <array>
#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace rsc {

/// A name of one kind of thing. A CaseId is not a WorkerId: the two neither convert nor compare.
///
/// An id *views* its text; the document it was read from (or a literal) owns the characters.
/// Whoever outlives the document keeps `str()`.
template <class Tag>
struct Id {
    std::string_view text;

    [[nodiscard]] bool empty() const { return text.empty(); }
    [[nodiscard]] std::string str() const { return std::string(text); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
};

using CaseId = Id<struct CaseTag>;
using ClientId = Id<struct ClientTag>;
using WorkerId = Id<struct WorkerTag>;
using ProviderId = Id<struct ProviderTag>;
/// Short, per record, in sequence, never reused ("c12").
using EntryId = Id<struct EntryTag>;

/// `[A-Za-z0-9-]`.
inline constexpr auto id_characters = [] {
    std::array<bool, 256> allowed{};
    for (const char c :
         std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"))
        allowed[static_cast<unsigned char>(c)] = true;
    return allowed;
}();

/// Whether `text` may name a case, worker or provider: `[A-Za-z0-9][A-Za-z0-9-]{0,63}`. Such a text
/// is safe as a file name: it holds no separator, no dot, no space and no control character.
[[nodiscard]] constexpr bool is_well_formed_id(std::string_view text) {
    if (text.empty() || text.size() > 64 || text.front() == '-') return false;
    for (const char c : text) {
        if (!id_characters[static_cast<unsigned char>(c)]) return false;
    }
    return true;
}

}  // namespace rsc

template <class Tag>
struct std::hash<rsc::Id<Tag>> {
    std::size_t operator()(const rsc::Id<Tag>& id) const noexcept {
        return std::hash<std::string_view>{}(id.text);
    }
};
