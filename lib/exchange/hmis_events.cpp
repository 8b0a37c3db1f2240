#include <algorithm>
#include <set>

#include "exchange/hmis_reader.hpp"

namespace rsc::exchange::hmis {
namespace {

bool comes_first(const HmisEvent& a, const HmisEvent& b) {
    if (a.day != b.day) return a.day < b.day;
    if (a.recorded != b.recorded) return a.recorded < b.recorded;
    return id_before(a.id, b.id);
}

}  // namespace

bool ExportReader::check_within(HmisRows& rows, const Owned& columns, const HmisEvent& event,
                                const HmisEnrolment& enrolment) {
    const std::string what = std::string(columns.day.name) + " on " + event.day.text();
    if (event.day < enrolment.day) {
        rows.reject(columns.day, "import.order",
                    what + " is before the entry on " + enrolment.day.text());
    } else if (enrolment.exit && event.day > enrolment.exit->day) {
        rows.reject(columns.day, "import.order",
                    what + " is after the exit on " + enrolment.exit->day.text());
    }
    return !rows.is_rejected();
}

void ExportReader::read_services() {
    HmisRows rows = rows_of("Services.csv");
    const Owned columns(rows, "ServicesID", "DateProvided");
    const Column record_type = rows.column("RecordType");
    const Column type_provided = rows.column("TypeProvided");
    const Column outcome = rows.column("ReferralOutcome");
    Ids services("Services.csv", "ServicesID");
    while (rows.next()) {
        const std::string_view record = rows.text(record_type);
        const std::string_view type = rows.text(type_provided);
        const auto contact = contact_of_service(record, type);
        const auto referral = referral_of_service(record, type);
        if (!rows.text(columns.deleted).empty()) {
            note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
            continue;
        }
        if (!contact && !referral) {
            rows.other(service_kind(record, type));
            continue;
        }
        const HmisEvent event = event_of(rows, columns, services);
        const auto [enrolment, is_family] = owner_of(rows, columns);
        if (rows.is_rejected()) continue;
        if (!check_within(rows, columns, event, *enrolment)) continue;
        services.note(event.id, {Fate::taken, rows.line(), 0});
        if (contact) {
            enrolment->contacts.push_back({event, "Services", is_family, contact->coordinated});
        } else {
            if (result_of_outcome(rows.code(outcome))) {
                rows.reject(outcome, "import.missing-value",
                            "HMIS does not say on which day that was so: it is left out",
                            Scope::field);
            }
            enrolment->referrals.push_back({event, "Services", *referral, {}, {}, {}});
        }
        rows.imported();
    }
    import_.files.push_back(rows.count());
}

/// Where somebody lives is asked when they are met.
void ExportReader::read_living_situations() {
    HmisRows rows = rows_of("CurrentLivingSituation.csv");
    const Owned columns(rows, "CurrentLivingSitID", "InformationDate");
    Ids situations("CurrentLivingSituation.csv", "CurrentLivingSitID");
    while (rows.next()) {
        if (!rows.text(columns.deleted).empty()) {
            note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
            continue;
        }
        const HmisEvent event = event_of(rows, columns, situations);
        const auto [enrolment, is_family] = owner_of(rows, columns);
        if (rows.is_rejected()) continue;
        if (!check_within(rows, columns, event, *enrolment)) continue;
        situations.note(event.id, {Fate::taken, rows.line(), 0});
        enrolment->contacts.push_back({event, "CurrentLivingSituation", is_family, {}});
        rows.imported();
    }
    import_.files.push_back(rows.count());
}

void ExportReader::read_events() {
    HmisRows rows = rows_of("Event.csv");
    const Owned columns(rows, "EventID", "EventDate");
    const Column kind = rows.column("Event");
    const Column result = rows.column("ReferralResult");
    const Column result_day = rows.column("ResultDate");
    Ids events("Event.csv", "EventID");
    while (rows.next()) {
        if (!rows.text(columns.deleted).empty()) {
            note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
            continue;
        }
        const auto service = referral_of_event(rows.text(kind));
        if (!service) {
            rows.other(event_kind(rows.text(kind)));
            continue;
        }
        HmisReferral referral{event_of(rows, columns, events), "Event", *service, {}, {}, {}};
        const auto [enrolment, is_family] = owner_of(rows, columns);
        referral.result = result_of_referral(rows.code(result));
        if (referral.result && rows.text(result_day).empty()) {
            rows.reject(result_day, "import.missing-value",
                        "without its day the result is left out", Scope::field);
            referral.result.reset();
        }
        if (referral.result) {
            referral.result_day = rows.day(result_day).value_or(calendar::Date());
            // Whoever wrote the result changed the row.
            const bool updated = !rows.text(columns.updated).empty();
            referral.result_recorded = rows.recorded(updated ? columns.updated : columns.created)
                                           .value_or(referral.recorded);
        }
        if (rows.is_rejected()) continue;
        if (!check_within(rows, columns, referral, *enrolment)) continue;
        if (referral.result && referral.result_day < referral.day) {
            rows.reject(result_day, "import.order", "the result is before the referral");
            continue;
        }
        events.note(referral.id, {Fate::taken, rows.line(), 0});
        enrolment->referrals.push_back(referral);
        rows.imported();
    }
    import_.files.push_back(rows.count());
}

void ExportReader::read_benefits() {
    HmisRows rows = rows_of("IncomeBenefits.csv");
    const Owned columns(rows, "IncomeBenefitsID", "InformationDate");
    const Column soar = rows.column("ConnectionWithSOAR");
    std::vector<std::pair<Column, model::Benefit>> benefits;
    for (const BenefitColumn& one : benefit_columns())
        benefits.emplace_back(rows.column(one.column), one.benefit);
    Ids seen("IncomeBenefits.csv", "IncomeBenefitsID");
    while (rows.next()) {
        if (!rows.text(columns.deleted).empty()) {
            note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
            continue;
        }
        std::vector<HmisBenefit> received;
        std::set<model::Benefit> kinds;
        for (const auto& [column, benefit] : benefits) {
            if (rows.code(column) != "1" || !kinds.insert(benefit).second) continue;
            received.push_back({{}, column.name, benefit, rows.text(soar) == "1"});
        }
        if (received.empty()) {
            rows.other("no benefit received");
            continue;
        }
        const HmisEvent event = event_of(rows, columns, seen);
        const auto [enrolment, is_family] = owner_of(rows, columns);
        if (is_family && !rows.is_rejected()) {
            rows.other("benefits of a member of a family");
            continue;
        }
        if (rows.is_rejected()) continue;
        // What was known at the exit was asked at the exit, if not the day after.
        if (event.day < enrolment->day) {
            if (!check_within(rows, columns, event, *enrolment)) continue;
        }
        seen.note(event.id, {Fate::taken, rows.line(), 0});
        for (HmisBenefit& one : received) {
            static_cast<HmisEvent&>(one) = event;
            enrolment->benefits.push_back(one);
        }
        rows.imported();
    }
    drop_known_benefits(rows);
    import_.files.push_back(rows.count());
}

/// Benefits are asked for again and again; what was received before is told once.
void ExportReader::drop_known_benefits(HmisRows& rows) {
    for (HmisEnrolment& enrolment : export_.enrolments) {
        std::vector<HmisBenefit>& all = enrolment.benefits;
        std::ranges::stable_sort(all, comes_first);
        std::set<std::string_view> before;
        std::set<std::string_view> after;
        for (const HmisBenefit& one : all)
            before.insert(one.id);
        std::set<model::Benefit> known;
        std::erase_if(all,
                      [&](const HmisBenefit& one) { return !known.insert(one.benefit).second; });
        for (const HmisBenefit& one : all)
            after.insert(one.id);
        for (std::size_t i = after.size(); i < before.size(); ++i)
            rows.imported_as_other("benefits that an earlier row told of");
    }
}

void ExportReader::sort_contacts() {
    for (HmisEnrolment& enrolment : export_.enrolments) {
        std::ranges::sort(enrolment.contacts, comes_first);
        std::ranges::sort(enrolment.referrals, comes_first);
    }
}

}  // namespace rsc::exchange::hmis
