# A record of 17 MiB.
$ . $SRC/tests/cli/fixture/make.sh
$ awk 'BEGIN { for (i = 0; i < 17 * 1024 * 16; i++) printf "%64s", "" }' >> $(file_of C-2)
$ rsc check C-2
cases/4d/C-2.json: error: larger than 16 MiB, which no record may be [record.too-large]
  to do: move it away or split it

1  record.too-large
Records checked: 0, findings: 1
[3]
