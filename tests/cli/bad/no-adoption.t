# A store without a policy in force judges nothing: that would look like nothing owed.
$ rsc init s --agency AG-1 --sandbox | sed 's/S-[0-9a-f]*/S-.../'
Made store S-... in s
Next: rsc policy adopt PACK@REVISION --from DATE -C s
$ rsc report compliance -C s 2>&1 | sed 's/S-[0-9a-f]*/S-.../'
rsc: no policy is in force in store S-... [adoption.missing]
  hint: run 'rsc policy adopt PACK@REVISION --from DATE'
$ rsc report compliance -C s > /dev/null 2>&1
[3]
$ rsc explain AG-1 -C s
2| rsc: no policy is in force in the store [adoption.missing]
2|   hint: run 'rsc policy adopt PACK@REVISION --from DATE'
[3]
