#pragma once

// The body of Reader<T>, for the sources that instantiate it.

#include "codec/decoder.hpp"
#include "codec/document.hpp"
#include "codec/straight.hpp"
#include "codec/upgrade.hpp"

namespace rsc::codec {

/// Turns what simdjson refused, or what the decoder reported, into findings with places.
[[nodiscard]] Error refusal(std::string_view text, std::string_view file,
                            std::vector<Fault> faults);

/// Whether the document says that it is of another type or version.
[[nodiscard]] bool is_other_version(const std::vector<Fault>& faults);

template <class T>
struct Reader<T>::State {
    dom::parser parser{max_document_bytes};
    std::optional<T> record;
    Straight straight;
    std::vector<Fault> faults;
    Decoder decoder{faults};
    std::string copy;
    std::string newest;  ///< the document in its newest form, where it is older

    [[nodiscard]] std::optional<dom::element> parse(std::string_view text);
    void decode(dom::element root);
};

/// The document; nothing where `text` is no JSON.
template <class T>
std::optional<dom::element> Reader<T>::State::parse(std::string_view text) {
    // Room for the text at hand, with the depth that records may have; the parser refuses what
    // reaches the depth it is given.
    constexpr std::size_t depth = max_depth + 1;
    if (parser.capacity() < text.size() || parser.max_depth() != depth) {
        if (parser.allocate(text.size() + text.size() / 2 + 1024, depth) != simdjson::SUCCESS) {
            throw std::bad_alloc();
        }
    }
    dom::element root;
    const auto parsed = parser.parse(text.data(), text.size(), false).get(root);
    if (parsed == simdjson::MEMALLOC) throw std::bad_alloc();
    if (parsed != simdjson::SUCCESS) return std::nullopt;
    return root;
}

template <class T>
void Reader<T>::State::decode(dom::element root) {
    faults.clear();
    decoder.document(root, record.emplace());
}

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
    if (!state.record) state.record.emplace();
    if (state.straight.read(text, *state.record)) return &*state.record;
    const auto root = state.parse(text);
    if (!root) return tl::unexpected(refusal(text, file, {}));
    state.decode(*root);
    if (is_other_version(state.faults)) {
        if (auto newest = upgraded(text)) {
            state.newest = std::move(*newest);
            state.newest.reserve(state.newest.size() + simdjson::SIMDJSON_PADDING);
            state.decode(*state.parse(state.newest));
        }
    }
    // What is wrong is told of the text as it stands.
    if (!state.faults.empty()) {
        return tl::unexpected(refusal(text, file, std::move(state.faults)));
    }
    return &*state.record;
}

template <class T>
Result<const T*> Reader<T>::read_members(std::string_view text, std::string_view file,
                                         std::span<const std::string_view> members) {
    State& state = *state_;
    if (text.size() > max_document_bytes) return tl::unexpected(refusal(text, file, {}));
    const auto root = state.parse(text);
    if (!root) return tl::unexpected(refusal(text, file, {}));
    state.faults.clear();
    state.decoder.members(*root, state.record.emplace(), members);
    // Whoever wrote it in another form may have put the members elsewhere.
    if (!state.faults.empty()) return read_padded(text, file);
    return &*state.record;
}

/// Visits a record and moves every text it views into memory of its own.
class Rehome {
  public:
    /// Without room, it only measures.
    explicit Rehome(char* room) : room_(room) {}
    [[nodiscard]] std::size_t size() const { return size_; }

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
        if (room_ != nullptr) {
            text.copy(room_ + size_, text.size());
            text = {room_ + size_, text.size()};
        }
        size_ += text.size();
    }
    template <class Tag>
    void move(Id<Tag>& id) {
        move(id.text);
    }
    template <Maybe M>
    void move(M& field) {
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
            std::is_same_v<T, calendar::Moment> || std::is_same_v<T, model::FreeObject>;
        if constexpr (!plain) describe(*this, field);
    }

    char* room_;
    std::size_t size_ = 0;
};

template <class T>
Result<Document<T>> Document<T>::parse(std::string_view text, std::string_view file) {
    Reader<T> reader;
    return parse(reader, text, file);
}

template <class T>
Result<Document<T>> Document<T>::parse(Reader<T>& reader, std::string_view text,
                                       std::string_view file) {
    auto record = reader.read(text, file);
    if (!record) return pass_on(record);
    Document document;
    document.record_ = std::make_unique<T>(**record);
    Rehome measuring(nullptr);
    describe(measuring, *document.record_);
    document.texts_ = std::make_unique<char[]>(measuring.size());
    Rehome rehome(document.texts_.get());
    describe(rehome, *document.record_);
    return document;
}

}  // namespace rsc::codec
