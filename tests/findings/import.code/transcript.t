# A destination that is no number.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/*.csv e; sed -i s/2021-06-30,410,/2021-06-30,home,/ e/Exit.csv
$ rsc import hmis e --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.code,'
Exit.csv,2,5,Destination,field,import.code,a text that is not shown here is not the number of a code
