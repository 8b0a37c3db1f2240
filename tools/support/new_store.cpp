#include "support/new_store.hpp"

#include <sys/random.h>

#include <array>
#include <filesystem>

#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

// 16 hexadecimal digits that no other store has.
std::string random_id() {
    std::array<unsigned char, 8> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        bytes.fill(0);
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string id = "S-";
    for (const unsigned char byte : bytes) {
        id += hex[byte >> 4U];
        id += hex[byte & 15U];
    }
    return id;
}

// A shipped calendar by its id, or a file.
Result<std::pair<std::string, std::string>> calendar_of(const std::string& name) {
    if (const std::string_view shipped = rulebook::shipped_calendar(name); !shipped.empty()) {
        return std::pair(name, std::string(shipped));
    }
    if (name.find('/') == std::string::npos && !name.ends_with(".json")) {
        return fail(Kind::not_found, "usage.not-found", "there is no calendar '" + name + "'",
                    "us-federal, wisconsin-state, or the path of a calendar file");
    }
    auto text = read_file(name);
    if (!text) return pass_on(text);
    auto calendar = codec::Document<policy::CalendarFile>::parse(*text, name);
    if (!calendar) return pass_on(calendar);
    return std::pair(std::string((*calendar)->id), std::move(*text));
}

}  // namespace

Result<MadeStore> make_new_store(const NewStoreRequest& request, const store::LockRequest& lock) {
    casework::NewStore settings = request.store;
    if (settings.id.empty()) settings.id = random_id();
    if (!is_well_formed_id(settings.agency)) {
        return fail(Kind::usage, "usage.bad-value", "'" + settings.agency + "' is no agency id",
                    "an id holds letters, digits and hyphens");
    }
    auto zone = calendar::Zone::load(settings.zone);
    if (!zone) return pass_on(zone);
    auto calendar = calendar_of(settings.calendar);
    if (!calendar) return pass_on(calendar);
    settings.calendar = calendar->first;

    const codec::Act act{request.now, request.actor, "init", request.reason, {}, {}};
    auto config = casework::new_config(settings, act, *zone);
    if (!config) return pass_on(config);
    std::vector<std::pair<std::string, std::string>> files;
    files.emplace_back(store::calendar_file(settings.calendar), calendar->second);
    std::vector<codec::Document<policy::Pack>> packs;
    packs.reserve(request.policies.size());
    std::vector<policy::InForce> standing;
    for (const NewStoreRequest::Policy& policy : request.policies) {
        casework::AdoptionRequest adoption{
            policy.pack, policy.revision,
            policy.from, {},
            {},          std::string(rulebook::shipped_pack(policy.pack))};
        if (adoption.pack_text.empty()) {
            return fail(Kind::not_found, "usage.not-found",
                        "no policy pack '" + policy.pack + "' ships with this program",
                        "'rsc policy list' lists them");
        }
        codec::Act adopt = act;
        adopt.act = "policy.adopt";
        config = casework::adopt_policy(*config, adoption, standing, adopt, *zone);
        if (!config) return pass_on(config);
        auto pack = rulebook::load_pack(adoption.pack_text, policy.pack);
        if (!pack) return pass_on(pack);
        packs.push_back(std::move(*pack));
        standing.push_back({&*packs.back(), *policy::find_revision(*packs.back(), policy.revision),
                            policy.from, std::nullopt});
        files.emplace_back(store::policy_file(policy.pack), adoption.pack_text);
    }
    auto agency = casework::new_agency(settings, act, *zone);
    if (!agency) return pass_on(agency);
    files.emplace_back(store::agency_file, *agency);
    files.emplace_back(store::store_file, *config);

    MadeStore made{settings.id, {}, *zone};
    if (request.dry_run) {
        std::error_code error;
        if (std::filesystem::exists(request.directory, error) &&
            !std::filesystem::is_empty(request.directory, error)) {
            return fail(Kind::io, "store.not-empty", request.directory + " is not empty",
                        "choose another directory");
        }
        for (const auto& [file, bytes] : files)
            made.files.push_back(file);
        return made;
    }
    if (auto done = store::make_store(request.directory); !done) return pass_on(done);
    auto folder = store::WriteFolder::open_new(request.directory, lock);
    if (!folder) return pass_on(folder);
    auto transaction = folder->begin(casework::intent_of(act, *zone));
    for (const auto& [file, bytes] : files) {
        if (std::find(made.files.begin(), made.files.end(), file) != made.files.end()) continue;
        if (auto done = transaction.stage(file, bytes); !done) return pass_on(done);
        made.files.push_back(file);
    }
    if (auto done = transaction.commit(); !done) return pass_on(done);
    return made;
}

}  // namespace rsc::tools
