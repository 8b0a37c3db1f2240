# A store in which no policy was adopted.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ rsc explain AG-1 -C s
2| rsc: no policy is in force in the store [adoption.missing]
2|   hint: run 'rsc policy adopt PACK@REVISION --from DATE'
[3]
