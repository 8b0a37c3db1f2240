# HMIS knows no level of coordination: the call says it.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis
2| rsc import hmis needs --level LEVEL [usage.missing]
2|   hint: see rsc import hmis --help
[2]
$ rsc import hmis $SRC/samples/hmis --level RSC
2| rsc: --level: there is no 'RSC' [usage.bad-value]
2|   hint: one of RSC-I, RSC-F, CM
[2]
$ rsc import hmis --level CM
2| rsc import hmis needs DIR [usage.missing]
2|   hint: see rsc import hmis --help
[2]
$ rsc import hmis none --level CM
2| rsc: none: No such file or directory [store.no-file]
2|   hint: name the folder that holds the export's CSV files
[5]
$ rsc import hmis $SRC/tests --level CM
2| rsc: the export has no Client.csv, and 1 more faults of the export [import.missing-file]
2| Client.csv: error: the export has no Client.csv [import.missing-file]
2|   to do: export again, or name the folder that holds it
2| Enrollment.csv: error: the export has no Enrollment.csv [import.missing-file]
2|   to do: export again, or name the folder that holds it
[5]
$ rsc import hmis $SRC/samples/hmis --level CM --last-day 12/31/2021
2| rsc: --last-day: '12/31/2021' is not a date [date.malformed]
2|   hint: write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), som or eom
[2]
$ RSC_BY= rsc import hmis $SRC/samples/hmis --level CM
2| rsc: who acts is not known [usage.missing]
2|   hint: give --by WORKER, set RSC_BY, or choose it for good with 'rsc config set by WORKER'
[2]
$ rsc case list | wc -l
3

# A file that is no CSV, or lacks a column, stops the import before anything is written.
$ mkdir e; cp $SRC/samples/hmis/*.csv e
$ sed -i '1s/EntryDate/EntryDay/' e/Enrollment.csv; rsc import hmis e --level CM
2| rsc: Enrollment.csv lacks EntryDate [import.missing-column]
2|   hint: export the file again with the column names of the HMIS CSV standard
[3]
$ printf '"PersonalID\n' > e/Client.csv; rsc import hmis e --level CM
2| rsc: Client.csv line 1: a quoted cell of this row never ends, the file does, and 1 more faults of the export [import.csv]
2| Client.csv:1: error: Client.csv line 1: a quoted cell of this row never ends, the file does [import.csv]
2|   to do: export the file again as CSV in UTF-8
2| Enrollment.csv:1: error: Enrollment.csv lacks EntryDate [import.missing-column]
2|   to do: export the file again with the column names of the HMIS CSV standard
[3]
$ ls s/cases
