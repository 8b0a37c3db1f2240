#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/reckon.hpp"
#include "model/assignment.hpp"
#include "model/authorization.hpp"
#include "model/contact.hpp"
#include "model/linkage.hpp"
#include "model/outcome.hpp"
#include "model/referral.hpp"
#include "model/sccp.hpp"
#include "model/staff.hpp"
#include "policy/registers.hpp"
#include "policy/vocabulary.hpp"

/// A policy pack as data. Like records, a pack views the document it was decoded from.
namespace rsc::policy {

/// A place in a source document: "2.B.2", bullet 8.
struct Cite {
    Text document;  ///< id in documents.json, or in the pack's own documents
    Text section;
    Text bullet;
};

/// "coordination-policy-cars 2.B.2 bullet 8".
[[nodiscard]] std::string text(const Cite& cite);

/// Whom and what a term speaks of. An empty list means any.
struct Applies {
    std::vector<model::Level> levels;
    std::vector<model::PlanKind> plan_kinds;
    std::vector<model::SarKind> sar_kinds;
    std::optional<bool> emergency;  ///< emergency needs were identified at referral
    std::optional<model::OutcomesBy> outcomes_by;
    std::vector<model::Service> services;          ///< of referrals
    std::vector<model::PlacementKind> placements;  ///< of stays
    std::optional<bool> on_medication;             ///< of stays
    std::vector<model::OutcomeInstrument> instruments;
    std::vector<model::OutcomeStage> stages;
};

/// What meets a demand. An empty list means any.
struct Evidence {
    EvidenceKind kind{};
    std::vector<model::Mode> modes;
    std::vector<model::With> with;
    std::vector<model::Purpose> purposes;
    std::vector<model::PlanKind> plan_kinds;
    bool after_team_meeting = false;  ///< plan-signed: the team met and gave its input
    std::optional<model::OutcomeStage> stage;
    std::optional<model::OutcomeInstrument> instrument;
    std::optional<model::NoticeKind> notice;
    std::vector<model::Service> services;  ///< of appointments
    std::vector<Content> contents;
};

/// From when on evidence counts, reckoned from the occasion as a due day is.
struct Opens {
    Clock clock{};
    std::int64_t count = 0;  ///< 0 days: day zero counts; 1: it does not
};

/// Of several stays of which one begins within `days` after another ended, one counts.
struct Several {
    std::int64_t days = 0;
    Counts counts{};
};

/// Done within a time after an occasion.
struct Within {
    Occasion after{};
    Clock clock{};
    std::int64_t count = 0;
    Evidence met_by;
    bool standing = false;         ///< what stands before the occasion counts too
    bool after_discharge = false;  ///< stays owed when the client has been discharged
    bool window = false;  ///< due at the close of the occasion's own window, not before it opens
    /// With either of these two the demand has a window: what is done outside does not count, and
    /// after its last day it is missed.
    std::optional<Opens> opens;                ///< from then to the due day
    std::optional<std::int64_t> give_or_take;  ///< so many days before and after the due day
    bool again = false;                        ///< at every further multiple of the time, too
    std::optional<Occasion> ended_by;          ///< from then on nothing new is owed
    std::optional<Several> several;
};

/// Done on `count` different days in each of the first `blocks` blocks of `days` days.
struct Blocks {
    Occasion after{};
    std::int64_t days = 0;
    std::int64_t blocks = 0;
    std::int64_t count = 0;
    Evidence met_by;
    std::optional<Occasion> ended_by;
};

/// One at a time: no day without, and none with two.
struct ExactlyOne {
    Sole what{};
};

/// Done before an occasion, or on one of the last days up to it.
struct Before {
    Occasion event{};
    Evidence met_by;
    std::optional<std::int64_t> last_days;  ///< counting the day of the event; else strictly before
    bool unless_unplanned = false;  ///< an unplanned discharge with its reason recorded excuses it
};

/// Done again within `days` of the last time.
struct Every {
    std::int64_t days = 0;
    Anchor anchor{};
    Evidence met_by;
};

/// Done `count` times in every calendar period.
struct Quota {
    Period period{};
    std::int64_t count = 1;
    std::int64_t least_days = 0;  ///< on the level for the period to be judged; 0: all its days
    /// Days between two entries from which a warning is given; 0: none.
    std::int64_t gap_warning = 0;
    bool count_from_plan = false;  ///< as often as the client's plan asks for, instead of `count`
    Evidence met_by;
};

/// Content that must be there when the occasion comes.
struct Requires {
    Occasion at{};
    std::vector<Content> contents;
    bool each = false;  ///< a row for every content instead of one for all
};

struct AttachmentDemand {
    model::AttachmentKind kind{};
    std::optional<std::int64_t> within_days;  ///< its own date at most so long before submission
};

/// Papers that must go with a request for authorization.
struct Attach {
    std::vector<AttachmentDemand> papers;
};

/// The level given is the level indicated.
struct LevelFits {
    LevelSource source{};
    std::int64_t low = 0;
    std::int64_t high = 0;        ///< scores from `low` to `high` indicate case management
    std::int64_t stale_days = 0;  ///< an index older than this indicates nothing
    std::vector<model::LevelReason> excepted;  ///< reasons for which another level is right
};

/// No day without, as long as the subject is served or at work.
struct Continuous {
    Continuity what{};
};

/// At most so many at a time for one full-time worker. Both lists empty and no limit: the sum of
/// the shares of the pack's other caps, for a worker who serves at several levels.
struct Cap {
    std::optional<model::Level> level;
    std::optional<std::int64_t> limit;
};

/// An on-call roster with no hour uncovered, judged by calendar month.
struct Coverage {
    Period period = Period::month;
};

/// What a rule says in some revisions of its pack; exactly one demand is there.
struct Term {
    std::vector<Text> revisions;
    std::vector<Cite> cites;
    Text summary;  ///< where it differs from the rule's
    JudgedBy judged_by{};
    Applies applies;
    std::optional<Within> within;
    std::optional<Before> before;
    std::optional<Every> every;
    std::optional<Quota> quota;
    std::optional<Requires> requires_;
    std::optional<Attach> attach;
    std::optional<LevelFits> level_fits;
    std::optional<Continuous> continuous;
    std::optional<Cap> cap;
    std::optional<Coverage> coverage;
    std::optional<Blocks> blocks;
    std::optional<ExactlyOne> exactly_one;
    std::vector<Content> excused_by;  ///< any of these excuses what is not done in time
};

struct Rule {
    Text id;  ///< stable: `contact.weekly`
    Text title;
    Text summary;
    std::vector<Text>
        requirements;  ///< of the source documents; a rule of an agency's own has none
    std::vector<Text> readings;
    Weight weight{};
    Subject subject{};
    Owner owner{};
    Text remedy;  ///< what would still put it right
    std::vector<Term> terms;
};

/// The revision of another pack that a revision was made from.
struct BasedOn {
    Text pack;
    Text revision;
    std::vector<Text> documents;  ///< where what was taken over stands
};

struct Revision {
    Text id;
    Text title;
    Text document;  ///< id in documents.json, or in the pack's own documents
    Text approver;
    Text note;
    std::optional<BasedOn> based_on;

    /// Whether a place in that document is an authority for this revision: its own document, or,
    /// for what it took over unchanged, the one it is based on.
    [[nodiscard]] bool rests_on(Text other) const {
        return other == document ||
               (based_on && std::find(based_on->documents.begin(), based_on->documents.end(),
                                      other) != based_on->documents.end());
    }
};

struct Pack {
    Text schema;
    Text id;
    Text title;
    Text summary;
    std::vector<SourceDocument> documents;  ///< of its own, beside those of the register
    std::vector<Revision> revisions;
    std::vector<Rule> rules;
};

/// The rule as that revision has it; null where the revision does not have it.
[[nodiscard]] const Term* term_of(const Rule& rule, Text revision);

/// The document of that id, of the pack or of the register; null when there is none.
[[nodiscard]] const SourceDocument* find_document(const Pack& pack, const DocumentRegister& shipped,
                                                  Text id);
/// "Title (revision), section 2.B.2, bullet 8"; the document's id where it is unknown.
[[nodiscard]] std::string place_words(const Cite& cite, const Pack& pack,
                                      const DocumentRegister& shipped);

}  // namespace rsc::policy
