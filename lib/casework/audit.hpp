#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "calendar/instant.hpp"
#include "store/folder.hpp"

/// Whether a store is as its acts left it: the journal's chain, every file against the journal,
/// every record against the chain of its own history, and the journal against a seal that was kept
/// elsewhere.
namespace rsc::casework {

/// A head of the journal, written down to be kept elsewhere. Who holds it can tell later that the
/// journal was cut, rolled back or written anew since: the journal then has no line `seq` with this
/// hash. With a signature, the seal cannot be made anew either.
struct Seal {
    std::string store;
    std::int64_t seq = 0;
    std::string head;
    std::string at;
    std::string public_key;  ///< Ed25519, hexadecimal; empty: not signed
    std::string signature;
};
/// What is signed: the members before the key, as canonical JSON.
[[nodiscard]] std::string signed_text(const Seal& seal);
[[nodiscard]] std::string print_seal(const Seal& seal);
[[nodiscard]] Result<Seal> parse_seal(std::string_view text, std::string_view file);

/// How a file differs from what the journal says of it.
struct Deviation {
    enum class Kind : unsigned char {
        missing,  ///< the journal knows it, it is not there
        unknown,  ///< it is there, the journal does not know it
        older,    ///< it is as an earlier line left it, or not there as before its first line
        changed,  ///< it is as no line left it
    };
    std::string file;
    Kind kind{};
    store::JournalFile states;  ///< before: what the journal says; after: what is there
    std::int64_t seq = 0;       ///< of the line that left it so, for `older`
    bool as_left = false;       ///< it vouches for itself: the tool left it so at some time

    /// A restore from a backup may have brought it about: the tool left the file so at some time,
    /// or the file is gone.
    [[nodiscard]] bool can_be_accepted() const {
        return kind == Kind::older || kind == Kind::missing || as_left;
    }
};

struct Audit {
    std::int64_t lines = 0;
    std::int64_t files = 0;
    std::string head;               ///< hash of the last line
    std::vector<Finding> findings;  ///< in order of the journal, then by file
    std::vector<Deviation> deviations;
};

/// `store_id` is that of rsc.json; empty where nobody can tell it: in which store the histories
/// begin is not judged then. Reads the store as it stands; hold it for one time.
[[nodiscard]] Result<Audit> audit(const store::ReadFolder& folder, std::string_view store_id,
                                  const std::optional<Seal>& seal);

/// Of these files alone, whether they are as the journal says; neither the journal nor the
/// histories are judged.
[[nodiscard]] Result<std::vector<Finding>> audit_files(const store::ReadFolder& folder,
                                                       std::string_view store_id,
                                                       const std::vector<std::string>& files);

/// One line of what was done and read, as `rsc audit log` shows it.
struct Logged {
    std::string at;
    std::string by;
    std::string act;       ///< "contact.add"; "read case show" for a reading
    std::int64_t seq = 0;  ///< in the journal; 0 for a reading
    std::vector<std::string> files;
    std::string reason;
    calendar::Instant instant;
};
/// A reading of people's records. `cases` empty: of all of them.
struct Reading {
    std::string at;
    std::string by;
    std::int64_t user = 0;  ///< of the operating system
    std::string command;
    std::vector<std::string> cases;
    std::string file;  ///< another file of the store that was read, and no person's record
};
[[nodiscard]] std::string print_reading(const Reading& reading);

/// Both logs, by time; lines that are none are counted in `unreadable`.
[[nodiscard]] Result<std::vector<Logged>> read_logs(const store::ReadFolder& folder,
                                                    std::size_t& unreadable);

/// clock.behind: the clock shows a time before that of the last act (`last`, as the journal has
/// it). clock.ahead: it shows one more than a year after it. Acts are in the order of their
/// sequence whatever the clock says; the dates that they record are then wrong.
[[nodiscard]] std::optional<Finding> check_clock(calendar::Instant now, std::string_view last);

}  // namespace rsc::casework
