#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// A need that the plan in force names and nothing was planned, asked for or referred to for.
struct UnmetNeed {
    std::string subject;
    std::string worker;
    model::Service need{};
    std::string plan;
    calendar::Date since;  ///< the plan was signed
    std::int64_t days = 0;
};

/// A referral that did not end in a linkage, or not yet.
struct OpenReferral {
    std::string subject;
    std::string worker;
    std::string referral;
    model::Service service{};
    std::string provider;
    calendar::Date made;
    std::string result;  ///< "waiting", "waitlisted", or how it ended
    std::optional<model::Barrier> barrier;
    std::int64_t days = 0;  ///< to the result, or to now
};

/// One type of service over all cases.
struct ServiceLineCount {
    model::Service service{};
    std::int64_t needed = 0;
    std::int64_t planned = 0;
    std::int64_t authorized = 0;
    std::int64_t referred = 0;
    std::int64_t linked = 0;
    std::int64_t unmet = 0;
};

/// How many cases first named a need in a quarter.
struct EmergingNeed {
    std::string quarter;  ///< 2026-Q1
    model::Service need{};
    std::int64_t cases = 0;
};

/// The same thing from two providers at one time.
struct Duplicate {
    std::string subject;
    std::string worker;
    std::string what;
    std::string first;
    std::string second;
    calendar::Date from;
};

/// What stood between clients and services.
struct BarrierCount {
    model::Barrier barrier{};
    std::int64_t referrals = 0;
    std::int64_t appointments = 0;
    std::int64_t barriers = 0;  ///< recorded by themselves
    std::int64_t removed = 0;
    std::int64_t cases = 0;
};

struct GapsBody {
    static constexpr std::string_view name = "report.gaps";
    static constexpr std::string_view schema = "rsc.report.gaps/1";
    static constexpr std::string_view title = "Gaps";

    std::int64_t unmet = 0;
    std::int64_t not_linked = 0;
    std::int64_t funding = 0;
    std::vector<UnmetNeed> needs;
    std::vector<OpenReferral> referrals;
    std::vector<ServiceLineCount> services;
    std::vector<EmergingNeed> emerging;
    std::vector<Duplicate> duplicates;
    std::vector<BarrierCount> barriers;
};

/// What clients need and do not get.
class Gaps {
  public:
    explicit Gaps(Selection selection) : selection_(std::move(selection)) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(Gaps&& other);
    [[nodiscard]] GapsBody take();

  private:
    void add_referrals(const timeline::Facts& facts, const std::string& worker);
    void add_duplicates(const timeline::Facts& facts, const std::string& worker);
    void add_barriers(const timeline::Facts& facts);

    Selection selection_;
    GapsBody body_;
    std::map<model::Service, ServiceLineCount> services_;
    std::map<std::pair<std::string, model::Service>, std::int64_t> emerging_;
    std::map<model::Barrier, BarrierCount> barriers_;
};

template <class V>
void describe(V& v, UnmetNeed& r) {
    v.type("unmet_need", "A need of the plan in force with nothing done for it");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("need", r.need, "The need");
    v.required("plan", r.plan, "Entry of the plan");
    v.required("since", r.since, "The day the plan was signed");
    v.required("days", r.days, "Days since then");
}

template <class V>
void describe(V& v, OpenReferral& r) {
    v.type("open_referral", "A referral that did not end in a linkage, or not yet");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("referral", r.referral, "Entry of the referral");
    v.required("service", r.service, "The service");
    v.optional("provider", r.provider, "To whom");
    v.required("made", r.made, "The day it was made");
    v.required("result", r.result, "'waiting', 'waitlisted', or how it ended");
    v.optional("barrier", r.barrier, "What stood in the way");
    v.required("days", r.days, "Days to the result, or to now");
}

template <class V>
void describe(V& v, ServiceLineCount& r) {
    v.type("service_count", "One type of service, in cases");
    v.required("service", r.service, "The service");
    v.required("needed", r.needed, "Cases whose plan in force names the need");
    v.required("planned", r.planned, "Cases whose plan in force has the service");
    v.required("authorized", r.authorized, "Cases in which it was authorised");
    v.required("referred", r.referred, "Cases with a referral to it");
    v.required("linked", r.linked, "Cases in which a referral ended in a linkage");
    v.required("unmet", r.unmet, "Cases that need it and have none of these");
}

template <class V>
void describe(V& v, EmergingNeed& r) {
    v.type("emerging_need", "A need by the quarter in which plans first named it");
    v.required("quarter", r.quarter, "The quarter");
    v.required("need", r.need, "The need");
    v.required("cases", r.cases, "In how many cases");
}

template <class V>
void describe(V& v, Duplicate& r) {
    v.type("duplicate", "The same from two providers at one time");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("what", r.what, "The service, or the kind of paper");
    v.required("first", r.first, "The one provider");
    v.required("second", r.second, "The other");
    v.required("from", r.from, "First day on which both gave it, or the later paper's day");
}

template <class V>
void describe(V& v, BarrierCount& r) {
    v.type("barrier_count", "What stood between clients and services");
    v.required("barrier", r.barrier, "The barrier");
    v.required("referrals", r.referrals, "Referrals that it ended");
    v.required("appointments", r.appointments, "Appointments missed for it");
    v.required("barriers", r.barriers, "Recorded by itself");
    v.required("removed", r.removed, "Of these, removed");
    v.required("cases", r.cases, "In how many cases, of all three");
}

template <class V>
void describe_body(V& v, GapsBody& b) {
    v.required("unmet", b.unmet, "Needs of open cases with nothing done for them");
    v.required("not_linked", b.not_linked, "Referrals that ended without a linkage");
    v.required("funding", b.funding, "Cases in which funding stood in the way");
    v.required("needs", b.needs, "Needs without a service");
    v.required("referrals", b.referrals, "Referrals that did not end in a linkage, or not yet");
    v.required("services", b.services, "By type of service, in cases");
    v.required("emerging", b.emerging, "Needs by the quarter in which plans first named them");
    v.required("duplicates", b.duplicates, "The same from two providers at one time");
    v.required("barriers", b.barriers, "What stood in the way");
}

}  // namespace rsc::report
