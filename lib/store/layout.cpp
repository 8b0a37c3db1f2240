#include "store/layout.hpp"

#include <algorithm>
#include <cstdint>

#include "base/letters.hpp"

namespace rsc::store {
namespace {

constexpr std::string_view extension = ".json";
constexpr std::string_view hex = "0123456789abcdef";

std::uint64_t fnv1a(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return hash;
}

std::string file_in(std::string_view directory, std::string_view id) {
    std::string name;
    name.reserve(directory.size() + 1 + id.size() + extension.size());
    name.append(directory).append("/").append(id).append(extension);
    return name;
}

/// A case must lie in the shard of its id, or a lookup by id would never find it.
bool is_case_file(std::string_view below_cases) {
    const auto slash = below_cases.find('/');
    if (slash == std::string_view::npos) return false;
    const auto id = id_of_file(below_cases.substr(slash + 1));
    return id && below_cases.substr(0, slash) == shard_of(*id);
}

bool is_paper(std::string_view name) {
    return name.size() == 64 && name.find_first_not_of(hex) == std::string_view::npos;
}

}  // namespace

std::string shard_of(std::string_view id) {
    const auto low = static_cast<std::size_t>(fnv1a(id) & 0xffU);
    return {hex[low >> 4U], hex[low & 0xfU]};
}

bool is_shard(std::string_view name) {
    return name.size() == 2 && name.find_first_not_of(hex) == std::string_view::npos;
}

std::string shard_directory(std::string_view shard) {
    return std::string(cases_directory).append("/").append(shard);
}

std::string case_file(CaseId id) {
    return file_in(shard_directory(shard_of(id.text)), id.text);
}
std::string staff_file(WorkerId id) {
    return file_in(staff_directory, id.text);
}
std::string provider_file(ProviderId id) {
    return file_in(providers_directory, id.text);
}
std::string policy_file(std::string_view pack) {
    return file_in(policies_directory, pack);
}
std::string calendar_file(std::string_view id) {
    return file_in(calendars_directory, id);
}

std::string tombstone_file(CaseId id) {
    return file_in(tombstones_directory, id.text);
}

std::string paper_file(std::string_view sha256) {
    return std::string(papers_directory).append("/").append(sha256);
}

std::optional<std::string> id_of_file(std::string_view name) {
    if (!name.ends_with(extension)) return std::nullopt;
    name.remove_suffix(extension.size());
    if (!is_well_formed_id(name)) return std::nullopt;
    return std::string(name);
}

std::string reading_log(std::string_view month) {
    return std::string(audit_directory).append("/reads-").append(month);
}

bool is_reading_log(std::string_view relative) {
    constexpr std::string_view pattern = "audit/reads-0000-00";
    return relative.size() == pattern.size() &&
           std::equal(relative.begin(), relative.end(), pattern.begin(),
                      [](char c, char p) { return p == '0' ? is_digit(c) : c == p; });
}

bool belongs(std::string_view relative) {
    const auto slash = relative.find('/');
    if (slash == std::string_view::npos) {
        return relative == store_file || relative == agency_file || relative == config_file;
    }
    const auto directory = relative.substr(0, slash);
    const auto rest = relative.substr(slash + 1);
    if (directory == cases_directory) return is_case_file(rest);
    if (directory == audit_directory) return false;  // written by no transaction
    if (directory == papers_directory) return is_paper(rest);
    return std::find(directories.begin(), directories.end(), directory) != directories.end() &&
           id_of_file(rest).has_value();
}

std::string temporary_name(std::int64_t seq, std::size_t index) {
    std::string name(temporary_prefix);
    return name.append(std::to_string(seq)).append("-").append(std::to_string(index));
}

bool is_temporary(std::string_view name) {
    return name.starts_with(temporary_prefix);
}

}  // namespace rsc::store
