# An enrolment of a client whom Client.csv does not have.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.unknown-id,' | head -2
Enrollment.csv,14,2,PersonalID,row,import.unknown-id,Client.csv has no PersonalID '1999'
Exit.csv,11,2,EnrollmentID,row,import.unknown-id,EnrollmentID '2013' in Enrollment.csv line 14 was rejected
