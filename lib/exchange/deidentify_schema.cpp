#include "exchange/deidentify.hpp"
#include "exchange/deidentify_form.hpp"

namespace rsc::exchange {
namespace {

using codec::Json;

Json pattern(const std::string& expression) {
    return {{"type", "string"}, {"pattern", expression}};
}

Json one_of(const std::vector<std::string_view>& words) {
    Json list = Json::array();
    for (const std::string_view word : words)
        list.push_back(std::string(word));
    return {{"type", "string"}, {"enum", std::move(list)}};
}

Json integer(std::int64_t least, std::int64_t most) {
    return {{"type", "integer"}, {"minimum", least}, {"maximum", most}};
}

Json value_of(const FormMember& member) {
    switch (member.treatment) {
        case Treatment::word: return one_of(member.words);
        case Treatment::truth: return {{"type", "boolean"}};
        case Treatment::measure: return integer(member.limits.least, member.limits.most);
        case Treatment::entry_id: return pattern(std::string(codec::entry_id_pattern));
        case Treatment::pseudonym:
            return pattern("^" + std::string(member.prefix) + "[0-9a-f]{16}$");
        case Treatment::year: return integer(1900, 2199);
        case Treatment::day:
            return pattern(
                "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                "(T([01][0-9]|2[0-3]):[0-5][0-9])?$");
        case Treatment::age_group: return one_of({"90+"});
        case Treatment::zip3: return pattern("^[0-9]{3}$");
        case Treatment::count: return {{"type", "integer"}, {"minimum", 0}};
        case Treatment::record: return {{"$ref", "#/definitions/" + member.record->name}};
    }
    return {};
}

Json member_schema(const FormMember& member) {
    Json schema = value_of(member);
    if (member.list) {
        schema = {{"type", "array"}, {"items", std::move(schema)}};
    } else if (schema.contains("$ref")) {
        // In draft-07 what stands beside a reference is not read.
        Json reference = std::move(schema);
        schema = Json::object();
        schema["allOf"] = Json::array({std::move(reference)});
    }
    schema["description"] = member.meaning;
    if (!member.otherwise.is_null()) schema["default"] = member.otherwise;
    return schema;
}

Json object_schema(const Form& form) {
    Json required = Json::array();
    Json properties = Json::object();
    for (const FormMember& member : form.members) {
        if (member.required) required.push_back(member.to);
        properties[member.to] = member_schema(member);
    }
    return {{"title", form.name},
            {"description", form.meaning},
            {"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"additionalProperties", false}};
}

Json constant(std::string_view text, std::string_view meaning) {
    return {
        {"type", "string"}, {"const", std::string(text)}, {"description", std::string(meaning)}};
}

// The two kinds of copy: by the method, or with limits that it states.
Json kinds() {
    return {{{"properties", {{"safe_harbor", {{"const", true}}}, {"limits", false}}}},
            {{"properties", {{"safe_harbor", {{"const", false}}}}}, {"required", {"limits"}}}};
}

}  // namespace

Json deidentified_schema() {
    const Forms& forms = case_forms();
    Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                   {"$id", "rsc:deidentified.schema.json"}};
    Json properties = {
        {"schema", constant(deidentified_name, "Name and version of this description")},
        {"safe_harbor",
         {{"type", "boolean"},
          {"description", "Whether it was made by the method of 45 CFR 164.514(b)(2)"}}},
        {"limits", constant(shift_limits, "What the copy is not")}};
    const Json whole = object_schema(forms.back());
    schema.update(whole);
    schema["title"] = "deidentified";
    schema["description"] = "A copy of a case record that names nobody";
    schema["required"] = Json::array({"schema", "safe_harbor"});
    for (const Json& name : whole["required"])
        schema["required"].push_back(name);
    properties.update(whole["properties"]);
    schema["properties"] = std::move(properties);
    schema["oneOf"] = kinds();
    for (std::size_t i = 0; i + 1 < forms.size(); ++i)
        schema["definitions"][forms[i].name] = object_schema(forms[i]);
    return schema;
}

}  // namespace rsc::exchange
