# A day that does not exist.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.date,' | head -2
Client.csv,7,34,DateUpdated,field,import.date,'03-11-21' is not a time written YYYY-MM-DD HH:MM:SS
Client.csv,12,9,DOB,field,import.date,"it is not a day that exists, written YYYY-MM-DD"
