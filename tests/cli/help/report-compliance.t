# rsc report compliance --help
$ rsc report compliance --help
What was owed, was it done, and how late: counts, rates, lists
Usage: rsc report compliance [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --group-by WHAT             worker, agency, rule, level or case
  --worker WORKER             Only what this worker answered for
  --rule RULE                 Only these rules
  --level LEVEL               Only RSC-I, RSC-F or CM
  --verdict VERDICT           Only these verdicts
  --since DATE                Only what fell due, or began, on this day or later
  --list                      List the obligations that are counted
  --fail-on VERDICT           Exit with 1 when there is one of these
  --threads N                 Threads that read and judge
  --format FORMAT             One of table, json, ndjson, csv
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
