#pragma once

// What the fuzz targets share: a promise that ends the program when it is broken, so that libFuzzer
// keeps the input, and what every refusal of a text has to say.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace rsc::fuzz {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
    return size == 0 ? std::string_view()
                     : std::string_view(reinterpret_cast<const char*>(bytes), size);
}

inline void promise(bool kept, std::string_view what, std::string_view seen = {}) {
    if (kept) return;
    std::fprintf(stderr, "BROKEN PROMISE: %.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(std::min<std::size_t>(seen.size(), 4096)), seen.data());
    std::abort();
}

/// Every finding names the file, and a line and a column that the text has.
inline void promise_places(const Error& error, std::string_view text, std::string_view file) {
    promise(!error.findings.empty(), "a refused text has a finding", error.message);
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const Finding& finding : error.findings) {
        promise(finding.place.file == file, "a finding names the file", finding.code);
        promise(finding.place.line >= 1 && finding.place.line <= lines, "a finding has a line",
                finding.code);
        promise(finding.place.column >= 1 && finding.place.column <= text.size() + 1,
                "a finding has a column", finding.code);
        promise(!finding.code.empty() && !finding.message.empty(), "a finding says what it is");
    }
}

}  // namespace rsc::fuzz
