#include <doctest/doctest.h>

#include <sstream>

#include "render/reports.hpp"

using namespace rsc;

namespace {

render::ReportOut<report::WorklistBody> worklist() {
    render::ReportOut<report::WorklistBody> out;
    out.heading.store = "S-1";
    out.heading.agency = "AG-<1>";
    report::WorkItem item;
    item.worker = "=W-1";
    item.subject = "C-1";
    item.verdict = timeline::Verdict::overdue;
    item.due = calendar::Date::of(2026, 2, 28);
    item.rule = "a.rule";
    item.title = "Plan; signed, \"in time\" & <b>bold</b>";
    item.remedy =
        "Sign it, \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
        "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
        "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 and again";
    item.obligation = "C-1~a.rule~p1~2026-02-21";
    out.body.overdue = 1;
    out.body.items.push_back(item);
    return out;
}

}  // namespace

TEST_CASE("a page takes nothing in a record for markup and fetches nothing") {
    auto out = worklist();
    const std::string page = render::sheets_page({render::sheet_of(out, calendar::Zone())});
    CHECK(page.find("<b>bold") == std::string::npos);
    CHECK(page.find("&lt;b&gt;bold&lt;/b&gt;") != std::string::npos);
    CHECK(page.find("AG-&lt;1&gt;") != std::string::npos);
    CHECK(page.find("http:") == std::string::npos);
    CHECK(page.find("https:") == std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("{{") == std::string::npos);
    CHECK(page.find("scope=\"col\"") != std::string::npos);
}

TEST_CASE("a sheet is the same in every form") {
    auto out = worklist();
    const auto sheet = render::sheet_of(out, calendar::Zone());
    CHECK(sheet.json["items"].size() == 1);
    CHECK(render::sheet_ndjson(sheet).find("\"list\":\"items\"") != std::string::npos);
    const std::string csv = render::sheets_csv({sheet}, 0);
    CHECK(csv.starts_with("agency,worker,subject,verdict,due,"));
    CHECK(csv.find("'=W-1") != std::string::npos);  // no formula
    const std::string text = render::sheet_text(sheet);
    CHECK(text.find("Overdue: 1") != std::string::npos);
    CHECK(text.find("a.rule") != std::string::npos);
    CHECK(text.find("C-1~a.rule") == std::string::npos);  // folded away
    CHECK(csv.find("C-1~a.rule") != std::string::npos);
}

TEST_CASE("a calendar feed escapes its texts and folds its lines between characters") {
    const std::string feed =
        render::calendar_feed(worklist(), *calendar::Instant::parse("1970-01-01T00:00:00Z"));
    CHECK(feed.starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(feed.ends_with("END:VCALENDAR\r\n"));
    CHECK(feed.find("DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n") !=
          std::string::npos);
    CHECK(feed.find("DTSTAMP:19700101T000000Z") != std::string::npos);
    CHECK(feed.find("SUMMARY:OVERDUE C-1: Plan\\; signed\\, ") != std::string::npos);
    std::istringstream lines(feed);
    std::string whole;
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(line.ends_with('\r'));
        line.pop_back();
        CHECK(line.size() <= 75);
        // Of a character that was cut in two the rest would begin the next line.
        if (line.starts_with(' ')) {
            CHECK((static_cast<unsigned char>(line[1]) & 0xC0U) != 0x80U);
            whole += line.substr(1);
        } else {
            whole += "\n" + line;
        }
    }
    CHECK(whole.find("and again\\na.rule\\, =W-1") != std::string::npos);
}
