#include "codec/decoder.hpp"

#include <unordered_set>

#include "base/suggest.hpp"

namespace rsc::codec {
namespace {

/// A word much longer than any of ours is not compared with them.
template <class Words>
std::string suggestion(std::string_view word, const Words& words) {
    return word.size() > 64 ? std::string() : nearest(word, words);
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view type_name(dom::element e) {
    switch (e.type()) {
        case dom::element_type::ARRAY: return "an array";
        case dom::element_type::OBJECT: return "an object";
        case dom::element_type::INT64:
        case dom::element_type::UINT64: return "an integer";
        case dom::element_type::DOUBLE: return "a number that is no integer";
        case dom::element_type::STRING: return "a text";
        case dom::element_type::BOOL: return "true or false";
        case dom::element_type::NULL_VALUE: return "null";
    }
    return "something else";
}

}  // namespace

std::string Decoder::shown(std::string_view text) {
    // What people typed may be a name: only its shape is told, unless it is a short code.
    std::string out;
    for (const char c : text.substr(0, 40)) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte == 0x7f ? '?' : c;
    }
    // Do not cut a character in two.
    while (text.size() > 40 && !out.empty() &&
           (static_cast<unsigned char>(out.back()) & 0x80U) != 0) {
        out.pop_back();
    }
    return "'" + out + (text.size() > 40 ? "...'" : "'");
}

std::string Decoder::pointer_of(const Step& at) {
    if (at.up == nullptr) return {};
    return pointer_of(*at.up) + '/' +
           (at.key.data() == nullptr ? std::to_string(at.index) : pointer_escape(at.key));
}

bool Decoder::is_untold() {
    if (locating_ids_) return true;  // all of it is known already
    if (faults_->size() < most_faults) return false;
    ++untold_;
    return true;
}

std::vector<Fault> Decoder::take_faults(std::size_t from) {
    const auto first = faults_->begin() + static_cast<std::ptrdiff_t>(from);
    std::vector<Fault> taken(std::make_move_iterator(first),
                             std::make_move_iterator(faults_->end()));
    faults_->erase(first, faults_->end());
    return taken;
}

void Decoder::report(std::string_view code, const Step& at, std::string expected, std::string found,
                     std::string remedy, bool at_key) {
    if (is_untold()) return;
    faults_->push_back(Fault{std::string(code), pointer_of(at), std::move(expected),
                             std::move(found), std::move(remedy), at_key});
}

void Decoder::wrong_type(dom::element e, const Step& at, std::string_view expected) {
    report("record.wrong-type", at, std::string(expected), std::string(type_name(e)));
}

void Decoder::bad_word(const Step& at, std::string_view word,
                       std::span<const std::string_view> words) {
    if (is_untold()) return;
    std::string list;
    for (const auto& known : words)
        list += (list.empty() ? "" : ", ") + std::string(known);
    const std::string near = suggestion(word, words);
    report("record.bad-value", at, "one of " + list, shown(word),
           near.empty() ? "" : "did you mean '" + near + "'?");
}

void Decoder::value(dom::element e, std::string_view& out, const Step& at, const Limits& limits) {
    if (!text(e, out, at)) return;
    if (!limits.constant.empty() && out != limits.constant) {
        report("record.schema-unknown", at, "'" + std::string(limits.constant) + "'", shown(out));
    } else if (out.empty()) {
        report("record.bad-value", at, "a text that is not empty", "an empty text",
               "leave the member out");
    }
}

void Decoder::value(dom::element e, std::string& out, const Step& at, const Limits& limits) {
    std::string_view view;
    value(e, view, at, limits);
    out = view;
}

void Decoder::value(dom::element e, std::int64_t& out, const Step& at, const Limits& limits) {
    if (e.type() == dom::element_type::UINT64 || e.get(out) != simdjson::SUCCESS) {
        return wrong_type(e, at, "an integer");
    }
    if (out < limits.least || out > limits.most) {
        report("record.bad-value", at,
               "an integer from " + std::to_string(limits.least) + " to " +
                   std::to_string(limits.most),
               std::to_string(out));
    }
}

void Decoder::value(dom::element e, bool& out, const Step& at, const Limits&) {
    if (e.get(out) != simdjson::SUCCESS) wrong_type(e, at, "true or false");
}

void Decoder::value(dom::element e, calendar::Date& out, const Step& at, const Limits&) {
    std::string_view word;
    if (!text(e, word, at)) return;
    if (const auto date = calendar::Date::read(word)) {
        out = *date;
    } else {
        report("record.bad-value", at, "a date that exists, YYYY-MM-DD", shown(word));
    }
}

void Decoder::value(dom::element e, calendar::Instant& out, const Step& at, const Limits&) {
    std::string_view word;
    if (!text(e, word, at)) return;
    if (const auto instant = calendar::Instant::read(word)) {
        out = *instant;
    } else {
        report("record.bad-value", at, "an instant with offset, YYYY-MM-DDTHH:MM[:SS]-06:00",
               shown(word));
    }
}

void Decoder::value(dom::element e, calendar::Moment& out, const Step& at, const Limits&) {
    std::string_view word;
    if (!text(e, word, at)) return;
    if (const auto moment = calendar::read_moment(word)) {
        out = *moment;
    } else {
        report("record.bad-value", at,
               "an instant with offset, YYYY-MM-DDTHH:MM[:SS]-06:00, or a date, YYYY-MM-DD",
               shown(word));
    }
}

void Decoder::value(dom::element e, EntryId& out, const Step& at, const Limits&) {
    if (!text(e, out.text, at)) return;
    if (!is_entry_id(out.text)) {
        report("record.bad-value", at, "an entry id: one to four letters, then digits, like c12",
               shown(out.text));
        return;
    }
    if (at.key == "id") seen_id(out.text, at);
}

void Decoder::value(dom::element e, model::FreeObject&, const Step& at, const Limits&) {
    if (!e.is_object()) return wrong_type(e, at, "an object");
    check_free_value(e, at);
}

void Decoder::seen_id(std::string_view id, const Step& at) {
    if (locating_ids_) {
        located_ids_.push_back({id, pointer_of(at)});
        return;
    }
    if (!ids_.insert(id)) repeats_an_id_ = true;
}

void Decoder::forget() {
    ids_.clear();
    repeats_an_id_ = false;
    untold_ = 0;
    located_ids_.clear();
    locating_ids_ = false;
}

void Decoder::report_repeated_ids() {
    locating_ids_ = false;
    std::stable_sort(located_ids_.begin(), located_ids_.end(),
                     [](const SeenId& a, const SeenId& b) { return a.id < b.id; });
    for (std::size_t i = 1; i < located_ids_.size(); ++i) {
        if (located_ids_[i].id != located_ids_[i - 1].id) continue;
        if (is_untold()) continue;
        faults_->push_back(Fault{"record.duplicate-id", located_ids_[i].pointer,
                                 "an id that no other entry of the record has",
                                 shown(located_ids_[i].id),
                                 "give one of the entries the next free id", false});
    }
}

void Decoder::unknown_member(const Step& object, std::string_view key,
                             const std::vector<std::string_view>& known) {
    if (is_untold()) return;
    const Step at{&object, key, 0};
    const std::string near = suggestion(key, known);
    report("record.unknown-member", at, "a described member, or one whose name begins with x-",
           shown(key),
           near.empty() ? "'rsc schema' lists the members" : "did you mean '" + near + "'?", true);
}

void Decoder::duplicate_member(const Step& object, std::string_view key) {
    const Step at{&object, key, 0};
    report("record.duplicate-member", at, "every member once", shown(key) + " again",
           "remove one of the two", true);
}

void Decoder::free_member(const Step& object, std::string_view key, dom::element e) {
    const Step at{&object, key, 0};
    if (!is_ascii(key)) {
        report("record.bad-value", at, "member names in ASCII", "another character", {}, true);
    }
    check_free_value(e, at);
}

void Decoder::check_free_value(dom::element e, const Step& at) {
    dom::array array;
    dom::object object;
    // The parser counts no level for what is empty. What a description speaks of is never so deep.
    if (e.is_array() || e.is_object()) {
        std::size_t levels = 0;
        for (const Step* step = &at; step != nullptr; step = step->up)
            ++levels;
        if (levels > max_depth) {
            return report("json.too-deep", at, "at most 64 levels", "a 65th level");
        }
    }
    if (e.get(array) == simdjson::SUCCESS) {
        Step step{&at, {}, 0};
        for (const dom::element element : array) {
            check_free_value(element, step);
            ++step.index;
        }
    } else if (e.get(object) == simdjson::SUCCESS) {
        std::unordered_set<std::string_view> keys;
        for (const auto field : object) {
            if (!keys.insert(field.key).second) duplicate_member(at, field.key);
            free_member(at, field.key, field.value);
        }
    } else if (e.type() == dom::element_type::DOUBLE) {
        report("json.number", at, "integers only", "a number with a fraction or an exponent");
    } else if (e.type() == dom::element_type::INT64 || e.type() == dom::element_type::UINT64) {
        std::int64_t number = 0;
        if (e.get(number) != simdjson::SUCCESS || number > Limits{}.most ||
            number < Limits{}.least) {
            report("json.number", at, "an integer within ±9007199254740992", "a larger one");
        }
    }
}

void ObjectReader::look_for_rest() {
    second_.emplace();
    for (auto at = next_; at != end_; ++at)
        second_->members.push_back(Member{at.key(), at.value()});
    end_ = next_;
    next_ = object_.begin();
    look_at_next();
    second_->held = decoder_.take_faults(faults_before_);
    met_ = 0;
}

void ObjectReader::note_faults() {
    faults_ = decoder_.count_faults();
    ranges_.push_back({met_, faults_ - faults_before_});
}

void ObjectReader::tell_again() {
    Second& second = *second_;
    if (second.told_ranges == ranges_.size() || ranges_[second.told_ranges].member != met_) return;
    for (const std::size_t end = ranges_[second.told_ranges++].end; second.told < end;
         ++second.told)
        decoder_.tell(std::move(second.held[second.told]));
}

const dom::element* ObjectReader::Second::take(std::string_view name) {
    for (std::size_t n = 0; n < members.size(); ++n) {
        Member& member = members[cursor];
        if (++cursor == members.size()) cursor = 0;
        if (member.taken || member.key != name) continue;
        member.taken = true;
        return &member.value;
    }
    return nullptr;
}

void ObjectReader::missing(std::string_view name) {
    decoder_.report("record.missing-member", at_, "member '" + std::string(name) + "'",
                    "an object without it");
}

void ObjectReader::report_twice(std::string_view name) {
    const auto is_it = [name](const Member& member) { return member.key == name; };
    if (std::count_if(second_->members.begin(), second_->members.end(), is_it) > 1) {
        decoder_.duplicate_member(at_, name);
    }
}

void ObjectReader::report_rest(const std::vector<std::string_view>& known) {
    std::unordered_set<std::string_view> keys;
    for (const Member& member : second_->members) {
        if (member.taken) continue;
        if (std::find(known.begin(), known.end(), member.key) != known.end() ||
            !keys.insert(member.key).second) {
            decoder_.duplicate_member(at_, member.key);
        } else if (!member.key.starts_with("x-")) {
            decoder_.unknown_member(at_, member.key, known);
        } else {
            decoder_.free_member(at_, member.key, member.value);
        }
    }
}

}  // namespace rsc::codec
