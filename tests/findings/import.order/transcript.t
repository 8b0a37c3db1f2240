# An exit before the entry.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.order,' | head -2
Exit.csv,8,4,ExitDate,row,import.order,the exit on 2021-03-01 is before the entry on 2021-03-08
Services.csv,18,4,DateProvided,row,import.order,DateProvided on 2021-02-26 is before the entry on 2021-03-01
