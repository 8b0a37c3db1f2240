#include "codec/scan.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "codec/document.hpp"

using namespace rsc;

namespace {

/// Whether the parser takes `text` for JSON, and whether the scanner does, must be the same answer.
class Judges {
  public:
    void compare(const std::string& text) {
        ++compared_;
        const auto record = reader_.read(text, "a");
        const auto fault = codec::first_fault(text);
        bool parsed = true;
        if (!record) {
            const Finding& first = record.error().findings.front();
            // The decoder's own findings on numbers inside x- members carry a pointer.
            parsed = !first.code.starts_with("json.") || !first.place.pointer.empty();
        }
        if (parsed) ++accepted_;
        // Numbers beyond 2^53 and beyond all floats: the parser takes some, the decoder none.
        if (fault && fault->code == "json.number") {
            CHECK_FALSE(record.has_value());
            return;
        }
        if (parsed != !fault.has_value()) {
            std::string shown;
            for (const char c : text) {
                const auto byte = static_cast<unsigned char>(c);
                shown += byte < 0x20 || byte >= 0x7f ? "<" + std::to_string(byte) + ">"
                                                     : std::string(1, c);
            }
            FAIL_CHECK("the parser " << (parsed ? "accepts" : "refuses") << " what the scanner "
                                     << (fault ? fault->expected : "accepts") << ": " << shown);
        }
    }
    [[nodiscard]] int compared() const { return compared_; }
    [[nodiscard]] int accepted() const { return accepted_; }

  private:
    codec::Reader<model::Case> reader_;
    int compared_ = 0;
    int accepted_ = 0;
};

const std::vector<std::string> samples = {
    R"({"a": [1, -2, 0, 30, true, false, null], "b": {"c": "d"}, "e": "", "f": [], "g": {}})",
    R"(["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u20AC", "\ud83d\ude00", "\uD800\uDC00", "\udbff\udfff"])",
    "[\"Gr\xC3\xBC\xC3\x9F\", \"\xE2\x82\xAC\", \"\xF0\x9F\x98\x80\", \"\xED\x9F\xBF\", "
    "\"\xEE\x80\x80\", \"\xF4\x8F\xBF\xBF\", \"\x7F\"]",
    " \t\r\n{ \"a\" : [ 1 , 2 ] }\n",
    "[-0, 1.5, 2E5, 3e-7, 4.25e+3, 9007199254740992]",
    "true",
    "\"x\"",
    "17",
};

std::string interesting_bytes() {
    std::string bytes = "{}[]:,\"\\/ \t\r\n0159-+.eEtfnulrbxADdcF'#";
    for (const int byte : {0x00, 0x01, 0x1F, 0x7F, 0x80, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF,
                           0xF0, 0xF4, 0xF8, 0xFE, 0xFF}) {
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

/// The same numbers everywhere (a linear congruential generator).
class Dice {
  public:
    std::size_t below(std::size_t bound) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((state_ >> 33U) % bound);
    }

  private:
    std::uint64_t state_ = 20260302;
};

}  // namespace

TEST_CASE("scanner and parser agree on every text with one byte changed, left out or put in") {
    Judges judges;
    for (const std::string& sample : samples) {
        judges.compare(sample);
        CHECK_FALSE(codec::first_fault(sample).has_value());
        for (std::size_t i = 0; i <= sample.size(); ++i) {
            judges.compare(sample.substr(0, i));
            judges.compare(sample.substr(i));
            for (const char byte : interesting_bytes()) {
                std::string inserted = sample;
                inserted.insert(i, 1, byte);
                judges.compare(inserted);
                if (i == sample.size()) continue;
                std::string changed = sample;
                changed[i] = byte;
                judges.compare(changed);
            }
            if (i == sample.size()) continue;
            std::string less = sample;
            less.erase(i, 1);
            judges.compare(less);
            for (unsigned bit = 0; bit < 8; ++bit) {
                std::string flipped = sample;
                flipped[i] =
                    static_cast<char>(static_cast<unsigned char>(flipped[i]) ^ (1U << bit));
                judges.compare(flipped);
            }
        }
    }
    CHECK(judges.compared() > 20'000);
    CHECK(judges.accepted() > 5'000);
}

TEST_CASE("scanner and parser agree on texts with many bytes changed") {
    Judges judges;
    Dice dice;
    const std::string bytes = interesting_bytes();
    for (int round = 0; round < 20'000; ++round) {
        std::string text = samples[dice.below(samples.size())];
        const std::size_t changes = 1 + dice.below(4);
        for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
            const std::size_t at = dice.below(text.size());
            switch (dice.below(4)) {
                case 0: text[at] = bytes[dice.below(bytes.size())]; break;
                case 1: text.insert(at, 1, bytes[dice.below(bytes.size())]); break;
                case 2: text.erase(at, 1 + dice.below(5)); break;
                default: text.insert(at, text.substr(dice.below(text.size()), 1 + dice.below(9)));
            }
        }
        judges.compare(text);
    }
    CHECK(judges.compared() == 20'000);
    CHECK(judges.accepted() > 1'000);
}

TEST_CASE("scanner and parser agree on every four digits of an escape and every pair of them") {
    Judges judges;
    static constexpr std::string_view hex = "0123456789abcdefABCDEFgG";
    for (const char a : hex) {
        for (const char b : hex) {
            judges.compare(std::string("[\"\\u") + a + b + "00\"]");
            judges.compare(std::string("[\"\\u00") + a + b + "\"]");
        }
    }
    const std::vector<std::string> units = {"\\u0041", "\\ud7ff", "\\ud800", "\\udbff", "\\udc00",
                                            "\\udfff", "\\ue000", "\\uffff", "x"};
    for (const std::string& a : units) {
        for (const std::string& b : units) {
            for (const std::string& c : units)
                judges.compare("\"" + a + b + c + "\"");
        }
    }
    CHECK(judges.compared() > 1'500);
    CHECK(judges.accepted() > 500);
}

TEST_CASE("integers are within 2^53 on either side") {
    const auto code = [](const std::string& text) {
        const auto fault = codec::first_fault(text);
        return fault ? fault->code : std::string("none");
    };
    CHECK(code("9007199254740992") == "none");
    CHECK(code("-9007199254740992") == "none");
    CHECK(code("9007199254740993") == "json.number");
    CHECK(code("-9007199254740993") == "json.number");
    CHECK(code("[1, 99999999999999999999999999]") == "json.number");
    CHECK(code("1e400") == "json.number");
    CHECK(codec::first_fault("[1,\n 9007199254740993]")->offset == 5);
}

TEST_CASE("a position counts lines and bytes from 1") {
    const std::string text = "ab\n\nü\r\nx";
    const auto at = [&](std::size_t offset) {
        const codec::Position position = codec::position_of(text, offset);
        return std::to_string(position.line) + ":" + std::to_string(position.column);
    };
    CHECK(at(0) == "1:1");
    CHECK(at(2) == "1:3");
    CHECK(at(3) == "2:1");
    CHECK(at(4) == "3:1");
    CHECK(at(6) == "3:3");
    CHECK(at(8) == "4:1");
    CHECK(at(9) == "4:2");
    CHECK(at(1000) == "4:2");
}

TEST_CASE("a pointer leads to its value and its key") {
    const std::string text = R"( {"a": [10, {"b": 2}], "c/d~": {"": 3}, "e": 4, "e": 5})";
    const std::vector<std::string> pointers = {"",        "/a",       "/a/0",  "/a/1/b",
                                               "/c~1d~0", "/c~1d~0/", "/e",    "/a/1/zz",
                                               "/a/7/zz", "/zz",      "/a/1/b"};
    const auto spots = codec::spots_of(text, pointers);
    REQUIRE(spots.size() == pointers.size());
    const auto value = [&](std::size_t i) { return text.substr(spots[i].value); };
    const auto key = [&](std::size_t i) { return text.substr(spots[i].key); };
    CHECK(value(0).starts_with("{\"a\""));
    CHECK(value(1).starts_with("[10"));
    CHECK(key(1).starts_with("\"a\": ["));
    CHECK(value(2).starts_with("10,"));
    CHECK(key(2).starts_with("10,"));
    CHECK(value(3).starts_with("2}"));
    CHECK(key(3).starts_with("\"b\""));
    CHECK(value(4).starts_with("{\"\": 3"));
    CHECK(value(5).starts_with("3}"));
    CHECK(value(6).starts_with("5}"));
    CHECK(key(6).starts_with("\"e\": 5"));
    CHECK(value(7).starts_with("{\"b\""));
    CHECK(value(8).starts_with("[10"));
    CHECK(value(9).starts_with("{\"a\""));
    CHECK(value(10).starts_with("2}"));
    CHECK(codec::offset_of(text, "/a/1/b") == spots[3].value);
}

TEST_CASE("a pointer leads past whatever stands before it") {
    for (const char* value :
         {R"("")", R"("}]")", R"("\"")", R"("\\")", R"("\\\"]")", "{}", "[]", "[[], {}]", "true",
          R"({"a": ["}", {"\"]": [1, "\\"]}]})", "-1", "null ", "[ \n]\t", "12\n"}) {
        CAPTURE(value);
        const std::string text =
            std::string(R"({"before": )") + value + R"(,"list":[)" + value + R"(, 7]})";
        CHECK(text.substr(codec::offset_of(text, "/list/1")) == "7]}");
        CHECK(codec::offset_of(text, "/before") == std::string(R"({"before": )").size());
        CHECK(codec::offset_of(text, "/list/0") == text.find(R"("list":[)") + 8);
    }
}

TEST_CASE("a pointer leads past numbers that no record may have") {
    const std::string text = R"({"a": 99999999999999999999, "b": 1e999, "c": 7})";
    CHECK(text.substr(codec::offset_of(text, "/c")) == "7}");
}

TEST_CASE("a document says what it is, and what is no document does not") {
    CHECK(codec::declared_schema(R"({"id": 1, "schema": "rsc.case/1"})") == "rsc.case/1");
    CHECK(codec::declared_schema(R"({"schema": 1})").empty());
    CHECK(codec::declared_schema(R"(["schema"])").empty());
    CHECK(codec::declared_schema(R"({"schema": "a")").empty());
    CHECK(codec::declared_schema("").empty());
    CHECK(codec::declared_schema(std::string(10'000'000, '[')).empty());
}
