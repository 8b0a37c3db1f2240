#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "codec/document.hpp"
#include "codec/json.hpp"
#include "policy/check.hpp"
#include "policy/shipped.hpp"

namespace rsc::policy::testing {

using codec::Json;

inline std::string_view bytes_of(std::span<const Embedded> files, std::string_view name) {
    for (const Embedded& file : files) {
        if (file.name == name) return file.bytes;
    }
    FAIL("nothing shipped is called " << name);
    return {};
}

inline std::string_view shipped_text() {
    return bytes_of(shipped_packs(), "milwaukee-coordination");
}

template <class T>
codec::Document<T> read(std::string_view text) {
    auto document = codec::Document<T>::parse(text, "a");
    if (!document) {
        const Finding& first = document.error().findings.front();
        FAIL(first.code << " " << first.place.pointer << " " << first.found);
    }
    return std::move(*document);
}

inline const Pack& shipped_pack() {
    static const auto pack = read<Pack>(shipped_text());
    return *pack;
}

inline std::vector<codec::Document<Pack>> shipped_packs_read() {
    std::vector<codec::Document<Pack>> packs;
    for (const Embedded& file : shipped_packs())
        packs.push_back(read<Pack>(file.bytes));
    return packs;
}

inline Registers shipped_registers_read() {
    static const auto documents =
        read<DocumentRegister>(bytes_of(shipped_registers(), "documents"));
    static const auto requirements =
        read<RequirementRegister>(bytes_of(shipped_registers(), "requirements"));
    static const auto readings = read<ReadingRegister>(bytes_of(shipped_registers(), "readings"));
    return {&*documents, &*requirements, &*readings};
}

}  // namespace rsc::policy::testing
