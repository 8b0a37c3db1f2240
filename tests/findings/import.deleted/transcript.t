# A service was deleted in HMIS after it was taken in.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/*.csv e; rsc import hmis e --level CM > /dev/null
$ sed -i '/^"4001"/s/"21",,/"21",2021-12-01 09:00:00,/' e/Services.csv
$ rsc import hmis e --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.deleted,'
Services.csv,2,0,,row,import.deleted,"H-2001: entry c1 came from this row, which is deleted in HMIS, and still counts"
