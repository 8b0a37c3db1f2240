// A pack to begin with: what `rsc policy new` writes.

#include <algorithm>

#include "codec/json.hpp"
#include "policy/adopted.hpp"
#include "policy/shape.hpp"
#include "rulebook/packs.hpp"

namespace rsc::rulebook {
namespace {

using codec::Json;

Json document_of(const NewPack& request) {
    Json document;
    document["id"] = request.id + "-" + request.revision;
    document["title"] = request.title;
    document["publisher"] = request.publisher;
    return document;
}

Json revision_of(const NewPack& request) {
    Json revision;
    revision["id"] = request.revision;
    revision["title"] = request.title;
    revision["document"] = request.id + "-" + request.revision;
    return revision;
}

Json cites_of(const NewPack& request) {
    return Json::array({Json{{"document", request.id + "-" + request.revision}, {"section", "1"}}});
}

// One rule that says everything a rule has to say.
Json first_rule(const NewPack& request) {
    Json rule;
    rule["id"] = "contact.regular";
    rule["title"] = "Contact with the client every 14 days";
    rule["summary"] = "The coordinator has contact with the client at least once in every 14 days.";
    rule["weight"] = "violation";
    rule["subject"] = "case";
    rule["owner"] = "coordinator";
    rule["remedy"] = "Contact the client and enter the contact.";
    Json every;
    every["days"] = 14;
    every["anchor"] = "level-start";
    every["met_by"] = Json{{"kind", "contact"}, {"with", {"client"}}};
    Json term;
    term["revisions"] = Json::array({request.revision});
    term["cites"] = cites_of(request);
    term["every"] = std::move(every);
    rule["terms"] = Json::array({std::move(term)});
    return rule;
}

/// The amounts of a rule as they are, to be changed.
Json change_of(const NewPack& request, const policy::Rule& rule, const policy::Term& term,
               const Json& json) {
    Json change;
    change["rule"] = std::string(rule.id);
    change["cites"] = cites_of(request);
    change["title"] = std::string(rule.title);
    change["summary"] =
        std::string(rule.summary) + (term.summary.empty() ? "" : " " + std::string(term.summary));
    change["remedy"] = std::string(rule.remedy);
    const Json& demand = json[std::string(policy::shape_of(term).kind)];
    for (const std::string_view name : changeable(rule, term)) {
        const std::string key(name);
        if (demand.contains(key)) change[key] = demand[key];
        if (key == "days" && demand.contains("last_days")) change[key] = demand["last_days"];
    }
    if (rule.subject == policy::Subject::client_case && !term.level_fits &&
        json.contains("applies") && json["applies"].contains("levels")) {
        change["levels"] = json["applies"]["levels"];
    }
    return change;
}

Result<Json> changes_of(const NewPack& request, const FindPack& find) {
    const std::string id = request.extends.substr(0, request.extends.find('@'));
    auto text = find(id);
    if (!text) return pass_on(text);
    auto pack = load_pack(*text, id);
    if (!pack) return pass_on(pack);
    const std::string wanted =
        request.extends.size() == id.size() ? "" : request.extends.substr(id.size() + 1);
    if (!policy::find_revision(**pack, wanted)) {
        return fail(Kind::not_found, "usage.not-found",
                    "pack " + id + " has no revision '" + wanted + "'",
                    "'rsc policy list' lists them");
    }
    const Json json = codec::parse_json(*text);
    Json changes = Json::array();
    for (const std::string& name : request.rules) {
        bool known = false;
        for (std::size_t r = 0; r < (*pack)->rules.size(); ++r) {
            const policy::Rule& rule = (*pack)->rules[r];
            for (std::size_t t = 0; rule.id == name && t < rule.terms.size(); ++t) {
                const policy::Term& term = rule.terms[t];
                const auto& of = term.revisions;
                if (std::find(of.begin(), of.end(), wanted) == of.end()) continue;
                known = true;
                changes.push_back(change_of(request, rule, term, json["rules"][r]["terms"][t]));
            }
        }
        if (!known) {
            return fail(Kind::not_found, "usage.not-found",
                        request.extends + " has no rule '" + name + "'",
                        "'rsc policy show " + request.extends + "' lists them");
        }
    }
    return changes;
}

}  // namespace

Result<std::string> begin_pack(const NewPack& request, const FindPack& find) {
    Json pack;
    pack["schema"] = request.extends.empty() ? "rsc.policy/1" : "rsc.policy-extension/1";
    pack["id"] = request.id;
    pack["title"] = request.title;
    pack["summary"] = "What " + request.publisher + " asks for.";
    if (request.extends.empty()) {
        pack["documents"] = Json::array({document_of(request)});
        pack["revisions"] = Json::array({revision_of(request)});
        pack["rules"] = Json::array({first_rule(request)});
        return codec::print_json(pack);
    }
    auto changes = changes_of(request, find);
    if (!changes) return pass_on(changes);
    const std::size_t at = request.extends.find('@');
    pack["extends"] =
        Json{{"pack", request.extends.substr(0, at)}, {"revision", request.extends.substr(at + 1)}};
    pack["documents"] = Json::array({document_of(request)});
    pack["revision"] = revision_of(request);
    pack["changes"] = std::move(*changes);
    pack["drops"] = Json::array();
    pack["rules"] = Json::array();
    return codec::print_json(pack);
}

}  // namespace rsc::rulebook
