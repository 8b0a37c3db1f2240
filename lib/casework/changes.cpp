#include "casework/changes.hpp"

#include <algorithm>

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "codec/upgrade.hpp"
#include "policy/diff.hpp"
#include "rulebook/packs.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

using codec::Json;

store::Intent intent_of(const codec::Act& act, const calendar::Zone& zone) {
    return {zone.text(act.at), act.by, act.act, {}, {}};
}

Error hand_edited(const std::string& file) {
    Finding finding = finding_of("check.hand-edited", {file, {}, 0, 0});
    finding.severity = Severity::error;
    // Only cases are written by other means and taken in.
    if (!file.starts_with(store::cases_directory)) {
        finding.remedy = "restore it, or put back what was changed by hand";
    }
    return {Kind::invalid,  finding.code,  file + " is not as the tool left it",
            finding.remedy, finding.place, {finding}};
}

Result<AdoptedCase> adopt_case(std::string_view text, std::string_view file, const codec::Act& act,
                               std::string_view store_id, const calendar::Zone& zone) {
    auto record = codec::Document<model::Case>::parse(text, file);
    if (!record) return pass_on(record);
    AdoptedCase adopted;
    adopted.id = (*record)->id.str();
    if (codec::is_as_recorded((*record)->history, text)) return adopted;
    auto bytes = finish<model::Case>(text, act, store_id, zone, file);
    if (!bytes) return pass_on(bytes);
    adopted.changed = true;
    adopted.bytes = std::move(*bytes);
    return adopted;
}

namespace {

template <class T>
Result<std::optional<std::string>> upgrade_as(std::string_view text, const std::string& file,
                                              const codec::Act& act, std::string_view store_id,
                                              const calendar::Zone& zone) {
    auto record = codec::Document<T>::parse(text, file);
    if (!record) return pass_on(record);
    Json json = codec::parse_json(text);
    if (!codec::upgrade(json)) return std::optional<std::string>();
    const auto& history = (*record)->history;
    if (!history.empty() && !codec::is_as_recorded(history, text)) {
        return tl::unexpected<Error>(hand_edited(file));
    }
    auto bytes = finish<T>(json.dump(), act, store_id, zone, file);
    if (!bytes) return pass_on(bytes);
    return std::optional<std::string>(std::move(*bytes));
}

}  // namespace

Result<std::optional<std::string>> upgrade_record(std::string_view text, const std::string& file,
                                                  const codec::Act& act, std::string_view store_id,
                                                  const calendar::Zone& zone) {
    const auto in = [&file](std::string_view directory) {
        return file.starts_with(std::string(directory) + "/");
    };
    if (in(store::cases_directory)) return upgrade_as<model::Case>(text, file, act, store_id, zone);
    if (in(store::staff_directory))
        return upgrade_as<model::Staff>(text, file, act, store_id, zone);
    if (in(store::providers_directory))
        return upgrade_as<model::Provider>(text, file, act, store_id, zone);
    if (file == store::agency_file) {
        return upgrade_as<model::Agency>(text, file, act, store_id, zone);
    }
    if (file == store::store_file) {
        return upgrade_as<model::StoreConfig>(text, file, act, store_id, zone);
    }
    return std::optional<std::string>();
}

namespace {

std::string named(const policy::InForce& adoption) {
    return std::string(adoption.pack->id) + "@" + std::string(adoption.revision_id());
}

tl::unexpected<Error> overlaps(std::string message) {
    return fail(Kind::refused, "policy.overlap", std::move(message),
                std::string(remedy_of("policy.overlap")));
}

// With an adoption that leaves no room.
tl::unexpected<Error> overlaps(std::string message, const policy::InForce& other) {
    return fail(Kind::refused, "policy.overlap", std::move(message),
                "choose days on which it is not in force; one that was adopted by mistake is taken "
                "back: 'rsc policy adopt " +
                    named(other) + " --from " + other.from.text() + " --withdraw --reason ...'");
}

// What stands, with the pack's own revisions taken from `pack` and the replaced one ended.
Result<std::vector<policy::InForce>> made_room(std::span<const policy::InForce> standing,
                                               const AdoptionRequest& request,
                                               const policy::Pack& pack) {
    std::vector<policy::InForce> adoptions;
    bool replaced = request.replaces.empty();
    for (policy::InForce adoption : standing) {
        if (adoption.pack->id == pack.id) {
            const auto index = policy::find_revision(pack, adoption.revision_id());
            if (!index) {
                return fail(Kind::refused, "policy.overlap",
                            named(adoption) + " is in force from " + adoption.from.text() +
                                ", and this pack has no such revision",
                            "keep the revision in the pack beside the new one; or give the new "
                            "pack an id of its "
                            "own and let it take the place of this one with --replaces");
            }
            const auto changes =
                policy::diff(*adoption.pack, adoption.revision_id(), pack, adoption.revision_id());
            if (!changes.empty()) {
                return fail(Kind::refused, "policy.in-force",
                            named(adoption) + " is in force, and this file says otherwise in " +
                                std::to_string(changes.size()) + " of its clauses, of " +
                                std::string(changes.front().rule->id) + " first",
                            std::string(remedy_of("policy.in-force")));
            }
            adoption.pack = &pack;
            adoption.revision = *index;
        } else if (adoption.pack->id == request.replaces) {
            if (adoption.from >= request.from) {
                return overlaps(
                    named(adoption) + " begins " +
                        (adoption.from == request.from ? "on that day itself"
                                                       : "only on " + adoption.from.text()),
                    adoption);
            }
            replaced = replaced || !adoption.last || *adoption.last >= request.from;
        }
        adoptions.push_back(adoption);
    }
    if (!replaced) {
        return fail(Kind::not_found, "usage.not-found",
                    "no revision of " + request.replaces + " is in force on " + request.from.text(),
                    "'rsc policy list' shows what is");
    }
    return adoptions;
}

}  // namespace

Result<std::string> adopt_policy(std::string_view config_text, const AdoptionRequest& request,
                                 std::span<const policy::InForce> standing, const codec::Act& act,
                                 const calendar::Zone& zone) {
    const std::string file(store::store_file);
    auto pack = rulebook::load_pack(request.pack_text, request.pack);
    if (!pack) return pass_on(pack);
    const auto index = policy::find_revision(**pack, request.revision);
    if (!index) {
        std::string revisions;
        for (const policy::Revision& revision : (*pack)->revisions)
            revisions += (revisions.empty() ? "" : ", ") + std::string(revision.id);
        return fail(Kind::not_found, "usage.not-found",
                    "pack " + request.pack + " has no revision '" + request.revision + "'",
                    "it has " + revisions);
    }
    if ((*pack)->id != request.pack) {
        return fail(Kind::usage, "usage.bad-value",
                    "the file is of pack " + std::string((*pack)->id) + ", not of " + request.pack,
                    "name the pack by its own id");
    }
    if (request.until && *request.until < request.from) {
        return fail(Kind::usage, "check.interval-reversed", "--until is before --from",
                    std::string(remedy_of("check.interval-reversed")));
    }
    auto config = codec::Document<model::StoreConfig>::parse(config_text, file);
    if (!config) return pass_on(config);
    auto adoptions = made_room(standing, request, **pack);
    if (!adoptions) return pass_on(adoptions);
    for (const policy::InForce& adoption : *adoptions) {
        if (adoption.pack->id != request.pack) continue;
        // One without a last day ends where the next begins, or another pack takes its place.
        const auto& ended = (*config)->policies;
        const bool ends = std::any_of(ended.begin(), ended.end(), [&](const model::Adoption& one) {
            if (one.voided) return false;
            if (one.pack != request.pack) {
                return one.replaces == request.pack && adoption.last &&
                       one.from == *adoption.last + calendar::CalendarDays{1};
            }
            return one.from == adoption.from && one.until.has_value();
        });
        const bool ends_before_new =
            ends ? *adoption.last < request.from : adoption.from < request.from;
        const bool begins_after_new =
            request.until ? adoption.from > *request.until : adoption.from > request.from;
        if (!ends_before_new && !begins_after_new) {
            return overlaps(named(adoption) + " is in force from " + adoption.from.text() +
                                (ends ? " to " + adoption.last->text() : ""),
                            adoption);
        }
    }
    adoptions->push_back({&**pack, *index, request.from, request.until, request.replaces});
    const policy::Policies together(std::move(*adoptions));
    if (const auto clash = together.clash()) return overlaps(words_of(*clash));
    Json json = codec::parse_json(config_text);
    const std::string hash = sha256(request.pack_text);
    if (!json.contains("policies")) {
        // Keep the described order: policies stand before the history.
        Json ordered = Json::object();
        for (auto& [key, value] : json.items()) {
            if (key == "history") ordered["policies"] = Json::array();
            ordered[key] = value;
        }
        if (!ordered.contains("policies")) ordered["policies"] = Json::array();
        json = std::move(ordered);
    }
    for (Json& adoption : json["policies"]) {
        const bool stands = !adoption.contains("voided");
        if (stands && adoption["pack"] == request.pack) adoption["sha256"] = hash;
    }
    Json adoption;
    adoption["pack"] = request.pack;
    adoption["revision"] = request.revision;
    adoption["from"] = request.from.text();
    if (request.until) adoption["until"] = request.until->text();
    if (!request.replaces.empty()) adoption["replaces"] = request.replaces;
    adoption["sha256"] = hash;
    adoption["adopted"] = zone.text(act.at);
    adoption["by"] = act.by;
    json["policies"].push_back(std::move(adoption));
    return finish<model::StoreConfig>(json.dump(), act, std::string_view((*config)->id), zone,
                                      file);
}

Result<std::string> withdraw_policy(std::string_view config_text, const AdoptionRequest& request,
                                    std::span<const policy::InForce> standing,
                                    const codec::Act& act, const calendar::Zone& zone) {
    const std::string file(store::store_file);
    auto config = codec::Document<model::StoreConfig>::parse(config_text, file);
    if (!config) return pass_on(config);
    const auto& all = (*config)->policies;
    std::optional<std::size_t> wrong;
    std::vector<policy::InForce> left;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const model::Adoption& one = all[i];
        if (one.voided) continue;
        if (one.pack == request.pack && one.revision == request.revision &&
            one.from == request.from) {
            wrong = i;
            continue;
        }
        const auto same =
            std::find_if(standing.begin(), standing.end(), [&](const policy::InForce& adoption) {
                return adoption.pack->id == one.pack && adoption.from == one.from;
            });
        if (same == standing.end()) continue;
        left.push_back({same->pack, same->revision, one.from, one.until, one.replaces});
    }
    if (!wrong) {
        return fail(Kind::not_found, "usage.not-found",
                    "no adoption of " + request.pack + "@" + request.revision + " from " +
                        request.from.text() + " stands",
                    "'rsc policy list' shows what is in force, and from when");
    }
    const policy::Policies together(std::move(left));
    if (const auto clash = together.clash()) {
        auto refused = overlaps("without it, " + words_of(*clash));
        refused.value().hint = "withdraw the later of the two first";
        return refused;
    }
    Json json = codec::parse_json(config_text);
    json["policies"][*wrong]["voided"] = {
        {"at", zone.text(act.at)}, {"by", act.by}, {"reason", act.reason}};
    return finish<model::StoreConfig>(json.dump(), act, std::string_view((*config)->id), zone,
                                      file);
}

Result<std::string> new_config(const NewStore& request, const codec::Act& act,
                               const calendar::Zone& zone) {
    Json json;
    json["schema"] = "rsc.store/1";
    json["id"] = request.id;
    json["agency"] = request.agency;
    json["zone"] = request.zone;
    json["calendar"] = request.calendar;
    if (request.sandbox) json["sandbox"] = true;
    return finish<model::StoreConfig>(json.dump(), act, request.id, zone, store::store_file);
}

Result<std::string> new_agency(const NewStore& request, const codec::Act& act,
                               const calendar::Zone& zone) {
    Json json;
    json["schema"] = "rsc.agency/1";
    json["id"] = request.agency;
    if (!request.agency_name.empty()) json["name"] = request.agency_name;
    return finish<model::Agency>(json.dump(), act, request.id, zone, store::agency_file);
}

namespace {

// Members that name somebody or say how somebody is reached.
bool is_personal(std::string_view member) {
    static constexpr std::string_view personal[] = {
        "given_name", "family_name", "name",     "guardian", "phone",     "email",
        "address",    "contact",     "facility", "place",    "strengths", "natural_supports",
    };
    return std::find(std::begin(personal), std::end(personal), member) != std::end(personal);
}

// A value as a difference shows it: codes, dates and numbers. What somebody is called, or said, is
// text.
std::string shown(const Json& value, std::string_view member) {
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        const bool words = text.size() > 40 || text.find(' ') != std::string::npos;
        if (words || is_personal(member)) return "(text)";
    }
    return value.dump();
}

// What came or went, each field by itself.
void list(const Json& value, const std::string& at, std::string_view member, std::string_view what,
          std::vector<std::string>& lines) {
    if (value.is_object() && !value.empty()) {
        for (const auto& [key, inner] : value.items())
            list(inner, at + "/" + key, key, what, lines);
    } else if (value.is_array() && !value.empty()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            list(value[i], at + "/" + std::to_string(i), member, what, lines);
    } else {
        lines.push_back(at + ": " + std::string(what) + " " + shown(value, member));
    }
}

void compare(const Json& before, const Json& after, const std::string& at, std::string_view member,
             std::vector<std::string>& lines) {
    if (before == after) return;
    if (before.is_object() && after.is_object()) {
        for (const auto& [key, value] : before.items()) {
            if (!after.contains(key)) list(value, at + "/" + key, key, "removed", lines);
        }
        for (const auto& [key, value] : after.items()) {
            if (!before.contains(key)) {
                list(value, at + "/" + key, key, "added", lines);
            } else {
                compare(before[key], value, at + "/" + key, key, lines);
            }
        }
        return;
    }
    if (before.is_array() && after.is_array()) {
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const std::string here = at + "/" + std::to_string(i);
            if (i >= after.size()) {
                list(before[i], here, member, "removed", lines);
            } else if (i >= before.size()) {
                list(after[i], here, member, "added", lines);
            } else {
                compare(before[i], after[i], here, member, lines);
            }
        }
        return;
    }
    lines.push_back(at + ": " + shown(before, member) + " -> " + shown(after, member));
}

}  // namespace

std::vector<std::string> difference(const Json& before, const Json& after) {
    std::vector<std::string> lines;
    compare(before, after, "", "", lines);
    return lines;
}

std::vector<std::string> changed_facts(std::string_view before, std::string_view after) {
    auto changed = difference(before.empty() ? Json::object() : codec::parse_json(before),
                              codec::parse_json(after));
    std::erase_if(changed, [](const std::string& line) { return line.starts_with("/history"); });
    return changed;
}

}  // namespace rsc::casework
