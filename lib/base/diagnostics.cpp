#include "base/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace rsc {
namespace {

using enum Severity;

constexpr Diagnostic table[] = {
    {"act.refused", error, "a rule of the policy forbids the act",
     "The act would bring about what a rule in force forbids, or would lack what it demands at "
     "that "
     "moment. Only what the act itself introduces can refuse it.",
     "mend what is lacking, or have a supervisor let the rule pass with --override and --reason"},
    {"act.state", error, "what stands in the record does not allow the act",
     "An entry is never overwritten: an assignment ends once, a signed plan is locked, a request "
     "is "
     "decided after it was submitted.",
     "look at the entry with 'rsc case show'; void what is wrong, or act on another entry"},
    {"act.supervisor", error, "the act is for a supervisor",
     "Assigning clients and letting a rule pass are a supervisor's decisions; the staff record "
     "says "
     "who is one.",
     "ask a supervisor, or give --by with the supervisor who decided"},
    {"adoption.missing", error, "no policy is in force",
     "A verdict needs a policy, and the source documents carry no date: the agency states from "
     "which day a revision is in force for it. The program never guesses one.",
     "run 'rsc policy adopt PACK@REVISION --from DATE'"},
    {"audit.chain", error, "the journal's lines do not follow each other",
     "Each line holds the hash of the one before. A line is missing, stands in the wrong place, or "
     "the lines before it were written anew.",
     "compare with a backup of audit/journal; who could write there is the question; 'rsc audit "
     "accept-restore --reason ...' goes on from what is there"},
    {"audit.changed", error, "a file is as no act left it",
     "The journal has the hash of every file after every act; this file has another, and never had "
     "it.",
     "ask who changed it; a case that is right is taken in with 'rsc case adopt CASE --reason "
     "...', "
     "any other file is put back from a backup"},
    {"audit.gap", warning, "a file was changed by other means before an act",
     "The act found the file otherwise than the act before had left it, and did not take the "
     "change "
     "in with a reason.",
     "ask who changed it; 'rsc audit accept-restore --reason ...' takes the journal as it is"},
    {"audit.history", error, "a record's own history does not hold",
     "Each entry of the history holds the hash of the one before and of the record as the act left "
     "it, and begins with the store and the record that it belongs to.",
     "compare with a backup; take in what is right with 'rsc case adopt CASE --reason ...'"},
    {"audit.journal-broken", error, "the journal is gone, or its end is",
     "No act can be written after it, since nobody could tell later what stood there. A line that "
     "a "
     "writer left half-written is mended without a word; what is missing here was whole once.",
     "restore audit/journal from a backup, then 'rsc audit accept-restore --reason ...'; without a "
     "backup the same goes on after what is left"},
    {"audit.line", error, "a line of the journal is not as it was written",
     "Each line holds its own hash. This one was changed, or damaged on the disk.",
     "compare with a backup of audit/journal"},
    {"audit.missing-file", error, "a file is gone",
     "An act left it, no act removed it, and it is not there.",
     "restore it from a backup; 'rsc audit accept-restore --reason ...' takes a restore in"},
    {"audit.not-checked", note, "a part of the store could not be checked",
     "What it is checked by cannot be read. Nothing is said of that part: neither that it is right "
     "nor that it is wrong.",
     "mend what is named before it, then check again"},
    {"audit.older", error, "a file is as an earlier act left it",
     "It was restored from a backup, or somebody put an old copy in its place: what was recorded "
     "since is not in it.",
     "put the right copy back, or take the restore in: 'rsc audit accept-restore --reason ...'"},
    {"audit.seal", error, "the journal is not the one that was sealed",
     "A seal holds a line's number and hash. Either the journal was cut, rolled back or written "
     "anew since, or the seal is not of this store or not signed by that key.",
     "compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'"},
    {"audit.unknown-file", error, "a file that the journal does not know",
     "No act made it: it was put there by other means.",
     "for a case: 'rsc case adopt CASE --reason ...'; else enter it with the program"},
    {"check.acuity-range", error, "an acuity score that the agency's instrument does not have",
     "The agency's record declares the editions it uses, their range and their item groups.",
     "correct the score, the group or the edition; 'rsc agency show' lists the editions"},
    {"check.advocacy-without-consent", warning, "feedback to others without the client's consent",
     "What is told to others in the client's name needs a consent of kind 'feedback' that covers "
     "the day.",
     "record the consent, or void the contact"},
    {"check.appointment-ahead", warning, "an appointment was kept or missed before its day",
     "Whether the client came is known on the day of the appointment, not before.",
     "correct the day of the outcome; an appointment that was moved is cancelled, and a new one "
     "made"},
    {"check.assignment-overlap", warning, "two primary assignments at the same time",
     "Two workers lead the same case on the same day. Whose promise it is cannot be told then; the "
     "later assignment is taken to lead.",
     "end the earlier assignment on the day the later one began"},
    {"check.birth-date-missing", warning, "the client's birth date is missing",
     "Both levels of the coordination policy serve adults; without a birth date that cannot be "
     "told.",
     "record the birth date"},
    {"check.closed-case-entry", warning, "an entry occurred after the discharge",
     "After the discharge day nothing is owed but outcome data and follow-up; such an entry is "
     "usually dated wrongly or belongs to a new episode.",
     "correct the date, or move the entry to the new episode"},
    {"check.contact-minutes", warning, "a contact that took place lasted no time",
     "Somebody was reached face to face, by video or by phone, and 0 minutes are given. What is "
     "not "
     "known is left out.",
     "say how long it took: 'rsc contact correct CASE ENTRY --minutes ... --reason ...'"},
    {"check.contact-overlap", warning, "two visits at the same time in two places",
     "A worker or the client cannot be in two places. One of the two has a wrong time, length or "
     "place, or is of another case.",
     "correct one of them: 'rsc contact correct CASE ENTRY ... --reason ...'"},
    {"check.discharge-before-intake", error, "the discharge is before the intake",
     "An episode cannot end before it began.", "correct the discharge or the intake date"},
    {"check.discharge-reasons", warning, "the reasons of the discharge contradict each other",
     "Who completed the services did not withdraw from them, and was eligible; reports count each "
     "reason.",
     "void the discharge and enter it anew with what holds: 'rsc discharge reopen CASE --reason "
     "...'"},
    {"check.duplicate-client", warning, "a client has two open cases",
     "One episode is one case; two open ones split the client's promises between two records.",
     "close one of them, or void what was entered twice"},
    {"check.duplicate-entry", warning, "two entries are the same in everything but their id",
     "The same thing was probably written down twice. Both count until one is voided.",
     "void one of the two"},
    {"check.enrolment-missing", warning, "the enrolment date is missing",
     "The full plan and the team are owed within days of enrolment. Referral, assignment and "
     "enrolment are three dates; none is taken for another.",
     "record the enrolment date"},
    {"check.entry-future", error, "an entry occurred in the future",
     "What has not happened cannot be recorded as having happened. Schedules and appointments have "
     "members of their own for days ahead.",
     "correct the date, or record it as an appointment"},
    {"check.entry-long-before", warning, "an entry long before the case began",
     "More than a year lies between it and the day that the case is first heard of. Mostly the "
     "year "
     "is mistyped, or the entry is of an earlier episode.",
     "correct the date, or move the entry to the case that it is of"},
    {"check.event-before-entry", error, "an event inside an entry is earlier than the entry",
     "An assignment cannot end, a plan be signed or a request be decided before it began.",
     "correct one of the two dates"},
    {"check.hand-edited", warning, "the record is not as the tool left it",
     "The record's history says what it looked like after the last act. It has been changed since "
     "by "
     "other means, or was never taken in.",
     "look at the change, then 'rsc case adopt CASE --reason ...'"},
    {"check.interval-reversed", error, "an interval ends before it begins",
     "First and last day stand the wrong way round.", "exchange or correct the two dates"},
    {"check.level-of-care", error, "a level or score that the instrument does not have",
     "LOCUS, CALOCUS and the editions of ASAM each have their own levels; only level and score are "
     "recorded, never the instrument's content.",
     "correct the level, the score or the edition"},
    {"check.name-mismatch", error, "the file is named otherwise than the record in it",
     "A record is found by its file name; one that carries another id would be judged under a "
     "wrong "
     "name.",
     "rename the file or correct the id"},
    {"check.plan-without-goals", warning,
     "a full plan without goals, or a goal without an indicator",
     "A plan is made of the client's own goals, each with what would show that it is reached.",
     "sign a new version with goals in the client's words and their indicators"},
    {"check.purchase-amount", warning, "a purchase of more than the whole fund",
     "Amounts are in cents; the agency's record has the amount of the discretionary fund.",
     "void the purchase and enter it with the right amount, or correct the fund"},
    {"check.recorded-before-occurred", warning, "an entry was recorded before it occurred",
     "An entry states what happened; it cannot have been written down earlier.",
     "correct one of the two dates"},
    {"check.recorded-future", error, "an entry was recorded in the future",
     "Reports as known on a day leave out what was recorded later; a wrong clock hides work done.",
     "correct the date, and check the machine's clock"},
    {"check.referral-missing", warning, "the referral is missing",
     "The first contact is owed within hours of the intake unit's notification; without it nothing "
     "can be judged that starts there.",
     "record the referral and when the agency was notified"},
    {"check.score-sum", warning, "an acuity score is not the sum of its items",
     "The total of the index and the points of its item groups disagree.",
     "correct the score or the items"},
    {"check.signed-incomplete", warning,
     "a plan was signed without the client or without the coordinator",
     "A plan is made with the client; both sign it.", "record who signed"},
    {"check.stray-file", warning, "a file of the store has a name that the store does not know",
     "It is not read, so nothing in it is judged.", "move it away, or rename it"},
    {"check.unknown-document", error, "a record refers to an entry that it does not hold",
     "An id that leads nowhere cannot be evidence of anything.", "correct the id"},
    {"check.unknown-provider", warning, "a provider is not in the store",
     "The id names no file in providers/.", "add the provider or correct the id"},
    {"check.unknown-worker", error, "a worker is not in the store",
     "The id names no file in staff/: nobody could be held to answer.",
     "add the worker or correct the id"},
    {"clock.ahead", warning, "the clock is far ahead of the last act",
     "More than a year lies between the last act and now. Either the store was not used for so "
     "long, "
     "or the clock is wrong, and what is recorded now gets a wrong date.",
     "look at the clock with 'date'; void what got a wrong date and enter it anew"},
    {"clock.behind", warning, "the clock is behind the last act",
     "The last act was recorded at a later time than now. Acts stay in the order of their "
     "sequence; "
     "but one of the two times is wrong.",
     "look at the clock with 'date'; void what got a wrong date and enter it anew"},
    {"clock.sandbox-only", error, "the clock can be set in a sandbox only",
     "RSC_NOW is for demonstrations and tests. In a real store it would date acts wrongly.",
     "unset RSC_NOW"},
    {"config.place", error, "a setting stands in a file that may not choose it",
     "The settings of a store are shared by all who work in it: they can choose format and color, "
     "but not the program that shows output, which each of them would run, nor who acts. The "
     "settings of a machine cannot say who acts either.",
     "put it into your own settings with 'rsc config set KEY VALUE'"},
    {"date.impossible", error, "the date does not exist", "The calendar has no such day.",
     "write a day that exists"},
    {"date.malformed", error, "the text is no date",
     "Dates are strict, so that none is ever guessed: YYYY-MM-DD, or, where an option says so, "
     "today, a number of days back like -7d, a weekday like mon (the last one), som and eom.",
     "write YYYY-MM-DD"},
    {"explain.nothing", error, "nothing is to be explained",
     "The case has no obligation of that rule, or no obligation of that identity.",
     "'rsc explain CASE' lists the obligations of a case"},
    {"export.no-consent", error, "no consent covers the disclosure",
     "A record of treatment goes out only where a consent of the client names this agency, the "
     "recipient and the purpose, says what it covers, is in force and was not revoked (42 CFR "
     "2.31). What a consent does not say is not guessed.",
     "ask the client for a consent and record it ('rsc consent add ... --covers ...'); in an "
     "emergency, for an audit or by order of a court, give --basis and --reason"},
    {"import.cells", warning, "a row has more or fewer cells than its header",
     "Which cell belongs to which column cannot be told.", "mend the row and import again"},
    {"import.code", warning, "a cell holds a code that is not known",
     "Neither the standard nor the mapping says what it means, and it is not guessed.",
     "correct the code and import again"},
    {"import.conflict", warning, "the export and the record tell different things",
     "What is in the record stays: an entry is never altered by an import.",
     "find out which is right; void the entry or correct the export"},
    {"import.csv", error, "the file is no CSV",
     "Quotes are unbalanced or stand where they may not, or a row is cut off.", "export again"},
    {"import.date", warning, "a cell holds no date, or one that does not exist",
     "Dates in HMIS are YYYY-MM-DD, times YYYY-MM-DD HH:MM:SS; in other tables they are as the "
     "mapping's format says.",
     "correct the cell and import again"},
    {"import.deleted", warning, "an entry was deleted in HMIS after it was taken in",
     "It still counts here until somebody voids it.", "void the entry, or leave it with a reason"},
    {"import.duplicate", warning, "two rows have the same key",
     "The first is taken; whether the second is the same thing is not guessed.",
     "correct the key or remove the row"},
    {"import.future", warning, "a row lies after the last day of the import",
     "What has not happened cannot be recorded.", "correct the date, or import with a later day"},
    {"import.map", error, "the table and what is known of it do not fit",
     "A table, a column or a member is named that is not there.",
     "correct the mapping or the header; 'rsc export csv' writes a dictionary of all names"},
    {"import.missing-column", error, "the file lacks a column",
     "The named columns are needed; others may be absent.", "export again"},
    {"import.missing-file", error, "the export lacks a file",
     "An HMIS export is a folder of CSV files; the named one is needed.", "export again"},
    {"import.missing-value", warning, "a needed cell is empty", "It is not guessed.",
     "fill the cell and import again"},
    {"import.order", warning, "dates of a row stand in the wrong order",
     "An exit before the entry, or a service outside the enrolment.",
     "correct the dates and import again"},
    {"import.unknown-id", warning, "a row names an id that is not there",
     "The client, case or enrolment it belongs to is not there, or was rejected.",
     "export again, correct the id, or take that in first"},
    {"import.wall-time", warning, "a time that the clock change skips or repeats",
     "A table has no offset, so the time means no instant, or two; both are named.",
     "correct the time and import again"},
    {"instant.malformed", error, "the text is no instant",
     "An instant carries its offset, because the same wall time is two instants in autumn and none "
     "in spring: YYYY-MM-DDTHH:MM[:SS](Z|+HH:MM|-HH:MM).",
     "write the offset"},
    {"instant.wall-time", error, "a time that the clock change skips or repeats",
     "Without an offset such a time means no instant, or two; both candidates are named.",
     "write the offset"},
    {"intake.possible-duplicate", warning, "the client may be known already",
     "Another case bears the same name, or the same family name and birth date. Two records of one "
     "person split what is owed to that person.",
     "look at that case; if it is the same person, take this one back with 'rsc undo', or join the "
     "two with 'rsc case link'"},
    {"json.encoding", error, "the text is not UTF-8",
     "Records are UTF-8 without byte order mark and without surrogates.", "save the file as UTF-8"},
    {"json.number", error, "a number is no integer within ±2^53",
     "Numbers are integers that every program reads alike.", "write an integer, or a text"},
    {"json.syntax", error, "the text is not JSON",
     "Often a file that was cut off, or a comma or quote lost in an edit by hand.",
     "mend the text at the place named, or restore the file from a backup"},
    {"json.too-deep", error, "the text is nested more than 64 deep",
     "No record is; a text that is may be an attempt to exhaust the program.",
     "restore the file from a backup"},
    {"partial.invalid", error, "a part of a report is not as described",
     "The file is not one that 'rsc report compliance --partial' wrote, or not the whole of it.",
     "make it again with 'rsc report compliance --partial'"},
    {"partial.mismatch", error, "parts of reports do not belong together",
     "They are of other stores, days, policies or choices, one is there twice, or one is missing: "
     "their sum would be wrong.",
     "make all of them by one call, and name each once"},
    {"plugin.start", error, "a program of others could not be started",
     "It lies on the PATH under the name of a command, and may be run, but the system refuses it.",
     "look whether it is made for this machine, and whether its first line names a program that is "
     "there"},
    {"policy.broken", error, "the policy pack is broken",
     "A pack that contradicts itself, cites nothing or cannot be read never judges anybody.",
     "mend the pack; 'rsc policy check FILE' lists all that is wrong"},
    {"policy.changed", error, "the pack file is not the one that was adopted",
     "The store pins the packs in force by their SHA-256, so that verdicts do not change unseen.",
     "restore policies/ from a backup; a pack that says otherwise is adopted under an id of its "
     "own"},
    {"policy.cite-missing", error, "a term cites a document that its revision is not of",
     "Every demand names where it stands, for each of its revisions.", "add the citation"},
    {"policy.contradiction", error, "two terms speak of the same thing for one revision",
     "Which of them holds could not be told.", "merge the two, or separate what they speak of"},
    {"policy.demand-count", error, "a term holds no demand, or more than one",
     "A term demands exactly one thing.", "split the rule"},
    {"policy.duplicate-id", error, "two rules or revisions share an id", "An id names one thing.",
     "rename one of them"},
    {"policy.impossible", error, "a demand can never arise or never be met",
     "Its words do not go together: the occasion, the evidence and the subject belong to different "
     "kinds of record.",
     "correct the rule"},
    {"policy.in-force", error, "the file changes a revision that is in force",
     "What was judged by it would be judged again, otherwise, and nobody would see.",
     "give what changes a revision, or a pack, of its own"},
    {"policy.no-change", error, "a change leaves the rule as it is",
     "A pack that extends another names only what it asks for otherwise; an amount that was not "
     "changed may have been forgotten.",
     "state the amount that your document asks for, or remove the change"},
    {"policy.overlap", error, "two adoptions overlap",
     "On one day one revision of a pack is in force, and a rule stands in one pack.",
     "choose days on which no other is, or let it take the place of the other with --replaces"},
    {"policy.unknown-reference", error, "a rule names something that does not exist",
     "Requirements, readings, documents and revisions are registers; a name that is in none of "
     "them "
     "proves nothing.",
     "correct the name"},
    {"policy.unreachable", error, "a revision has no rule",
     "Adopting it would judge nothing, which looks like perfect compliance.",
     "add rules, or remove the revision"},
    {"policy.weight", error, "a vague demand is called a violation",
     "A text that states neither a time nor a definite content can be a local standard or advice, "
     "never a violation.",
     "lower the weight"},
    {"record.bad-value", error, "a member has a value that it cannot have",
     "The value has the right type but is not one of those allowed.", "correct the value"},
    {"record.duplicate-id", error, "two entries of a record share an id",
     "An entry is named by its id in obligations, in the history and in references.",
     "give one of the entries the next free id"},
    {"record.duplicate-member", error, "a member stands twice",
     "Programs differ in which of the two they take, so neither is taken.",
     "remove one of the two"},
    {"record.invalid", error, "the record is invalid", "See the findings.", "mend the record"},
    {"record.missing-member", error, "a member is missing",
     "The record cannot be judged without it.", "add the member"},
    {"record.schema-newer", error, "a newer version of the program wrote this",
     "Its meaning may have changed; the bytes are left untouched.", "use the newer program"},
    {"record.schema-unknown", error, "the document is of another kind",
     "The member 'schema' says what a document is.", "correct the member 'schema'"},
    {"record.too-large", error, "the file is larger than 16 MiB",
     "No record is; it is refused before it is read.", "restore the file from a backup"},
    {"record.unknown-member", error, "a member is not in the description",
     "A misspelt member would be a fact that nobody sees. Members of your own begin with x-.",
     "correct the name, or begin it with x-"},
    {"record.wrong-type", error, "a member has the wrong type",
     "A text, an integer, a truth value, a list and a record are different things.",
     "write the value in its type"},
    {"sar.units-exceeded", warning, "more units were used than authorised",
     "Units beyond an authorisation may not be paid.",
     "ask for additional units, or correct the entry"},
    {"scenario.failed", error, "a scenario does not give the row that it expects",
     "The pack judges the facts otherwise than the example says; one of the two is mistaken.",
     "read the clause, then correct the pack or the example"},
    {"store.changed", error, "the file was changed by somebody else",
     "It is not the file that was read; nothing was written.", "look at it again, then repeat"},
    {"store.denied", error, "the system denies access",
     "The user has no permission for a file of the store.", "ask who administers the store"},
    {"store.durability-unknown", error, "committed, but perhaps not yet on disk",
     "The change was made and is visible; whether it would survive a power cut is not known.",
     "check the disk; do not repeat the command"},
    {"store.exists", error, "the file exists already", "Nothing was written.", "choose another id"},
    {"store.full", error, "the disk is full", "Nothing was written; the old file is whole.",
     "make room, then repeat"},
    {"store.interrupted", warning, "a writer was cut off",
     "It left new bytes beside their files, or a transaction of which some files are in place. "
     "Nothing is lost: the next command that writes settles it.",
     "'rsc check --store --repair' settles it now"},
    {"store.io", error, "the system reports an error", "Nothing was written.",
     "look at the disk, then repeat"},
    {"store.link", error, "a name of the store is a link",
     "Links are never followed: they could lead out of the store.", "replace the link by the file"},
    {"store.locked", error, "somebody else is writing",
     "One writer at a time; the system frees the lock when a writer dies.",
     "wait, or give --lock-wait more seconds"},
    {"store.missing", error, "there is no store", "A store is a directory that holds rsc.json.",
     "run 'rsc init DIR', or name a store with -C"},
    {"store.mode", warning, "a file or directory has another mode than the store's",
     "Everything in a store has the mode of its kind: 0600 and 0700, or 0660 and 2770 in a "
     "group's. "
     "Another lets others read records, or keeps colleagues from working.",
     "'rsc check --store --repair' sets the modes"},
    {"store.name", error, "the store knows no such name",
     "Only files of the store's own layout are written.", "report the command"},
    {"store.no-file", error, "there is no such file", "The store holds no file of that name.",
     "check the name"},
    {"store.not-a-file", error, "a name of the store is no regular file",
     "A pipe, a device or a directory stands where a record should.", "remove it"},
    {"store.not-empty", error, "the directory is not empty",
     "A store is made in a new or empty directory only.", "choose another directory"},
    {"store.orphan", note, "a paper that no record names",
     "Papers lie in papers/ by the hash of their bytes; none of the cases refers to this one.",
     "find the case it belongs to, or move it away"},
    {"store.partly-committed", error, "some of the files are in place, others not",
     "The disk failed after the act was decided. Every file is whole, old or new, and the message "
     "says how many are in place. The next command that writes puts the others in place; where "
     "none is, the act may never have taken place.",
     "check the disk; the next command that writes settles the rest, and 'rsc check --store "
     "--repair' does so at once"},
    {"store.read-only", error, "the file system is read-only",
     "Reading goes on; nothing can be written.", "mount it for writing"},
    {"store.unsafe", error, "the store is not safe",
     "Others may write into it, or it belongs to somebody else; what it says could be anybody's "
     "word.",
     "run 'chmod go-w' on it, or ask its owner"},
    {"usage.bad-value", error, "an option has a value that it cannot have",
     "See the option in the command's help.", "see --help"},
    {"usage.missing", error, "something is missing from the call", "See the command's help.",
     "see --help"},
    {"usage.not-found", error, "there is no such thing in the store", "The name is not known.",
     "list what there is, then repeat"},
    {"usage.unknown-command", error, "there is no such command", "Commands are not abbreviated.",
     "see 'rsc --help'"},
    {"usage.unknown-option", error, "there is no such option", "Options are not abbreviated.",
     "see --help"},
    {"zone.unknown", error, "the time zone is not known",
     "Zones are named as in the IANA database, like America/Chicago.",
     "check the name, and that tzdata is installed"},
};

}  // namespace

std::span<const Diagnostic> diagnostics() {
    return table;
}

const Diagnostic* find_diagnostic(std::string_view code) {
    const auto* found = std::lower_bound(
        std::begin(table), std::end(table), code,
        [](const Diagnostic& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != std::end(table) && found->code == code ? found : nullptr;
}

std::string_view title_of(std::string_view code) {
    const Diagnostic* found = find_diagnostic(code);
    return found != nullptr ? found->title : code;
}

std::string_view remedy_of(std::string_view code) {
    const Diagnostic* found = find_diagnostic(code);
    return found != nullptr ? found->remedy : std::string_view{};
}

Finding finding_of(std::string_view code, Place place, std::string expected, std::string found,
                   std::string message) {
    const Diagnostic* diagnostic = find_diagnostic(code);
    return {std::string(code),
            diagnostic != nullptr ? diagnostic->severity : Severity::error,
            std::move(place),
            message.empty() ? std::string(title_of(code)) : std::move(message),
            std::move(expected),
            std::move(found),
            std::string(remedy_of(code))};
}

}  // namespace rsc
