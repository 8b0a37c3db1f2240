# A pack with two rules of one id is not adopted.
$ . $SRC/tests/cli/fixture/make.sh
$ jq '.rules[1].id = .rules[0].id' $SRC/lib/policy/packs/milwaukee-coordination.json > bad.json
$ rsc policy adopt milwaukee-coordination@cars --from 2030-01-01 --file bad.json
