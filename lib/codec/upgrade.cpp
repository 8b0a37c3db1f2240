#include "codec/upgrade.hpp"

namespace rsc::codec {
namespace {

/// Puts `value` where `old` stood, under a new name.
void replace(Json& record, std::string_view old, std::string_view name, Json value) {
    Json fresh = Json::object();
    for (auto& [key, member] : record.items()) {
        if (key == old) {
            fresh[std::string(name)] = std::move(value);
        } else {
            fresh[key] = std::move(member);
        }
    }
    record = std::move(fresh);
}

/// One share of full time for ever became a first share with dated changes.
void staff_1(Json& record) {
    const auto share = record.find("fte_percent");
    if (share == record.end()) return;
    Json fte;
    fte["percent"] = *share;
    replace(record, "fte_percent", "fte", std::move(fte));
}

struct Upgrade {
    std::string_view from;
    std::string_view to;
    void (*take)(Json& record);
};
constexpr Upgrade steps[] = {
    {"rsc.staff/1", "rsc.staff/2", staff_1},
};

const Upgrade* step_from(const Json& record) {
    const auto schema = record.find("schema");
    if (schema == record.end() || !schema->is_string()) return nullptr;
    for (const Upgrade& step : steps) {
        if (*schema == step.from) return &step;
    }
    return nullptr;
}

}  // namespace

bool upgrade(Json& record) {
    bool changed = false;
    while (const Upgrade* step = record.is_object() ? step_from(record) : nullptr) {
        step->take(record);
        record["schema"] = step->to;
        changed = true;
    }
    return changed;
}

std::optional<std::string> upgraded(std::string_view text) {
    Json record = parse_json(text);
    if (!upgrade(record)) return std::nullopt;
    return print_json(record);
}

}  // namespace rsc::codec
