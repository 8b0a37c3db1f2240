#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/describe.hpp"
#include "codec/json.hpp"
#include "codec/schema.hpp"

// Records made from the schemas, so that no member of any type is forgotten.
namespace rsc::codec::testing {

/// Makes documents that a schema allows.
class Generator {
  public:
    explicit Generator(std::string_view name) : schema_(Json::parse(schema_text(name))) {}

    [[nodiscard]] const Json& schema() const { return schema_; }

    /// Every member of every type, none at its default; of every list of records, one with all
    /// members and one with those that must be there.
    [[nodiscard]] Json full() {
        next_ = 0;
        return object(schema_, Members::all);
    }
    /// The members that must be there.
    [[nodiscard]] Json least() { return object(schema_, Members::required); }

    struct Section {
        std::string name;
        Json document;
    };
    /// For each member of the top a document with it, whole, and the least of what must be there.
    [[nodiscard]] std::vector<Section> sections() {
        std::vector<Section> all;
        const Json whole = full();
        const Json least_of_all = least();
        for (const auto& [name, member] : schema_["properties"].items()) {
            Json document = Json::object();
            for (const auto& [key, unused] : schema_["properties"].items()) {
                if (key == name) {
                    document[key] = whole[key];
                } else if (least_of_all.contains(key)) {
                    document[key] = least_of_all[key];
                }
            }
            all.push_back({name, std::move(document)});
        }
        return all;
    }

    /// The schema of the value that `pointer` leads to in a document of this schema, or null.
    [[nodiscard]] const Json* of(const Json::json_pointer& pointer) const {
        const Json* at = &schema_;
        std::vector<std::string> steps;
        for (Json::json_pointer p = pointer; !p.empty(); p = p.parent_pointer()) {
            steps.insert(steps.begin(), p.back());
        }
        for (const std::string& step : steps) {
            at = &resolved(*at);
            if (at->contains("items")) {
                at = &(*at)["items"];
            } else if (at->contains("properties") && (*at)["properties"].contains(step)) {
                at = &(*at)["properties"][step];
            } else {
                return nullptr;
            }
        }
        return &resolved(*at);
    }

  private:
    enum class Members : std::uint8_t { all, required };

    [[nodiscard]] const Json& resolved(const Json& schema) const {
        if (schema.contains("$ref")) {
            return schema_.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1)));
        }
        if (schema.contains("allOf")) return resolved(schema["allOf"][0]);
        return schema;
    }

    Json object(const Json& schema, Members which) {
        Json made = Json::object();
        if (!schema.contains("properties")) return made;  // any object
        for (const auto& [name, member] : schema["properties"].items()) {
            const auto& required = schema["required"];
            if (which == Members::required &&
                std::find(required.begin(), required.end(), name) == required.end()) {
                continue;
            }
            made[name] = value(member, which);
        }
        return made;
    }

    Json value(const Json& member, Members which) {
        const Json& schema = resolved(member);
        const std::string type = schema["type"];
        const Json otherwise = member.value("default", Json());
        if (type == "object") return object(schema, which);
        if (type == "array") return array(schema, which);
        if (type == "boolean") return otherwise.is_boolean() ? !otherwise.get<bool>() : true;
        if (type == "integer") {
            const auto least = schema["minimum"].get<std::int64_t>();
            const auto most = schema["maximum"].get<std::int64_t>();
            const std::int64_t middle = std::max(least, std::min<std::int64_t>(most, 3));
            return otherwise == middle ? middle + 1 : middle;
        }
        if (schema.contains("const")) return schema["const"];
        if (schema.contains("enum")) {
            const Json& words = schema["enum"];
            Json word = words[next_++ % words.size()];
            if (word == otherwise) word = words[next_++ % words.size()];
            return word;
        }
        if (schema.contains("pattern")) return patterned(schema["pattern"].get<std::string>());
        return "text " + std::to_string(++next_) + " \"quoted\\ ü\n";
    }

    Json array(const Json& schema, Members which) {
        Json made = Json::array();
        const Json& items = resolved(schema["items"]);
        if (which == Members::required) {
            if (schema.contains("minItems")) made.push_back(value(items, which));
        } else if (items.contains("enum")) {
            for (const auto& word : items["enum"])
                made.push_back(word);
        } else {
            made.push_back(value(items, Members::all));
            made.push_back(value(items, Members::required));
        }
        return made;
    }

    Json patterned(const std::string& pattern) {
        ++next_;
        const std::string day = "2026-03-" + std::to_string(10 + next_ % 20);
        const std::string instant = day + "T10:00:" + std::to_string(10 + next_ % 50) + "-05:00";
        if (pattern == id_pattern) return "ID-" + std::to_string(next_);
        if (pattern == entry_id_pattern) return "e" + std::to_string(next_);
        if (pattern == date_pattern) return day;
        if (pattern == instant_pattern) return instant;
        if (pattern == moment_pattern) return next_ % 2 == 0 ? day : instant;
        throw std::logic_error("a pattern the generator does not know: " + pattern);
    }

    Json schema_;
    std::size_t next_ = 0;
};

}  // namespace rsc::codec::testing
