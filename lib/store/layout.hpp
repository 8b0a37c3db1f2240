#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"

/// Every file name of a store, as pure functions. No other file spells one.
///
///     rsc.json                        what makes a directory a store
///     agency.json  config.json        what rules ask of the agency; settings of the tool
///     cases/<2 hex>/<id>.json         one record per case; the shard is a function of the id
///     staff/<id>.json  providers/<id>.json  policies/<pack>.json  calendars/<id>.json
///     audit/journal                   a line for each transaction, see journal.hpp
///     audit/reads-<year>-<month>      a line for each reading of a person's record
///     tombstones/<id>.json            what is left of a case that was purged
///     papers/<sha256>                 papers that support a record, by the hash of their bytes
///     lock                            see lock.hpp; never renamed, never removed
///     .rsc-tmp-<seq>-<n>              in any directory; exists only while a writer is at work
///
/// Names are relative to the store and use '/'. An id given to these functions must be well formed
/// (`is_well_formed_id`); what comes from a user is checked before it gets here, and a folder
/// opened for writing refuses a name that `belongs` does not know.
namespace rsc::store {

inline constexpr std::string_view store_file = "rsc.json";
inline constexpr std::string_view agency_file = "agency.json";
inline constexpr std::string_view config_file = "config.json";
inline constexpr std::string_view lock_file = "lock";

inline constexpr std::string_view cases_directory = "cases";
inline constexpr std::string_view staff_directory = "staff";
inline constexpr std::string_view providers_directory = "providers";
inline constexpr std::string_view policies_directory = "policies";
inline constexpr std::string_view calendars_directory = "calendars";
inline constexpr std::string_view audit_directory = "audit";
inline constexpr std::string_view journal_file = "audit/journal";
/// Of a log, in bytes: more than a transaction of a hundred thousand files. What has no end within
/// it is no line.
inline constexpr std::size_t longest_line = std::size_t{1} << 25U;
inline constexpr std::string_view papers_directory = "papers";
inline constexpr std::string_view tombstones_directory = "tombstones";

inline constexpr std::array directories = {
    cases_directory,     staff_directory, providers_directory, policies_directory,
    calendars_directory, audit_directory, papers_directory,    tombstones_directory};

/// The shard of a case: the low byte of the 64-bit FNV-1a of its id, as two lower-case hex digits.
[[nodiscard]] std::string shard_of(std::string_view id);
[[nodiscard]] bool is_shard(std::string_view name);
/// "cases/3f"
[[nodiscard]] std::string shard_directory(std::string_view shard);

[[nodiscard]] std::string case_file(CaseId id);
[[nodiscard]] std::string staff_file(WorkerId id);
[[nodiscard]] std::string provider_file(ProviderId id);
[[nodiscard]] std::string policy_file(std::string_view pack);
[[nodiscard]] std::string calendar_file(std::string_view id);

[[nodiscard]] std::string tombstone_file(CaseId id);
/// "papers/3fa9...": the bytes of a paper, named by their SHA-256.
[[nodiscard]] std::string paper_file(std::string_view sha256);

/// "a-17.json" -> "a-17"; nothing when the name does not end in ".json" or the rest is no id.
[[nodiscard]] std::optional<std::string> id_of_file(std::string_view name);

/// "audit/reads-2026-03": the readings of a month, which is the beginning of an instant as text.
[[nodiscard]] std::string reading_log(std::string_view month);
[[nodiscard]] bool is_reading_log(std::string_view relative);

/// Whether `relative` is a file that transactions may write: one that the functions above can
/// return (a case in its own shard only). Logs and the lock are none: nothing replaces them.
[[nodiscard]] bool belongs(std::string_view relative);

inline constexpr std::string_view temporary_prefix = ".rsc-tmp-";

/// The name of the new bytes of file `index` of the transaction `seq` until they get the file's
/// name. It carries no id: a listing of a directory after a crash tells nobody's.
[[nodiscard]] std::string temporary_name(std::int64_t seq, std::size_t index);
[[nodiscard]] bool is_temporary(std::string_view name);

}  // namespace rsc::store
