#pragma once

#include <cstring>
#include <string>
#include <string_view>

#include "codec/walk.hpp"

namespace rsc::codec {

/// Walks over a JSON text and writes the same values anew at the end of `out`; where what is
/// between them goes, the class that derives from it decides. Every text and number has one form,
/// that of RFC 8785, which is never longer than another, but for numbers that no record may hold.
class Rewriting : protected Walk {
  public:
    Rewriting(const Rewriting&) = delete;
    Rewriting& operator=(const Rewriting&) = delete;

  protected:
    explicit Rewriting(std::string& out) : out_(out), size_(out.size()) {}
    ~Rewriting() { out_.resize(size_); }

    /// Makes room for what is no longer than the text.
    [[nodiscard]] bool begin(std::string_view text);
    /// What was written stays; false where something of the text is left, or it gave up.
    [[nodiscard]] bool end();

    /// A text, a number or a literal. After it, as after all that steps on, it may have given up.
    void scalar();
    /// The text at hand: as it stands or, where something in it is escaped, decoded and good until
    /// the next such.
    std::string_view text();

    /// What stands from `at` on, in the text that was given.
    [[nodiscard]] std::string_view since(const char* at) const {
        if (gave_up()) return {};
        return text_.substr(static_cast<std::size_t>(at - begin_),
                            static_cast<std::size_t>(at_ - at));
    }
    /// What is written ends there, counted from the beginning of `out`.
    [[nodiscard]] std::ptrdiff_t here() const { return to_ - out_.data(); }
    void back_to(std::ptrdiff_t place) { to_ = out_.data() + place; }
    [[nodiscard]] const char* written(std::ptrdiff_t place) const { return out_.data() + place; }
    /// Room for so many characters that are not in the text. It must not have given up: then there
    /// is room for nothing more.
    void make_room(std::size_t more) {
        const auto left = static_cast<std::size_t>(out_.data() + out_.size() - to_);
        const auto to_come = static_cast<std::size_t>(begin_ + text_.size() - at_);
        if (left < to_come + more + sizeof nothing) grow(more);
    }

    void put(char c) { *to_++ = c; }
    void put(std::string_view characters) {
        characters.copy(to_, characters.size());
        to_ += characters.size();
    }
    /// Up to 15 bytes behind the characters may be read, and are written over later.
    void put_soon(const char* characters, std::ptrdiff_t size) {
        for (std::ptrdiff_t done = 0; done < size; done += 16)
            std::memcpy(to_ + done, characters + done, 16);
        to_ += size;
    }

  private:
    std::string_view escaped_text(const char* begin, std::ptrdiff_t from);
    void put_escaped(std::string_view text);
    void number();
    void other_number(const char* begin);
    void literal(std::string_view word);
    void grow(std::size_t more);

    std::string& out_;
    std::size_t size_;  ///< of what stays; the rest of `out_` is room
    char* to_ = nullptr;
    std::string_view text_;
    const char* begin_ = nullptr;  ///< of the copy that is walked over
};

}  // namespace rsc::codec
