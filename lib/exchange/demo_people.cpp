#include <algorithm>
#include <array>

#include "codec/encode.hpp"
#include "exchange/demo_scribe.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Service;
using Names = std::array<std::string_view, 48>;

constexpr Names given_names = {
    "Alvira", "Bramley", "Corisande", "Dunmore", "Elspira", "Farrow", "Gwenna", "Haldor",
    "Isolde", "Jorvin",  "Kestrel",   "Linden",  "Marisol", "Nerys",  "Orlan",  "Perrin",
    "Quilla", "Rowena",  "Sorrel",    "Tamsin",  "Ulric",   "Vesper", "Willa",  "Xanthe",
    "Yarrow", "Zephyr",  "Ambrose",   "Birch",   "Calla",   "Dorian", "Emrys",  "Fennel",
    "Garnet", "Hollis",  "Ivara",     "Juniper", "Kerensa", "Larkin", "Merrit", "Nolwen",
    "Osric",  "Pryor",   "Rilla",     "Saffron", "Thorne",  "Undine", "Verity", "Wystan"};

constexpr Names family_names = {
    "Ashwhistle",   "Brambleby",   "Copperleaf",  "Dapplewood",  "Emberlin",     "Fallowmere",
    "Greywicket",   "Hawkendale",  "Inkersole",   "Jasperby",    "Kettleworth",  "Lanternby",
    "Marrowick",    "Nettlefold",  "Oakenshade",  "Pebblecombe", "Quillfeather", "Rushmantle",
    "Silverthorpe", "Tanglewick",  "Underhollow", "Violetmere",  "Windlestraw",  "Yewberry",
    "Appleyarrow",  "Barrowlight", "Cinderby",    "Driftmoor",   "Elderfen",     "Foxglade",
    "Gorseby",      "Heatherwick", "Ivorydale",   "Juneberry",   "Kindlewood",   "Lowenmark",
    "Mosscroft",    "Northwillow", "Orchardsby",  "Pinderfield", "Quarrymoss",   "Rookhaven",
    "Stonewater",   "Thistledun",  "Umberlow",    "Valewright",  "Wrenfield",    "Zinnerby"};

struct Place {
    std::string_view name;
    std::array<Service, 4> services;
};

constexpr std::array<Place, 20> places = {{
    {"Lakehollow Outpatient Clinic",
     {Service::outpatient_treatment, Service::day_treatment, Service::drug_testing,
      Service::other}},
    {"Second Bridge Treatment",
     {Service::outpatient_treatment, Service::residential_treatment, Service::detoxification,
      Service::crisis}},
    {"Willowmark Day Program",
     {Service::day_treatment, Service::outpatient_treatment, Service::interpersonal_skills,
      Service::recreation}},
    {"Harborlight Residence",
     {Service::residential_treatment, Service::transitional_housing, Service::meal_planning,
      Service::housekeeping}},
    {"Northgate Medication Clinic",
     {Service::medication_assisted_treatment, Service::medical, Service::physical_health,
      Service::drug_testing}},
    {"Fernway Counseling",
     {Service::mental_health, Service::family_education, Service::interpersonal_skills,
      Service::adolescent_intervention}},
    {"Juniper Street Health",
     {Service::medical, Service::physical_health, Service::dental, Service::mental_health}},
    {"Copper Kettle Pantry",
     {Service::food, Service::meal_planning, Service::clothing, Service::budgeting}},
    {"Keystone Rooms",
     {Service::housing, Service::transitional_housing, Service::housekeeping,
      Service::personal_care}},
    {"Open Door Housing Desk",
     {Service::housing, Service::transitional_housing, Service::legal, Service::benefits}},
    {"Fair Hearing Legal Aid",
     {Service::legal, Service::benefits, Service::social_services, Service::troubleshooting}},
    {"Larch Benefits Office",
     {Service::benefits, Service::social_services, Service::budgeting, Service::accompaniment}},
    {"Wheels for Work",
     {Service::transportation, Service::job_skills, Service::employment, Service::accompaniment}},
    {"Steady Hands Job Center",
     {Service::job_skills, Service::employment, Service::education, Service::budgeting}},
    {"Little Acorns Child Care",
     {Service::child_care, Service::family_education, Service::adolescent_intervention,
      Service::recreation}},
    {"Lantern Peer Center",
     {Service::peer_support, Service::recreation, Service::spiritual, Service::crisis}},
    {"Evening School Annex",
     {Service::education, Service::job_skills, Service::interpersonal_skills, Service::employment}},
    {"Quiet Water Detox",
     {Service::detoxification, Service::crisis, Service::medical,
      Service::medication_assisted_treatment}},
    {"Thimble Clothing Closet",
     {Service::clothing, Service::food, Service::personal_care, Service::housekeeping}},
    {"Compass Coordination",
     {Service::recovery_support_coordination, Service::case_management, Service::troubleshooting,
      Service::social_services}},
}};

constexpr std::array<std::string_view, 6> training_titles = {
    "Documentation and time limits", "Crisis plans that are used", "Acuity Index scoring",
    "Confidentiality and releases",  "Working with support teams", "County provider meeting"};

}  // namespace

std::string_view given_name(Random& random) {
    return random.pick(given_names);
}
std::string_view family_name(Random& random) {
    return random.pick(family_names);
}

std::vector<Provider> invented_providers() {
    std::vector<Provider> out;
    for (const Place& place : places) {
        out.push_back({numbered("p-", out.size() + 1, 2),
                       std::string(place.name),
                       {place.services.begin(), place.services.end()}});
    }
    return out;
}

std::vector<TrainingDay> trainings(const Office& office) {
    std::vector<TrainingDay> out;
    const int quarters = 13;
    for (int i = 0; i < quarters; ++i) {
        const Date held = office.working(plus(office.as_of(), -90 * (quarters - 2 - i) - 20));
        out.push_back(
            {training_titles[static_cast<std::size_t>(i) % training_titles.size()], held});
    }
    return out;
}

namespace {

void add_money(Scribe& scribe, model::Agency& agency) {
    const Date day = scribe.office().working(plus(scribe.office().begun(), -20));
    auto fund = scribe.entry<model::DiscretionaryFund>("f", day, day);
    fund.cents = 750'000;
    fund.note = "Cash and a card, kept by the office manager.";
    agency.discretionary_fund.push_back(fund);
}

// A week each from Monday at nine. Every eighth month nobody took the shift.
void add_roster(Scribe& scribe, model::Agency& agency) {
    const Office& office = scribe.office();
    const Date first = office.begun().monday();
    const Date last = plus(office.as_of(), 28);
    std::size_t turn = 0;
    for (Date monday = first; monday < last; monday = plus(monday, 7), ++turn) {
        const bool gap = turn % 35 == 17;
        if (monday < plus(office.as_of(), -70) && gap) continue;
        const Date drawn_up = std::max(plus(first, -10), plus(monday, -28 - 7));
        auto shift = scribe.entry<model::OnCallShift>("oc", drawn_up, drawn_up);
        const auto& lead = office.supervisors();
        shift.worker = lead[turn % lead.size()].ref();
        shift.from = at(office.zone(), monday, 9 * 60);
        shift.until = at(office.zone(), plus(monday, 7), 9 * 60);
        agency.on_call.push_back(shift);
    }
    if (!agency.on_call.empty()) {
        agency.on_call.front().from = office.zone().start_of(plus(first, -7));
    }
}

void add_trainings(Scribe& scribe, model::Agency& agency) {
    std::size_t number = 0;
    for (const TrainingDay& day : trainings(scribe.office())) {
        const Date announced = std::min(plus(day.held, -45), scribe.office().as_of());
        auto training = scribe.entry<model::Training>("t", announced, announced);
        training.id = {scribe.keep(numbered("t", ++number, 1))};
        training.title = day.title;
        training.held = day.held;
        agency.trainings.push_back(training);
    }
}

void add_papers(Scribe& scribe, model::Agency& agency) {
    const Office& office = scribe.office();
    const std::array<std::pair<model::AgreementKind, std::string_view>, 4> papers = {
        {{model::AgreementKind::data_sharing, "Data sharing with the county"},
         {model::AgreementKind::protocol, "Warm hand-off between coordinators"},
         {model::AgreementKind::protocol, "Releases of information"},
         {model::AgreementKind::partnership, "Open Door Housing Desk"}}};
    for (const auto& [kind, title] : papers) {
        const Date day = office.working(plus(office.as_of(), -300));
        auto agreement = scribe.entry<model::Agreement>("ag", day, day);
        agreement.kind = kind;
        agreement.title = title;
        agreement.expires = plus(day, 730);
        agency.agreements.push_back(agreement);
    }
    for (int quarter = 4; quarter > 0; --quarter) {
        const Date day = office.working(plus(office.as_of(), -90 * quarter + 30));
        auto review = scribe.entry<model::QualityReview>("q", day, day);
        review.topic = model::ReviewTopic::quality_of_care;
        review.note = "Ten records drawn by lot";
        review.result = "Most plans are in time; team notes come late.";
        agency.quality_reviews.push_back(review);
    }
}

}  // namespace

codec::Json agency_record(const Office& office) {
    Scribe scribe(office, office.supervisors().front().ref());
    model::Agency agency;
    agency.schema = "rsc.agency/1";
    agency.id = "demo-agency";
    agency.name = "Larkspur Recovery Coordination (invented)";
    add_money(scribe, agency);
    add_roster(scribe, agency);
    add_trainings(scribe, agency);
    add_papers(scribe, agency);
    return codec::Encoder(office.zone()).object(agency);
}

codec::Json provider_record(const Office& office, const Provider& provider) {
    model::Provider record;
    record.schema = "rsc.provider/1";
    record.id = {provider.id};
    record.name = provider.name;
    record.services = provider.services;
    return codec::Encoder(office.zone()).object(record);
}

}  // namespace rsc::exchange::demo
