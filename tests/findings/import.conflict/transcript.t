# The export tells another birth date than the record; what is in the record stays.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ mkdir e; cp $SRC/samples/hmis/*.csv e; rsc import hmis e --level CM > /dev/null
$ sed -i s/1984-03-09/1984-03-10/ e/Client.csv
$ rsc import hmis e --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.conflict,'
Client.csv,2,0,,row,import.conflict,"H-2001: the client has another one in the store, in client.birth_date; the store stays as it is"
Client.csv,2,0,,row,import.conflict,"H-2011: the client has another one in the store, in client.birth_date; the store stays as it is"
