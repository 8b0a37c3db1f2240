# What the scripts here begin with, sourced from the root of the repository: builds the program and the
# helpers, puts the program on the path, and says where the helpers are ($bench).
# shellcheck shell=sh disable=SC2034
build=build/bench
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 -DRSC_TESTS=OFF \
    -DRSC_BENCH=ON > /dev/null
cmake --build $build >&2
bench=$PWD/$build/tests/bench
PATH=$PWD/$build/tools:$PATH
unset RSC_STORE RSC_NOW RSC_BY
