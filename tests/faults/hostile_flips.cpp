// Every bit of a record flipped, one at a time, and read as the program reads it.

#include <iostream>

#include "codec/document.hpp"
#include "codec/history.hpp"
#include "codec/json.hpp"
#include "hostile.hpp"

namespace rsc::hostile {

// flip RECORD STORE: reads the record with each bit flipped, and prints how many flips there were,
// how many the reader refused, how many the history told, how many left the value the same, and how
// many nobody noticed; these bits follow, a line each.
int flip_bits(const std::vector<std::string>& arguments) {
    std::string text = file_text(arguments.at(0));
    const std::string& store = arguments.at(1);
    const codec::Json whole = codec::parse_json(text);
    if (const auto chain = codec::verify_history(text, store, false, "record");
        !chain.there || !chain.findings.empty()) {
        std::cerr << "hostile: the record is not whole before a bit is flipped\n";
        return 2;
    }
    codec::Reader<model::Case> reader;
    std::size_t refused = 0;
    std::size_t told = 0;
    std::size_t same = 0;
    std::vector<std::size_t> unnoticed;
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        char& byte = text[bit / 8];
        const char before = byte;
        byte = static_cast<char>(byte ^ (1 << (bit % 8)));
        const auto record = reader.read(text, "record");
        if (!record) {
            ++refused;
        } else if (const auto chain = codec::verify_history(text, store, false, "record");
                   !chain.there || !chain.findings.empty()) {
            ++told;
        } else if (codec::parse_json(text) == whole) {
            ++same;
        } else {
            unnoticed.push_back(bit);
        }
        byte = before;
    }
    std::cout << text.size() * 8 << ' ' << refused << ' ' << told << ' ' << same << ' '
              << unnoticed.size() << '\n';
    for (const std::size_t bit : unnoticed) {
        std::cout << bit << '\t' << text.substr(text.rfind('\n', bit / 8) + 1, 60) << '\n';
    }
    return unnoticed.empty() ? 0 : 1;
}

}  // namespace rsc::hostile
