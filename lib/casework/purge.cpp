#include "casework/purge.hpp"

#include <set>

#include "base/digest.hpp"
#include "codec/json.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

Result<calendar::Date> kept_until(const model::Agency& agency, const model::Case& record,
                                  const calendar::Zone& zone,
                                  const calendar::BusinessCalendar& business) {
    if (!agency.retention_months) {
        return fail(Kind::refused, "act.state", "how long cases are kept is not recorded",
                    "'rsc agency set --retention-months N' records what the agency is bound to");
    }
    if (!record.discharge || record.discharge->voided) {
        return fail(Kind::refused, "act.state",
                    "case " + record.id.str() + " is open: retention begins with the discharge",
                    "'rsc discharge add' ends an episode; 'rsc undo' takes back a case opened by "
                    "mistake");
    }
    const auto due = calendar::due(
        calendar::interval_of(record.discharge->occurred, zone),
        calendar::CalendarMonths{static_cast<int>(*agency.retention_months)}, zone, business);
    if (!due) {
        return fail(Kind::invalid, "date.impossible", "the end of retention cannot be reckoned",
                    "look at the discharge and at 'rsc agency show'");
    }
    return due->day;
}

Result<std::vector<std::string>> own_papers(const store::ReadFolder& folder, std::string_view text,
                                            std::string_view file) {
    auto all = folder.files();
    if (!all) return pass_on(all);
    std::set<std::string> papers;
    const std::string prefix = std::string(store::papers_directory) + "/";
    for (const std::string& name : *all) {
        if (!name.starts_with(prefix)) continue;
        std::string hash = name.substr(prefix.size());
        if (text.find(hash) != std::string_view::npos) papers.insert(std::move(hash));
    }
    for (const std::string& other : *all) {
        if (papers.empty()) break;
        if (!other.starts_with(store::cases_directory) || other == file) continue;
        auto bytes = folder.read(other);
        if (!bytes) return pass_on(bytes);
        std::erase_if(papers, [&](const std::string& hash) {
            return bytes->find(hash) != std::string::npos;
        });
    }
    std::vector<std::string> files;
    for (const std::string& hash : papers)
        files.push_back(store::paper_file(hash));
    return files;
}

std::string tombstone_of(const model::Case& record, std::string_view text,
                         const store::Intent& intent) {
    codec::Json stone;
    stone["schema"] = "rsc.tombstone/1";
    stone["id"] = record.id.str();
    stone["client"] = record.client.id.str();
    stone["purged"] = intent.at;
    stone["by"] = intent.by;
    stone["reason"] = intent.reason;
    stone["sha256"] = sha256(text);
    return codec::print_json(stone);
}

}  // namespace rsc::casework
