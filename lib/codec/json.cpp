#include "codec/json.hpp"

#include <stdexcept>

#include "codec/rewriting.hpp"

namespace rsc::codec {
namespace {

/// Lays a text out for people: a member or element to a line, two spaces further in.
class Layout : Rewriting {
  public:
    explicit Layout(std::string& out) : Rewriting(out) {}

    [[nodiscard]] bool put_text(std::string_view text) {
        if (!begin(text)) return false;
        value(0);
        return end();
    }

  private:
    void value(std::size_t depth) {
        if (*at_ == '{') return all<'}'>(depth);
        if (*at_ == '[') return all<']'>(depth);
        scalar();
    }
    template <char closing>
    void all(std::size_t depth) {
        put(*at_++);
        skip_to_next();
        if (*at_ != closing) {
            while (true) {
                new_line(depth + 1);
                if constexpr (closing == '}') {
                    text();
                    skip_colon();
                    if (gave_up()) return;
                    put(": ");
                }
                value(depth + 1);
                if (gave_up()) return;
                if (!goes_on()) break;
                put(',');
            }
            if (gave_up()) return;
            new_line(depth);
        }
        expect(closing);
        if (!gave_up()) put(closing);
    }
    void new_line(std::size_t depth) {
        // And for the space behind a colon.
        make_room(2 * depth + 2);
        put('\n');
        for (std::size_t i = 0; i < depth; ++i)
            put("  ");
    }
};

}  // namespace

Json parse_json(std::string_view text) {
    return Json::parse(text);
}

std::string print_json(const Json& json) {
    return laid_out(json.dump());
}

std::string laid_out(std::string_view text) {
    std::string out;
    out.reserve(2 * text.size() + 1024);
    if (!Layout(out).put_text(text)) throw std::invalid_argument("no JSON");
    out += '\n';
    return out;
}

}  // namespace rsc::codec
