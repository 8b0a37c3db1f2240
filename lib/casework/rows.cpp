#include "casework/rows.hpp"

#include <algorithm>
#include <map>

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
/// What contradicts itself in a case. Who is whose supervisor may still come in another row.
std::vector<Finding> doubts(const model::Case& record, const validate::Surroundings& around,
                            const std::string& file) {
    return validate::check_case(record, around, file);
}
template <class Other>
std::vector<Finding> doubts(const Other&, const validate::Surroundings&, const std::string&) {
    return {};
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

/// One row, taken into a record.
template <class T>
class Merge {
  public:
    Merge(Draft& draft, const std::string& file) : draft_(draft), file_(file) {}

    RowFate take(const IncomingRow& row, bool is_new) {
        added_ = false;
        findings_.clear();
        place_.clear();
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
            if (!is_from(entry, row.source)) continue;
            if (entry.contains("voided")) {
                // A mistake that comes again as it was stays voided; corrected, it is a new entry.
                if (holds(entry, row.members)) return {Fate::unchanged, {}};
                continue;
            }
            place_ = "/" + row.section + "/" + std::to_string(i);
            merge(row.members, entry, row.section, place_);
            if (added_) draft_.touch(entry.at("id").get<std::string>());
            return fate(false);
        }
        Json members = row.members;
        if (row.once.is_object()) members.update(row.once);
        Json entry = complete(members, row.section);
        entry[source_member] = row.source;
        draft_.touch(entry.at("id").get<std::string>());
        place_ = "/" + row.section + "/" + std::to_string(list->size());
        list->push_back(std::move(entry));
        added_ = true;
        return fate(true);
    }
    /// The pointer of the entry that the last row was about; empty: the record itself.
    [[nodiscard]] const std::string& place() const { return place_; }

  private:
    /// Whether the entry says all that the row does.
    static bool holds(const Json& entry, const Json& members) {
        if (members.is_object()) {
            if (!entry.is_object()) return false;
            for (const auto& [member, value] : members.items()) {
                if (!entry.contains(member) || !holds(entry[member], value)) return false;
            }
            return true;
        }
        if (members.is_array() && !members.empty() && members.front().is_object()) {
            if (!entry.is_array() || entry.size() < members.size()) return false;
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (!holds(entry[i], members[i])) return false;
            }
            return true;
        }
        return codec::says_same(entry, members);
    }

    static bool is_from(const Json& entry, const std::string& source) {
        const auto at = entry.find(source_member);
        return at != entry.end() && at->is_string() && at->get_ref<const std::string&>() == source;
    }

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
            } else if (!merge_elements(value, *there, below, at) &&
                       !codec::says_same(value, *there)) {
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

    /// One that no entry has. The record is looked through once for each kind.
    std::string next_id(std::string_view prefix) {
        const auto [at, is_first] = last_.emplace(prefix, 0);
        if (is_first)
            at->second = std::stoll(draft_.next_id(prefix).substr(prefix.size()));
        else
            ++at->second;
        return std::string(prefix) + std::to_string(at->second);
    }

    Draft& draft_;
    const std::string& file_;
    bool added_ = false;
    std::string place_;
    std::map<std::string, std::int64_t, std::less<>> last_;
    std::vector<Finding> findings_;
};

/// What take_rows works on.
template <class T>
struct Work {
    const std::string& id;
    const std::string& file;
    const codec::Act& act;
    std::string_view store_id;
    const calendar::Zone& zone;
    const validate::Surroundings& around;

    /// The record as it was left last.
    Json json;
    bool exists = false;
    std::vector<Finding> known;
    std::vector<std::string> touched;
    codec::Reader<T> reader;

    /// Takes the rows in, all of them or none: false where the record would be invalid or
    /// contradict itself, or where one of them is rejected by itself and others are not.
    bool take(std::span<const IncomingRow> rows, std::span<RowFate> fates, TakenRows& taken) {
        Draft draft(json, {zone.text(act.at), act.by});
        Merge<T> merge(draft, file);
        std::vector<std::string> places(rows.size());
        bool changed = false;
        bool made = exists;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!made && !rows[i].section.empty()) {
                fates[i] = {Fate::rejected,
                            {finding_of("import.unknown-id", {file, {}, 0, 0},
                                        "a record of the store", id)}};
                continue;
            }
            fates[i] = merge.take(rows[i], !made);
            places[i] = merge.place();
            // It may have left something behind.
            if (fates[i].fate == Fate::rejected) return rows.size() == 1;
            made = true;
            changed = changed || fates[i].fate != Fate::unchanged;
        }
        if (!changed) return true;
        codec::Act done = act;
        done.entries = touched;
        done.entries.insert(done.entries.end(), draft.touched().begin(), draft.touched().end());
        Json after = codec::in_order(static_cast<const T*>(nullptr), draft.json);
        auto bytes = finish<T>(after.dump(), done, store_id, zone, file);
        std::vector<Finding> wrong;
        if (bytes) {
            auto found = doubts(**reader.read(*bytes, file), around, file);
            wrong = validate::beyond(found, known);
            const bool contradicts = std::any_of(wrong.begin(), wrong.end(), [](const auto& one) {
                return one.severity == Severity::error;
            });
            if (!contradicts) {
                known = std::move(found);
                json = std::move(after);
                exists = true;
                touched = done.entries;
                taken.bytes = std::move(*bytes);
                for (Finding& doubt : wrong)
                    fates[row_of(doubt, places)].findings.push_back(std::move(doubt));
                return true;
            }
        } else {
            wrong = std::move(bytes.error().findings);
        }
        if (rows.size() == 1) fates[0] = {Fate::rejected, std::move(wrong)};
        return rows.size() == 1;
    }

    /// The row that a finding is about; the first where it is about the whole record.
    static std::size_t row_of(const Finding& finding, const std::vector<std::string>& places) {
        const std::string pointer = finding.place.pointer + "/";
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i].empty() && pointer.starts_with(places[i] + "/")) return i;
        }
        return 0;
    }

    /// Halves what cannot be taken in as a whole, down to the rows that are at fault.
    void take_all(std::span<const IncomingRow> rows, std::span<RowFate> fates, TakenRows& taken) {
        if (rows.empty() || take(rows, fates, taken)) return;
        const std::size_t half = rows.size() / 2;
        take_all(rows.first(half), fates.first(half), taken);
        take_all(rows.subspan(half), fates.subspan(half), taken);
    }
};

}  // namespace

template <class T>
TakenRows take_rows(const std::string& id, const std::string& file,
                    const std::optional<std::string>& before, std::span<const IncomingRow> rows,
                    const codec::Act& act, std::string_view store_id, const calendar::Zone& zone,
                    const validate::Surroundings& around) {
    TakenRows taken;
    taken.fates.resize(rows.size());
    Work<T> work{id,
                 file,
                 act,
                 store_id,
                 zone,
                 around,
                 new_record(static_cast<const T*>(nullptr), id),
                 before.has_value(),
                 {},
                 {},
                 {}};
    if (before) {
        auto record = codec::Document<T>::parse(*before, file);
        // A record that was changed by other means is not made to look as if we had.
        const bool whole = record && codec::is_as_recorded((*record)->history, *before);
        for (RowFate& fate : taken.fates) {
            if (whole) break;
            fate.findings = record ? hand_edited(file).findings : record.error().findings;
        }
        if (!whole) return taken;
        work.known = doubts(**record, around, file);
        work.json = codec::parse_json(*before);
    }
    const Json begun = work.json;
    work.take_all(rows, taken.fates, taken);
    if (!taken.bytes.empty() && before) taken.difference = difference(begun, work.json);
    return taken;
}

template TakenRows take_rows<model::Case>(const std::string&, const std::string&,
                                          const std::optional<std::string>&,
                                          std::span<const IncomingRow>, const codec::Act&,
                                          std::string_view, const calendar::Zone&,
                                          const validate::Surroundings&);
template TakenRows take_rows<model::Staff>(const std::string&, const std::string&,
                                           const std::optional<std::string>&,
                                           std::span<const IncomingRow>, const codec::Act&,
                                           std::string_view, const calendar::Zone&,
                                           const validate::Surroundings&);
template TakenRows take_rows<model::Provider>(const std::string&, const std::string&,
                                              const std::optional<std::string>&,
                                              std::span<const IncomingRow>, const codec::Act&,
                                              std::string_view, const calendar::Zone&,
                                              const validate::Surroundings&);

}  // namespace rsc::casework
