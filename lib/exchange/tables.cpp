#include "exchange/tables.hpp"

#include <algorithm>
#include <charconv>
#include <deque>

#include "base/diagnostics.hpp"
#include "base/letters.hpp"
#include "codec/scan.hpp"

namespace rsc::exchange {
namespace {

using codec::Field;
using codec::FieldKind;
using codec::Json;

constexpr std::string_view number_column = "number";
constexpr std::string_view value_column = "value";

/// What a row calls itself, in its own table and in those below it.
std::string own_key(const CaseTable& table) {
    return table.name.substr(table.name.rfind('.') + 1);
}

class Builder {
  public:
    Builder() {
        CaseTable& root = tables_.emplace_back();
        root.name = "cases";
        root.has_id = true;
        fill(root, {}, {});
    }
    [[nodiscard]] std::vector<const CaseTable*> all() const {
        std::vector<const CaseTable*> all;
        for (const CaseTable& table : tables_)
            all.push_back(&table);
        return all;
    }

  private:
    /// Columns and tables of an object: `section` is its path of members from the record, `inside`
    /// its path from the row.
    void fill(CaseTable& table, const std::string& section,
              const std::vector<std::string>& inside) {
        for (Field& field : codec::case_fields(section)) {
            std::vector<std::string> path(inside);
            path.emplace_back(field.name);
            const std::string below =
                section.empty() ? std::string(field.name) : section + "/" + std::string(field.name);
            const bool record = field.kind == FieldKind::record;
            if (field.list && (record || field.kind == FieldKind::text)) {
                add_list(table, field, below, path);
            } else if (record) {
                fill(table, below, path);
            } else if (inside.empty() && field.name == "id") {
                table.has_id = true;
            } else {
                std::string name;
                for (const std::string& part : path)
                    name += (name.empty() ? "" : ".") + part;
                table.columns.push_back({std::move(name), std::move(path), std::move(field)});
            }
        }
    }

    void add_list(const CaseTable& parent, const Field& field, const std::string& section,
                  const std::vector<std::string>& path) {
        CaseTable& table = tables_.emplace_back();
        table.path = path;
        table.parent = &parent;
        std::string name = parent.parent == nullptr ? "" : parent.name;
        for (const std::string& part : path)
            name += (name.empty() ? "" : ".") + part;
        table.name = std::move(name);
        table.keys = parent.keys;
        table.keys.push_back(parent.parent == nullptr ? "case" : own_key(parent));
        if (field.kind == FieldKind::record) {
            fill(table, section, {});
        } else {
            table.of_texts = true;
        }
    }

    std::deque<CaseTable> tables_;  // they point at each other
};

bool is_formula(char c) {
    return std::string_view("=+-@\t\r").find(c) != std::string_view::npos;
}
/// A text of apostrophes and what a formula begins with: it would be taken for one that got its
/// apostrophe from us.
bool looks_guarded(std::string_view text) {
    const std::size_t first = text.find_first_not_of('\'');
    return first != 0 && first != std::string_view::npos && is_formula(text[first]);
}

std::string text_of(const Json& value) {
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        return looks_guarded(text) ? "'" + text : text;
    }
    if (!value.is_array()) return value.dump();
    std::string joined;
    for (const Json& one : value)
        joined += (joined.empty() ? "" : ";") + one.get<std::string>();
    return joined;
}

const Json* find_at(const Json& object, const std::vector<std::string>& path) {
    const Json* at = &object;
    for (const std::string& member : path) {
        if (!at->is_object()) return nullptr;
        const auto found = at->find(member);
        if (found == at->end()) return nullptr;
        at = &*found;
    }
    return at;
}

/// The members beyond the description, of the object and of the single objects inside it, by their
/// JSON pointers.
void find_extensions(const Json& object, const std::string& at, Json& extensions) {
    for (const auto& [name, value] : object.items()) {
        if (name.starts_with("x-")) {
            extensions[at + "/" + codec::pointer_escape(name)] = value;
        } else if (value.is_object()) {
            find_extensions(value, at + "/" + name, extensions);
        }
    }
}

class Rows {
  public:
    Rows(const Json& record, const TakeRow& take) : take_(take) {
        std::vector<std::string> keys;
        add(*case_tables().front(), record, keys, 1);
    }

  private:
    void add(const CaseTable& table, const Json& object, std::vector<std::string>& keys,
             std::size_t number) {
        std::vector<std::string> cells(keys);
        cells.push_back(table.has_id ? object.at("id").get<std::string>() : std::to_string(number));
        if (table.of_texts) {
            cells.push_back(text_of(object));
            take_(table, cells);
            return;
        }
        keys.push_back(cells.back());
        for (const TableColumn& column : table.columns) {
            const Json* value = find_at(object, column.path);
            cells.push_back(value == nullptr ? "" : text_of(*value));
        }
        Json extensions = Json::object();
        find_extensions(object, "", extensions);
        cells.push_back(extensions.empty() ? "" : extensions.dump());
        take_(table, cells);
        for (const CaseTable* below : case_tables()) {
            if (below->parent != &table) continue;
            const Json* list = find_at(object, below->path);
            if (list == nullptr) continue;
            std::size_t count = 0;
            for (const Json& element : *list)
                add(*below, element, keys, ++count);
        }
        keys.pop_back();
    }

    const TakeRow& take_;
};

std::string_view kind_word(const Field& field) {
    switch (field.kind) {
        case FieldKind::text: return "text";
        case FieldKind::integer: return "integer";
        case FieldKind::truth: return "true or false";
        case FieldKind::date: return "date";
        case FieldKind::instant: return "instant with offset";
        case FieldKind::moment: return "date, or instant with offset";
        case FieldKind::word: return "word";
        case FieldKind::id: return "id";
        case FieldKind::entry_id: return "id of an entry";
        case FieldKind::record: return "object";
    }
    return {};
}

}  // namespace

std::vector<std::string> CaseTable::header() const {
    std::vector<std::string> names(keys);
    names.emplace_back(has_id ? "id" : number_column);
    if (of_texts) {
        names.emplace_back(value_column);
        return names;
    }
    for (const TableColumn& column : columns)
        names.push_back(column.name);
    names.emplace_back(extensions);
    return names;
}

const std::vector<const CaseTable*>& case_tables() {
    static const Builder builder;
    static const std::vector<const CaseTable*> tables = builder.all();
    return tables;
}

const CaseTable* find_case_table(std::string_view name) {
    for (const CaseTable* table : case_tables()) {
        if (table->name == name) return table;
    }
    return nullptr;
}

void each_row(const Json& record, const TakeRow& row) {
    Rows(record, row);
}

std::vector<std::vector<std::string>> data_dictionary() {
    std::vector<std::vector<std::string>> rows = {
        {"table", "column", "kind", "list", "required", "words", "meaning"}};
    for (const CaseTable* table : case_tables()) {
        for (const std::string& key : table->keys) {
            rows.push_back({table->name, key, "key", "", "true", "",
                            "Which " + key + " the row belongs to, by its id or number"});
        }
        rows.push_back({table->name, table->has_id ? "id" : std::string(number_column), "key", "",
                        "true", "", table->has_id ? "The row's id" : "Its place, from 1"});
        if (table->of_texts) {
            rows.push_back(
                {table->name, std::string(value_column), "text", "", "true", "", "The text"});
            continue;
        }
        for (const TableColumn& column : table->columns) {
            std::string words;
            for (const std::string_view word : column.field.words)
                words += (words.empty() ? "" : ";") + std::string(word);
            rows.push_back({table->name, column.name, std::string(kind_word(column.field)),
                            column.field.list ? "joined by ;" : "",
                            column.field.required ? "true" : "", std::move(words),
                            std::string(column.field.meaning)});
        }
        rows.push_back({table->name, std::string(CaseTable::extensions), "JSON", "", "", "",
                        "Members beyond the description, by their names"});
    }
    return rows;
}

std::string_view unguarded(std::string_view cell) {
    if (looks_guarded(cell)) cell.remove_prefix(1);
    return cell;
}

tl::expected<Json, CellFault> value_of_cell(std::string_view cell, const Field& field) {
    if (field.list) {
        Json list = Json::array();
        for (std::size_t at = 0; at <= cell.size();) {
            const std::size_t end = std::min(cell.find(';', at), cell.size());
            list.push_back(std::string(cell.substr(at, end - at)));
            at = end + 1;
        }
        return list;
    }
    switch (field.kind) {
        case FieldKind::integer: {
            std::int64_t number = 0;
            const char* end = cell.data() + cell.size();
            const auto parsed = std::from_chars(cell.data(), end, number);
            if (parsed.ec == std::errc{} && parsed.ptr == end) return Json(number);
            return tl::unexpected(CellFault{"import.code", "the cell is no whole number"});
        }
        case FieldKind::truth:
            if (cell == "true" || cell == "false") return Json(cell == "true");
            return tl::unexpected(CellFault{"import.code", "the cell is neither true nor false"});
        default: break;
    }
    return Json(std::string(cell));
}

bool is_place(std::string_view part) {
    return !part.empty() && part.size() <= 2 && (part.size() == 1 || part.front() != '0') &&
           std::ranges::all_of(part, is_digit);
}

Json& at_path(Json& object, const std::vector<std::string>& path) {
    Json* at = &object;
    for (const std::string& part : path) {
        if (is_place(part)) {
            if (at->is_null()) *at = Json::array();
            std::size_t index = 0;
            std::from_chars(part.data(), part.data() + part.size(), index);
            while (at->size() <= index)
                at->push_back(Json::object());
            at = &(*at)[index];
        } else {
            if (at->is_null()) *at = Json::object();
            at = &(*at)[part];
        }
    }
    return *at;
}

}  // namespace rsc::exchange
