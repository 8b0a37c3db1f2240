#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit add(Invocation& in, std::string_view act, std::string_view section) {
    return add_entry(in, {.target = Target::agency, .act = act, .section = section});
}

Exit run_agency_fund(Invocation& in) {
    return add(in, "agency.fund", "discretionary_fund");
}
Exit run_agency_on_call(Invocation& in) {
    return add(in, "agency.on-call", "on_call");
}
Exit run_agency_training(Invocation& in) {
    return add(in, "agency.training", "trainings");
}
Exit run_agency_agreement(Invocation& in) {
    return add(in, "agency.agreement", "agreements");
}
Exit run_agency_review(Invocation& in) {
    return add(in, "agency.review", "quality_reviews");
}

Exit run_agency_instrument(Invocation& in) {
    Recording act(in, Target::agency, "agency.instrument");
    EntryOptions members(in, fields_of(Target::agency, "acuity_instruments"),
                         {{"groups", "--group"}});
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if ((*entry)["most"].get<std::int64_t>() < (*entry)["least"].get<std::int64_t>()) {
        return in.fail(Kind::usage, "usage.bad-value", "--most is less than --least",
                       "exchange the two");
    }
    act.draft().add("acuity_instruments", *entry);
    return act.commit();
}

Exit run_agency_set(Invocation& in) {
    std::string name;
    std::int64_t months = 0;
    Recording act(in, Target::agency, "agency.set");
    in.value("--name", name, "TEXT", "Name of the agency");
    in.number("--retention-months", months, 1, 1200,
              "Months that a case is kept after its discharge");
    if (!act.begin()) return act.status();
    if (name.empty() && months == 0) {
        return in.fail(Kind::usage, "usage.missing", "rsc agency set: nothing is set",
                       "give --name or --retention-months");
    }
    if (!name.empty()) act.draft().json["name"] = name;
    if (months != 0) act.draft().json["retention_months"] = months;
    return act.commit();
}

Exit run_agency_void(Invocation& in) {
    std::string id;
    Recording act(in, Target::agency, "agency.void");
    in.argument("ENTRY", id, "The entry");
    if (!act.begin()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc agency void needs --reason",
                       "say what was wrong with the entry");
    }
    if (auto done = act.draft().void_entry(id, in.reason()); !done) return in.fail(done.error());
    return act.commit();
}

Exit run_agency_show(Invocation& in) {
    in.store_option();
    in.format_options({Format::table, Format::json});
    return show_record(in, Target::agency, {});
}

constexpr std::string_view agency_group = "The agency";

}  // namespace

std::vector<Command> agency_commands() {
    return {
        {"agency",
         "set",
         agency_group,
         "The agency's name, and how long its cases are kept",
         run_agency_set,
         {{"rsc agency set --name 'Northside Recovery'", "As reports call it."},
          {"rsc agency set --retention-months 84", "Seven years from the discharge."}}},
        {"agency",
         "fund",
         agency_group,
         "The discretionary fund",
         run_agency_fund,
         {{"rsc agency fund --cents 500000 --at 2026-01-02",
           "Five thousand dollars from that day."},
          {"rsc agency fund --cents 250000 --at today --note 'second fund'", "Another."}}},
        {"agency",
         "on-call",
         agency_group,
         "A shift of the on-call roster",
         run_agency_on_call,
         {{"rsc agency on-call --worker W-ana --from 2026-03-02T08:00 --until 2026-03-09T08:00 "
           "--at "
           "today",
           "A week."},
          {"rsc agency on-call --worker W-ben --from todayT17:00 --until +1dT08:00 --at now",
           "A night."}}},
        {"agency",
         "training",
         agency_group,
         "A training or meeting that the county mandates",
         run_agency_training,
         {{"rsc agency training --title 'Motivational interviewing' --held 2026-04-14 --at today",
           "For coordinators."},
          {"rsc agency training --title 'Quarterly meeting' --held +14d --roles "
           "coordinator,supervisor --at today",
           "For both."}}},
        {"agency",
         "agreement",
         agency_group,
         "An agreement or a written protocol",
         run_agency_agreement,
         {{"rsc agency agreement --kind data-sharing --title 'County' --expires 2028-02-28 --at "
           "today",
           "Good through its last day."},
          {"rsc agency agreement --kind hand-off-protocol --title 'Warm hand-off' --at today",
           "A protocol."}}},
        {"agency",
         "review",
         agency_group,
         "A review by quality improvement",
         run_agency_review,
         {{"rsc agency review --topic root-cause --result 'late notice from the intake unit' --at "
           "today",
           "When coordination failed."},
          {"rsc agency review --topic cultural-competence --at today", "What it looked at."}}},
        {"agency",
         "instrument",
         agency_group,
         "The edition of the Acuity Index in use, and its range",
         run_agency_instrument,
         {{"rsc agency instrument --edition 2019 --least 0 --most 100 --at 2026-01-02",
           "Scores outside are refused."},
          {"rsc agency instrument --edition 2026 --least 0 --most 120 --group housing --group "
           "'substance use' --at today",
           "With its item groups."}}},
        {"agency",
         "void",
         agency_group,
         "Void an entry of the agency's record",
         run_agency_void,
         {{"rsc agency void oc3 --reason 'the shift was swapped'", "It stays, and counts no more."},
          {"rsc agency void ag1 --reason 'never signed' -n", "What that would change."}}},
        {"agency",
         "show",
         agency_group,
         "The agency's record",
         run_agency_show,
         {{"rsc agency show", "Fund, roster, trainings, agreements, reviews."},
          {"rsc agency show --json", "As it stands."}}},
    };
}

}  // namespace rsc::tools
