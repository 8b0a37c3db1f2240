#pragma once

#include "support/invocation.hpp"

namespace rsc::tools {

/// The text of a pack: of the store, where it holds one of that name, else the shipped one.
[[nodiscard]] Result<std::string> pack_text(const Invocation& in, const std::string& id);

/// PACK@REVISION, or PACK for its last revision.
struct PackRevision {
    codec::Document<policy::Pack> pack;
    std::string revision;

    [[nodiscard]] std::string name() const { return std::string(pack->id) + "@" + revision; }
};
[[nodiscard]] Result<PackRevision> pack_revision(const Invocation& in, const std::string& which);

/// The packs that ship.
[[nodiscard]] Result<std::vector<codec::Document<policy::Pack>>> shipped_packs();

}  // namespace rsc::tools
