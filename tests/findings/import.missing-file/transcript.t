# An export without Enrollment.csv.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/Client.csv e
$ rsc import hmis e --level CM
2| rsc: the export has no Enrollment.csv [import.missing-file]
2|   hint: export again, or name the folder that holds it
[5]
