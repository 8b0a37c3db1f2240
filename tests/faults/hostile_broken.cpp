// Fragments that the grammar of RFC 8259 forbids, and those that it leaves open.

#include "hostile_fragments.hpp"

namespace rsc::hostile {
namespace {

using namespace std::string_literals;

/// In UTF-16, with a byte order mark or without.
std::string utf16(const std::string& ascii, bool big, bool mark) {
    std::string text = mark ? (big ? "\xfe\xff"s : "\xff\xfe"s) : ""s;
    for (const char c : ascii)
        text += big ? "\0"s + c : c + "\0"s;
    return text;
}

void invalid_numbers_and_words(Collection& to) {
    for (const char* number : {"-",
                               "+",
                               "+1",
                               "++1",
                               "--1",
                               "- 1",
                               "-a",
                               "-01",
                               "01",
                               "00",
                               "012",
                               "-012",
                               "0x1",
                               "0x",
                               "0X42",
                               "0b1",
                               "0o7",
                               "1x",
                               "1a",
                               "1 000",
                               "1_000",
                               "1,",
                               ".5",
                               "-.5",
                               "+.5",
                               ".",
                               "-.",
                               "1.",
                               "0.",
                               "-0.",
                               "-2.",
                               "1.e1",
                               "0.e1",
                               "2.e+3",
                               "2.e-3",
                               ".2e-3",
                               "1..2",
                               "1.2.3",
                               "1.2a",
                               "0.3e",
                               "0.3e+",
                               "0e",
                               "0e+",
                               "0E",
                               "0E+",
                               "0e+-1",
                               "1e",
                               "1e+",
                               "1eE2",
                               "1e1.5",
                               "1.0e",
                               "1.0e+",
                               "1.0e-",
                               "9.e+",
                               "1e+ 2",
                               "1 e2",
                               "1.8011670033376514H-308",
                               "1+2",
                               "1-",
                               "-foo",
                               "-Infinity",
                               "Infinity",
                               "+Infinity",
                               "-NaN",
                               "NaN",
                               "nan",
                               "Inf",
                               "inf",
                               "1f",
                               "1L",
                               "0.1.2",
                               "\xef\xbc\x91",
                               "1\xc2\xa0",
                               "1\x0b",
                               "\xe2\x88\x92"
                               "1",
                               "123\xe5",
                               "1e1\xe5",
                               "0\xe5"}) {
        to.invalid("number", {listed(number)});
    }
    for (const char* word :
         {"tru", "t", "truee",     "True",       "TRUE",     "fals", "falsey", "False",
          "nul", "n", "nulll",     "Null",       "NULL",     "None", "nil",    "undefined",
          "yes", "a", "a\xc3\xa5", "true false", "true\xe5", "*",    "&",      "$",
          "@",   "`", "\\",        "'a'",        "a b",      "(1)",  "<null>", "<.>"}) {
        to.invalid("word", {listed(word)});
    }
}

void invalid_strings(Collection& to) {
    for (unsigned byte = 0; byte < 0x20; ++byte)
        to.invalid("control character in a text", {"[\"a"s + static_cast<char>(byte) + "b\"]"});
    for (const char* text :
         {"\\x00",        "\\a",       "\\v",          "\\e",        "\\0",
          "\\1",          "\\'",       "\\`",          "\\ ",        "\\U0041",
          "\\N{x}",       "\\{",       "\\\xc3\xa9",   "\\\xe5",     "\\\xf0\x9f\x8c\x80",
          "\\",           "\\u",       "\\u0",         "\\u00",      "\\u00A",
          "\\u00G0",      "\\uD8GG",   "\\u 041",      "\\u+041",    "\\u-041",
          "\\u0x41",      "\\u{41}",   "\\u00\\u0041", "\\uD834\\u", "\\uD834\\uD",
          "\\uD834\\uDd", "\\uD834\\x"}) {
        to.invalid("escape", {listed(quoted(text))});
    }
    to.invalid("escape", {"[\"\\\n\"]", "[\"\\\0\"]"s, "[\"\\\t\"]"});
    to.invalid("text that does not end", {"\"", "[\"", "[\"a", "[\"a\\", "[\"a\\\"", "[\"a\\\\\\\"",
                                          "\"abc", "{\"a", "{\"a\":\"b", "[\"a\nb"});
    to.invalid("text without quotes", {"abc", "[a]", "[\\n]", "[\\u0020\"a\"]", "'a'", "[`a`]"});
    to.invalid("two texts", {"\"\"x", "\"a\" \"b\"", "\"a\"\"b\"", "[\"a\" \"b\"]"});
}

void invalid_lists_and_objects(Collection& to) {
    to.invalid("list", {"[1 true]",
                        "[\"\":1]",
                        "[\"\"],",
                        "[,1]",
                        "[1,,2]",
                        "[\"x\",,]",
                        "[\"x\"]]",
                        "[\"\",]",
                        "[\"x\"",
                        "[x",
                        "[3[4]]",
                        "[1:2]",
                        "[,]",
                        "[-]",
                        "[   , \"\"]",
                        "[1,]",
                        "[1,,]",
                        "[\"\x0b"
                        "a\"\\f]",
                        "[*]",
                        "[\"\"",
                        "[1,",
                        "[1,\n1\n,1",
                        "[{}",
                        "[",
                        "]",
                        "[false, nul",
                        "[true, fals",
                        "[nul",
                        "[1;2]",
                        "[1}",
                        "[1,2",
                        "[[]",
                        "[]]",
                        "[][]",
                        "[a\xe5]",
                        "[\xff]",
                        "[1 2]",
                        "[1]x",
                        "[\n1,\n,2]",
                        "[...]",
                        "[1, # 2\n]"});
    to.invalid("object", {"{",
                          "}",
                          "{[: \"x\"}",
                          "{\"x\", null}",
                          "{\"x\"::\"b\"}",
                          "{\"a\":1 1}",
                          "{\"a\" b}",
                          "{a: \"b\"}",
                          "{:\"b\"}",
                          "{\"a\" \"b\"}",
                          "{\"a\":",
                          "{\"a\"",
                          "{1:1}",
                          "{1}",
                          "{null:null}",
                          "{true:1}",
                          "{\"id\":0,}",
                          "{\"id\":0,,}",
                          "{,\"a\":1}",
                          "{,}",
                          "{'a':0}",
                          "{\"a\":\"a\" 123}",
                          "{\"a\":\"b\"}#",
                          "{\"a\":\"b\"}/**/",
                          "{\"a\":\"b\"}//",
                          "{\"a\":\"b\",,\"c\":1}",
                          "{a:1}",
                          "{\"a\":\"a",
                          "{ \"a\" : 1, \"b\" }",
                          "{\"a\":1;\"b\":2}",
                          "{\"a\"=1}",
                          "{\"a\":1]",
                          "{\"a\":}",
                          "{\"a\":,\"b\":1}",
                          "{\"a\":1,\"b\"}",
                          "{\"a\":1}}",
                          "{}}",
                          "{}{}",
                          "{\"a\":{}",
                          "{{}}",
                          "{[]:1}",
                          "{\"a\":1,\"b\":",
                          "{\"a\\q\":1}",
                          "{\"a\xff\":1}",
                          "{\"\xc3\":1}",
                          "{\"a\":1 \"b\":2}",
                          "{\"a\":1,}",
                          "{\"\x01\":1}",
                          "{(\"a\"):1}",
                          "{\"a\":(1)}",
                          "{\"a\": 1, // c\n \"b\": 2}",
                          "{\"a\":\"b\"}\\"});
}

void invalid_structure(Collection& to) {
    to.invalid("nothing", {"", " ", "\n", "\t\r\n "});
    to.invalid("two values",
               {"1 2", "[] []", "null,null", "{},{}", "1]", "2@", "[1],", "{};", "true\n\nfalse"});
    to.invalid("comment", {"// a\n[]", "/* a */[]", "[]// a", "[] /* a */", "[]# a", "# a\n[]",
                           "[1/* a */,2]", "<!-- -->[]", "-- a\n[]", "/", "/*", "[/**/]"});
    to.invalid("space that is none",
               {"\x0b[]", "\x0c[]", "[\x0b]", "[\x0c]", "[\xc2\xa0]", "\xe2\x81\xa0[]",
                "[\xe2\x80\x83]", "[\xe3\x80\x80]", "[\xef\xbb\xbf]", "[]\xef\xbb\xbf", "[\\u0020]",
                "\x1a[]", "[]\x1a", "[]\x04", "\x08[]"});
    to.invalid("NUL", {"\0"s, "[]\0"s, "\0[]"s, "[1\0]"s, "[\0,1]"s, "1\0"s,
                       "1\0"
                       "2"s,
                       "{\"a\"\0:1}"s, "\"a\"\0"s, "null\0null"s, "[]\0\0\0\0"s});
    to.invalid("byte order mark",
               {"\xef\xbb\xbf", "\xef\xbb", "\xef", "\xef\xbb{}", "\xef\xbb\xbf\xef\xbb\xbf[]"});
    to.invalid("a byte that is no text",
               {"\xe5", "\xff", "\x80", "\xc0", "[\xfe]", "\xe5[]", "[]\xe5", "{\xff}"});
    to.invalid("brackets left open", {times(100, "["), times(100, "{\"a\":"), times(65, "[{"),
                                      "[\"a\",\n4\n,1,", "{\"a\":[{\"b\":", "[{\"", "[[[[]]]", "[}",
                                      "{]", "{\"a\":[}", "[{]}", "({})", "<[]>"});
    to.invalid("another language", {"<a/>", "a: 1", "a=1", "%YAML", "{a:b}", "(1)", "@x", "*",
                                    "&a [*a]", "[1]\n---\n[2]", "$t", "`[]`", "|", "{{x}}"});
}

void left_open(Collection& to) {
    for (const char* number :
         {"123.456e-789", "0.4e00669999999999999999999999999999999999999999999999999999999999999",
          "-1e+9999", "1.5e+9999", "-123123e100000", "123123e100000", "1e309", "-1e309",
          "123e-10000000", "-123123123123123123123123123123", "100000000000000000000",
          "-237462374673276894279832749832423479823246327846", "123123123123123123123123123123"}) {
        to.open("number beyond what machines hold", {listed(number)});
    }
    for (const char* text :
         {"\\uDADA", "\\uD888\\u1234", "\\uD800\\n", "\\uDd1ea", "\\uD800\\uD800\\n", "\\ud800",
          "\\ud800abc", "\\uDd1e\\uD834", "\\uDFAA", "\\uDC00", "\\uD800\\uE000", "\\uDBFF"}) {
        to.open("lone surrogate", {listed(quoted(text))});
    }
    to.open("lone surrogate in a name", {"{\"\\uDFAA\":0}", "{\"\\uD800\":0}"});
    for (const char* text : {"\xff",
                             "\xe9",
                             "\x81",
                             "\x80",
                             "\xbf",
                             "\xc0\xaf",
                             "\xc1\xbf",
                             "\xe0\x80\xaf",
                             "\xe0\x9f\xbf",
                             "\xf0\x80\x80\xaf",
                             "\xf0\x8f\xbf\xbf",
                             "\xf8\x88\x80\x80\x80",
                             "\xfc\x83\xbf\xbf\xbf\xbf",
                             "\xfc\x80\x80\x80\x80\x80",
                             "\xed\xa0\x80",
                             "\xed\xbf\xbf",
                             "\xed\xa0\xb4\xed\xb4\x9e",
                             "\xf4\x90\x80\x80",
                             "\xf4\xbf\xbf\xbf",
                             "\xf5\x80\x80\x80",
                             "\xe6\x97\xa5\xd1\x88\xfa",
                             "\xe0\xff",
                             "\xe2\x82",
                             "\xf0\x9f\x98",
                             "\xc3",
                             "\xc3(",
                             "\xe2\x28\xa1",
                             "\xf0\x28\x8c\xbc"}) {
        to.open("text that is no UTF-8", {listed(quoted(text))});
    }
    to.open("UTF-16", {utf16("[\"a\"]", false, true), utf16("[\"a\"]", true, true),
                       utf16("[\"a\"]", false, false), utf16("[\"a\"]", true, false)});
    to.open("UTF-32", {"\xff\xfe\0\0[\0\0\0]\0\0\0"s, "\0\0\0[\0\0\0]"s});
    to.open("byte order mark", {"\xef\xbb\xbf{}", "\xef\xbb\xbf[1]", "\xef\xbb\xbf\"a\""});
    to.open("nesting",
            {times(500, "[") + times(500, "]"), times(5000, "{\"a\":") + "1" + times(5000, "}")});
}

}  // namespace

void add_broken(Collection& to) {
    invalid_numbers_and_words(to);
    invalid_strings(to);
    invalid_lists_and_objects(to);
    invalid_structure(to);
    left_open(to);
}

}  // namespace rsc::hostile
