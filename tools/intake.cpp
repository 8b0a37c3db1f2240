#include <algorithm>
#include <cctype>
#include <charconv>

#include "base/diagnostics.hpp"
#include "casework/scan.hpp"
#include "intake_steps.hpp"
#include "support/content.hpp"
#include "support/entry_acts.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// What intake asks of the cases there are.
struct Known {
    std::string id;
    Json person;  // the client's data, for a further episode
    std::string client;
    std::string name;
    std::optional<calendar::Date> birth_date;
    std::int64_t episode = 1;
    bool open = false;
};

std::string lower(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string name_of(std::string_view given, std::string_view family) {
    return lower(given) + " " + lower(family);
}

struct Collector {
    std::string wanted;  // the client of whom everything is kept
    std::vector<Known> cases;
    void operator()(const model::Case& record, std::string_view text, const std::string&) {
        Known known;
        known.id = record.id.str();
        known.client = record.client.id.str();
        known.name = name_of(record.client.given_name, record.client.family_name);
        known.birth_date = record.client.birth_date;
        known.episode = record.episode;
        if (known.client == wanted) known.person = codec::parse_json(text)["client"];
        known.open = !record.discharge || record.discharge->voided;
        cases.push_back(std::move(known));
    }
};

// "C-0042": the number after the highest that an id of this form has.
std::string next_id(const std::string& prefix, const std::vector<std::string>& ids) {
    std::int64_t highest = 0;
    for (const std::string& id : ids) {
        if (!id.starts_with(prefix)) continue;
        std::int64_t number = 0;
        const char* begin = id.data() + prefix.size();
        const char* end = id.data() + id.size();
        const auto parsed = std::from_chars(begin, end, number);
        // A number that leaves no room for the next is somebody's own id.
        constexpr std::int64_t most = 1'000'000'000'000'000;
        if (parsed.ec == std::errc{} && parsed.ptr == end && number < most) {
            highest = std::max(highest, number);
        }
    }
    std::string digits = std::to_string(highest + 1);
    if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
    return prefix + digits;
}

// Nobody gets the id of a case that was purged, nor that of its client.
Result<void> add_purged(const store::ReadFolder& folder, std::vector<std::string>& cases,
                        std::vector<std::string>& clients) {
    auto ids = folder.list(std::string(store::tombstones_directory));
    if (!ids) return pass_on(ids);
    for (const std::string& id : *ids) {
        const std::string file = store::tombstone_file(CaseId{id});
        auto text = folder.read(file);
        if (!text) return pass_on(text);
        auto stone = codec::Document<model::Tombstone>::parse(*text, file);
        if (!stone) return pass_on(stone);
        cases.push_back(id);
        clients.push_back((*stone)->client.str());
    }
    return {};
}

// Two cases may be of one person: the same name, or the same birth date and family name.
bool may_be_same(const Known& known, const Json& client,
                 const std::optional<calendar::Date>& birth_date) {
    // The content is checked when the record is read back; here it may be anything.
    const auto text = [&client](const char* member) {
        return client.contains(member) && client[member].is_string()
                   ? client[member].get<std::string>()
                   : std::string();
    };
    const std::string given = text("given_name");
    const std::string family = text("family_name");
    if (given.empty() && family.empty()) return false;
    const std::string name = name_of(given, family);
    const bool same_birth = birth_date && known.birth_date && *birth_date == *known.birth_date;
    const bool other_birth = birth_date && known.birth_date && *birth_date != *known.birth_date;
    if (known.name == name) return !other_birth;
    return same_birth && !family.empty() && known.name.ends_with(" " + lower(family));
}

struct Options {
    std::string case_id;
    std::string client_id;
    std::string client_file;
    ScreenOptions screen;
    std::vector<std::string> emergency_needs;
    std::string consents;
    std::vector<std::string> populations;
    std::vector<std::string> systems;
    std::string enrolled;
    std::string program;
    std::string outcomes_by;
};

Result<Json> client_of(const Options& options, const EntryOptions& given, const Recording& act,
                       std::string& text) {
    Json client = Json::object();
    if (!options.client_file.empty()) {
        auto read = read_file(options.client_file);
        if (!read) return pass_on(read);
        text = std::move(*read);
        auto parsed = parse_content(text, options.client_file);
        if (!parsed) return parsed;
        client = std::move(*parsed);
        for (const auto& [key, value] : client.items()) {
            const codec::Field* known = nullptr;
            const auto fields = codec::case_fields("client");
            for (const codec::Field& field : fields) {
                if (field.name == key) known = &field;
            }
            // What is an entry carries who recorded it and when: it has verbs of its own.
            if (known != nullptr && known->kind == codec::FieldKind::record && key != "family") {
                return fail(Kind::usage, "usage.bad-value",
                            options.client_file + ": '" + key + "' is recorded by itself",
                            "leave it out; see 'rsc client --help'");
            }
        }
    }
    auto members = act.read(given);
    if (!members) return members;
    for (const auto& [key, value] : members->items())
        client[key] = value;
    return client;
}

void number_family(Json& client) {
    if (!client.contains("family") || !client["family"].is_array()) return;
    std::int64_t number = 0;
    for (Json& member : client["family"]) {
        if (!member.is_object()) continue;
        Json numbered;
        numbered["id"] = "fm" + std::to_string(++number);
        for (const auto& [key, value] : member.items()) {
            if (key != "id") numbered[key] = value;
        }
        member = std::move(numbered);
    }
}

Finding possible_duplicate(const Known& known) {
    return finding_of("intake.possible-duplicate", {}, {},
                      "case " + known.id + " of client " + known.client +
                          (known.open ? ", open" : ", discharged"));
}

Exit run_intake_add(Invocation& in) {
    Options options;
    in.value("--case", options.case_id, "ID", "Id of the new case; else the next number");
    in.value("--client", options.client_id, "CLIENT", "A client known already; else a new one");
    in.value("--client-file", options.client_file, "FILE",
             "Client data as JSON, '-' for standard input; options come on top");
    std::vector<codec::Field> client_fields;
    for (codec::Field& field : codec::case_fields("client")) {
        if (field.name != "id") client_fields.push_back(field);
    }
    EntryOptions client_options(in, client_fields);
    Recording act(in, Target::client_case, "intake.add", Names::a_new_one);
    EntryOptions referral_options(in, codec::case_fields("referral"));
    options.screen.declare(in, "--screened");
    in.values("--emergency-needs", options.emergency_needs, "WORD",
              "Emergency needs that the intake unit found, as services");
    in.words(names_of(model::Service{}));
    in.value("--consents", options.consents, "WHEN", "When the consent forms arrived");
    in.values("--population", options.populations, "WORD", "Populations the client belongs to");
    in.words(names_of(model::Population{}));
    in.values("--system", options.systems, "WORD", "Public systems the client is involved with");
    in.words(names_of(model::System{}));
    in.value("--enrolled", options.enrolled, "DATE", "Enrolment day, if it is known already");
    in.value("--program", options.program, "TEXT", "Program enrolled in");
    in.value("--outcomes-by", options.outcomes_by, "WORD",
             "Who completes the outcome instruments: ciu, agency");
    in.words(names_of(model::OutcomesBy{}));

    std::vector<Known> known;
    std::string client_text;
    const auto make = [&](Recording& recording) -> Result<Json> {
        casework::ScanProblems problems;
        auto collectors = casework::scan(
            recording.agency().folder(), casework::scan_threads(),
            [&] {
                return Collector{options.client_id, {}};
            },
            problems);
        if (!collectors) return pass_on(collectors);
        if (!problems.errors.empty()) {
            // Whose case it is that cannot be read is not known: the ids and the duplicates
            // neither.
            return tl::unexpected<Error>(casework::unreadable(
                "a case cannot be read, so whether the client is known cannot be told", problems));
        }
        for (Collector& collector : *collectors) {
            for (Known& one : collector.cases)
                known.push_back(std::move(one));
        }
        std::sort(known.begin(), known.end(),
                  [](const Known& a, const Known& b) { return a.id < b.id; });
        auto client = client_of(options, client_options, recording, client_text);
        if (!client) return client;

        std::vector<std::string> case_ids;
        std::vector<std::string> client_ids;
        if (auto purged = add_purged(recording.reader(), case_ids, client_ids); !purged) {
            return pass_on(purged);
        }
        std::int64_t episode = 0;
        Json known_person;
        for (const Known& one : known) {
            case_ids.push_back(one.id);
            client_ids.push_back(one.client);
            if (one.client == options.client_id && one.episode > episode) {
                episode = one.episode;
                known_person = one.person;
            }
        }
        for (const std::string* id : {&options.case_id, &options.client_id}) {
            if (!id->empty() && !is_well_formed_id(*id)) {
                return fail(Kind::usage, "usage.bad-value", "'" + *id + "' is no id",
                            "an id holds letters, digits and hyphens");
            }
        }
        if (!options.client_id.empty() && episode == 0) {
            return fail(Kind::not_found, "usage.not-found",
                        "--client: no case has a client " + options.client_id,
                        "leave --client out for a new client");
        }
        if (std::find(case_ids.begin(), case_ids.end(), options.case_id) != case_ids.end() &&
            !options.case_id.empty()) {
            return fail(Kind::refused, "act.state",
                        "there is or was a case " + options.case_id + " already",
                        "choose another id");
        }
        Json record;
        record["schema"] = "rsc.case/1";
        record["id"] = options.case_id.empty() ? next_id("C-", case_ids) : options.case_id;
        if (episode > 0) record["episode"] = episode + 1;
        Json with_id;
        with_id["id"] = options.client_id.empty() ? next_id("K-", client_ids) : options.client_id;
        // A further episode begins with what is known of the person; not with what was so then.
        for (const char* member : {"given_name", "family_name", "birth_date", "language"}) {
            if (known_person.contains(member)) with_id[member] = known_person[member];
        }
        for (const auto& [key, value] : client->items()) {
            if (key != "id") with_id[key] = value;
        }
        number_family(with_id);
        record["client"] = std::move(with_id);
        return record;
    };
    if (!act.begin_new(make)) return act.status();
    if (!client_text.empty()) act.content_from(options.client_file, client_text, "/client");

    casework::Draft& draft = act.draft();
    auto referral = act.read(referral_options);
    if (!referral) return in.fail(referral.error());
    auto screen = screen_of(act, options.screen);
    if (!screen) return in.fail(screen.error());
    if (!screen->is_null()) (*referral)["screen"] = std::move(*screen);
    if (!options.emergency_needs.empty()) {
        auto needs =
            words("--emergency-needs", options.emergency_needs, words_of<model::Service>());
        if (!needs) return in.fail(needs.error());
        (*referral)["emergency"]["needs"] = std::move(*needs);
    }
    if (!options.consents.empty()) {
        auto event = act.at("--consents", options.consents);
        if (!event) return in.fail(event.error());
        (*referral)["consents_received"] = draft.event(*event);
    }
    const Json began{{"occurred", (*referral)["occurred"]}};
    if (auto set = draft.set("referral", *referral); !set) return in.fail(set.error());
    auto populations = words("--population", options.populations, words_of<model::Population>());
    if (!populations) return in.fail(populations.error());
    for (const Json& population : *populations) {
        Json entry = began;
        entry["population"] = population;
        draft.add("client/populations", entry);
    }
    auto systems = words("--system", options.systems, words_of<model::System>());
    if (!systems) return in.fail(systems.error());
    for (const Json& system : *systems) {
        Json entry = began;
        entry["system"] = system;
        draft.add("referral/systems", entry);
    }
    if (options.enrolled.empty() && (!options.program.empty() || !options.outcomes_by.empty())) {
        return in.fail(Kind::usage, "usage.missing",
                       "--program and --outcomes-by are of the enrolment: --enrolled is needed",
                       "or record it later with 'rsc intake enrol'");
    }
    if (!options.enrolled.empty()) {
        auto day = act.at("--enrolled", options.enrolled);
        if (!day) return in.fail(day.error());
        if (!options.program.empty()) (*day)["program"] = options.program;
        auto by = word<model::OutcomesBy>("--outcomes-by", options.outcomes_by);
        if (!by) return in.fail(by.error());
        if (*by) (*day)["outcomes_by"] = **by;
        if (auto set = draft.set("enrolment", *day); !set) return in.fail(set.error());
    }
    const Json& client = draft.json["client"];
    std::optional<calendar::Date> birth_date;
    if (client.contains("birth_date") && client["birth_date"].is_string()) {
        auto parsed = calendar::Date::parse(client["birth_date"].get<std::string>());
        if (parsed) birth_date = *parsed;
    }
    for (const Known& one : known) {
        const bool same_id = one.client == options.client_id && one.open;
        if (same_id || (one.client != options.client_id && may_be_same(one, client, birth_date))) {
            act.warn(possible_duplicate(one));
        }
    }
    act.say("case " + act.id() + " of client " + client["id"].get<std::string>());
    return act.commit();
}

Exit run_intake_show(Invocation& in) {
    return list_sections(in, Target::client_case, {"referral", "enrolment", "admissions"});
}

}  // namespace

std::vector<Command> intake_commands() {
    return {
        {"intake",
         "add",
         "Entering services",
         "A new case: the referral and the client",
         run_intake_add,
         {{"rsc intake add --source ciu --level RSC --at todayT09:30 --family-name - --given-name "
           "Jo "
           "--birth-date 1987-05-04 --consents todayT11:00 < name.txt",
           "A referral by the intake unit; possible duplicates are shown."},
          {"rsc intake add --source ciu --at now --client-file client.json --emergency-needs "
           "housing",
           "An emergency; the client's data comes from a file."}}},
        {"intake",
         "refer",
         "Entering services",
         "The referral of a case that has none",
         intake_refer,
         {{"rsc intake refer C-0007 --source self --at 2026-03-02", "It was not known before."},
          {"rsc intake refer C-0007 --source ciu --level CM --at 2026-03-02T10:00",
           "In the place of a voided one."}}},
        {"intake",
         "screen",
         "Entering services",
         "The comprehensive screen: levels and needs",
         intake_screen,
         {{"rsc intake screen C-0007 --at today --recommended RSC --chosen RSC --needs "
           "housing,legal",
           "What the screen says."},
          {"rsc intake screen C-0007 --at 2026-03-02 --recommended CM --chosen CM",
           "Levels only."}}},
        {"intake",
         "consents",
         "Entering services",
         "The consent forms arrived from the intake unit",
         intake_consents,
         {{"rsc intake consents C-0007 --at now",
           "The day within which a worker is to be assigned runs from here."},
          {"rsc intake consents C-0007 --at 2026-03-02T11:00", "They came then."}}},
        {"intake",
         "emergency",
         "Entering services",
         "Emergency needs, and the steps that answer them",
         intake_emergency,
         {{"rsc intake emergency C-0007 --screen-reviewed now --needs-confirmed now",
           "Two steps of the checklist."},
          {"rsc intake emergency C-0007 --need housing --provider P-shelter --rss-tool --referred "
           "now",
           "A provider found with the tool, and the referral."}}},
        {"intake",
         "enrol",
         "Entering services",
         "The client is enrolled in services",
         intake_enrol,
         {{"rsc intake enrol C-0007 --at today", "The day counts, not that of the referral."},
          {"rsc intake enrol C-0007 --at 2026-03-02 --program 'Access to Recovery' --outcomes-by "
           "agency",
           "And who completes the outcome instruments."}}},
        {"intake",
         "admit",
         "Entering services",
         "Eligibility, readiness and the steps of admission",
         intake_admit,
         {{"rsc intake admit C-0007 --at today --eligible yes --readiness ready --mandated no "
           "--completed consents,rights,orientation",
           "Of the client's free will."},
          {"rsc intake admit C-0007 --at today --eligible no --declined-for not-eligible",
           "Not admitted, and why."}}},
        {"intake",
         "show",
         "Entering services",
         "The referral, enrolment and admission of a case",
         run_intake_show,
         {{"rsc intake show C-0007", "As recorded."},
          {"rsc intake show C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
