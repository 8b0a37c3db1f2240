#include "render/reports.hpp"
#include "render/text.hpp"

namespace rsc::render {
namespace {

/// RFC 5545, 3.3.11: what has a meaning in a text is escaped.
std::string in_feed(std::string_view text) {
    std::string out;
    for (const char c : safe(text)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        out += c;
    }
    return out;
}

/// 3.1: a line has at most 75 octets; no character is cut in two.
void add_line(std::string& feed, const std::string& line) {
    std::size_t begin = 0;
    std::size_t room = 75;
    while (line.size() - begin > room) {
        std::size_t end = begin + room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        feed += line.substr(begin, end - begin) + "\r\n ";
        begin = end;
        room = 74;  // the space in front counts
    }
    feed += line.substr(begin) + "\r\n";
}

std::string digits(calendar::Date day) {
    std::string text = day.text();
    std::erase(text, '-');
    return text;
}

std::string utc(calendar::Instant instant) {
    std::string text = calendar::Zone().text(instant).substr(0, 19);
    std::erase(text, '-');
    std::erase(text, ':');
    return text + "Z";
}

}  // namespace

std::string calendar_feed(const ReportOut<report::WorklistBody>& out, calendar::Instant stamp) {
    std::string feed;
    const auto line = [&feed](const std::string& text) { add_line(feed, text); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//rsc//worklist//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + in_feed(out.heading.agency + ": what is owed"));
    line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    for (const report::WorkItem& item : out.body.items) {
        if (!item.due) continue;
        const bool overdue = item.verdict == timeline::Verdict::overdue;
        line("BEGIN:VEVENT");
        line("UID:" + in_feed(item.obligation + "@" + out.heading.store));
        line("DTSTAMP:" + utc(stamp));
        line("DTSTART;VALUE=DATE:" + digits(*item.due));
        line("DTEND;VALUE=DATE:" + digits(*item.due + calendar::CalendarDays{1}));
        line("SUMMARY:" +
             in_feed((overdue ? "OVERDUE " : "") + item.subject + ": " + std::string(item.title)));
        line("DESCRIPTION:" + in_feed(std::string(item.remedy)) +
             (item.lacking.empty() ? "" : "\\n" + in_feed("Lacking: " + item.lacking)) + "\\n" +
             in_feed(std::string(item.rule) + ", " + item.worker));
        line("CATEGORIES:" + in_feed(item.worker));
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        if (overdue) line("PRIORITY:1");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return feed;
}

}  // namespace rsc::render
