#pragma once

#include <charconv>
#include <string>
#include <string_view>

#include "base/names.hpp"
#include "calendar/instant.hpp"
#include "codec/describe.hpp"
#include "codec/json.hpp"

namespace rsc::codec {

/// Reads an output of this program back, by its description. Where something is not as described,
/// `wrong` says at which pointer, the first time; members that are not described are passed over.
class OutputReader {
  public:
    explicit OutputReader(std::string& wrong) : wrong_(wrong) {}

    template <class T>
    void read(const Json& json, T& record, const std::string& pointer = {}) {
        if (!json.is_object()) return fault(pointer);
        Members members{*this, json, pointer};
        describe(members, record);
    }

  private:
    struct Members {
        OutputReader& reader;
        const Json& json;
        const std::string& pointer;

        void type(std::string_view, std::string_view) {}
        template <class F>
        void required(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            const std::string here = pointer + "/" + std::string(name);
            const auto found = json.find(std::string(name));
            if (found == json.end()) return reader.fault(here);
            reader.value(*found, field, here);
        }
        template <class F>
        void optional(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            const auto found = json.find(std::string(name));
            if (found != json.end()) {
                reader.value(*found, field, pointer + "/" + std::string(name));
            }
        }
        template <class F, class D>
        void defaulted(std::string_view name, F& field, const D& otherwise,
                       std::string_view meaning, const Limits& = {}) {
            field = F(otherwise);
            optional(name, field, meaning);
        }
    };

    void fault(const std::string& pointer) {
        if (wrong_.empty()) wrong_ = pointer.empty() ? "/" : pointer;
    }
    void value(const Json& json, std::string& text, const std::string& here) {
        if (!json.is_string()) return fault(here);
        text = json.get<std::string>();
    }
    void value(const Json& json, std::int64_t& number, const std::string& here) {
        if (!json.is_number_integer()) return fault(here);
        number = json.get<std::int64_t>();
    }
    void value(const Json& json, bool& truth, const std::string& here) {
        if (!json.is_boolean()) return fault(here);
        truth = json.get<bool>();
    }
    void value(const Json& json, calendar::Date& date, const std::string& here) {
        const auto parsed = json.is_string() ? calendar::Date::parse(json.get<std::string>())
                                             : Result<calendar::Date>();
        if (!json.is_string() || !parsed) return fault(here);
        date = *parsed;
    }
    void value(const Json& json, calendar::Instant& instant, const std::string& here) {
        const auto parsed = json.is_string() ? calendar::Instant::parse(json.get<std::string>())
                                             : Result<calendar::Instant>();
        if (!json.is_string() || !parsed) return fault(here);
        instant = *parsed;
    }
    template <Named E>
    void value(const Json& json, E& word, const std::string& here) {
        const auto known =
            json.is_string() ? named<E>(json.get<std::string>()) : std::optional<E>();
        if (!known) return fault(here);
        word = *known;
    }
    template <class T>
    void value(const Json& json, std::optional<T>& held, const std::string& here) {
        value(json, held.emplace(), here);
    }
    template <class T>
    void value(const Json& json, std::vector<T>& list, const std::string& here) {
        if (!json.is_array()) return fault(here);
        for (std::size_t i = 0; i < json.size(); ++i)
            value(json[i], list.emplace_back(), here + "/" + std::to_string(i));
    }
    template <class T>
    requires(std::is_class_v<T> && !Named<T>) void value(const Json& json, T& record,
                                                         const std::string& here) {
        read(json, record, here);
    }

    std::string& wrong_;
};

}  // namespace rsc::codec
