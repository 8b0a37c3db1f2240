# A quote that is never closed.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/*.csv e; printf '"PersonalID\n' > e/Client.csv
$ rsc import hmis e --level CM
2| rsc: Client.csv line 1: a quoted cell of this row never ends, the file does [import.csv]
2|   hint: export the file again as CSV in UTF-8
[3]
