# rsc export verdict --help
$ rsc export verdict --help
One verdict and all that it rests on, as a page without names
Usage: rsc export verdict [OPTIONS] OBLIGATION

Positionals:
  OBLIGATION REQUIRED         The one, as 'rsc explain' names it

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --recipient WHO REQUIRED    Who gets it, as the client's consent names them; the agency's id: it stays here
  --purpose TEXT REQUIRED     What for, as the consent states it
  --basis BASIS               What allows it without a consent, with --reason: medical-emergency, audit, court-order
  --by WORKER                 Who acts; else RSC_BY, else the worker with your login
  --reason TEXT               Why, for the record's history
  -n,--dry-run                Show the change, write nothing
  --lock-wait N               Seconds to wait for another writer
  --as-of WHEN                What had happened by then: a date (its end), today, -7d, or an instant with offset
  --known-at WHEN             What had been recorded by then; now when not given
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc export verdict 'C-0007~contact.weekly~a1~2026-03-09' --recipient County --purpose audit --basis audit --reason 'Audit 2026-14' -o week.html --by W-lee
      For an auditor; the disclosure is recorded.
  rsc export verdict 'C-0007~contact.weekly~a1~2026-03-09' --recipient AG-1 --purpose 'case review' -o week.html --by W-lee
      For the agency's own review.

The manual: man rsc-export
