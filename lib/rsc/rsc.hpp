#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// librsc: judging a case record from a program, as `rsc explain` and `rsc check` do.
///
///     const librsc::Agency agency("/srv/agency");
///     for (const auto& one : agency.judge(text, {.now = "2026-03-31T23:59:00-05:00"}))
///         std::cout << one.rule << ' ' << one.verdict << '\n';
///
/// Texts are UTF-8. Days are YYYY-MM-DD, instants carry their offset. Words are those of the
/// records and of `rsc`(1): verdicts are open, met, met-late, overdue, missed, excused,
/// not-applicable and undetermined.
namespace librsc {

#define LIBRSC_API __attribute__((visibility("default")))

/// The version of the library: "0.1.0".
[[nodiscard]] LIBRSC_API std::string version();

/// What is wrong with a record, or with what a call was given.
struct LIBRSC_API Finding {
    std::string code;      ///< stable: "record.missing-member"; `rsc explain CODE` has more
    std::string severity;  ///< "error", "warning", "note"
    std::string pointer;   ///< JSON pointer into the record; may be empty
    int line = 0;          ///< from 1; 0 where it is not known
    int column = 0;
    std::string message;
    std::string expected;
    std::string found;
    std::string remedy;
};

/// A call that could not do its work: the store cannot be opened, the record is invalid, a moment
/// is none. `what()` says it in a sentence, without naming people.
class LIBRSC_API Failure : public std::runtime_error {
  public:
    Failure(const std::string& message, std::string code, std::string hint,
            std::vector<Finding> findings)
        : std::runtime_error(message),
          code_(std::move(code)),
          hint_(std::move(hint)),
          findings_(std::move(findings)) {}
    ~Failure() override;

    [[nodiscard]] const std::string& code() const { return code_; }
    [[nodiscard]] const std::string& hint() const { return hint_; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

  private:
    std::string code_;
    std::string hint_;
    std::vector<Finding> findings_;
};

/// For which moment, knowing what.
struct LIBRSC_API View {
    std::string now;       ///< an instant: when the question is asked
    std::string as_of;     ///< what had happened by then: a day (its end) or an instant; empty: now
    std::string known_at;  ///< what had been recorded by then; empty: now
};

/// A line of a reason.
struct LIBRSC_API Step {
    std::string about;  ///< "clause", "clock", "evidence", "owner", ...
    std::string text;
};

/// A promise of the policy to a client, and whether it was kept.
struct LIBRSC_API Obligation {
    std::string id;    ///< its identity, the same in every report
    std::string rule;  ///< "contact.weekly"
    std::string title;
    std::string policy;      ///< pack and revision; empty where none was in force
    std::string occurrence;  ///< the day it is about
    std::string due;         ///< an instant with offset; empty where none is known
    std::string verdict;
    std::string because;  ///< why, in a word
    std::string late;     ///< "3 days"; empty where it is not
    std::string lacking;
    std::string owner;        ///< the worker who answers, `agency`, or `supervisor`
    std::vector<Step> steps;  ///< the whole reason
};

/// A store's agency: its policies in force, calendar and staff, as they stood when it was opened.
/// Its functions may be called from several threads at once.
class LIBRSC_API Agency {
  public:
    /// Throws Failure where there is no store, or nothing could be judged by what is in it.
    explicit Agency(const std::string& store);
    Agency(Agency&&) noexcept;
    Agency& operator=(Agency&&) noexcept;
    ~Agency();

    /// The obligations of a case: `record` is the text of one, in the store or not. Throws Failure
    /// where it is no valid record, with all findings.
    [[nodiscard]] std::vector<Obligation> judge(std::string_view record, const View& view) const;

    /// What contradicts itself in the record, and what makes it invalid; nothing where it is sound.
    /// `now` is an instant.
    [[nodiscard]] std::vector<Finding> check(std::string_view record, std::string_view now) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace librsc
