# A time in the hour that spring skips.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.wall-time,' | head -2
Exit.csv,10,40,DateCreated,row,import.wall-time,'2021-11-07 01:30:00' came twice when clocks went back in America/Chicago; it may mean 2021-11-07T01:30:00-05:00 or 2021-11-07T01:30:00-06:00
Services.csv,16,14,DateCreated,row,import.wall-time,'2021-03-14 02:30:00' was skipped when clocks went forward in America/Chicago; it may mean 2021-03-14T01:30:00-06:00 or 2021-03-14T03:30:00-05:00
