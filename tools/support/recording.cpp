#include "support/recording.hpp"

#include <algorithm>
#include <set>

#include "base/diagnostics.hpp"
#include "casework/audit.hpp"
#include "codec/scan.hpp"
#include "codec/upgrade.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/rights.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

std::string revision_in(const Json& record) {
    if (!record.contains("history") || record["history"].empty()) return {};
    const Json& last = record["history"].back();
    return last["seq"].dump() + "-" + last["record"].get<std::string>().substr(0, 8);
}

}  // namespace

Recording::Recording(Invocation& in, Target target, std::string act, Names names)
    : in_(in), target_(target), act_(std::move(act)), names_(names) {
    if (names_ == Names::a_new_one || target_ == Target::agency) return;
    if (names_ == Names::perhaps_none) {
        in_.optional_argument("CASE", id_, "The case; without it you are told which it would be");
    } else {
        in_.record_argument(target_, id_);
    }
}

bool Recording::take(Error error) {
    status_ = in_.fail(error);
    return false;
}

Result<void> Recording::require_supervisor(std::string_view what) const {
    return tools::require_supervisor(*agency_, actor_, today(), what);
}

// Acts on cases are for workers of the store; the staff's records and the agency's, which decide
// who may do what, are for those who manage it. The first entries are made before anybody is there.
Result<void> Recording::check_actor() const {
    const bool managed = std::any_of(agency_->staff().begin(), agency_->staff().end(),
                                     [](const auto& staff) { return model::manages(*staff); });
    if (target_ != Target::client_case && !managed) return {};
    if (target_ == Target::worker || target_ == Target::agency) {
        return require_manager(*agency_, actor_, today(), "writing records of staff and agency");
    }
    if (auto known = find_actor(*agency_, actor_); !known) return pass_on(known);
    return {};
}

bool Recording::parse() {
    in_.record_options();
    if (!in_.parse()) {
        status_ = in_.status();
        return false;
    }
    // Whoever types or pipes into standard input keeps nobody from writing meanwhile.
    if (in_.reads_input()) {
        if (auto text = read_file("-"); !text) return take(text.error());
    }
    if (names_ == Names::perhaps_none && id_.empty()) return true;
    if (names_ != Names::a_new_one && target_ != Target::agency && !is_well_formed_id(id_)) {
        return take(Error{Kind::usage,
                          "usage.bad-value",
                          "'" + id_ + "' is no id",
                          "an id holds letters, digits and hyphens",
                          {},
                          {}});
    }
    return true;
}

bool Recording::prepare() {
    prepared_ = true;
    if (!parse()) return false;
    auto agency = in_.open_agency();
    if (!agency) return take(agency.error());
    agency_.emplace(std::move(*agency));
    return take_actor();
}

bool Recording::take_actor() {
    auto actor = in_.actor(&*agency_);
    if (!actor) return take(actor.error());
    actor_ = *actor;
    return true;
}

bool Recording::lock() {
    std::string store;
    if (prepared_) {
        store = agency_->folder().path();
    } else {
        if (!parse()) return false;
        auto found = in_.find_store();
        if (!found) return take(found.error());
        store = found->path();
    }
    auto folder = in_.open_for_writing(store);
    if (!folder) return take(folder.error());
    folder_.emplace(std::move(*folder));
    // What another writer did until now is seen: staff, policies, and by the clock, too.
    auto agency = casework::Agency::open(folder_->reader());
    if (!agency) return take(agency.error());
    agency_.emplace(std::move(*agency));
    auto now = in_.now(agency_->config().sandbox);
    if (!now) return take(now.error());
    now_ = *now;
    if (auto wrong = casework::check_clock(now_, folder_->last_line().intent.at)) {
        warnings_.push_back(std::move(*wrong));
    }
    if (!prepared_ && !take_actor()) return false;
    if (auto allowed = check_actor(); !allowed) return take(allowed.error());
    if (target_ != Target::client_case && !in_.overrides().empty()) {
        return take(Error{Kind::usage,
                          "usage.bad-value",
                          "--override is for acts on cases: no rule refuses this one",
                          "leave it out",
                          {},
                          {}});
    }
    auto may = check_overrides(in_, *agency_, actor_, today());
    if (!may) return take(may.error());
    return true;
}

bool Recording::begin(const std::string& expected) {
    if (!lock()) return false;
    auto read = folder_->read_for_change(file());
    if (!read) {
        if (read.error().kind == Kind::not_found) return take(no_such_record(target_, id_));
        return take(read.error());
    }
    before_ = std::move(read->bytes);
    known_ = std::move(read->known);
    std::string revision;
    if (target_ == Target::client_case) {
        auto parsed = codec::Document<model::Case>::parse(before_, file());
        if (!parsed) return take(parsed.error());
        case_.emplace(std::move(*parsed));
        revision = casework::revision_of((*case_)->history);
    } else {
        // What is no sound record is refused like a case that is none.
        auto sound = in_.read_record(*agency_, target_, id_);
        if (!sound) return take(sound.error());
        revision = revision_in(codec::parse_json(before_));
    }
    for (const std::string& wanted : {expected, in_.if_match()}) {
        if (wanted.empty() || wanted == revision) continue;
        return take(Error{Kind::changed,
                          "store.changed",
                          file() + " is at revision " + revision + ", not at " + wanted,
                          "look at it again, then repeat",
                          {},
                          {}});
    }
    Json record = codec::parse_json(before_);
    codec::upgrade(record);
    draft_.emplace(std::move(record), casework::Stamp{zone().text(now_), actor_});
    return true;
}

bool Recording::begin_new(const NewRecord& make) {
    if (!lock()) return false;
    if (!in_.if_match().empty()) {
        return take(Error{Kind::usage,
                          "usage.bad-value",
                          "--if-match is for a record that there is, and this one is new",
                          "leave it out",
                          {},
                          {}});
    }
    auto record = make(*this);
    if (!record) return take(record.error());
    id_ = record->at("id").get<std::string>();
    auto exists = folder_->reader().exists(file());
    if (!exists) return take(exists.error());
    if (*exists) {
        return take(Error{Kind::refused,
                          "act.state",
                          "there is a record " + id_ + " already",
                          "choose another id, or change the one there is",
                          {},
                          {}});
    }
    draft_.emplace(std::move(*record), casework::Stamp{zone().text(now_), actor_});
    return true;
}

Result<Json> Recording::at(std::string_view option, const std::string& text) const {
    if (text.empty()) {
        return rsc::fail(Kind::usage, "usage.missing", std::string(option) + " is needed",
                         "for example " + std::string(option) + " now, or a day");
    }
    auto moment = parse_moment(option, text, zone(), now_);
    if (!moment) return pass_on(moment);
    return Json{{"occurred", zone().text(*moment)}};
}

void Recording::assigns(std::string worker, model::Level level) {
    assigned_ = std::move(worker);
    assigned_level_ = level;
}

void Recording::content_from(std::string file, std::string text, std::string pointer) {
    content_file_ = std::move(file);
    content_text_ = std::move(text);
    content_pointer_ = std::move(pointer);
}

void Recording::attach(std::string relative, std::string bytes) {
    for (const Attached& one : attached_) {
        if (one.relative == relative) return;  // one paper for several groups
    }
    attached_.push_back({std::move(relative), std::move(bytes)});
}

// Faults of the content are named by the file that the content came from.
Error Recording::place_in_content(Error error) const {
    if (content_file_.empty()) return error;
    for (Finding& finding : error.findings) {
        if (!finding.place.pointer.starts_with(content_pointer_)) continue;
        finding.place.pointer.erase(0, content_pointer_.size());
        finding.place.file = content_file_;
        const auto at = codec::position_of(content_text_,
                                           codec::offset_of(content_text_, finding.place.pointer));
        finding.place.line = at.line;
        finding.place.column = at.column;
    }
    return error;
}

codec::Act Recording::make_act() const {
    codec::Act act;
    act.at = now_;
    act.by = actor_;
    act.act = act_;
    act.reason = in_.reason();
    act.entries = draft_->touched();
    act.overrides = in_.overrides();
    return act;
}

Result<void> Recording::write(const std::string& bytes) {
    if (in_.dry_run()) return {};
    auto transaction = folder_->begin(casework::intent_of(make_act(), zone()));
    for (Attached& one : attached_) {
        auto staged = transaction.stage(one.relative, std::move(one.bytes));
        if (!staged) return staged;
    }
    if (auto staged = transaction.stage(file(), bytes, known_); !staged) return staged;
    return transaction.commit();
}

// What will be said is made before anything is written: an act that was recorded must not fail for
// want of memory.
Exit Recording::record(const std::string& bytes, render::RecordedOut out) {
    compose(std::move(out));
    if (auto written = write(bytes); !written) return in_.fail(written.error());
    if (then_ && !in_.dry_run()) then_();
    folder_->close();  // whoever reads the output slowly keeps nobody from writing
    return tell();
}

void Recording::add_rooms(Error& error, const timeline::Caseloads& loads) const {
    std::string text;
    std::size_t told = 0;
    for (const casework::Room& room :
         casework::rooms(*agency_, agency_->setting({now_, now_}), loads, assigned_level_)) {
        if (told++ == 5) break;
        text += (text.empty() ? "" : ", ") + room.worker.str() + " (" + std::to_string(room.cases) +
                " of " + std::to_string(room.limit) + ")";
    }
    if (text.empty()) {
        text = "nobody";
    } else {
        std::string verb = act_;
        std::replace(verb.begin(), verb.end(), '.', ' ');
        text += "; 'rsc " + verb + " " + id_ + (act_ == "assign.add" ? " --worker " : " --to ") +
                text.substr(0, text.find(' ')) + " ...'";
    }
    for (Finding& finding : error.findings) {
        if (finding.message.starts_with("caseload.")) {
            finding.remedy = "Room for " + std::string(name(assigned_level_)) + ": " + text + ". " +
                             finding.remedy;
        }
    }
}

Exit Recording::commit_case() {
    casework::CaseAct act;
    act.file = file();
    if (names_ != Names::a_new_one) act.before = before_;
    act.after = draft_->json;
    act.act = make_act();
    act.touched = draft_->touched();
    act.gates = gates_;
    act.assigned = WorkerId{assigned_};
    std::optional<timeline::Caseloads> others;
    if (!assigned_.empty()) {
        casework::ScanProblems problems;
        auto counted =
            casework::count_others(*agency_, agency_->setting({now_, now_}), {id_}, problems);
        if (!counted) return in_.fail(counted.error());
        if (!problems.errors.empty()) {
            return in_.fail(casework::unreadable(
                "caseloads cannot be counted: a case cannot be read", problems));
        }
        others.emplace(std::move(*counted));
        act.others = &*others;
    }
    auto performed = casework::perform(*agency_, act, now_);
    if (!performed) {
        Error error = place_in_content(std::move(performed.error()));
        if (others) add_rooms(error, *others);
        return in_.fail(error);
    }
    render::RecordedOut out;
    out.record = id_;
    out.revision = performed->revision;
    if (in_.dry_run()) out.difference = casework::changed_facts(before_, performed->bytes);
    out.overridden = std::move(performed->overridden);
    for (const Finding& finding : performed->warnings)
        out.findings.emplace_back(finding);
    for (const timeline::Obligation& row : performed->met)
        out.met.push_back(report::row_of(row));
    if (excuses_through_) {
        auto excused = casework::excused_by(*agency_, act, *performed, now_, *excuses_through_);
        if (!excused) return in_.fail(excused.error());
        for (const timeline::Obligation& row : *excused)
            out.excused.push_back(report::row_of(row));
    }
    std::size_t open = 0;
    for (const timeline::Obligation& row : performed->unclear)
        out.unclear.push_back(report::row_of(row));
    for (const timeline::Obligation& row : performed->owed) {
        // What arose with this act is told however far off; of the rest, what comes next.
        const bool arose = performed->arisen.contains(timeline::identity(row));
        if (row.verdict == timeline::Verdict::open && !arose && ++open > 5) {
            ++out.more;
            continue;
        }
        out.owed.push_back(report::row_of(row));
    }
    return record(performed->bytes, std::move(out));
}

template <class T>
Exit Recording::commit_plain() {
    if (names_ != Names::a_new_one) {
        auto parsed = codec::Document<T>::parse(before_, file());
        if (!parsed) return in_.fail(parsed.error());
        // A file that was put in place by hand has no history yet; one that has must be as it says.
        const auto& history = (*parsed)->history;
        if (!history.empty() && !codec::is_as_recorded(history, before_)) {
            return in_.fail(casework::hand_edited(file()));
        }
    }
    const Json after = codec::in_order(static_cast<const T*>(nullptr), draft_->json);
    const validate::Surroundings around = agency_->surroundings(now_);
    const auto check = [&](const std::string& text) -> Result<std::vector<Finding>> {
        auto record = codec::Document<T>::parse(text, file());
        if (!record) return pass_on(record);
        return validate::check_record(**record, around, file());
    };
    std::set<std::string> known;
    if (names_ != Names::a_new_one) {
        auto before = check(before_);
        if (!before) return in_.fail(before.error());
        for (const Finding& finding : *before)
            known.insert(finding.code + finding.place.pointer + finding.found);
    }
    const std::string text = codec::print_json(after);
    auto found = check(text);
    if (!found) return in_.fail(place_in_content(std::move(found.error())));
    std::vector<Finding> errors;
    for (Finding& finding : *found) {
        if (!known.contains(finding.code + finding.place.pointer + finding.found)) {
            errors.push_back(std::move(finding));
        }
    }
    if (!errors.empty()) {
        codec::locate(errors, text);
        Error error{
            Kind::invalid, "record.invalid", "the record would contradict itself", {}, {}, {}};
        error.place.file = file();
        error.findings = std::move(errors);
        return in_.fail(error);
    }
    auto bytes = casework::finish<T>(after.dump(), make_act(),
                                     std::string_view(agency_->config().id), zone(), file());
    if (!bytes) return in_.fail(place_in_content(std::move(bytes.error())));
    render::RecordedOut out;
    out.record = target_ == Target::agency ? std::string(agency_->config().agency) : id_;
    out.revision = revision_in(codec::parse_json(*bytes));
    if (in_.dry_run()) out.difference = casework::changed_facts(before_, *bytes);
    return record(*bytes, std::move(out));
}

Exit Recording::commit() {
    switch (target_) {
        case Target::client_case: return commit_case();
        case Target::worker: return commit_plain<model::Staff>();
        case Target::provider: return commit_plain<model::Provider>();
        case Target::agency: break;
    }
    return commit_plain<model::Agency>();
}

}  // namespace rsc::tools
