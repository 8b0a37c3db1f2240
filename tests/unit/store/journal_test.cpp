#include "store/journal.hpp"

#include <doctest/doctest.h>

#include "base/digest.hpp"
#include "fault_disk.hpp"
#include "scratch.hpp"

using namespace rsc;
using namespace rsc::store;
using namespace rsc::store::test;

namespace {

const std::string case_b = case_file(CaseId{"foobar"});
const std::string journal(journal_file);

std::vector<std::string> lines_of(const Scratch& scratch) {
    std::vector<std::string> lines;
    std::string text = bytes_of(scratch.file(journal));
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.erase(0, end + 1);
    }
    CHECK(text.empty());
    return lines;
}

/// As if the writer of the next line had been cut off when that much of it was written.
std::string promise(const Scratch& scratch, const std::vector<JournalFile>& files) {
    JournalLine line = *parse_line(lines_of(scratch).back());
    line.previous = line.hash;
    ++line.seq;
    line.intent = an_act;
    line.files = files;
    return print(line);
}

void append(const Scratch& scratch, const std::string& text) {
    put(scratch.file(journal), bytes_of(scratch.file(journal)) + text);
}

}  // namespace

TEST_CASE("Each transaction has a line that names its files and the line before") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
        const auto before = folder.read_for_change(case_a);
        REQUIRE(replace(folder, case_a, "new", before->known));
    }
    const auto lines = lines_of(scratch);
    REQUIRE(lines.size() == 3);
    std::string previous = no_line();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = parse_line(lines[i]);
        REQUIRE(line);
        CHECK(line->seq == static_cast<std::int64_t>(i) + 1);
        CHECK(line->previous == previous);
        previous = line->hash;
    }
    const auto last = parse_line(lines[2]);
    CHECK(last->files == std::vector<JournalFile>{{case_a, sha256("old"), sha256("new")}});
    CHECK(last->intent.by == "W-ana");
    CHECK(mode_of(scratch.file(journal)) == 0600);
}

TEST_CASE("A line that says anything else than its hash covers is none") {
    JournalLine line{3, an_act, {{case_a, "", sha256("x")}}, no_line(), {}};
    std::string text = print(line);
    text.pop_back();
    REQUIRE(parse_line(text));
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = text;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            CHECK_FALSE(parse_line(changed));
        }
    }
    CHECK_FALSE(parse_line(""));
    CHECK_FALSE(parse_line("[]"));
    CHECK_FALSE(parse_line(text + " "));
    CHECK_FALSE(parse_line(text.substr(0, text.size() - 1)));
}

TEST_CASE("A line that was cut off promises nothing") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    const std::string whole = bytes_of(scratch.file(journal));
    const std::string line = promise(scratch, {{case_a, sha256("old"), sha256("new")}});
    std::string torn;
    SUBCASE("at its start") {
        torn = line.substr(0, 1);
    }
    SUBCASE("in the middle") {
        torn = line.substr(0, line.size() / 2);
    }
    SUBCASE("before its end") {
        torn = line.substr(0, line.size() - 1);
    }
    SUBCASE("with a hole that was never written") {
        torn = line;
        torn.replace(20, 64, 64, '\0');
    }
    append(scratch, torn);
    const WriteFolder next = open_for_writing(scratch);
    CHECK(next.recovered());
    CHECK(bytes_of(scratch.file(journal)) == whole);
    CHECK(bytes_of(scratch.file(case_a)) == "old");
    CHECK(next.last_line().seq == 2);
}

TEST_CASE("What a whole line promises is carried out when the bytes are there") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    const std::string before = bytes_of(scratch.file(journal));
    append(scratch, promise(scratch, {{case_a, sha256("old"), sha256("new")},
                                      {case_b, "", sha256("b")},
                                      {"staff/w.json", "", ""}}));
    const fs::path beside_a = scratch.file(case_a).parent_path() / temporary_name(3, 0);
    const fs::path beside_b = scratch.file(case_b).parent_path() / temporary_name(3, 1);
    put(beside_a, "new");
    put(beside_b, "b");
    bool carried_out = true;
    SUBCASE("of all files") {}
    SUBCASE("of those that are not in place yet") {
        fs::rename(beside_b, scratch.file(case_b));
    }
    SUBCASE("but not when bytes are missing and no file has changed") {
        fs::remove(beside_b);
        carried_out = false;
    }
    SUBCASE("but not when bytes are torn and no file has changed") {
        put(beside_a, "ne");
        carried_out = false;
    }
    SUBCASE("but not over what somebody has written meanwhile") {
        put(scratch.file(case_a), "edited");
        carried_out = false;
    }
    {
        const WriteFolder next = open_for_writing(scratch);
        CHECK(next.recovered());
        CHECK(next.last_line().seq == (carried_out ? 3 : 2));
    }
    const std::string a = bytes_of(scratch.file(case_a));
    CHECK((carried_out ? a == "new" : a == "old" || a == "edited"));
    CHECK(bytes_of(scratch.file(case_b)) == (carried_out ? "b" : ""));
    CHECK((bytes_of(scratch.file(journal)) == before) == !carried_out);
    CHECK(temporaries(scratch.store()).empty());
    const WriteFolder again = open_for_writing(scratch);
    CHECK_FALSE(again.recovered());
}

TEST_CASE("A promise that cannot be kept whole is left for people to look at") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    append(scratch,
           promise(scratch, {{case_a, sha256("old"), sha256("new")}, {case_b, "", sha256("b")}}));
    put(scratch.file(case_a), "new");
    WriteFolder next = open_for_writing(scratch);
    CHECK(next.recovered());
    CHECK(next.last_line().seq == 3);
    CHECK(bytes_of(scratch.file(case_a)) == "new");
    CHECK(create(next, "staff/w.json", "w"));
}

TEST_CASE("The line of an act that was finished stays, also when its file was edited since") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    const std::string whole = bytes_of(scratch.file(journal));
    put(scratch.file(case_a), "edited");
    put(scratch.file("lock"), "counter 7\nholder process 1 on nowhere\n");
    const WriteFolder next = open_for_writing(scratch);
    CHECK(next.recovered());
    CHECK(bytes_of(scratch.file(journal)) == whole);
    CHECK(bytes_of(scratch.file(case_a)) == "edited");
}

TEST_CASE("Nothing is written after a last line that no writer can have left") {
    const Scratch scratch;
    make_test_store(scratch);
    std::string text = bytes_of(scratch.file(journal));
    text[10] = static_cast<char>(text[10] ^ 1);
    put(scratch.file(journal), text);
    WriteFolder folder = open_for_writing(scratch);
    const auto created = create(folder, case_a, "new");
    CHECK(code(created) == "audit.journal-broken");
    CHECK(created.error().kind == Kind::invalid);
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(bytes_of(scratch.file(journal)) == text);
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("What was whole when the last writer was done is never cut") {
    const Scratch scratch;
    make_test_store(scratch);
    const std::string whole = bytes_of(scratch.file(journal));
    std::string text;
    SUBCASE("emptied") {}
    SUBCASE("cut") {
        text = whole.substr(0, whole.size() - 7);
    }
    SUBCASE("overwritten, and longer") {
        text = std::string(3 * whole.size(), '\0');
    }
    SUBCASE("overwritten by lines") {
        text = std::string(3 * whole.size(), '\n');
    }
    put(scratch.file(journal), text);
    for (int attempt = 0; attempt < 3; ++attempt) {
        WriteFolder folder = open_for_writing(scratch);
        CHECK(code(create(folder, case_a, "new")) == "audit.journal-broken");
    }
    CHECK(bytes_of(scratch.file(journal)) == text);
    CHECK_FALSE(fs::exists(scratch.file(case_a)));
    CHECK(temporaries(scratch.store()).empty());
}

TEST_CASE("Who answers for a damaged end goes on after it, and nothing of it is cut") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "a"));
        REQUIRE(create(folder, case_b, "b"));
    }
    const std::string whole = bytes_of(scratch.file(journal));
    const auto lines = lines_of(scratch);
    REQUIRE(lines.size() == 3);
    std::string text = whole;
    std::int64_t last_whole = 2;
    bool closed = false;
    SUBCASE("half of the last line") {
        text.resize(whole.size() - 30);
    }
    SUBCASE("the last two lines, changed") {
        text[lines[0].size() + 12] = '#';
        text[whole.size() - 12] = '#';
        last_whole = 1;
        closed = true;
    }
    SUBCASE("nothing that is a line") {
        text.assign(whole.size() * 3, '\0');
        last_whole = 0;
    }
    put(scratch.file(journal), text);
    const std::int64_t damaged = last_whole == 1 ? 2 : 1;
    {
        WriteFolder folder = open_for_writing(scratch);
        CHECK(code(folder.can_go_on()) == "audit.journal-broken");
        REQUIRE(folder.note(an_act, {}));
        CHECK(folder.can_go_on());
        CHECK(folder.last_line().seq == last_whole + damaged + 1);
        CHECK(folder.last_line().previous ==
              (last_whole == 0
                   ? no_line()
                   : parse_line(lines[static_cast<std::size_t>(last_whole) - 1])->hash));
    }
    const std::string now = bytes_of(scratch.file(journal));
    CHECK(now.starts_with(closed ? text : text + "\n"));
    WriteFolder next = open_for_writing(scratch);
    CHECK_FALSE(next.recovered());
    REQUIRE(create(next, "staff/w.json", "w"));
    CHECK(next.last_line().seq == last_whole + damaged + 2);
}

TEST_CASE("A line that cannot be written after a damaged end leaves it as it was") {
    const Scratch scratch;
    make_test_store(scratch);
    std::string text = bytes_of(scratch.file(journal));
    text.resize(text.size() - 30);
    put(scratch.file(journal), text);
    FaultDisk disk;
    {
        auto folder = WriteFolder::open(scratch.store(), at_once, disk);
        REQUIRE(folder);
        disk.script = [](std::string_view call) { return call == "fsync" ? EIO : 0; };
        CHECK(code(folder->note(an_act, {})) == "store.io");
        CHECK(code(folder->can_go_on()) == "audit.journal-broken");
        disk.script = {};
    }
    CHECK(bytes_of(scratch.file(journal)) == text);
    WriteFolder folder = open_for_writing(scratch);
    CHECK(code(create(folder, case_a, "new")) == "audit.journal-broken");
}

TEST_CASE("A line of any length is found again") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        auto many = folder.begin(an_act);
        for (int i = 0; i < 400; ++i) {
            REQUIRE(many.stage("staff/w" + std::to_string(i) + ".json", std::to_string(i)));
        }
        REQUIRE(many.commit());
    }
    const WriteFolder folder = open_for_writing(scratch);
    CHECK_FALSE(folder.recovered());
    CHECK(folder.last_line().files.size() == 400);
}

TEST_CASE("A reader that holds the store sees no half of a transaction") {
    const Scratch scratch;
    make_test_store(scratch);
    {
        WriteFolder folder = open_for_writing(scratch);
        REQUIRE(create(folder, case_a, "old"));
    }
    append(scratch, promise(scratch, {{case_a, sha256("old"), sha256("new")}}));
    put(scratch.file(case_a).parent_path() / temporary_name(3, 0), "new");
    FaultDisk disk;
    auto reader = ReadFolder::open(scratch.store(), disk);
    REQUIRE(reader);
    SUBCASE("and finishes it where it may write") {
        const auto held = reader->hold(at_once);
        REQUIRE(held);
        CHECK_FALSE(held->unsettled);
        CHECK(reader->read(case_a).value() == "new");
    }
    SUBCASE("or says so where it may not") {
        disk.script = no("renameat", EROFS);
        const auto held = reader->hold(at_once);
        REQUIRE(held);
        CHECK(held->unsettled);
        CHECK(reader->read(case_a).value() == "old");
    }
}
