#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// What is measured in days, and the requirement that asks for it.
enum class Measure : std::uint8_t {
    readmission,         ///< E29: back in acute care within the days declared
    between_admissions,  ///< E30: from one acute admission to the next
    hospital_wait,       ///< E31: from the wait list of a state hospital to the admission
    discharge_wait,      ///< E32: from being found ready to the discharge from it
    linkage              ///< E33: from the discharge to a kept appointment or a linkage
};
constexpr auto names_of(Measure) {
    return words("readmission", "between-admissions", "state-hospital-admission",
                 "state-hospital-discharge", "linkage");
}
inline constexpr std::size_t measure_count = names_of(Measure{}).size();

/// Numbers of days, and what can be said of them together.
struct Days {
    std::vector<std::int64_t> days;

    void add(std::int64_t one) { days.push_back(one); }
    void merge(Days& other);
    /// Rounded half up. None of none.
    [[nodiscard]] std::optional<std::int64_t> mean() const;
    /// The middle one; between the two middle ones their mean, rounded down.
    [[nodiscard]] std::optional<std::int64_t> median();
    [[nodiscard]] std::optional<std::int64_t> longest() const;
};

struct MeasureLine {
    /// Numbers that count nobody.
    static constexpr std::array<std::string_view, 3> amounts = {"mean", "median", "longest"};

    Measure measure{};
    std::string requirement;
    std::int64_t of = 0;        ///< that could be counted
    std::int64_t happened = 0;  ///< of these
    std::optional<std::int64_t> rate_permille;
    std::optional<std::int64_t> mean;
    std::optional<std::int64_t> median;
    std::optional<std::int64_t> longest;
    std::int64_t pending = 0;       ///< too early to say
    std::int64_t undetermined = 0;  ///< a step is not recorded
};

/// Care in a hospital without a day outside: a transfer does not end it.
struct HospitalCare {
    std::string subject;
    std::string worker;   ///< who coordinated when it ended, or now
    std::string entries;  ///< the stays
    std::string kinds;
    std::optional<calendar::Date> admitted;
    std::optional<calendar::Date> discharged;
    std::optional<std::int64_t> admission_wait;
    std::optional<std::int64_t> discharge_wait;
    std::optional<std::int64_t> since_admission;  ///< since the acute admission before
    std::optional<std::int64_t> back_after;       ///< to the next acute admission
    std::string readmitted;                       ///< "yes", "no", "pending", "undetermined"
    std::optional<std::int64_t> linked_after;
    std::string linked_by;
    std::string lacking;  ///< what is not recorded
};

/// A rule about an outcome instrument, or about what follows a stay.
struct OutcomeRule : RuleCounts {
    std::string about;  ///< the instrument, or "after a stay"
    std::string rule;
    std::int64_t open = 0;  ///< not due yet
};

/// An instrument that is owed now: the notification that a follow-up is to be made.
struct InstrumentDue {
    std::string subject;
    std::string worker;
    std::string rule;
    std::string instrument;
    std::optional<calendar::Date> due;
    std::string verdict;
};

struct StayLength {
    /// Numbers that count nobody.
    static constexpr std::array<std::string_view, 3> amounts = {"mean", "median", "longest"};

    static constexpr bool overlaps = true;

    std::string who;    ///< "completed", "left otherwise", "left", "staying"
    std::string level;  ///< the last, or "all"
    std::int64_t cases = 0;
    std::optional<std::int64_t> mean;
    std::optional<std::int64_t> median;
    std::optional<std::int64_t> longest;
};

struct DischargeCount {
    std::string reason;
    std::int64_t discharges = 0;
    std::int64_t planned = 0;
};

/// What the goals of plans came to.
struct DomainLine {
    std::string domain;
    std::int64_t goals = 0;
    std::int64_t referred = 0;
    std::int64_t linked = 0;
    std::optional<std::int64_t> rate_permille;  ///< linked of goals
};

struct OutcomesBody {
    static constexpr std::string_view name = "report.outcomes";
    static constexpr std::string_view schema = "rsc.report.outcomes/1";
    static constexpr std::string_view title = "Outcomes";
    static constexpr std::array<std::string_view, 1> amounts = {"within"};

    calendar::Date since;
    std::int64_t within = 0;
    std::int64_t discharges = 0;
    std::int64_t completed = 0;
    std::optional<std::int64_t> completed_permille;
    std::vector<MeasureLine> measures;
    std::vector<OutcomeRule> rules;
    std::vector<InstrumentDue> due;
    std::vector<DomainLine> domains;
    std::vector<DischargeCount> reasons;
    std::vector<StayLength> lengths;
    std::vector<HospitalCare> stays;
};

/// What became of clients, from a day on.
class Outcomes {
  public:
    /// A return to acute care on one of the `within` days after the discharge is a readmission.
    /// The selection says since when.
    Outcomes(Selection selection, std::int64_t within)
        : selection_(std::move(selection)), since_(selection_.since.value()), within_(within) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(Outcomes&& other);
    [[nodiscard]] OutcomesBody take();

  private:
    struct Tally {
        std::int64_t of = 0;
        std::int64_t happened = 0;
        std::int64_t pending = 0;
        std::int64_t undetermined = 0;
        Days days;
    };

    [[nodiscard]] Tally& tally(Measure measure) {
        return tallies_[static_cast<std::size_t>(measure)];
    }
    [[nodiscard]] bool selected(const timeline::Facts& facts, calendar::Date day,
                                const std::string& worker) const;
    void add_stays(const timeline::Facts& facts);
    void count_waits(const timeline::Facts& facts, const model::Placement& stay);
    void count_readmission(HospitalCare& line, calendar::Date today, bool counts);
    void add_rules(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add_goals(const timeline::Facts& facts);
    void add_length(const timeline::Facts& facts);

    Selection selection_;
    calendar::Date since_;
    std::int64_t within_;
    std::array<Tally, measure_count> tallies_;
    std::map<std::pair<std::string, std::string>, Counts> rules_;
    std::map<std::pair<std::string, std::string>, Days> lengths_;
    std::map<model::Domain, DomainLine> domains_;
    std::map<model::DischargeReason, DischargeCount> reasons_;
    std::vector<InstrumentDue> due_;
    std::vector<HospitalCare> stays_;
    std::int64_t discharges_ = 0;
    std::int64_t completed_ = 0;
};

template <class V>
void describe(V& v, MeasureLine& r) {
    v.type("measure_line", "One measure in days");
    v.required("measure", r.measure, "What is measured");
    v.required("requirement", r.requirement, "Which requirement asks for it");
    v.required("of", r.of, "Cases of it in the period that could be counted");
    v.required("happened", r.happened,
               "Of these, in which it happened: back within the days, admitted, linked");
    v.optional("rate_permille", r.rate_permille, "Happened of counted, in thousandths");
    v.optional("mean", r.mean, "Mean days of those in which it happened, rounded");
    v.optional("median", r.median, "Median of the same days, rounded down");
    v.optional("longest", r.longest, "The most days");
    v.required("pending", r.pending, "Too early to say, and not among the counted");
    v.required("undetermined", r.undetermined, "A step is not recorded; not among the counted");
}

template <class V>
void describe(V& v, HospitalCare& r) {
    v.type("hospital_care", "Care in hospitals without a day outside between them");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator when it ended, or now");
    v.required("entries", r.entries, "The stays it is made of");
    v.required("kinds", r.kinds, "Their kinds");
    v.optional("admitted", r.admitted, "First day");
    v.optional("discharged", r.discharged, "Last day");
    v.optional("admission_wait", r.admission_wait, "Days on the wait list of a state hospital");
    v.optional("discharge_wait", r.discharge_wait, "Days from being found ready to the discharge");
    v.optional("since_admission", r.since_admission, "Days since the acute admission before");
    v.optional("back_after", r.back_after, "Days to the next acute admission");
    v.optional("readmitted", r.readmitted,
               "Back in acute care within the days: 'yes', 'no', 'pending' or 'undetermined'");
    v.optional("linked_after", r.linked_after, "Days from the discharge to a linkage");
    v.optional("linked_by", r.linked_by, "Entry that shows the linkage");
    v.optional("lacking", r.lacking, "What is not recorded");
}

template <class V>
void describe(V& v, OutcomeRule& r) {
    v.type("outcome_rule", "A rule about an instrument, or about what follows a stay");
    v.required("about", r.about, "The instrument, or 'after a stay'");
    v.required("rule", r.rule, "Rule of the pack");
    describe_counts(v, r);
    v.required("open", r.open, "Not due yet");
}

template <class V>
void describe(V& v, InstrumentDue& r) {
    v.type("instrument_due", "An instrument that is owed");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Who answers for it");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("instrument", r.instrument, "The instrument");
    v.optional("due", r.due, "Last day");
    v.required("verdict", r.verdict, "'open' or 'overdue'");
}

template <class V>
void describe(V& v, StayLength& r) {
    v.type("stay_length", "How long clients are in the program");
    v.required("who", r.who, "Who left, and how, or who stays");
    v.required("level", r.level, "The last level, or 'all'");
    v.required("cases", r.cases, "How many");
    v.optional("mean", r.mean, "Mean days from enrolment, rounded");
    v.optional("median", r.median, "Median of the same days, rounded down");
    v.optional("longest", r.longest, "The most days");
}

template <class V>
void describe(V& v, DischargeCount& r) {
    v.type("discharge_count", "Discharges for one reason");
    v.required("reason", r.reason, "The reason; a discharge with two counts under both");
    v.required("discharges", r.discharges, "How many");
    v.required("planned", r.planned, "Of these, planned");
}

template <class V>
void describe(V& v, DomainLine& r) {
    v.type("domain_line", "Goals of one part of life");
    v.required("domain", r.domain, "The part of life");
    v.required("goals", r.goals, "Goals of the plans in force");
    v.required("referred", r.referred, "Of these, with a referral that serves them");
    v.required("linked", r.linked, "Of these, with a referral that ended in a linkage");
    v.optional("rate_permille", r.rate_permille, "Linked of all goals, in thousandths");
}

template <class V>
void describe_body(V& v, OutcomesBody& b) {
    v.required("since", b.since, "First day of what is counted");
    v.required("within", b.within, "A return to acute care within so many days is a readmission");
    v.required("discharges", b.discharges, "Clients discharged from the program");
    v.required("completed", b.completed, "Of these, who completed it");
    v.optional("completed_permille", b.completed_permille, "Completed of discharged");
    v.required("measures", b.measures, "Hospital care: returns, waits and linkage, in days");
    v.required("rules", b.rules, "Instruments, and what follows a stay");
    v.required("due", b.due, "Instruments that are owed, by when");
    v.required("domains", b.domains, "What the goals of plans came to");
    v.required("reasons", b.reasons, "Discharges by reason");
    v.required("lengths", b.lengths, "Days in the program");
    v.required("stays", b.stays, "The hospital care that was counted");
}

}  // namespace rsc::report
