#include "report/quality.hpp"

#include "base/diagnostics.hpp"
#include "codec/json.hpp"

namespace rsc::report {
namespace {

// When the entry that a place lies in was written down; nothing where it lies in none.
std::optional<calendar::Instant> written_at(const codec::Json& record, const std::string& pointer) {
    codec::Json::json_pointer at(pointer);
    for (; !at.empty(); at = at.parent_pointer()) {
        if (!record.contains(at)) continue;
        const codec::Json& value = record[at];
        if (!value.is_object() || !value.contains("recorded")) continue;
        const auto instant =
            calendar::Instant::parse(value["recorded"].get_ref<const std::string&>());
        if (instant) return *instant;
    }
    return std::nullopt;
}

}  // namespace

void Quality::add(const timeline::Facts& facts, const std::vector<Finding>& findings,
                  std::string_view text) {
    const std::string worker = facts.coordinator_at(facts.sight().as_of()).str();
    if (!selection_.workers.empty() && !selection_.workers.contains(worker)) return;
    if (findings.empty()) {
        ++clean_;
        return;
    }
    const codec::Json record = codec::parse_json(text);
    std::set<std::string> here;
    for (const Finding& finding : findings) {
        QualityLine& line = lines_[{finding.code, worker}];
        line.code = finding.code;
        line.severity = finding.severity;
        line.worker = worker;
        ++line.findings;
        if (here.insert(finding.code).second) ++line.cases;
        const auto written = written_at(record, finding.place.pointer);
        if (!written) {
            ++line.undated;
            continue;
        }
        const calendar::Date day = facts.sight().zone().date_of(*written);
        const std::int32_t age = (facts.sight().as_of_day() - day).count;
        ++(age <= 7 ? line.days_0_7 : age <= 30 ? line.days_8_30 : line.days_31_up);
    }
}

void Quality::merge(Quality&& other) {
    clean_ += other.clean_;
    for (const auto& [key, line] : other.lines_) {
        QualityLine& mine = lines_[key];
        mine.code = line.code;
        mine.severity = line.severity;
        mine.worker = line.worker;
        mine.findings += line.findings;
        mine.cases += line.cases;
        mine.days_0_7 += line.days_0_7;
        mine.days_8_30 += line.days_8_30;
        mine.days_31_up += line.days_31_up;
        mine.undated += line.undated;
    }
}

QualityBody Quality::take() {
    QualityBody body;
    body.clean = clean_;
    for (auto& [key, line] : lines_) {
        for (const Diagnostic& diagnostic : diagnostics()) {
            if (diagnostic.code == line.code) line.title = diagnostic.title;
        }
        body.found += line.findings;
        body.kinds.push_back(std::move(line));
    }
    return body;
}

}  // namespace rsc::report
