#include <algorithm>
#include <charconv>

#include "render/partial.hpp"
#include "report_run.hpp"

namespace rsc::tools {
namespace {

using report::Compliance;
using timeline::Verdict;

/// "2/8".
Result<casework::Part> parse_part(const std::string& text) {
    casework::Part part;
    const char* end = text.data() + text.size();
    const auto which = std::from_chars(text.data(), end, part.which);
    if (which.ec == std::errc() && which.ptr != end && *which.ptr == '/') {
        const auto of = std::from_chars(which.ptr + 1, end, part.of);
        if (of.ec == std::errc() && of.ptr == end && part.which >= 1 && part.which <= part.of &&
            part.of <= 256) {
            return part;
        }
    }
    return fail(Kind::usage, "usage.bad-value", "--shard: '" + text + "' is not a part",
                "I/N, with I from 1 to N and N up to 256, for example 2/8");
}

render::PartialGroup group_out(const std::string& key, const std::string& title,
                               const report::Counts& counts) {
    return {key, title, counts.cases, {counts.by_verdict.begin(), counts.by_verdict.end()}};
}

report::Counts counts_of(const render::PartialGroup& group) {
    report::Counts counts;
    counts.cases = group.cases;
    std::copy(group.by_verdict.begin(), group.by_verdict.end(), counts.by_verdict.begin());
    return counts;
}

render::PartialOut partial_out(ReportStore& store, const ReportOptions& options,
                               const std::string& part, ReportShare<Compliance>& share) {
    render::PartialOut out;
    auto around = report_out(store, options, report::ComplianceBody());
    out.heading = around.heading;
    out.policies = around.policies;
    out.only = around.only;
    out.findings = around.findings;
    out.records = around.records;
    out.strays = store.problems.strays;
    out.group_by = share.report.request().group_by;
    out.list = share.report.request().list;
    out.part = part;
    out.all = group_out("all", "", share.report.totals());
    for (const Compliance::Group& group : share.report.groups())
        out.groups.push_back(group_out(group.key, group.title, group.counts));
    share.caseloads.each_change(
        [&](std::string_view worker, calendar::Date day, const timeline::Caseloads::Load& added) {
            out.loads.push_back(
                {std::string(worker), day, added.cases[0], added.cases[1], added.cases[2]});
        });
    out.rows = share.report.take_rows();
    return out;
}

/// Writes what was counted of these cases, for `rsc report merge`.
Exit write_partial(Invocation& in, ReportOptions& options, const std::string& part,
                   report::GroupBy group_by) {
    if (in.stores().size() > 1) {
        return in.fail(Kind::usage, "usage.bad-value", "a part is of one store",
                       "name one store with -C");
    }
    const bool in_a_form = in.format() != Format::table && in.format() != Format::json;
    if (in_a_form || options.arranged() || !options.part.empty()) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--partial goes with no other form, and is not arranged",
                       "give these options to 'rsc report merge'");
    }
    in.use_store(in.stores().front());
    auto store = open_report_store(in, options);
    if (!store) return in.fail(store.error());
    auto selection = options.selection(**store);
    if (!selection) return in.fail(selection.error());
    auto share = fold_cases(in, **store, options,
                            Compliance({group_by, *selection, options.list,
                                        std::string((*store)->agency.config().agency)}));
    if (!share) return in.fail(share.error());
    const auto out = partial_out(**store, options, part, *share);
    const Exit status = told_unread(in, out.findings, (*store)->problems);
    in.print(render::print_partial(out, (*store)->agency.zone()));
    return in.finish(status);
}

struct Failing {
    std::vector<std::string> words;
    std::set<Verdict> verdicts;

    void declare(Invocation& in) {
        in.values("--fail-on", words, "VERDICT", "Exit with 1 when there is one of these");
        in.words(names_of(Verdict{}));
    }
    [[nodiscard]] Exit status_of(const report::ComplianceBody& body) const {
        const bool found = std::any_of(verdicts.begin(), verdicts.end(),
                                       [&](Verdict verdict) { return body.of(verdict) > 0; });
        return found ? Exit::found : Exit::ok;
    }
};

Exit run_report_compliance(Invocation& in) {
    ReportOptions options;
    Failing failing;
    std::string shard;
    bool partial = false;
    in.value("--group-by", options.group_by, "WHAT", "worker, agency, rule, level or case");
    in.words(names_of(report::GroupBy{}));
    failing.declare(in);
    in.flag("--partial", partial, "Write what 'rsc report merge' puts together");
    in.value("--shard", shard, "I/N", "The I-th of N parts of the store; with --partial");
    options.declare(in, {.levels = true,
                         .rules = true,
                         .verdicts = true,
                         .since = "Only what fell due, or began, on this day or later",
                         .through = "Only what fell due, or began, on this day or before",
                         .groups = true,
                         .streams = true});
    if (!in.parse()) return in.status();
    const auto group_by =
        named<report::GroupBy>(options.group_by.empty() ? "worker" : options.group_by);
    if (!group_by) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--group-by: there is no '" + options.group_by + "'",
                       "one of worker, agency, rule, level, case");
    }
    auto verdicts = parse_words<Verdict>(failing.words, "--fail-on");
    if (!verdicts) return in.fail(verdicts.error());
    failing.verdicts = std::move(*verdicts);
    options.group_by.clear();
    if (!shard.empty()) {
        auto part = parse_part(shard);
        if (!part) return in.fail(part.error());
        if (!partial || options.input == "-") {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--shard goes with --partial and a store",
                           "a report over some of the cases would be wrong; merge the parts");
        }
        options.part_of_store = *part;
    }
    if (partial) {
        if (!failing.words.empty()) {
            return in.fail(Kind::usage, "usage.bad-value", "--partial does not go with --fail-on",
                           "give it to 'rsc report merge', which sees all cases");
        }
        const std::string part = shard.empty() && options.input.empty() ? "1/1" : shard;
        return write_partial(in, options, part, *group_by);
    }
    // A spreadsheet has room for one list: the one that was asked for.
    if (options.list && options.part.empty() && in.format() != Format::table) options.part = "rows";
    return run_report(
        in, options,
        [&](const ReportStore& store, const report::Selection& selection) {
            return Compliance(
                {*group_by, selection, options.list, std::string(store.agency.config().agency)});
        },
        [](auto& share, const ReportStore&) { return share.report.take(); },
        [&](const report::ComplianceBody& body) { return failing.status_of(body); });
}

/// The choices that a part was made by.
void restore(ReportOptions& options, const render::PartialOut& partial) {
    for (const std::string& choice : partial.only) {
        const std::size_t space = choice.find(' ');
        const std::string word = choice.substr(space + 1);
        const std::string what = choice.substr(0, space);
        if (what == "worker") options.workers.push_back(word);
        if (what == "rule") options.rules.push_back(word);
        if (what == "level") options.levels.push_back(word);
        if (what == "verdict") options.verdicts.push_back(word);
        if (what == "since") options.since = word;
        if (what == "through") options.through = word;
    }
    options.list = partial.list;
}

Result<report::ComplianceBody> merged(const ReportOptions& options, ReportStore& store,
                                      std::vector<render::PartialOut>& parts) {
    auto selection = options.selection(store);
    if (!selection) return pass_on(selection);
    ReportShare<Compliance> all(store.setting,
                                Compliance({parts.front().group_by, *selection, options.list,
                                            std::string(store.agency.config().agency)}));
    for (render::PartialOut& part : parts) {
        all.report.add_totals(counts_of(part.all));
        for (const render::PartialGroup& group : part.groups)
            all.report.add_group({group.group, group.title, counts_of(group)});
        all.report.add_rows(std::move(part.rows));
        for (const render::LoadChange& change : part.loads) {
            all.caseloads.add_change(
                change.worker, change.day,
                {{static_cast<std::int32_t>(change.rsc_i), static_cast<std::int32_t>(change.rsc_f),
                  static_cast<std::int32_t>(change.cm)}});
        }
    }
    fold_others(store, all);
    return all.report.take();
}

Exit run_report_compliance_merge(Invocation& in) {
    std::vector<std::string> files;
    ReportOptions options;
    Failing failing;
    in.arguments("FILE", files, "Parts, each a line or a file of its own; - for standard input");
    in.store_option();
    failing.declare(in);
    options.declare_forms(in);
    if (!in.parse()) return in.status();
    if (auto checked = options.check(in); !checked) return in.fail(checked.error());
    auto verdicts = parse_words<Verdict>(failing.words, "--fail-on");
    if (!verdicts) return in.fail(verdicts.error());
    failing.verdicts = std::move(*verdicts);
    std::vector<render::PartialOut> parts;
    for (const std::string& file : files) {
        auto text = read_file(file, largest_table);
        if (!text) return in.fail(text.error());
        for (std::size_t at = 0; at < text->size();) {
            const std::size_t end = std::min(text->find('\n', at), text->size());
            const std::string_view line = std::string_view(*text).substr(at, end - at);
            at = end + 1;
            if (line.empty()) continue;
            auto part = render::read_partial(line, file);
            if (!part) return in.fail(part.error());
            parts.push_back(std::move(*part));
        }
    }
    if (parts.empty()) {
        return in.fail(Kind::usage, "usage.missing", "there are no parts to merge",
                       "name files made by 'rsc report compliance --partial'");
    }
    if (auto wrong = render::mismatch(parts)) return in.fail(*wrong);

    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    ReportStore store{std::move(*agency), {}, {}, {}};
    const render::Heading& heading = parts.front().heading;
    store.setting = store.agency.setting({*heading.as_of, *heading.known_at});
    for (const auto& worker : store.agency.staff())
        store.staff.push_back(&*worker);
    restore(options, parts.front());
    std::vector<codec::FindingOut> findings;
    for (render::PartialOut& part : parts) {
        store.problems.read += static_cast<std::size_t>(part.records);
        store.problems.strays.insert(store.problems.strays.end(), part.strays.begin(),
                                     part.strays.end());
        // The agency's own are those of this call.
        for (codec::FindingOut& finding : part.findings) {
            if (finding.file.starts_with("cases/") || finding.file == "-") {
                findings.push_back(std::move(finding));
            }
        }
    }
    std::sort(store.problems.strays.begin(), store.problems.strays.end());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.file < b.file; });
    auto mine = report_out(store, options, report::ComplianceBody());
    if (std::optional<Error> wrong = render::differs(mine, parts.front())) return in.fail(*wrong);
    auto body = merged(options, store, parts);
    if (!body) return in.fail(body.error());
    Exit status = failing.status_of(*body);
    auto out = report_out(store, options, std::move(*body));
    out.findings.insert(out.findings.begin(), std::make_move_iterator(findings.begin()),
                        std::make_move_iterator(findings.end()));
    status = worse(status, told_unread(in, out.findings, store.problems));
    std::vector<render::Sheet> sheets;
    sheets.push_back(render::sheet_of(out, store.agency.zone(), holding_for(in.format())));
    if (options.list && options.part.empty() && in.format() != Format::table) options.part = "rows";
    return print_sheets(in, options, std::move(sheets), status);
}

}  // namespace

std::vector<Command> report_compliance_commands() {
    return {{"report",
             "compliance",
             "Judging",
             "What was owed, was it done, and how late: counts, rates, lists",
             run_report_compliance,
             {{"rsc report compliance --as-of 2026-03-31",
               "Last month's compliance by worker, worst first."},
              {"rsc report compliance --rule contact.weekly --verdict missed --list --format csv",
               "Every missed weekly contact, for a spreadsheet."},
              {"rsc report compliance -C /srv/agency --fail-on overdue,missed -q --json",
               "From cron: JSON, and exit status 1 when something is overdue or missed."}}},
            {"report",
             "merge",
             "Judging",
             "Puts together what was counted in parts",
             run_report_compliance_merge,
             {{"rsc report merge part-1.json part-2.json", "As if one call had read all cases."},
              {"cat part-*.json | rsc report merge - --format html -o compliance.html",
               "The parts may come as lines."}}}};
}

}  // namespace rsc::tools
