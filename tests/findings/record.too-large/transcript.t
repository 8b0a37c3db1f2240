# A record of 17 MiB.
$ . $SRC/tests/cli/fixture/make.sh
$ awk 'BEGIN { for (i = 0; i < 17 * 1024 * 16; i++) printf "%64s", "" }' >> $(file_of C-2)
$ rsc check C-2
