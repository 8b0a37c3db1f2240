#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "codec/fields.hpp"
#include "codec/json.hpp"
#include "exchange/csv.hpp"

/// Case records as flat tables, and back. The tables follow from the record's description: one for
/// the record itself, one for each list in it, however deep. Nothing is lost on the way but what
/// means nothing: an empty list, an empty text.
namespace rsc::exchange {

/// A member of a row: of the object that the row is, or of a single object inside it.
struct TableColumn {
    std::string name;               ///< "ended.occurred"
    std::vector<std::string> path;  ///< {"ended", "occurred"}
    codec::Field field;
};

/// A list of a record as a table, a row for each of its elements.
struct CaseTable {
    std::string name;               ///< "contacts", "sccp.goals"; "cases" has the record itself
    std::vector<std::string> path;  ///< from the element of the parent's list: {"team", "members"}
    const CaseTable* parent = nullptr;  ///< null for "cases" alone
    std::vector<std::string> keys;      ///< columns that name the ancestors: "case", "sccp"
    bool has_id = false;                ///< rows name themselves by `id`, else by `number`, from 1
    bool of_texts = false;              ///< a list of free texts: the row has a `value`
    std::vector<TableColumn> columns;

    /// The column of members beyond the description.
    static constexpr std::string_view extensions = "x";
    /// Keys, the row's own name, columns, and `x`: the members beyond the description, as JSON.
    [[nodiscard]] std::vector<std::string> header() const;
};

/// All of them, parents first. They live as long as the program.
[[nodiscard]] const std::vector<const CaseTable*>& case_tables();
/// Null when there is none of that name.
[[nodiscard]] const CaseTable* find_case_table(std::string_view name);

/// Calls `row(table, cells)` for each row that a record comes to. A cell that a spreadsheet would
/// take for a formula is told apart from one that begins with an apostrophe of its own.
using TakeRow = std::function<void(const CaseTable&, const std::vector<std::string>&)>;
void each_row(const codec::Json& record, const TakeRow& row);

/// What the tables hold: table, column, kind, list, required, words, meaning; a row for each
/// column.
[[nodiscard]] std::vector<std::vector<std::string>> data_dictionary();

/// Why a cell cannot be what its column holds.
struct CellFault {
    std::string code;  ///< "import.…"
    std::string reason;
};
/// A text without the apostrophe that a guarded cell has in front.
[[nodiscard]] std::string_view unguarded(std::string_view cell);
/// A cell as the value of a member; empty cells are for the caller. Words, ids and dates are left
/// to the record's decoder.
[[nodiscard]] tl::expected<codec::Json, CellFault> value_of_cell(std::string_view cell,
                                                                 const codec::Field& field);

/// Whether it names the place of an element of a list, from 0; a row has no hundred of anything.
[[nodiscard]] bool is_place(std::string_view part);
/// The value at a path, with what is missing on the way made: lists where a place is named, else
/// objects.
[[nodiscard]] codec::Json& at_path(codec::Json& object, const std::vector<std::string>& path);

/// Tables that came in, by name, put together to records again.
class CaseTables {
  public:
    /// Fails where "cases" is missing, a table has no name of ours, or a column is missing or none
    /// of ours (`import.missing-file`, `import.missing-column`, `import.map`).
    [[nodiscard]] static Result<CaseTables> join(const std::map<std::string, Table>& tables);

    [[nodiscard]] std::size_t size() const { return cases_->size(); }
    /// The record of a row of "cases", with the rows of all other tables that belong to it; in the
    /// order of the description. What cannot be put together is in the findings, by file and line.
    struct Joined {
        std::string id;
        std::uint32_t line = 0;
        codec::Json record;
        std::vector<Finding> findings;
    };
    [[nodiscard]] Joined record(std::size_t index) const;
    /// Rows of other tables that belong to no row of "cases", or to no row of their parent.
    [[nodiscard]] std::vector<Finding> strays() const;

  private:
    struct Part {
        const CaseTable* shape = nullptr;
        const Table* table = nullptr;
        std::vector<std::size_t> columns;  // of the table, for each of the header
        std::map<std::string, std::vector<std::size_t>, std::less<>> by_case;
    };
    void add_row(const Part& part, std::size_t row, Joined& joined) const;

    const Table* cases_ = nullptr;
    std::vector<Part> parts_;  // parents first; "cases" is the first
};

}  // namespace rsc::exchange
