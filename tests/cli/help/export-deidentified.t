# rsc export deidentified --help
$ rsc export deidentified --help
Copies of all cases that name nobody, by the Safe Harbor method
Usage: rsc export deidentified [OPTIONS]

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --key FILE REQUIRED         The secret that pseudonyms are made with; it stays here
  --shift-dates               Shift dates, by client, instead of cutting them to years; this is not Safe Harbor
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc export deidentified --key study.key -o study.ndjson
      Years instead of dates, pseudonyms instead of ids, no free text.
  rsc export deidentified --key study.key --shift-dates -o study.ndjson
      With intervals that hold; whether that is safe is for an expert to say.

The manual: man rsc-export
