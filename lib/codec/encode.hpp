#pragma once

#include "codec/describe_policy.hpp"
#include "codec/describe_staff.hpp"
#include "codec/json.hpp"

namespace rsc::codec {

/// How instants are written: with the offset that was local then.
class Encoder {
  public:
    explicit Encoder(const calendar::Zone& zone) : zone_(&zone) {}

    template <class T>
    [[nodiscard]] Json object(const T& record) const {
        ObjectWriter writer{*this, Json::object()};
        describe(writer, const_cast<T&>(record));  // descriptions serve readers too
        return std::move(writer.json);
    }

    [[nodiscard]] Json value(std::string_view text) const { return std::string(text); }
    [[nodiscard]] Json value(const std::string& text) const { return text; }
    [[nodiscard]] Json value(std::int64_t number) const { return number; }
    [[nodiscard]] Json value(bool truth) const { return truth; }
    [[nodiscard]] Json value(calendar::Date date) const { return date.text(); }
    [[nodiscard]] Json value(calendar::Instant instant) const { return zone_->text(instant); }
    [[nodiscard]] Json value(const calendar::Moment& moment) const {
        return std::visit([this](const auto& m) { return value(m); }, moment);
    }
    [[nodiscard]] Json value(const Verbatim& document) const { return document.json; }
    template <class Tag>
    [[nodiscard]] Json value(const Id<Tag>& id) const {
        return std::string(id.text);
    }
    template <Named E>
    [[nodiscard]] Json value(E word) const {
        return std::string(name(word));
    }
    template <class T>
    [[nodiscard]] Json value(const std::vector<T>& list) const {
        Json array = Json::array();
        for (const auto& element : list)
            array.push_back(value(element));
        return array;
    }
    template <class T>
    requires(!Named<T>) [[nodiscard]] Json value(const T& record) const { return object(record); }

  private:
    struct ObjectWriter {
        const Encoder& encoder;
        Json json;

        void type(std::string_view, std::string_view) {}
        template <class F>
        void required(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            json[std::string(name)] = encoder.value(std::as_const(field));
        }
        template <class F>
        void optional(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            if (!encoder.is_absent(field)) json[std::string(name)] = encoder.present(field);
        }
        template <class F, class D>
        void defaulted(std::string_view name, F& field, const D& otherwise, std::string_view,
                       const Limits& = {}) {
            const Json is = encoder.value(std::as_const(field));
            if (is != encoder.value(F(otherwise))) json[std::string(name)] = is;
        }
    };

    template <class T>
    [[nodiscard]] bool is_absent(const T& field) const {
        if constexpr (requires { field.has_value(); }) {
            return !field.has_value();
        } else if constexpr (requires { field.empty(); }) {
            return field.empty();
        } else {
            return value(field).empty();  // a nested record that is all defaults
        }
    }
    template <Maybe M>
    [[nodiscard]] Json present(const M& field) const {
        return value(*field);
    }
    template <class T>
    [[nodiscard]] Json present(const T& field) const {
        return value(field);
    }

    const calendar::Zone* zone_;
};

}  // namespace rsc::codec
