#include "codec/canonical.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>

#include "base/eight.hpp"
#include "codec/rewriting.hpp"
#include "codec/scan.hpp"

namespace rsc::codec {
namespace {

/// The first eight letters as a number: the order of such numbers is that of the letters. Eight
/// bytes of `name` may be read, however short it is.
std::uint64_t front_of(std::string_view name) {
    const std::uint64_t eight = __builtin_bswap64(eight_at(name.data()));
    if (name.size() >= sizeof eight) return eight;
    return name.empty() ? 0 : eight & ~std::uint64_t{0} << 8 * (sizeof eight - name.size());
}

/// Puts the canonical form together.
class Canonical : Rewriting {
  public:
    explicit Canonical(std::string& out) : Rewriting(out) {}

    [[nodiscard]] bool put_form(std::string_view text, std::string_view without,
                                std::span<Member> members);
    [[nodiscard]] std::vector<std::string_view> elements(std::string_view list);

  private:
    /// A member that was put, its comma included.
    struct Put {
        std::uint64_t front;
        std::string_view name;
        std::ptrdiff_t begin;
        std::ptrdiff_t end;

        friend bool operator<(const Put& a, const Put& b) {
            return a.front != b.front ? a.front < b.front : a.name < b.name;
        }
    };

    void value(std::size_t depth);
    void object(std::size_t depth);
    void array(std::size_t depth);
    void put_in_order(std::size_t first, std::ptrdiff_t from);
    void note(const Member& found);

    std::string_view without_;
    std::span<Member> members_;
    std::vector<Put> puts_;  ///< of the objects that are open, the innermost last
    std::string unordered_;
    std::deque<std::string> decoded_;  ///< names in which something is escaped
};

bool Canonical::put_form(std::string_view text, std::string_view without,
                         std::span<Member> members) {
    without_ = without;
    members_ = members;
    if (!begin(text)) return false;
    value(1);
    return end();
}

std::vector<std::string_view> Canonical::elements(std::string_view list) {
    std::vector<std::string_view> found;
    if (!begin(list) || !take('[')) return found;
    skip_to_next();
    while (*at_ != ']') {
        const char* const from = at_;
        value(2);
        found.push_back(since(from));
        if (!goes_on()) break;
    }
    return found;
}

void Canonical::value(std::size_t depth) {
    if (*at_ == '{') return object(depth);
    if (*at_ == '[') return array(depth);
    scalar();
}

void Canonical::object(std::size_t depth) {
    if (depth > max_depth) return give_up();
    ++at_;
    skip_to_next();
    put('{');
    const std::ptrdiff_t from = here();
    const std::size_t first = puts_.size();
    bool in_order = true;
    while (*at_ == '"') {
        const std::ptrdiff_t begin = here();
        const char* const name_at = at_ + 1;
        std::string_view name = text();
        if (name.data() != name_at) name = decoded_.emplace_back(name);
        skip_colon();
        put(':');
        const char* const value_at = at_;
        value(depth + 1);
        if (gave_up()) return;
        put(',');
        if (depth == 1) note({name, since(value_at)});
        if (depth == 1 && !without_.empty() && name == without_) {
            back_to(begin);
        } else {
            puts_.push_back({front_of(name), name, begin, here()});
            in_order = in_order && (puts_.size() - first < 2 || !(puts_.back() < puts_.end()[-2]));
        }
        if (!goes_on()) break;
        if (*at_ != '"') give_up();
    }
    expect('}');
    if (gave_up()) return;
    if (!in_order) put_in_order(first, from);
    if (here() > from) back_to(here() - 1);  // the last comma
    put('}');
    puts_.resize(first);
}

// ASCII keys: byte order is the UTF-16 order that RFC 8785 asks for.
void Canonical::put_in_order(std::size_t first, std::ptrdiff_t from) {
    std::sort(puts_.begin() + static_cast<std::ptrdiff_t>(first), puts_.end());
    unordered_.assign(written(from), static_cast<std::size_t>(here() - from));
    unordered_.append(nothing, sizeof nothing);
    back_to(from);
    for (std::size_t i = first; i < puts_.size(); ++i)
        put_soon(unordered_.data() + (puts_[i].begin - from), puts_[i].end - puts_[i].begin);
}

void Canonical::note(const Member& found) {
    for (Member& member : members_) {
        if (member.name == found.name && member.text.empty()) member.text = found.text;
    }
}

void Canonical::array(std::size_t depth) {
    if (depth > max_depth) return give_up();
    ++at_;
    skip_to_next();
    put('[');
    if (*at_ != ']') {
        while (true) {
            value(depth + 1);
            if (!goes_on()) break;
            put(',');
        }
    }
    expect(']');
    if (!gave_up()) put(']');
}

}  // namespace

bool put_canonical(std::string& out, std::string_view text, std::string_view without,
                   std::span<Member> members) {
    return Canonical(out).put_form(text, without, members);
}

std::string canonical(std::string_view text, std::string_view without) {
    std::string out;
    out.reserve(text.size() + 16);
    if (!put_canonical(out, text, without)) throw std::invalid_argument("no JSON");
    return out;
}

std::vector<std::string_view> elements_of(std::string_view list) {
    std::string form;
    return Canonical(form).elements(list);
}

}  // namespace rsc::codec
