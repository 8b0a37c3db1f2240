#include "exchange/mapping.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/counted.hpp"
#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "calendar/wall_format.hpp"
#include "exchange/hmis_rows.hpp"
#include "exchange/tables.hpp"

namespace rsc::exchange {
namespace {

using codec::Field;
using codec::FieldKind;
using codec::Json;

std::vector<std::string> split(std::string_view text, char at_letter) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(at_letter, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::vector<Field> fields_of(MappedKind kind, const std::string& path) {
    switch (kind) {
        case MappedKind::client_case: return codec::case_fields(path);
        case MappedKind::staff: return codec::staff_fields(path);
        case MappedKind::provider: return codec::provider_fields(path);
    }
    return {};
}

/// The described member that a path leads to, a number standing for an element of a list; nothing
/// where there is none, or where it is no plain value.
std::optional<Field> find_field(MappedKind kind, std::string section,
                                const std::vector<std::string>& path) {
    const bool whole = section.empty();
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto fields = fields_of(kind, section);
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field& one) { return one.name == path[i]; });
        if (found == fields.end()) return std::nullopt;
        const bool last = i + 1 == path.size();
        if (found->kind != FieldKind::record) return last ? std::optional(*found) : std::nullopt;
        // Entries of a whole record are known by their ids, not by their places; and a mapping
        // voids nothing.
        if (found->list && whole) return std::nullopt;
        if (found->name == "voided" || found->name == "superseded") return std::nullopt;
        if (found->list && (last || !is_place(path[++i]))) return std::nullopt;
        section += (section.empty() ? "" : "/") + std::string(found->name);
    }
    return std::nullopt;
}

/// Whether entries can be added to the section: a list of entries right in a case, in its team, its
/// client or its referral.
bool is_section(std::string_view name) {
    if (name == "history" || name.starts_with("superseded")) return false;
    std::string table(name);
    std::replace(table.begin(), table.end(), '/', '.');
    const CaseTable* found = find_case_table(table);
    return found != nullptr && found->parent == case_tables().front() && found->has_id;
}

}  // namespace

/// A row while it is read.
struct Mapping::Reading {
    const Table::Row& row;
    const calendar::Zone& zone;
    calendar::Instant now;
    const std::string& file;
    MappedRow& out;
    bool estimated = false;  ///< the last time that was read is not what the cell says

    void fault(std::string_view code, const Source& source, std::string found) {
        std::string columns;
        for (const auto& column : source.from->columns)
            columns += (columns.empty() ? "" : ", ") + std::string(column);
        out.findings.push_back(finding_of(
            code, {file, {}, row.line(), 0},
            std::string(source.from->member) + (columns.empty() ? "" : " from " + columns),
            std::move(found)));
    }
    /// A date or time, as the record writes it; nothing after a fault.
    std::optional<std::string> time(std::string_view text, const Source& source);
    std::optional<std::string> word(std::string_view text, const Source& source);
    std::optional<Json> value(std::string_view text, const Source& source);
};

std::optional<std::string> Mapping::Reading::time(std::string_view text, const Source& source) {
    // Without a format it is as records have it, and their decoder looks at it.
    if (source.format.empty()) return std::string(text);
    std::optional<calendar::WallReading> read;
    for (const std::string& format : split(source.format, '|')) {
        if (!read) read = calendar::parse_wall(text, format);
    }
    if (!read) {
        fault("import.date", source, shown(text) + ", which is not " + source.format);
        return std::nullopt;
    }
    if (source.field.kind == FieldKind::date) return read->date.text();
    if (!read->second_of_day) {
        if (source.field.kind == FieldKind::moment) return read->date.text();
        estimated = true;
        return zone.text(std::min(zone.end_of(read->date), now));
    }
    const calendar::WallTime wall = zone.at(read->date, *read->second_of_day);
    if (wall.meaning == calendar::WallTime::Meaning::unique) {
        return zone.text(wall.candidates.front());
    }
    fault("import.wall-time", source,
          shown(text) + ", which may mean " + zone.text(wall.candidates.front()) + " or " +
              zone.text(wall.candidates.back()));
    return std::nullopt;
}

std::optional<std::string> Mapping::Reading::word(std::string_view text, const Source& source) {
    const auto& codes = source.from->codes;
    if (codes.empty()) return std::string(text);
    const auto found = std::find_if(codes.begin(), codes.end(),
                                    [&](const auto& code) { return code.cell == text; });
    if (found != codes.end()) return std::string(found->is);
    fault("import.code", source, shown(text) + ", which the mapping does not translate");
    return std::nullopt;
}

std::optional<Json> Mapping::Reading::value(std::string_view text, const Source& source) {
    const auto meant = word(text, source);
    if (!meant) return std::nullopt;
    const FieldKind kind = source.field.kind;
    if (kind == FieldKind::date || kind == FieldKind::moment || kind == FieldKind::instant) {
        auto read = time(*meant, source);
        if (!read) return std::nullopt;
        return Json(std::move(*read));
    }
    const auto& words = source.field.words;
    if (kind == FieldKind::word && std::find(words.begin(), words.end(), *meant) == words.end()) {
        std::string list;
        for (const std::string_view known : words)
            list += (list.empty() ? "" : ", ") + std::string(known);
        fault("import.code", source, shown(*meant) + ", which is none of " + list);
        return std::nullopt;
    }
    Field single = source.field;
    single.list = false;
    auto made = value_of_cell(*meant, single);
    if (made) return std::move(*made);
    fault(made.error().code, source, made.error().reason);
    return std::nullopt;
}

void Mapping::add(const Source& source, Reading& reading) const {
    const bool wanted =
        source.when.empty() ||
        std::any_of(source.when.begin(), source.when.end(),
                    [&](std::size_t column) { return !trimmed(reading.row.cell(column)).empty(); });
    if (!wanted) return;
    std::string text(source.from->value);
    for (const std::size_t column : source.columns) {
        const std::string_view cell = trimmed(reading.row.cell(column));
        if (cell.empty()) continue;
        text += (text.empty() ? "" : " ") + std::string(cell);
    }
    // What the mapping itself says is in the record's words.
    Source plain = source;
    static const model::ImportMember untranslated;
    const bool given = source.columns.empty() || text.empty();
    if (text.empty()) text = source.from->otherwise;
    if (text.empty()) return;
    if (given) {
        plain.format.clear();
        plain.from = &untranslated;
    }
    if (!source.field.list) {
        reading.estimated = false;
        if (auto value = reading.value(text, given ? plain : source)) {
            // Of the row itself, so that it is the same row when it comes again later.
            const bool once = reading.estimated && source.path.size() == 1;
            at_path(once ? reading.out.once : reading.out.members, source.path) = std::move(*value);
        }
        return;
    }
    Json list = Json::array();
    std::replace(text.begin(), text.end(), ',', ';');
    for (const std::string& part : split(text, ';')) {
        const std::string_view one = trimmed(part);
        if (one.empty()) continue;
        auto value = reading.value(one, given ? plain : source);
        if (value) list.push_back(std::move(*value));
    }
    at_path(reading.out.members, source.path) = std::move(list);
}

Result<Mapping> Mapping::fit(const model::ImportMap& map, std::string_view map_file,
                             const Table& table) {
    Mapping mapping;
    mapping.map_ = &map;
    mapping.file_ = table.file();
    mapping.width_ = table.header().size();
    std::vector<Finding> findings;
    const auto fault = [&](std::string pointer, std::string expected, std::string found) {
        findings.push_back(finding_of("import.map",
                                      {std::string(map_file), std::move(pointer), 0, 0},
                                      std::move(expected), std::move(found)));
    };
    const auto column = [&](std::string_view name) -> std::size_t {
        if (const auto at = table.column(name)) return *at;
        findings.push_back(finding_of("import.missing-column", {table.file(), {}, 1, 0},
                                      "a column '" + std::string(name) + "'", "none"));
        return 0;
    };
    bool known = true;
    if (map.into == "staff") {
        mapping.kind_ = MappedKind::staff;
    } else if (map.into == "provider") {
        mapping.kind_ = MappedKind::provider;
    } else if (map.into != "case") {
        mapping.section_ = map.into;
        if (!is_section(map.into)) {
            known = false;
            fault("/into", "a section of cases, or case, staff, provider",
                  "'" + std::string(map.into) + "'");
        }
    }
    if (!is_well_formed_id(map.id)) {
        fault("/id", "letters, digits and hyphens", "'" + std::string(map.id) + "'");
    }
    mapping.record_column_ = column(map.record_column);
    for (const auto& name : map.key)
        mapping.key_.push_back(column(name));
    std::set<std::string_view> seen;
    // Of a section that is not there nothing can be said of its members.
    for (std::size_t i = 0; known && i < map.members.size(); ++i) {
        const model::ImportMember& member = map.members[i];
        const std::string at = "/members/" + std::to_string(i);
        Source source;
        source.from = &member;
        source.path = split(member.member, '.');
        const auto field = find_field(mapping.kind_, mapping.section_, source.path);
        if (!field || member.member == "id" || member.member == "schema") {
            fault(at + "/member", "a member of " + std::string(map.into),
                  "'" + std::string(member.member) + "'");
            continue;
        }
        source.field = *field;
        if (!seen.insert(member.member).second) {
            fault(at + "/member", "each member once", "'" + std::string(member.member) + "' again");
        }
        if (member.columns.empty() == member.value.empty()) {
            fault(at, "either columns or a value", member.value.empty() ? "neither" : "both");
        }
        const bool dated = field->kind == FieldKind::date || field->kind == FieldKind::moment ||
                           field->kind == FieldKind::instant;
        if (!member.format.empty() && !dated) {
            fault(at + "/format", "a member that is a date or time",
                  "'" + std::string(member.member) + "'");
        }
        if (dated) source.format = member.format.empty() ? map.format : member.format;
        for (const auto& name : member.columns)
            source.columns.push_back(column(name));
        for (const auto& name : member.when)
            source.when.push_back(column(name));
        mapping.sources_.push_back(std::move(source));
    }
    if (findings.empty()) return mapping;
    Error error{Kind::invalid,
                findings.front().code,
                "the mapping and the table do not fit",
                {},
                findings.front().place,
                {}};
    error.findings = std::move(findings);
    return tl::unexpected(std::move(error));
}

MappedRow Mapping::read(const Table::Row& row, const calendar::Zone& zone,
                        calendar::Instant now) const {
    MappedRow out;
    out.members = Json::object();
    out.once = Json::object();
    Reading reading{row, zone, now, file_, out};
    if (row.size() != width_) {
        out.findings.push_back(finding_of("import.cells", {file_, {}, row.line(), 0},
                                          counted(static_cast<std::int64_t>(width_), "cell"),
                                          std::to_string(row.size())));
        return out;
    }
    const std::string_view id = trimmed(row.cell(record_column_));
    out.record = std::string(map_->record_prefix) + std::string(id);
    if (id.empty()) {
        out.record.clear();
        out.findings.push_back(finding_of("import.missing-value", {file_, {}, row.line(), 0},
                                          std::string(map_->record_column), "an empty cell"));
    } else if (!is_well_formed_id(out.record)) {
        out.record.clear();
        out.findings.push_back(finding_of(
            "import.unknown-id", {file_, {}, row.line(), 0},
            std::string(map_->record_column) + ": letters, digits and hyphens", shown(id)));
    }
    for (const Source& source : sources_)
        add(source, reading);
    std::string key;
    for (const std::size_t column : key_)
        key += (key.empty() ? "" : "/") + std::string(trimmed(row.cell(column)));
    if (key.empty()) key = rsc::text_of(sha256_of({out.members.dump()}));
    out.source = std::string(map_->id) + "/" + key;
    return out;
}

namespace {

// 0x80 to 0x9F of the code page; the rest is Latin-1. 0: no meaning.
constexpr std::array<char32_t, 32> upper = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf_8(char32_t letter, std::string& text) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else if (letter < 0x800) {
        text += static_cast<char>(0xC0U | (letter >> 6U));
        text += static_cast<char>(0x80U | (letter & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | (letter >> 12U));
        text += static_cast<char>(0x80U | ((letter >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (letter & 0x3FU));
    }
}

/// What each byte above 0x7F is in UTF-8; empty where it has no meaning.
const std::array<std::string, 128>& letters() {
    static const std::array<std::string, 128> table = [] {
        std::array<std::string, 128> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const char32_t letter = i < upper.size() ? upper[i] : static_cast<char32_t>(0x80 + i);
            if (letter != 0) append_utf_8(letter, made[i]);
        }
        return made;
    }();
    return table;
}

}  // namespace

std::optional<std::string> from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text += c;
            continue;
        }
        const std::string& letter = letters()[byte - 0x80U];
        if (letter.empty()) return std::nullopt;
        text += letter;
    }
    return text;
}

std::optional<std::string> to_windows_1252(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            bytes += text[at++];
            continue;
        }
        const auto found = std::find_if(letters().begin(), letters().end(), [&](const auto& one) {
            return !one.empty() && text.substr(at).starts_with(one);
        });
        if (found == letters().end()) return std::nullopt;
        bytes += static_cast<char>(0x80 + (found - letters().begin()));
        at += found->size();
    }
    return bytes;
}

}  // namespace rsc::exchange
