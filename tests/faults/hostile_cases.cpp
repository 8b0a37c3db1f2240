// Case files out of fragments: as the whole of a file, as the value of an extension member, and, a
// text, as the value of a member that is one.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "hostile_fragments.hpp"

namespace rsc::hostile {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// The folder below cases/ in which a store looks for a case: the low byte of the id's FNV-1a.
std::string shard_of(const std::string& id) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    char name[3];
    std::snprintf(name, sizeof name, "%02x", static_cast<unsigned>(hash & 0xffU));
    return name;
}

std::string case_file(const std::string& id) {
    return "cases/" + shard_of(id) + "/" + id + ".json";
}

/// A case file, and the line on which the fragment begins.
struct Placed {
    std::string text;
    int line = 1;
};

Placed record(const std::string& id, const std::string& given_name, const std::string& extension) {
    Placed placed;
    placed.text = R"({
  "schema": "rsc.case/1",
  "id": ")" + id + R"(",
  "client": {
    "id": "K)" + id +
                  R"(",
    "birth_date": "1979-11-30",
    "given_name": )" +
                  given_name + R"(
  },
  "referral": {
    "id": "ref1", "occurred": "2026-03-02T11:00:00-06:00", "recorded": "2026-03-02T12:00:00-06:00",
    "by": "W-ana", "source": "ciu", "level": "CM"
  },
  "enrolment": {
    "id": "enr1", "occurred": "2026-03-02", "recorded": "2026-03-02T12:00:00-06:00", "by": "W-ana"
  },
  "x-hostile":
)" + extension + R"(
}
)";
    const std::size_t at = extension == "0"
                               ? placed.text.find(given_name, placed.text.find("given"))
                               : placed.text.rfind("\"x-hostile\":\n") + 13;
    placed.line += static_cast<int>(std::count(
        placed.text.begin(), placed.text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    return placed;
}

/// The text in `"..."` or `["..."]`, or nothing.
std::string text_in(const std::string& fragment) {
    const auto between = [&](std::string_view front, std::string_view back) {
        return fragment.size() >= front.size() + back.size() && fragment.starts_with(front) &&
               fragment.ends_with(back);
    };
    if (between("[\"", "\"]")) return fragment.substr(1, fragment.size() - 2);
    return between("\"", "\"") ? fragment : std::string();
}

struct Entry {
    std::string id;
    char sort;
    std::string place;
    std::string limit;
    std::string file;
    std::string name;
};

std::vector<Entry> read_list(const std::string& path) {
    std::vector<Entry> entries;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == '\t' && cells.size() < 7) {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        entries.push_back({cells[0], cells[1][0], cells[2], cells[3], cells[5], cells[6]});
    }
    return entries;
}

}  // namespace

std::string Collection::named(const std::string& what, const std::string& text) {
    static constexpr char hex[] = "0123456789abcdef";
    std::string name = what + " ";
    for (const char c : text.substr(0, 40)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f) {
            name += c;
        } else {
            name += "<";
            name += hex[byte >> 4U];
            name += hex[byte & 15U];
            name += ">";
        }
    }
    return text.size() > 40 ? name + "... " + std::to_string(text.size()) : name;
}

std::vector<Fragment> fragments() {
    Collection to;
    add_valid(to);
    add_broken(to);
    // One text once: what two lists name is one kind.
    std::set<std::string> seen;
    std::erase_if(to.all, [&](const Fragment& one) { return !seen.insert(one.text).second; });
    return to.all;
}

std::string file_text(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::cerr << "hostile: cannot read " << path << "\n";
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

// file ID: where a store looks for the case.
int print_case_file(const std::vector<std::string>& arguments) {
    std::cout << case_file(arguments.at(0)) << '\n';
    return 0;
}

// cases DIR [EVERY]: writes DIR/cases/*/J-*.json and DIR/list, of which a line holds id, sort,
// place, limit, line of the fragment, file and name, with a tab between them.
int make_cases(const std::vector<std::string>& arguments) {
    const fs::path root = arguments.at(0);
    const std::size_t every = arguments.size() > 1 ? std::stoul(arguments[1]) : 1;
    std::ofstream list(root / "list");
    std::size_t count = 0;
    std::size_t seen = 0;
    for (const Fragment& one : fragments()) {
        // The lists are judged by a parser that nobody here wrote, where the grammar decides. (It
        // takes a NUL for the end of the text.)
        if (one.sort != Sort::open && one.text.find('\0') == std::string::npos &&
            Json::accept(one.text) != (one.sort == Sort::valid)) {
            std::cerr << "hostile: is '" << one.name << "' JSON or not?\n";
            return 2;
        }
        if (seen++ % every != 0) continue;
        for (const std::string place : {"whole", "member", "text"}) {
            const std::string text = place == "text" ? text_in(one.text) : one.text;
            if (place == "text" && text.empty()) continue;
            char id[16];
            std::snprintf(id, sizeof id, "J-%04zu", ++count);
            const Placed placed = place == "whole"    ? Placed{text, 1}
                                  : place == "member" ? record(id, "\"Sam\"", text)
                                                      : record(id, text, "0");
            const std::string file = case_file(id);
            const fs::path path = root / file;
            fs::create_directories(path.parent_path());
            fs::permissions(path.parent_path(), fs::perms::owner_all);
            std::ofstream(path, std::ios::binary) << placed.text;
            fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
            std::string limit = "-";
            if (place == "member" && !one.limit.empty()) limit = one.limit;
            if (place == "text" && text == "\"\"") limit = "record.bad-value";
            list << id << '\t' << static_cast<char>(one.sort) << '\t' << place << '\t' << limit
                 << '\t' << placed.line << '\t' << file << '\t' << one.name << '\n';
        }
    }
    return list.flush() ? 0 : 2;
}

// kept LIST BEFORE AFTER: of every case that the list calls valid, whether what a store holds now
// in x-hostile and the name is what it held before. Prints those that differ.
int compare_kept(const std::vector<std::string>& arguments) {
    std::size_t kept = 0;
    std::size_t lost = 0;
    for (const Entry& one : read_list(arguments.at(0))) {
        if (one.sort != 'y' || one.place == "whole" || one.limit != "-") continue;
        const Json before = Json::parse(file_text(arguments.at(1) + "/" + one.file));
        const Json after = Json::parse(file_text(arguments.at(2) + "/" + one.file));
        const bool same = before.at("x-hostile") == after.at("x-hostile") &&
                          before.at("client") == after.at("client") && after.contains("history") &&
                          after["history"].size() >= 2;
        ++(same ? kept : lost);
        if (!same) std::cout << one.id << '\t' << one.name << '\n';
    }
    std::cerr << kept << '\n';
    return lost == 0 ? 0 : 1;
}

}  // namespace rsc::hostile
