#include "exchange/hmis_codes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/letters.hpp"

namespace rsc::exchange {
namespace {

using model::DischargeReason;

using model::Benefit;
using model::LinkResult;
using model::Service;

constexpr std::string_view supportive_services = "144";
constexpr std::string_view path_services = "141";
constexpr std::string_view path_referral = "161";

template <class Value>
struct Coded {
    std::string_view code;
    Value value;
};
template <class Value, std::size_t N>
std::optional<Value> find_code(const Coded<Value> (&codes)[N], std::string_view code) {
    for (const auto& one : codes) {
        if (one.code == code) return one.value;
    }
    return std::nullopt;
}

using About = std::optional<Service>;
constexpr Coded<About> ssvf_contacts[] = {{"1", std::nullopt},
                                          {"2", Service::case_management},
                                          {"3", Service::benefits},
                                          {"4", Service::benefits}};
constexpr Coded<About> path_contacts[] = {{"1", std::nullopt},
                                          {"2", std::nullopt},
                                          {"6", Service::case_management},
                                          {"14", Service::mental_health}};
constexpr Coded<Service> path_referrals[] = {{"1", Service::mental_health},
                                             {"2", Service::outpatient_treatment},
                                             {"3", Service::medical},
                                             {"4", Service::job_skills},
                                             {"5", Service::education},
                                             {"6", Service::housing},
                                             {"7", Service::housing},
                                             {"8", Service::benefits},
                                             {"9", Service::employment},
                                             {"10", Service::benefits},
                                             {"11", Service::transitional_housing}};
constexpr Coded<LinkResult> outcomes[] = {{"1", LinkResult::linked}, {"2", LinkResult::not_linked}};
constexpr Coded<LinkResult> results[] = {
    {"1", LinkResult::linked}, {"2", LinkResult::declined}, {"3", LinkResult::not_linked}};
constexpr Coded<Service> event_referrals[] = {{"1", Service::housing},
                                              {"5", Service::case_management},
                                              {"6", Service::social_services},
                                              {"7", Service::housing},
                                              {"8", Service::social_services},
                                              {"9", Service::social_services},
                                              {"10", Service::housing},
                                              {"11", Service::transitional_housing},
                                              {"12", Service::transitional_housing},
                                              {"13", Service::housing},
                                              {"14", Service::housing},
                                              {"15", Service::housing},
                                              {"16", Service::social_services},
                                              {"17", Service::housing},
                                              {"18", Service::housing}};
constexpr Coded<std::string_view> other_events[] = {
    {"2", "problem solving, diversion or rapid resolution"},
    {"3", "appointment for a crisis needs assessment"},
    {"4", "appointment for a housing needs assessment"}};
constexpr Coded<std::string_view> relations[] = {
    {"2", "child"}, {"3", "spouse or partner"}, {"4", "other relative"}, {"5", "not related"}};

constexpr BenefitColumn columns_of_benefits[] = {{"SSI", Benefit::ssi},
                                                 {"SSDI", Benefit::ssdi},
                                                 {"VADisabilityService", Benefit::veterans},
                                                 {"VADisabilityNonService", Benefit::veterans},
                                                 {"VHAServices", Benefit::veterans},
                                                 {"Medicaid", Benefit::medicaid},
                                                 {"Medicare", Benefit::medicare},
                                                 {"TANF", Benefit::public_benefits},
                                                 {"GA", Benefit::public_benefits},
                                                 {"SNAP", Benefit::public_benefits},
                                                 {"WIC", Benefit::public_benefits}};

// As the standard names them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> record_types = {{
    {"141", "PATH service"},
    {"142", "RHY service connection"},
    {"143", "HOPWA service"},
    {supportive_services, "SSVF service"},
    {"151", "HOPWA financial assistance"},
    {"152", "SSVF financial assistance"},
    {"161", "PATH referral"},
    {"200", "bed night"},
    {"210", "HUD-VASH voucher tracking"},
    {"300", "moving on assistance"},
}};

/// A code as it may be shown: one that is no number may hold anything, a person's name too.
std::string code_text(std::string_view code) {
    const bool number = !code.empty() && code.size() <= 6 && std::ranges::all_of(code, is_digit);
    return number ? std::string(code) : code.empty() ? "empty" : "that is no number";
}

}  // namespace

std::optional<ServiceContact> contact_of_service(std::string_view record_type,
                                                 std::string_view type_provided) {
    std::optional<About> about;
    if (record_type == supportive_services) about = find_code(ssvf_contacts, type_provided);
    if (record_type == path_services) about = find_code(path_contacts, type_provided);
    if (!about) return std::nullopt;
    return ServiceContact{*about};
}

std::optional<Service> referral_of_service(std::string_view record_type,
                                           std::string_view type_provided) {
    if (record_type != path_referral) return std::nullopt;
    return find_code(path_referrals, type_provided);
}

std::optional<LinkResult> result_of_outcome(std::string_view outcome) {
    return find_code(outcomes, outcome);
}

std::optional<Service> referral_of_event(std::string_view event) {
    return find_code(event_referrals, event);
}

std::string event_kind(std::string_view event) {
    const std::string code = "Event " + code_text(event);
    const auto words = find_code(other_events, event);
    return words ? std::string(*words) + " (" + code + ")" : code;
}

std::optional<LinkResult> result_of_referral(std::string_view result) {
    return find_code(results, result);
}

bool is_head_of_household(std::string_view relation) {
    return relation == "1";
}

std::string_view relationship_words(std::string_view relation) {
    return find_code(relations, relation).value_or("not known");
}

std::span<const BenefitColumn> benefit_columns() {
    return columns_of_benefits;
}

std::string service_kind(std::string_view record_type, std::string_view type_provided) {
    std::string codes = "RecordType " + code_text(record_type);
    if (record_type == supportive_services || record_type == path_services ||
        record_type == path_referral) {
        codes += ", TypeProvided " + code_text(type_provided);
    }
    const auto* const known = std::ranges::find(
        record_types, record_type, &std::pair<std::string_view, std::string_view>::first);
    if (known == record_types.end()) return codes;
    return std::string(known->second) + " (" + codes + ")";
}

bool means_hashed(std::string_view hash_status) {
    return hash_status == "2" || hash_status == "3" || hash_status == "4";
}

ExitMeaning meaning_of_exit(std::string_view completion, std::string_view destination) {
    ExitMeaning meaning;
    if (completion == "1") meaning.reasons.push_back(DischargeReason::completed);
    if (completion == "2") meaning.reasons.push_back(DischargeReason::withdrew);
    if (completion == "3") meaning.reasons.push_back(DischargeReason::administrative);
    if (destination == "24") meaning.reasons.push_back(DischargeReason::deceased);
    if (destination == "207" || destination == "7") {
        meaning.reasons.push_back(DischargeReason::incarcerated);
    }
    if (meaning.reasons.empty()) meaning.reasons.push_back(DischargeReason::other);
    meaning.planned = completion != "2" && completion != "3" && destination != "24";
    return meaning;
}

}  // namespace rsc::exchange
