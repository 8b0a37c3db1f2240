#include "base/counted.hpp"
#include "exchange/fhir_parts.hpp"
#include "model/authorization.hpp"
#include "model/linkage.hpp"

namespace rsc::exchange::fhir {
namespace {

using codec::Json;
using model::LinkResult;
using model::SarStatus;

/// How a request stands, in the words of the request and in those of the task it gives to others.
struct RequestState {
    std::string_view request;
    std::string_view task;
};

/// A request, or a line of one: what is asked for, of whom, for which days.
Json service_request(Collection& all, const Json& entry, const std::string& id,
                     std::string_view state) {
    Json made = all.begin("ServiceRequest", id);
    all.put_status(made, entry, state);
    made["intent"] = "order";
    made["subject"] = all.patient();
    put(made, "authoredOn", all.time(text_of(entry, "occurred")));
    put(made, "requester", all.worker(text_of(entry, "by")));
    put(made, "note", all.notes(entry));
    return made;
}

/// The task that a request gives. `last` is the moment of its newest step, where it has one.
Json task_of(Collection& all, const Json& entry, const std::string& id, std::string_view code,
             std::string_view state, std::string_view last) {
    Json made = all.begin("Task", id);
    all.put_status(made, entry, state);
    made["intent"] = "order";
    made["code"] = {
        {"coding", Json::array({coding("http://hl7.org/fhir/CodeSystem/task-code", code)})}};
    made["focus"] = all.reference("ServiceRequest", id);
    made["for"] = all.patient();
    const Json span = all.period(text_of(entry, "occurred"), last);
    // A task is not changed before it is given; where the record says so, the change is left out.
    const std::string given = all.time(text_of(entry, "occurred"));
    made["authoredOn"] = span.contains("start") ? span["start"].get<std::string>() : given;
    if (span.contains("start")) put(made, "lastModified", std::string(text_of(span, "end")));
    put(made, "requester", all.worker(text_of(entry, "by")));
    return made;
}

// ---- requests for authorization ----

const Json* newest_step(const Collection& all, const Json& sar) {
    return newest(all, list_of(sar, "status"),
                  [](const Json& step) { return text_of(step, "occurred"); });
}

RequestState state_of_sar(const Json* step) {
    const auto status = step == nullptr ? std::nullopt : word_of<SarStatus>(*step, "status");
    if (!status) return {"draft", "draft"};
    switch (*status) {
        case SarStatus::submitted: return {"active", "requested"};
        case SarStatus::approved: return {"active", "completed"};
        case SarStatus::denied: return {"revoked", "rejected"};
        case SarStatus::returned: return {"on-hold", "on-hold"};
        case SarStatus::withdrawn: return {"revoked", "cancelled"};
    }
    return {};
}

void put_line(Collection& all, const Json& line, Json& request) {
    request["code"] = own_concept("service", text_of(line, "service"));
    const std::int64_t units = line.value("units", std::int64_t{0});
    if (units != 0) request["quantityQuantity"] = {{"value", units}, {"unit", "units"}};
    put(request, "occurrencePeriod", all.period(text_of(line, "from"), text_of(line, "through")));
    append(request, "performer", all.organization(text_of(line, "provider")));
}

/// Papers sent with a request that are resources of this bundle.
void put_papers(const Collection& all, const Json& sar, Json& request) {
    for (const Json& paper : list_of(sar, "attachments")) {
        for (const char* type : {"CarePlan", "Observation"})
            append_once(request, "supportingInfo", all.reference(type, text_of(paper, "entry")));
    }
}

std::string words_of(const Json& line) {
    return counted(line.value("units", std::int64_t{0}), "unit") + " of " +
           std::string(text_of(line, "service")) + ", " + std::string(text_of(line, "from")) +
           " to " + std::string(text_of(line, "through"));
}

/// What an approval allows, where it is not what was asked for.
void put_authorized(const Json& step, Json& task) {
    for (const Json& line : list_of(step, "authorized"))
        append(task, "output", {{"type", said("authorized")}, {"valueString", words_of(line)}});
}

/// A line of a request is a request of FHIR's, for that has one service; `requisition` keeps them
/// together. A request without lines is one too.
void add_line(Collection& all, const Json& sar, std::size_t number, const Json* line) {
    const std::string_view sar_id = text_of(sar, "id");
    const std::string id =
        std::string(sar_id) + (number == 0 ? "" : "-" + std::to_string(number + 1));
    const Json* step = newest_step(all, sar);
    const RequestState state = state_of_sar(step);
    Json made = service_request(all, sar, id, state.request);
    made["requisition"] = all.identifier(
        "entry", std::string(text_of(all.record(), "id")) + '/' + std::string(sar_id));
    append(made, "category", own_concept("sar", text_of(sar, "kind")));
    if (line != nullptr) {
        put_line(all, *line, made);
    } else {
        made["code"] = absent("unknown");
    }
    put_papers(all, sar, made);
    all.add(std::move(made));
    Json task = task_of(all, sar, id, "approve", state.task,
                        step == nullptr ? std::string_view() : text_of(*step, "occurred"));
    if (step != nullptr) {
        task["businessStatus"] = own_concept("sar-status", text_of(*step, "status"));
        put_authorized(*step, task);
    }
    all.add(std::move(task));
}

void add_sar(Collection& all, const Json& sar) {
    const Json& lines = list_of(sar, "lines");
    for (std::size_t i = 0; i < lines.size(); ++i)
        add_line(all, sar, i, &lines[i]);
    if (lines.empty()) add_line(all, sar, 0, nullptr);
}

// ---- referrals ----

RequestState state_of_referral(const Json& referral) {
    if (!referral.contains("result")) {
        return referral.contains("waitlisted") ? RequestState{"active", "on-hold"}
                                               : RequestState{"active", "requested"};
    }
    switch (word_of<LinkResult>(referral["result"], "result").value()) {
        case LinkResult::linked: return {"completed", "completed"};
        case LinkResult::not_linked: return {"revoked", "failed"};
        case LinkResult::declined: return {"revoked", "cancelled"};
        case LinkResult::waitlisted: return {"active", "on-hold"};
    }
    return {};
}

void put_result(const Json& referral, Json& task) {
    if (!referral.contains("result")) {
        if (referral.contains("waitlisted")) {
            task["businessStatus"] = own_concept("referral-result", "waitlisted");
        }
        return;
    }
    const Json& result = referral["result"];
    task["businessStatus"] = own_concept("referral-result", text_of(result, "result"));
    put(task, "statusReason", own_concept("barrier", text_of(result, "barrier")));
    const Json evidence = own_concept("link-evidence", text_of(result, "evidence"));
    if (!evidence.is_null()) {
        append(task, "output",
               {{"type", said("what shows the linkage")}, {"valueCodeableConcept", evidence}});
    }
}

void add_referral(Collection& all, const Json& referral) {
    const std::string id(text_of(referral, "id"));
    const RequestState state = state_of_referral(referral);
    Json made = service_request(all, referral, id, state.request);
    append(made, "category", own_concept("request", "referral"));
    made["code"] = own_concept("service", text_of(referral, "service"));
    const Json provider = all.organization(text_of(referral, "provider"));
    append(made, "performer", provider);
    append(made, "supportingInfo", all.reference("Goal", text_of(referral, "goal")));
    all.add(std::move(made));
    Json task = task_of(all, referral, id, "fulfill", state.task,
                        moment_of(referral, referral.contains("result") ? "result" : "waitlisted"));
    put(task, "owner", provider);
    put_result(referral, task);
    all.add(std::move(task));
}

}  // namespace

void add_requests(Collection& all) {
    for (const Json& sar : list_of(all.record(), "sars"))
        add_sar(all, sar);
    for (const Json& referral : list_of(all.record(), "referrals_out"))
        add_referral(all, referral);
}

}  // namespace rsc::exchange::fhir
