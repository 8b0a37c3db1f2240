#include "codec/straight.hpp"

namespace rsc::codec {
namespace {

/// The same as `id_characters`, of sixteen together.
[[gnu::always_inline]] inline Sixteen::mask_type is_id_character(const Sixteen& sixteen) {
    const auto below = [](const Sixteen& each, unsigned char bound) { return each < bound; };
    const Sixteen lower = sixteen | static_cast<unsigned char>(' ');
    return below(lower - static_cast<unsigned char>('a'), 26) ||
           below(sixteen - static_cast<unsigned char>('0'), 10) || is_each(sixteen, '-');
}

}  // namespace

bool Straight::begin(std::string_view text) {
    if (!Walk::begin(text)) return false;
    size_ = text.size();
    ids_.clear();
    unescaped_.clear();
    return true;
}

const char* Straight::next_name() {
    if (goes_on()) {
        if (take('"')) return at_;
        give_up();
    } else {
        expect('}');
    }
    return nothing;
}

bool Straight::text(std::string_view& out) {
    if (!take('"')) return give_up(), false;
    const char* const begin = at_;
    skip_plain();
    const char* const end = at_;
    if (!take('"')) return escaped_text(begin, out);
    out = {begin, static_cast<std::size_t>(end - begin)};
    return true;
}

bool Straight::escaped_text(const char* begin, std::string_view& out) {
    // Unescaped texts are shorter: with room for the document nothing moves.
    unescaped_.reserve(size_);
    const std::size_t from = unescaped_.size();
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    while (true) {
        unescaped_.append(begin, at_);
        if (take('"')) break;
        if (!take('\\')) return give_up(), false;
        const std::size_t which = letters.find(*at_);
        if (which == std::string_view::npos) return give_up(), false;
        unescaped_ += meanings[which];
        begin = ++at_;
        skip_plain();
    }
    out = std::string_view(unescaped_).substr(from);
    return true;
}

void Straight::value(std::string_view& out, const Limits& limits) {
    if (!text(out)) return;
    if (out.empty() || (!limits.constant.empty() && out != limits.constant)) give_up();
}

void Straight::value(std::string& out, const Limits& limits) {
    std::string_view view;
    value(view, limits);
    out = view;
}

void Straight::value(std::int64_t& out, const Limits& limits) {
    const bool negative = take('-');
    const char* const begin = at_;
    std::int64_t number = 0;
    while (*at_ >= '0' && *at_ <= '9' && at_ - begin < 18)
        number = number * 10 + (*at_++ - '0');
    const auto digits = at_ - begin;
    out = negative ? -number : number;
    if (digits == 0 || (*begin == '0' && (digits > 1 || negative)) || out < limits.least ||
        out > limits.most) {
        give_up();
    }
}

void Straight::value(bool& out, const Limits&) {
    out = *at_ == 't';
    const std::string_view word = out ? "true" : "false";
    if (std::string_view(at_, word.size()) != word) return give_up();
    at_ += word.size();
}

void Straight::value(calendar::Date& out, const Limits&) {
    const auto date = is_of_size(10) ? calendar::Date::read({at_ + 1, 10}) : std::nullopt;
    if (!date) return give_up();
    out = *date;
    at_ += 12;
}

void Straight::value(calendar::Instant& out, const Limits&) {
    constexpr std::size_t usual = std::string_view("2026-03-02T10:00:00-06:00").size();
    std::optional<calendar::Instant> instant;
    if (is_of_size(usual)) {
        instant = calendar::Instant::read({at_ + 1, usual});
        at_ += usual + 2;
    } else if (std::string_view word; text(word)) {
        instant = calendar::Instant::read(word);
    }
    if (!instant) return give_up();
    out = *instant;
}

void Straight::value(calendar::Moment& out, const Limits& limits) {
    if (is_of_size(10)) {
        value(out.emplace<calendar::Date>(), limits);
    } else {
        value(out.emplace<calendar::Instant>(), limits);
    }
}

void Straight::value(EntryId& out, const Limits&) {
    out.text = id_text();
    if (!is_entry_id(out.text)) give_up();
}

std::string_view Straight::id_text() {
    if (!take('"')) return give_up(), std::string_view();
    const char* const begin = at_;
    int steps = 0;
    do {
        steps = first_of(!is_id_character(sixteen_at(at_)));
        at_ += steps;
    } while (steps == int{Sixteen::size()});
    const std::string_view id(begin, static_cast<std::size_t>(at_ - begin));
    if (!take('"') || id.empty() || id.size() > 64 || id.front() == '-') give_up();
    return id;
}

}  // namespace rsc::codec
