#!/bin/sh
# The repository stands on its own: no path of the machine it was written on, no reference to papers
# that are not in it, no address but those below. Prints what is wrong and one line at the end.
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/../.." || exit 2
wrong=$(mktemp) || exit 2
files=$(mktemp) || exit 2
trap 'rm -f "$wrong" "$files"' EXIT

if git rev-parse --git-dir > /dev/null 2>&1; then
    git ls-files -co --exclude-standard
else
    find . -type f ! -path './build/*' ! -path './.git/*' | sed 's|^\./||'
fi | grep -v '^tests/lint/words\.sh$' | while read -r file; do
    [ -f "$file" ] && echo "$file"
done | sort > "$files"

never() {  # WHY PATTERN [FILES THAT MAY]
    xargs grep -nIE "$2" < "$files" | grep -vE "^(${3:-none})" | sed "s|\$| <- $1|" >> "$wrong"
}

never 'a path of one machine' '(^|[^A-Za-z0-9_.$~-])/(work|root|home|Users|opt|mnt)/'
never 'a path of one machine; tests ask mktemp' '(^|[^A-Za-z0-9_.$~])/tmp/' 'tests/unit/|tests/cli/'
never 'a reference to a paper that is not here' '[Ii]ssue ?#|[Ii]ssue [0-9]|\.\./shared|(^|[^a-z_/-])(design|requirements|scenarios|style)\.md'
never 'the name of a host' '(^|[^a-z])(localhost|[a-z0-9-]+\.(local|internal|lan|corp)([^a-z(_]|$))'
never 'an address within a network' '(^|[^0-9.])((10|127)(\.[0-9]{1,3}){3}|(192\.168|172\.(1[6-9]|2[0-9]|3[01]))(\.[0-9]{1,3}){2})([^0-9.]|$)'
never 'a package host; packages come from the system'\''s own sources' '(deb|security|snapshot)\.debian\.org|(archive|ports)\.ubuntu\.com|pypi\.|files\.pythonhosted|registry\.npmjs|crates\.io|conan\.io|docker\.io|ghcr\.io|quay\.io'
never 'a word for later' '(^|[^A-Za-z])(TODO|FIXME|HACK)([^A-Za-z]|$)'

# Addresses: the schemas' own, and sources of public facts.
xargs grep -nIoE '(https?|ftp|ssh|git)://[^/" )>]+' < "$files" |
    grep -vE '://(json-schema\.org|hl7\.org|terminology\.hl7\.org|unitsofmeasure\.org|www\.w3\.org|www\.debian\.org|www\.(opm|hudexchange|ecfr|samhsa|hud)\.(gov|info)|docs\.legis\.wisconsin\.gov)$' |
    sed 's/$/ <- an address that is not listed in tests\/lint\/words.sh/' >> "$wrong"

cat "$wrong"
count=$(wc -l < "$wrong")
echo "words: $(wc -l < "$files") files looked at, $count wrong"
[ "$count" -eq 0 ]
