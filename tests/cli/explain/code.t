# What a diagnostic code means; no store is needed.
$ rsc explain record.unknown-member
record.unknown-member (error): a member is not in the description

  A misspelt member would be a fact that nobody sees. Members of your own
  begin with x-.

  What to do: correct the name, or begin it with x-
$ rsc explain adoption.missing --json
{
  "schema": "rsc.diagnostic/1",
  "code": "adoption.missing",
  "severity": "error",
  "title": "no policy is in force",
  "detail": "A verdict needs a policy, and the source documents carry no date: the agency states from which day a revision is in force for it. The program never guesses one.",
  "remedy": "run 'rsc policy adopt PACK@REVISION --from DATE'"
}
$ rsc explain record.unknown
2| rsc: there is no case, worker or diagnostic 'record.unknown' [usage.not-found]
2|   hint: name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] ('rsc explain --codes' lists them)
[5]

# Each code that the program can print is explained.
$ for code in $(sed -n 's/^    {"\([a-z]*\.[a-z-]*\)".*/\1/p' $SRC/lib/base/diagnostics.cpp); do rsc explain $code > /dev/null || echo $code; done
