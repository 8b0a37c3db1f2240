#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/zone.hpp"
#include "codec/fields.hpp"
#include "codec/json.hpp"
#include "exchange/csv.hpp"
#include "model/import_map.hpp"

/// Rows of somebody else's table, as a mapping file says what they mean.
namespace rsc::exchange {

/// What a row says of an entry, or of a whole record.
struct MappedRow {
    std::string record;             ///< id in the store; empty where the row has none
    std::string source;             ///< "contacts-2025/4711": the entry's `x-import`
    codec::Json members;            ///< without ids and stamps that nobody mapped
    codec::Json once;               ///< what is estimated, and so may come otherwise the next time
    std::vector<Finding> findings;  ///< why it cannot be taken in; they quote nobody's name
};

/// Which kind of record a mapping is for.
enum class MappedKind : std::uint8_t { client_case, staff, provider };

/// A mapping that fits a table.
class Mapping {
  public:
    /// Fails with `import.map` where the mapping names a section, a member or a column that is not
    /// there, a member twice or in no way, or a format where no date is; and with
    /// `import.missing-column`. All faults are told.
    [[nodiscard]] static Result<Mapping> fit(const model::ImportMap& map, std::string_view map_file,
                                             const Table& table);

    [[nodiscard]] MappedKind kind() const { return kind_; }
    /// The section whose entries the rows are; empty where they are whole records.
    [[nodiscard]] const std::string& section() const { return section_; }
    /// Times are wall times of `zone`. What is recorded on a day without time is at its end, or at
    /// `now` where that is earlier.
    [[nodiscard]] MappedRow read(const Table::Row& row, const calendar::Zone& zone,
                                 calendar::Instant now) const;

  private:
    struct Source {
        const model::ImportMember* from = nullptr;
        std::vector<std::string> path;
        codec::Field field;
        std::vector<std::size_t> columns;
        std::vector<std::size_t> when;
        std::string format;
    };
    struct Reading;

    void add(const Source& source, Reading& reading) const;

    const model::ImportMap* map_ = nullptr;
    std::string file_;
    MappedKind kind_{};
    std::string section_;
    std::size_t record_column_ = 0;
    std::vector<std::size_t> key_;
    std::vector<Source> sources_;
    std::size_t width_ = 0;
};

/// Text of the code page that spreadsheets on Windows write, as UTF-8; nothing where a byte has no
/// meaning in it.
[[nodiscard]] std::optional<std::string> from_windows_1252(std::string_view bytes);
/// And back; nothing where a letter has no byte in it.
[[nodiscard]] std::optional<std::string> to_windows_1252(std::string_view text);

}  // namespace rsc::exchange
