// What people and scripts are told after an act.

#include <algorithm>
#include <array>

#include "render/text.hpp"
#include "support/dates.hpp"
#include "support/recording.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// "attachments" of a request say nothing to people; what they are does.
std::string word_of(const std::string& member, const Json& event) {
    if (event.contains("status")) return event["status"].get<std::string>();
    if (member == "attachments") return "attached " + event.value("kind", "");
    if (member == "result" || member == "outcome") return event.value("result", member);
    std::string word = member;
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

// The events in `now` that `was` lacks; an entry inside is told by itself.
void new_events(const Json& now, const Json* was, const std::string& member, const std::string& id,
                std::vector<render::EntryOut>& out) {
    if (was != nullptr && *was == now) return;
    if (now.is_object()) {
        if (!member.empty() && now.contains("id") && now.contains("recorded")) return;
        if (!member.empty() && was == nullptr && now.contains("recorded") &&
            now.contains("occurred")) {
            out.push_back({id, word_of(member, now), now["occurred"].get<std::string>()});
        }
        for (const auto& [key, value] : now.items()) {
            if (key == "voided" || !value.is_structured()) continue;
            const Json* old = was != nullptr && was->contains(key) ? &(*was)[key] : nullptr;
            new_events(value, old, key, id, out);
        }
    } else if (now.is_array()) {
        for (std::size_t i = 0; i < now.size(); ++i) {
            const Json* old = was != nullptr && i < was->size() ? &(*was)[i] : nullptr;
            new_events(now[i], old, member, id, out);
        }
    }
}

/// The entries of a record as they were before the act. It is read only where one of those asked
/// for may be in it: most acts add one.
class Earlier {
  public:
    explicit Earlier(std::string_view text) : text_(text) {}

    [[nodiscard]] const Json* find(const std::string& id) {
        // An id that is written with escapes is one all the same.
        const bool may_be = text_.find('"' + id + '"') != std::string_view::npos ||
                            text_.find("\\u") != std::string_view::npos;
        if (!may_be) return nullptr;
        if (!record_) record_.emplace(codec::parse_json(text_), casework::Stamp{});
        return record_->find(id);
    }

  private:
    std::string_view text_;
    std::optional<casework::Draft> record_;
};

// What the act left in an entry it touched: the entry itself, or events that it had not before.
std::vector<render::EntryOut> entries_of(const Json& record, const casework::Draft& draft,
                                         std::string_view before) {
    std::vector<render::EntryOut> out;
    Earlier earlier(before);
    casework::Draft finder(record, draft.stamp());
    for (const std::string& id : draft.touched()) {
        const Json* entry = finder.find(id);
        if (entry == nullptr) continue;
        const Json* was = earlier.find(id);
        const std::size_t told = out.size();
        if (entry->contains("voided") && (was == nullptr || !was->contains("voided"))) {
            out.push_back({id, "voided", draft.stamp().recorded});
            continue;
        }
        if (was == nullptr) out.push_back({id, "added", (*entry)["occurred"].get<std::string>()});
        new_events(*entry, was, "", id, out);
        if (out.size() == told) out.push_back({id, "changed", draft.stamp().recorded});
    }
    return out;
}

}  // namespace

// What is printed after the act, made before it.
void Recording::compose(render::RecordedOut out) {
    untold_ = "rsc: warning: the act is recorded all the same: do not repeat it\n";
    out.heading = heading_of(*agency_, std::nullopt);
    out.act = act_;
    out.dry_run = in_.dry_run();
    out.entries = entries_of(draft_->json, *draft_, before_);
    for (const Finding& finding : warnings_)
        out.findings.emplace_back(finding);
    if (in_.format() == Format::json) {
        in_.print(render::json_text(out, zone()));
        return;
    }
    if (out.heading.sandbox) in_.print("SANDBOX: nothing in this store is real\n");
    in_.print((in_.dry_run() ? "Would record " : "Recorded ") + act_ + " in " + out.record +
              (in_.dry_run() ? "" : ", now at revision " + out.revision) + "\n");
    for (const std::string& line : said_)
        in_.print("  " + render::safe(line) + "\n");
    for (const render::EntryOut& entry : out.entries) {
        auto moment = calendar::parse_moment(entry.occurred);
        in_.print("  " + entry.what + " " + entry.id + ", " +
                  (moment ? readable(*moment, zone()) : entry.occurred) + "\n");
    }
    for (const std::string& rule : out.overridden) {
        in_.print("  overridden: " + rule + ", by " + actor_ + "\n");
    }
    for (const std::string& line : out.difference)
        in_.print("  " + render::safe(line) + "\n");
    const auto rows = [&](const std::string& title, const std::vector<report::Row>& all) {
        if (all.empty()) return;
        std::vector<std::array<std::string, 4>> lines;
        std::array<std::size_t, 3> widths{};
        for (const report::Row& row : all) {
            std::string when;
            if (row.verdict == timeline::Verdict::met) {
                when = row.met_on ? row.met_on->text() : "";
            } else if (row.verdict == timeline::Verdict::open) {
                when = row.due && row.due_day && zone().end_of(*row.due_day) != *row.due
                           ? "by " + zone().readable(*row.due)
                       : row.due_day ? "by " + readable(*row.due_day, zone())
                                     : "no time stated";
            } else if (row.verdict == timeline::Verdict::undetermined) {
                when = row.lacking.empty() ? std::string(name(row.because))
                                           : "lacking: " + render::safe(row.lacking);
            } else if (row.verdict == timeline::Verdict::excused) {
                when = row.due_day ? "due " + readable(*row.due_day, zone()) : "no time stated";
            } else {
                when = !row.late.starts_with("0 ")                  ? "late " + row.late
                       : row.verdict == timeline::Verdict::met_late ? "late"
                                                                    : "since today";
            }
            lines.push_back(
                {std::string(name(row.verdict)),
                 row.rule + (row.detail.empty() ? "" : " (" + render::safe(row.detail) + ")"), when,
                 row.title});
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths[i], lines.back()[i].size());
        }
        in_.print(title + "\n");
        for (auto& line : lines) {
            for (std::size_t i = 0; i < widths.size(); ++i)
                line[i].resize(widths[i], ' ');
            in_.print("  " + line[0] + "  " + line[1] + "  " + line[2] + "  " + line[3] + "\n");
        }
    };
    rows("Met:", out.met);
    rows("Cannot be judged:", out.unclear);
    if (excuses_through_) {
        // What a long pause covers is told as far as one reads it; a script gets all of it.
        constexpr std::size_t most = 20;
        std::vector<report::Row> first = out.excused;
        first.resize(std::min(first.size(), most));
        rows("Excuses:", first);
        if (out.excused.empty() && act_ == "place.add") {
            in_.print("Pauses nothing by itself: a supervisor approves a pause, 'rsc excuse add " +
                      id_ + " --because ... --from ... --through ... --approver ... --at ...'\n");
        } else if (out.excused.empty()) {
            in_.print(
                "Excuses nothing: nothing falls due on its days that is not met or excused "
                "already\n");
        }
        if (out.excused.size() > most) {
            in_.print("  and " + std::to_string(out.excused.size() - most) + " more: rsc explain " +
                      out.record + " --verdict excused --as-of " + excuses_through_->text() + "\n");
        }
    }
    rows(act_ == "discharge.add"
             ? "Owed, and what the discharge ends is missed after its day, for good:"
             : "Owed:",
         out.owed);
    if (out.more > 0) {
        in_.print("  and " + std::to_string(out.more) + " more: rsc explain " + out.record +
                  " --verdict open\n");
    }
    told_ = findings_text(out.findings);
}

Exit Recording::tell() {
    const Exit status = in_.finish(Exit::ok);
    if (!told_.empty()) in_.say_error(told_);
    if (in_.dry_run()) return status;
    if (status != Exit::ok) in_.say_error(untold_);
    leave(status == Exit::ok ? status : Exit::io);
}

}  // namespace rsc::tools
