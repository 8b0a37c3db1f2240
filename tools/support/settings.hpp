#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codec/settings.hpp"
#include "store/folder.hpp"

/// What people choose of the tool, in layers: options, the environment, then the files of store,
/// user and machine. Nothing of it changes a verdict.
namespace rsc::tools {

enum class Key : std::uint8_t { store, by, format, color, pager };
constexpr auto names_of(Key) {
    return words("store", "by", "format", "color", "pager");
}

/// Whose file it is. The first that says something is followed.
enum class Layer : std::uint8_t { store, user, system };

/// The file of the user ($XDG_CONFIG_HOME/rsc/config.json) or of the machine
/// (/etc/rsc/config.json, or what RSC_CONFIG_SYSTEM names); empty where there can be none.
[[nodiscard]] std::string settings_path(Layer layer);

/// A setting, and where it comes from: a variable, or a file.
struct Chosen {
    std::string value;
    std::string origin;
};

/// What the environment says: RSC_STORE, RSC_BY, RSC_FORMAT, RSC_PAGER.
[[nodiscard]] std::optional<Chosen> from_environment(Key key);

/// A file of settings. config.place when it says what its layer may not; the reader's errors.
[[nodiscard]] Result<codec::Document<model::Settings>> parse_settings(std::string_view text,
                                                                      Layer layer,
                                                                      const std::string& path);

class Settings {
  public:
    /// The files that are there; `folder` is the store's, where one was found.
    [[nodiscard]] static Result<Settings> read(const store::ReadFolder* folder);
    /// The environment's, else that of the first file that has it, else PAGER for the pager.
    [[nodiscard]] std::optional<Chosen> find(Key key) const;

  private:
    struct File {
        std::string path;
        codec::Document<model::Settings> settings;
    };
    std::vector<File> files_;
};

/// What holds where nobody chose anything; empty where there is no such thing.
[[nodiscard]] std::string_view otherwise(Key key);

}  // namespace rsc::tools
