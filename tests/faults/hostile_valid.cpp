// Fragments that are JSON by the grammar of RFC 8259, with the limits that a record sets beyond it.

#include "hostile_fragments.hpp"

namespace rsc::hostile {
namespace {

void valid_structure(Collection& to) {
    to.valid("a value alone", {"true", "false", "null", "42", "-7", "\"a\""});
    to.valid("space", {" [] ", "\t[1]\t", "\n[1]\n", "\r\n[1]\r\n", "[\n\r\t 1 ,\n\r\t 2 ]",
                       "{ \"a\" : 1 }", "{\n\t\"a\"\r\n:\t1\n}", "[] ", "[]\n"});
    to.valid("list", {"[]", "[[]]", "[[],[]]", "[null,1,\"1\",{}]", "[false]", "[\"\"]", "[[[1]]]",
                      "[1,null,null,null,2]", "[{},{}]", "[true,false]", "[\"a\",[\"b\",[]]]"});
    to.valid("object", {"{}", "{\"a\":1}", "{\"a\":{}}", "{\"a\":[]}", "{\"\":0}",
                        "{\"a\":1,\"b\":2}", "{\"a\":{\"a\":{\"a\":null}}}", "{\"a b\":\"c d\"}",
                        "{\"a\\u0000b\":42}", "{\"\\\"\":1}", "{\"a/b~c\":1}", "{\"__proto__\":1}",
                        "{\"" + times(1000, "k") + "\":1}", "{\"\\u0061\":\"\\u0061\"}"});
    to.valid("a name twice",
             {"{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}",
              "{\"b\":{\"a\":1,\"a\":2}}", "[{\"a\":[],\"b\":0,\"a\":{}}]"},
             "record.duplicate-member");
    to.valid("a name beyond ASCII", {"{\"\xc3\xa9\":1}", "{\"\\u00e9\":1}"}, "record.bad-value");
    // A member of a record stands on the second level.
    to.valid("nesting",
             {times(63, "[") + times(63, "]"), times(63, "{\"a\":") + "1" + times(63, "}"),
              times(31, "[{\"a\":") + "[]" + times(31, "}]")});
    to.valid("nesting",
             {times(64, "[") + times(64, "]"), times(64, "{\"a\":") + "1" + times(64, "}"),
              times(31, "[{\"a\":") + "[[]]" + times(31, "}]")},
             "json.too-deep");
}

void valid_numbers(Collection& to) {
    for (const char* number :
         {"0", "-0", "1", "-1", "10", "-123", "9007199254740992", "-9007199254740992"}) {
        to.valid("integer", {listed(number)});
    }
    for (const char* number :
         {"9007199254740993", "-9007199254740993", "9223372036854775807", "9223372036854775808",
          "-9223372036854775808", "18446744073709551615"}) {
        to.valid("integer that is not exact", {listed(number)}, "json.number");
    }
    for (const char* number : {"0.5",
                               "-0.5",
                               "0.0",
                               "-0.0",
                               "1.0",
                               "123.456789",
                               "0e1",
                               "0E1",
                               "0e+1",
                               "0e-1",
                               "1e2",
                               "1E22",
                               "1e+2",
                               "1E+2",
                               "1e-2",
                               "1E-2",
                               "123e45",
                               "123.456e78",
                               "-1.5E-3",
                               "-0.00000000000000000000000000000000000000000000000000000000001",
                               "1.7976931348623157e308",
                               "5e-324",
                               "2.2250738585072014e-308"}) {
        to.valid("fraction or exponent", {listed(number)}, "json.number");
    }
}

void valid_strings(Collection& to) {
    for (const char* text : {"a",
                             "A b",
                             "asd ",
                             "\\\"",
                             "\\\\",
                             "\\/",
                             "/",
                             "\\b",
                             "\\f",
                             "\\n",
                             "\\r",
                             "\\t",
                             "\\u0000",
                             "\\u001f",
                             "\\u0020",
                             "\\u0041",
                             "\\u00e9",
                             "\\u0123\\u0821",
                             "\\uABCD",
                             "\\uabcd",
                             "\\uAbCd",
                             "\\u2028\\u2029",
                             "\\uFFFF",
                             "\\uFFFE",
                             "\\uFDD0",
                             "\\uD834\\uDD1E",
                             "\\ud83d\\ude39\\ud83d\\udc8d",
                             "\\uDBFF\\uDFFF",
                             "\\uD800\\uDC00",
                             "\\\\u0000",
                             "\\\\n",
                             "\\\\\\\"",
                             "\\\"\\\\\\/\\b\\f\\n\\r\\t",
                             "new\\u000Aline",
                             "a/*b*/c//d",
                             "[1,2",
                             "{\\\"a\\\":1",
                             "\x7f",
                             "\xc2\x80",
                             "\xc3\xa9",
                             "\xcf\x80",
                             "\xdf\xbf",
                             "\xe0\xa0\x80",
                             "\xe2\x80\xa8\xe2\x80\xa9",
                             "\xe2\x82\xac",
                             "\xed\x9f\xbf",
                             "\xee\x80\x80",
                             "\xef\xbb\xbf",
                             "\xef\xbf\xbd",
                             "\xef\xbf\xbf",
                             "\xf0\x90\x80\x80",
                             "\xf0\x9d\x84\x9e",
                             "\xf0\x9f\x98\x80",
                             "\xf4\x8f\xbf\xbf",
                             "\xd7\x90\xe2\x80\x8f\xe2\x80\xae",
                             "\xcc\x81"}) {
        to.valid("text", {quoted(text)});
    }
    to.valid("text", {quoted(times(7000, "long "))});
}

}  // namespace

void add_valid(Collection& to) {
    valid_structure(to);
    valid_numbers(to);
    valid_strings(to);
}

}  // namespace rsc::hostile
