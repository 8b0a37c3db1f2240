#include "casework/hints.hpp"

#include <algorithm>

#include "timeline/contents.hpp"

namespace rsc::casework {
namespace {

using model::AttachmentKind;
using policy::Content;

/// How a content is brought: a command, and the options of it that say so. Contents of one command
/// are told as one call. CASE, ENTRY and WORKER stand for ids, MEETING and PAPERS for entries that
/// the record holds already, ACT for the act itself.
struct Way {
    Content content;
    std::string_view command;
    std::string_view options;
};

constexpr std::string_view plan = "rsc sccp set CASE ENTRY";
constexpr std::string_view edit_plan = "rsc sccp edit CASE ENTRY";

constexpr Way ways[] = {
    {Content::plan_with_client, plan, "--with-client"},
    {Content::plan_with_team, plan, "--team-meeting MEETING"},
    {Content::plan_based_on_screen, plan, "--based-on-screen"},
    {Content::plan_needs, plan, "--needs ..."},
    {Content::plan_crisis, plan, "--strengths ... --natural-supports ... --crisis-steps ..."},
    {Content::plan_informed_choice, plan, "--informed-choice"},
    {Content::plan_choice_form, plan, "--choice-form"},
    {Content::plan_other_funding, plan, "--funding ..."},
    {Content::plan_low_cost, plan, "--funding ... --low-cost"},
    {Content::plan_funding_with_team, plan, "--funding ... --funding-with-team"},
    {Content::plan_goals, plan, "--goal ...::..."},
    {Content::plan_indicators, edit_plan, ""},
    {Content::plan_natural_supports, plan, "--natural-supports ..."},
    {Content::plan_considers_strengths, plan, "--considered strengths"},
    {Content::plan_considers_family, plan, "--considered family"},
    {Content::plan_considers_culture, plan, "--considered culture"},
    {Content::plan_considers_trauma, plan, "--considered trauma"},
    {Content::plan_language_met, plan, "--considered language"},
    {Content::plan_with_family, plan, "--with-family"},
    {Content::plan_housing_fits, edit_plan, ""},
    {Content::plan_papers, plan, "--documents PAPERS"},
    {Content::referral_form, "rsc refer add CASE ...", "--referral-form"},
    {Content::release_valid, "rsc consent add CASE --kind part2-disclosure",
     "--recipient ... --purpose ... --scope ... --expires ... --at ..."},
    {Content::link_evidence, "rsc refer set CASE ENTRY ...", "--evidence ..."},
    {Content::no_opening_notified, "rsc refer set CASE ENTRY ...", "--entity-notified ..."},
    {Content::hand_off_warm, "rsc refer hand-off CASE ENTRY ...",
     "--face-to-face --protocol-followed"},
    {Content::feedback_consent, "rsc consent add CASE --kind feedback",
     "--recipient ... --purpose ... --expires ... --at ..."},
    {Content::refusal_documented, "rsc offer add CASE --kind care-coordination",
     "--answer ... --at ..."},
    {Content::discharge_reason, "rsc discharge add CASE ...", "--reasons ..."},
    {Content::admission_reason, "rsc intake admit CASE ...", "--declined-for ..."},
    {Content::client_adult, "rsc client set CASE", "--birth-date ..."},
    {Content::level_reason, "rsc ACT CASE ...", "--level-reason ..."},
    {Content::consents, "rsc intake consents CASE", "--at ..."},
    {Content::purchase_urgent, "rsc sar draft CASE --kind additional", "--line ... --at ..."},
    {Content::degree, "rsc staff degree WORKER", "--level ... --field ... --major ... --at ..."},
    {Content::bachelor_equivalent, "rsc staff degree WORKER",
     "--level bachelor --field ... --at ..."},
    {Content::experience, "rsc staff experience WORKER", "--years ... --service ... --at ..."},
    {Content::knowledge, "rsc staff knowledge WORKER", "--services ... --at ..."},
    {Content::criminal_background_check,
     "rsc staff document WORKER --kind criminal-background-check", "--at ..."},
    {Content::background_check, "rsc staff document WORKER --kind background-check", "--at ..."},
    {Content::resume_on_file, "rsc staff document WORKER --kind resume", "--at ..."},
    {Content::degree_on_file, "rsc staff document WORKER --kind degree", "--at ..."},
    {Content::licence_verified, "rsc staff document WORKER --kind drivers-licence", "--at ..."},
    {Content::licence_verified, "rsc staff document WORKER --kind drivers-abstract", "--at ..."},
    {Content::insurance_on_file, "rsc staff document WORKER --kind auto-insurance", "--at ..."},
    {Content::file_location, "rsc staff set WORKER", "--file-location ..."},
};

/// The command that makes the entry which a paper is; empty where it is none.
struct Making {
    AttachmentKind kind;
    std::string_view command;
};
constexpr std::string_view make_index =
    "rsc acuity add CASE --score ... --item ... --document ... --at ...";
constexpr std::string_view make_plan = "rsc sccp sign CASE --signers ... --at ...";
constexpr Making makings[] = {
    {AttachmentKind::acuity_index, make_index},
    {AttachmentKind::acuity_documents, make_index},
    {AttachmentKind::placement_criteria,
     "rsc acuity assess CASE --instrument placement-criteria --level ... --at ..."},
    {AttachmentKind::sccp, make_plan},
    {AttachmentKind::preliminary_sccp, make_plan},
    {AttachmentKind::team_information, "rsc team meet CASE --at ..."},
    {AttachmentKind::rss_tool, ""},
    {AttachmentKind::receipt, ""},
};

void replace(std::string& text, std::string_view what, std::string_view with) {
    if (const std::size_t at = text.find(what); at != std::string::npos) {
        text.replace(at, what.size(), with);
    }
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        words.emplace_back(text.substr(0, space));
        text = space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
    }
    return words;
}

/// One call with all options that the contents lacking need of it, each option once: what several
/// contents say with one option is a list.
class Calls {
  public:
    void add(const std::string& command, std::string_view options) {
        auto call = std::find_if(calls_.begin(), calls_.end(),
                                 [&](const Call& one) { return one.command == command; });
        if (call == calls_.end()) call = calls_.insert(call, Call{command, {}});
        for (std::string& word : words_of(options)) {
            if (word.starts_with("--")) {
                current_ = std::move(word);
                if (std::none_of(call->options.begin(), call->options.end(),
                                 [&](const auto& one) { return one.first == current_; })) {
                    call->options.emplace_back(current_, "");
                }
                continue;
            }
            for (auto& [option, value] : call->options) {
                if (option != current_ || value == word) continue;
                value += (value.empty() ? "" : ",") + word;
            }
        }
    }

    /// What has to be there before the others can be.
    void add_first(std::string command) {
        calls_.insert(calls_.begin(), Call{std::move(command), {}});
    }

    [[nodiscard]] std::vector<std::string> take() const {
        std::vector<std::string> out;
        for (const Call& call : calls_) {
            std::string text = call.command;
            for (const auto& [option, value] : call.options)
                text += " " + option + (value.empty() ? "" : " " + value);
            out.push_back(std::move(text));
        }
        return out;
    }

  private:
    struct Call {
        std::string command;
        std::vector<std::pair<std::string, std::string>> options;
    };
    std::vector<Call> calls_;
    std::string current_;
};

bool stood_before(const CaseAct& act, std::string_view entry) {
    if (!act.before) return false;
    Draft before(codec::parse_json(*act.before), {});
    return before.find(entry) != nullptr;
}

// What was looked at of the client's life already: an option that is given again says all of it.
std::string considered_in(const timeline::Facts& facts, std::string_view version) {
    std::string words;
    for (const model::PlanVersion& one : facts.record().sccp) {
        if (one.id.text != version) continue;
        for (const model::Consideration what : one.considered)
            words += "," + std::string(name(what));
    }
    return words;
}

std::vector<std::string> of_contents(const timeline::Facts& facts,
                                     const timeline::Obligation& obligation, const CaseAct& act) {
    const timeline::Sight& sight = facts.sight();
    const model::Case& record = facts.record();
    std::string meeting;
    for (const model::TeamMeeting& one : record.team.meetings) {
        if (sight.sees(one)) meeting = one.id.str();
    }
    Calls calls;
    if (act.act.act == "case.edit") return {};  // what lacks is mended where it is being edited
    for (const Content content : timeline::contents_lacking(facts, obligation)) {
        for (const Way& way : ways) {
            if (way.content != content) continue;
            std::string command(way.command);
            std::string options(way.options);
            if (command.starts_with("rsc sccp") && !stood_before(act, obligation.trigger.text)) {
                // A review holds nothing of its own: what is lacking takes a version that does.
                command = "rsc sccp draft CASE --kind amendment --at ...";
            }
            std::string verb = act.act.act == "assign.hand-over" ? "assign.transfer" : act.act.act;
            std::replace(verb.begin(), verb.end(), '.', ' ');
            replace(command, "ACT", verb);
            replace(command, "CASE", record.id.text);
            replace(command, "ENTRY", obligation.trigger.text);
            if (content == Content::plan_with_team && meeting.empty()) {
                calls.add_first("rsc team meet " + record.id.str() + " --at ...");
            }
            replace(options, "MEETING", meeting.empty() ? "..." : meeting);
            std::string papers;
            for (const model::Paper& paper : record.papers) {
                const bool wanted = paper.kind == model::PaperKind::care_plan ||
                                    paper.kind == model::PaperKind::self_report;
                if (sight.sees(paper) && wanted) {
                    papers += (papers.empty() ? "" : ",") + paper.id.str();
                }
            }
            replace(options, "PAPERS", papers);
            if (options.starts_with("--considered")) {
                options += considered_in(facts, obligation.trigger.text);
            }
            calls.add(command, options);
        }
    }
    return calls.take();
}

std::vector<std::string> of_papers(const timeline::Facts& facts,
                                   const timeline::Obligation& obligation) {
    const model::Case& record = facts.record();
    Calls calls;
    for (const timeline::PaperLacking& paper : timeline::papers_lacking(facts, obligation)) {
        std::string making;
        for (const Making& one : makings) {
            if (one.kind == paper.kind) making = one.command;
        }
        const bool is_entry = !making.empty();
        replace(making, "CASE", record.id.text);
        if (is_entry && paper.entry.empty()) calls.add(making, "");
        calls.add("rsc sar attach " + record.id.str() + " " + obligation.trigger.str() +
                      " --kind " + std::string(name(paper.kind)) +
                      (is_entry ? " --entry " : " --dated ") +
                      (paper.entry.empty() ? "..." : paper.entry.str()) + " --at ...",
                  "");
    }
    return calls.take();
}

}  // namespace

std::vector<std::string> hints_of(const timeline::Facts& facts,
                                  const timeline::Obligation& obligation, const CaseAct& act) {
    const policy::Term* term = obligation.ruling.term;
    if (term == nullptr) return {};
    if (term->attach) return of_papers(facts, obligation);
    return term->requires_ ? of_contents(facts, obligation, act) : std::vector<std::string>{};
}

std::vector<std::string> hints_of(const timeline::Obligation& obligation) {
    const policy::Term* term = obligation.ruling.term;
    if (term == nullptr || !term->requires_) return {};
    Calls calls;
    for (const Content content : term->requires_->contents) {
        if (term->requires_->each && name(content) != obligation.detail) continue;
        for (const Way& way : ways) {
            if (way.content != content) continue;
            std::string command(way.command);
            replace(command, "WORKER", obligation.subject);
            calls.add(command, way.options);
        }
    }
    return calls.take();
}

}  // namespace rsc::casework
