#include "support/entry_options.hpp"

#include <algorithm>
#include <charconv>

#include "base/suggest.hpp"
#include "codec/scan.hpp"
#include "support/dates.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

using codec::Field;
using codec::FieldKind;
using codec::Json;

std::string option_of(const Field& field, std::initializer_list<Called> called) {
    for (const Called& one : called) {
        if (one.member == field.name) return std::string(one.option);
    }
    if (field.name == "occurred") return "--at";
    std::string option = "--" + std::string(field.name);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

std::string type_of(const Field& field) {
    switch (field.kind) {
        case FieldKind::text: return "TEXT";
        case FieldKind::integer: return "N";
        case FieldKind::truth: return "yes|no";
        case FieldKind::date: return "DATE";
        case FieldKind::instant: return "WHEN";
        case FieldKind::moment: return "WHEN";
        case FieldKind::id: {
            std::string type(field.of.empty() ? "id" : field.of);
            for (char& letter : type)
                letter = static_cast<char>(letter - 'a' + 'A');
            return type;
        }
        case FieldKind::entry_id: return "ENTRY";
        case FieldKind::record: return "";
        case FieldKind::word: break;
    }
    return "WORD";
}

std::string help_of(const Field& field) {
    std::string help(field.meaning);
    if (field.kind == FieldKind::word) {
        std::string words;
        for (const std::string_view word : field.words)
            words += (words.empty() ? "" : ", ") + std::string(word);
        help += ": " + words;
    }
    if (field.kind == FieldKind::moment) help += ": now, a day, or a day with its time";
    return help;
}

std::string example_of(const Field& field) {
    switch (field.kind) {
        case FieldKind::text: return "'...'";
        case FieldKind::integer: return "12";
        case FieldKind::truth: return "yes";
        case FieldKind::date: return "today";
        case FieldKind::instant: return "todayT10:00";
        case FieldKind::moment: return "now, or a day";
        case FieldKind::word: return std::string(field.words.front());
        case FieldKind::id: return "ID";
        case FieldKind::entry_id: return "c12";
        case FieldKind::record: break;
    }
    return "...";
}

bool is_flag(const Field& field) {
    return field.kind == FieldKind::truth && field.defaulted;
}

}  // namespace

EntryOptions::EntryOptions(Invocation& in, const std::vector<Field>& fields,
                           std::initializer_list<Called> called) {
    for (Field field : fields) {
        if (codec::is_stamp(field.name) || field.kind == FieldKind::record) continue;
        std::string option = option_of(field, called);
        if (option.empty()) continue;
        if (field.name == "occurred") field.meaning = "When it happened";
        for (const Called& one : called) {
            if (one.member == field.name && !one.help.empty()) field.meaning = one.help;
        }
        options_.push_back({field, std::move(option), {}, {}, false});
        One& one = options_.back();
        if (is_flag(field)) {
            in.flag(one.option, one.flag, help_of(field));
        } else if (field.list && field.kind == FieldKind::text) {
            in.texts(one.option, one.list, type_of(field), help_of(field) + "; may be repeated");
        } else if (field.list) {
            in.values(one.option, one.list, type_of(field),
                      help_of(field) + (field.required ? " (needed)" : ""));
        } else {
            in.value(one.option, one.text, type_of(field),
                     help_of(field) + (field.required ? " (needed)" : ""));
        }
        if (field.kind == FieldKind::word) in.words(field.words);
    }
}

bool EntryOptions::given(std::string_view member) const {
    for (const One& one : options_) {
        if (one.field.name == member) return one.flag || !one.text.empty() || !one.list.empty();
    }
    return false;
}

Result<Json> EntryOptions::value(const One& one, const std::string& text,
                                 const calendar::Zone& zone, calendar::Instant now) const {
    const Field& field = one.field;
    const auto bad = [&](const std::string& why, std::string hint) {
        return fail(Kind::usage, "usage.bad-value", one.option + ": '" + text + "' " + why,
                    std::move(hint));
    };
    switch (field.kind) {
        case FieldKind::text: {
            if (text != "-") return Json(text);
            auto read = read_file("-");
            if (!read) return pass_on(read);
            while (!read->empty() && (read->back() == '\n' || read->back() == '\r'))
                read->pop_back();
            if (read->empty()) return bad("is an empty standard input", "write the text to it");
            if (!codec::is_utf8(*read)) {
                return fail(Kind::invalid, "json.encoding",
                            one.option + ": standard input is not UTF-8", "write it in UTF-8");
            }
            return Json(*read);
        }
        case FieldKind::integer: {
            std::int64_t number = 0;
            const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
            if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size()) {
                return bad("is no whole number", "write digits only");
            }
            if (number < field.limits.least || number > field.limits.most) {
                return bad("is out of range", "from " + std::to_string(field.limits.least) +
                                                  " to " + std::to_string(field.limits.most));
            }
            return Json(number);
        }
        case FieldKind::truth:
            if (text == "yes") return Json(true);
            if (text == "no") return Json(false);
            return bad("is neither yes nor no", "write yes or no");
        case FieldKind::date: {
            auto day = parse_day(one.option, text, zone.date_of(now));
            if (!day) return pass_on(day);
            return Json(day->text());
        }
        case FieldKind::instant:
        case FieldKind::moment: {
            auto moment = parse_moment(one.option, text, zone, now);
            if (!moment) return pass_on(moment);
            if (const auto* instant = std::get_if<calendar::Instant>(&*moment)) {
                return Json(zone.text(*instant));
            }
            if (field.kind == FieldKind::instant) {
                return bad("has no time of day", "for example 2026-03-02T10:00");
            }
            return Json(std::get<calendar::Date>(*moment).text());
        }
        case FieldKind::word: {
            std::string all;
            std::vector<std::string> words;
            for (const std::string_view word : field.words) {
                if (word == text) return Json(text);
                words.emplace_back(word);
                all += (all.empty() ? "" : ", ") + std::string(word);
            }
            const std::string near = nearest(text, words);
            return bad("is not known",
                       near.empty() ? "one of " + all : "did you mean " + near + "? one of " + all);
        }
        case FieldKind::id:
            if (is_well_formed_id(text)) return Json(text);
            return bad("is no id", "an id holds letters, digits and hyphens");
        case FieldKind::entry_id:
            if (codec::is_entry_id(text)) return Json(text);
            return bad("is no entry id", "entries are named like c12; 'rsc case show' lists them");
        case FieldKind::record: break;
    }
    return bad("cannot be given as an option", "");
}

Result<Json> EntryOptions::read(const calendar::Zone& zone, calendar::Instant now) const {
    Json members = Json::object();
    std::vector<Error> errors;
    for (const One& one : options_) {
        const std::string name(one.field.name);
        if (is_flag(one.field)) {
            if (one.flag) members[name] = !one.field.otherwise;
        } else if (one.field.list && !one.list.empty()) {
            Json list = Json::array();
            for (const std::string& text : one.list) {
                auto parsed = value(one, text, zone, now);
                if (parsed) {
                    list.push_back(std::move(*parsed));
                } else {
                    errors.push_back(std::move(parsed.error()));
                }
            }
            members[name] = std::move(list);
        } else if (!one.field.list && !one.text.empty()) {
            auto parsed = value(one, one.text, zone, now);
            if (parsed) {
                members[name] = std::move(*parsed);
            } else {
                errors.push_back(std::move(parsed.error()));
            }
        }
        if (one.field.required && !given(one.field.name)) {
            Error missing{Kind::usage,
                          "usage.missing",
                          one.option + " is needed: " + std::string(one.field.meaning),
                          {},
                          {},
                          {}};
            if (one.field.kind == FieldKind::word) missing.hint = help_of(one.field);
            if (missing.hint.empty())
                missing.hint = "for example " + one.option + " " + example_of(one.field);
            errors.push_back(std::move(missing));
        }
    }
    if (errors.empty()) return members;
    Error all = errors.front();
    if (errors.size() > 1) {
        all.message = std::to_string(errors.size()) + " options are wrong or missing";
        for (const Error& error : errors) {
            Finding finding;
            finding.code = error.code;
            finding.message = error.message;
            finding.remedy = error.hint;
            all.findings.push_back(std::move(finding));
        }
    }
    return tl::unexpected<Error>(std::move(all));
}

}  // namespace rsc::tools
