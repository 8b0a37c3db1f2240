#include "support/settings.hpp"

#include <cstdlib>

#include "base/diagnostics.hpp"
#include "codec/scan.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

/// Whether files of this layer may say it. A store cannot choose the program that shows its output,
/// since all who work in it would run it; and only a user can say who that user is.
bool may_say(Layer layer, Key key) {
    switch (key) {
        case Key::store:
        case Key::pager: return layer != Layer::store;
        case Key::by: return layer == Layer::user;
        case Key::format:
        case Key::color: break;
    }
    return true;
}

std::string value_of(const model::Settings& settings, Key key) {
    switch (key) {
        case Key::store: return std::string(settings.store);
        case Key::by: return std::string(settings.by);
        case Key::format: return settings.format ? std::string(name(*settings.format)) : "";
        case Key::color: return settings.color ? std::string(name(*settings.color)) : "";
        case Key::pager: break;
    }
    return std::string(settings.pager);
}

std::optional<Chosen> from_variable(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr) return std::nullopt;
    return Chosen{value, variable};
}

}  // namespace

std::string settings_path(Layer layer) {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value == nullptr ? "" : value);
    };
    switch (layer) {
        case Layer::store: break;
        case Layer::user: {
            // A relative one is to be ignored, says the XDG Base Directory Specification.
            if (const std::string base = variable("XDG_CONFIG_HOME"); base.starts_with("/")) {
                return base + "/rsc/config.json";
            }
            const std::string home = variable("HOME");
            return home.empty() ? "" : home + "/.config/rsc/config.json";
        }
        case Layer::system: {
            const auto named = from_variable("RSC_CONFIG_SYSTEM");
            return named ? named->value : "/etc/rsc/config.json";
        }
    }
    return {};
}

std::optional<Chosen> from_environment(Key key) {
    switch (key) {
        case Key::store:
        case Key::by:
        case Key::format: {
            auto chosen = from_variable(key == Key::store ? "RSC_STORE"
                                        : key == Key::by  ? "RSC_BY"
                                                          : "RSC_FORMAT");
            if (chosen && chosen->value.empty()) return std::nullopt;
            return chosen;
        }
        case Key::pager: return from_variable("RSC_PAGER");  // an empty one says: none
        case Key::color: break;
    }
    return std::nullopt;
}

Result<codec::Document<model::Settings>> parse_settings(std::string_view text, Layer layer,
                                                        const std::string& path) {
    auto parsed = codec::Document<model::Settings>::parse(text, path);
    if (!parsed) return parsed;
    std::vector<Finding> misplaced;
    for (const std::string_view word : names_of(Key{})) {
        const Key key = *named<Key>(word);
        if (value_of(**parsed, key).empty() || may_say(layer, key)) continue;
        const std::string member(word);
        misplaced.push_back(
            finding_of("config.place", {path, "/" + member, 0, 0},
                       "a member that the settings of a " +
                           std::string(layer == Layer::store ? "store" : "machine") + " may have",
                       member));
    }
    if (misplaced.empty()) return parsed;
    codec::locate(misplaced, text);
    Error error{Kind::invalid, "config.place", misplaced.front().message, {}, {path, {}, 0, 0}, {}};
    error.findings = std::move(misplaced);
    return tl::unexpected<Error>(std::move(error));
}

Result<Settings> Settings::read(const store::ReadFolder* folder) {
    Settings settings;
    const auto take = [&](Layer layer, const std::string& path,
                          Result<std::string> text) -> Result<void> {
        if (!text) {
            if (text.error().kind == Kind::not_found) return {};
            return pass_on(text);
        }
        auto parsed = parse_settings(*text, layer, path);
        if (!parsed) return pass_on(parsed);
        settings.files_.push_back({path, std::move(*parsed)});
        return {};
    };
    if (folder != nullptr) {
        const std::string file(store::config_file);
        if (auto done = take(Layer::store, folder->path() + "/" + file, folder->read(file));
            !done) {
            return pass_on(done);
        }
    }
    for (const Layer layer : {Layer::user, Layer::system}) {
        const std::string path = settings_path(layer);
        if (path.empty() || !is_there(path)) continue;
        if (auto done = take(layer, path, read_file(path)); !done) return pass_on(done);
    }
    return settings;
}

std::optional<Chosen> Settings::find(Key key) const {
    if (auto chosen = from_environment(key)) return chosen;
    for (const File& file : files_) {
        if (std::string value = value_of(*file.settings, key); !value.empty()) {
            return Chosen{std::move(value), file.path};
        }
    }
    // Programs of all kinds follow it: what is chosen for this one comes before.
    if (key == Key::pager) return from_variable("PAGER");
    return std::nullopt;
}

std::string_view otherwise(Key key) {
    switch (key) {
        case Key::format: return "table";
        case Key::color: return "auto";
        case Key::pager: return "less";
        case Key::store:
        case Key::by: break;
    }
    return {};
}

}  // namespace rsc::tools
