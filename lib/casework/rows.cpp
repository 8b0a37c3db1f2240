#include "casework/rows.hpp"

#include <algorithm>

#include "base/diagnostics.hpp"
#include "codec/fields.hpp"
#include "codec/scan.hpp"

namespace rsc::casework {
namespace {

using codec::Field;
using codec::FieldKind;
using codec::Json;

constexpr const char* source_member = "x-import";

std::vector<Field> fields_of(const model::Case*, std::string_view path) {
    return codec::case_fields(path);
}
std::vector<Field> fields_of(const model::Staff*, std::string_view path) {
    return codec::staff_fields(path);
}
std::vector<Field> fields_of(const model::Provider*, std::string_view path) {
    return codec::provider_fields(path);
}
Json new_record(const model::Case*, const std::string& id) {
    return {{"schema", "rsc.case/1"}, {"id", id}};
}
Json new_record(const model::Staff*, const std::string& id) {
    return {{"schema", std::string(model::staff_schema)}, {"id", id}};
}
Json new_record(const model::Provider*, const std::string& id) {
    return {{"schema", "rsc.provider/1"}, {"id", id}};
}

/// Two values that say the same: an instant may be written with another offset.
bool says_same(const Json& a, const Json& b) {
    if (a == b) return true;
    if (!a.is_string() || !b.is_string()) return false;
    const auto x = calendar::parse_moment(a.get_ref<const std::string&>());
    const auto y = calendar::parse_moment(b.get_ref<const std::string&>());
    return x && y && *x == *y;
}

/// One row, taken into a record.
template <class T>
class Merge {
  public:
    Merge(Draft& draft, const std::string& file) : draft_(draft), file_(file) {}

    RowFate take(const IncomingRow& row, bool is_new) {
        if (row.section.empty()) {
            merge(row.members, draft_.json, {}, {});
            if (is_new) added_ = true;
            return fate(is_new);
        }
        Json* list = &draft_.json;
        for (const std::string& member : parts(row.section))
            list = &(*list)[member];
        if (list->is_null()) *list = Json::array();
        for (std::size_t i = 0; i < list->size(); ++i) {
            Json& entry = (*list)[i];
            if (entry.value(source_member, "") != row.source) continue;
            merge(row.members, entry, row.section, "/" + row.section + "/" + std::to_string(i));
            if (added_) draft_.touch(entry.at("id").get<std::string>());
            return fate(false);
        }
        Json entry = complete(row.members, row.section);
        entry[source_member] = row.source;
        draft_.touch(entry.at("id").get<std::string>());
        list->push_back(std::move(entry));
        added_ = true;
        return fate(true);
    }

  private:
    static std::vector<std::string> parts(const std::string& path) {
        const std::size_t slash = path.find('/');
        if (slash == std::string::npos) return {path};
        return {path.substr(0, slash), path.substr(slash + 1)};
    }

    RowFate fate(bool created) {
        if (!findings_.empty()) return {Fate::rejected, std::move(findings_)};
        return {created ? Fate::created : added_ ? Fate::changed : Fate::unchanged, {}};
    }

    /// What of `fresh` is not in `into` yet; `path` is of members, `pointer` of the record.
    void merge(const Json& fresh, Json& into, const std::string& path, const std::string& pointer) {
        for (const auto& [member, value] : fresh.items()) {
            const std::string below = path.empty() ? member : path + "/" + member;
            const std::string at = pointer + "/" + codec::pointer_escape(member);
            const auto there = into.find(member);
            if (there == into.end()) {
                into[member] = complete_value(value, below);
                added_ = true;
            } else if (value.is_object() && there->is_object()) {
                merge(value, *there, below, at);
            } else if (!merge_elements(value, *there, below, at) && !says_same(value, *there)) {
                findings_.push_back(finding_of("import.conflict", {file_, at, 0, 0},
                                               "what the store's record holds",
                                               "something else in the row"));
            }
        }
    }

    /// The same for lists of objects, by place; false for anything else.
    bool merge_elements(const Json& fresh, Json& into, const std::string& path,
                        const std::string& pointer) {
        const auto holds_objects = [](const Json& list) {
            return list.is_array() && !list.empty() && list.front().is_object();
        };
        if (!holds_objects(fresh) || !into.is_array()) return false;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            if (i < into.size()) {
                merge(fresh[i], into[i], path, pointer + "/" + std::to_string(i));
            } else {
                into.push_back(complete(fresh[i], path));
                added_ = true;
            }
        }
        return true;
    }

    Json complete_value(const Json& value, const std::string& path) {
        if (value.is_object()) return complete(value, path);
        if (!value.is_array()) return value;
        Json list = Json::array();
        for (const Json& one : value)
            list.push_back(complete_value(one, path));
        return list;
    }

    /// An object with the id and the stamp that its description asks for and the row does not give.
    Json complete(const Json& given, const std::string& path) {
        Json object = Json::object();
        for (const Field& field : fields_of(static_cast<const T*>(nullptr), path)) {
            const std::string member(field.name);
            if (given.contains(member)) {
                object[member] = complete_value(given[member], path + "/" + member);
            } else if (field.required && member == "recorded") {
                object[member] = draft_.stamp().recorded;
            } else if (field.required && member == "by") {
                object[member] = draft_.stamp().by;
            } else if (field.required && field.kind == FieldKind::entry_id && member == "id") {
                const Section* section = find_section(path);
                object[member] = next_id(section == nullptr ? "e" : section->prefix);
            }
        }
        return object;
    }

    /// One that no entry has, those of this row included, which are not in the record yet.
    std::string next_id(std::string_view prefix) {
        std::string id = draft_.next_id(prefix);
        while (std::find(given_.begin(), given_.end(), id) != given_.end()) {
            const auto number = std::stoll(id.substr(prefix.size()));
            id = std::string(prefix) + std::to_string(number + 1);
        }
        given_.push_back(id);
        return id;
    }

    Draft& draft_;
    const std::string& file_;
    bool added_ = false;
    std::vector<std::string> given_;
    std::vector<Finding> findings_;
};

}  // namespace

template <class T>
TakenRows take_rows(const std::string& id, const std::string& file,
                    const std::optional<std::string>& before, std::span<const IncomingRow> rows,
                    const codec::Act& act, std::string_view store_id, const calendar::Zone& zone) {
    TakenRows taken;
    taken.fates.resize(rows.size());
    const Stamp stamp{zone.text(act.at), act.by};
    const Json begun =
        before ? codec::parse_json(*before) : new_record(static_cast<const T*>(nullptr), id);
    if (before) {
        auto record = codec::Document<T>::parse(*before, file);
        // A record that was changed by other means is not made to look as if we had.
        const bool whole = record && codec::is_as_recorded((*record)->history, *before);
        for (RowFate& fate : taken.fates) {
            if (whole) break;
            fate.findings = record ? hand_edited(file).findings : record.error().findings;
        }
        if (!whole) return taken;
    }
    Draft draft(begun, stamp);
    bool exists = before.has_value();
    bool changed = false;
    const auto finished = [&](const Draft& made) {
        codec::Act done = act;
        done.entries = made.touched();
        return finish<T>(codec::in_order(static_cast<const T*>(nullptr), made.json), done, store_id,
                         zone, file);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!exists && !rows[i].section.empty()) {
            taken.fates[i].findings.push_back(
                finding_of("import.unknown-id", {file, {}, 0, 0}, "a record of the store", id));
            continue;
        }
        Draft next = draft;
        RowFate fate = Merge<T>(next, file).take(rows[i], !exists);
        if (fate.fate == Fate::created || fate.fate == Fate::changed) {
            if (auto bytes = finished(next)) {
                draft = std::move(next);
                exists = changed = true;
                taken.bytes = std::move(*bytes);
            } else {
                fate = {Fate::rejected, std::move(bytes.error().findings)};
            }
        }
        taken.fates[i] = std::move(fate);
    }
    if (changed && before) taken.difference = difference(begun, draft.json);
    return taken;
}

template TakenRows take_rows<model::Case>(const std::string&, const std::string&,
                                          const std::optional<std::string>&,
                                          std::span<const IncomingRow>, const codec::Act&,
                                          std::string_view, const calendar::Zone&);
template TakenRows take_rows<model::Staff>(const std::string&, const std::string&,
                                           const std::optional<std::string>&,
                                           std::span<const IncomingRow>, const codec::Act&,
                                           std::string_view, const calendar::Zone&);
template TakenRows take_rows<model::Provider>(const std::string&, const std::string&,
                                              const std::optional<std::string>&,
                                              std::span<const IncomingRow>, const codec::Act&,
                                              std::string_view, const calendar::Zone&);

}  // namespace rsc::casework
