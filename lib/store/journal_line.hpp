#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rsc::store {

/// What the journal says of a transaction besides its files. `at` is an instant as text; `by` a
/// worker's id; `act` the name of an act ("contact.add"). A reason is given where no record can
/// hold it: for what was removed, and for what came back from a backup.
struct Intent {
    std::string at;
    std::string by;
    std::string act;
    std::string reason;
    /// The hash of a line that a restored journal does not have any more, and which is given up.
    std::string accepts;
};

/// One file of a transaction: the SHA-256 of its bytes before and after; empty where there is none.
struct JournalFile {
    std::string file;
    std::string before;
    std::string after;

    friend bool operator==(const JournalFile&, const JournalFile&) = default;
};

/// One line of the journal: one transaction. `seq` counts from 1; `previous` is the hash of the
/// line before, of the first line `no_line`; `hash` that of this line without its hash.
struct JournalLine {
    std::int64_t seq = 0;
    Intent intent;
    std::vector<JournalFile> files;
    std::string previous;
    std::string hash;
};

/// What the first line names as the line before.
[[nodiscard]] std::string no_line();

/// The line as JSON with its members in the order of their names and no space, ending in a line
/// feed. Sets `hash`.
[[nodiscard]] std::string print(JournalLine& line);

/// Nothing when `text` (without its line feed) is not, byte for byte, what `print` gives.
[[nodiscard]] std::optional<JournalLine> parse_line(std::string_view text);

}  // namespace rsc::store
