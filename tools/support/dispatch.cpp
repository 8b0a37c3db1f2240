#include "support/dispatch.hpp"

#include <algorithm>
#include <set>

#include "base/suggest.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view version = RSC_VERSION;

std::string overview() {
    std::string out = "rsc " + std::string(version) +
                      ": what is owed to each client, by when, was it done, how late, and why\n\n"
                      "Usage: rsc COMMAND [VERB] [ARGUMENTS] [OPTIONS]\n";
    std::string_view group;
    for (const Command& command : commands()) {
        if (command.group != group) {
            group = command.group;
            out += "\n" + std::string(group) + "\n";
        }
        std::string name = "  " + command.name();
        name.resize(std::max<std::size_t>(name.size() + 2, 24), ' ');
        out += name + std::string(command.summary) + "\n";
    }
    return out + "\n'rsc COMMAND --help' has examples; 'man rsc' has the manual.\n";
}

/// The table as JSON. Each command says itself what it takes and whether it changes a store.
std::string table_text(Clock clock) {
    render::CommandsOut out;
    for (const Command& command : commands()) {
        Invocation invocation(command, {}, clock);
        invocation.only_describe();
        (void)command.run(invocation);
        std::vector<std::string> options = invocation.option_names();
        std::sort(options.begin(), options.end());
        out.commands.push_back({command.name(), std::string(command.area),
                                std::string(command.verb), std::string(command.group),
                                std::string(command.summary), invocation.writes(),
                                std::move(options)});
    }
    return render::json_text(out, calendar::Zone());
}

Exit unknown(const std::string& what, const std::vector<std::string>& words) {
    std::string text = "rsc: there is no command '" + what + "' [usage.unknown-command]\n";
    const std::string near = nearest(what, words);
    text += near.empty() ? "  hint: 'rsc --help' lists the commands\n"
                         : "  hint: did you mean 'rsc " + near + "'?\n";
    write_error(text);
    return Exit::usage;
}

Exit list_verbs(const std::string& area, const std::vector<std::string>& rest) {
    std::vector<std::string> names;
    std::string list;
    for (const Command& command : commands()) {
        if (command.area != area) continue;
        names.push_back(command.name());
        std::string name = "  rsc " + command.name();
        name.resize(std::max<std::size_t>(name.size() + 2, 26), ' ');
        list += name + std::string(command.summary) + "\n";
    }
    if (names.empty()) {
        std::set<std::string> areas;
        for (const Command& command : commands())
            areas.insert(std::string(command.area));
        return unknown(area, {areas.begin(), areas.end()});
    }
    if (!rest.empty() && (rest.front() == "-h" || rest.front() == "--help")) {
        return write_output("Usage: rsc " + area + " VERB\n\n" + list) ? Exit::ok : Exit::io;
    }
    if (rest.empty()) {
        write_error("rsc: 'rsc " + area + "' needs a verb [usage.missing]\n" + list);
        return Exit::usage;
    }
    return unknown(area + " " + rest.front(), names);
}

}  // namespace

Exit dispatch(const std::vector<std::string>& arguments, Clock clock) {
    std::vector<std::string> words(arguments.begin() + (arguments.empty() ? 0 : 1),
                                   arguments.end());
    // Called through a link named rsc-AREA.
    if (!arguments.empty()) {
        std::string called = arguments.front().substr(arguments.front().rfind('/') + 1);
        if (called.starts_with("rsc-")) words.insert(words.begin(), called.substr(4));
    }
    if (words.empty() || words.front() == "--help" || words.front() == "-h" ||
        (words.front() == "help" && words.size() == 1)) {
        return write_output(overview()) ? Exit::ok : Exit::io;
    }
    if (words.front() == "--version" || words.front() == "-V") {
        return write_output("rsc " + std::string(version) + "\n") ? Exit::ok : Exit::io;
    }
    if (words.front() == "help" && words.back() == "--json" && words.size() == 2) {
        return write_output(table_text(clock)) ? Exit::ok : Exit::io;
    }
    if (words.front() == "help") {
        words.erase(words.begin());
        words.emplace_back("--help");
    }
    const std::string area = words.front();
    std::size_t taken = 1;
    const Command* command = find_command(area, "");
    if (command == nullptr && words.size() > 1) {
        command = find_command(area, words[1]);
        taken = 2;
    }
    if (command == nullptr) return list_verbs(area, {words.begin() + 1, words.end()});
    Invocation invocation(*command,
                          {words.begin() + static_cast<std::ptrdiff_t>(taken), words.end()}, clock);
    return command->run(invocation);
}

}  // namespace rsc::tools
