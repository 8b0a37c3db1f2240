#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds with the sanitizers and warnings as
# errors, and runs every test.
set -eu
cd "$(dirname "$0")/.."
sh samples/install.sh zsh fish
cmake --preset dev
cmake --build --preset dev
ctest --preset dev
