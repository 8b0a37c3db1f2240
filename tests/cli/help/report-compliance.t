# rsc report compliance --help
$ rsc report compliance --help
What was owed, was it done, and how late: counts, rates, lists
Usage: rsc report compliance [OPTIONS] [INPUT]

Positionals:
  INPUT                       -: case records on standard input, one a line

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  --group-by WHAT             worker, agency, rule, level or case
  --fail-on VERDICT           Exit with 1 when there is one of these
  --partial                   Write what 'rsc report merge' puts together
  --shard I/N                 The I-th of N parts of the store; with --partial
  -C,--store DIR              A store, more than once for several; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --worker WORKER             Only what is of this worker; 'me' is who acts
  --level LEVEL               Only RSC-I, RSC-F or CM
  --rule RULE                 Only these rules
  --verdict VERDICT           Only these verdicts
  --since DATE                Only what fell due, or began, on this day or later
  --through DATE              Only what fell due, or began, on this day or before
  --list                      The rows, too, where they are grouped or counted only
  --names                     Show the names of clients; it is logged
  --threads N                 Threads that read and judge
  --part LIST                 The list that --group-by, CSV and NDJSON are of
  --suppress-below N          Hide counts smaller than this, and what would betray them
  --color HOW                 auto, always or never; else auto: on a terminal
  --format FORMAT             One of table, json, ndjson, csv, html
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc report compliance --as-of 2026-03-31
      Last month's compliance by worker, worst first.
  rsc report compliance --rule contact.weekly --verdict missed --list --format csv
      Every missed weekly contact, for a spreadsheet.
  rsc report compliance -C /srv/agency --fail-on overdue,missed -q --json
      From cron: JSON, and exit status 1 when something is overdue or missed.

The manual: man rsc-report
