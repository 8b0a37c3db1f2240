# An assignment to RSC without the reason for it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc assign add C-0002 --worker W-ana --level RSC-I --at now
2| rsc: assign.add is refused: nothing was written [act.refused]
2| cases/f7/C-0002.json: error: level.reason: Reason for placing the client on RSC (coordination-policy-cars 2.B.1) [act.refused]
2|   expected: RSC is kept for clients with the greatest risk and need and for those who come under a special grant or project. Each assignment to RSC says which of these it is.
2|   found: lacking: the reason for the level
2|   to do: 'rsc assign add C-0002 ... --level-reason ...'. Record the reason for which the client is on RSC. Or a supervisor lets it pass: --override level.reason --reason ...
[4]
