# Two enrolments with one id.
$ rsc init s --agency AG-1 --sandbox > /dev/null
$ export RSC_STORE=s RSC_BY=W-lee RSC_NOW=2021-12-31T23:00-06:00
$ rsc import hmis $SRC/samples/hmis --level CM --rejects rejects.csv > /dev/null
$ tr -d '\r' < rejects.csv | grep ',import.duplicate,' | head -2
Enrollment.csv,15,1,EnrollmentID,row,import.duplicate,"EnrollmentID '2010' is on line 11 too, which was taken"
Services.csv,25,1,ServicesID,row,import.duplicate,"ServicesID '4022' is on line 23 too, which was taken"
