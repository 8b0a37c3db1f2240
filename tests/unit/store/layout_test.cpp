#include "store/layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace rsc;
using namespace rsc::store;

TEST_CASE("Every kind of file has its place") {
    CHECK(case_file(CaseId{"a"}) == "cases/8c/a.json");
    CHECK(case_file(CaseId{"C-000001"}) == "cases/" + shard_of("C-000001") + "/C-000001.json");
    CHECK(staff_file(WorkerId{"w-7"}) == "staff/w-7.json");
    CHECK(provider_file(ProviderId{"p7"}) == "providers/p7.json");
    CHECK(policy_file("milwaukee-coordination") == "policies/milwaukee-coordination.json");
    CHECK(calendar_file("us-federal") == "calendars/us-federal.json");
}

TEST_CASE("The shard is the low byte of the published FNV-1a vectors") {
    CHECK(shard_of("") == "25");        // cbf29ce484222325
    CHECK(shard_of("a") == "8c");       // af63dc4c8601ec8c
    CHECK(shard_of("foobar") == "e8");  // 85944171f73967e8
}

TEST_CASE("Numbered ids spread over all shards") {
    std::map<std::string, int> filled;
    for (int number = 0; number < 100'000; ++number) {
        ++filled[shard_of("C-" + std::to_string(100'000 + number))];
    }
    CHECK(filled.size() == 256);
    int fullest = 0;
    for (const auto& [shard, count] : filled) {
        CHECK(is_shard(shard));
        fullest = std::max(fullest, count);
    }
    CHECK(fullest <= 2'500);
}

TEST_CASE("Only an id with the extension is the file of an id") {
    const std::pair<std::string_view, std::string_view> table[] = {
        {"a.json", "a"},       {"C-2024-17.json", "C-2024-17"},
        {".json", ""},         {"a", ""},
        {"a.jsn", ""},         {"a.JSON", ""},
        {"a.json~", ""},       {"a.b.json", ""},
        {"-a.json", ""},       {"a b.json", ""},
        {"../a.json", ""},     {"a/b.json", ""},
        {".a.json", ""},       {".rsc-tmp-0123456789abcdef", ""},
        {"\xc3\xa4.json", ""},
    };
    for (const auto& [name, id] : table) {
        CAPTURE(name);
        CHECK(id_of_file(name).value_or("") == id);
    }
    CHECK(id_of_file(std::string(64, 'x') + ".json"));
    CHECK_FALSE(id_of_file(std::string(65, 'x') + ".json"));
}

TEST_CASE("A store holds the files of its layout and no others") {
    for (const std::string& name :
         {std::string("rsc.json"), std::string("agency.json"), std::string("config.json"),
          case_file(CaseId{"a"}), std::string("staff/w.json"), std::string("providers/p.json"),
          std::string("policies/p.json"), std::string("calendars/c.json"),
          tombstone_file(CaseId{"a"})}) {
        CAPTURE(name);
        CHECK(belongs(name));
    }
    for (const std::string_view name : {"",
                                        "lock",
                                        "other.json",
                                        "cases",
                                        "cases/a.json",
                                        "cases/00/a.json",
                                        "cases/zz/a.json",
                                        "staff",
                                        "staff/",
                                        "staff/w.txt",
                                        "staff/x/w.json",
                                        "staff/../rsc.json",
                                        "/rsc.json",
                                        "./rsc.json",
                                        "audit/",
                                        "audit/journal",
                                        "audit/..",
                                        "audit/.x",
                                        "audit/a/b",
                                        "other/a.json",
                                        "staff/.rsc-tmp-00"}) {
        CAPTURE(name);
        CHECK_FALSE(belongs(name));
    }
}

TEST_CASE("A temporary name tells its transaction and carries no id") {
    const std::string one = temporary_name(41, 0);
    CHECK(one == ".rsc-tmp-41-0");
    CHECK(one != temporary_name(41, 1));
    CHECK(one != temporary_name(4, 10));
    CHECK(is_temporary(one));
    CHECK_FALSE(id_of_file(one + ".json"));
    CHECK_FALSE(is_temporary("a.json"));
}
