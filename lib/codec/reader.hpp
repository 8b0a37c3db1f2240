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
        if (state.parser.allocate(std::max<std::size_t>(text.size() * 2, 64 * 1024), max_depth) !=
            simdjson::SUCCESS) {
            throw std::bad_alloc();
        }
    }
    dom::element root;
    if (state.parser.parse(text.data(), text.size(), false).get(root) != simdjson::SUCCESS) {
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

}  // namespace rsc::codec
