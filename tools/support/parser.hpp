#pragma once

#include <CLI/CLI.hpp>

#include "support/invocation.hpp"

namespace rsc::tools {

/// For the files that declare and parse options alone.
struct Invocation::Parser {
    CLI::App app;
};

}  // namespace rsc::tools
