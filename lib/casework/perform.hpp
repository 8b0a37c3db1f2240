#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "casework/agency.hpp"
#include "casework/changes.hpp"
#include "casework/draft.hpp"
#include "casework/scan.hpp"

namespace rsc::casework {

/// One act on one case: the record before and after it, and what it stands for.
struct CaseAct {
    std::string file;                   ///< of the store, as findings call it
    std::optional<std::string> before;  ///< bytes; nothing: a new case
    codec::Json after;                  ///< without the history entry of this act
    codec::Act act;                     ///< its `overrides` are the rules it may break
    std::vector<std::string> touched;   ///< entries added or changed

    /// The occasions that this act brings about: demands on content and papers at them must be met,
    /// or the act is refused.
    std::vector<policy::Occasion> gates;
    /// The worker it assigns: what rules ask of the worker at hire must be there.
    WorkerId assigned;
    /// The caseloads of all other cases, when the act assigns: caps must hold.
    const timeline::Caseloads* others = nullptr;
};

/// What the act did, and what follows. The obligations view `record`.
struct Performed {
    std::string bytes;
    std::string revision;
    std::vector<std::string> overridden;        ///< rules that would have refused it
    std::vector<Finding> warnings;              ///< contradictions that it brought in
    std::vector<timeline::Obligation> met;      ///< what it met, or met late
    std::vector<timeline::Obligation> unclear;  ///< what it left undetermined, and was not
    std::vector<timeline::Obligation> owed;     ///< overdue first, then open, by due instant
    std::set<std::string> arisen;               ///< identities of what is owed since the act

    std::unique_ptr<codec::Document<model::Case>> record;
};

/// Judges the act and makes the bytes that it leaves. Pure: nothing is written.
///
/// Only what the act itself brings about refuses it: an imported record with old breaches stays
/// writable. Errors: record.invalid and what Reader gives (Kind::invalid) for a contradiction of
/// severity error that was not there before; act.refused (Kind::refused) with a finding for each
/// rule that forbids it; check.hand-edited (Kind::invalid) when the record is not as the tool left
/// it.
[[nodiscard]] Result<Performed> perform(const Agency& agency, const CaseAct& act,
                                        calendar::Instant now);

/// What an act that is an excuse up to a day excuses: obligations that were not excused before it,
/// among them those that arise and fall due until the end of that day. They view `done.record`.
[[nodiscard]] Result<std::vector<timeline::Obligation>> excused_by(const Agency& agency,
                                                                   const CaseAct& act,
                                                                   const Performed& done,
                                                                   calendar::Instant now,
                                                                   calendar::Date through);

/// The caseloads of every case of the store but some. Of a record, only what says who serves is
/// looked at; what cannot be read is in `problems`: it may
/// be a client of any worker.
[[nodiscard]] Result<timeline::Caseloads> count_others(
    const Agency& agency, const timeline::Setting& setting,
    const std::set<std::string, std::less<>>& except, ScanProblems& problems);

/// The members of a case that say who serves the client, and until when.
[[nodiscard]] std::span<const std::string_view> serving_members();

/// "7-3fa9c2d1": which state of a record it is; changes with every act. Empty before the first.
[[nodiscard]] std::string revision_of(const std::vector<model::HistoryEntry>& history);

/// Who has room for one more case at `level` on the as-of day: coordinators by room, most first.
struct Room {
    WorkerId worker;
    std::int64_t cases = 0;
    std::int64_t limit = 0;  ///< at the worker's share of full time, rounded down
};
[[nodiscard]] std::vector<Room> rooms(const Agency& agency, const timeline::Setting& setting,
                                      const timeline::Caseloads& loads, model::Level level);

}  // namespace rsc::casework
