# Help is asked for in any place, and needs no store.
$ rsc help case list | cksum > one; rsc case list --help | cksum | cmp - one && echo same
same
$ rsc case list -h | cksum | cmp - one && echo same
same
$ rsc case list --open --help | cksum | cmp - one && echo same
same

# Every command has examples, and every example names the command.
$ rsc | sed -n 's/^  \([a-z].*[a-z]\)  .*/\1/p' | sed 's/   .*//' > names; wc -l < names
184
$ while read name; do rsc $name --help | grep -q "^  rsc $name" || echo "$name has no example"; done < names
$ while read name; do test "$(rsc $name --help | sed -n '/^Examples:/,/^The manual/p' | grep -cE '^  ([^ ].*)?rsc ')" -ge 2 || echo "$name has one example"; done < names
