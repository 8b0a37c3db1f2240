#include <algorithm>
#include <charconv>

#include "base/diagnostics.hpp"
#include "exchange/tables.hpp"

namespace rsc::exchange {
namespace {

using codec::Json;

/// The place in a list, from 1; 0 where it is none.
std::size_t number_of(std::string_view cell) {
    std::size_t number = 0;
    const auto parsed = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return parsed.ec == std::errc{} && parsed.ptr == cell.data() + cell.size() ? number : 0;
}

/// Whether the member is a single object of a described type: what may hold more members.
bool is_single(const std::string& section, const std::string& member) {
    const auto fields = codec::case_fields(section);
    return std::any_of(fields.begin(), fields.end(), [&](const codec::Field& field) {
        return field.name == member && field.kind == codec::FieldKind::record && !field.list;
    });
}

/// The member names from a record down to the objects of a table.
std::string section_of(const CaseTable& table) {
    std::string section = table.parent == nullptr ? "" : section_of(*table.parent);
    for (const std::string& member : table.path)
        section += (section.empty() ? "" : "/") + member;
    return section;
}

/// A record is no deeper; what is cannot be one, and is not looked at.
bool is_too_deep(std::string_view json) {
    constexpr int deepest = 64;
    int depth = 0;
    for (const char c : json) {
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (depth > deepest) return true;
    }
    return false;
}

/// What find_extensions found, put back; false where it cannot have been that.
bool add_extensions(const Json& extensions, const std::string& section, Json& object) {
    if (!extensions.is_object()) return false;
    for (const auto& [pointer, value] : extensions.items()) {
        std::vector<std::string> path;
        for (std::size_t at = 0; at < pointer.size();) {
            if (pointer[at] != '/') return false;
            const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
            std::string member = pointer.substr(at + 1, end - at - 1);
            for (const auto& [escape, letter] : {std::pair{"~1", '/'}, std::pair{"~0", '~'}}) {
                for (std::size_t i = member.find(escape); i != std::string::npos;
                     i = member.find(escape, i + 1)) {
                    member.replace(i, 2, 1, letter);
                }
            }
            path.push_back(std::move(member));
            at = end;
        }
        if (path.empty() || !path.back().starts_with("x-")) return false;
        Json* at = &object;
        std::string holder = section;
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            if (!is_single(holder, path[i])) return false;
            holder += (holder.empty() ? "" : "/") + path[i];
            at = &(*at)[path[i]];
        }
        (*at)[path.back()] = value;
    }
    return true;
}

}  // namespace

Result<CaseTables> CaseTables::join(const std::map<std::string, Table>& tables) {
    CaseTables joined;
    std::vector<Finding> findings;
    for (const auto& [name, table] : tables) {
        if (find_case_table(name) != nullptr) continue;
        findings.push_back(finding_of("import.map", {table.file(), {}, 0, 0},
                                      "a table of a case record", "'" + name + "'"));
    }
    for (const CaseTable* shape : case_tables()) {
        const auto found = tables.find(shape->name);
        if (found == tables.end()) continue;
        const Table& table = found->second;
        Part part{shape, &table, {}, {}};
        const std::vector<std::string> header = shape->header();
        for (const std::string& column : header) {
            const auto at = table.column(column);
            if (!at) {
                findings.push_back(finding_of("import.missing-column", {table.file(), {}, 1, 0},
                                              "a column '" + column + "'", "none"));
            }
            part.columns.push_back(at.value_or(0));
        }
        for (const std::string& column : table.header()) {
            if (std::find(header.begin(), header.end(), column) != header.end()) continue;
            findings.push_back(finding_of("import.map", {table.file(), {}, 1, 0},
                                          "columns of the data dictionary", "'" + column + "'"));
        }
        for (std::size_t row = 0; row < table.size(); ++row) {
            part.by_case[std::string(table.row(row).cell(part.columns.front()))].push_back(row);
        }
        if (shape->parent == nullptr) joined.cases_ = &table;
        joined.parts_.push_back(std::move(part));
    }
    if (joined.cases_ == nullptr) {
        findings.push_back(finding_of("import.missing-file", {"cases.csv", {}, 0, 0}));
    }
    if (findings.empty()) return joined;
    Error error{Kind::invalid,
                findings.front().code,
                "the tables are not those of case records",
                {},
                findings.front().place,
                {}};
    error.findings = std::move(findings);
    return tl::unexpected(std::move(error));
}

void CaseTables::add_row(const Part& part, std::size_t row, Joined& joined) const {
    const CaseTable& shape = *part.shape;
    const Table::Row cells = part.table->row(row);
    const auto fault = [&](std::string_view code, std::string column, std::string what) {
        joined.findings.push_back(finding_of(code, {part.table->file(), {}, cells.line(), 0}, {},
                                             std::move(column), std::move(what)));
    };
    if (cells.size() != part.table->header().size()) {
        fault("import.cells", {}, {});
        return;
    }
    const auto cell = [&](std::size_t of_header) { return cells.cell(part.columns[of_header]); };

    // From the record down to the object that holds the list.
    Json* holder = &joined.record;
    std::vector<const CaseTable*> line;
    for (const CaseTable* at = &shape; at != nullptr; at = at->parent)
        line.insert(line.begin(), at);
    for (std::size_t depth = 1; depth + 1 < line.size(); ++depth) {
        Json& list = at_path(*holder, line[depth]->path);
        const std::string key(cell(depth));
        Json* next = nullptr;
        if (line[depth]->has_id) {
            for (Json& one : list) {
                if (one.at("id") == key) next = &one;
            }
        } else {
            const std::size_t number = number_of(key);
            if (number >= 1 && number <= list.size()) next = &list[number - 1];
        }
        if (next == nullptr) {
            fault("import.unknown-id", shape.keys[depth], {});
            return;
        }
        holder = next;
    }
    const std::size_t own = shape.keys.size();
    if (!shape.has_id && number_of(cell(own)) != at_path(*holder, shape.path).size() + 1) {
        fault("import.missing-value", "number", "the numbers of the list have a gap");
        return;
    }
    if (shape.of_texts) {
        at_path(*holder, shape.path).push_back(std::string(unguarded(cell(own + 1))));
        return;
    }
    Json object = Json::object();
    if (shape.has_id) object["id"] = std::string(cell(own));
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        const std::string_view text = cell(own + 1 + i);
        if (text.empty()) continue;
        const codec::Field& field = shape.columns[i].field;
        const bool free_text = field.kind == codec::FieldKind::text && !field.list;
        auto value = value_of_cell(free_text ? unguarded(text) : text, field);
        if (value) {
            at_path(object, shape.columns[i].path) = std::move(*value);
        } else {
            fault(value.error().code, shape.columns[i].name, value.error().reason);
        }
    }
    if (const std::string_view text = cell(own + 1 + shape.columns.size()); !text.empty()) {
        const Json extensions = is_too_deep(text) ? Json() : Json::parse(text, nullptr, false);
        if (!add_extensions(extensions, section_of(shape), object)) {
            fault("import.code", std::string(CaseTable::extensions),
                  "the cell is no object of members that begin with x-");
        }
    }
    if (shape.parent == nullptr) {
        joined.record = std::move(object);
    } else {
        at_path(*holder, shape.path).push_back(std::move(object));
    }
}

CaseTables::Joined CaseTables::record(std::size_t index) const {
    Joined joined;
    const Part& cases = parts_.front();
    joined.id = cases_->row(index).cell(cases.columns.front());
    joined.line = cases_->row(index).line();
    add_row(cases, index, joined);
    for (const Part& part : parts_) {
        if (part.shape->parent == nullptr) continue;
        const auto rows = part.by_case.find(joined.id);
        if (rows == part.by_case.end()) continue;
        std::vector<std::size_t> order(rows->second);
        if (!part.shape->has_id) {
            // A spreadsheet may have sorted them otherwise.
            const std::size_t column = part.columns[part.shape->keys.size()];
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                return number_of(part.table->row(a).cell(column)) <
                       number_of(part.table->row(b).cell(column));
            });
        }
        for (const std::size_t row : order)
            add_row(part, row, joined);
    }
    joined.record = codec::in_order(static_cast<const model::Case*>(nullptr), joined.record);
    return joined;
}

std::vector<Finding> CaseTables::strays() const {
    std::vector<Finding> findings;
    const auto& known = parts_.front().by_case;
    for (const Part& part : parts_) {
        for (const auto& [id, rows] : part.by_case) {
            if (known.contains(id)) continue;
            for (const std::size_t row : rows) {
                findings.push_back(finding_of(
                    "import.unknown-id", {part.table->file(), {}, part.table->row(row).line(), 0},
                    "a case that cases.csv has", {}));
            }
        }
    }
    return findings;
}

}  // namespace rsc::exchange
