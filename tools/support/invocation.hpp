#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "casework/agency.hpp"
#include "casework/audit.hpp"
#include "codec/describe_finding.hpp"
#include "render/outputs.hpp"
#include "store/folder.hpp"
#include "support/exit_code.hpp"
#include "support/settings.hpp"
#include "support/terminal.hpp"

namespace rsc::tools {

class Invocation;

/// What kind of record a command speaks of.
enum class Target : std::uint8_t { client_case, worker, provider, agency };

struct Example {
    std::string_view command;
    std::string_view about;
};

/// An entry of the command table: one file and one function each. The function declares its
/// options, asks `parse`, and only then opens files.
struct Command {
    std::string_view area;  ///< "case"
    std::string_view verb;  ///< "show"; empty when the area is the command
    std::string_view group;
    std::string_view summary;
    Exit (*run)(Invocation&);
    std::vector<Example> examples;

    [[nodiscard]] std::string name() const {
        return verb.empty() ? std::string(area) : std::string(area) + " " + std::string(verb);
    }
};

using model::Format;

/// What a command takes: an option, or an argument by its place.
struct Taken {
    std::vector<std::string> names;  ///< "-C", "--store"; of an argument "CASE"
    std::string type;                ///< what follows an option: "DIR"; empty: nothing does
    std::string help;
    bool argument = false;
    bool repeated = false;                ///< may be given more than once
    bool parted = false;                  ///< one word may hold several, with commas between
    std::vector<std::string> words = {};  ///< that fit, where only some do and they are known
};

/// One call of one command: its options, its output, its way of failing.
class Invocation {
  public:
    Invocation(const Command& command, std::vector<std::string> arguments,
               calendar::Instant (*clock)());
    ~Invocation();
    Invocation(const Invocation&) = delete;
    Invocation& operator=(const Invocation&) = delete;

    // Declaring: each option once, beside the command that uses it; shared ones here.
    void flag(const std::string& names, bool& target, const std::string& help);
    void value(const std::string& names, std::string& target, const std::string& type,
               const std::string& help);
    void required(const std::string& names, std::string& target, const std::string& type,
                  const std::string& help);
    /// May be repeated, or hold several separated by commas.
    void values(const std::string& names, std::vector<std::string>& target, const std::string& type,
                const std::string& help);
    /// May be repeated; a comma is part of the text.
    void texts(const std::string& names, std::vector<std::string>& target, const std::string& type,
               const std::string& help);
    void number(const std::string& names, std::int64_t& target, std::int64_t least,
                std::int64_t most, const std::string& help);
    void seconds(const std::string& names, double& target, const std::string& help);
    void argument(const std::string& name, std::string& target, const std::string& help);
    /// CASE, WORKER or PROVIDER.
    void record_argument(Target target, std::string& id);
    void optional_argument(const std::string& name, std::string& target, const std::string& help);
    /// The words that fit what was declared last, for completion.
    template <class Words>
    void words(const Words& words) {
        takes_.back().words.assign(words.begin(), words.end());
    }
    void arguments(const std::string& name, std::vector<std::string>& target,
                   const std::string& help);
    void store_option(const std::string& names = "-C,--store");
    /// The same where several stores may be read, one after the other.
    void stores_option();
    void format_options(std::vector<Format> formats);
    void view_options();
    /// --color, where tables hold verdicts.
    void colour_option();
    /// --override, for what rules may refuse.
    void override_option();
    void act_options();  ///< --by, --reason, -n, --lock-wait; and the store is changed
    /// Says that the command changes a store; without it, none is opened for writing.
    void changes_store() { writes_ = true; }
    /// What every act on a record takes: the store, who and why, --override, --if-match, formats.
    void record_options();

    /// False when there is nothing more to do: help was asked for, or the call was wrong. Then
    /// return `status()`.
    [[nodiscard]] bool parse();
    [[nodiscard]] Exit status() const { return status_; }

    // After parsing.
    [[nodiscard]] Format format() const { return format_; }
    /// The stores that were named; one that is empty where none was.
    [[nodiscard]] std::vector<std::string> stores() const {
        return stores_.empty() ? std::vector<std::string>{{}} : stores_;
    }
    void use_store(const std::string& store) { store_ = store; }
    [[nodiscard]] bool dry_run() const { return dry_run_; }
    /// --quiet: what looks for faults prints nothing where it found none.
    [[nodiscard]] bool quiet() const { return quiet_; }
    [[nodiscard]] const std::string& reason() const { return reason_; }
    [[nodiscard]] const std::vector<std::string>& overrides() const { return overrides_; }
    [[nodiscard]] const std::string& if_match() const { return if_match_; }
    /// Something is given as `-`: it comes from standard input.
    [[nodiscard]] bool reads_input() const;

    [[nodiscard]] Result<store::ReadFolder> find_store() const;
    /// Whether a store is named by -C or RSC_STORE: then it has to be there.
    [[nodiscard]] bool names_store() const;
    /// Opens the store's agency; from then on the clock may be that of a sandbox.
    [[nodiscard]] Result<casework::Agency> open_agency();
    /// Notes in the store who reads people's records: these cases, or all. Where that cannot be
    /// written (a read-only disk), it says so, and reading goes on.
    /// `how` goes after the command's name.
    void log_reading(const casework::Agency& agency, const std::vector<std::string>& cases = {},
                     std::string_view how = {});
    /// Notes there that the journal was sealed up to a line: whoever asks when that was last done.
    void log_sealing(const casework::Agency& agency, std::int64_t line);
    /// Keeps writers out until the output is made. Where one is at work for longer than a reader
    /// waits, or was cut off on a disk that cannot be written, it says so and goes on.
    void hold_still(const store::ReadFolder& folder);
    /// Both, for what reads all cases.
    void read_all(const casework::Agency& agency);
    /// The bytes of a record that decodes; a miss names the command that lists what there is.
    [[nodiscard]] Result<std::string> read_record(const casework::Agency& agency, Target target,
                                                  const std::string& id);
    [[nodiscard]] store::LockRequest lock_request() const;
    [[nodiscard]] Result<store::WriteFolder> open_for_writing(const std::string& store) const;
    /// "Now", read once. `RSC_NOW` sets it, in a sandbox only.
    [[nodiscard]] Result<calendar::Instant> now(bool sandbox) const;
    /// --as-of and --known-at; an as-of still to come is judged as things stand now.
    [[nodiscard]] Result<timeline::View> view(const casework::Agency& agency) const;
    /// The actor: --by, else RSC_BY, else the staff entry whose login is the system's user.
    [[nodiscard]] Result<std::string> actor(const casework::Agency* agency) const;

    void print(std::string_view text) { output_ += text; }
    /// How what is printed will look; plain where it goes to a file.
    [[nodiscard]] render::Look look() const;
    /// A line that shows how far a scan is, unless --quiet is set.
    [[nodiscard]] std::unique_ptr<ProgressLine> show(const casework::Progress& progress) const;
    void warn(std::string_view text);       ///< to standard error, unless --quiet
    void say_error(std::string_view text);  ///< the same, as it is
    /// Prints the error, as text or as JSON, and gives its status.
    Exit fail(const Error& error);
    Exit fail(Kind kind, std::string_view code, std::string message, std::string hint = {});
    /// Writes what was printed, to standard output or to --output.
    [[nodiscard]] Exit finish(Exit status);
    /// The same after a change was written, and the end of the program: see `leave`.
    [[noreturn]] void conclude(Exit status);

    /// Lets `parse` stop before anything is done: the command has said what it takes.
    void only_describe() { describing_ = true; }
    [[nodiscard]] bool writes() const { return writes_; }
    [[nodiscard]] const std::vector<Taken>& takes() const { return takes_; }

    [[nodiscard]] std::string help() const;
    /// Declared option names, for the table of commands.
    [[nodiscard]] std::vector<std::string> option_names() const;

  private:
    [[nodiscard]] bool wrong(std::string_view code, std::string message, std::string hint);
    void note_reading(const casework::Agency& agency, casework::Reading reading);
    /// What CLI11 did not like of the call, in our words.
    [[nodiscard]] bool explain_extras();
    [[nodiscard]] bool understand_format();
    /// What settings say of how a terminal is written to.
    [[nodiscard]] Result<void> settle_terminal();

    struct Parser;
    const Command& command_;
    std::vector<std::string> given_;
    calendar::Instant (*clock_)();
    mutable std::optional<calendar::Instant> now_;
    std::unique_ptr<Parser> parser_;
    std::vector<Taken> takes_;
    std::string store_;
    std::vector<std::string> stores_;
    std::string colour_;
    std::string pager_;
    std::string format_word_;
    bool json_ = false;
    std::string output_file_;
    std::string as_of_;
    std::string known_at_;
    std::string by_;
    std::string reason_;
    std::vector<std::string> overrides_;
    std::string if_match_;
    bool dry_run_ = false;
    bool writes_ = false;
    bool describing_ = false;
    bool quiet_ = false;
    double lock_wait_ = 5;
    std::optional<store::Hold> hold_;
    std::vector<Format> formats_;
    Format format_ = Format::table;
    Exit status_ = Exit::ok;
    std::string output_;
};

/// The file of a record, and the words for its kind.
[[nodiscard]] std::string file_of(Target target, const std::string& id);
[[nodiscard]] Error no_such_record(Target target, const std::string& id);

/// The heading of a report from this agency.
[[nodiscard]] render::Heading heading_of(const casework::Agency& agency,
                                         std::optional<timeline::View> view);

/// Findings as text, one paragraph each: `file:line:col: severity: message [code]`, then pointer,
/// expected, found and what to do.
[[nodiscard]] std::string findings_text(const std::vector<codec::FindingOut>& findings);

/// The same, to standard error.
void report_findings(const std::vector<codec::FindingOut>& findings);

/// What a scan could not read, as findings.
[[nodiscard]] std::vector<codec::FindingOut> findings_of(const std::vector<Error>& errors);
/// The status of a command that went on without what could not be read: of a disk that fails, or of
/// records that are invalid.
[[nodiscard]] Exit exit_of_unread(const std::vector<codec::FindingOut>& findings);

}  // namespace rsc::tools
