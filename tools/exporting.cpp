#include "exporting.hpp"

#include <algorithm>
#include <atomic>

#include "base/diagnostics.hpp"
#include "casework/audit.hpp"
#include "casework/changes.hpp"
#include "casework/draft.hpp"
#include "codec/fields.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"
#include "support/words.hpp"

namespace rsc::tools {
namespace {

/// So many cases are one transaction, and in memory at once.
constexpr std::size_t batch_size = 1000;

constexpr std::string_view no_consent = "export.no-consent";

}  // namespace

struct Exporting::Prepared {
    std::string id;
    std::string file;
    std::optional<store::Read> before;
    std::optional<Finding> finding;  // why it does not go
    std::string after;               // bytes, with the disclosure
    exchange::Coverage coverage;
    Outgoing out;
};

Exporting::Exporting(Invocation& in, std::string form, Tells tells)
    : in_(in), form_(std::move(form)), tells_(tells), whole_(tells != Tells::what_may_go) {
    in.store_option();
    if (tells_ == Tells::a_verdict) {
        in.argument("OBLIGATION", obligation_, "The one, as 'rsc explain' names it");
    } else {
        in.arguments("CASE", cases_, "The cases");
        in.flag("--all", all_, "All cases; those that may not go are told, and the status is 4");
        in.flag("--consented", consented_, "The cases of which something may go");
    }
    in.required("--recipient", recipient_, "WHO",
                "Who gets it, as the client's consent names them; the agency's id: it stays here");
    in.required("--purpose", purpose_, "TEXT", "What for, as the consent states it");
    in.value("--basis", basis_, "BASIS",
             "What allows it without a consent, with --reason: medical-emergency, audit, "
             "court-order");
    in.words(names_of(model::DisclosureBasis{}));
    if (!whole_) {
        in.values("--information", information_, "CLASS",
                  "No more than these classes of information; else all that may go");
        in.words(names_of(model::Information{}));
    }
    in.act_options();
}

bool Exporting::take(const Error& error) {
    status_ = in_.fail(error);
    return false;
}

Result<void> Exporting::understand() {
    if (tells_ == Tells::a_verdict) {
        if (obligation_.find('~') == std::string::npos) {
            return fail(Kind::usage, "usage.bad-value", "'" + obligation_ + "' names no obligation",
                        "'rsc explain CASE RULE' shows the identities");
        }
        cases_ = {obligation_.substr(0, obligation_.find('~'))};
    }
    const int ways = (cases_.empty() ? 0 : 1) + (all_ ? 1 : 0) + (consented_ ? 1 : 0);
    if (ways != 1) {
        return fail(
            Kind::usage, ways > 1 ? "usage.bad-value" : "usage.missing",
            ways > 1 ? "cases, --all and --consented exclude each other" : "no case is named",
            "name cases, or give --all or --consented");
    }
    for (const std::string& id : cases_) {
        if (!is_well_formed_id(id)) {
            return tl::unexpected<Error>(no_such_record(Target::client_case, id));
        }
    }
    for (const auto& [option, text] :
         {std::pair("--recipient", &recipient_), std::pair("--purpose", &purpose_)}) {
        const bool plain = std::none_of(text->begin(), text->end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        });
        if (plain && text->find_first_not_of(' ') != std::string::npos) continue;
        return fail(Kind::usage, "usage.bad-value",
                    std::string(option) + " is empty, or has line breaks and the like",
                    "say in a line who gets it, and what for");
    }
    request_.recipient = recipient_;
    request_.purpose = purpose_;
    auto information = parse_words<model::Information>(information_, "--information");
    if (!information) return pass_on(information);
    request_.information.assign(information->begin(), information->end());
    if (basis_.empty()) return {};
    auto basis = parse_words<model::DisclosureBasis>({basis_}, "--basis");
    if (!basis) return pass_on(basis);
    request_.basis = *basis->begin();
    if (request_.basis != model::DisclosureBasis::consent && in_.reason().empty()) {
        return fail(Kind::usage, "usage.missing",
                    "--basis " + basis_ + " is given without --reason",
                    "say what the emergency was, who audits, or which court ordered it: it is "
                    "recorded with the disclosure");
    }
    return {};
}

bool Exporting::begin() {
    if (!in_.parse()) {
        status_ = in_.status();
        return false;
    }
    if (auto done = understand(); !done) return take(done.error());
    auto agency = in_.open_agency();
    if (!agency) return take(agency.error());
    agency_ = std::make_unique<casework::Agency>(std::move(*agency));
    auto now = in_.now(agency_->config().sandbox);
    if (!now) return take(now.error());
    request_.at = *now;
    auto actor = in_.actor(agency_.get());
    if (!actor) return take(actor.error());
    actor_ = std::move(*actor);
    within_ = recipient_ == agency_->record().id ||
              (!recipient_.empty() && recipient_ == agency_->record().name);
    if (within_ && !basis_.empty()) {
        return take(Error{Kind::usage,
                          "usage.bad-value",
                          "--basis is given, and the recipient is the agency itself",
                          "what stays within the agency needs no basis: leave --basis out",
                          {},
                          {}});
    }
    if (auto known = find_actor(*agency_, actor_); !known) return take(known.error());
    using enum model::DisclosureBasis;
    if (request_.basis == audit || request_.basis == court_order) {
        auto allowed = require_supervisor(*agency_, actor_, agency_->zone().date_of(request_.at),
                                          "a disclosure on the basis '" + basis_ + "'");
        if (!allowed) return take(allowed.error());
    }
    if (within_) {
        in_.log_reading(*agency_, cases_);
        in_.hold_still(agency_->folder());
    } else if (in_.dry_run()) {
        in_.hold_still(agency_->folder());
    } else {
        auto folder = in_.open_for_writing(agency_->folder().path());
        if (!folder) return take(folder.error());
        folder_.emplace(std::move(*folder));
        if (auto clock = casework::check_clock(request_.at, folder_->last_line().intent.at)) {
            in_.warn(clock->message);
        }
    }
    return true;
}

Result<std::vector<std::string>> Exporting::chosen() const {
    if (!cases_.empty()) {
        std::vector<std::string> ids(cases_);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }
    return casework::case_ids(agency_->folder());
}

Result<void> Exporting::read(Prepared& one) {
    one.file = store::case_file(CaseId{one.id});
    auto before = read_if_there(folder_, agency_->folder(), one.file);
    if (!before) return pass_on(before);
    if (!*before) return tl::unexpected<Error>(no_such_record(Target::client_case, one.id));
    one.before = std::move(*before);
    return {};
}

/// Why nothing may go out; empty where something may.
std::string Exporting::why_not(const exchange::Coverage& coverage) const {
    constexpr std::size_t everything = names_of(model::Information{}).size() - 1;
    if (coverage.is_allowed() && (!whole_ || coverage.information.size() == everything)) return {};
    if (coverage.is_allowed())
        return "the consents cover a part; " +
               std::string(tells_ == Tells::a_verdict ? "a verdict rests on the whole record"
                                                      : "this form tells of everything");
    std::string found;
    for (const exchange::ConsentLack& lacking : coverage.lacking) {
        found += (found.empty() ? "" : "; ") + lacking.consent + ": " +
                 std::string(exchange::words_of(lacking.lack));
    }
    return found.empty() ? "no consent is on file" : found;
}

void Exporting::prepare(Prepared& one) const {
    thread_local codec::Reader<model::Case> reader;
    const std::string& text = one.before->bytes;
    auto record = reader.read(text, one.file);
    if (!record) {
        const Error& error = record.error();
        one.finding =
            error.findings.empty() ? finding_of(error.code, error.place) : error.findings.front();
        return;
    }
    one.out.id = one.id;
    if (within_) {
        if (whole_) one.out.text = text;
        one.out.record = codec::parse_json(text);
        if (!request_.information.empty()) {
            one.coverage = exchange::coverage_of(
                **record, {{}, {}, model::DisclosureBasis::audit, request_.information, {}}, {},
                agency_->zone());
            one.out.record = exchange::confined(one.out.record, one.coverage.information);
        }
        return;
    }
    const calendar::Zone& zone = agency_->zone();
    one.coverage = exchange::coverage_of(**record, request_,
                                         {agency_->record().id, agency_->record().name}, zone);
    if (auto why = why_not(one.coverage); !why.empty()) {
        one.finding =
            finding_of(no_consent, {one.file, "/consents", 0, 0},
                       "a consent that covers this recipient and purpose", std::move(why));
        return;
    }
    if (!codec::is_as_recorded((*record)->history, text)) {
        one.finding = casework::hand_edited(one.file).findings.front();
        return;
    }
    casework::Draft draft(codec::parse_json(text), {zone.text(request_.at), actor_});
    one.out.record = exchange::confined(draft.json, one.coverage.information);
    one.out.statement = exchange::statement_of(**record, request_, one.coverage, discloser(), zone);
    std::string note = obligation_;
    if (!in_.reason().empty()) note += (note.empty() ? "" : ": ") + in_.reason();
    draft.add("disclosures", exchange::disclosure_entry(request_, one.coverage, form_, note, zone));
    codec::Act act{request_.at, actor_, "export." + form_, in_.reason(), draft.touched(), {}};
    auto after = casework::finish<model::Case>(
        codec::in_order(static_cast<const model::Case*>(nullptr), draft.json).dump(), act,
        agency_->config().id, zone, one.file);
    if (after) {
        one.after = std::move(*after);
        if (whole_) one.out.text = one.after;
    } else {
        one.finding = after.error().findings.front();
    }
}

Result<void> Exporting::record(std::vector<Prepared>& batch) {
    if (!folder_) return {};
    const codec::Act act{request_.at, actor_, "export." + form_, in_.reason(), {}, {}};
    auto transaction = folder_->begin(casework::intent_of(act, agency_->zone()));
    for (Prepared& one : batch) {
        if (one.finding) continue;
        auto staged = transaction.stage(one.file, std::move(one.after), one.before->known);
        if (!staged) return staged;
    }
    if (transaction.size() == 0) return {};
    auto done = transaction.commit();
    recorded_ = recorded_ || done;
    return done;
}

void Exporting::tell(const Prepared& one) {
    if (one.finding) {
        ++withheld_;
        const bool refused = one.finding->code == no_consent;
        if (consented_ && refused) return;
        status_ = worse(status_, refused ? Exit::refused : Exit::invalid);
        findings_.emplace_back(*one.finding);
        return;
    }
    ++exported_;
    if (!in_.dry_run()) return;
    std::string line = one.id + ": ";
    line += within_ && one.coverage.information.empty()
                ? "everything"
                : exchange::words_of(one.coverage.information);
    for (std::size_t i = 0; i < one.coverage.consents.size(); ++i)
        line += (i == 0 ? "; by consent " : ", ") + one.coverage.consents[i];
    told_.push_back(std::move(line));
}

Result<void> Exporting::each(const Take& take) {
    auto ids = chosen();
    if (!ids) return pass_on(ids);
    auto line = in_.show(progress_);
    // What is slow to make is recorded in small parts: who is cut off has recorded little that did
    // not go out.
    const std::size_t most = whole_ ? batch_size / 50 : batch_size;
    for (std::size_t at = 0; at < ids->size(); at += most) {
        std::vector<Prepared> batch(std::min(most, ids->size() - at));
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i].id = (*ids)[at + i];
            if (auto done = read(batch[i]); !done) return done;
        }
        std::atomic<std::size_t> next{0};
        casework::in_threads(casework::scan_threads(), [&](unsigned) {
            for (std::size_t i = next++; i < batch.size(); i = next++)
                prepare(batch[i]);
        });
        if (auto done = record(batch); !done) return done;
        for (Prepared& one : batch) {
            tell(one);
            if (one.finding || in_.dry_run()) continue;
            if (auto done = take(one.out); !done) return done;
        }
        progress_.records += batch.size();
    }
    return {};
}

Exit Exporting::write_lines(const std::string& file,
                            const std::function<codec::Json(Outgoing&)>& line) {
    return write_texts(file,
                       [&](Outgoing& one) { return Result<std::string>(line(one).dump() + "\n"); });
}

Exit Exporting::write_texts(const std::string& file,
                            const std::function<Result<std::string>(Outgoing&)>& text) {
    // A dry run hands nothing over.
    std::optional<Outlet> outlet;
    if (!in_.dry_run()) {
        auto opened = Outlet::open(file);
        if (!opened) return in_.fail(opened.error());
        outlet.emplace(std::move(*opened));
    }
    auto done = each([&](Outgoing& one) -> Result<void> {
        auto made = text(one);
        if (!made) return pass_on(made);
        return outlet->write(*made);
    });
    if (done && exported_ > 0 && outlet) done = outlet->close();
    return finish(done, file);
}

Exit Exporting::finish(const Result<void>& done, const std::string& where) {
    if (!done) {
        const Exit status = in_.fail(done.error());
        if (recorded_) {
            in_.warn(
                "the disclosures are committed to the records all the same; where nothing "
                "went out, void them with 'rsc case void'");
        }
        return status;
    }
    if (consented_ && exported_ == 0) status_ = worse(status_, Exit::refused);
    render::ActOut out;
    out.act = "export." + form_;
    out.store = agency_->folder().path();
    out.dry_run = in_.dry_run();
    out.figures = {{"exported", exported_}, {"withheld", withheld_}};
    out.difference = told_;
    out.findings = findings_;
    if (in_.format() == Format::json) {
        in_.print(render::json_text(out, agency_->zone()));
        return in_.finish(status_);
    }
    std::string text;
    std::vector<codec::FindingOut> others;
    for (const codec::FindingOut& finding : findings_) {
        // Of many cases, a line each; what to do is the same for all.
        if (all_ && finding.code == no_consent) {
            told_.push_back(finding.file + ": " + finding.found);
        } else {
            others.push_back(finding);
        }
    }
    in_.say_error(findings_text(others));
    for (const std::string& one : told_)
        text += render::safe(one) + "\n";
    text +=
        std::string(in_.dry_run() ? "Dry run, nothing went out. " : "") + "Cases exported " +
        std::to_string(exported_) + ", withheld " + std::to_string(withheld_) +
        (where.empty() || exported_ == 0 || in_.dry_run() ? ""
                                                          : "; written to " + render::safe(where)) +
        "\n";
    if (where.empty() && !in_.dry_run()) {
        in_.say_error(text);
    } else {
        in_.print(text);
    }
    return in_.finish(status_);
}

}  // namespace rsc::tools
