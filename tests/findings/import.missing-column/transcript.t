# Enrollment.csv without its EntryDate.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/*.csv e; sed -i '1s/EntryDate/EntryDay/' e/Enrollment.csv
$ rsc import hmis e --level CM
2| rsc: Enrollment.csv lacks EntryDate [import.missing-column]
2|   hint: export the file again with the column names of the HMIS CSV standard
[3]
