#pragma once

#include "model/entry.hpp"

/// What people choose of the tool itself: nothing of it changes a verdict.
namespace rsc::model {

/// How an output is written.
enum class Format : std::uint8_t { table, json, ndjson, csv, html, ics, openmetrics };
constexpr auto names_of(Format) {
    return words("table", "json", "ndjson", "csv", "html", "ics", "openmetrics");
}

/// Whether to colour: when a terminal is there to show it, or as one says.
enum class When : std::uint8_t { automatic, always, never };
constexpr auto names_of(When) {
    return words("auto", "always", "never");
}

/// A file of settings: that of a store, of a user or of a machine.
struct Settings {
    Text schema;
    Text store;  ///< the store where none is named and none is found
    Text by;     ///< who acts
    std::optional<Format> format;
    std::optional<When> color;
    Text pager;  ///< shows what is longer than the terminal; `cat`: none
};

}  // namespace rsc::model
