#pragma once

#include "base/error.hpp"
#include "codec/describe.hpp"

namespace rsc {

constexpr auto names_of(Severity) {
    return words("note", "warning", "error");
}

}  // namespace rsc

namespace rsc::codec {

/// A finding as outputs show it: its place is flat.
struct FindingOut {
    std::string code;
    Severity severity{};
    std::string file;
    std::string pointer;
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::string message;
    std::string expected;
    std::string found;
    std::string remedy;

    FindingOut() = default;
    explicit FindingOut(const Finding& finding)
        : code(finding.code),
          severity(finding.severity),
          file(finding.place.file),
          pointer(finding.place.pointer),
          line(finding.place.line),
          column(finding.place.column),
          message(finding.message),
          expected(finding.expected),
          found(finding.found),
          remedy(finding.remedy) {}
};

template <class V>
void describe(V& v, FindingOut& f) {
    v.type("finding", "Something that is wrong with the data");
    v.required("code", f.code, "Stable code; 'rsc explain CODE' says more");
    v.required("severity", f.severity, "How bad it is");
    v.optional("file", f.file, "File of the store");
    v.optional("pointer", f.pointer, "JSON pointer in the file");
    v.defaulted("line", f.line, 0, "Line, from 1");
    v.defaulted("column", f.column, 0, "Column in bytes, from 1");
    v.required("message", f.message, "What is wrong");
    v.optional("expected", f.expected, "What was expected");
    v.optional("found", f.found, "What was found");
    v.optional("remedy", f.remedy, "What to do");
}

}  // namespace rsc::codec
