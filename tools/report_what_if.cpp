#include "report/what_if.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "casework/scan.hpp"
#include "policy_pack.hpp"
#include "render/text.hpp"
#include "support/dates.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using report::WhatIf;

/// What one thread judges.
struct Share {
    WhatIf both;
    void operator()(const model::Case& record, std::string_view, const std::string&) {
        both.add(record);
    }
};

std::string word(const std::optional<timeline::Verdict>& verdict) {
    return verdict ? std::string(name(*verdict)) : std::string("not asked");
}

std::string signed_number(std::int64_t number) {
    return (number > 0 ? "+" : "") + std::to_string(number);
}

std::int64_t late(const render::CountsOut& counts) {
    return counts.met_late + counts.overdue + counts.missed;
}

/// Thousandths as people read them.
std::string a_week(std::int64_t in_thousand_weeks) {
    const std::int64_t tenths = (in_thousand_weeks + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string rules_text(const render::WhatIfOut& out) {
    using render::Align;
    if (out.rules.empty()) return "No rule counts otherwise.\n";
    render::Table table({{"rule", {}},
                         {"due now", Align::right},
                         {"late now", Align::right},
                         {"due then", Align::right},
                         {"late then", Align::right},
                         {"more late", Align::right}});
    for (const render::WhatIfRule& rule : out.rules) {
        table.add({rule.rule, std::to_string(rule.now.due), std::to_string(late(rule.now)),
                   std::to_string(rule.then.due), std::to_string(late(rule.then)),
                   signed_number(late(rule.then) - late(rule.now))});
    }
    return table.text() + "\nlate = met-late + overdue + missed\n";
}

struct Tally {
    std::int64_t more = 0;
    std::int64_t fewer = 0;
    std::set<std::string> cases;
};

/// By who answers: how much becomes late, and in how many cases.
std::string answers_text(const render::WhatIfOut& out) {
    std::map<std::string, Tally> by_owner;
    for (const render::WhatIfChange& change : out.changes) {
        Tally& tally = by_owner[change.obligation.owner_due];
        (change.becomes_late ? tally.more : tally.fewer) += 1;
        if (change.becomes_late) tally.cases.insert(change.obligation.subject);
    }
    if (by_owner.empty()) return "\nNothing would become late, and nothing would no longer be.\n";
    using render::Align;
    render::Table table({{"answers", {}},
                         {"would be late", Align::right},
                         {"no longer", Align::right},
                         {"of", {}}});
    for (const auto& [owner, tally] : by_owner) {
        std::string cases;
        std::size_t told = 0;
        for (const std::string& id : tally.cases) {
            if (told++ == 4) {
                cases += " and " + std::to_string(tally.cases.size() - 4) + " more";
                break;
            }
            cases += (cases.empty() ? "" : ", ") + id;
        }
        table.add({owner, std::to_string(tally.more), std::to_string(tally.fewer),
                   cases.empty() ? "-" : cases});
    }
    return "\n" + table.text();
}

std::string caps_text(const render::WhatIfOut& out) {
    if (out.caps.empty()) return "\nNobody is over a cap by either.\n";
    render::Table table({{"worker", {}}, {"cap", {}}, {"over now", {}}, {"over then", {}}});
    for (const render::WhatIfCap& cap : out.caps) {
        table.add({cap.worker, cap.rule, cap.now.empty() ? "-" : cap.now,
                   cap.then.empty() ? "-" : cap.then});
    }
    return "\n" + table.text();
}

std::string work_text(const render::WhatIfOut& out) {
    using render::Align;
    if (out.work.empty()) return "";
    render::Table table({{"asked for in a week, at least", {}},
                         {"now", Align::right},
                         {"then", Align::right},
                         {"more", Align::right}});
    for (const render::WhatIfWork& work : out.work) {
        const std::int64_t more = work.then - work.now;
        table.add({work.what, a_week(work.now), a_week(work.then),
                   more < 0 ? "-" + a_week(-more) : "+" + a_week(more)});
    }
    return "\n" + table.text();
}

std::string list_text(const render::WhatIfOut& out) {
    if (out.changes.empty()) return "";
    render::Table table({{"subject", {}},
                         {"rule", {}},
                         {"began", {}},
                         {"now", {}},
                         {"then", {}},
                         {"late", {}},
                         {"answers", {}}});
    for (const render::WhatIfChange& change : out.changes) {
        const report::Row& row = change.obligation;
        table.add({row.subject, row.rule, row.occurrence.text(), word(change.now),
                   word(change.then), row.late.empty() ? "-" : row.late, row.owner_due});
    }
    return "\n" + table.text();
}

Exit run_report_what_if(Invocation& in) {
    std::string which;
    std::string since;
    bool list = false;
    std::int64_t threads = 0;
    in.store_option();
    in.view_options();
    in.required("--policy", which, "PACK@REVISION", "The policy supposed to be in force");
    in.value("--from", since, "DATE",
             "From this day on; else as long as any policy has been in force");
    in.flag("--list", list, "List each obligation that one of the two has as late");
    in.number("--threads", threads, 1, 256, "Threads that read and judge");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    auto supposed = pack_revision(in, which);
    if (!supposed) return in.fail(supposed.error());
    const calendar::Date today = agency->zone().date_of(view->as_of);
    calendar::Date from = agency->policies().begin().value_or(today);
    if (!since.empty()) {
        auto day = parse_day("--from", since, today);
        if (!day) return in.fail(day.error());
        from = *day;
    }
    const auto& revisions = supposed->pack->revisions;
    const auto revision = std::find_if(revisions.begin(), revisions.end(), [&](const auto& one) {
        return one.id == supposed->revision;
    });
    const policy::Policies then_policies(
        policy::supposing(agency->policies().adoptions(), *supposed->pack,
                          static_cast<std::size_t>(revision - revisions.begin()), from));
    const timeline::Setting now = agency->setting(*view);
    timeline::Setting then = now;
    then.policies = &then_policies;

    casework::ScanProblems problems;
    in.read_all(*agency);
    auto shares = casework::scan(
        agency->folder(), threads > 0 ? static_cast<unsigned>(threads) : casework::scan_threads(),
        [&] { return Share{WhatIf(now, then)}; }, problems);
    if (!shares) return in.fail(shares.error());
    WhatIf both(now, then);
    for (Share& share : *shares)
        both.merge(std::move(share.both));
    std::vector<const model::Staff*> staff;
    for (const auto& worker : agency->staff())
        staff.push_back(&*worker);
    both.add_agency(staff, agency->record());

    render::WhatIfOut out;
    out.heading = heading_of(*agency, *view);
    out.policy = supposed->name();
    out.from = from;
    out.records = static_cast<std::int64_t>(problems.read);
    for (const auto& [id, rule] : both.rules()) {
        out.rules.push_back(
            {id, rule.title, render::CountsOut(rule.now), render::CountsOut(rule.then)});
    }
    for (WhatIf::Change& change : both.take_changes()) {
        out.changes.push_back(
            {std::move(change.row), change.now, change.then, change.becomes_late});
    }
    for (const WhatIf::OverCap& cap : both.over_caps())
        out.caps.push_back({cap.worker, cap.rule, cap.now, cap.then});
    for (const auto& [what, work] : both.work())
        out.work.push_back({what, work.now, work.then});
    out.findings = findings_of(problems.errors);
    const Exit status = exit_of_unread(out.findings);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
        return in.finish(status);
    }
    in.print("What if " + out.policy + " were in force from " + from.text() + ": " +
             out.heading.agency + " as of " + agency->zone().readable(*out.heading.as_of) + "\n");
    if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
    in.print("Case records judged by both: " + std::to_string(out.records) + "\n\n");
    in.print(rules_text(out) + answers_text(out) + caps_text(out) + work_text(out));
    if (list) in.print(list_text(out));
    if (!out.findings.empty()) report_findings(out.findings);
    return in.finish(status);
}

}  // namespace

Command report_what_if_command() {
    return {"report",
            "what-if",
            "Judging",
            "The same cases judged by another policy: who would be late, over a cap, how much work",
            run_report_what_if,
            {{"rsc report what-if --policy milwaukee-coordination@cars",
              "As if that revision had been in force all along."},
             {"rsc report what-if --policy milwaukee-coordination@cars --from 2026-01-01 --list",
              "From that day on, with each obligation that would be late."}}};
}

}  // namespace rsc::tools
