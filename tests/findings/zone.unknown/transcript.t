# A city without a zone.
$ rsc init s --agency AG-1 --zone America/Milwaukee
2| rsc: no time zone 'America/Milwaukee' in /usr/share/zoneinfo/ [zone.unknown]
2|   hint: use an IANA name, for example America/Chicago; the system's package of zones is usually called tzdata
[2]
