// What the program itself writes is read in one walk; what is otherwise is left to the decoder. The
// two are two readings of one description: what the one accepts the other accepts, and reads the
// same.

#include "codec/straight.hpp"

#include <doctest/doctest.h>

#include <random>

#include "calendar/shipped.hpp"
#include "codec/describe_case.hpp"
#include "codec/document.hpp"
#include "codec/encode.hpp"
#include "rich.hpp"

using namespace rsc;
using namespace std::string_view_literals;
using codec::Json;

namespace {

const calendar::Zone& zone() {
    static const auto chicago = calendar::Zone::load("America/Chicago").value();
    return chicago;
}

/// `text` begun_with what has to follow it: 64 bytes and no more. Only the decoder takes a text
/// that another byte than zero follows.
struct Padded {
    std::vector<char> bytes;
    std::size_t size;

    explicit Padded(const std::string& text, char after = '\0')
        : bytes(text.begin(), text.end()), size(text.size()) {
        bytes.resize(size + 64, after);
        bytes.shrink_to_fit();
    }
    [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

/// What is read in one walk, written again; nothing where that gives up.
std::optional<std::string> straight(const std::string& text) {
    static codec::Straight reading;
    const Padded padded(text);
    model::Case record;
    if (!reading.read(padded.text(), record)) return std::nullopt;
    return codec::Encoder(zone()).object(record).dump();
}
/// The same of the decoder alone.
std::optional<std::string> decoded(const std::string& text) {
    static codec::Reader<model::Case> reading;
    const Padded padded(text, 'x');
    const auto record = reading.read_padded(padded.text(), "a");
    if (!record) return std::nullopt;
    return codec::Encoder(zone()).object(**record).dump();
}

/// A record begun_with every member of every type.
const Json& full() {
    static const Json made = codec::testing::Generator("case").full();
    return made;
}

std::string begun_with(const std::string& members) {
    return R"({"schema":"rsc.case/1","id":"C-1",)" + members + R"("client":{"id":"P-1"}})";
}

}  // namespace

TEST_CASE("what the program writes is read in one walk, as the decoder reads it") {
    for (const int indent : {-1, 0, 1, 2, 4, 9}) {
        CAPTURE(indent);
        const std::string text = full().dump(indent);
        CHECK(straight(text) == full().dump());
        CHECK(decoded(text) == full().dump());
        CHECK(straight(" \t\r\n" + text + "\n") == full().dump());
    }
    CHECK(straight(codec::testing::Generator("case").least().dump(2)));
}

TEST_CASE("nothing of one record is left in the next") {
    const std::string least = codec::testing::Generator("case").least().dump(2);
    codec::Straight reading;
    const Padded all(full().dump(2));
    const Padded few(least);
    model::Case record;
    model::Case fresh;
    REQUIRE(reading.read(all.text(), record));
    REQUIRE(reading.read(few.text(), record));
    REQUIRE(reading.read(few.text(), fresh));
    CHECK(codec::Encoder(zone()).object(record).dump(2) == least);
    CHECK(record.episode == fresh.episode);
    codec::Reader<model::Case> reader;  // after what is left to the decoder, too
    REQUIRE(reader.read_padded(all.text(), "a"));
    REQUIRE_FALSE(reader.read(least.substr(1), "a"));
    const auto after = reader.read_padded(few.text(), "a");
    REQUIRE(after);
    CHECK(codec::Encoder(zone()).object(**after).dump(2) == least);
}

TEST_CASE("what the decoder has to judge is left to it") {
    const char* const others[] = {
        R"("episode":0,)",
        R"("episode":01,)",
        R"("episode":-1,)",
        R"("episode":-0,)",
        R"("episode":2.0,)",
        R"("episode":2e0,)",
        R"("episode":2 0,)",
        R"("episode":12345678901234567890,)",
        R"("episode":,)",
        R"("episode":"2",)",
        R"("episode":2,"episode":2,)",
        R"("episode" 2,)",
        R"("episode":2)",
        R"("episode":2,,)",
        R"("x-source":1,)",
        R"("unknown":1,)",
        R"("not_recorded":[{"section":"team"},],)",
        R"("not_recorded":[{"section":"team"} {"section":"sccp"}],)",
        R"("not_recorded":[{"section":"none"}],)",
        R"("not_recorded":[{"section":"team","through":"2026-02-29"}],)",
        R"("not_recorded":[{"section":"team","through":"2026-02-2"}],)",
        R"("not_recorded":[{"section":"team"],)",
        R"("not_recorded":{"section":"team"},)",
        "\"not_recorded\":[{\"section\":\"te\nam\"}],",
    };
    REQUIRE(straight(begun_with("")));
    REQUIRE(straight(begun_with(R"("episode":2,"not_recorded":[{"section":"team"}],)")));
    for (const char* other : others) {
        CAPTURE(other);
        CHECK_FALSE(straight(begun_with(other)));
    }
    const auto client = [](const std::string& members) {
        return R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1")" + members + "}}";
    };
    REQUIRE(straight(client(R"(,"given_name":"a\n\t\"\\\/\b\f\rb","language":"ü")")));
    CHECK(straight(client(R"(,"given_name":"a\n\t\"\\\/\b\f\rb")")) ==
          decoded(client(R"(,"given_name":"a\n\t\"\\\/\b\f\rb")")));
    CHECK_FALSE(straight(client(R"(,"given_name":"")")));
    CHECK_FALSE(straight(client(R"(,"given_name":"\u0041")")));  // read, but not here
    CHECK_FALSE(straight(client(R"(,"given_name":"\x")")));
    CHECK_FALSE(straight(client(R"(,"given_name":"a)")));
    CHECK_FALSE(straight(client(R"(,"given_name":"a\")")));
    CHECK_FALSE(straight(client(",\"given_name\":\"\xFF\"")));
    CHECK_FALSE(straight(client(std::string(",\"given_name\":\"a\0b\""sv))));
    CHECK_FALSE(straight(client(R"(,"family_name":"A","given_name":"B")")));  // another order
    CHECK_FALSE(straight(client(",")));
    const auto one = [](const std::string& id) {
        return R"({"id":")" + id +
               R"(","occurred":"2026-03-02","recorded":"2026-03-02T10:00:00-06:00","by":"W-1"})";
    };
    REQUIRE(straight(client(R"(,"contact_information":[)" + one("i1") + "," + one("i2") + "]")));
    CHECK_FALSE(
        straight(client(R"(,"contact_information":[)" + one("i1") + "," + one("i1") + "]")));
    CHECK_FALSE(straight(client(R"(,"contact_information":[)" + one("1") + "]")));
    const auto after = [](const std::string& members) {
        return R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1"},)" + members + "}";
    };
    const auto referral = [&](const std::string& more) {
        return after(R"("referral":{"id":"r1","occurred":"2026-03-02","recorded":)"
                     R"("2026-03-02T10:00:00-06:00","by":"W-1","source":"ciu")" +
                     more + "}");
    };
    REQUIRE(straight(referral("")));
    REQUIRE(straight(referral(R"(,"emergency":{"needs":["food"]})")));
    CHECK_FALSE(straight(referral(R"(,"emergency":{"needs":[]})")));
    CHECK_FALSE(straight(referral(R"(,"emergency":{})")));
    CHECK_FALSE(straight(after(R"("referral":null)")));
    CHECK_FALSE(straight(after(R"("referral":{})")));
    CHECK_FALSE(straight(after(R"("referral":[])")));
    const auto named = [](const std::string& id) {
        return R"({"schema":"rsc.case/1","id":"C-1","client":{"id":")" + id + R"("}})";
    };
    REQUIRE(straight(named(std::string(64, 'P'))));
    CHECK_FALSE(straight(named(std::string(65, 'P'))));
    CHECK_FALSE(straight(named("-P")));
    CHECK_FALSE(straight(named("P.1")));
    CHECK_FALSE(straight(named("")));
    CHECK_FALSE(straight(begun_with("") + "x"));
    CHECK_FALSE(straight(begun_with("") + "{}"));
    CHECK_FALSE(straight("\xEF\xBB\xBF" + begun_with("")));
    CHECK_FALSE(straight(""));
    CHECK_FALSE(straight("  "));
    CHECK_FALSE(straight("[]"));
    CHECK_FALSE(straight(R"({"id":"C-1"})"));
}

TEST_CASE("a text ends where it ends, whatever follows it") {
    const std::string text = full().dump(2);
    model::Case record;
    codec::Straight reading;
    const Padded whole(text);
    for (std::size_t size = 0; size < text.size(); size += size < 3'000 ? 1 : 97) {
        REQUIRE_FALSE(reading.read(whole.text().substr(0, size), record));
        REQUIRE_FALSE(reading.read(Padded(text.substr(0, size)).text(), record));
    }
    CHECK(reading.read(whole.text(), record));
    // Where no zero byte follows, a walk might not find the end (the sanitizers would tell).
    CHECK_FALSE(reading.read(Padded(text, ' ').text(), record));
}

TEST_CASE("what is read in one walk the decoder reads alike, whatever byte is changed") {
    const std::string text = full().dump(1);
    std::mt19937 random(20'260'301);
    const auto below = [&random](std::size_t bound) { return random() % bound; };
    static constexpr auto bytes = "\"\\{}[],: \n09-+.eEtfnux\x01\x7f\xC3\xFFTZ\0"sv;
    int accepted = 0;
    for (int n = 0; n < 1'000; ++n) {
        // Changed within a section of the text, so that most of what follows is met.
        std::string changed = text;
        const std::size_t at = below(changed.size());
        switch (below(4)) {
            case 0: changed[at] = bytes[below(bytes.size())]; break;
            case 1: changed.insert(at, 1, bytes[below(bytes.size())]); break;
            case 2: changed.erase(at, 1 + below(3)); break;
            default: changed[at] = text[below(text.size())]; break;
        }
        const auto read = straight(changed);
        if (!read) continue;
        ++accepted;
        CAPTURE(at);
        CAPTURE(changed.substr(at < 40 ? 0 : at - 40, 80));
        CHECK(read == decoded(changed));
    }
    CHECK(accepted > 100);
}
