#include <algorithm>

#include "base/suggest.hpp"
#include "support/manual.hpp"
#include "support/plugins.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// A part of rsc(1) by the name that one asks for it with.
struct Topic {
    std::string_view name;
    std::string_view heading;
};
constexpr std::array topics = {Topic{"exit-codes", "EXIT STATUS"}, Topic{"dates", "DATES"},
                               Topic{"formats", "FORMATS"}, Topic{"acts", "ACTS"},
                               Topic{"environment", "ENVIRONMENT"}};

/// Every word that help understands: commands, topics, pages that are of no command.
std::vector<std::string> subjects() {
    std::vector<std::string> words = areas();
    for (const Topic& topic : topics)
        words.emplace_back(topic.name);
    for (const Embedded& page : manual_pages()) {
        std::string name(page.name.substr(0, page.name.rfind('.')));
        if (name.starts_with("rsc-")) name.erase(0, 4);
        if (std::find(words.begin(), words.end(), name) == words.end()) words.push_back(name);
    }
    return words;
}

/// The table as JSON. Each command says itself what it takes and whether it changes a store.
std::string table_text() {
    render::CommandsOut out;
    for (const Command& command : commands()) {
        Described described = describe(command);
        std::sort(described.options.begin(), described.options.end());
        out.commands.push_back({command.name(), std::string(command.area),
                                std::string(command.verb), std::string(command.group),
                                std::string(command.summary), described.writes,
                                std::move(described.options)});
    }
    out.plugins = plugin_names();
    return render::json_text(out, calendar::Zone());
}

/// "rsc-case.5" -> "rsc-case(5)"
std::string title_of(const Embedded& page) {
    std::string title(page.name);
    title.insert(title.rfind('.') + 1, "(");
    title.erase(title.rfind('.'), 1);
    return title + ")";
}

Exit show_page(Invocation& in, const std::vector<const Embedded*>& pages) {
    in.print(std::string(page_text(*pages.front())) + "\n");
    for (std::size_t i = 1; i < pages.size(); ++i) {
        std::string name(pages[i]->name);
        if (name.starts_with("rsc-")) name.erase(0, 4);
        in.print("\nThere is also " + title_of(*pages[i]) + ": rsc help " + name + "\n");
    }
    return in.finish(Exit::ok);
}

Exit show_subject(Invocation& in, const std::string& word) {
    const auto topic = std::find_if(topics.begin(), topics.end(),
                                    [&](const Topic& one) { return one.name == word; });
    if (topic != topics.end()) {
        const auto page = find_pages("rsc");
        in.print(std::string(topic->heading) + "\n" +
                 std::string(section_of(*page.front(), topic->heading)) + "\n");
        return in.finish(Exit::ok);
    }
    if (const auto pages = find_pages(word); !pages.empty()) return show_page(in, pages);
    if (const std::string plugin = plugin_path(word); !plugin.empty()) {
        return run_plugin(plugin, {"--help"});
    }
    const std::string near = nearest(word, subjects());
    return in.fail(Kind::usage, "usage.unknown-command", "there is no help on '" + word + "'",
                   near.empty() ? "'rsc help' lists the commands, 'rsc help rsc' all pages"
                                : "did you mean 'rsc help " + near + "'?");
}

Exit run_help(Invocation& in) {
    std::vector<std::string> words;
    in.arguments("WHAT", words,
                 "A command, with or without its verb; a page of the manual; or exit-codes, dates, "
                 "formats, acts, environment");
    in.words(subjects());
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (words.empty()) {
        in.print(in.format() == Format::json ? table_text() : overview());
        return in.finish(Exit::ok);
    }
    if (words.size() == 1) return show_subject(in, words.front());
    const Command* command = find_command(words[0], words[1]);
    if (command == nullptr || words.size() > 2) {
        std::vector<std::string> names;
        for (const Command& one : commands())
            names.push_back(one.name());
        std::string asked = words[0];
        for (std::size_t i = 1; i < words.size(); ++i)
            asked += " " + words[i];
        const std::string near = command != nullptr ? command->name() : nearest(asked, names);
        return in.fail(Kind::usage, "usage.unknown-command", "there is no command '" + asked + "'",
                       near.empty() ? "'rsc help' lists the commands"
                                    : "did you mean 'rsc help " + near + "'?");
    }
    in.print(describe(*command).help);
    return in.finish(Exit::ok);
}

}  // namespace

std::string overview() {
    std::string out = "rsc " RSC_VERSION
                      ": what is owed to each client, by when, was it done, how late, and why\n\n"
                      "Usage: rsc COMMAND [VERB] [ARGUMENTS] [OPTIONS]\n";
    const auto line = [&out](const std::string& name, std::string_view about) {
        std::string start = "  " + name;
        start.resize(std::max<std::size_t>(start.size() + 2, 24), ' ');
        out += start + std::string(about) + "\n";
    };
    std::string_view group;
    for (const Command& command : commands()) {
        if (command.group != group) {
            group = command.group;
            out += "\n" + std::string(group) + "\n";
        }
        line(command.name(), command.summary);
    }
    const std::vector<std::string> plugins = plugin_names();
    if (!plugins.empty()) out += "\nOf others, on your PATH\n";
    for (const std::string& name : plugins)
        line(name, plugin_path(name));
    return out +
           "\n'rsc COMMAND --help' has examples, 'rsc help COMMAND' its page of the manual; 'rsc "
           "help tutorial'\nbegins at the beginning.\n";
}

Command help_command() {
    return {"help",
            "",
            "Help",
            "The commands, a page of the manual, or a topic",
            run_help,
            {{"rsc help sccp", "The page of the commands of the plan."},
             {"rsc help contact add", "The options of one command, with examples."},
             {"rsc help exit-codes", "What an exit status means."}}};
}

}  // namespace rsc::tools
