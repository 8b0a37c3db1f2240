# rsc case show --help
$ rsc case show --help
One case: its sections and entries, or the record itself as JSON
Usage: rsc case show [OPTIONS] CASE

Positionals:
  CASE REQUIRED               The case

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --section NAME              Only this section of the record
  --order WORD                In which order entries are shown: section (the default), oldest, newest
  --whole                     Notes and other texts whole
  --format FORMAT             One of table, json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc case show C-0007
      All sections, an entry a line.
  rsc case show C-0007 --order newest --whole
      What happened last stands first, with notes to their end.
  rsc case show C-0007 --section contacts --json
      Its contacts, as they stand in the record.

The manual: man rsc-case
