#!/bin/sh
# What the build files promise, held against the sources:
#   a folder of lib/ includes itself and the folders that it links, directly or through others;
#   a library is included only where it is spoken to;
#   files are touched only by lib/store, tools/support and the reader of zone files;
#   the clock is read in tools/main.cpp only;
#   no `using namespace std`, no file that has grown too long unnoticed.
# Prints what is wrong and one line at the end; the status says the same.
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/../.." || exit 2
wrong=$(mktemp) || exit 2
trap 'rm -f "$wrong"' EXIT

sources() { find "$@" -name '*.[ch]pp' | sort; }

# Prints `file:line: text` of the lines of the files on standard input that match $1 and are no comment.
matches() {
    xargs awk -v pattern="$1" '
        { code = $0; sub(/\/\/.*/, "", code) }
        code ~ pattern { print FILENAME ":" FNR ": " $0 }'
}

# 1. Layers.
layers=$(sed -n 's/^rsc_layer(\([a-z]*\)\(.*\))$/\1\2/p' lib/CMakeLists.txt)
for folder in lib/*/; do
    folder=$(basename "$folder")
    echo "$layers" | grep -q "^$folder\( \|$\)" || echo "lib/$folder: not a layer of lib/CMakeLists.txt" >> "$wrong"
    allowed=$(echo "$layers" | awk -v of="$folder" '
        { for (i = 2; i <= NF; ++i) if ($i ~ /^rsc_/) links[$1] = links[$1] " " substr($i, 5) }
        END {
            seen[of] = 1
            queue = of
            while (split(queue, names, " ") > 0) {
                queue = ""
                for (i in names) {
                    n = split(links[names[i]], more, " ")
                    for (j = 1; j <= n; ++j) if (!(more[j] in seen)) { seen[more[j]] = 1; queue = queue " " more[j] }
                }
            }
            for (name in seen) printf "%s ", name
        }')
    sources "lib/$folder" | xargs awk -v allowed=" $allowed" -v of="$folder" '
        /^[ \t]*#[ \t]*include[ \t]*"/ {
            path = $0
            sub(/^[^"]*"/, "", path)
            sub(/".*/, "", path)
            target = path
            if (!sub(/\/.*/, "", target)) { print FILENAME ":" FNR ": \"" path "\" is not written from lib/"; next }
            if (index(allowed, " " target " ") == 0)
                print FILENAME ":" FNR ": " of " does not link " target
        }' >> "$wrong"
done

# 2. Libraries.
only() {  # HEADER WHERE...: the header may be included there only
    header=$1
    shift
    sources lib tools | matches "^[ \t]*#[ \t]*include[ \t]*[<\"]($header)" | while IFS= read -r line; do
        ok=no
        for place in "$@"; do
            case $line in "$place"*) ok=yes ;; esac
        done
        [ $ok = yes ] || echo "$line: only in $*"
    done >> "$wrong"
}
only 'CLI/' tools/support/
only 'simdjson' lib/codec/
only 'nlohmann/' lib/codec/ lib/store/journal_line.cpp
only 'sodium' lib/base/
only 'date/' lib/calendar/
only 'csv\\.h' lib/exchange/
only 'filesystem|fstream|fcntl\\.h|unistd\\.h|dirent\\.h|sys/stat\\.h|sys/mman\\.h|sys/file\\.h|sys/syscall\\.h|linux/' \
    lib/store/ tools/support/ lib/calendar/zone.cpp
only 'cstdio|iostream|print' tools/support/streams.cpp lib/store/

# 3. Calls that need none of these headers, or slip in through others.
elsewhere() {  # WHAT PATTERN WHERE...
    what=$1
    pattern=$2
    shift 2
    sources lib tools | matches "$pattern" | while IFS= read -r line; do
        ok=no
        for place in "$@"; do
            case $line in "$place"*) ok=yes ;; esac
        done
        [ $ok = yes ] || echo "$line: $what only in $*"
    done >> "$wrong"
}
elsewhere 'files' 'std::filesystem|[io]fstream|fopen[(]|freopen[(]|(^|[^A-Za-z0-9_>])(std)?::(open|openat|read|write|pread|opendir|rename|unlink|mmap)[(]' \
    lib/store/ tools/support/ lib/calendar/zone.cpp
elsewhere 'output' 'std::c(out|err|log|in)[^a-z]|(^|[^a-z_:])f?printf[(]' none
elsewhere 'the clock' 'system_clock|gettimeofday|clock_gettime|std::time[(]|[^A-Za-z_.>:]time[(](nullptr|NULL|0|&)' tools/main.cpp
elsewhere 'the environment' 'getenv|environ[^m]|setenv' tools/support/ lib/calendar/zone.cpp
elsewhere 'chance' 'random_device|getrandom|[^a-z_]rand[(]' tools/support/new_store.cpp lib/store/
elsewhere 'ending the program' '[^a-z_:.](std::)?(exit|abort|_exit|quick_exit)[(]' tools/support/streams.cpp

# 4. Names.
sources lib tools tests | matches 'using namespace std[ ;]' >> "$wrong"
sources lib tools | while read -r file; do
    case $file in
        *.hpp) head -1 "$file" | grep -qx '#pragma once' || echo "$file:1: a header begins with #pragma once" ;;
    esac
done >> "$wrong"

# 5. Length. What is longer than 450 lines is named here, with the reason.
sources lib tools | while read -r file; do
    length=$(wc -l < "$file")
    [ "$length" -le 450 ] && continue
    case $file in
        lib/codec/describe_case.hpp) ;;  # the members of a case, one line each: a table, not code
        lib/base/diagnostics.cpp) ;;  # what each code means: a table too
        *) echo "$file: $length lines; split it, or give the reason in tests/lint/includes.sh" ;;
    esac
done >> "$wrong"

cat "$wrong"
count=$(wc -l < "$wrong")
echo "includes: $(sources lib tools | wc -l) files looked at, $count wrong"
[ "$count" -eq 0 ]
