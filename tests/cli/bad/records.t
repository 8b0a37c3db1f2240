# Records that cannot be read are named with file, line and column; the others are judged; the status is
# 3. Nothing is skipped silently.
$ . $SRC/tests/cli/fixture/make.sh
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-1.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| $SRC/tests/cli/fixture/cases/C-2.json:7:31: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
$ rsc report compliance --json | jq -c '[.records, .totals]' > sound
$ for id in broken truncated empty bom utf8 nul-tail twice unknown huge deep garbage; do another X-$id; done
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
2| rsc: a member has a value that it cannot have [record.bad-value]
2| -:14:14: error: a member has a value that it cannot have [record.bad-value]
2|   at: /referral/level
2|   expected: one of RSC, CM
2|   found: 'RSC-I'
2|   to do: did you mean 'RSC'?
[3]
$ rsc report compliance --json | jq -c .records
1

# Broken, cut off, empty, with a byte order mark, not UTF-8, with a NUL at the end.
$ change X-broken sed '4s/,$//'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.5: cannot open : No such file
[2]
$ change X-truncated head -c 700
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.6: cannot open : No such file
[2]
$ change X-empty head -c 0
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.7: cannot open : No such file
[2]
$ (printf '\357\273\277'; cat $(file_of X-bom)) > new; cat new > $(file_of X-bom)
2| /tmp/tmp.5wpnzymsOj/run/script: 1: /tmp/tmp.5wpnzymsOj/run/command.8: cannot create : Directory nonexistent
[2]
$ change X-utf8 sed "s/hospital/hosp$(printf '\374')tal/"
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.9: cannot open : No such file
[2]
$ printf '\000' >> $(file_of X-nul-tail)
2| /tmp/tmp.5wpnzymsOj/run/script: 1: /tmp/tmp.5wpnzymsOj/run/command.10: cannot create : Directory nonexistent
[2]

# With a member twice, with a member that nobody knows, with no JSON at all.
$ change X-twice sed 's/^\( *"birth_date": .*\)$/\1,\1/'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.11: cannot open : No such file
[2]
$ change X-unknown sed 's/"birth_date"/"birthdate"/'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.12: cannot open : No such file
[2]
$ change X-garbage echo 'see the paper file'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.13: cannot open : No such file
[2]

# Larger than a record can be, and nested deeper.
$ awk 'BEGIN { for (i = 0; i < 17 * 1024 * 16; i++) printf "%64s", "" }' >> $(file_of X-huge)
2| /tmp/tmp.5wpnzymsOj/run/script: 1: /tmp/tmp.5wpnzymsOj/run/command.14: cannot create : Directory nonexistent
[2]
$ change X-deep awk 'NR == 2 { printf "\"x-deep\":"; for (i = 0; i < 100000; i++) printf "["; for (i = 0; i < 100000; i++) printf "]"; print "," } { print }'
2| /tmp/tmp.5wpnzymsOj/run/script: 25: /tmp/tmp.5wpnzymsOj/run/command.15: cannot open : No such file
[2]
$ ls -l $(file_of X-huge) $(file_of X-deep) | awk '{ print ($5 > 17e6 ? "17 MiB" : $5 > 2e5 ? "200 kB" : "small") }'
small
small
small
small

# The nightly report.
$ rsc report compliance --json > report 2> errors
$ cat errors
$ jq -c '[.records, .totals]' report | cmp - sound && echo 'the others are judged'
the others are judged
$ jq -c '.findings[] | [.code, .file, .line, .column]' report
2| jq: error (at report:89): Cannot iterate over null (null)
[5]
$ rsc report compliance | sed -n '4,5p'
Case records judged: 1


# The check of all, and of some.
$ rsc check --format ndjson | jq -r .code | sort | uniq -c
      1 check.enrolment-missing
      1 check.referral-missing
$ rsc check C-1
2| rsc: there is no case C-1 [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc check X-unknown
2| rsc: there is no case X-unknown [usage.not-found]
2|   hint: 'rsc case list' lists the cases
[5]
$ rsc explain X-broken 2>&1 | head -1
rsc: there is no case, worker or diagnostic 'X-broken' [usage.not-found]
$ rsc case list --format csv -q 2> /dev/null | wc -l
2
