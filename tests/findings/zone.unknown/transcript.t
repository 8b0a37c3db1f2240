# A city without a zone.
$ rsc init s --agency AG-1 --zone America/Milwaukee
