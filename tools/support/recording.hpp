#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casework/perform.hpp"
#include "support/entry_options.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// What the call says of the record that is acted on.
enum class Names : std::uint8_t {
    a_record,
    a_new_one,     ///< it is made, and the command says how it is called
    perhaps_none,  ///< `id` may be empty after `prepare`; `begin` is for a record that was named
};

/// One act on one record, from the command line to the disk: what every recording command does the
/// same way. A command declares its options, calls `begin`, changes `draft()`, and ends with
/// `commit()`:
///
///     Recording act(in, Target::client_case, "contact.add");
///     EntryOptions members(in, codec::case_fields("contacts"));
///     if (!act.begin()) return act.status();
///     auto contact = act.read(members);
///     if (!contact) return in.fail(contact.error());
///     act.draft().add("contacts", *contact);
///     return act.commit();
///
/// The store's lock is held from `begin` to the end of `commit`. A dry run does everything but the
/// writing.
class Recording {
  public:
    /// Declares the argument that names the record, and nothing for one that is to be made.
    Recording(Invocation& in, Target target, std::string act, Names names = Names::a_record);

    /// Parses the call and opens the store, without its lock: for what takes long, like an editor.
    [[nodiscard]] bool prepare();
    /// Takes the lock and reads the record. With `expected`, it must be at that revision still.
    [[nodiscard]] bool begin(const std::string& expected = {});
    using NewRecord = std::function<Result<codec::Json>(Recording&)>;
    /// `make` gives the record that the draft begins with; it may look at the store.
    [[nodiscard]] bool begin_new(const NewRecord& make);
    [[nodiscard]] Exit status() const { return status_; }

    [[nodiscard]] casework::Draft& draft() { return *draft_; }
    [[nodiscard]] const casework::Agency& agency() const { return *agency_; }
    [[nodiscard]] const calendar::Zone& zone() const { return agency_->zone(); }
    [[nodiscard]] calendar::Instant now() const { return now_; }
    [[nodiscard]] calendar::Date today() const { return zone().date_of(now_); }
    [[nodiscard]] const std::string& actor() const { return actor_; }
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const model::Case& case_before() const { return **case_; }
    [[nodiscard]] const store::ReadFolder& reader() const { return folder_->reader(); }
    [[nodiscard]] std::string file() const { return file_of(target_, id_); }

    [[nodiscard]] Result<codec::Json> read(const EntryOptions& options) const {
        return options.read(zone(), now_);
    }
    /// An event that needs no more than its moment.
    [[nodiscard]] Result<codec::Json> at(std::string_view option, const std::string& text) const;

    /// The demands at these occasions must be met by what the act brings.
    void gate(std::vector<policy::Occasion> occasions) { gates_ = std::move(occasions); }
    /// The act assigns `worker`: caps are counted over the whole store, under the lock.
    void assigns(std::string worker, model::Level level);
    /// The act is an excuse up to this day: what it excuses is told.
    void excuses(calendar::Date through) { excuses_through_ = through; }
    /// Only a supervisor may do this.
    [[nodiscard]] Result<void> require_supervisor(std::string_view what) const;
    /// A line for people, after what was recorded.
    void say(std::string line) { said_.push_back(std::move(line)); }
    void warn(Finding finding) { warnings_.push_back(std::move(finding)); }
    /// Where the content of the entry came from, so that its faults are named there.
    void content_from(std::string file, std::string text, std::string pointer);

    /// Done when the act is on the disk, before it is told. It must not fail.
    void when_written(std::function<void()> then) { then_ = std::move(then); }
    /// Ends the program when the act is recorded; comes back from a refusal and a dry run.
    [[nodiscard]] Exit commit();
    /// A file that goes with the record, in the same transaction.
    void attach(std::string relative, std::string bytes);

  private:
    struct Attached {
        std::string relative;
        std::string bytes;
    };
    [[nodiscard]] bool parse();
    [[nodiscard]] bool take_actor();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool take(Error error);
    [[nodiscard]] Result<void> check_actor() const;
    [[nodiscard]] Exit commit_case();
    template <class T>
    [[nodiscard]] Exit commit_plain();
    [[nodiscard]] Result<void> write(const std::string& bytes);
    [[nodiscard]] Error place_in_content(Error error) const;
    void add_rooms(Error& error, const timeline::Caseloads& loads) const;
    [[nodiscard]] codec::Act make_act() const;
    [[nodiscard]] Exit record(const std::string& bytes, render::RecordedOut out);
    void compose(render::RecordedOut out);
    [[nodiscard]] Exit tell();

    Invocation& in_;
    Target target_;
    std::string act_;
    std::string id_;
    Exit status_ = Exit::ok;
    Names names_;
    bool prepared_ = false;

    std::optional<casework::Agency> agency_;
    std::optional<store::WriteFolder> folder_;
    calendar::Instant now_;
    std::string actor_;
    std::string before_;
    std::optional<store::Known> known_;
    std::optional<codec::Document<model::Case>> case_;
    std::optional<casework::Draft> draft_;

    std::vector<policy::Occasion> gates_;
    std::string assigned_;
    model::Level assigned_level_{};
    std::optional<calendar::Date> excuses_through_;
    std::vector<std::string> said_;
    std::vector<Finding> warnings_;
    std::function<void()> then_;
    std::string told_;    // to standard error, when all is done
    std::string untold_;  // when standard output could not be written
    std::vector<Attached> attached_;
    std::string content_file_;
    std::string content_text_;
    std::string content_pointer_;
};

}  // namespace rsc::tools
