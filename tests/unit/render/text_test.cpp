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
