# What an auditor gets for one case.
$ rsc demo s --cases 30 --as-of 2026-03-31 > /dev/null
$ export RSC_STORE=s RSC_BY=s-001 RSC_NOW=2026-04-01T08:00-05:00
$ rsc export bundle out demo-000004 --recipient 'State auditor' --purpose 'annual audit' --basis audit --reason 'Audit 2026-14'
Cases exported 1, withheld 0; written to out
$ stat -c '%a %n' out out/*
700 out
600 out/demo-000004.html
600 out/demo-000004.json
$ jq -c '[.schema, .case, .record.id, (.explanations | length > 0), (.clauses | length > 0), .statement.basis, (.acts | map(.act)), .findings]' out/demo-000004.json
["rsc.bundle/1","demo-000004","demo-000004",true,true,"audit",["demo","export.bundle"],[]]
$ jq -r .sha256 out/demo-000004.json > told; sha256sum < s/$(jq -r .file out/demo-000004.json) | cut -d' ' -f1 | cmp - told && echo same
same
$ grep -c '<h2' out/demo-000004.html; grep -o '42 CFR part 2[^<]*' out/demo-000004.html
4
42 CFR part 2 prohibits unauthorized use or disclosure of these records.
# The bundle tells of everything: a consent to a part does not cover it.
$ id=$(rsc export ndjson --all --recipient county --purpose 'care coordination' -n | grep consent | head -n 1 | cut -d: -f1)
$ rsc export bundle two $id --recipient county --purpose 'care coordination' 2>&1 | grep -e found -e Cases; ls two
  found: the consents cover a part; this form tells of everything
Cases exported 0, withheld 1
2| ls: cannot access 'two': No such file or directory
[2]
# For the agency's own review, as of another day.
$ rsc export bundle review demo-000004 --recipient AG-demo --purpose review --as-of 2026-03-01
Cases exported 1, withheld 0; written to review
$ jq -c '[.as_of, .statement]' review/demo-000004.json
["2026-03-01T23:59:59-06:00",null]
