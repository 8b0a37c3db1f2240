#include "render/sheet.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>

#include "base/embedded.hpp"
#include "base/letters.hpp"
#include "render/html.hpp"
#include "render/pages.hpp"
#include "render/text.hpp"

namespace rsc::render {

bool is_rate(std::string_view key) {
    return key == "permille" || key.ends_with("_permille");
}

namespace {

using Data = kainjow::mustache::data;

std::string for_people(std::string_view key, const std::string& cell) {
    const bool digits_only = cell.find_first_not_of("0123456789") == std::string::npos;
    if (!is_rate(key) || cell.empty() || !digits_only) return cell;
    const std::string digits = cell.size() < 2 ? "0" + cell : cell;
    return digits.substr(0, digits.size() - 1) + "." + digits.back() + " %";
}

std::string heading_of(std::string_view key) {
    if (key == "permille") return "in time";
    if (is_rate(key)) key.remove_suffix(std::string_view("_permille").size());
    // days_1_3 is "days 1-3".
    std::string words(key);
    const auto digit = [&words](std::size_t i) { return i < words.size() && is_digit(words[i]); };
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == '_') words[i] = digit(i - 1) && digit(i + 1) ? '-' : ' ';
    }
    return words;
}

std::string meaning_of(const SheetFigure& figure) {
    return figure.key == "permille" ? "In time" : figure.meaning;
}

/// The columns that people are shown: not those that are empty in every row.
std::vector<std::size_t> shown_columns(const Grid& grid) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const bool filled = std::any_of(grid.rows.begin(), grid.rows.end(),
                                        [i](const auto& row) { return !row[i].empty(); });
        if (grid.columns[i].shown && filled) shown.push_back(i);
    }
    return shown;
}

Data grid_data(const Grid& grid) {
    const std::vector<std::size_t> shown = shown_columns(grid);
    Data data;
    data.set("heading", grid.meaning);
    data.set("empty", grid.rows.empty());
    data.set("has_rows", !grid.rows.empty());
    if (!grid.note.empty()) data.set("note", grid.note);
    Data columns{Data::type::list};
    for (const std::size_t i : shown) {
        const GridColumn& column = grid.columns[i];
        Data one;
        one.set("name", heading_of(column.key));
        one.set("meaning", column.meaning);
        one.set("class", column.right ? "n" : "");
        columns.push_back(one);
    }
    data.set("columns", columns);
    Data rows{Data::type::list};
    for (const auto& cells : grid.rows) {
        Data row;
        Data list{Data::type::list};
        bool bad = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            bad = bad || (grid.columns[i].key == "verdict" &&
                          (cells[i] == "overdue" || cells[i] == "missed"));
        }
        row.set("class", bad ? "bad" : "");
        for (const std::size_t i : shown) {
            Data cell;
            cell.set("text", cells[i].empty() ? "-" : for_people(grid.columns[i].key, cells[i]));
            const bool verdict = bad && grid.columns[i].key == "verdict";
            cell.set("class", grid.columns[i].right ? "n" : verdict ? "verdict" : "");
            list.push_back(cell);
        }
        row.set("cells", list);
        rows.push_back(row);
    }
    data.set("rows", rows);
    return data;
}

std::string only_text(const Sheet& sheet) {
    std::string text;
    for (const std::string& one : sheet.only)
        text += (text.empty() ? "" : ", ") + safe(one);
    return text;
}

Data sheet_data(const Sheet& sheet) {
    Data data;
    data.set("agency", sheet.heading.agency);
    data.set("as_of", sheet.as_of);
    data.set("known_at", sheet.known_at);
    data.set("sandbox", sheet.heading.sandbox);
    data.set("incomplete", !sheet.complete);
    if (!sheet.only.empty()) data.set("only", only_text(sheet));
    data.set("store", sheet.heading.store);
    data.set("records", std::to_string(sheet.records));
    Data figures{Data::type::list};
    for (const SheetFigure& figure : sheet.figures) {
        Data one;
        one.set("value", for_people(figure.key, figure.value));
        one.set("meaning", meaning_of(figure));
        figures.push_back(one);
    }
    data.set("figures", figures);
    data.set("has_figures", !sheet.figures.empty());
    Data charts{Data::type::list};
    for (const Chart& chart : sheet.charts) {
        Data one;
        one.set("caption", chart.caption);
        one.set("svg", chart.svg);
        charts.push_back(one);
    }
    data.set("charts", charts);
    data.set("has_charts", !sheet.charts.empty());
    Data grids{Data::type::list};
    for (const Grid& grid : sheet.grids)
        grids.push_back(grid_data(grid));
    data.set("grids", grids);
    Data colophon{Data::type::list};
    const auto say = [&colophon](const std::string& what, const std::string& text) {
        Data one;
        one.set("what", what);
        one.set("text", text);
        colophon.push_back(one);
    };
    for (const std::string& policy : sheet.policies)
        say("Policy", policy);
    for (const auto& [what, text] : sheet.colophon)
        say(what, text);
    data.set("colophon", colophon);
    return data;
}

std::string_view page_template(std::string_view name) {
    for (const Embedded& file : pages()) {
        if (file.name == name) return file.bytes;
    }
    return {};
}

std::string figures_text(const Sheet& sheet) {
    std::string text;
    for (const SheetFigure& figure : sheet.figures)
        text += meaning_of(figure) + ": " + for_people(figure.key, figure.value) + "\n";
    return text.empty() ? text : text + "\n";
}

}  // namespace

std::string sheet_text(const Sheet& sheet, Look look) {
    std::string text = sheet.title + ": " + sheet.heading.agency + " as of " + sheet.as_of +
                       ", as known " + sheet.known_at + "\n";
    if (sheet.heading.sandbox) text += "SANDBOX: nothing in this store is real\n";
    if (!sheet.complete) {
        text +=
            "NOT COMPLETE: some records could not be read; see standard error, or 'rsc check'\n";
    }
    for (const std::string& policy : sheet.policies)
        text += "Policy: " + policy + "\n";
    if (!sheet.only.empty()) text += "Only: " + only_text(sheet) + "\n";
    text += "Case records: " + std::to_string(sheet.records) + "\n\n" + figures_text(sheet);
    for (const Grid& grid : sheet.grids) {
        text += grid.meaning + "\n";
        if (!grid.note.empty()) text += grid.note + "\n";
        if (grid.rows.empty()) {
            text += grid.note.empty() ? "  none\n\n" : "\n";
            continue;
        }
        const std::vector<std::size_t> shown = shown_columns(grid);
        std::vector<Column> columns;
        for (const std::size_t i : shown) {
            const GridColumn& column = grid.columns[i];
            columns.push_back({heading_of(column.key), column.right ? Align::right : Align::left});
        }
        Table table(columns);
        for (const auto& row : grid.rows) {
            std::vector<std::string> cells;
            for (const std::size_t i : shown) {
                cells.push_back(row[i].empty() ? "-"
                                               : safe(for_people(grid.columns[i].key, row[i])));
            }
            table.add(std::move(cells));
        }
        text += table.text(look) + "\n";
    }
    text.pop_back();
    return text;
}

std::string sheets_json(const std::vector<Sheet>& sheets) {
    if (sheets.size() == 1) return codec::print_json(sheets.front().json);
    codec::Json all;
    all["schema"] = "rsc.report.several/1";
    all["reports"] = codec::Json::array();
    for (const Sheet& sheet : sheets)
        all["reports"].push_back(sheet.json);
    return codec::print_json(all);
}

std::string sheet_ndjson(const Sheet& sheet, std::optional<std::size_t> only) {
    std::string out;
    for (std::size_t i = 0; i < sheet.grids.size(); ++i) {
        if (only && i != *only) continue;
        const Grid& grid = sheet.grids[i];
        for (const codec::Json& row : sheet.json.at(grid.key)) {
            codec::Json line;
            line["agency"] = sheet.heading.agency;
            line["list"] = grid.key;
            line.update(row);
            out += line.dump() + "\n";
        }
    }
    return out;
}

std::string sheets_csv(const std::vector<Sheet>& sheets, std::size_t grid) {
    Csv csv;
    std::vector<std::string> header{"agency"};
    for (const GridColumn& column : sheets.front().grids.at(grid).columns)
        header.push_back(column.key);
    csv.add(header);
    for (const Sheet& sheet : sheets) {
        for (const auto& row : sheet.grids.at(grid).rows) {
            std::vector<std::string> cells{sheet.heading.agency};
            cells.insert(cells.end(), row.begin(), row.end());
            csv.add(cells);
        }
    }
    return csv.text();
}

std::string sheets_page(const std::vector<Sheet>& sheets) {
    kainjow::mustache::mustache page{std::string(page_template("report"))};
    // What a terminal must not be shown is not shown on a page either.
    page.set_custom_escape([](const std::string& text) { return escaped(text); });
    Data data;
    data.set("title", sheets.front().title);
    Data reports{Data::type::list};
    for (const Sheet& sheet : sheets)
        reports.push_back(sheet_data(sheet));
    data.set("reports", reports);
    return page.render(data);
}

}  // namespace rsc::render
