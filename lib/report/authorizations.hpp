#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

enum class AuthorizationState : std::uint8_t { current, expiring, ended, to_come };
constexpr auto names_of(AuthorizationState) {
    return words("current", "expiring", "ended", "to-come");
}

/// A service that was authorised. `units` is what was authorised, not what was asked for.
struct AuthorizedLine {
    std::string subject;
    std::string worker;
    std::string sar;
    model::Service service{};
    std::string provider;
    calendar::Date from;
    calendar::Date through;
    AuthorizationState state{};
    std::int64_t days_left = 0;
    std::int64_t units = 0;
    std::int64_t used = 0;
    std::int64_t remaining = 0;
};

/// Days on which an open case had no authorization of a service that it had before.
struct AuthorizationGap {
    std::string subject;
    std::string worker;
    model::Service service{};
    std::string provider;
    calendar::Date from;
    std::optional<calendar::Date> through;  ///< nothing: it lasts
    std::int64_t days = 0;
};

/// What became of a request.
struct AuthorizationRequest {
    std::string subject;
    std::string worker;
    std::string sar;
    model::SarKind kind{};
    std::optional<calendar::Date> submitted;
    std::string status;
    std::optional<calendar::Date> decided;
    std::optional<std::int64_t> days;  ///< from the submission to the answer, or to now
};

struct AuthorizationsBody {
    static constexpr std::string_view name = "report.authorizations";
    static constexpr std::string_view schema = "rsc.report.authorizations/1";
    static constexpr std::string_view title = "Authorizations";

    std::int64_t current = 0;
    std::int64_t expiring = 0;
    std::int64_t denied = 0;
    std::int64_t waiting = 0;
    std::vector<AuthorizedLine> lines;
    std::vector<AuthorizationGap> gaps;
    std::vector<AuthorizationRequest> requests;
};

/// Service authorizations of the open cases: what is covered until when, and what is not.
class Authorizations {
  public:
    /// A line is expiring when its last day is one of the next `days`.
    Authorizations(Selection selection, std::int64_t days)
        : selection_(std::move(selection)), days_(days) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(Authorizations&& other);
    [[nodiscard]] AuthorizationsBody take();

  private:
    Selection selection_;
    std::int64_t days_;
    AuthorizationsBody body_;
};

template <class V>
void describe(V& v, AuthorizedLine& r) {
    v.type("authorized_line", "A service that was authorised");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("sar", r.sar, "Entry of the request");
    v.required("service", r.service, "The service");
    v.optional("provider", r.provider, "Who gives it");
    v.required("from", r.from, "First day");
    v.required("through", r.through, "Last day");
    v.required("state", r.state, "How it stands on the day of the report");
    v.required("days_left", r.days_left, "Days that are left, today included; 0 when it ended");
    v.required("units", r.units, "Units authorised");
    v.required("used", r.used, "Units used");
    v.required("remaining", r.remaining, "Units left; negative when more were used");
}

template <class V>
void describe(V& v, AuthorizationGap& r) {
    v.type("authorization_gap", "Days without an authorization between, or after, two");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("service", r.service, "The service");
    v.optional("provider", r.provider, "Who gives it");
    v.required("from", r.from, "First day without");
    v.optional("through", r.through, "Last day without; it lasts when there is none");
    v.required("days", r.days, "How many, up to the day of the report");
}

template <class V>
void describe(V& v, AuthorizationRequest& r) {
    v.type("authorization_request", "What became of a request");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("sar", r.sar, "Entry of the request");
    v.required("kind", r.kind, "Its kind");
    v.optional("submitted", r.submitted, "The day it was first submitted");
    v.required("status", r.status, "Its last step; 'drafted' when there is none");
    v.optional("decided", r.decided, "The day of the last answer");
    v.optional("days", r.days, "From the submission to the answer, or to now while none came");
}

template <class V>
void describe_body(V& v, AuthorizationsBody& b) {
    v.required("current", b.current, "Lines in force, those that expire soon among them");
    v.required("expiring", b.expiring, "Lines that end in the days asked for");
    v.required("denied", b.denied, "Requests that were denied");
    v.required("waiting", b.waiting, "Requests that nobody has answered");
    v.required("lines", b.lines, "What was authorised, by its last day");
    v.required("gaps", b.gaps, "Days without, of services that had been authorised");
    v.required("requests", b.requests, "The requests, by the day they were submitted");
}

}  // namespace rsc::report
