#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "inject_engine.hpp"

namespace rsc::inject {
namespace {

std::string strace_path() {
    static const std::string found = [] {
        const char* path = std::getenv("PATH");
        std::istringstream folders(path == nullptr ? "/usr/bin:/bin" : path);
        for (std::string folder; std::getline(folders, folder, ':');) {
            std::string file = folder + "/strace";
            if (access(file.c_str(), X_OK) == 0) return file;
        }
        return std::string();
    }();
    if (found.empty()) throw std::runtime_error("strace is not installed");
    return found;
}

/// A line of strace's log.
struct Line {
    std::string process;
    Call call;  ///< without a name where the line is no beginning of a call
    std::string rest;
};

/// "12494 pwrite64(6, ..."
Line parse(const std::string& text, bool with_process) {
    Line line;
    std::size_t at = 0;
    if (with_process) {
        while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0)
            ++at;
        line.process = text.substr(0, at);
        at = std::min(text.find_first_not_of(' ', at), text.size());
    }
    line.rest = text.substr(at);
    const auto open = line.rest.find('(');
    if (open == std::string::npos || open == 0) return line;
    for (const char c : line.rest.substr(0, open)) {
        if (c != '_' && std::isalnum(static_cast<unsigned char>(c)) == 0) return line;
    }
    line.call.name = line.rest.substr(0, open);
    line.call.text = line.rest;
    line.call.injected = text.find("(INJECTED)") != std::string::npos;
    return line;
}

/// The process itself and its threads, by their numbers: a clone of which strace shows CLONE_THREAD
/// made one more. What it returns may stand on a later line of the same thread.
std::set<std::string> threads_of(const std::vector<Line>& lines) {
    std::set<std::string> ours = {lines.front().process};
    std::map<std::string, bool> makes_thread;
    for (const Line& line : lines) {
        if (line.rest.find("clone") == std::string::npos || !ours.contains(line.process)) continue;
        if (!line.call.name.empty())
            makes_thread[line.process] = line.rest.find("CLONE_THREAD") != std::string::npos;
        const auto result = line.rest.rfind(" = ");
        if (result == std::string::npos || !makes_thread[line.process]) continue;
        ours.insert(line.rest.substr(result + 3));
    }
    return ours;
}

/// The same program, but run by strace.
Program with_strace(const Program& program) {
    Program strace = program;
    strace.command = {strace_path()};
    strace.means = Means::kernel;
    return strace;
}

}  // namespace

Ended Program::run_under_strace(const Words& words, const std::vector<Fault>& faults) const {
    const std::string log = scratch + "/strace.log";
    bool kills = false;
    std::string names;
    Words all = {"-qq", "-o", log};
    for (const Fault& fault : faults) {
        kills = kills || fault.error == 0;
        names += (names.empty() ? "" : ",") + fault.call;
        all.insert(all.end(), {"-e", strace_option(fault)});
    }
    all.insert(all.end(), {"-e", "trace=" + names});
    if (!kills && !company.processes) all.insert(all.end(), {"-f", "--seccomp-bpf"});
    all.insert(all.end(), command.begin(), command.end());
    all.insert(all.end(), words.begin(), words.end());
    Ended ended = with_strace(*this).run(all);
    std::ifstream file(log);
    for (std::string text; std::getline(file, text);) {
        if (text.find("(INJECTED)") != std::string::npos) ended.hit = 1;
    }
    if (kills && ended.signal == SIGKILL) ended.hit = faults.size();
    return ended;
}

Traced Program::trace(const Words& words, const std::vector<Fault>& faults) const {
    const std::string log = scratch + "/strace.log";
    const bool follow = faults.empty();
    Words all = {"-qq", "-s", "48", "-o", log};
    if (follow) all.emplace_back("-f");
    for (const Fault& fault : faults)
        all.insert(all.end(), {"-e", strace_option(fault)});
    all.insert(all.end(), command.begin(), command.end());
    all.insert(all.end(), words.begin(), words.end());
    Traced traced;
    traced.ended = with_strace(*this).run(all);

    std::vector<Line> lines;
    std::ifstream file(log);
    for (std::string text; std::getline(file, text);)
        lines.push_back(parse(text, follow));
    if (lines.empty()) throw std::runtime_error("strace: " + traced.ended.err);
    const std::set<std::string> ours = threads_of(lines);
    traced.company.threads = ours.size() > 1;
    std::map<std::string, int> made;
    for (Line& line : lines) {
        if (!ours.contains(line.process)) {
            traced.company.processes = true;
        } else if (!line.call.name.empty()) {
            line.call.nth = ++made[line.call.name];
            traced.calls.push_back(std::move(line.call));
        }
    }
    return traced;
}

std::string strace_option(const Fault& fault) {
    return "inject=" + fault.call +
           (fault.error == 0 ? ":signal=KILL" : ":error=" + name_of_error(fault.error)) +
           ":when=" + std::to_string(fault.nth) + (fault.from_then_on ? "+" : "");
}

}  // namespace rsc::inject
