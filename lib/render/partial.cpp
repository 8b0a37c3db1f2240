#include "render/partial.hpp"

#include <algorithm>
#include <set>

#include "codec/encode.hpp"
#include "codec/read_output.hpp"
#include "codec/schema_writer.hpp"
#include "render/describe_heading.hpp"
#include "render/describe_policy_outputs.hpp"

namespace rsc::render {

template <class V>
void describe(V& v, LoadChange& c) {
    v.type("load_change", "How many cases a worker serves changes on a day");
    v.required("worker", c.worker, "The worker");
    v.required("day", c.day, "The day");
    v.defaulted("rsc_i", c.rsc_i, 0, "By so many on RSC-I");
    v.defaulted("rsc_f", c.rsc_f, 0, "By so many on RSC-F");
    v.defaulted("cm", c.cm, 0, "By so many on CM");
}

template <class V>
void describe(V& v, PartialGroup& g) {
    v.type("partial_group", "Obligations with one thing in common");
    v.required("group", g.group, "What they have in common");
    v.optional("title", g.title, "Title of the rule");
    v.required("cases", g.cases, "Cases that these are of");
    v.required("by_verdict", g.by_verdict,
               "How many are open, met, met-late, overdue, missed, excused, not-applicable and "
               "undetermined");
}

template <class V>
void describe(V& v, PartialOut& o) {
    v.type("report.partial", "A compliance report over a part of the cases, to be merged");
    v.required("schema", o.schema, "Name and version", codec::constant(PartialOut::schema_name));
    describe_heading(v, o.heading);
    v.required("policies", o.policies, "Policies in force");
    v.optional("only", o.only, "What the call chose");
    v.required("group_by", o.group_by, "What groups have in common");
    v.required("list", o.list, "Whether the obligations are listed");
    v.optional("part", o.part, "Which part of the store; none for standard input");
    v.required("records", o.records, "Case records read");
    v.required("all", o.all, "All obligations of these cases");
    v.required("groups", o.groups, "By group");
    v.required("loads", o.loads, "Changes of caseloads, for what caps ask");
    v.optional("rows", o.rows, "The obligations");
    v.optional("strays", o.strays, "Files that are no case files");
    v.optional("findings", o.findings, "Records that could not be read");
}

std::string print_partial(const PartialOut& partial, const calendar::Zone& zone) {
    return codec::Encoder(zone).object(partial).dump() + "\n";
}

std::string partial_schema() {
    return codec::schema_of<PartialOut>();
}

Result<PartialOut> read_partial(std::string_view text, const std::string& file) {
    const codec::Json json = codec::Json::parse(text, nullptr, false);
    PartialOut partial;
    std::string wrong;
    if (json.is_discarded()) {
        wrong = "/";
    } else {
        codec::OutputReader(wrong).read(json, partial);
    }
    const auto is_whole = [](const PartialGroup& group) {
        return group.by_verdict.size() == timeline::verdict_count;
    };
    if (wrong.empty() && partial.schema != PartialOut::schema_name) wrong = "/schema";
    if (wrong.empty() && (!is_whole(partial.all) ||
                          !std::all_of(partial.groups.begin(), partial.groups.end(), is_whole))) {
        wrong = "/groups";
    }
    if (wrong.empty() && !partial.heading.as_of) wrong = "/as_of";
    if (wrong.empty() && !partial.heading.known_at) wrong = "/known_at";
    if (wrong.empty()) return partial;
    return fail(Kind::invalid, "partial.invalid",
                file + ": " + wrong + " is not as in a partial report",
                "make it again with 'rsc report compliance --partial'", {file, wrong, 0, 0});
}

namespace {

Error refuse(std::string message, std::string hint) {
    return {Kind::invalid, "partial.mismatch", std::move(message), std::move(hint), {}, {}};
}

bool same(const std::vector<PolicyInForce>& a, const std::vector<PolicyInForce>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const PolicyInForce& one, const PolicyInForce& other) {
                          return one.pack == other.pack && one.revision == other.revision &&
                                 one.from == other.from && one.until == other.until;
                      });
}

}  // namespace

std::optional<Error> differs(const ReportOut<report::ComplianceBody>& report,
                             const PartialOut& part) {
    if (report.heading.store != part.heading.store) {
        return refuse("the parts are of store " + part.heading.store + ", and this is " +
                          report.heading.store,
                      "name their store with -C");
    }
    if (!same(report.policies, part.policies)) {
        return refuse("the policies in force have changed since the parts were made",
                      "make the parts again");
    }
    return std::nullopt;
}

std::optional<Error> mismatch(const std::vector<PartialOut>& parts) {
    const PartialOut& first = parts.front();
    std::set<std::string> seen;
    std::string of;
    for (const PartialOut& one : parts) {
        const auto differ = [&](std::string_view what) {
            return refuse("the parts differ in their " + std::string(what),
                          "make all of them by one call, with the same --as-of and --known-at");
        };
        if (one.heading.store != first.heading.store) return differ("store");
        if (one.heading.as_of != first.heading.as_of) return differ("as-of");
        if (one.heading.known_at != first.heading.known_at) return differ("known-at");
        if (one.only != first.only || one.group_by != first.group_by || one.list != first.list) {
            return differ("choices");
        }
        if (!same(one.policies, first.policies)) {
            return differ("policies");
        }
        if (one.part.empty()) continue;
        if (!seen.insert(one.part).second) {
            return refuse("part " + one.part + " is there twice", "name each part once");
        }
        const std::string total = one.part.substr(one.part.find('/') + 1);
        if (!of.empty() && of != total) return differ("number of parts");
        of = total;
    }
    if (!of.empty() && std::to_string(seen.size()) != of) {
        std::string missing;
        for (std::size_t i = 1; std::to_string(i - 1) != of; ++i) {
            const std::string part = std::to_string(i) + "/" + of;
            if (!seen.contains(part)) missing += (missing.empty() ? "" : ", ") + part;
        }
        return refuse("missing: part " + missing, "a report over some of the cases would be wrong");
    }
    return std::nullopt;
}

}  // namespace rsc::render
