#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "codec/document.hpp"

namespace rsc::rulebook {

/// A pack that was read and checked. A broken one is an Error of Kind::invalid with every finding,
/// each with its place in `text`.
[[nodiscard]] Result<codec::Document<policy::Pack>> load_pack(std::string_view text,
                                                              std::string_view file);

/// The text of the pack of that id, whole, for an extension of it.
using FindPack = std::function<Result<std::string>(const std::string& id)>;

/// A pack, with the text that holds all of it.
struct WholePack {
    std::string text;
    codec::Document<policy::Pack> pack;
};

/// A pack as its author writes it: whole, or an extension, which is laid over the revision that it
/// starts from. An extension's findings have their places in its own text.
[[nodiscard]] Result<WholePack> load_written_pack(std::string text, std::string_view file,
                                                  const FindPack& find);

/// The names of the amounts that a change may set for a rule of that demand: `count` and `clock`
/// of within, `limit` of a cap, ...; `levels` fits rules about cases.
[[nodiscard]] std::vector<std::string_view> changeable(const policy::Rule& rule,
                                                       const policy::Term& term);

/// A pack to begin with, as text.
struct NewPack {
    std::string id;
    std::string revision;
    std::string title;
    std::string publisher;
    std::string extends;             ///< PACK@REVISION; empty: a whole pack with one rule
    std::vector<std::string> rules;  ///< of it, to be changed: each with its amounts as they are
};
[[nodiscard]] Result<std::string> begin_pack(const NewPack& request, const FindPack& find);

}  // namespace rsc::rulebook
