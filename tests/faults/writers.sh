#!/bin/sh
# Several writers at once, and writers that are killed:
#
#     sh tests/faults/writers.sh RSC [--short]
#
# Eight writers append to one case and to two hundred; commands are killed at random moments; four
# assignments go for one place; cases are transferred while reports count them; acts on fifty cases
# at once are killed anywhere. Prints a line of figures for each, and a line beginning "FAILED: " for
# what was lost, doubled, half there or stuck. Status 0 when nothing failed, 1 when something did, 2
# when it could not run.
# shellcheck source=tests/faults/race_setup.sh
. "$(dirname "$0")/race_setup.sh"

for part in appends kills places transfers caseload; do race "$part"; done
exit "$status"
