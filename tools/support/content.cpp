#include "support/content.hpp"

#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <set>
#include <vector>

#include "base/diagnostics.hpp"
#include "codec/scan.hpp"
#include "support/streams.hpp"

namespace rsc::tools {

using codec::Json;

Result<Json> parse_content(std::string_view text, const std::string& file) {
    const auto fault = [&](std::string_view code, std::size_t offset, std::string expected,
                           std::string found) {
        const codec::Position at = codec::position_of(text, offset);
        const Finding finding =
            finding_of(code, {file, "", at.line, at.column}, std::move(expected), std::move(found));
        Error error{Kind::invalid,  std::string(code), finding.message,
                    finding.remedy, finding.place,     {finding}};
        return tl::unexpected<Error>(std::move(error));
    };
    if (const auto broken = codec::first_fault(text)) {
        return fault(broken->code, broken->offset, broken->expected, broken->found);
    }
    // Every parser takes one of two members of a name; which, nobody could tell.
    std::vector<std::set<std::string>> open;
    std::string twice;
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) open.emplace_back();
        if (event == Json::parse_event_t::object_end && !open.empty()) open.pop_back();
        if (event == Json::parse_event_t::key && !open.empty()) {
            const auto key = parsed.get<std::string>();
            if (!open.back().insert(key).second && twice.empty()) twice = key;
        }
        return true;
    };
    Json json = Json::parse(text, watch);
    if (!twice.empty()) {
        const std::string key = '"' + twice + '"';
        return fault("record.duplicate-member", text.rfind(key), "each member once",
                     "'" + twice + "' twice");
    }
    if (!json.is_object()) {
        return fault("record.wrong-type", 0, "an object", json.is_array() ? "a list" : "a value");
    }
    return json;
}

Result<Edited> Edited::edit(std::string_view text) {
    const char* editor = std::getenv("VISUAL");
    if (editor == nullptr || *editor == '\0') editor = std::getenv("EDITOR");
    if (editor == nullptr || *editor == '\0') {
        if (isatty(STDIN_FILENO) == 0) {
            return fail(Kind::usage, "usage.missing", "an editor needs a terminal",
                        "set EDITOR to a program that needs none, or give the content as a file");
        }
        editor = "vi";
    }
    const char* directory = std::getenv("XDG_RUNTIME_DIR");
    if (directory == nullptr || *directory == '\0') directory = std::getenv("TMPDIR");
    if (directory == nullptr || *directory == '\0') directory = "/tmp";
    Edited edited;
    edited.path_ = std::string(directory) + "/rsc-edit-XXXXXX.json";
    const mode_t before = umask(077);
    const int file = mkstemps(edited.path_.data(), 5);
    umask(before);
    if (file < 0) {
        return fail(Kind::io, "store.io",
                    "cannot make a temporary file in " + std::string(directory),
                    "set TMPDIR to a directory that can be written");
    }
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = write(file, text.data() + done, text.size() - done);
        if (n < 0) break;
        done += static_cast<std::size_t>(n);
    }
    if (close(file) != 0 || done < text.size()) {
        unlink(edited.path_.c_str());
        return fail(Kind::io, "store.full", "cannot write " + edited.path_,
                    "make room, then repeat");
    }
    const std::string command = std::string(editor) + " \"$1\"";
    std::string shell = "sh";
    std::string flag = "-c";
    std::string line = command;
    std::string name = "rsc-edit";
    char* const arguments[] = {shell.data(), flag.data(),         line.data(),
                               name.data(),  edited.path_.data(), nullptr};
    pid_t child = 0;
    int status = 0;
    // Ctrl-C is for the editor; what was typed would be lost with the program that waits for it.
    const auto interrupt = std::signal(SIGINT, SIG_IGN);
    const auto quit = std::signal(SIGQUIT, SIG_IGN);
    posix_spawnattr_t attributes;
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGQUIT);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int spawned = posix_spawn(&child, "/bin/sh", nullptr, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    const bool waited = spawned == 0 && waitpid(child, &status, 0) >= 0;
    std::signal(SIGINT, interrupt);
    std::signal(SIGQUIT, quit);
    if (!waited || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return fail(Kind::usage, "usage.bad-value",
                    "the editor '" + std::string(editor) + "' did not end well",
                    "what was typed is kept in " + edited.path_);
    }
    auto read = read_file(edited.path_);
    if (!read) return pass_on(read);
    edited.text_ = std::move(*read);
    return edited;
}

void Edited::discard() {
    unlink(path_.c_str());
}

}  // namespace rsc::tools
