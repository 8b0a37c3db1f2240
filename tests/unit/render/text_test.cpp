#include <doctest/doctest.h>

#include "render/text.hpp"

using rsc::render::Align;
using rsc::render::Csv;
using rsc::render::safe;
using rsc::render::Table;
using rsc::render::wrap;

TEST_CASE("no text can move the cursor, colour the terminal or turn a line round") {
    CHECK(safe("plain, with umlaut \xC3\xA4") == "plain, with umlaut \xC3\xA4");
    CHECK(safe("a\x1B[31mred") == "a?[31mred");
    CHECK(safe("two\nlines\tand a tab") == "two lines and a tab");
    CHECK(safe("bell\a, delete\x7F") == "bell?, delete?");
    CHECK(safe("c1 \xC2\x9B control") == "c1 ? control");
    CHECK(safe("override \xE2\x80\xAE back") == "override ? back");
    CHECK(safe("isolate \xE2\x81\xA6 end") == "isolate ? end");
    CHECK(safe("zero \xE2\x80\x8B width") == "zero ? width");
    CHECK(safe("mark \xEF\xBB\xBF inside") == "mark ? inside");
    CHECK(safe("dash \xE2\x80\x93 stays") == "dash \xE2\x80\x93 stays");
}

TEST_CASE("a spreadsheet takes no cell for a formula, and numbers stay numbers") {
    Csv csv;
    csv.add({"=1+1", "+1-1", "-cmd", "@SUM", "\tx", "-12", "3.5", "plain"});
    CHECK(csv.text() == "'=1+1,'+1-1,'-cmd,'@SUM,'\tx,-12,3.5,plain\r\n");
}

TEST_CASE("cells with commas, quotes and line breaks are quoted") {
    Csv csv;
    csv.add({"a,b", "say \"so\"", "two\nlines", ""});
    CHECK(csv.text() == "\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
}

TEST_CASE("columns are as wide as their cells, counted in characters") {
    Table table({{"name", Align::left}, {"n", Align::right}});
    table.add({"\xC3\xA4rger", "7"});
    table.rule();
    table.add({"x", "123"});
    CHECK(table.text() ==
          "name     n\n"
          "-----  ---\n"
          "\xC3\xA4rger    7\n"
          "-----  ---\n"
          "x      123\n");
}

TEST_CASE("text is broken at spaces and indented") {
    CHECK(wrap("one two three four", 9, 2) == "one two\n  three\n  four");
    CHECK(wrap("unbreakable", 4, 0) == "unbreakable");
    CHECK(wrap("", 10, 2).empty());
}

TEST_CASE("every control character and every invisible one has a stand-in") {
    for (int byte = 1; byte < 0x20; ++byte) {
        CAPTURE(byte);
        const std::string text = safe(std::string("a") + static_cast<char>(byte) + "b");
        CHECK(text == (byte == '\n' || byte == '\t' ? "a b" : "a?b"));
    }
    CHECK(safe(std::string("a\0b", 3)) == "a?b");
    for (int low = 0x80; low < 0xC0; ++low) {
        CAPTURE(low);
        const std::string latin = std::string("\xC2") + static_cast<char>(low);
        CHECK(safe(latin) == (low < 0xA0 ? "?" : latin));
    }
    // U+2000 to U+206F: all that is invisible or turns the line round, and nothing else.
    for (int code = 0x2000; code <= 0x206F; ++code) {
        CAPTURE(code);
        const std::string text = {static_cast<char>(0xE2),
                                  static_cast<char>(0x80 | (code >> 6 & 63)),
                                  static_cast<char>(0x80 | (code & 63))};
        const bool hidden = (code >= 0x200B && code <= 0x200F) ||
                            (code >= 0x2028 && code <= 0x202E) || code >= 0x2060;
        CHECK(safe("a" + text + "b") == (hidden ? "a?b" : "a" + text + "b"));
    }
    CHECK(safe("\xD8\x9C") == "?");         // U+061C
    CHECK(safe("\xD8\x9B") == "\xD8\x9B");  // its neighbour
    CHECK(safe("\xF0\x9F\x98\x80").size() == 4);
    CHECK(safe("").empty());
    CHECK(safe("cut \xC2") == "cut \xC2");  // nothing is read past the end
    CHECK(safe("cut \xE2\x80") == "cut \xE2\x80");
}

TEST_CASE("a cell is neutral whatever its first character, and stays what it says") {
    const auto cell = [](const std::string& text) {
        Csv csv;
        csv.add({text});
        return csv.text();
    };
    CHECK(cell("\r=1") == "\"'\r=1\"\r\n");
    CHECK(cell(std::string("\0=1", 3)) == "'=1\r\n");
    CHECK(cell("=HYPERLINK(\"x\")") == "\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    CHECK(cell("-") == "'-\r\n");
    CHECK(cell("--1") == "'--1\r\n");
    CHECK(cell("-1+1") == "'-1+1\r\n");
    CHECK(cell("-0.5") == "-0.5\r\n");
    CHECK(cell("2026-03-02") == "2026-03-02\r\n");
    CHECK(cell("a=b") == "a=b\r\n");
    CHECK(cell("O'Neil") == "O'Neil\r\n");
}

TEST_CASE("rows of a file end alike and follow one another") {
    Csv csv;
    csv.add({"a", "b"});
    csv.add({"1", "2"});
    CHECK(csv.text() == "a,b\r\n1,2\r\n");
}

TEST_CASE("a short row and trailing space leave no blanks behind") {
    Table table({{"a"}, {"b"}});
    table.add({"1"});
    table.add({"", ""});
    CHECK(table.text() == "a  b\n-  -\n1\n\n");
}

TEST_CASE("a word that fits the line exactly stays on it") {
    CHECK(wrap("aaa bbb", 7, 0) == "aaa bbb");
    CHECK(wrap("aaa bbb", 6, 0) == "aaa\nbbb");
    CHECK(wrap("aaa  bbb ", 7, 0) == "aaa bbb");
    CHECK(wrap("\xC3\xA4\xC3\xA4 bb", 5, 0) == "\xC3\xA4\xC3\xA4 bb");
}

TEST_CASE("a table that is too wide cuts its prose, and neither ids nor numbers") {
    Table table({{"id", {}}, {"title", {}}, {"n", Align::right}});
    table.add({"demo-000000000001", "Plan für die ersten dreißig Tage", "1234567890"});
    CHECK(table.text({45, false}).find("demo-000000000001  Plan für die …  1234567890\n") !=
          std::string::npos);
    CHECK(table.text({42, false}) == table.text({10, false}));
    CHECK(table.text({200, false}) == table.text());
}

TEST_CASE("verdicts are coloured where they stand alone") {
    Table table({{"verdict", {}}, {"text", {}}});
    table.add({"overdue", "overdue since"});
    table.add({"met", "open"});
    const std::string text = table.text({0, true});
    CHECK(text.find("\x1b[1;31moverdue\x1b[0m  overdue since\n") != std::string::npos);
    CHECK(text.find("\x1b[32mmet\x1b[0m      open\n") != std::string::npos);
}
