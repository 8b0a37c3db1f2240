#!/bin/sh
# manual_text.sh PAGE.scd: the page as text of 78 columns, without the lines that name it on paper.
set -eu
made=$(mktemp)
trap 'rm -f "$made"' EXIT
scdoc < "$1" > "$made"
# On one long sheet, or tables would have gaps where a page of paper ends.
sed '/^\.TH/a .pl 30000' "$made" |
    groff -man -k -t -Tutf8 -dAD=l -rHY=0 -rLL=78n -rLT=78n -P-cbou > "$made.text"
sed -e 1d -e '$d' "$made.text"
rm "$made.text"
