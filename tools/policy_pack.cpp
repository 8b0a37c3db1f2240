#include "policy_pack.hpp"

#include "policy/shipped.hpp"
#include "store/layout.hpp"

namespace rsc::tools {

Result<std::string> pack_text(const Invocation& in, const std::string& id) {
    if (auto folder = in.find_store()) {
        auto text = folder->read(store::policy_file(id));
        if (text || text.error().kind != Kind::not_found) return text;
    } else if (in.names_store()) {
        return pass_on(folder);
    }
    const std::string_view shipped = casework::shipped_pack(id);
    if (shipped.empty()) {
        return fail(Kind::not_found, "usage.not-found", "there is no policy pack '" + id + "'",
                    "'rsc policy list' lists them");
    }
    return std::string(shipped);
}

Result<PackRevision> pack_revision(const Invocation& in, const std::string& which) {
    const std::string id = which.substr(0, which.find('@'));
    auto text = pack_text(in, id);
    if (!text) return pass_on(text);
    auto pack = casework::load_pack(*text, id);
    if (!pack) return pass_on(pack);
    std::string revision = id.size() == which.size() ? std::string((*pack)->revisions.back().id)
                                                     : which.substr(id.size() + 1);
    for (const policy::Revision& one : (*pack)->revisions) {
        if (one.id == revision) return PackRevision{std::move(*pack), std::move(revision)};
    }
    return fail(Kind::not_found, "usage.not-found",
                "pack " + id + " has no revision '" + revision + "'",
                "'rsc policy list' lists them");
}

Result<std::vector<codec::Document<policy::Pack>>> shipped_packs() {
    std::vector<codec::Document<policy::Pack>> packs;
    for (const Embedded& file : policy::shipped_packs()) {
        auto pack = casework::load_pack(file.bytes, file.name);
        if (!pack) return pass_on(pack);
        packs.push_back(std::move(*pack));
    }
    return packs;
}

}  // namespace rsc::tools
