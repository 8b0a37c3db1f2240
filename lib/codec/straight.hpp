#pragma once

// Included by the sources that instantiate it for a record type, and by no header.

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "codec/describe.hpp"
#include "codec/id_set.hpp"
#include "codec/walk.hpp"

namespace rsc::codec {

/// Reads in one walk over the text what the program itself writes: JSON whose objects hold their
/// members in the described order, every value as described, no `x-` member and no value of a free
/// form. It tells no fault. At the first thing that is otherwise it gives up, and the decoder,
/// which has the whole document before it, decides; what is accepted here the decoder accepts too,
/// and reads the same.
///
/// Almost every record read is of that form, and costs a third of what a parser and a decoder do.
class Straight : Walk {
  public:
    /// False where it gave up; `record` is then to be made anew. What was in it before is gone, but
    /// its lists keep their room. `text` is followed by at least 64 readable bytes. The texts of
    /// the record view `text`, or this until it reads again.
    template <class T>
    [[nodiscard]] bool read(std::string_view text, T& record);

  private:
    class Object;
    struct Clearing;

    [[nodiscard]] bool begin(std::string_view text);

    void value(std::string_view& out, const Limits& limits);
    void value(std::string& out, const Limits& limits);
    void value(std::int64_t& out, const Limits& limits);
    void value(bool& out, const Limits& limits);
    void value(calendar::Date& out, const Limits& limits);
    void value(calendar::Instant& out, const Limits& limits);
    void value(calendar::Moment& out, const Limits& limits);
    void value(EntryId& out, const Limits& limits);
    void value(model::FreeObject&, const Limits&) { give_up(); }

    template <class Tag>
    void value(Id<Tag>& out, const Limits&) {
        out.text = id_text();
    }

    template <Named E>
    void value(E& out, const Limits&) {
        std::string_view word;
        if (!text(word)) return;
        if (const auto known = named<E>(word)) {
            out = *known;
        } else {
            give_up();
        }
    }

    template <Maybe M>
    void value(M& out, const Limits& limits) {
        value(out.emplace(), limits);
    }

    template <class T>
    void value(std::vector<T>& out, const Limits& limits) {
        expect('[');
        skip_to_next();
        if (!take(']')) {
            out.reserve(4);
            do
                value(out.emplace_back(), no_limits);
            while (goes_on());
            expect(']');
        }
        if (out.size() < limits.least_items) give_up();
    }

    template <class T>
    void value(T& out, const Limits&);

    /// Behind a member: the name of the next, where there is one.
    [[nodiscard]] const char* next_name();
    /// The text at hand, and stands behind it. False where it gave up.
    [[nodiscard]] bool text(std::string_view& out);
    /// The same from the first backslash on.
    [[nodiscard]] bool escaped_text(const char* begin, std::string_view& out);
    /// The same of what is a well-formed id.
    [[nodiscard]] std::string_view id_text();
    /// Whether a text of this many characters and no backslash may stand here; its characters are
    /// not looked at.
    [[nodiscard]] bool is_of_size(std::size_t size) const {
        return at_[0] == '"' && at_[size + 1] == '"';
    }
    void seen_id(std::string_view id) {
        if (!ids_.insert(id)) give_up();
    }

    IdSet ids_;
    std::size_t size_ = 0;
    std::string unescaped_;
};

/// Visits the description of a record and makes it as new.
struct Straight::Clearing {
    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view, F& field, std::string_view, const Limits& = no_limits) {
        if constexpr (requires { field.clear(); }) {
            field.clear();
        } else {
            field = F{};
        }
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const Limits& = no_limits) {
        required(name, field, meaning);
    }
    template <class F, class D>
    void defaulted(std::string_view, F& field, const D& otherwise, std::string_view,
                   const Limits& = no_limits) {
        field = F(otherwise);
    }
};

/// Visits a description and reads the members where they stand.
class Straight::Object {
  public:
    explicit Object(Straight& in) : in_(in) {
        in_.expect('{');
        in_.skip_to_next();
        if (*in_.at_ == '"') {
            key_ = in_.at_ + 1;
        } else {
            in_.expect('}');
        }
    }

    void type(std::string_view, std::string_view) {}

    template <class F>
    [[gnu::always_inline]] void required(std::string_view name, F& field, std::string_view,
                                         const Limits& limits = no_limits) {
        if (is_next(name)) {
            read(name, field, limits);
        } else {
            give_up();
        }
    }
    template <class F>
    [[gnu::always_inline]] void optional(std::string_view name, F& field, std::string_view,
                                         const Limits& limits = no_limits) {
        if (is_next(name)) read(name, field, limits);
    }
    template <class F, class D>
    [[gnu::always_inline]] void defaulted(std::string_view name, F& field, const D&,
                                          std::string_view, const Limits& limits = no_limits) {
        if (is_next(name)) read(name, field, limits);
    }

    /// After the last member that is described there is none.
    void end() {
        if (key_ != nothing) give_up();
    }

  private:
    /// No name is empty or as long as what may be read beyond the text.
    [[nodiscard, gnu::always_inline]] bool is_next(std::string_view name) const {
        return __builtin_memcmp(key_, name.data(), name.size()) == 0 && key_[name.size()] == '"';
    }

    template <class F>
    [[gnu::noinline]] void read(std::string_view name, F& field, const Limits& limits) {
        in_.at_ = key_ + name.size() + 1;
        in_.skip_colon();
        in_.value(field, limits);
        if constexpr (std::is_same_v<F, EntryId>) {
            if (name == "id") in_.seen_id(field.text);
        }
        key_ = in_.next_name();
    }
    void give_up() {
        key_ = nothing;
        in_.give_up();
    }

    Straight& in_;
    const char* key_ = nothing;  ///< behind the quote that begins it
};

template <class T>
bool Straight::read(std::string_view text, T& record) {
    if (!begin(text)) return false;
    Clearing clearing;
    describe(clearing, record);
    skip_space();
    value(record, no_limits);
    skip_space();
    return at_ == text.data() + text.size();
}

template <class T>
void Straight::value(T& out, const Limits&) {
    Object object(*this);
    describe(object, out);
    object.end();
}

}  // namespace rsc::codec
