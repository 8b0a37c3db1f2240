#include "exchange/fhir_parts.hpp"
#include "model/contact.hpp"
#include "model/linkage.hpp"

namespace rsc::exchange::fhir {
namespace {

using codec::Json;
using model::AppointmentResult;
using model::Mode;
using model::PlacementKind;
using model::Setting;
using model::With;

// ---- contacts ----

/// Who made a contact, when not the one who wrote it down.
std::string_view maker_of(const Json& contact) {
    const std::string_view worker = text_of(contact, "worker");
    return worker.empty() ? text_of(contact, "by") : worker;
}

bool is_written(Mode mode) {
    switch (mode) {
        case Mode::face_to_face:
        case Mode::video:
        case Mode::phone: return false;
        case Mode::text:
        case Mode::email:
        case Mode::letter:
        case Mode::fax: return true;
    }
    return true;
}

/// FHIR's encounter is with the person served. What was talked over with others, what was written,
/// and what reached nobody is a communication.
bool is_encounter(const Json& contact) {
    if (!contact.at("reached").get<bool>()) return false;
    const auto with = word_of<With>(contact, "with");
    if (with != With::client && with != With::family) return false;
    const auto mode = word_of<Mode>(contact, "mode");
    return !mode || !is_written(*mode);
}

/// The class of a meeting in person, by where it was. Nothing where no class is sure to fit.
std::string_view class_of_place(Setting setting) {
    switch (setting) {
        case Setting::office:
        case Setting::provider:
        case Setting::crisis_unit:
        case Setting::hospital:
        case Setting::state_hospital:
        case Setting::detoxification:
        case Setting::residential: return "AMB";
        case Setting::home: return "HH";
        case Setting::community:
        case Setting::court:
        case Setting::school:
        case Setting::shelter:
        case Setting::jail: return "FLD";
        case Setting::remote: return "VR";
        case Setting::other: return {};
    }
    return {};
}

/// FHIR requires a class. Where the record does not tell mode or place, that is said, not guessed.
Json class_of(const Json& contact) {
    const auto mode = word_of<Mode>(contact, "mode");
    const auto setting = word_of<Setting>(contact, "setting");
    std::string_view code;
    if (mode == Mode::video || mode == Mode::phone) {
        code = "VR";
    } else if (setting) {
        code = class_of_place(*setting);
    }
    return code.empty() ? absent("unknown") : hl7_coding("v3-ActCode", code);
}

/// What a contact was for, and which services were coordinated in it.
void put_reasons(const Json& contact, Json& made) {
    append(made, "reasonCode", own_concept("purpose", text_of(contact, "purpose")));
    for (const Json& service : list_of(contact, "coordinated"))
        append(made, "reasonCode", own_concept("service", service.get_ref<const std::string&>()));
}

/// From its beginning to its end, where both are known to the minute.
Json period_of(const Collection& all, const Json& contact) {
    const std::string_view from = text_of(contact, "occurred");
    const std::int64_t minutes = contact.value("minutes", std::int64_t{0});
    std::string to;
    if (minutes != 0 && from.size() > std::string_view("2026-03-02").size()) {
        to = all.setting().zone->text(all.instant(from) + calendar::Elapsed{60 * minutes});
    }
    return all.period(from, to);
}

void put_place(const Json& contact, Json& made) {
    std::string place = plain(text_of(contact, "place"));
    if (place.empty()) place = text_of(contact, "setting");
    if (!place.empty()) append(made, "location", {{"location", {{"display", place}}}});
}

void add_encounter(Collection& all, const Json& contact) {
    Json made = all.begin("Encounter", text_of(contact, "id"));
    put(made, "text", narrative({std::string(text_of(contact, "note"))}));
    all.put_status(made, contact, "finished");
    made["class"] = class_of(contact);
    append(made, "type", own_concept("mode", text_of(contact, "mode")));
    append(made, "type", own_concept("with", text_of(contact, "with")));
    made["subject"] = all.patient();
    append(made, "episodeOfCare", all.reference("EpisodeOfCare", ""));
    append(made, "participant", {{"individual", all.worker(maker_of(contact))}});
    put(made, "period", period_of(all, contact));
    if (contact.contains("minutes")) {
        made["length"] = {{"value", contact["minutes"]},
                          {"unit", "min"},
                          {"system", "http://unitsofmeasure.org"},
                          {"code", "min"}};
    }
    put_reasons(contact, made);
    put_place(contact, made);
    made["serviceProvider"] = all.agency();
    all.add(std::move(made));
}

void add_communication(Collection& all, const Json& contact) {
    const bool reached = contact.at("reached").get<bool>();
    Json made = all.begin("Communication", text_of(contact, "id"));
    all.put_status(made, contact, reached ? "completed" : "not-done");
    const std::string_view barrier = text_of(contact, "barrier");
    if (!reached) {
        made["statusReason"] =
            barrier.empty() ? said("attempt: nobody was reached") : own_concept("barrier", barrier);
    }
    append(made, "medium", own_concept("mode", text_of(contact, "mode")));
    made["subject"] = all.patient();
    const std::string_view with = text_of(contact, "with");
    put(made, "sent", all.time(text_of(contact, "occurred")));
    // Of others the record says what they are, not who.
    append(
        made, "recipient",
        word_of<With>(contact, "with") == With::client ? all.patient() : Json{{"display", with}});
    put(made, "sender", all.worker(maker_of(contact)));
    put_reasons(contact, made);
    put(made, "note", all.notes(contact));
    all.add(std::move(made));
}

// ---- stays elsewhere ----

/// Nothing for what is no care: a shelter, a jail.
std::string_view class_of_stay(PlacementKind kind) {
    switch (kind) {
        case PlacementKind::acute:
        case PlacementKind::detoxification:
        case PlacementKind::state_hospital:
        case PlacementKind::residential: return "IMP";
        case PlacementKind::emergency_department: return "EMER";
        case PlacementKind::incarceration:
        case PlacementKind::shelter: return {};
    }
    return {};
}

std::string_view state_of_stay(const Json& stay) {
    if (stay.contains("discharged")) return "finished";
    return stay.contains("admitted") ? "in-progress" : "planned";
}

void add_stay(Collection& all, const Json& stay) {
    const std::string_view code = class_of_stay(word_of<PlacementKind>(stay, "kind").value());
    if (code.empty()) return;
    Json made = all.begin("Encounter", text_of(stay, "id"));
    put(made, "text",
        narrative({std::string(text_of(stay, "note")),
                   is_set(stay, "on_medication") ? "Left with medication to be continued" : ""}));
    all.put_status(made, stay, state_of_stay(stay));
    made["class"] = hl7_coding("v3-ActCode", code);
    append(made, "type", own_concept("placement", text_of(stay, "kind")));
    made["subject"] = all.patient();
    put(made, "period", all.period(moment_of(stay, "admitted"), moment_of(stay, "discharged")));
    put(made, "serviceProvider", all.organization(text_of(stay, "provider")));
    all.add(std::move(made));
}

// ---- appointments ----

std::string_view state_of_appointment(const Json& appointment) {
    if (!appointment.contains("outcome")) return "booked";
    switch (word_of<AppointmentResult>(appointment["outcome"], "result").value()) {
        case AppointmentResult::kept: return "fulfilled";
        case AppointmentResult::missed: return "noshow";
        case AppointmentResult::cancelled: return "cancelled";
    }
    return {};
}

/// FHIR wants begin and end to the second, and both or none. No end is recorded, and the begin may
/// be a day only: then that day is what was asked for.
void put_begin(const Collection& all, const Json& appointment, Json& made) {
    const std::string_view scheduled = text_of(appointment, "scheduled");
    const std::string begin = all.time(scheduled);
    if (begin != all.day(scheduled)) {
        made["start"] = begin;
    } else {
        made["_start"] = absent("unknown");
        append(made, "requestedPeriod", all.period(scheduled, scheduled));
    }
    made["_end"] = absent("unknown");
}

void put_participants(Collection& all, const Json& appointment, Json& made) {
    // It was made, so both had agreed to it.
    const auto add = [&](Json actor) {
        if (!actor.is_null()) {
            append(made, "participant", {{"actor", std::move(actor)}, {"status", "accepted"}});
        }
    };
    add(all.patient());
    add(all.service(text_of(appointment, "provider"), text_of(appointment, "service")));
}

/// Why it was not kept. FHIR has a reason for what was cancelled only.
void put_barrier(const Json& appointment, Json& made) {
    const Json outcome = appointment.value("outcome", Json::object());
    const std::string_view barrier = text_of(outcome, "barrier");
    const std::string note = plain(text_of(appointment, "note"));
    const bool cancelled = text_of(made, "status") == "cancelled";
    if (cancelled) put(made, "cancelationReason", own_concept("barrier", barrier));
    const std::string why = cancelled ? std::string() : line("Not kept for", barrier);
    put(made, "comment", note.empty() || why.empty() ? note + why : note + "\n" + why);
}

void add_appointment(Collection& all, const Json& appointment) {
    Json made = all.begin("Appointment", text_of(appointment, "id"));
    all.put_status(made, appointment, state_of_appointment(appointment));
    append(made, "serviceType", own_concept("service", text_of(appointment, "service")));
    put_begin(all, appointment, made);
    put(made, "created", all.time(text_of(appointment, "occurred")));
    put_barrier(appointment, made);
    put_participants(all, appointment, made);
    all.add(std::move(made));
}

}  // namespace

void add_contacts(Collection& all) {
    for (const Json& contact : list_of(all.record(), "contacts")) {
        if (is_encounter(contact)) {
            add_encounter(all, contact);
        } else {
            add_communication(all, contact);
        }
    }
}

void add_stays(Collection& all) {
    for (const Json& stay : list_of(all.record(), "placements"))
        add_stay(all, stay);
}

void add_appointments(Collection& all) {
    for (const Json& appointment : list_of(all.record(), "appointments"))
        add_appointment(all, appointment);
}

}  // namespace rsc::exchange::fhir
