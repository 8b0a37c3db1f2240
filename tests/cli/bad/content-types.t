# Content of the wrong kind is named with its place or its member; the program does not fall over it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ echo '{"goals": "x"}' > goals.json; rsc sccp draft C-0001 --kind full --at today --content goals.json --goal a::b
2| rsc: goals.json: 'goals' is no list [record.wrong-type]
2|   hint: write it as a list
[3]
$ echo '{"services": 3}' > services.json; rsc sccp draft C-0001 --kind full --at today --content services.json --service housing
2| rsc: services.json: 'services' is no list [record.wrong-type]
2|   hint: write it as a list
[3]
$ echo '{"lines": "x"}' > lines.json; rsc sar draft C-0001 --kind initial --at today --content lines.json
2| rsc: lines.json holds no lines, or more than lines [record.wrong-type]
2|   hint: write {"lines": [...]}; the rest are options
[3]
$ echo '{"occurred": "2020-01-01", "lines": []}' > more.json; rsc sar draft C-0001 --kind initial --at today --content more.json
2| rsc: more.json holds no lines, or more than lines [record.wrong-type]
2|   hint: write {"lines": [...]}; the rest are options
[3]
$ echo '{"populations": "x"}' > client.json; rsc intake add --source ciu --at now --client-file client.json --population youth
2| rsc: client.json: 'populations' is recorded by itself [usage.bad-value]
2|   hint: leave it out; see 'rsc client --help'
[2]
$ echo '{"given_name": 7, "birth_date": "x"}' > client.json; rsc intake add --source ciu --at now --client-file client.json
2| rsc: cases/44/C-0003.json is not valid [record.wrong-type]
2| client.json:1:16: error: a member has the wrong type [record.wrong-type]
2|   at: /given_name
2|   expected: a text
2|   found: an integer
2|   to do: write the value in its type
2| client.json:1:33: error: a member has a value that it cannot have [record.bad-value]
2|   at: /birth_date
2|   expected: a date that exists, YYYY-MM-DD
2|   found: 'x'
2|   to do: correct the value
[3]
