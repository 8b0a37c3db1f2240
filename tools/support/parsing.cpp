// Understanding a call, and saying what is wrong with it.

#include <algorithm>

#include "base/suggest.hpp"
#include "codec/scan.hpp"
#include "support/parser.hpp"

namespace rsc::tools {
namespace {

/// The name that CLI11 begins a message with: "--at: 1 required WHEN missing".
std::string name_in(const CLI::ParseError& error) {
    const std::string text = error.what();
    return text.substr(0, text.find(':'));
}

/// Names and types of what has to be given and is not: "CASE, --at WHEN".
std::string lacking(const CLI::App& app, const std::vector<Taken>& takes) {
    std::string list;
    for (const Taken& taken : takes) {
        const CLI::Option* option = app.get_option_no_throw(taken.names.back());
        if (option == nullptr || !option->get_required() || !option->empty()) continue;
        list += (list.empty() ? "" : ", ") + taken.names.back() +
                (taken.type.empty() ? "" : " " + taken.type);
    }
    return list;
}

}  // namespace

bool Invocation::wrong(std::string_view code, std::string message, std::string hint) {
    status_ = fail(Kind::usage, code, std::move(message), std::move(hint));
    return false;
}

bool Invocation::explain_extras() {
    const std::string command = "rsc " + command_.name();
    const std::vector<std::string> names = option_names();
    for (const std::string& word : given_) {
        if (!word.starts_with("-") || word == "-") continue;
        const std::string bare = word.substr(0, word.find('='));
        const bool known = std::find(names.begin(), names.end(), bare) != names.end();
        if (known || (!word.starts_with("--") && word.size() > 2)) continue;
        const std::string near = nearest(bare, names);
        return wrong("usage.unknown-option", command + " has no option " + bare,
                     near.empty() ? "see " + command + " --help" : "did you mean " + near + "?");
    }
    return wrong("usage.bad-value", command + ": more arguments than it takes",
                 "see " + command + " --help");
}

bool Invocation::understand_format() {
    if (json_) format_word_ = "json";
    const auto offers = [this](const std::string& word) {
        const auto format = named<Format>(word);
        return format && std::find(formats_.begin(), formats_.end(), *format) != formats_.end();
    };
    if (!format_word_.empty() && !offers(format_word_)) {
        std::string list;
        for (const Format one : formats_)
            list += (list.empty() ? "" : ", ") + std::string(name(one));
        return wrong("usage.bad-value",
                     "rsc " + command_.name() + " has no format '" + format_word_ + "'",
                     "one of " + list);
    }
    if (const auto chosen = from_environment(Key::format); chosen && format_word_.empty()) {
        if (!named<Format>(chosen->value)) {
            return wrong("usage.bad-value",
                         chosen->origin + ": there is no format '" + chosen->value + "'",
                         "unset it, or set it to table, json, ndjson, csv or html");
        }
        // A format that this command does not have is for others.
        if (offers(chosen->value)) format_word_ = chosen->value;
    }
    if (!format_word_.empty()) format_ = *named<Format>(format_word_);
    return true;
}

Result<void> Invocation::settle_terminal() {
    if (!shows_output() || !output_file_.empty()) return {};
    auto folder = find_store();
    auto settings = Settings::read(folder ? &*folder : nullptr);
    if (!settings) return pass_on(settings);
    if (const auto chosen = settings->find(Key::format); chosen && format_word_.empty()) {
        const auto format = named<Format>(chosen->value);
        if (format && std::find(formats_.begin(), formats_.end(), *format) != formats_.end()) {
            format_ = *format;
        }
    }
    if (const auto chosen = settings->find(Key::color); chosen && colour_.empty()) {
        colour_ = chosen->value;
    }
    const auto pager = settings->find(Key::pager);
    pager_ = pager ? pager->value : std::string(otherwise(Key::pager));
    return {};
}

bool Invocation::parse() {
    if (describing_) return false;
    CLI::App& app = parser_->app;
    // Errors are JSON when the output is; what was asked for is known before the rest is
    // understood.
    const auto options_end = std::find(given_.begin(), given_.end(), "--");
    const auto count = static_cast<std::size_t>(options_end - given_.begin());
    for (std::size_t i = 0; i < count; ++i) {
        if (given_[i] == "--json" || given_[i] == "--format=json" ||
            (given_[i] == "--format" && i + 1 < count && given_[i + 1] == "json")) {
            format_ = Format::json;
        }
    }
    for (const std::string& word : given_) {
        if (!codec::is_utf8(word)) {
            return wrong("json.encoding", "an argument is not UTF-8",
                         "set the terminal to UTF-8, or give the text as a file");
        }
    }
    const auto from_input = std::count(given_.begin(), options_end, "-");
    if (from_input > 1) {
        return wrong("usage.bad-value", "standard input can be read for one option only",
                     "give the others as text or files");
    }
    const std::string command = "rsc " + command_.name();
    const std::string see = "see " + command + " --help";
    std::vector<std::string> reversed(given_.rbegin(), given_.rend());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        (void)settle_terminal();  // help is shown whatever is wrong with settings
        print(help());
        status_ = finish(Exit::ok);
        return false;
    } catch (const CLI::ExtrasError&) {
        return explain_extras();
    } catch (const CLI::RequiredError&) {
        return wrong("usage.missing", command + " needs " + lacking(app, takes_), see);
    } catch (const CLI::ArgumentMismatch& error) {
        return wrong("usage.missing", command + ": " + name_in(error) + " needs a value", see);
    } catch (const CLI::ParseError& error) {
        return wrong("usage.bad-value", command + ": " + error.what(), see);
    }
    if (!colour_.empty() && !named<When>(colour_)) {
        return wrong("usage.bad-value", "--color: there is no '" + colour_ + "'",
                     "one of auto, always, never");
    }
    if (!understand_format()) return false;
    if (const auto settled = settle_terminal(); !settled) {
        status_ = fail(settled.error());
        return false;
    }
    return true;
}

}  // namespace rsc::tools
