#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/diagnostics.hpp"
#include "casework/scan.hpp"
#include "policy_pack.hpp"
#include "rulebook/registers.hpp"
#include "support/plugins.hpp"
#include "support/probe.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// A word that may stand where the cursor is, and what it means.
struct Candidate {
    std::string word;
    std::string about;
};
using Candidates = std::vector<Candidate>;

Candidates plain(const std::vector<std::string>& words) {
    Candidates out;
    for (const std::string& word : words)
        out.push_back({word, {}});
    return out;
}

/// So many ids are no help, and part of them would be a wrong one.
constexpr std::size_t most_ids = 2000;

/// What is known of the store, the packs and the registers.
class Sources {
  public:
    explicit Sources(Invocation& in) : in_(in) {}

    Candidates cases() {
        auto folder = in_.find_store();
        if (!folder) return {};
        auto ids = casework::case_ids(*folder);
        return ids ? plain(*ids) : Candidates();
    }
    Candidates files_of(std::string_view directory) {
        auto folder = in_.find_store();
        if (!folder) return {};
        auto ids = folder->list(std::string(directory));
        return ids ? plain(*ids) : Candidates();
    }
    Candidates rules() {
        auto agency = in_.open_agency();
        if (!agency) return {};
        Candidates out;
        for (const policy::Policies::Entry& entry : agency->policies().rules()) {
            out.push_back({std::string(entry.rule->id), std::string(entry.rule->title)});
        }
        return out;
    }
    Candidates packs(bool with_revisions) {
        Candidates out;
        const auto add = [&](const policy::Pack& pack) {
            if (!with_revisions) out.push_back({std::string(pack.id), std::string(pack.title)});
            for (const policy::Revision& revision : pack.revisions) {
                if (with_revisions) {
                    out.push_back({std::string(pack.id) + "@" + std::string(revision.id),
                                   std::string(revision.title)});
                }
            }
        };
        if (auto shipped = shipped_packs()) {
            for (const auto& pack : *shipped)
                add(*pack);
        }
        if (auto agency = in_.open_agency()) {
            for (const policy::InForce& one : agency->policies().adoptions())
                add(*one.pack);
        }
        return out;
    }
    static Candidates codes() {
        Candidates out;
        for (const Diagnostic& diagnostic : diagnostics())
            out.push_back({std::string(diagnostic.code), std::string(diagnostic.title)});
        return out;
    }
    static Candidates requirements() {
        Candidates out;
        for (const policy::Requirement& one : rulebook::registers().requirements->requirements)
            out.push_back({std::string(one.id), std::string(one.text)});
        return out;
    }

  private:
    Invocation& in_;
};

/// What may follow, by the word that the help names it with.
Candidates of_type(const std::string& type, Sources& sources) {
    const auto join = [](Candidates some, Candidates others) {
        std::move(others.begin(), others.end(), std::back_inserter(some));
        return some;
    };
    const std::map<std::string, std::function<Candidates()>> known = {
        {"CASE", [&] { return sources.cases(); }},
        {"WORKER", [&] { return sources.files_of(store::staff_directory); }},
        {"PROVIDER", [&] { return sources.files_of(store::providers_directory); }},
        {"RULE", [&] { return sources.rules(); }},
        {"RULE|OBLIGATION", [&] { return sources.rules(); }},
        {"SUBJECT",
         [&] {
             return join(join(sources.cases(), sources.files_of(store::staff_directory)),
                         Sources::codes());
         }},
        {"PACK", [&] { return sources.packs(false); }},
        {"PACK[@REVISION]", [&] { return join(sources.packs(false), sources.packs(true)); }},
        {"PACK@REVISION", [&] { return sources.packs(true); }},
        {"OTHER@REVISION", [&] { return sources.packs(true); }},
        {"REQUIREMENT", [] { return Sources::requirements(); }},
        {"yes|no",
         [] {
             return plain({"yes", "no"});
         }},
        {"DATE", [] { return plain({"today"}); }},
        {"WHEN",
         [] {
             return plain({"now", "today"});
         }},
        // The shell knows files better.
        {"FILE", [] { return plain({":files"}); }},
        {"MAP", [] { return plain({":files"}); }},
        {"INPUT", [] { return plain({"-"}); }},
        {"CASE|FILE", [&] { return join(sources.cases(), plain({":files"})); }},
        {"DIR", [] { return plain({":folders"}); }},
        {"FOLDER", [] { return plain({":folders"}); }},
    };
    const auto found = known.find(type);
    return found == known.end() ? Candidates() : found->second();
}

/// A call as far as it is typed: its last word is the one at the cursor.
class Completion {
  public:
    Completion(std::vector<std::string> words, Invocation& in)
        : words_(std::move(words)), sources_(in), in_(in) {
        if (words_.empty()) words_.emplace_back();
        current_ = words_.back();
        words_.pop_back();
    }

    [[nodiscard]] Candidates find() {
        if (words_.empty()) return matching(first_words());
        const Command* command = find_command(words_[0], "");
        std::size_t taken = 1;
        if (command == nullptr) {
            if (words_.size() == 1) return matching(verbs(words_[0]));
            command = find_command(words_[0], words_[1]);
            taken = 2;
        }
        if (command == nullptr) return {};
        words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(taken));
        // What follows 'help' is itself a command.
        if (command->area == "help" && words_.size() == 1) return matching(verbs(words_[0]));
        return of_command(describe(*command));
    }

  private:
    [[nodiscard]] Candidates matching(Candidates all) const {
        std::set<std::string> seen;  // a pack may ship and be in force
        std::erase_if(all, [&](const Candidate& one) {
            return (!one.word.starts_with(':') && !one.word.starts_with(current_)) ||
                   !seen.insert(one.word).second;
        });
        if (all.size() > most_ids) all.clear();
        return all;
    }

    [[nodiscard]] Candidates first_words() const {
        if (current_.starts_with('-')) {
            return {{"--help", "The commands"}, {"--version", "The version"}};
        }
        Candidates out;
        for (const std::string& area : areas()) {
            const Command* command = find_command(area, "");
            std::string about;
            if (command != nullptr) about = command->summary;
            for (const Candidate& verb : verbs(area)) {
                about += (about.empty() ? "" : ", ") + verb.word;
            }
            out.push_back({area, about});
        }
        for (const std::string& name : plugin_names())
            out.push_back({name, plugin_path(name)});
        return out;
    }

    static Candidates verbs(const std::string& area) {
        Candidates out;
        for (const Command& command : commands()) {
            if (command.area == area && !command.verb.empty()) {
                out.push_back({std::string(command.verb), std::string(command.summary)});
            }
        }
        return out;
    }

    static const Taken* option(const Described& command, const std::string& word) {
        for (const Taken& taken : command.takes) {
            const auto& names = taken.names;
            if (!taken.argument && std::find(names.begin(), names.end(), word) != names.end()) {
                return &taken;
            }
        }
        return nullptr;
    }

    /// What may stand for a value, behind what is fixed before it: "--format=", "met,".
    [[nodiscard]] Candidates values(const Taken& taken, std::string before) {
        if (taken.parted) {
            const std::size_t comma = current_.rfind(',');
            if (comma != std::string::npos && comma >= before.size()) {
                before = current_.substr(0, comma + 1);
            }
        }
        Candidates out = taken.words.empty()
                             ? of_type(taken.argument ? taken.names.back() : taken.type, sources_)
                             : plain(taken.words);
        for (Candidate& one : out) {
            if (!one.word.starts_with(':')) one.word.insert(0, before);
        }
        return matching(std::move(out));
    }

    [[nodiscard]] Candidates of_command(const Described& command) {
        std::vector<const Taken*> given;
        const Taken* pending = nullptr;  // an option whose value comes next
        std::size_t position = 0;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const std::string& word = words_[i];
            if (pending != nullptr) {
                if (pending->type == "DIR" && pending->names.front() == "-C") use_store(word);
                pending = nullptr;
                continue;
            }
            if (word.size() < 2 || !word.starts_with('-')) {
                ++position;
                continue;
            }
            const std::size_t equals = word.find('=');
            const Taken* taken = option(command, word.substr(0, equals));
            if (taken == nullptr) continue;
            given.push_back(taken);
            if (!taken->type.empty() && equals == std::string::npos) pending = taken;
            if (taken->names.front() == "-C" && equals != std::string::npos) {
                use_store(word.substr(equals + 1));
            }
        }
        if (pending != nullptr) return values(*pending, "");
        if (const std::size_t equals = current_.find('=');
            current_.starts_with("--") && equals != std::string::npos) {
            const Taken* taken = option(command, current_.substr(0, equals));
            return taken == nullptr ? Candidates() : values(*taken, current_.substr(0, equals + 1));
        }
        if (!current_.starts_with('-')) {
            if (const Taken* argument = argument_at(command, position))
                return values(*argument, "");
        }
        Candidates out = {{"--help", "Print this help"}};
        for (const Taken& taken : command.takes) {
            const bool again = std::find(given.begin(), given.end(), &taken) != given.end();
            if (!taken.argument && (taken.repeated || !again)) {
                out.push_back({taken.names.back(), taken.help});
            }
        }
        return matching(std::move(out));
    }

    static const Taken* argument_at(const Described& command, std::size_t position) {
        for (const Taken& taken : command.takes) {
            if (!taken.argument) continue;
            if (position == 0 || taken.repeated) return &taken;
            --position;
        }
        return nullptr;
    }

    /// The shell has not yet made a path of it.
    void use_store(const std::string& folder) { in_.use_store(with_home(folder)); }

    std::vector<std::string> words_;
    std::string current_;
    Sources sources_;
    Invocation& in_;
};

Exit run_complete(Invocation& in) {
    std::vector<std::string> words;
    in.arguments("WORD", words, "The words of the call after 'rsc', up to the cursor");
    if (!in.parse()) return in.status();
    for (const Candidate& one : Completion(std::move(words), in).find()) {
        in.print(one.word + (one.about.empty() ? "" : "\t" + one.about) + "\n");
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command complete_command() {
    return {"complete",
            "",
            "Help",
            "What may stand at the cursor: for shells",
            run_complete,
            {{"rsc complete -- contact a", "The verbs of contact that begin with a."},
             {"rsc complete -- case show ''", "The cases there are."}}};
}

}  // namespace rsc::tools
