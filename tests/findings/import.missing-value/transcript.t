# A service that nobody gave.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.missing-value,' | head -2
Services.csv,21,16,UserID,row,import.missing-value,"it is needed, and empty"
Event.csv,5,10,ResultDate,field,import.missing-value,without its day the result is left out
