#pragma once

#include "rulebook/packs.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// Finds the pack that an extension starts from: of the store, where it holds one of that name,
/// else the shipped one.
[[nodiscard]] rulebook::FindPack find_pack(const Invocation& in);

/// PACK or FILE.json, either with @REVISION: a pack of the store, one that ships, or a file of
/// one's own, which may be an extension.
struct NamedPack {
    std::string text;  ///< the whole pack
    codec::Document<policy::Pack> pack;
    std::string revision;  ///< empty when none was named
};
[[nodiscard]] Result<NamedPack> named_pack(const Invocation& in, const std::string& which);

/// The same for one revision: the last where none was named.
struct PackRevision {
    codec::Document<policy::Pack> pack;
    std::string revision;

    [[nodiscard]] std::string name() const { return std::string(pack->id) + "@" + revision; }
};
[[nodiscard]] Result<PackRevision> pack_revision(const Invocation& in, const std::string& which);

/// The pack in a file of one's own. What is wrong with it is told by the file's name.
[[nodiscard]] Result<rulebook::WholePack> pack_file(const Invocation& in, const std::string& file);

/// The packs that ship.
[[nodiscard]] Result<std::vector<codec::Document<policy::Pack>>> shipped_packs();

}  // namespace rsc::tools
