#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casework/changes.hpp"
#include "codec/document.hpp"

namespace rsc::casework {

/// What becomes of a record that comes from elsewhere.
enum class Fate : std::uint8_t { created, changed, unchanged, rejected };
constexpr auto names_of(Fate) {
    return words("created", "changed", "unchanged", "rejected");
}

/// The acts by which whole records come in; their histories may begin in another store.
inline constexpr std::string_view importing_ndjson = "import.ndjson";
inline constexpr std::string_view importing_csv = "import.csv";
inline constexpr std::string_view adopting = "case.adopt";
/// Whether a record that the act brought in may have begun elsewhere.
[[nodiscard]] constexpr bool takes_in(std::string_view act) {
    return act == adopting || act == importing_ndjson || act == importing_csv;
}

/// A record that came in, and the one of its id that the store has.
struct Arrival {
    Fate fate = Fate::rejected;
    std::string id;                       ///< of the record; empty where it is invalid
    std::string file;                     ///< of the store
    std::string bytes;                    ///< of what is created or changed
    std::vector<std::string> difference;  ///< from what the store has, field by field
    std::vector<Finding> findings;        ///< why it is rejected; places are of the record alone
};

/// Takes in records of cases, workers and providers, one after the other, reusing memory: one of
/// its own for every thread. Pure.
///
/// A record that the store does not have is created, with its history, if it has one, going on. One
/// that is the same is left alone. One that holds all that the store's record holds, and more,
/// takes its place, and the store's history goes on. One that lacks or alters what the store's
/// record holds is rejected (`import.conflict`): nothing that was recorded is lost or altered by an
/// import.
class Taker {
  public:
    Taker(const codec::Act& act, std::string_view store_id, const calendar::Zone& zone)
        : act_(&act), store_id_(store_id), zone_(&zone) {}

    /// Reads it strictly and says which file of the store it is for; rejected where it is invalid.
    [[nodiscard]] Arrival read(std::string_view text, std::string_view source);
    /// The whole of it: `arrival` was read from `text`. With `compare`, only the difference.
    void hold_against(Arrival& arrival, std::string_view text,
                      const std::optional<std::string>& before, bool compare);

  private:
    template <class T>
    Arrival read_as(codec::Reader<T>& reader, std::string_view text, std::string_view source);
    [[nodiscard]] Result<std::string> finish_as(const std::string& file, std::string_view record);

    const codec::Act* act_;
    std::string store_id_;
    const calendar::Zone* zone_;
    codec::Reader<model::Case> cases_;
    codec::Reader<model::Staff> staff_;
    codec::Reader<model::Provider> providers_;
};

}  // namespace rsc::casework
