#include "support/dispatch.hpp"

#include <algorithm>

#include "base/suggest.hpp"
#include "support/plugins.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view version = RSC_VERSION;

Exit unknown(const std::string& what, const std::vector<std::string>& words) {
    std::string text = "rsc: there is no command '" + what + "' [usage.unknown-command]\n";
    const std::string near = nearest(what, words);
    text += near.empty() ? "  hint: 'rsc --help' lists the commands\n"
                         : "  hint: did you mean 'rsc " + near + "'?\n";
    write_error(text);
    return Exit::usage;
}

/// For a word that is no command by itself: an area, a program of others, or none of both.
Exit run_other(const std::string& area, const std::vector<std::string>& rest) {
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
        if (const std::string plugin = plugin_path(area); !plugin.empty()) {
            return run_plugin(plugin, rest);
        }
        std::vector<std::string> words = areas();
        const std::vector<std::string> others = plugin_names();
        words.insert(words.end(), others.begin(), others.end());
        return unknown(area, words);
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
    if (words.empty() || words.front() == "--help" || words.front() == "-h") {
        return write_output(overview()) ? Exit::ok : Exit::io;
    }
    if (words.front() == "--version" || words.front() == "-V") {
        return write_output("rsc " + std::string(version) + "\n") ? Exit::ok : Exit::io;
    }
    const std::string area = words.front();
    std::size_t taken = 1;
    const Command* command = find_command(area, "");
    if (command == nullptr && words.size() > 1) {
        command = find_command(area, words[1]);
        taken = 2;
    }
    if (command == nullptr) return run_other(area, {words.begin() + 1, words.end()});
    Invocation invocation(*command,
                          {words.begin() + static_cast<std::ptrdiff_t>(taken), words.end()}, clock);
    return command->run(invocation);
}

}  // namespace rsc::tools
