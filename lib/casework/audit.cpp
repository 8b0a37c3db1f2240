#include "casework/audit.hpp"

#include <algorithm>

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "base/signature.hpp"
#include "casework/taking_in.hpp"
#include "codec/canonical.hpp"
#include "codec/history.hpp"
#include "codec/json.hpp"
#include "store/layout.hpp"

namespace rsc::casework {
namespace {

using codec::Json;

constexpr std::string_view accepting = "audit.accept-restore";
constexpr std::string_view seal_schema = "rsc.seal/1";

Finding about(std::string_view code, std::string file, std::string message) {
    return finding_of(code, {std::move(file), {}, 0, 0}, {}, {}, std::move(message));
}

/// Only cases are taken in by 'rsc case adopt': what is to be done depends on the file.
void fit_remedy(Finding& finding) {
    const std::string& file = finding.place.file;
    if (finding.code != "audit.changed" && finding.code != "audit.history") return;
    const auto in = [&file](std::string_view directory) {
        return file.starts_with(std::string(directory) + "/");
    };
    std::string with;
    if (in(store::cases_directory)) {
        if (finding.code == "audit.changed") {
            finding.remedy =
                "ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from "
                "a backup";
        }
        return;
    }
    if (in(store::staff_directory)) with = "rsc staff";
    if (in(store::providers_directory)) with = "rsc provider";
    if (file == store::agency_file) with = "rsc agency";
    if (file == store::store_file) with = "rsc policy adopt";
    finding.remedy = "ask who changed it, and put it back from a backup";
    if (!with.empty()) finding.remedy += "; what is to be otherwise is changed with '" + with + "'";
}

/// What the journal has said of one file.
struct Past {
    std::vector<std::pair<std::string, std::int64_t>> states;  ///< hash and line, in order
    bool taken_in = false;  ///< begun elsewhere: its history begins in another store

    [[nodiscard]] const std::string& now() const { return states.back().first; }
};

class Auditor {
  public:
    Auditor(const store::ReadFolder& folder, std::string_view store_id,
            const std::optional<Seal>& seal)
        : folder_(folder), store_id_(store_id), seal_(seal) {}

    [[nodiscard]] Result<Audit> run();
    [[nodiscard]] Result<std::vector<Finding>> run_on(const std::vector<std::string>& files);

  private:
    void take_line(std::string_view text, bool whole);
    void follow(const store::JournalLine& line);
    void check_seal();
    [[nodiscard]] Result<void> check_file(const std::string& file);
    [[nodiscard]] bool is_as_left(const std::string& file, const std::string& hash,
                                  const std::string& text) const;
    void deviates(const std::string& file, const std::string& there, const std::string& text);
    void find(std::string_view code, std::string message, std::string file = {}) {
        Finding finding =
            about(code, file.empty() ? std::string(store::journal_file) : std::move(file),
                  std::move(message));
        if (finding.place.file == store::journal_file) {
            finding.place.line = static_cast<std::uint32_t>(number_);
        }
        fit_remedy(finding);
        audit_.findings.push_back(std::move(finding));
    }

    const store::ReadFolder& folder_;
    std::string_view store_id_;
    const std::optional<Seal>& seal_;
    Audit audit_;
    std::size_t number_ = 0;
    std::int64_t seq_ = 0;
    std::int64_t broken_ = 0;  ///< lines since the last that could be read
    bool holes_ = false;       ///< what a file was cannot be told from here on
    std::map<std::string, Past, std::less<>> past_;
    bool sealed_found_ = false;
    std::string given_up_;
};

void Auditor::take_line(std::string_view text, bool whole) {
    ++number_;
    ++audit_.lines;
    const auto line = whole ? store::parse_line(text) : std::nullopt;
    if (!line) {
        find("audit.line", "line " + std::to_string(number_) + " is not as it was written");
        ++broken_;
        holes_ = true;
        return;
    }
    const std::string before = seq_ == 0 ? store::no_line() : audit_.head;
    if (line->seq != seq_ + 1 + broken_) {
        find("audit.chain", "line " + std::to_string(seq_ + 1 + broken_) + " is missing: line " +
                                std::to_string(line->seq) + " stands in its place");
        holes_ = true;
    } else if (broken_ == 0 && line->previous != before) {
        find("audit.chain",
             "line " + std::to_string(line->seq) + " does not follow the one before it");
    }
    broken_ = 0;
    follow(*line);
}

void Auditor::follow(const store::JournalLine& line) {
    seq_ = line.seq;
    audit_.head = line.hash;
    if (seal_) {
        sealed_found_ = sealed_found_ || (line.seq == seal_->seq && line.hash == seal_->head);
        // Who can write the journal can write this, too: it explains, and proves nothing.
        if (line.intent.accepts == seal_->head) {
            given_up_ = ", and " + line.intent.by + " gave the seal up on " + line.intent.at +
                        ": make a new one";
        }
    }
    // Somebody answers for what the journal was until here.
    if (line.intent.act == accepting && line.intent.accepts == line.previous) {
        audit_.findings.clear();
    }
    const bool from_elsewhere = line.intent.act == adopting || line.intent.act == accepting;
    for (const store::JournalFile& file : line.files) {
        Past& past = past_[file.file];
        if (past.states.empty()) {
            past.states.emplace_back("", line.seq - 1);
            past.taken_in = takes_in(line.intent.act);
        }
        if (file.before != past.now() && !from_elsewhere && !holes_) {
            find("audit.gap", "line " + std::to_string(line.seq) + ": before it, " + file.file +
                                  " was changed by other means");
        }
        past.states.emplace_back(file.after, line.seq);
    }
}

void Auditor::check_seal() {
    if (!seal_) return;
    if (seal_->store != store_id_) {
        find("audit.seal",
             "the seal is of store " + seal_->store + ", this is " + std::string(store_id_));
        return;
    }
    if (!sealed_found_) {
        find("audit.seal", "the journal has no line " + std::to_string(seal_->seq) +
                               " with the sealed hash: it was cut, rolled back or written anew "
                               "since " +
                               seal_->at + given_up_);
    }
}

/// Records vouch for themselves by their history, papers by their name, packs by the adoption in
/// rsc.json. A calendar or a tombstone cannot: without any journal, who accepts it answers for it.
bool Auditor::is_as_left(const std::string& file, const std::string& hash,
                         const std::string& text) const {
    if (file.starts_with(store::papers_directory)) return file.ends_with("/" + hash);
    if (file.starts_with(store::policies_directory)) {
        const auto config = folder_.read(std::string(store::store_file));
        return config && config->find(hash) != std::string::npos;
    }
    const auto history = codec::verify_history(text, store_id_, store_id_.empty(), file);
    if (history.there) return history.findings.empty();
    return audit_.lines == 0 && (file.starts_with(store::calendars_directory) ||
                                 file.starts_with(store::tombstones_directory));
}

void Auditor::deviates(const std::string& file, const std::string& there, const std::string& text) {
    const auto known = past_.find(file);
    Deviation deviation;
    deviation.file = file;
    deviation.states = {file, known == past_.end() ? "" : known->second.now(), there};
    deviation.as_left = !there.empty() && is_as_left(file, there, text);
    if (known == past_.end()) {
        deviation.kind = Deviation::Kind::unknown;
        // Without a journal that is one finding, not one for each file.
        if (audit_.lines > 0) {
            find("audit.unknown-file", "the journal does not know this file", file);
        }
    } else {
        const auto& states = known->second.states;
        const auto same = std::find_if(states.rbegin(), states.rend(),
                                       [&](const auto& state) { return state.first == there; });
        if (same == states.rend()) {
            deviation.kind = Deviation::Kind::changed;
            find("audit.changed",
                 "the file is not as line " + std::to_string(states.back().second) + " left it",
                 file);
            if (deviation.as_left) {
                audit_.findings.back().remedy =
                    "ask who changed it, and put the right copy back; where this one came from a "
                    "backup, or only its layout was changed, 'rsc audit accept-restore --reason "
                    "...' takes it in";
            }
        } else {
            deviation.kind = there.empty() ? Deviation::Kind::missing : Deviation::Kind::older;
            deviation.seq = same->second;
            find(there.empty() ? "audit.missing-file" : "audit.older",
                 there.empty() ? "line " + std::to_string(states.back().second) +
                                     " left this file, and it is not there"
                               : "the file is as line " + std::to_string(same->second) +
                                     " left it, not line " + std::to_string(states.back().second),
                 file);
        }
    }
    audit_.deviations.push_back(std::move(deviation));
}

Result<void> Auditor::check_file(const std::string& file) {
    auto text = folder_.read(file);
    if (!text) {
        const std::string& code = text.error().code;
        // What cannot be read now says nothing of the store; a link or a directory does.
        if (code != "store.link" && code != "store.not-a-file" && code != "record.too-large") {
            return pass_on(text);
        }
        find(code, text.error().message, file);
        return {};
    }
    ++audit_.files;
    const std::string hash = sha256(*text);
    const auto known = past_.find(file);
    if (known == past_.end() || known->second.now() != hash) {
        deviates(file, hash, *text);
        return {};
    }
    // Packs, calendars and papers have no history of their own: the journal holds them.
    const bool may_begin_elsewhere = known->second.taken_in || store_id_.empty();
    auto history = codec::verify_history(*text, store_id_, may_begin_elsewhere, file);
    for (Finding& finding : history.findings) {
        fit_remedy(finding);
        audit_.findings.push_back(std::move(finding));
    }
    return {};
}

// A line that does not name a file says nothing of it, and is not taken apart.
Result<std::vector<Finding>> Auditor::run_on(const std::vector<std::string>& files) {
    std::vector<std::string> names;
    for (const std::string& file : files)
        names.push_back('"' + file + '"');
    const auto take = [&](std::string_view text, bool whole) {
        ++audit_.lines;
        const bool named = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return text.find(name) != std::string_view::npos;
        });
        const auto line = whole && named ? store::parse_line(text) : std::nullopt;
        if (line) follow(*line);
    };
    auto read = folder_.each_line(std::string(store::journal_file), take);
    if (!read) return pass_on(read);
    for (const std::string& file : files) {
        if (auto checked = check_file(file); !checked) return pass_on(checked);
    }
    std::erase_if(audit_.findings, [&](const Finding& finding) {
        return finding.place.file == store::journal_file || finding.code == "audit.history";
    });
    return std::move(audit_.findings);
}

Result<Audit> Auditor::run() {
    auto read =
        folder_.each_line(std::string(store::journal_file),
                          [&](std::string_view text, bool whole) { take_line(text, whole); });
    if (!read) return pass_on(read);
    if (audit_.lines == 0) find("audit.journal-broken", "there is no journal");
    check_seal();
    auto files = folder_.files();
    if (!files) return pass_on(files);
    for (const std::string& file : *files) {
        if (auto checked = check_file(file); !checked) return pass_on(checked);
    }
    for (const auto& [file, past] : past_) {
        if (past.now().empty() || std::binary_search(files->begin(), files->end(), file)) continue;
        deviates(file, "", "");
    }
    return std::move(audit_);
}

}  // namespace

namespace {

Logged reading_of(const Json& json) {
    const auto text_in = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>()
                                                           : std::string();
    };
    Logged logged{text_in("at"), text_in("by"), "read " + text_in("command"), 0, {}, {}, {}};
    if (json.contains("cases") && json["cases"].is_array()) {
        for (const Json& id : json["cases"]) {
            if (!id.is_string()) continue;
            logged.files.push_back(store::case_file(CaseId{id.get<std::string>()}));
        }
    }
    if (const std::string file = text_in("file"); !file.empty()) logged.files.push_back(file);
    return logged;
}

}  // namespace

Result<Audit> audit(const store::ReadFolder& folder, std::string_view store_id,
                    const std::optional<Seal>& seal) {
    return Auditor(folder, store_id, seal).run();
}

Result<std::vector<Finding>> audit_files(const store::ReadFolder& folder, std::string_view store_id,
                                         const std::vector<std::string>& files) {
    return Auditor(folder, store_id, std::nullopt).run_on(files);
}

std::string signed_text(const Seal& seal) {
    Json json;
    json["schema"] = seal_schema;
    json["store"] = seal.store;
    json["seq"] = seal.seq;
    json["head"] = seal.head;
    json["at"] = seal.at;
    return codec::canonical(json.dump());
}

std::string print_seal(const Seal& seal) {
    Json json = codec::parse_json(signed_text(seal));
    if (!seal.signature.empty()) {
        json["public_key"] = seal.public_key;
        json["signature"] = seal.signature;
    }
    return codec::print_json(json);
}

Result<Seal> parse_seal(std::string_view text, std::string_view file) {
    const Json json = Json::parse(text, nullptr, false);
    const auto text_in = [&](const char* key) {
        return json.is_object() && json.contains(key) && json[key].is_string()
                   ? json[key].get<std::string>()
                   : std::string();
    };
    Seal seal{text_in("store"),    0, text_in("head"), text_in("at"), text_in("public_key"),
              text_in("signature")};
    if (json.is_object() && json.contains("seq") && json["seq"].is_number_integer()) {
        seal.seq = json["seq"].get<std::int64_t>();
    }
    if (text_in("schema") == seal_schema && seal.seq > 0 && seal.head.size() == 64) return seal;
    return fail(Kind::invalid, "audit.seal", std::string(file) + " is no seal",
                "name a file that 'rsc audit seal' wrote", {std::string(file), {}, 0, 0});
}

std::string print_reading(const Reading& reading) {
    Json json;
    json["at"] = reading.at;
    json["by"] = reading.by.empty() ? Json() : Json(reading.by);
    json["user"] = reading.user;
    json["command"] = reading.command;
    if (!reading.file.empty()) {
        json["file"] = reading.file;
    } else {
        json["cases"] = reading.cases.empty() ? Json("all") : Json(reading.cases);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<Logged>> read_logs(const store::ReadFolder& folder, std::size_t& unreadable) {
    std::vector<Logged> acts;
    auto journal =
        folder.each_line(std::string(store::journal_file), [&](std::string_view text, bool whole) {
            const auto line = whole ? store::parse_line(text) : std::nullopt;
            if (!line) {
                ++unreadable;
                return;
            }
            Logged logged{line->intent.at,
                          line->intent.by,
                          line->intent.act,
                          line->seq,
                          {},
                          line->intent.reason,
                          {}};
            for (const store::JournalFile& file : line->files)
                logged.files.push_back(file.file);
            acts.push_back(std::move(logged));
        });
    if (!journal) return pass_on(journal);
    std::vector<Logged> readings;
    auto logs = folder.reading_logs();
    if (!logs) return pass_on(logs);
    for (const std::string& log : *logs) {
        auto read = folder.each_line(log, [&](std::string_view text, bool) {
            const Json json = Json::parse(text, nullptr, false);
            if (!json.is_object()) {
                ++unreadable;
                return;
            }
            readings.push_back(reading_of(json));
        });
        if (!read) return pass_on(read);
    }
    for (std::vector<Logged>* some : {&acts, &readings}) {
        for (Logged& one : *some) {
            if (auto instant = calendar::Instant::parse(one.at)) one.instant = *instant;
        }
    }
    // Acts stay in the journal's order, also where a clock was set back; readings come in between.
    const auto earlier = [](const Logged& a, const Logged& b) { return a.instant < b.instant; };
    std::stable_sort(readings.begin(), readings.end(), earlier);
    std::vector<Logged> all;
    std::merge(std::move_iterator(acts.begin()), std::move_iterator(acts.end()),
               std::move_iterator(readings.begin()), std::move_iterator(readings.end()),
               std::back_inserter(all), earlier);
    return all;
}

std::optional<Finding> check_clock(calendar::Instant now, std::string_view last) {
    const auto before = calendar::Instant::parse(last);
    if (!before) return std::nullopt;
    constexpr std::int64_t year = std::int64_t{366} * 24 * 60 * 60;
    const std::int64_t passed = now.seconds_since_epoch() - before->seconds_since_epoch();
    if (passed >= 0 && passed <= year) return std::nullopt;
    Finding finding =
        about(passed < 0 ? "clock.behind" : "clock.ahead", std::string(store::journal_file),
              std::string(passed < 0 ? "the clock is behind"
                                     : "the clock is more "
                                       "than a year after") +
                  " the last act, of " + std::string(last));
    finding.severity = Severity::warning;
    return finding;
}

}  // namespace rsc::casework
