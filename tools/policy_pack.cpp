#include "policy_pack.hpp"

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "policy/adopted.hpp"
#include "policy/shipped.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

/// Whether an adoption stands that rests on the file; policy.changed where it was another file.
Result<bool> is_pinned(const store::ReadFolder& folder, const std::string& id,
                       std::string_view text) {
    const std::string file(store::store_file);
    auto config_text = folder.read(file);
    if (!config_text) return pass_on(config_text);
    auto config = codec::Document<model::StoreConfig>::parse(*config_text, file);
    if (!config) return pass_on(config);
    bool pinned = false;
    for (const model::Adoption& adoption : (*config)->policies) {
        if (adoption.pack != id || adoption.voided) continue;
        pinned = true;
        if (sha256(text) != adoption.sha256) {
            const std::string pack = store::policy_file(id);
            return fail(Kind::invalid, "policy.changed", pack + " is not the file that was adopted",
                        std::string(remedy_of("policy.changed")), {pack, "", 0, 0});
        }
    }
    return pinned;
}

Result<std::string> pack_text(const Invocation& in, const std::string& id) {
    if (auto folder = in.find_store()) {
        auto text = folder->read(store::policy_file(id));
        if (!text && text.error().kind != Kind::not_found) return text;
        if (text) {
            auto pinned = is_pinned(*folder, id, *text);
            if (!pinned) return pass_on(pinned);
            // What is left of an adoption that was withdrawn is not taken for a pack that ships.
            if (*pinned || rulebook::shipped_pack(id).empty()) return text;
        }
    } else if (in.names_store()) {
        return pass_on(folder);
    }
    const std::string_view shipped = rulebook::shipped_pack(id);
    if (shipped.empty()) {
        return fail(Kind::not_found, "usage.not-found", "there is no policy pack '" + id + "'",
                    id.ends_with(".json")
                        ? "here a pack is named that ships or that the store holds"
                        : "'rsc policy list' lists them; a file of your own ends in .json");
    }
    return std::string(shipped);
}

}  // namespace

rulebook::FindPack find_pack(const Invocation& in) {
    return [&in](const std::string& id) { return pack_text(in, id); };
}

Result<rulebook::WholePack> pack_file(const Invocation& in, const std::string& file) {
    auto text = read_file(file);
    if (!text) return pass_on(text);
    return rulebook::load_written_pack(std::move(*text), file, find_pack(in));
}

Result<NamedPack> named_pack(const Invocation& in, const std::string& which) {
    const std::size_t at = which.rfind('@');
    const std::string name = which.substr(0, at);
    std::string revision = at == std::string::npos ? std::string() : which.substr(at + 1);
    if (name.ends_with(".json")) {
        auto written = pack_file(in, name);
        if (!written) return pass_on(written);
        return NamedPack{std::move(written->text), std::move(written->pack), std::move(revision)};
    }
    auto text = pack_text(in, name);
    if (!text) return pass_on(text);
    auto pack = rulebook::load_pack(*text, name);
    if (!pack) return pass_on(pack);
    return NamedPack{std::move(*text), std::move(*pack), std::move(revision)};
}

Result<PackRevision> pack_revision(const Invocation& in, const std::string& which) {
    auto named = named_pack(in, which);
    if (!named) return pass_on(named);
    const policy::Pack& pack = *named->pack;
    std::string revision =
        named->revision.empty() ? std::string(pack.revisions.back().id) : named->revision;
    if (!policy::find_revision(pack, revision)) {
        return fail(Kind::not_found, "usage.not-found",
                    "pack " + std::string(pack.id) + " has no revision '" + revision + "'",
                    "'rsc policy list' lists them");
    }
    return PackRevision{std::move(named->pack), std::move(revision)};
}

Result<std::vector<codec::Document<policy::Pack>>> shipped_packs() {
    std::vector<codec::Document<policy::Pack>> packs;
    for (const Embedded& file : policy::shipped_packs()) {
        auto pack = rulebook::load_pack(file.bytes, file.name);
        if (!pack) return pass_on(pack);
        packs.push_back(std::move(*pack));
    }
    return packs;
}

}  // namespace rsc::tools
