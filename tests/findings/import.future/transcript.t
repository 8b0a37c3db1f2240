# An exit after the last day.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.future,' | head -2
Exit.csv,12,4,ExitDate,row,import.future,"2022-01-14 is after 2021-12-31, the last day of this import"
Exit.csv,12,40,DateCreated,row,import.future,"2022-01-14 is after 2021-12-31, the day of this import"
