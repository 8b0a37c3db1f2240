#include "rulebook/extension.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/diagnostics.hpp"
#include "base/suggest.hpp"
#include "codec/json.hpp"
#include "policy/adopted.hpp"
#include "policy/shape.hpp"
#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"

namespace rsc::rulebook {
namespace {

using codec::Json;
using policy::Text;

/// An amount that a change may set, and where a demand of some kind has it.
struct Amount {
    std::string_view name;
    std::string_view kind;
    std::string_view member;
};
constexpr std::array<Amount, 11> amounts{{
    {"count", "within", "count"},
    {"count", "quota", "count"},
    {"count", "blocks", "count"},
    {"days", "every", "days"},
    {"days", "blocks", "days"},
    {"days", "before", "last_days"},
    {"clock", "within", "clock"},
    {"limit", "cap", "limit"},
    {"low", "level_fits", "low"},
    {"high", "level_fits", "high"},
    {"stale_days", "level_fits", "stale_days"},
}};

std::string in_quotes(Text text) {
    return "'" + std::string(text) + "'";
}

class Extending {
  public:
    Extending(const policy::Extension& extension, std::string_view text, const policy::Pack& base,
              std::string_view base_text, std::string_view file)
        : extension_(extension),
          base_(base),
          written_(codec::parse_json(text)),
          json_(codec::parse_json(base_text)),
          file_(file) {}

    Extended run() {
        const auto revision = policy::find_revision(base_, extension_.extends.revision);
        if (!revision) {
            report("policy.unknown-reference", "/extends/revision",
                   "a revision of " + std::string(base_.id),
                   in_quotes(extension_.extends.revision));
            return std::move(out_);
        }
        base_revision_ = &base_.revisions[*revision];
        if (extension_.id == base_.id) {
            report("policy.duplicate-id", "/id", "another id than that of the pack it extends",
                   in_quotes(extension_.id));
        }
        if (extension_.revision.based_on) {
            report("policy.impossible", "/revision/based_on", "nothing: 'extends' says it", "it");
        }
        Json pack;
        pack["schema"] = json_["schema"];
        for (const char* member : {"id", "title", "summary", "documents"})
            pack[member] = written_[member];
        take_documents(pack);
        pack["revisions"] = Json::array({own_revision()});
        pack["rules"] = Json::array();
        index_changes();
        for (std::size_t i = 0; i < base_.rules.size(); ++i)
            take_rule(base_.rules[i], json_["rules"][i], pack["rules"]);
        add_rules(pack["rules"]);
        if (out_.findings.empty()) out_.text = codec::print_json(pack);
        return std::move(out_);
    }

  private:
    void report(std::string_view code, std::string pointer, std::string expected,
                std::string found) {
        out_.findings.push_back(finding_of(code, {file_, std::move(pointer), 0, 0},
                                           std::move(expected), std::move(found)));
    }

    // Documents that the base holds itself are cited by what is taken over.
    void take_documents(Json& pack) const {
        if (!json_.contains("documents")) return;
        for (const Json& document : json_["documents"])
            pack["documents"].push_back(document);
    }

    [[nodiscard]] Json own_revision() const {
        Json revision = written_["revision"];
        Json documents = Json::array({std::string(base_revision_->document)});
        if (base_revision_->based_on) {
            for (const Text document : base_revision_->based_on->documents)
                documents.push_back(std::string(document));
        }
        revision["based_on"] = Json{{"pack", std::string(base_.id)},
                                    {"revision", std::string(base_revision_->id)},
                                    {"documents", std::move(documents)}};
        return revision;
    }

    [[nodiscard]] const policy::Rule* base_rule(Text id) const {
        for (const policy::Rule& rule : base_.rules) {
            if (rule.id == id && term_index(rule)) return &rule;
        }
        return nullptr;
    }

    [[nodiscard]] std::optional<std::size_t> term_index(const policy::Rule& rule) const {
        for (std::size_t i = 0; i < rule.terms.size(); ++i) {
            const auto& of = rule.terms[i].revisions;
            if (std::find(of.begin(), of.end(), base_revision_->id) != of.end()) return i;
        }
        return std::nullopt;
    }

    void index_changes() {
        const auto know = [this](Text rule, const std::string& at) {
            if (base_rule(rule) == nullptr) {
                std::vector<std::string> ids;
                for (const policy::Rule& one : base_.rules)
                    ids.emplace_back(one.id);
                const std::string near = nearest(rule, ids);
                report("policy.unknown-reference", at + "/rule",
                       "a rule of " + std::string(base_.id) + "@" +
                           std::string(base_revision_->id) +
                           (near.empty() ? "" : ", such as " + in_quotes(near)),
                       in_quotes(rule));
            }
            if (!touched_.try_emplace(rule, at).second) {
                report("policy.duplicate-id", at + "/rule", "every rule changed or dropped once",
                       in_quotes(rule) + " again");
            }
        };
        for (std::size_t i = 0; i < extension_.changes.size(); ++i)
            know(extension_.changes[i].rule, "/changes/" + std::to_string(i));
        for (std::size_t i = 0; i < extension_.drops.size(); ++i)
            know(extension_.drops[i].rule, "/drops/" + std::to_string(i));
    }

    void take_rule(const policy::Rule& rule, const Json& json, Json& rules) {
        const auto term = term_index(rule);
        if (!term) return;
        const auto touched = touched_.find(rule.id);
        const std::string at = touched == touched_.end() ? "/extends" : touched->second;
        if (at.starts_with("/drops/")) return;
        Json taken = json;
        taken["terms"] = Json::array({json["terms"][*term]});
        Json& own = taken["terms"][0];
        own["revisions"] = Json::array({std::string(extension_.revision.id)});
        Json cites = Json::array();
        for (const Json& cite : own["cites"]) {
            if (base_revision_->rests_on(cite["document"].get_ref<const std::string&>())) {
                cites.push_back(cite);
            }
        }
        own["cites"] = std::move(cites);
        if (at.starts_with("/changes/")) change(rule, rule.terms[*term], at, taken);
        rules.push_back(std::move(taken));
        out_.origins.push_back(at);
    }

    /// In whatever order.
    static bool same_words(const Json& one, const Json& other) {
        const auto words = [](const Json& list) {
            std::set<std::string> all;
            for (const Json& word : list)
                all.insert(word.get<std::string>());
            return all;
        };
        return words(one) == words(other);
    }

    void change(const policy::Rule& of, const policy::Term& term, const std::string& at,
                Json& rule) {
        const Json& change = written_[Json::json_pointer(at)];
        Json& own = rule["terms"][0];
        const std::string kind(policy::shape_of(term).kind);
        const std::vector<std::string_view> fitting = changeable(of, term);
        const auto is_fitting = [&fitting](std::string_view name) {
            return std::find(fitting.begin(), fitting.end(), name) != fitting.end();
        };
        bool changes = false;
        for (const auto& [name, value] : change.items()) {
            if (name == "rule" || name == "cites" || name.starts_with("x-")) continue;
            if (name == "remedy" || name == "title" || name == "summary") {
                rule[name] = value;
            } else if (name == "levels" && is_fitting("levels")) {
                Json& levels = own["applies"]["levels"];
                changes = changes || !same_words(levels, value);
                levels = value;
            } else if (!is_fitting(name)) {
                std::string list;
                for (const std::string_view one : fitting)
                    list += (list.empty() ? "" : ", ") + std::string(one);
                report("policy.impossible", at + "/" + name, "one of " + list, in_quotes(name));
            } else {
                Json& member = own[kind][std::string(member_of(name, kind))];
                changes = changes || member != value;
                member = value;
            }
        }
        if (!changes) {
            report("policy.no-change", at, "another amount than the rule has",
                   "the rule of " + std::string(base_.id) + "@" + std::string(base_revision_->id));
        }
        own["cites"] = change["cites"];
        own.erase("summary");  // it would speak of the old amounts
    }

    static std::string_view member_of(std::string_view name, std::string_view kind) {
        for (const Amount& amount : amounts) {
            if (amount.name == name && amount.kind == kind) return amount.member;
        }
        return {};
    }

    void add_rules(Json& rules) {
        for (std::size_t i = 0; i < extension_.rules.size(); ++i) {
            const policy::Rule& rule = extension_.rules[i];
            const std::string at = "/rules/" + std::to_string(i);
            const bool taken =
                std::any_of(base_.rules.begin(), base_.rules.end(),
                            [&rule](const policy::Rule& one) { return one.id == rule.id; });
            if (taken) {
                report("policy.duplicate-id", at + "/id",
                       "an id that " + std::string(base_.id) + " does not have",
                       in_quotes(rule.id));
            }
            rules.push_back(written_["rules"][i]);
            out_.origins.push_back(at);
        }
    }

    const policy::Extension& extension_;
    const policy::Pack& base_;
    const policy::Revision* base_revision_ = nullptr;
    Json written_;
    Json json_;
    std::string file_;
    std::map<Text, std::string> touched_;
    Extended out_;
};

}  // namespace

std::vector<std::string_view> changeable(const policy::Rule& rule, const policy::Term& term) {
    const std::string_view kind = policy::shape_of(term).kind;
    std::vector<std::string_view> names;
    for (const Amount& amount : amounts) {
        const bool of_index = amount.kind == "level_fits";
        const bool fits = amount.kind == kind &&
                          (!of_index || term.level_fits->source == policy::LevelSource::acuity) &&
                          !(amount.kind == "cap" && !term.cap->limit) &&
                          !(amount.kind == "before" && !term.before->last_days) &&
                          !(amount.kind == "within" && term.within->window);
        if (fits) names.push_back(amount.name);
    }
    if (rule.subject == policy::Subject::client_case && kind != "level_fits") {
        names.emplace_back("levels");
    }
    return names;
}

std::string Extended::written_at(std::string_view pointer) const {
    constexpr std::string_view rules = "/rules/";
    constexpr std::string_view revisions = "/revisions/0";
    if (pointer.starts_with(revisions)) {
        return "/revision" + std::string(pointer.substr(revisions.size()));
    }
    if (!pointer.starts_with(rules)) return std::string(pointer);
    const std::string_view rest = pointer.substr(rules.size());
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::size_t index = std::stoul(std::string(rest.substr(0, end)));
    const std::string& origin = origins[index];
    return origin.starts_with(rules) ? origin + std::string(rest.substr(end)) : origin;
}

Extended extend(const policy::Extension& extension, std::string_view text, const policy::Pack& base,
                std::string_view base_text, std::string_view file) {
    return Extending(extension, text, base, base_text, file).run();
}

}  // namespace rsc::rulebook
