#pragma once

// Writes the draft-07 schema of a described type. For the sources that list schemas.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "codec/describe.hpp"
#include "codec/json.hpp"

namespace rsc::codec {

using SchemaJson = nlohmann::ordered_json;

/// Visits a description and writes the draft-07 schema of its type; nested types become
/// definitions.
class SchemaWriter {
  public:
    explicit SchemaWriter(SchemaJson& definitions) : definitions_(definitions) {}

    void type(std::string_view name, std::string_view meaning) {
        name_ = name;
        schema["title"] = std::string(name);
        schema["description"] = std::string(meaning);
        schema["type"] = "object";
        schema["required"] = SchemaJson::array();
        schema["properties"] = SchemaJson::object();
        schema["patternProperties"] = SchemaJson{{"^x-", SchemaJson::object()}};
        schema["additionalProperties"] = false;
    }

    template <class F>
    void required(std::string_view name, F& field, std::string_view meaning,
                  const Limits& limits = {}) {
        schema["required"].push_back(std::string(name));
        optional(name, field, meaning, limits);
    }

    template <class F>
    void optional(std::string_view name, F&, std::string_view meaning, const Limits& limits = {}) {
        SchemaJson member = value(static_cast<F*>(nullptr), limits);
        if (member.contains("$ref")) {
            member = SchemaJson{{"allOf", SchemaJson::array({member})}};
        }
        member["description"] = std::string(meaning);
        schema["properties"][std::string(name)] = std::move(member);
    }

    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D& otherwise, std::string_view meaning,
                   const Limits& limits = {}) {
        optional(name, field, meaning, limits);
        if constexpr (std::is_arithmetic_v<D>) {
            schema["properties"][std::string(name)]["default"] = otherwise;
        } else if constexpr (Named<D>) {
            schema["properties"][std::string(name)]["default"] = std::string(rsc::name(otherwise));
        }
    }

    [[nodiscard]] const std::string& name() const { return name_; }

    SchemaJson schema = SchemaJson::object();

  private:
    static SchemaJson pattern(std::string_view expression) {
        return SchemaJson{{"type", "string"}, {"pattern", std::string(expression)}};
    }
    static SchemaJson text(const Limits& limits) {
        if (!limits.constant.empty()) {
            return SchemaJson{{"type", "string"}, {"const", std::string(limits.constant)}};
        }
        return SchemaJson{{"type", "string"}, {"minLength", 1}};
    }
    static SchemaJson value(const std::string_view*, const Limits& limits) { return text(limits); }
    static SchemaJson value(const std::string*, const Limits& limits) { return text(limits); }
    static SchemaJson value(const std::int64_t*, const Limits& limits) {
        return SchemaJson{{"type", "integer"}, {"minimum", limits.least}, {"maximum", limits.most}};
    }
    static SchemaJson value(const bool*, const Limits&) { return SchemaJson{{"type", "boolean"}}; }
    static SchemaJson value(const calendar::Date*, const Limits&) { return pattern(date_pattern); }
    static SchemaJson value(const calendar::Instant*, const Limits&) {
        return pattern(instant_pattern);
    }
    static SchemaJson value(const calendar::Moment*, const Limits&) {
        return pattern(moment_pattern);
    }
    static SchemaJson value(const model::FreeObject*, const Limits&) {
        return SchemaJson{{"type", "object"}};
    }
    static SchemaJson value(const Verbatim*, const Limits&) {
        return SchemaJson{{"type", "object"}};
    }
    static SchemaJson value(const EntryId*, const Limits&) { return pattern(entry_id_pattern); }
    template <class Tag>
    static SchemaJson value(const Id<Tag>*, const Limits&) {
        return pattern(id_pattern);
    }
    template <Named E>
    static SchemaJson value(const E*, const Limits&) {
        SchemaJson words = SchemaJson::array();
        for (const auto& word : names_of(E{}))
            words.push_back(std::string(word));
        return SchemaJson{{"type", "string"}, {"enum", words}};
    }
    template <Maybe M>
    SchemaJson value(const M*, const Limits& limits) {
        return value(static_cast<const typename M::value_type*>(nullptr), limits);
    }
    template <class T>
    SchemaJson value(const std::vector<T>*, const Limits& limits) {
        SchemaJson json{{"type", "array"},
                        {"items", value(static_cast<const T*>(nullptr), Limits{})}};
        if (limits.least_items > 0) json["minItems"] = limits.least_items;
        return json;
    }
    template <class T>
    SchemaJson value(const T*, const Limits&) {
        T record{};
        SchemaWriter nested(definitions_);
        describe(nested, record);
        if (!definitions_.contains(nested.name())) definitions_[nested.name()] = nested.schema;
        return SchemaJson{{"$ref", "#/definitions/" + nested.name()}};
    }

    SchemaJson& definitions_;
    std::string name_;
};

/// The whole schema as text; `describe` of T must be visible.
template <class T>
[[nodiscard]] std::string schema_of() {
    SchemaJson definitions = SchemaJson::object();
    SchemaWriter writer(definitions);
    T record{};
    describe(writer, record);
    SchemaJson schema{{"$schema", "http://json-schema.org/draft-07/schema#"},
                      {"$id", "rsc:" + writer.name() + ".schema.json"}};
    for (auto& [key, member] : writer.schema.items())
        schema[key] = member;
    if (!definitions.empty()) schema["definitions"] = definitions;
    return schema.dump(2) + "\n";
}

}  // namespace rsc::codec
