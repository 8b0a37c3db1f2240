#pragma once

// The body of Reader<T>, for the sources that instantiate it.

#include "codec/decoder.hpp"
#include "codec/document.hpp"

namespace rsc::codec {

/// Turns what simdjson refused, or what the decoder reported, into findings with places.
[[nodiscard]] Error refusal(std::string_view text, std::string_view file,
                            std::vector<Fault> faults);

template <class T>
struct Reader<T>::State {
    dom::parser parser{max_document_bytes};
    T record;
    std::vector<Fault> faults;
    std::string copy;
};

template <class T>
Reader<T>::Reader() : state_(std::make_unique<State>()) {}
template <class T>
Reader<T>::~Reader() = default;
template <class T>
Reader<T>::Reader(Reader&&) noexcept = default;
template <class T>
Reader<T>& Reader<T>::operator=(Reader&&) noexcept = default;

template <class T>
Result<const T*> Reader<T>::read(std::string_view text, std::string_view file) {
    if (text.size() > max_document_bytes) return tl::unexpected(refusal(text, file, {}));
    state_->copy.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    state_->copy.assign(text);
    return read_padded(state_->copy, file);
}

template <class T>
Result<const T*> Reader<T>::read_padded(std::string_view text, std::string_view file) {
    State& state = *state_;
    if (text.size() > max_document_bytes) return tl::unexpected(refusal(text, file, {}));
    // Room for the text at hand, with the depth that records may have.
    if (state.parser.capacity() < text.size() || state.parser.max_depth() != max_depth) {
        if (state.parser.allocate(text.size() + text.size() / 2 + 1024, max_depth) !=
            simdjson::SUCCESS) {
            throw std::bad_alloc();
        }
    }
    dom::element root;
    const auto parsed = state.parser.parse(text.data(), text.size(), false).get(root);
    if (parsed == simdjson::MEMALLOC) throw std::bad_alloc();
    if (parsed != simdjson::SUCCESS) {
        return tl::unexpected(refusal(text, file, {}));
    }
    state.record = T{};
    state.faults.clear();
    Decoder decoder(state.faults);
    decoder.document(root, state.record);
    if (!state.faults.empty()) {
        return tl::unexpected(refusal(text, file, std::move(state.faults)));
    }
    return &state.record;
}

/// Visits a record and moves every text it views into memory of its own.
class Rehome {
  public:
    explicit Rehome(char* room) : room_(room) {}
    [[nodiscard]] const char* end() const { return room_; }

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view, F& field, std::string_view, const Limits& = {}) {
        move(field);
    }
    template <class F>
    void optional(std::string_view, F& field, std::string_view, const Limits& = {}) {
        move(field);
    }
    template <class F, class D>
    void defaulted(std::string_view, F& field, const D&, std::string_view, const Limits& = {}) {
        move(field);
    }

  private:
    void move(std::string_view& text) {
        text.copy(room_, text.size());
        text = {room_, text.size()};
        room_ += text.size();
    }
    template <class Tag>
    void move(Id<Tag>& id) {
        move(id.text);
    }
    template <class T>
    void move(std::optional<T>& field) {
        if (field) move(*field);
    }
    template <class T>
    void move(std::vector<T>& list) {
        for (T& one : list)
            move(one);
    }
    template <class T>
    void move(T& field) {
        constexpr bool plain =
            std::is_arithmetic_v<T> || Named<T> || std::is_same_v<T, std::string> ||
            std::is_same_v<T, calendar::Date> || std::is_same_v<T, calendar::Instant> ||
            std::is_same_v<T, calendar::Moment>;
        if constexpr (!plain) describe(*this, field);
    }

    char* room_;
};

template <class T>
Result<Document<T>> Document<T>::parse(std::string_view text, std::string_view file) {
    Reader<T> reader;
    auto record = reader.read(text, file);
    if (!record) return pass_on(record);
    Document document;
    document.record_ = std::make_unique<T>(**record);
    // Texts are never longer than the document that spells them; what they really take is known
    // once they have been moved, so they are moved twice and nothing else is kept.
    const auto room = std::make_unique<char[]>(text.size());
    Rehome measuring(room.get());
    describe(measuring, *document.record_);
    const auto used = static_cast<std::size_t>(measuring.end() - room.get());
    document.texts_ = std::make_unique<char[]>(used);
    Rehome rehome(document.texts_.get());
    describe(rehome, *document.record_);
    return document;
}

}  // namespace rsc::codec
