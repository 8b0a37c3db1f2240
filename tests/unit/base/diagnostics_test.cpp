// The compiler sees uninitialised members in the standard library's regular expressions.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "base/diagnostics.hpp"
#include "base/id.hpp"
#include "base/suggest.hpp"

using namespace rsc;

TEST_CASE("the table of diagnostics is sorted and complete") {
    const auto table = diagnostics();
    CHECK(std::is_sorted(table.begin(), table.end(),
                         [](const auto& a, const auto& b) { return a.code < b.code; }));
    for (const Diagnostic& one : table) {
        CAPTURE(one.code);
        CHECK(find_diagnostic(one.code) == &one);
        CHECK_FALSE(one.title.empty());
        CHECK_FALSE(one.detail.empty());
        CHECK_FALSE(one.remedy.empty());
        CHECK(one.title.back() != '.');
    }
    CHECK(find_diagnostic("no.such-code") == nullptr);
    CHECK(title_of("no.such-code") == "no.such-code");
}

TEST_CASE("every code that the sources print is in the table") {
    namespace fs = std::filesystem;
    const std::regex literal(
        "\"((?:adoption|check|clock|date|explain|import|instant|json|policy|"
        "record|store|usage|zone)\\.[a-z][a-z-]*)\"");
    // Acts and names of schemas look like codes and are none.
    const std::set<std::string> others = {"import.hmis",     "import.ndjson",  "policy.adopt",
                                          "policy.coverage", "policy.diff",    "policy.list",
                                          "policy.test",     "policy.withdraw"};
    std::size_t seen = 0;
    for (const char* folder : {"/lib", "/tools"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(RSC_SOURCE_DIR + std::string(folder))) {
            const auto extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".hpp") continue;
            std::ifstream in(entry.path());
            std::stringstream text;
            text << in.rdbuf();
            const std::string source = text.str();
            for (std::sregex_iterator it(source.begin(), source.end(), literal), end; it != end;
                 ++it) {
                const std::string code = (*it)[1];
                if (others.contains(code)) continue;
                ++seen;
                CHECK_MESSAGE(find_diagnostic(code) != nullptr,
                              code << " in " << entry.path().filename().string());
            }
        }
    }
    CHECK(seen > 80);
}

TEST_CASE("an id can name a file and nothing else") {
    CHECK(is_well_formed_id("C-0001"));
    CHECK(is_well_formed_id("a"));
    CHECK(is_well_formed_id(std::string(64, 'x')));
    for (const char* bad : {"", "-a", "a/b", "..", "a.b", "a b", "\xC3\xA4", "a\n"}) {
        CHECK_FALSE_MESSAGE(is_well_formed_id(bad), bad);
    }
    CHECK_FALSE(is_well_formed_id(std::string(65, 'x')));
}

TEST_CASE("a near word is suggested, a far one is not") {
    const std::vector<std::string> words = {"--as-of", "--known-at", "--worker"};
    CHECK(nearest("--asof", words) == "--as-of");
    CHECK(nearest("--wroker", words) == "--worker");
    CHECK(nearest("--zzz", words).empty());
    const std::vector<std::string> kinds = {"acute", "detoxification", "shelter"};
    CHECK(nearest("detox", kinds) == "detoxification");
    CHECK(nearest("Withdrawal management", kinds) == "detoxification");
    CHECK(nearest("shelter", kinds) == "shelter");
    const std::vector<std::string> commands = {"place", "place add", "contact add"};
    CHECK(nearest("detox add", commands) == "place add");
    CHECK(nearest("visit add", commands) == "contact add");
    CHECK(nearest("detox list", commands) == "place");
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("", "abc") == 3);
}
