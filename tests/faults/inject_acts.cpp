#include "inject_acts.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace rsc::inject {
namespace {

/// Splits as a shell does, with both kinds of quotation marks; `$ROOT` is put in everywhere.
Words split(const std::string& text, const std::string& root) {
    Words words;
    std::string word;
    char quote = '\0';
    bool begun = false;
    for (const char c : text) {
        if (quote != '\0' ? c == quote : c == '\'' || c == '"') {
            quote = quote == '\0' ? c : '\0';
            begun = true;
        } else if (quote == '\0' && (c == ' ' || c == '\t')) {
            if (begun) words.push_back(std::exchange(word, ""));
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (quote != '\0') throw std::runtime_error("a quotation mark is not closed");
    if (begun) words.push_back(word);
    for (std::string& each : words) {
        if (const auto at = each.find("$ROOT"); at != std::string::npos) each.replace(at, 5, root);
    }
    return words;
}

/// Whether the line says under which circumstances those below it are run.
bool take_setting(const Words& words, std::map<std::string, std::string>& environment,
                  Script& script) {
    const std::string& name = words.front();
    const Words rest(words.begin() + 1, words.end());
    if (name == "reader") {
        script.reader = rest;
    } else if (name == "settled-by" && rest.size() == 1) {
        script.reader_settles = rest.front() == "reader";
    } else if (name == "settle") {
        script.settle = rest;
    } else if (name == "verify") {
        script.verify = rest;
    } else if (name == "now" && rest.size() == 1) {
        environment["RSC_NOW"] = rest.front();
    } else if (name == "by" && rest.size() == 1) {
        environment["RSC_BY"] = rest.front();
    } else if (name == "set" && rest.size() == 1 && rest.front().find('=') != std::string::npos) {
        const auto at = rest.front().find('=');
        environment[rest.front().substr(0, at)] = rest.front().substr(at + 1);
    } else {
        return false;
    }
    return true;
}

void take_line(const std::string& text, const std::string& root, int number,
               std::map<std::string, std::string>& environment, Script& script) {
    Step step;
    step.line = number;
    if (text.front() == '!') {
        step.kind = Step::Kind::shell;
        step.text = text.substr(1);
    } else {
        step.words = split(text, root);
        if (take_setting(step.words, environment, script)) return;
        if (step.words.front() == "+") {
            step.kind = Step::Kind::prepare;
            step.words.erase(step.words.begin());
        } else if (step.words.front() == "~") {
            step.is_refused = true;
            step.words.erase(step.words.begin());
        } else if (step.words.front() == "cut" && step.words.size() > 2) {
            step.kind = Step::Kind::cut;
            step.cut_at = step.words[1];
            step.words.erase(step.words.begin(), step.words.begin() + 2);
        }
    }
    step.environment = environment;
    script.steps.push_back(std::move(step));
}

int status_of(const Ended& ended) {
    return ended.signal != 0 ? -ended.signal : ended.status;
}

[[noreturn]] void refuse(const Act& act, const std::string& what) {
    throw std::runtime_error("acts, line " + std::to_string(act.step->line) + ", '" +
                             line(act.step->words) + "': " + what);
}

bool reads_only(const std::string& command) {
    static const std::vector<std::string> verbs = {
        "show",    "list", "report",     "explain",  "check",  "schema", "diff",
        "history", "room", "compliance", "activity", "doctor", "help",   "log"};
    const auto space = command.rfind(' ');
    const std::string verb = space == std::string::npos ? command : command.substr(space + 1);
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end() || command == "audit verify";
}

}  // namespace

Script read_script(const std::string& file, const std::string& root) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file);
    Script script;
    std::map<std::string, std::string> environment = {{"RSC_STORE", "store"}};
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        const auto begin = text.find_first_not_of(" \t");
        if (begin == std::string::npos || text[begin] == '#') continue;
        try {
            take_line(text.substr(begin), root, number, environment, script);
        } catch (const std::exception& error) {
            throw std::runtime_error(file + ":" + std::to_string(number) + ": " + error.what());
        }
    }
    return script;
}

std::string command_of(const Words& words, const std::vector<std::string>& commands) {
    for (std::size_t n = std::min<std::size_t>(words.size(), 3); n > 0; --n) {
        std::string name;
        for (std::size_t i = 0; i < n; ++i)
            name += (i == 0 ? "" : " ") + words[i];
        if (std::find(commands.begin(), commands.end(), name) != commands.end()) return name;
    }
    return words.front();
}

std::vector<std::string> writing_commands(const Program& program, std::vector<std::string>& all) {
    std::vector<std::string> writing;
    const Ended table = program.run({"help", "--json"});
    const auto json = nlohmann::json::parse(table.out, nullptr, false);
    if (table.status == 0 && json.is_object()) {
        for (const auto& command : json.at("commands")) {
            all.push_back(command.at("name").get<std::string>());
            if (command.at("writes").get<bool>()) writing.push_back(all.back());
        }
        return writing;
    }
    std::istringstream help(program.run({"--help"}).out);
    for (std::string text; std::getline(help, text);) {
        if (!text.starts_with("  ") || text.size() < 5 || text[2] == ' ') continue;
        const std::string name = text.substr(2, text.find("  ", 2) - 2);
        all.push_back(name);
        if (!reads_only(name)) writing.push_back(name);
    }
    return writing;
}

Bench::Bench(Program program, std::string directory, const Script& script)
    : program_(std::move(program)), script_(script) {
    program_.directory = directory + "/world";
    program_.scratch = directory;
    program_.environment["TMPDIR"] = directory + "/tmp";
    std::filesystem::create_directories(program_.directory);
    std::filesystem::create_directories(directory + "/tmp");
}

Program Bench::program_for(const Step& step) const {
    Program program = program_;
    for (const auto& [name, value] : step.environment)
        program.environment[name] = value;
    return program;
}

void Bench::prepare(const Step& step) const {
    Program program = program_for(step);
    Words words = step.words;
    std::vector<Fault> faults;
    if (step.kind == Step::Kind::shell) {
        program.command = {"/bin/sh", "-ec"};
        words = {step.text};
    } else if (step.kind == Step::Kind::cut) {
        const auto hash = step.cut_at.find('#');
        faults.push_back({step.cut_at.substr(0, hash),
                          std::atoi(step.cut_at.c_str() + std::min(hash + 1, step.cut_at.size())),
                          0, false});
    }
    const Ended ended = program.run(words, faults);
    if (faults.empty() ? ended.status != 0 : ended.signal != SIGKILL) {
        throw std::runtime_error("acts, line " + std::to_string(step.line) + ": status " +
                                 std::to_string(status_of(ended)) + ": " + ended.err);
    }
}

Aftermath Bench::follow(const Act& act) const {
    const Program program = program_for(*act.step);
    Aftermath after;
    const auto run = [&](const Words& words, int expected) {
        if (words.empty()) return 0;
        const Ended ended = program.run(words);
        const int status = status_of(ended);
        if (status != expected && after.said.empty()) {
            after.said = line(words) + ": status " + std::to_string(status) + ": " +
                         ended.err.substr(0, ended.err.find('\n'));
        }
        return status;
    };
    after.settled = act.change.compare(read_world(world()), Journal::unfinished);
    if (!act.makes) {
        after.reader = run(script_.reader, act.from_before.reader);
        if (script_.reader_settles)
            after.seen = act.change.compare(read_world(world()), Journal::left_out);
        after.settle = run(script_.settle, act.from_before.settle);
        after.settled = act.change.compare(read_world(world()), Journal::whole);
    }
    // Whoever exports again names another folder, or clears this one.
    std::filesystem::remove_all(world() + "/out");
    after.again = run(act.step->words, after.settled.state == State::after ? act.from_after.again
                                                                           : act.clean.status);
    after.world = read_world(world());
    after.done = act.change.compare(after.world, Journal::whole);
    if (act.makes && after.done.state != State::after) {
        // What is refused because there is something already is completed by what uses it.
        run(script_.settle, act.from_after.settle);
        after.world = read_world(world());
        after.done = act.change.compare(after.world, Journal::whole);
    }
    for (const auto& [name, entry] : after.world) {
        if (is_temporary(name)) after.leftover = name;
    }
    after.verify = run(script_.verify, act.from_before.verify);
    return after;
}

void Bench::learn(Act& act) const {
    const Program program = program_for(*act.step);
    act.store = program.environment.at("RSC_STORE");
    act.change.before = read_world(world());
    act.makes = !act.change.before.contains(act.store + "/rsc.json");
    act.change.in_steps = act.makes;
    act.clean = program.run(act.step->words);
    act.change.after = read_world(world());
    const int status = act.clean.status;
    if (act.step->is_refused ? status != 4 && status != 5 : status != 0 && status != 1) {
        restore(world(), act.change.before);
        refuse(act, "status " + std::to_string(status_of(act.clean)) + ": " + act.clean.err);
    }
}

void Bench::study(Act& act) const {
    Change& change = act.change;
    restore(world(), change.before);
    Traced traced = program_for(*act.step).trace(act.step->words, {});
    act.calls = std::move(traced.calls);
    act.company = traced.company;
    if (traced.ended.status != act.clean.status) refuse(act, "ends in another way under strace");
    change.drawn = differing(change.after, read_world(world()));
    const auto shows_store = [&](const Call& call) {
        return call.name != "execve" && call.text.find("\"" + act.store) != std::string::npos;
    };
    const auto first = std::find_if(act.calls.begin(), act.calls.end(), shows_store);
    if (first == act.calls.end()) refuse(act, "does not touch the store");
    act.first = static_cast<std::size_t>(first - act.calls.begin());
    if (change.compare(change.after, Journal::whole).state != State::after)
        refuse(act, "changes nothing");

    restore(world(), change.before);
    act.from_before = follow(act);
    if (act.from_before.again != act.clean.status || act.from_before.done.state != State::after) {
        refuse(act, "does not do the same again: " + act.from_before.said + " " +
                        act.from_before.done.file);
    }
    restore(world(), change.after);
    act.from_after = follow(act);
    if (act.from_before.verify != 0 || act.from_after.verify != 0) {
        refuse(act, "leaves a store that does not pass its test");
    }
}

}  // namespace rsc::inject
