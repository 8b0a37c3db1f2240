#include "exchange/hmis_codes.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rsc::exchange {
namespace {

using model::DischargeReason;

constexpr std::string_view supportive_services = "144";
constexpr std::string_view case_management = "2";

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
    const bool number = !code.empty() && code.size() <= 6 &&
                        std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::string(code) : code.empty() ? "empty" : "that is no number";
}

}  // namespace

bool is_case_management(std::string_view record_type, std::string_view type_provided) {
    return record_type == supportive_services && type_provided == case_management;
}

std::string service_kind(std::string_view record_type, std::string_view type_provided) {
    std::string codes = "RecordType " + code_text(record_type);
    if (record_type == supportive_services) codes += ", TypeProvided " + code_text(type_provided);
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
