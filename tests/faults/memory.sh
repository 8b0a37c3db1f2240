#!/bin/sh
# Out of memory at every allocation:
#
#     sh tests/faults/memory.sh RSC [--short]
#
# For `contact add`, `intake add` and `acuity add` with a paper that is kept: the first allocation
# fails, the second, and so on to the last; each alone, and it with all after it. Afterwards the store
# is as before the act and the status is not 0, or it is as after it and the status is 0; and the next
# command works. Status 0 when nothing failed, 1 when something did, 2 when it could not run.
# shellcheck source=tests/faults/race_setup.sh
. "$(dirname "$0")/race_setup.sh"

race memory
exit "$status"
