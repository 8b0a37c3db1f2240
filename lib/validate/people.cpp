#include <algorithm>

#include "base/diagnostics.hpp"
#include "validate/catalogue.hpp"

namespace rsc::validate {
namespace {

using calendar::Date;
using calendar::Moment;

// Collects the findings of one record.
class Looking {
  public:
    Looking(const Surroundings& around, std::string_view file) : around_(around), file_(file) {}

    void add(std::string_view code, std::string pointer, std::string expected, std::string found) {
        findings.push_back(finding_of(code, {std::string(file_), std::move(pointer), 0, 0},
                                      std::move(expected), std::move(found)));
    }

    void worker(WorkerId id, std::string pointer) {
        if (id.empty() || around_.workers.contains(id.text)) return;
        add("check.unknown-worker", std::move(pointer), "a worker of the store",
            "'" + id.str() + "'");
    }

    void order(Date first, std::optional<Date> last, std::string pointer) {
        if (!last || *last >= first) return;
        add("check.interval-reversed", std::move(pointer), "no earlier than " + first.text(),
            last->text());
    }

    /// What occurred lies in the past, in every entry that is not voided; `more` looks at the rest.
    template <class Entries, class More>
    void each(std::string_view section, const Entries& entries, More more) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].voided) continue;
            const std::string at = "/" + std::string(section) + "/" + std::to_string(i);
            const Moment& when = entries[i].occurred;
            const auto* instant = std::get_if<calendar::Instant>(&when);
            const bool to_come = instant != nullptr ? *instant > around_.now
                                                    : around_.zone->date_of(when) >
                                                          around_.zone->date_of(around_.now);
            if (to_come) {
                add("check.entry-future", at + "/occurred",
                    "no later than " + around_.zone->text(around_.now), around_.zone->text(when));
            }
            more(entries[i], at);
        }
    }
    template <class Entries>
    void each(std::string_view section, const Entries& entries) {
        each(section, entries, [](const auto&, const std::string&) {});
    }
    template <class Entries>
    void expiring(std::string_view section, const Entries& entries) {
        each(section, entries, [this](const auto& entry, const std::string& at) {
            order(around_.zone->date_of(entry.occurred), entry.expires, at + "/expires");
        });
    }

    std::vector<Finding> findings;

  private:
    const Surroundings& around_;
    std::string file_;
};

}  // namespace

std::vector<Finding> check_record(const model::Staff& record, const Surroundings& around,
                                  std::string_view file) {
    Looking looking(around, file);
    if (record.supervisor != record.id) looking.worker(record.supervisor, "/supervisor");
    if (record.hired) looking.order(*record.hired, record.left, "/left");
    looking.each("degrees", record.degrees);
    looking.each("experience", record.experience);
    looking.expiring("documents", record.documents);
    looking.expiring("credentials", record.credentials);
    looking.each("knowledge", record.knowledge);
    looking.each("notices", record.notices);
    looking.each("trainings", record.trainings,
                 [&](const model::Attendance& attended, const std::string& at) {
                     if (around.agency == nullptr) return;
                     const auto& all = around.agency->trainings;
                     const bool known = std::any_of(all.begin(), all.end(), [&](const auto& one) {
                         return one.id == attended.training;
                     });
                     if (!known) {
                         looking.add("check.unknown-document", at + "/training",
                                     "a training of the agency's record",
                                     "'" + attended.training.str() + "'");
                     }
                 });
    return std::move(looking.findings);
}

std::vector<Finding> check_record(const model::Agency& record, const Surroundings& around,
                                  std::string_view file) {
    Looking looking(around, file);
    looking.each("discretionary_fund", record.discretionary_fund);
    looking.each("on_call", record.on_call,
                 [&](const model::OnCallShift& shift, const std::string& at) {
                     looking.worker(shift.worker, at + "/worker");
                     if (shift.until <= shift.from) {
                         looking.add("check.interval-reversed", at + "/until",
                                     "later than " + around.zone->text(shift.from),
                                     around.zone->text(shift.until));
                     }
                 });
    looking.each("trainings", record.trainings);
    looking.expiring("agreements", record.agreements);
    looking.each("quality_reviews", record.quality_reviews);
    looking.each("acuity_instruments", record.acuity_instruments);
    return std::move(looking.findings);
}

std::vector<Finding> check_record(const model::Provider& record, const Surroundings& around,
                                  std::string_view file) {
    Looking looking(around, file);
    looking.each("verified", record.verified);
    return std::move(looking.findings);
}

}  // namespace rsc::validate
