#include "exchange/deidentify.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "base/keyed_digest.hpp"
#include "calendar/instant.hpp"
#include "exchange/deidentify_form.hpp"
#include "exchange/zip3.hpp"

namespace rsc::exchange {
namespace {

using calendar::CalendarDays;
using calendar::Date;
using codec::Json;

/// A date or an instant as it was written.
struct Written {
    Date day;           ///< the local one
    std::string clock;  ///< "T10:00"; empty for a date
};

std::optional<Written> written(const std::string& text) {
    constexpr std::size_t date_size = 10;
    constexpr std::size_t clock_size = 6;
    if (!calendar::parse_moment(text)) return std::nullopt;
    const auto day = Date::parse(std::string_view(text).substr(0, date_size));
    if (!day) return std::nullopt;
    return Written{*day, text.substr(date_size, clock_size)};
}

/// No prefix of a pseudonym begins like the word before the client's id, so that nobody learns a
/// shift from a pseudonym.
CalendarDays shift_of(const std::string& client, const std::string& key) {
    constexpr std::uint64_t days = 365;
    const Digest digest = keyed_digest(key, {"shift ", client});
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = number << 8U | digest[i];
    return {static_cast<std::int32_t>(1 + number % days)};
}

/// Numbers the entries of one record anew: an id that was made elsewhere may say who somebody is.
class EntryNumbers {
  public:
    std::string of(const std::string& id) {
        std::string& now = now_[id];
        if (now.empty()) now = "e" + std::to_string(now_.size());
        return now;
    }

  private:
    std::map<std::string, std::string> now_;
};

/// Makes one copy. What it cannot treat becomes null, and null is never written.
class Copying {
  public:
    Copying(const Deidentifying& how, const std::string& client)
        : how_(how), back_(shift_of(client, how.key)) {}

    void members(const Form& form, const Json& from, Json& to) {
        const Treatment other_dates = how_.shift ? Treatment::year : Treatment::day;
        for (const FormMember& member : form.members) {
            if (member.treatment == other_dates) continue;
            const auto found = from.find(member.from);
            if (found == from.end()) continue;
            Json value = member.list ? list(member, *found) : one(member, *found);
            if (!value.is_null()) to[member.to] = std::move(value);
        }
    }

  private:
    Json list(const FormMember& member, const Json& from) {
        if (!from.is_array()) return nullptr;
        Json to = Json::array();
        for (const Json& inner : from) {
            Json value = one(member, inner);
            if (!value.is_null()) to.push_back(std::move(value));
        }
        return to;
    }

    Json one(const FormMember& member, const Json& value) {
        switch (member.treatment) {
            case Treatment::truth: return value.is_boolean() ? value : Json();
            case Treatment::measure: return measure(member, value);
            case Treatment::count: return value.is_array() ? Json(value.size()) : Json();
            case Treatment::record: return record(member, value);
            default: break;
        }
        return value.is_string() ? of_text(member, value.get_ref<const std::string&>()) : Json();
    }

    Json of_text(const FormMember& member, const std::string& text) {
        switch (member.treatment) {
            case Treatment::word: return word(member, text);
            case Treatment::entry_id:
                return codec::is_entry_id(text) ? Json(entries_.of(text)) : Json();
            case Treatment::pseudonym: return pseudonym(member.prefix, text);
            case Treatment::zip3: return zip3(text);
            default: return of_date(member.treatment, text);
        }
    }

    [[nodiscard]] Json of_date(Treatment treatment, const std::string& text) const {
        const auto date = written(text);
        if (!date) return nullptr;
        constexpr int oldest_told = 89;
        const bool older = calendar::age_on(date->day, how_.made) > oldest_told;
        if (treatment == Treatment::age_group) return older ? Json("90+") : Json();
        if (older) return nullptr;
        if (treatment == Treatment::year) return date->day.year();
        return (date->day - back_).text() + date->clock;
    }

    static Json word(const FormMember& member, const std::string& text) {
        const bool known =
            std::find(member.words.begin(), member.words.end(), text) != member.words.end();
        return known ? Json(text) : Json();
    }

    static Json measure(const FormMember& member, const Json& value) {
        if (!value.is_number_integer()) return nullptr;
        const auto number = value.get<std::int64_t>();
        const bool allowed = number >= member.limits.least && number <= member.limits.most;
        return allowed ? Json(number) : Json();
    }

    Json record(const FormMember& member, const Json& value) {
        if (!value.is_object()) return nullptr;
        Json to = Json::object();
        members(*member.record, value, to);
        return to;
    }

    [[nodiscard]] Json pseudonym(std::string_view prefix, const std::string& id) const {
        constexpr std::size_t digits = 16;
        return std::string(prefix) +
               text_of(keyed_digest(how_.key, {prefix, id})).substr(0, digits);
    }

    static Json zip3(const std::string& address) {
        const std::string area = zip3_of(address);
        return area.empty() ? Json() : Json(area);
    }

    const Deidentifying& how_;
    CalendarDays back_;
    EntryNumbers entries_;
};

std::string client_of(const Json& record) {
    const Json::json_pointer place("/client/id");
    if (!record.contains(place) || !record.at(place).is_string()) return {};
    return record.at(place).get<std::string>();
}

}  // namespace

Json deidentified(const Json& record, const Deidentifying& how) {
    Json copy = {{"schema", deidentified_name}, {"safe_harbor", !how.shift}};
    if (how.shift) copy["limits"] = shift_limits;
    Copying copying(how, client_of(record));
    copying.members(case_forms().back(), record, copy);
    return copy;
}

}  // namespace rsc::exchange
