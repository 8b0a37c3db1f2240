# An HMIS export becomes cases; what could not be taken in is listed.
$ rsc init s --agency AG-1 --sandbox --policy milwaukee-coordination@cars --from 2020-01-01 > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --dry-run | tail -4
Dry run, nothing written. Cases: created 11, changed 0, unchanged 0
Dry run, nothing written. Staff: created 2, changed 0, unchanged 0
  of the staff 1 are stubs: User.csv does not list them
Rejects: 26; name a file with --rejects to have them listed
$ rsc case list | wc -l
3
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv
file                        read  imported  rejected  deleted  other  fields left out
--------------------------  ----  --------  --------  -------  -----  ---------------
Client.csv                    12        10         0        1      1                2
Enrollment.csv                15        11         3        1      0                0
Exit.csv                      10         5         5        0      0                0
Services.csv                  40        24        12        1      3                0
CurrentLivingSituation.csv     3         2         1        0      0                0
Event.csv                      4         3         0        0      1                1
IncomeBenefits.csv             3         2         0        0      1                0
User.csv                       1         1         0        0      0                0
  Client.csv, other: 1 client without an imported enrolment
  Enrollment.csv: 1 recorded on a day without time, taken as its end
  Exit.csv: 1 recorded on a day without time, taken as its end
  Services.csv, other: 1 SSVF financial assistance (RecordType 152)
  Services.csv, other: 2 bed night (RecordType 200)
  Services.csv: 1 recorded on a day without time, taken as its end
  Event.csv, other: 1 appointment for a housing needs assessment (Event 4)
  IncomeBenefits.csv, other: 1 no benefit received
Cases: created 11, changed 0, unchanged 0
Staff: created 2, changed 0, unchanged 0
  of the staff 1 are stubs: User.csv does not list them
Rejects: 26, listed in rejects.csv
$ tr -d '\r' < rejects.csv
file,line,column,field,what,code,reason
Client.csv,7,34,DateUpdated,field,import.date,'03-11-21' is not a time written YYYY-MM-DD HH:MM:SS
Client.csv,12,9,DOB,field,import.date,"it is not a day that exists, written YYYY-MM-DD"
Enrollment.csv,13,4,EntryDate,row,import.date,'08/15/2021' is not a day written YYYY-MM-DD
Enrollment.csv,14,2,PersonalID,row,import.unknown-id,Client.csv has no PersonalID '1999'
Enrollment.csv,15,1,EnrollmentID,row,import.duplicate,"EnrollmentID '2010' is on line 11 too, which was taken"
Exit.csv,8,4,ExitDate,row,import.order,the exit on 2021-03-01 is before the entry on 2021-03-08
Exit.csv,9,4,ExitDate,row,import.date,"'2021-09-31' names a day that does not exist, or a year before 1900 or after 2199"
Exit.csv,10,40,DateCreated,row,import.wall-time,'2021-11-07 01:30:00' came twice when clocks went back in America/Chicago; it may mean 2021-11-07T01:30:00-05:00 or 2021-11-07T01:30:00-06:00
Exit.csv,11,2,EnrollmentID,row,import.unknown-id,EnrollmentID '2013' in Enrollment.csv line 14 was rejected
Exit.csv,12,4,ExitDate,row,import.future,"2022-01-14 is after 2021-12-31, the last day of this import"
Exit.csv,12,40,DateCreated,row,import.future,"2022-01-14 is after 2021-12-31, the day of this import"
Services.csv,16,14,DateCreated,row,import.wall-time,'2021-03-14 02:30:00' was skipped when clocks went forward in America/Chicago; it may mean 2021-03-14T01:30:00-06:00 or 2021-03-14T03:30:00-05:00
Services.csv,18,4,DateProvided,row,import.order,DateProvided on 2021-02-26 is before the entry on 2021-03-01
Services.csv,19,4,DateProvided,row,import.order,DateProvided on 2021-10-08 is after the exit on 2021-10-01
Services.csv,21,16,UserID,row,import.missing-value,"it is needed, and empty"
Services.csv,22,4,DateProvided,row,import.date,"'2021-13-01' names a day that does not exist, or a year before 1900 or after 2199"
Services.csv,24,3,PersonalID,row,import.unknown-id,"EnrollmentID '2007' belongs to PersonalID '1007', not to '1008'"
Services.csv,25,1,ServicesID,row,import.duplicate,"ServicesID '4022' is on line 23 too, which was taken"
Services.csv,29,2,EnrollmentID,row,import.unknown-id,EnrollmentID '2012' in Enrollment.csv line 13 was rejected
Services.csv,30,2,EnrollmentID,row,import.unknown-id,Enrollment.csv has no EnrollmentID '2077'
Services.csv,38,4,DateProvided,row,import.future,"2022-01-07 is after 2021-12-31, the last day of this import"
Services.csv,38,14,DateCreated,row,import.future,"2022-01-07 is after 2021-12-31, the day of this import"
Services.csv,39,14,DateCreated,row,import.future,"2022-02-01 is after 2021-12-31, the day of this import"
Services.csv,41,0,,row,import.cells,"the row has 6 cells, the header 18"
CurrentLivingSituation.csv,5,4,InformationDate,row,import.order,InformationDate on 2021-07-05 is after the exit on 2021-06-30
Event.csv,5,10,ResultDate,field,import.missing-value,without its day the result is left out

# A second time nothing changes.
$ find s -type f ! -name lock -exec cksum {} + | sort > before
$ rsc import hmis $SRC/samples/hmis --level CM | grep -E '^(Cases|Staff)'
Cases: created 0, changed 0, unchanged 11
Staff: created 0, changed 0, unchanged 2
$ find s -type f ! -name lock -exec cksum {} + | sort | cmp - before && echo same
same

# And the report runs on it, saying undetermined where HMIS has no such fact.
$ rsc check | tail -3
1  check.birth-date-missing
11  check.referral-missing
Records checked: 11, findings: 12
$ rsc report compliance --as-of 2021-12-31 | sed '1,/^$/d'
Grouped by: worker
Cases that these are of: 11
Due: met, late, overdue, missed and undetermined: 428
Met: done in time: 12
Late: met, but late: 0
Overdue: undone, and can still be done: 1
Missed: closed without it: 0
Undetermined: the record lacks what is needed to judge: 415
Excused, and not among the due: 3
In time: 2.8 %
Not applicable: not owed, where one would look for it: 19
Open: not due yet: 0

Groups, worst first
group       cases  due  met  late  overdue  missed  undetermined  excused  in time  not applicable  open
----------  -----  ---  ---  ----  -------  ------  ------------  -------  -------  --------------  ----
HU-21           6  208    0     0        0       0           208        2    0.0 %               0     0
HU-22           5  160    0     0        0       0           160        1    0.0 %               0     0
agency         11   36    0     0        1       0            35        0    0.0 %               0     0
supervisor     11   24   12     0        0       0            12        0   50.0 %              19     0
$ rsc case list | head -4
SANDBOX: nothing in this store is real
case    client   level  worker  enrolled    discharged  entries
------  -------  -----  ------  ----------  ----------  -------
H-2001  HC-1001  CM     -       2021-01-11  2021-06-30        7

# For a script.
$ rsc import hmis $SRC/samples/hmis --level CM --json | jq -c '[.schema, (.figures[] | select(.name | test("cases|rejects")) | [.name, .value])]'
["rsc.act/1",["cases created",0],["cases changed",0],["cases unchanged",11],["rejects",26]]
# The people of whom a row was rejected, corrected and fed back: the rest of the store stays as it is.
$ rsc import hmis $SRC/samples/hmis --level CM --again again > /dev/null; ls again | wc -l; wc -l < again/Enrollment.csv
9
12
$ sed -i 's/08\/15\/2021/2021-08-15/' again/Enrollment.csv
$ rsc import hmis again --level CM | grep -E '^(Cases|Enroll)'
Enrollment.csv                11         9         2        0      0                0
Cases: created 1, changed 0, unchanged 8
$ rsc import hmis again --level CM --compare --by nobody | grep -E '^Cases'
Cases: created 0, changed 0, unchanged 9
$ rsc import hmis $SRC/samples/hmis --level RSC-I --compare | tail -n 4
Cases: created 0, changed 0, unchanged 11
Staff: created 0, changed 0, unchanged 2
  of the staff 1 are stubs: User.csv does not list them
Rejects: 37; name a file with --rejects to have them listed
# A record that was changed by other means is not made to look as if the program had.
$ f=$(find s -name H-2002.json); sed -i 's/HC-1002",/HC-1002", "language": "es",/' $f; cksum < $f > before; mkdir more; cp $SRC/samples/hmis/*.csv more; echo '"4090","2002","1002",2021-03-02,144,2,,,,,,,,2021-03-02 16:30:00,2021-03-02 16:30:00,"21",,"7001"' >> more/Services.csv
$ rsc import hmis more --level CM --rejects rejects.csv | grep ^Cases; grep hand-edited rejects.csv | tr -d '\r'; cksum < $f | cmp - before && echo same
Cases: created 0, changed 0, unchanged 11
cases/92/H-2002.json,0,0,,row,check.hand-edited,H-2002: the record is not as the tool left it; it stays as it is
same
