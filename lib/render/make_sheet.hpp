#pragma once

// The body of sheet_of, for the source that instantiates it.

#include "codec/encode.hpp"
#include "codec/schema_writer.hpp"
#include "render/describe_heading.hpp"
#include "render/describe_policy_outputs.hpp"
#include "render/reports.hpp"

namespace rsc::render {

template <class V, class Body>
void describe(V& v, ReportOut<Body>& o) {
    v.type(Body::name, Body::title);
    v.required("schema", o.schema, "Name and version", codec::constant(Body::schema));
    describe_heading(v, o.heading);
    v.required("policies", o.policies, "Policies in force");
    v.optional("only", o.only, "What the call chose: the rest is not counted");
    v.required("records", o.records, "Case records read");
    describe_body(v, o.body);
    v.optional("findings", o.findings, "Records that could not be read");
}

/// Thousandths are for programs; people read per cent.
[[nodiscard]] bool is_rate(std::string_view key);

/// Visits a row and writes its cells; the first row names the columns.
class CellWriter {
  public:
    CellWriter(const calendar::Zone& zone, std::vector<GridColumn>* columns,
               std::vector<std::string>* cells)
        : zone_(zone), columns_(columns), cells_(cells) {}

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F& field, std::string_view meaning,
                  const codec::Limits& = {}) {
        if (columns_ != nullptr) {
            const bool number = is_number(&field);
            columns_->push_back(
                {std::string(name), std::string(meaning), number, true, number && !is_rate(name)});
        }
        if (cells_ != nullptr) cells_->push_back(text(field));
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const codec::Limits& limits = {}) {
        required(name, field, meaning, limits);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D&, std::string_view meaning,
                   const codec::Limits& limits = {}) {
        required(name, field, meaning, limits);
    }

    [[nodiscard]] std::string text(const std::string& value) const { return value; }
    [[nodiscard]] std::string text(std::string_view value) const { return std::string(value); }
    [[nodiscard]] std::string text(std::int64_t value) const { return std::to_string(value); }
    [[nodiscard]] std::string text(bool value) const { return value ? "yes" : "no"; }
    [[nodiscard]] std::string text(calendar::Date value) const { return value.text(); }
    [[nodiscard]] std::string text(calendar::Instant value) const { return zone_.text(value); }
    template <Named E>
    [[nodiscard]] std::string text(E value) const {
        return std::string(name(value));
    }
    template <Maybe M>
    [[nodiscard]] std::string text(const M& value) const {
        return value ? text(*value) : std::string();
    }
    template <class T>
    [[nodiscard]] std::string text(const std::vector<T>& values) const {
        std::string out;
        for (const T& value : values)
            out += (out.empty() ? "" : ", ") + text(value);
        return out;
    }

    template <class T>
    static bool is_number(const T*) {
        return std::is_same_v<T, std::int64_t> || std::is_same_v<T, std::optional<std::int64_t>>;
    }

  private:
    const calendar::Zone& zone_;
    std::vector<GridColumn>* columns_;
    std::vector<std::string>* cells_;
};

/// Visits a body: lists become grids, numbers become figures.
template <class Body>
class GridWriter {
  public:
    GridWriter(const calendar::Zone& zone, Sheet& sheet, bool rows)
        : zone_(zone), sheet_(sheet), rows_(rows) {}

    template <class Row>
    void required(std::string_view name, std::vector<Row>& rows, std::string_view meaning,
                  const codec::Limits& = {}) {
        Grid grid;
        grid.key = name;
        grid.meaning = meaning;
        if constexpr (requires { Row::adds_up_by; }) grid.adds_up_by = Row::adds_up_by;
        if constexpr (requires { Row::overlaps; }) grid.overlaps = Row::overlaps;
        Row none{};
        CellWriter columns(zone_, &grid.columns, nullptr);
        describe(columns, none);
        for (GridColumn& column : grid.columns) {
            if constexpr (requires { Row::folded; }) {
                for (const std::string_view key : Row::folded)
                    column.shown = column.shown && column.key != key;
            }
            if constexpr (requires { Row::amounts; }) {
                for (const std::string_view key : Row::amounts)
                    column.counts = column.counts && column.key != key;
            }
        }
        for (std::size_t i = 0; rows_ && i < rows.size(); ++i) {
            std::vector<std::string> cells;
            CellWriter writer(zone_, nullptr, &cells);
            describe(writer, rows[i]);
            grid.rows.push_back(std::move(cells));
        }
        sheet_.grids.push_back(std::move(grid));
    }
    template <class F>
    void required(std::string_view name, F& field, std::string_view meaning,
                  const codec::Limits& = {}) {
        const CellWriter writer(zone_, nullptr, nullptr);
        SheetFigure figure{std::string(name), std::string(meaning), writer.text(field)};
        figure.is_rate = is_rate(name);
        figure.counts = CellWriter::is_number(&field) && !figure.is_rate && !is_amount(name);
        sheet_.figures.push_back(std::move(figure));
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const codec::Limits& = {}) {
        if (field) required(name, *field, meaning);
    }

  private:
    /// A number of days or the like: it counts nobody.
    static bool is_amount(std::string_view name) {
        if constexpr (requires { Body::amounts; }) {
            for (const std::string_view key : Body::amounts) {
                if (key == name) return true;
            }
        }
        return false;
    }

    const calendar::Zone& zone_;
    Sheet& sheet_;
    bool rows_;
};

template <class Body>
Sheet sheet_of(ReportOut<Body>& out, const calendar::Zone& zone, Holding holding) {
    Sheet sheet;
    sheet.name = Body::name;
    sheet.title = Body::title;
    sheet.heading = out.heading;
    for (const PolicyInForce& policy : out.policies) {
        sheet.policies.push_back(policy.pack + "@" + policy.revision + " from " +
                                 policy.from.text() +
                                 (policy.until ? " to " + policy.until->text() : ""));
    }
    if (out.heading.as_of) sheet.as_of = zone.readable(*out.heading.as_of);
    if (out.heading.known_at) sheet.known_at = zone.readable(*out.heading.known_at);
    sheet.only = out.only;
    sheet.records = out.records;
    sheet.complete = out.findings.empty();
    GridWriter<Body> writer(zone, sheet, holding != Holding::json);
    describe_body(writer, out.body);
    if (holding != Holding::rows) sheet.json = codec::Encoder(zone).object(out);
    return sheet;
}

}  // namespace rsc::render
