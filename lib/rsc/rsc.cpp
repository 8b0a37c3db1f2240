#include "rsc/rsc.hpp"

#include "casework/agency.hpp"
#include "codec/describe_finding.hpp"
#include "codec/scan.hpp"
#include "report/explain.hpp"
#include "rulebook/registers.hpp"
#include "validate/catalogue.hpp"

namespace librsc {
namespace {

using rsc::Result;
using rsc::calendar::Instant;

constexpr std::string_view record_name = "record";

Finding public_finding(const rsc::Finding& finding) {
    return {finding.code,
            std::string(rsc::name(finding.severity)),
            finding.place.pointer,
            static_cast<int>(finding.place.line),
            static_cast<int>(finding.place.column),
            finding.message,
            finding.expected,
            finding.found,
            finding.remedy};
}

std::vector<Finding> public_findings(const std::vector<rsc::Finding>& findings) {
    std::vector<Finding> all;
    for (const rsc::Finding& finding : findings)
        all.push_back(public_finding(finding));
    return all;
}

[[noreturn]] void fail(const rsc::Error& error) {
    throw Failure(error.message, error.code, error.hint, public_findings(error.findings));
}

template <class T>
T taken(Result<T> result) {
    if (!result) fail(result.error());
    return std::move(*result);
}

/// A day is its end.
Instant instant_of(const std::string& text, const rsc::calendar::Zone& zone) {
    const auto moment = taken(rsc::calendar::parse_moment(text));
    if (const auto* day = std::get_if<rsc::calendar::Date>(&moment)) return zone.end_of(*day);
    return std::get<Instant>(moment);
}

}  // namespace

std::string version() {
    return RSC_VERSION;
}

Failure::~Failure() = default;

struct Agency::State {
    rsc::casework::Agency agency;
};

Agency::Agency(const std::string& store) {
    auto folder = taken(rsc::store::ReadFolder::open(store));
    state_ = std::make_unique<State>(State{taken(rsc::casework::Agency::open(folder))});
    if (state_->agency.policies().adoptions().empty()) {
        throw Failure("no policy is in force in the store", "adoption.missing",
                      "run 'rsc policy adopt PACK@REVISION --from DATE'", {});
    }
}
Agency::Agency(Agency&&) noexcept = default;
Agency& Agency::operator=(Agency&&) noexcept = default;
Agency::~Agency() = default;

std::vector<Obligation> Agency::judge(std::string_view record, const View& view) const {
    const rsc::casework::Agency& agency = state_->agency;
    const rsc::calendar::Zone& zone = agency.zone();
    const Instant now = taken(Instant::parse(view.now));
    const Instant as_of = view.as_of.empty() ? now : instant_of(view.as_of, zone);
    const Instant known_at = view.known_at.empty() ? now : instant_of(view.known_at, zone);
    const auto document = taken(rsc::codec::Document<rsc::model::Case>::parse(record, record_name));
    const rsc::timeline::Setting setting =
        agency.setting(rsc::timeline::view_at(now, as_of, known_at));
    const rsc::report::Library library{rsc::rulebook::registers().documents,
                                       rsc::rulebook::registers().readings, &setting};
    rsc::timeline::CaseJudge judge(setting);
    std::vector<Obligation> all;
    for (const rsc::timeline::Obligation& one : judge.judge(*document)) {
        const auto explained = rsc::report::explain(one, &judge.facts(), library);
        const rsc::report::Row& row = explained.row;
        Obligation made{row.obligation,
                        row.rule,
                        row.title,
                        row.policy,
                        row.occurrence.text(),
                        row.due ? zone.text(*row.due) : "",
                        std::string(rsc::name(row.verdict)),
                        std::string(rsc::name(row.because)),
                        row.late,
                        row.lacking,
                        row.owner_due,
                        {}};
        for (const rsc::report::Step& step : explained.steps)
            made.steps.push_back({step.about, step.text});
        all.push_back(std::move(made));
    }
    return all;
}

std::vector<Finding> Agency::check(std::string_view record, std::string_view now) const {
    const Instant instant = taken(Instant::parse(now));
    auto document = rsc::codec::Document<rsc::model::Case>::parse(record, record_name);
    if (!document) return public_findings(document.error().findings);
    auto findings =
        rsc::validate::check_case(**document, state_->agency.surroundings(instant), record_name);
    rsc::codec::locate(findings, record);
    return public_findings(findings);
}

}  // namespace librsc
