# One attempt is no attempts.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ attempt() { rsc contact attempt C-0002 --at now --mode phone --with client -q -o out; rsc explain C-0002 contact.cm-24h | sed -n '/evidence/,/verdict/p'; }
$ attempt
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00; attempted 1 time without
              reaching anybody
  verdict:    open: not due yet
$ attempt
  evidence:   none in the record as known Tue 2026-03-03 10:00 -06:00; attempted 2 times without
              reaching anybody
  verdict:    open: not due yet
