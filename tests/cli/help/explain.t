# rsc explain --help
$ rsc explain --help
Why: the clause, the clock, the evidence, who answers; or what a code means
Usage: rsc explain [OPTIONS] [SUBJECT] [RULE|OBLIGATION]

Positionals:
  SUBJECT                     A case, a worker, the agency, a diagnostic code, or a reading
  RULE|OBLIGATION             Only this rule, or the obligation of this identity

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  --verdict VERDICT           Only these verdicts
  --codes                     List the diagnostic codes there are
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc explain C-0007
      Every obligation of a case, a line each.
  rsc explain C-0007 contact.weekly --as-of 2026-03-31
      Every week of one rule, with the whole reason.
  rsc explain record.unknown-member
      What a diagnostic code means.
  rsc explain --codes
      The codes there are.
  rsc explain Q12
      How an unclear text of the policies is read.

The manual: man rsc-explain
