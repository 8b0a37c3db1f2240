#include "render/text.hpp"
#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_staff_add(Invocation& in) {
    return add_record(in, Target::worker, "staff.add");
}
Exit run_staff_set(Invocation& in) {
    return set_record(in, Target::worker, "staff.set");
}
Exit run_staff_fte(Invocation& in) {
    return add_entry(in, {.target = Target::worker, .act = "staff.fte", .section = "fte/changes"});
}
Exit run_staff_degree(Invocation& in) {
    return add_entry(in, {.target = Target::worker, .act = "staff.degree", .section = "degrees"});
}
Exit run_staff_experience(Invocation& in) {
    return add_entry(
        in, {.target = Target::worker, .act = "staff.experience", .section = "experience"});
}
Exit run_staff_document(Invocation& in) {
    return add_entry(in,
                     {.target = Target::worker, .act = "staff.document", .section = "documents"});
}
Exit run_staff_credential(Invocation& in) {
    return add_entry(
        in, {.target = Target::worker, .act = "staff.credential", .section = "credentials"});
}
Exit run_staff_knowledge(Invocation& in) {
    return add_entry(in,
                     {.target = Target::worker, .act = "staff.knowledge", .section = "knowledge"});
}
Exit run_staff_notice(Invocation& in) {
    return add_entry(in, {.target = Target::worker, .act = "staff.notice", .section = "notices"});
}
Exit run_staff_training(Invocation& in) {
    return add_entry(in,
                     {.target = Target::worker, .act = "staff.training", .section = "trainings"});
}
Exit run_staff_void(Invocation& in) {
    std::string id;
    Recording act(in, Target::worker, "staff.void");
    in.argument("ENTRY", id, "The entry");
    if (!act.begin()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc staff void needs --reason",
                       "say what was wrong with the entry");
    }
    if (auto done = act.draft().void_entry(id, in.reason()); !done) return in.fail(done.error());
    return act.commit();
}
Exit run_staff_show(Invocation& in) {
    std::string id;
    in.store_option();
    in.record_argument(Target::worker, id);
    in.format_options({Format::table, Format::json});
    return show_record(in, Target::worker, id);
}

Exit run_staff_list(Invocation& in) {
    in.store_option();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    const timeline::Setting setting = agency->setting(*view);
    const timeline::Sight sight(setting);
    render::StaffListOut out;
    out.heading = heading_of(*agency, std::nullopt);
    for (const auto& staff : agency->staff()) {
        render::StaffLine line;
        line.id = staff->id.str();
        line.roles = staff->roles;
        line.supervisor = staff->supervisor.str();
        line.fte_percent = timeline::fte_percent(*staff, sight.as_of_day(), sight);
        line.hired = staff->hired;
        line.left = staff->left;
        out.staff.push_back(std::move(line));
    }
    for (const Finding& finding : agency->findings())
        out.findings.emplace_back(finding);
    const Exit status = exit_of_unread(out.findings);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
        return in.finish(status);
    }
    if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
    render::Table table({{"worker", {}},
                         {"roles", {}},
                         {"supervisor", {}},
                         {"full time", render::Align::right},
                         {"hired", {}},
                         {"left", {}}});
    for (const render::StaffLine& line : out.staff) {
        std::string roles;
        for (const model::Role role : line.roles)
            roles += (roles.empty() ? "" : ", ") + std::string(name(role));
        table.add({line.id, roles.empty() ? "-" : roles,
                   line.supervisor.empty() ? "-" : line.supervisor,
                   std::to_string(line.fte_percent) + " %", line.hired ? line.hired->text() : "-",
                   line.left ? line.left->text() : "-"});
    }
    in.print(out.staff.empty() ? "No workers yet: rsc staff add WORKER\n" : table.text(in.look()));
    if (!out.findings.empty()) report_findings(out.findings);
    return in.finish(status);
}

constexpr std::string_view group = "The agency";

}  // namespace

std::vector<Command> staff_commands() {
    return {
        {"staff",
         "add",
         group,
         "A new worker",
         run_staff_add,
         {{"rsc staff add W-ana --roles coordinator --supervisor W-lee --hired 2026-03-02 --login "
           "ana",
           "A coordinator at full time."},
          {"rsc staff add W-lee --roles supervisor --hired 2025-01-06 --by W-lee",
           "The first of a new store."}}},
        {"staff",
         "set",
         group,
         "Name, roles, supervisor, last day of a worker",
         run_staff_set,
         {{"rsc staff set W-ana --roles coordinator,supervisor", "She supervises, too."},
          {"rsc staff set W-ana --left 2026-06-30 --reason 'new post'", "The last day of work."}}},
        {"staff",
         "fte",
         group,
         "Another share of full time from a day on; caps follow it",
         run_staff_fte,
         {{"rsc staff fte W-ana --percent 50 --at 2026-03-02", "Half time: half the cap."},
          {"rsc staff fte W-ana --percent 100 --at today --note 'back from leave'",
           "Full time again; what was over the cap before stays so."}}},
        {"staff",
         "degree",
         group,
         "A degree of a worker",
         run_staff_degree,
         {{"rsc staff degree W-ana --level bachelor --field social-work --at 2019-05-20",
           "Conferred on that day."},
          {"rsc staff degree W-ana --level master --field related --major 'public health' --at "
           "2022-06-01",
           "A related field, with its major."}}},
        {"staff",
         "experience",
         group,
         "Verified experience of a worker",
         run_staff_experience,
         {{"rsc staff experience W-ana --years 3 --service case-management --at today",
           "Verified today."},
          {"rsc staff experience W-ana --years 2 --service housing --at 2026-02-20",
           "Verified on that day."}}},
        {"staff",
         "document",
         group,
         "A paper in the employee file",
         run_staff_document,
         {{"rsc staff document W-ana --kind background-check --at 2026-02-20",
           "Finished on that day."},
          {"rsc staff document W-ana --kind auto-insurance --at 2026-01-01 --expires 2026-12-31",
           "Good through its last day."}}},
        {"staff",
         "credential",
         group,
         "A licence or certificate of a worker",
         run_staff_credential,
         {{"rsc staff credential W-ana --kind substance-abuse-counselor --at 2024-04-01 --expires "
           "2027-03-31",
           "With its last day."},
          {"rsc staff credential W-ben --kind peer-specialist --at 2025-09-15", "Without one."}}},
        {"staff",
         "knowledge",
         group,
         "Services and support systems that a worker knows",
         run_staff_knowledge,
         {{"rsc staff knowledge W-ana --services housing,employment,community --at today",
           "Verified today."},
          {"rsc staff knowledge W-ben --services peer-support --at 2026-02-20",
           "Verified on that day."}}},
        {"staff",
         "notice",
         group,
         "A notice to the county: the hire, the request for access",
         run_staff_notice,
         {{"rsc staff notice W-ana --kind hire --to 'CARS Quality Assurance' "
           "--verification-enclosed --at today",
           "The hire, with the verification."},
          {"rsc staff notice W-ana --kind access-request --to MIS --at today",
           "Access to the county's system."}}},
        {"staff",
         "training",
         group,
         "Attendance at a mandated training or meeting",
         run_staff_training,
         {{"rsc staff training W-ana --training tn1 --at today", "Attended today."},
          {"rsc staff training W-ana --training tn1 --at 2026-02-20", "On that day."}}},
        {"staff",
         "void",
         group,
         "Void an entry of a worker's record",
         run_staff_void,
         {{"rsc staff void W-ana doc2 --reason 'the paper is of another person'",
           "It stays, and counts no more."},
          {"rsc staff void W-ana e1 --reason 'not verified' -n", "What that would change."}}},
        {"staff",
         "show",
         group,
         "A worker's record",
         run_staff_show,
         {{"rsc staff show W-ana", "All sections."},
          {"rsc staff show W-ana --json", "As it stands."}}},
        {"staff",
         "list",
         group,
         "The workers of the agency",
         run_staff_list,
         {{"rsc staff list", "Roles, supervisor, share of full time."},
          {"rsc staff list --json", "As JSON."}}},
    };
}

}  // namespace rsc::tools
