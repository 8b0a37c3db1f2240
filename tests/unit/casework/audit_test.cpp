#include "casework/audit.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

#include "base/digest.hpp"
#include "casework/changes.hpp"
#include "codec/history.hpp"
#include "store/layout.hpp"

using namespace rsc;
using namespace rsc::casework;

namespace {

namespace fs = std::filesystem;
using codec::Json;

constexpr std::string_view store_id = "S-1";
const std::string file_a = store::case_file(CaseId{"C-1"});
const std::string file_b = store::case_file(CaseId{"C-2"});

/// A store of two cases that were each changed once more, written as the program writes.
class Store {
  public:
    Store() {
        std::string pattern = (fs::temp_directory_path() / "rsc-audit-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern + "/store";
        base_ = pattern;
        REQUIRE(store::make_store(path_));
        auto folder = store::WriteFolder::open_new(path_, {});
        REQUIRE(folder);
        auto made = folder->begin({at, "W-lee", "init", {}, {}});
        REQUIRE(made.stage("rsc.json", "{}\n"));
        REQUIRE(made.commit());
        for (const std::string id : {"C-1", "C-2"}) {
            Json record = {{"schema", "rsc.case/1"}, {"id", id}, {"client", {{"id", "K-" + id}}}};
            write(*folder, store::case_file(CaseId{id}), record, "intake.add");
            earlier_[id] = read(store::case_file(CaseId{id}));
            record = Json::parse(earlier_[id]);
            record["episode"] = 2;
            write(*folder, store::case_file(CaseId{id}), record, "case.edit");
        }
    }
    ~Store() {
        std::error_code ignored;
        fs::remove_all(base_, ignored);
    }
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] std::string read(const std::string& file) const {
        std::ifstream in(path_ + "/" + file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void put(const std::string& file, const std::string& bytes) const {
        std::ofstream(path_ + "/" + file, std::ios::binary) << bytes;
    }
    void remove(const std::string& file) const { fs::remove(path_ + "/" + file); }
    [[nodiscard]] std::vector<std::string> journal() const {
        std::vector<std::string> lines;
        std::ifstream in(path_ + "/" + std::string(store::journal_file));
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        return lines;
    }
    void put_journal(const std::vector<std::string>& lines) const {
        std::string text;
        for (const std::string& line : lines)
            text += line + "\n";
        put(std::string(store::journal_file), text);
    }
    [[nodiscard]] const std::string& earlier(const std::string& id) const {
        return earlier_.at(id);
    }
    [[nodiscard]] Audit look(const std::optional<Seal>& seal = std::nullopt) const {
        auto folder = store::ReadFolder::open(path_);
        REQUIRE(folder);
        auto found = audit(*folder, store_id, seal);
        REQUIRE(found);
        return std::move(*found);
    }
    [[nodiscard]] std::vector<std::string> codes(const std::optional<Seal>& seal = {}) const {
        std::vector<std::string> all;
        for (const Finding& finding : look(seal).findings)
            all.push_back(finding.code);
        return all;
    }
    [[nodiscard]] Seal seal() const {
        const auto last = store::parse_line(journal().back());
        return {std::string(store_id), last->seq, last->hash, at, {}, {}};
    }
    [[nodiscard]] const std::string& path() const { return path_; }

    static constexpr const char* at = "2026-03-02T12:00:00-06:00";

  private:
    void write(store::WriteFolder& folder, const std::string& file, Json record,
               const std::string& act) {
        const auto zone = calendar::Zone::load("America/Chicago");
        const auto now = calendar::Instant::parse(at);
        record = codec::parse_json(
            codec::with_act(record.dump(), {*now, "W-lee", act, {}, {}, {}}, store_id, *zone));
        auto transaction = folder.begin({at, "W-lee", act, {}, {}});
        std::optional<store::Known> known;
        if (auto before = folder.read_for_change(file)) known = before->known;
        REQUIRE(transaction.stage(file, codec::print_json(record), known));
        REQUIRE(transaction.commit());
    }

    std::string base_;
    std::string path_;
    std::map<std::string, std::string> earlier_;
};

using Codes = std::vector<std::string>;

/// The lines again, each with the hash of what it now says and of the one before it.
void recompute(std::vector<std::string>& lines) {
    std::string previous = store::no_line();
    std::int64_t seq = 0;
    for (std::string& text : lines) {
        Json json = Json::parse(text);
        store::JournalLine line;
        line.seq = ++seq;
        line.intent = {json["at"], json["by"], json["act"], {}, {}};
        for (const Json& file : json["files"]) {
            const auto hash = [&](const char* key) {
                return file[key].is_null() ? std::string() : file[key].get<std::string>();
            };
            line.files.push_back({file["file"], hash("before"), hash("after")});
        }
        line.previous = previous;
        text = store::print(line);
        text.pop_back();
        previous = line.hash;
    }
}

}  // namespace

TEST_CASE("A store as its acts left it has no finding") {
    const Store store;
    const Audit found = store.look(store.seal());
    CHECK(found.findings.empty());
    CHECK(found.lines == 5);
    CHECK(found.files == 3);
    CHECK(found.head == store.seal().head);
}

TEST_CASE("What is done to the journal shows in the journal") {
    const Store store;
    auto lines = store.journal();
    SUBCASE("a line dropped") {
        lines.erase(lines.begin() + 2);
        store.put_journal(lines);
        CHECK(store.codes().front() == "audit.chain");
    }
    SUBCASE("two lines exchanged") {
        std::swap(lines[1], lines[3]);
        store.put_journal(lines);
        CHECK(store.codes().front() == "audit.chain");
    }
    SUBCASE("a line replayed") {
        lines.push_back(lines.back());
        store.put_journal(lines);
        CHECK(store.codes().front() == "audit.chain");
    }
    SUBCASE("a line changed") {
        lines[1].replace(lines[1].find("W-lee"), 5, "W-ana");
        store.put_journal(lines);
        CHECK(store.codes() == Codes{"audit.line"});
    }
    SUBCASE("its end cut off: the files are newer than it") {
        lines.pop_back();
        store.put_journal(lines);
        CHECK(store.codes() == Codes{"audit.changed"});
        CHECK(store.codes(Seal{std::string(store_id), 5, std::string(64, 'a'), "", "", ""}) ==
              Codes{"audit.seal", "audit.changed"});
    }
    SUBCASE("half a last line") {
        store.put(std::string(store::journal_file),
                  store.read(std::string(store::journal_file)) + "{\"act\"");
        CHECK(store.codes() == Codes{"audit.line"});
    }
}

TEST_CASE("What is done to files shows against the journal") {
    const Store store;
    SUBCASE("an old copy put back") {
        store.put(file_a, store.earlier("C-1"));
        const Audit found = store.look();
        REQUIRE(found.deviations.size() == 1);
        CHECK(found.findings[0].code == "audit.older");
        CHECK(found.deviations[0].kind == Deviation::Kind::older);
        CHECK(found.deviations[0].seq == 2);
    }
    SUBCASE("a file deleted") {
        store.remove(file_b);
        CHECK(store.codes() == Codes{"audit.missing-file"});
    }
    SUBCASE("a file edited") {
        std::string text = store.read(file_a);
        text.replace(text.find("K-C-1"), 5, "K-C-9");
        store.put(file_a, text);
        const Audit found = store.look();
        CHECK(found.findings[0].code == "audit.changed");
        CHECK_FALSE(found.deviations[0].as_left);
    }
    SUBCASE("a file put there") {
        store.put("staff/W-new.json", "{}");
        CHECK(store.codes() == Codes{"audit.unknown-file"});
    }
    SUBCASE("what is no JSON at all, and deep") {
        store.put(file_a, std::string(200'000, '['));
        CHECK(store.codes() == Codes{"audit.changed"});
    }
    SUBCASE("two cases exchanged") {
        const std::string a = store.read(file_a);
        store.put(file_a, store.read(file_b));
        store.put(file_b, a);
        CHECK(store.codes() == Codes{"audit.changed", "audit.changed"});
    }
}

TEST_CASE("Who writes everything anew is seen by the seal alone") {
    const Store store;
    const Seal kept = store.seal();
    auto lines = store.journal();
    // The last act of the first case never took place; journal and file agree.
    lines.erase(lines.begin() + 2);
    recompute(lines);
    store.put_journal(lines);
    store.put(file_a, store.earlier("C-1"));
    CHECK(store.codes().empty());
    CHECK(store.codes(kept) == Codes{"audit.seal"});
}

TEST_CASE("A seal of another store is none of this one") {
    const Store store;
    Seal other = store.seal();
    other.store = "S-2";
    CHECK(store.codes(other) == Codes{"audit.seal"});
}

TEST_CASE("A history that does not hold is named with its entry") {
    const Store store;
    Json record = Json::parse(store.read(file_a));
    const auto verify = [&](std::string_view id = store_id) {
        return codec::verify_history(record.dump(), id, false, file_a).findings;
    };
    CHECK(verify().empty());
    CHECK(verify("S-2")[0].message == "the history begins in another record");
    SUBCASE("an entry dropped") {
        record["history"].erase(0);
        CHECK(verify()[0].place.pointer == "/history/0/seq");
    }
    SUBCASE("an entry changed") {
        record["history"][0]["by"] = "W-ana";
        CHECK(verify()[0].place.pointer == "/history/0");
    }
    SUBCASE("entries exchanged") {
        std::swap(record["history"][0], record["history"][1]);
        CHECK_FALSE(verify().empty());
    }
    SUBCASE("the record changed") {
        record["episode"] = 3;
        REQUIRE(verify().size() == 1);
        CHECK(verify()[0].place.pointer == "/history");
    }
    SUBCASE("an entry that is none") {
        record["history"].push_back(1);
        CHECK_FALSE(verify().empty());
    }
    SUBCASE("the history of another case") {
        const Json other = Json::parse(store.read(file_b));
        record["history"] = other["history"];
        CHECK_FALSE(verify().empty());
    }
}

TEST_CASE("A seal is read back as it was printed, and nothing else is one") {
    const Store store;
    const Seal seal = store.seal();
    auto back = parse_seal(print_seal(seal), "s");
    REQUIRE(back);
    CHECK(back->head == seal.head);
    CHECK(signed_text(*back) == signed_text(seal));
    for (const std::string bad : {"", "{}", "[1]", "null", "{\"schema\":\"rsc.seal/1\"}"}) {
        const auto refused = parse_seal(bad, "s");
        CHECK((!refused && refused.error().code == "audit.seal"));
    }
}

TEST_CASE("Acts keep their order and readings come in between") {
    const Store store;
    auto folder = store::ReadFolder::open(store.path());
    REQUIRE(folder);
    for (const std::string at : {"2026-03-02T13:00:00-06:00", "2026-03-01T13:00:00-06:00"}) {
        const Reading reading{at, "W-ana", 1000, "case show", {"C-1"}, {}};
        REQUIRE(folder->append_line(store::reading_log("2026-03"), print_reading(reading)));
    }
    REQUIRE(folder->append_line(store::reading_log("2026-03"), "no JSON"));
    std::size_t unreadable = 0;
    const auto all = read_logs(*folder, unreadable);
    REQUIRE(all);
    CHECK(unreadable == 1);
    REQUIRE(all->size() == 7);
    CHECK(all->front().act == "read case show");
    CHECK(all->front().files == Codes{file_a});
    CHECK(all->back().act == "read case show");
    for (std::size_t i = 1; i < 6; ++i)
        CHECK((*all)[i].seq == static_cast<std::int64_t>(i));
}

TEST_CASE("A clock that cannot be right is told") {
    const auto now = [](std::string_view text) { return *calendar::Instant::parse(text); };
    constexpr std::string_view last = "2026-03-02T12:00:00-06:00";
    CHECK_FALSE(check_clock(now("2026-03-02T12:00:00-06:00"), last));
    CHECK_FALSE(check_clock(now("2026-12-02T12:00:00-06:00"), last));
    CHECK(check_clock(now("2026-03-02T11:59:59-06:00"), last)->code == "clock.behind");
    CHECK(check_clock(now("1970-01-01T00:00:00Z"), last)->code == "clock.behind");
    CHECK(check_clock(now("2036-03-02T12:00:00-06:00"), last)->code == "clock.ahead");
    CHECK_FALSE(check_clock(now("2036-03-02T12:00:00-06:00"), ""));
}
