$ rsc policy new --help
Begin a pack of your own, from nothing or from one there is
Usage: rsc policy new [OPTIONS] PACK@REVISION

Positionals:
  PACK@REVISION REQUIRED      Ids of the new pack and of its revision

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings
  -C,--store DIR              The store; else RSC_STORE, else the nearest parent with one
  --title TEXT REQUIRED       Title of the policy
  --publisher TEXT REQUIRED   Who published it
  --extends PACK@REVISION     Take over that revision; else a whole pack, with one rule to begin with
  --rule RULE                 Rules of it that you ask for with other amounts
  --format FORMAT             One of json
  --json                      The same as --format json
  -o,--output FILE            Write there instead of to standard output

Examples:
  rsc policy new our-county@2027 --title 'Our County' --publisher 'Our County' --extends milwaukee-coordination@cars --rule sccp.review -o our-county.json
      Everything of that revision, with another time for the review of the plan.
  rsc policy new our-agency@1 --title 'House rules' --publisher 'Our agency'
      A whole pack with one rule.

The manual: man rsc-policy
