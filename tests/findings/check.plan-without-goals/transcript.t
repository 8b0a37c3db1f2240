# A full plan that names no goal, then one with a goal that nothing would show to be reached.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ rsc team meet C-0001 --at today --attendees m1,m2 -q -o /dev/null
$ draft() { rsc sccp draft C-0001 --kind full --at today --with-client --based-on-screen --needs housing --strengths 'keeps appointments' --natural-supports sister --crisis-steps 'call the sister' --service transitional-housing@P-shelter --informed-choice --team-meeting t1 --funding county,medicaid --low-cost --funding-with-team -q -o /dev/null "$@"; }
$ draft
$ rsc sccp sign C-0001 --at today --signers client,coordinator -o /dev/null
2| cases/aa/C-0001.json:147:5: warning: a full plan without goals, or a goal without an indicator [check.plan-without-goals]
2|   at: /sccp/1
2|   expected: goals in the client's words
2|   found: none
2|   to do: sign a new version with goals in the client's words and their indicators
$ draft --goal 'My own place by summer'
$ rsc sccp sign C-0001 --at today --signers client,coordinator -o /dev/null
2| cases/aa/C-0001.json:211:9: warning: a full plan without goals, or a goal without an indicator [check.plan-without-goals]
2|   at: /sccp/2/goals/0
2|   expected: what would show that the goal is reached
2|   found: no indicator
2|   to do: sign a new version with goals in the client's words and their indicators
$ rsc check C-0001
cases/aa/C-0001.json:147:5: warning: a full plan without goals, or a goal without an indicator [check.plan-without-goals]
  at: /sccp/1
  expected: goals in the client's words
  found: none
  to do: sign a new version with goals in the client's words and their indicators
cases/aa/C-0001.json:211:9: warning: a full plan without goals, or a goal without an indicator [check.plan-without-goals]
  at: /sccp/2/goals/0
  expected: what would show that the goal is reached
  found: no indicator
  to do: sign a new version with goals in the client's words and their indicators

2  check.plan-without-goals
Records checked: 1, findings: 2
