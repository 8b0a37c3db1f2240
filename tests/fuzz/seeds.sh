#!/bin/sh
# Makes the first inputs of the fuzz targets out of what the repository holds, and their dictionaries:
# DIR/record, DIR/pack, DIR/exchange, DIR/dates, and DIR/NAME.dict.
#
#     sh tests/fuzz/seeds.sh DIR
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd -P)
to=$1
mkdir -p "$to/record" "$to/pack" "$to/exchange" "$to/dates"

# A dictionary of the words in double quotes that the files hold.
words() { grep -oh '"[A-Za-z_][A-Za-z0-9_.-]\{1,40\}"' "$@" | sort -u | sed 's/^"\(.*\)"$/"\\"\1\\""/'; }

# Records: every sample, whole and section by section, in one line.
for file in "$source"/samples/agency/cases/*.json; do
    name=$(basename "$file" .json)
    jq -c . "$file" > "$to/record/$name"
    for section in $(jq -r 'keys[] | select(. != "schema" and . != "id" and . != "client")' "$file"); do
        jq -c --arg section "$section" \
            '{schema, id, client} + {($section): (.[$section] | if type == "array" then .[:1] else . end)}' \
            "$file" > "$to/record/$section"
    done
done
cat > "$to/record/extension" << 'END'
{"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1","given_name":"\u00e9\ud83d\ude00\\"},"x-a":[{"b":-9007199254740992},[null,true,""]]}
END
# As deep as a value may be, and a level more.
for levels in 63 64; do
    awk -v levels=$levels 'BEGIN {
        printf "{\"schema\":\"rsc.case/1\",\"id\":\"C-1\",\"client\":{\"id\":\"P-1\"},\"x-a\":"
        for (i = 0; i < levels; ++i) printf i % 2 ? "[" : "{\"a\":"
        printf "1"
        for (i = levels - 1; i >= 0; --i) printf i % 2 ? "]" : "}"
        print "}" }' > "$to/record/deep-$levels"
done
words "$source"/lib/codec/describe.hpp "$source"/lib/codec/describe_case.hpp "$source"/lib/model/*.hpp \
    > "$to/record.dict"

# Packs: the shipped ones with one rule each, the first revision that it speaks of, and the whole small one.
for file in "$source"/lib/policy/packs/*.json; do
    count=$(jq '.rules | length' "$file")
    rule=0
    while [ "$rule" -lt "$count" ]; do
        jq -c --argjson rule "$rule" '
            .rules[$rule] as $one | .rules = [$one]
            | ($one.terms | map(.revisions[]) | unique) as $used
            | .revisions |= map(select(.id as $id | $used | index($id)))' "$file" \
            > "$to/pack/$(basename "$file" .json)-$rule"
        rule=$((rule + 1))
    done
done
cp "$source/lib/policy/packs/recovery-oriented-care.json" "$to/pack/small"
words "$source"/lib/codec/describe.hpp "$source"/lib/codec/describe_policy.hpp "$source"/lib/policy/*.hpp \
    > "$to/pack.dict"

# An export: a header and three rows of each file, with the columns that are read; and odd tables.
{
    printf '=C\n"PersonalID","FirstName","LastName","DOB","DateCreated","UserID","DateDeleted"\n'
    printf '"1001","Wren","Alder",1984-03-09,2021-01-04 09:15:00,"21",\n'
    printf '1002,"Two\nlines, ""quoted""",Brook,,2021-01-05,"21",2021-02-01\n'
    printf '=E\n"EnrollmentID","PersonalID","EntryDate","DateCreated","UserID","DateDeleted"\n'
    printf '"2001","1001",2021-01-11,2021-01-11 10:30:00,"21",\n2002,1002,2021-03-14,2021-03-14 02:30:00,22,\n'
    printf '=X\n"ExitID","EnrollmentID","PersonalID","ExitDate","Destination","DateCreated","UserID","DateDeleted"\n'
    printf '"3001","2001","1001",2021-06-30,410,2021-06-30 16:00:00,"21",\n'
    printf '=S\n"ServicesID","EnrollmentID","PersonalID","DateProvided","RecordType","TypeProvided","DateCreated","UserID","DateDeleted"\n'
    printf '"4001","2001","1001",2021-01-12,144,2,2021-01-12 16:30:00,"21",\n4002,2001,1001,2021-11-07,144,2,2021-11-07 01:30:00,"21",\n'
    printf '=U\n"UserID","UserFirstName","UserLastName","DateCreated","DateDeleted"\n"21","Maple","Noor",2020-12-01 08:00:00,\n'
    printf '=Z\n"ExportID","HashStatus"\n"7001",1\n'
} > "$to/exchange/export"
tr -d '"' < "$to/exchange/export" > "$to/exchange/export-bare"
sed 's/$/\r/; s/^\(=.\)\r$/\1/' "$to/exchange/export" > "$to/exchange/export-crlf"
printf '\357\273\277a,b\r\n"1","2\n3"\r\n\r\n,\r\n' > "$to/exchange/table"
for file in Client Enrollment Exit Services User Export; do
    head -c 4000 "$source/samples/hmis/$file.csv" > "$to/exchange/$file"
done
head -1 -q "$source"/samples/hmis/*.csv | tr ',' '\n' | tr -d '"\r\357\273\277' | grep . | sort -u |
    sed 's/.*/"&"/' > "$to/exchange.dict"
printf '"\\x0a=%s\\x0a"\n' C E X S U Z >> "$to/exchange.dict"

# Dates: one of each form, right and wrong, and zones of the system.
number=0
for text in 2026-03-02 2024-02-29 2023-02-29 1900-01-01 2199-12-31 2200-01-01 2026-3-2 \
    2026-03-02T10:00-06:00 2026-03-02T10:00:59Z 2199-12-31T23:59:59-14:00 1900-01-01T00:00+14:00 \
    2026-03-08T02:30 2026-11-01T01:30 todayT10:00 -1dT17:30 today now som eom mon sun -7d +7d -36500d; do
    number=$((number + 1))
    printf '%s' "$text" > "$to/dates/$number"
done
for zone in America/Chicago Asia/Tokyo Africa/Casablanca Pacific/Apia; do
    [ ! -f "/usr/share/zoneinfo/$zone" ] || cp "/usr/share/zoneinfo/$zone" "$to/dates/$(basename "$zone")"
done
printf '"%s"\n' today now som eom mon tue wed thu fri sat sun T Z +14:00 -06:00 -7d 1900 2199 02-29 TZif2 \
    > "$to/dates.dict"
