#include "base/suggest.hpp"
#include "codec/json.hpp"
#include "render/settings_outputs.hpp"
#include "render/text.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view group = "Stores";

constexpr const char* which = "Which: store, by, format, color, pager";

Result<Key> key_of(const std::string& word) {
    if (const auto key = named<Key>(word)) return *key;
    const std::string near = nearest(word, names_of(Key{}));
    return fail(Kind::usage, "usage.bad-value", "there is no setting '" + word + "'",
                near.empty() ? "'rsc config list' lists them" : "did you mean " + near + "?");
}

/// The settings that hold here: with those of the store, where there is one.
Result<Settings> settings_here(Invocation& in) {
    auto folder = in.find_store();
    if (!folder && in.names_store()) return pass_on(folder);
    return Settings::read(folder ? &*folder : nullptr);
}

Exit run_config_list(Invocation& in) {
    bool origins = false;
    in.store_option();
    in.flag("--show-origin", origins, "The variable or the file that says so, too");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto settings = settings_here(in);
    if (!settings) return in.fail(settings.error());
    render::SettingsOut out;
    for (const std::string_view word : names_of(Key{})) {
        const Key key = *named<Key>(word);
        const auto chosen = settings->find(key);
        out.settings.push_back({std::string(word),
                                chosen ? chosen->value : std::string(otherwise(key)),
                                chosen ? chosen->origin : std::string()});
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out));
        return in.finish(Exit::ok);
    }
    std::vector<render::Column> columns = {{"key", {}}, {"value", {}}};
    if (origins) columns.push_back({"from", {}});
    render::Table table(columns);
    for (const render::SettingLine& line : out.settings) {
        std::vector<std::string> cells = {line.key, line.value.empty() ? "-" : line.value};
        if (origins) cells.push_back(line.origin.empty() ? "-" : line.origin);
        table.add(std::move(cells));
    }
    in.print(table.text(in.look()));
    return in.finish(Exit::ok);
}

Exit run_config_get(Invocation& in) {
    std::string word;
    in.store_option();
    in.argument("KEY", word, which);
    in.words(names_of(Key{}));
    if (!in.parse()) return in.status();
    auto key = key_of(word);
    if (!key) return in.fail(key.error());
    auto settings = settings_here(in);
    if (!settings) return in.fail(settings.error());
    const auto chosen = settings->find(*key);
    const std::string value = chosen ? chosen->value : std::string(otherwise(*key));
    if (value.empty()) {
        return in.fail(Kind::not_found, "usage.not-found", "nothing says " + word,
                       "'rsc config set " + word + " VALUE' does");
    }
    in.print(render::safe(value) + "\n");
    return in.finish(Exit::ok);
}

/// The file of settings with one of them changed; a value that is empty takes it out.
Result<std::string> changed(const std::optional<std::string>& before, Layer layer,
                            const std::string& path, Key key, const std::string& value) {
    codec::Json settings = {{"schema", "rsc.config/1"}};
    if (before) {
        if (auto sound = parse_settings(*before, layer, path); !sound) return pass_on(sound);
        settings = codec::parse_json(*before);
    }
    const std::string member(name(key));
    settings.erase(member);
    if (!value.empty()) settings[member] = value;
    std::string bytes = codec::print_json(settings);
    // The file was sound: what is wrong is wrong with the value.
    if (auto sound = parse_settings(bytes, layer, path); !sound) {
        const Finding& finding = sound.error().findings.front();
        return fail(Kind::usage, "usage.bad-value",
                    member + ": '" + value + "' cannot be chosen there",
                    "expected: " + finding.expected);
    }
    return bytes;
}

Exit change_file(Invocation& in, Layer layer, Key key, const std::string& value, bool dry_run) {
    const std::string path = settings_path(layer);
    if (path.empty()) {
        return in.fail(Kind::io, "store.no-file", "there is no place for settings of a user",
                       "set HOME or XDG_CONFIG_HOME");
    }
    std::optional<std::string> before;
    if (is_there(path)) {
        auto text = read_file(path);
        if (!text) return in.fail(text.error());
        before = std::move(*text);
    }
    auto bytes = changed(before, layer, path, key, value);
    if (!bytes) return in.fail(bytes.error());
    in.print(std::string(before == *bytes ? "Nothing to change in "
                         : dry_run        ? "Would change "
                                          : "Changed ") +
             path + "\n");
    if (dry_run || before == *bytes) return in.finish(Exit::ok);
    if (auto made = make_parents(path); !made) return in.fail(made.error());
    // What others must be able to read is the machine's; a user's is nobody else's business.
    if (auto done = write_file(path, *bytes, layer == Layer::system ? 0644 : 0600); !done) {
        return in.fail(done.error());
    }
    return in.finish(Exit::ok);
}

Exit change(Invocation& in, bool takes_value) {
    std::string word;
    std::string value;
    bool of_machine = false;
    bool dry_run = false;
    in.argument("KEY", word, which);
    in.words(names_of(Key{}));
    if (takes_value) in.argument("VALUE", value, "What holds from now on");
    in.flag("--system", of_machine, "In the settings of the machine, not in your own");
    in.flag("-n,--dry-run", dry_run, "Show the change, write nothing");
    if (!in.parse()) return in.status();
    auto key = key_of(word);
    if (!key) return in.fail(key.error());
    if (takes_value && value.empty()) {
        return in.fail(Kind::usage, "usage.bad-value", "the value is empty",
                       "'rsc config unset " + word + "' takes it out");
    }
    if (*key == Key::by && takes_value && !is_well_formed_id(value)) {
        return in.fail(Kind::usage, "usage.bad-value", "by: '" + value + "' is no worker id",
                       "an id holds letters, digits and hyphens");
    }
    if (*key == Key::store && takes_value && !value.starts_with("/")) {
        return in.fail(Kind::usage, "usage.bad-value", "store: '" + value + "' begins nowhere",
                       "write the whole path, such as \"$PWD/" + value + "\"");
    }
    const Layer layer = of_machine ? Layer::system : Layer::user;
    return change_file(in, layer, *key, value, dry_run);
}

Exit run_config_set(Invocation& in) {
    return change(in, true);
}

Exit run_config_unset(Invocation& in) {
    return change(in, false);
}

}  // namespace

std::vector<Command> config_commands() {
    return {
        {"config",
         "list",
         group,
         "What is chosen of the tool, and by whom",
         run_config_list,
         {{"rsc config list", "Store, actor, format, colours and pager, as they hold here."},
          {"rsc config list --show-origin", "And the variable or the file that says so."}}},
        {"config",
         "get",
         group,
         "One setting, alone on a line",
         run_config_get,
         {{"rsc config get by", "Who acts when nothing else says it."},
          {"rsc config get pager -C agency", "As it holds in another store."}}},
        {"config",
         "set",
         group,
         "Choose something for yourself, or for the machine",
         run_config_set,
         {{"rsc config set by W-ana", "From now on what you write is by W-ana."},
          {"rsc config set store ~/agency", "The store, wherever you are, when none is named."}}},
        {"config",
         "unset",
         group,
         "Take a setting back",
         run_config_unset,
         {{"rsc config unset by", "Then --by, RSC_BY or your login say who acts."},
          {"rsc config unset format -n", "What that would change, and nothing more."}}},
    };
}

}  // namespace rsc::tools
