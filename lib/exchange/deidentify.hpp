#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "calendar/date.hpp"
#include "codec/json.hpp"

/// Copies of case records that name nobody, by the Safe Harbor method of 45 CFR 164.514(b)(2).
///
/// A copy is made from the description of a case by a list of what may go out, kind by kind. What
/// the list does not have is left out, so that a member that a later description adds goes out as
/// its kind may, or not at all.
///
///   kind in the record       in the copy
///   word of a fixed list     the same
///   truth                    the same
///   score, minutes, units,   the same; another integer is left out until it is listed as a measure
///     cents, counts
///   date, instant, moment    its year: `occurred` becomes `occurred_year`, `at` becomes `at_year`
///   id of case, client,      a pseudonym under the same name: `D-`, `DC-`, `DW-` or `DP-` and 16
///     worker, provider       hexadecimal digits; another kind of id is left out
///   entry id                 e and a number in the order of appearance: references within the
///                            record hold, and an id that was made elsewhere does not go out
///   free text                left out: names, notes, the client's own words, places, papers
///   list or record           its members, treated in the same way; without any it stands empty
///
/// Four members of a record are treated in a way of their own:
///
///   birth_date               `birth_date_year`; once the person is over 89, `age_group`: "90+"
///   address                  `zip3`, as `zip3_of` has it
///   family                   `family_members`: how many
///   schema                   `rsc.deidentified/1`
///
/// `history`, `superseded`, `disputes`, `disclosures` and `x-` members are left out whole. A date
/// 90 years or more before the making is left out too, since it tells of an age over 89.
///
/// The day and the clock of an instant are those that were written: an instant in UTC keeps the day
/// of UTC. Where that matters, the record is to have local times before.
///
/// The method asks besides that the agency does not know of a way to tell from the copy who it is
/// about (164.514(b)(2)(ii)); no program can answer for that. The pseudonyms are codes to find the
/// record again (164.514(c)): the key stays with the agency, and whoever gets a copy never gets it.
namespace rsc::exchange {

inline constexpr std::string_view deidentified_name = "rsc.deidentified/1";

/// Bytes of a key, at least. The caller answers for it.
inline constexpr std::size_t least_key = 32;

/// How a copy is made.
struct Deidentifying {
    std::string key;  ///< secret: the pseudonyms and the shift are made with it (HMAC-SHA-256)
    /// Dates are shifted instead of cut to their years, back by 1 to 365 days that are the same for
    /// all of a client, so that intervals are kept. Days keep their names (`occurred`), instants
    /// become the local clock time as it was written, `YYYY-MM-DDTHH:MM` without an offset. This
    /// is not the Safe Harbor method: the copy says so in `safe_harbor` and `limits`.
    bool shift = false;
    calendar::Date made;  ///< the day of the making, on which ages are reckoned
};

/// The copy. `record` is a case that a Reader has passed; what is not as described in it is left
/// out.
[[nodiscard]] codec::Json deidentified(const codec::Json& record, const Deidentifying& how);

/// What `limits` says of a copy with shifted dates.
inline constexpr std::string_view shift_limits =
    "Dates are shifted by a number of days that is the same for all of a client. This is not "
    "Safe Harbor de-identification (45 CFR 164.514(b)(2)): whether the risk of recognising "
    "somebody is very small is for an expert to determine (164.514(b)(1)).";

/// The draft-07 schema of a copy, of both kinds, from the list that the copies are made by. Its
/// objects are closed.
[[nodiscard]] codec::Json deidentified_schema();

}  // namespace rsc::exchange
