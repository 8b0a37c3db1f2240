#include "exchange/hmis_merge.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>

#include "codec/describe_staff.hpp"
#include "codec/fields.hpp"

namespace rsc::exchange {
namespace {

using codec::Json;

constexpr std::string_view source_member = "x-hmis";

/// The members of a record type, in the order of its description.
struct MemberNames {
    std::vector<std::string_view> names;

    void type(std::string_view, std::string_view) {}
    template <class... Rest>
    void required(std::string_view name, Rest&&...) {
        names.push_back(name);
    }
    template <class... Rest>
    void optional(std::string_view name, Rest&&...) {
        names.push_back(name);
    }
    template <class... Rest>
    void defaulted(std::string_view name, Rest&&...) {
        names.push_back(name);
    }
};

template <class T>
std::vector<std::string_view> members_of() {
    T record;
    MemberNames visitor{};
    codec::describe(visitor, record);
    return visitor.names;
}

/// Puts a member that `object` lacks behind the last of those that its description has before it.
template <class T>
void put_in_order(Json& object, std::string_view name, Json value) {
    static const std::vector<std::string_view> order = members_of<T>();
    auto& members = object.get_ref<Json::object_t&>();
    const auto own = std::ranges::find(order, name);
    auto place = members.begin();
    for (auto at = members.begin(); at != members.end(); ++at) {
        if (std::find(order.begin(), own, at->first) != own) place = at + 1;
    }
    Json::object_t out;
    out.reserve(members.size() + 1);
    for (auto at = members.begin(); at != place; ++at)
        out.push_back(std::move(*at));
    out.emplace_back(std::string(name), std::move(value));
    for (auto at = place; at != members.end(); ++at) {
        out.push_back(std::move(*at));
    }
    members = std::move(out);
}

std::string_view text_of(const Json& object, std::string_view member) {
    const auto at = object.find(std::string(member));
    if (at == object.end() || !at->is_string()) return {};
    return at->get_ref<const std::string&>();
}

/// What an absent member means.
const Json* value_of(const Json& object, const std::string& member) {
    static const Json yes = true;
    const auto at = object.find(member);
    if (at != object.end()) return &*at;
    return member == "planned" || member == "primary" ? &yes : nullptr;
}

/// The names of `members` in which two entries differ.
std::string differing(const Json& existing, const Json& incoming,
                      std::span<const std::string_view> members) {
    std::string names;
    for (const auto& member : members) {
        const std::string name(member);
        const Json* const is = value_of(existing, name);
        const Json* const comes = value_of(incoming, name);
        if (is == nullptr && comes == nullptr) continue;
        if (is != nullptr && comes != nullptr && codec::says_same(*is, *comes)) continue;
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

// What an import writes into an entry besides its id and source. Of an entry made by hand, only
// what happened is held against the export, not who wrote it down and when.
constexpr std::array<std::string_view, 3> enrolment_facts = {"occurred", "recorded", "by"};
constexpr std::array<std::string_view, 6> assignment_facts = {"occurred", "recorded", "by",
                                                              "worker",   "level",    "primary"};
constexpr std::array<std::string_view, 4> end_facts = {"occurred", "recorded", "by", "reason"};
constexpr std::array<std::string_view, 7> contact_facts = {
    "occurred", "recorded", "by", "with", "reached", "worker", "coordinated"};
constexpr std::array<std::string_view, 4> referral_facts = {"occurred", "recorded", "by",
                                                            "service"};
constexpr std::array<std::string_view, 4> result_facts = {"occurred", "recorded", "by", "result"};
constexpr std::array<std::string_view, 5> benefit_facts = {"occurred", "recorded", "by", "benefit",
                                                           "status"};
constexpr std::array<std::string_view, 5> discharge_facts = {"occurred", "recorded", "by",
                                                             "reasons", "planned"};
constexpr std::array<std::string_view, 1> happened = {"occurred"};
constexpr std::array<std::string_view, 3> name_facts = {"given_name", "family_name", "birth_date"};

/// Gives out ids that no entry has or had.
class EntryIds {
  public:
    explicit EntryIds(const Json& record) { see(record); }

    [[nodiscard]] std::string next(std::string_view like) {
        const std::string prefix(like.substr(0, like.find_first_of("0123456789")));
        return prefix + std::to_string(++highest_[prefix]);
    }

  private:
    void see(const Json& value) {
        if (value.is_object()) {
            for (const auto& [key, member] : value.items()) {
                if (key == "id") see_id(member);
                if (key == "entries" && member.is_array()) {
                    for (const auto& id : member)
                        see_id(id);
                }
                if (member.is_structured()) see(member);
            }
        } else if (value.is_array()) {
            for (const auto& element : value)
                see(element);
        }
    }
    void see_id(const Json& value) {
        if (!value.is_string()) return;
        const auto& id = value.get_ref<const std::string&>();
        if (!codec::is_entry_id(id)) return;
        const std::size_t digits = id.find_first_of("0123456789");
        auto& highest = highest_[id.substr(0, digits)];
        highest = std::max<std::int64_t>(highest, std::stoll(id.substr(digits)));
    }

    std::map<std::string, std::int64_t, std::less<>> highest_;
};

class CaseMerge {
  public:
    CaseMerge(const Json& existing, const HmisCase& incoming)
        : incoming_(incoming), ids_(existing) {
        merged_.record = existing;
    }

    Merged merge() {
        const Json& from = incoming_.record;
        if (text_of(merged_.record.at("client"), "id") != text_of(from.at("client"), "id")) {
            conflict(from.at("client"), "client.id", "the case is that of another client");
            return std::move(merged_);
        }
        merge_client(from.at("client"));
        merge_family(from.at("client"));
        if (merged_.record.value("episode", 1) != from.value("episode", 1)) {
            conflict(from.at("enrolment"), "episode",
                     "the case is another episode of the client than in the export");
        }
        merge_single("enrolment", enrolment_facts);
        merge_list("assignments", assignment_facts);
        merge_list("contacts", contact_facts);
        merge_list("referrals_out", referral_facts);
        merge_list("benefits", benefit_facts);
        merge_single("discharge", discharge_facts);
        return std::move(merged_);
    }

  private:
    void merge_client(const Json& from) {
        Json& client = merged_.record["client"];
        for (const auto& member : name_facts) {
            const std::string name(member);
            if (!from.contains(name)) continue;
            if (!client.contains(name)) {
                put_in_order<model::Client>(client, name, from.at(name));
                merged_.added.emplace_back("client.").append(name);
            } else if (client.at(name) != from.at(name)) {
                conflict(from, "client." + name, "the client has another one in the store");
            }
        }
    }

    /// Members of the family that no import named before.
    void merge_family(const Json& from) {
        const auto family = from.find("family");
        if (family == from.end()) return;
        Json& client = merged_.record["client"];
        if (!client.contains("family"))
            put_in_order<model::Client>(client, "family", Json::array());
        Json& mine = client["family"];
        for (const Json& member : *family) {
            const bool known = std::any_of(mine.begin(), mine.end(), [&](const Json& one) {
                return text_of(one, source_member) == text_of(member, source_member);
            });
            if (!known) mine.push_back(named(member));
        }
    }

    void merge_single(const std::string& section, std::span<const std::string_view> facts) {
        const auto from = incoming_.record.find(section);
        if (from == incoming_.record.end()) return;
        const auto at = merged_.record.find(section);
        if (at == merged_.record.end()) {
            put_in_order<model::Case>(merged_.record, section, named(*from));
        } else {
            compare(*at, *from, facts, section + ' ' + std::string(text_of(*at, "id")));
        }
    }

    void merge_list(const std::string& section, std::span<const std::string_view> facts) {
        const auto from = incoming_.record.find(section);
        if (from == incoming_.record.end()) return;
        if (!merged_.record.contains(section)) {
            put_in_order<model::Case>(merged_.record, section, Json::array());
        }
        Json& list = merged_.record[section];
        std::map<std::string, std::size_t, std::less<>> by_source;
        for (std::size_t i = 0; i < list.size(); ++i) {
            by_source.try_emplace(std::string(text_of(list[i], source_member)), i);
        }
        for (const Json& entry : *from) {
            const auto known = by_source.find(text_of(entry, source_member));
            if (known == by_source.end()) {
                list.push_back(named(entry));
                continue;
            }
            Json& mine = list[known->second];
            const std::string id(text_of(mine, "id"));
            std::string what = section;
            what.append(" ").append(id);
            compare(mine, entry, facts, what);
            if (entry.contains("ended")) {
                merge_event<model::Assignment>(mine, entry, "ended", end_facts,
                                               "the end of assignment " + id);
            }
            if (entry.contains("result")) {
                merge_event<model::ReferralOut>(mine, entry, "result", result_facts,
                                                "the result of referral " + id);
            }
        }
    }

    template <class T>
    void merge_event(Json& mine, const Json& theirs, const char* member,
                     std::span<const std::string_view> facts, const std::string& what) {
        const auto at = mine.find(member);
        if (at == mine.end()) {
            put_in_order<T>(mine, member, theirs.at(member));
            merged_.added.push_back(std::string(text_of(mine, "id")) + "." + member);
        } else {
            compare(*at, theirs.at(member), facts, what);
        }
    }

    void compare(const Json& mine, const Json& theirs, std::span<const std::string_view> facts,
                 const std::string& what) {
        const bool by_hand = text_of(mine, source_member) != text_of(theirs, source_member);
        const std::string members =
            differing(mine, theirs, by_hand ? std::span<const std::string_view>(happened) : facts);
        if (!members.empty()) conflict(theirs, members, what + " tells otherwise in the store");
    }

    [[nodiscard]] Json named(Json entry) {
        std::string id = ids_.next(text_of(entry, "id"));
        entry["id"] = id;
        merged_.added.push_back(std::move(id));
        return entry;
    }

    void conflict(const Json& from, const std::string& members, std::string_view why) {
        const std::string_view key = text_of(from, source_member);
        Reject reject;
        reject.file = std::string(key.substr(0, key.find('/'))) + ".csv";
        for (const auto& source : incoming_.sources) {
            if (source.key == key) reject.line = source.line;
        }
        reject.code = "import.conflict";
        reject.reason = incoming_.id + ": " + std::string(why) + ", in " + members +
                        "; the store stays as it is";
        merged_.conflicts.push_back(std::move(reject));
    }

    const HmisCase& incoming_;
    EntryIds ids_;
    Merged merged_;
};

/// Calls `visit(entry)` for every object of `record` that has a source.
template <class Visit>
void each_sourced(const Json& value, const Visit& visit) {
    if (value.is_object() && value.contains(std::string(source_member))) visit(value);
    if (!value.is_structured()) return;
    for (const auto& member : value)
        each_sourced(member, visit);
}

}  // namespace

Merged merge(const Json& existing, const HmisCase& incoming) {
    return CaseMerge(existing, incoming).merge();
}

Merged merge(const Json& existing, const HmisStaff& incoming) {
    Merged merged;
    merged.record = existing;
    if (incoming.stub) return merged;
    for (const char* name : {"given_name", "family_name"}) {
        const auto from = incoming.record.find(name);
        if (from == incoming.record.end()) continue;
        if (!merged.record.contains(name)) {
            put_in_order<model::Staff>(merged.record, name, *from);
            merged.added.emplace_back(name);
        } else if (merged.record.at(name) != *from) {
            Reject reject;
            reject.file = "User.csv";
            reject.line = incoming.line;
            reject.code = "import.conflict";
            reject.reason = incoming.id + ": the worker has another " + name +
                            " in the store, which stays as it is";
            merged.conflicts.push_back(std::move(reject));
        }
    }
    if (merged.record.value("imported", false)) {
        merged.record.erase("imported");
        merged.added.emplace_back("imported");
    }
    return merged;
}

std::vector<Reject> still_counted(const Json& existing, std::span<const HmisDeleted> deleted) {
    std::vector<Reject> rejects;
    const std::string_view case_id = text_of(existing, "id");
    for (const HmisDeleted& row : deleted) {
        if (row.case_id != case_id) continue;
        each_sourced(existing, [&](const Json& entry) {
            if (text_of(entry, source_member) != row.key || entry.contains("voided")) return;
            Reject reject;
            reject.file = row.file;
            reject.line = row.line;
            reject.code = "import.deleted";
            const std::string_view id = text_of(entry, "id");
            reject.reason =
                std::string(case_id) + ": " +
                (id.empty() ? "the end of the assignment" : "entry " + std::string(id)) +
                " came from this row, which is deleted in HMIS, and still counts";
            rejects.push_back(std::move(reject));
        });
    }
    return rejects;
}

}  // namespace rsc::exchange
