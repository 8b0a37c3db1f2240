#!/bin/sh
# The nightly run's two scripts, packaging/nightly and packaging/nightly-mail, against sandbox stores and with a
# sendmail that only notes what it was given. What needs root (a disk that is full) is tried where there is root;
# all else is done as an ordinary user then, too.
#
#     sh tests/install/nightly.sh /path/to/rsc
# shellcheck disable=SC2016 # what is for the shell of `as`
set -u
if [ "$#" -ne 1 ] || [ ! -x "$1" ]; then
    echo "usage: nightly.sh RSC" >&2
    exit 2
fi
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rsc-nightly.XXXXXX")
clean() {
    umount "$scratch/disk" 2> /dev/null
    rm -rf "$scratch"
}
trap clean EXIT
trap 'exit 130' HUP INT TERM
# The places of an installed tree.
mkdir -p "$scratch/prefix/libexec/rsc" "$scratch/prefix/bin" "$scratch/fake" "$scratch/disk"
cp "$root/packaging/nightly" "$root/packaging/nightly-mail" "$scratch/prefix/libexec/rsc"
cp "$1" "$scratch/prefix/bin/rsc"
cat > "$scratch/fake/sendmail" << 'END_OF_SENDMAIL'
#!/bin/sh
[ ! -e refuse ] || exit 75
{ echo "called with $*"; cat; } > mail
END_OF_SENDMAIL
cat > "$scratch/fake/warns" << 'END_OF_RSC'
#!/bin/sh
case " $* " in
    *' -q '* | *' --quiet '*) ;;
    *) echo 'rsc: warning: the records are not of one time: locked' >&2 ;;
esac
exec "$scratch/prefix/bin/rsc" "$@"
END_OF_RSC
cat > "$scratch/fake/moves" << 'END_OF_MV'
#!/bin/sh
case $* in *summary*) exit 1 ;; esac
exec /bin/mv "$@"
END_OF_MV
chmod +x "$scratch/fake/"* "$scratch/prefix/libexec/rsc/"*
# All programs but one.
few() {  # PROGRAM
    rm -rf "$scratch/few"
    mkdir "$scratch/few"
    for folder in /bin /usr/bin; do
        for program in sh realpath dirname mkdir flock find readlink rm mktemp date id sed jq chmod ln mv sort grep cat; do
            [ "$program" = "$1" ] || [ ! -x "$folder/$program" ] || ln -sf "$folder/$program" "$scratch/few/$program"
        done
    done
}
unset RSC_NOW RSC_BY RSC_STORE RSC_MAIL_TO RSC_MAIL_ADMIN XDG_CONFIG_HOME
PATH=$scratch/fake:$scratch/prefix/bin:$PATH
nightly=$scratch/prefix/libexec/rsc/nightly
mailer=$scratch/prefix/libexec/rsc/nightly-mail
RSC_CONFIG_SYSTEM=
export PATH nightly mailer scratch RSC_CONFIG_SYSTEM
user=$(id -u)
if [ "$user" = 0 ]; then
    chown -R 65534:65534 "$scratch"
    chmod 755 "$scratch"
fi
as() {  # LINE: done as an ordinary user, in the scratch directory
    if [ "$user" = 0 ]; then
        (cd "$scratch" && HOME=$scratch setpriv --reuid=65534 --regid=65534 --clear-groups sh -c "$1")
    else
        (cd "$scratch" && HOME=$scratch sh -c "$1")
    fi
}

passed=0
failed=0
skipped=
part() {  # SENTENCE STATUS LINE
    as "$3" > "$scratch/out" 2> "$scratch/err"
    found=$?
    if [ "$found" -eq "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1: status $found, not $2"
        head -n 20 "$scratch/out" "$scratch/err"
    fi
}
holds() {  # SENTENCE LINE
    part "$1" 0 "$2"
}

as 'rsc init quiet --sandbox --agency AG-1 --policy federal-outcomes@gpra --from 2020-01-01 &&
    rsc demo loud --cases 20 --as-of today && rsc init bare --sandbox --agency AG-1 &&
    cp -R loud record && cp -R quiet broken && cp -R quiet agency && cp -R quiet pack || exit
    echo "{" > "$(find record/cases -type f -name "*.json" | sort | head -n 1)"
    echo x > broken/rsc.json; echo x > agency/agency.json; echo " " >> pack/policies/federal-outcomes.json' \
    > "$scratch/out" 2>&1 || { cat "$scratch/out"; exit 1; }

# What there is to be found.
part 'nothing is owed' 0 '$nightly quiet pages > printed 2> errors'
holds 'then nothing is printed' 'test ! -s printed && test ! -s errors'
holds 'there are pages and a summary' 'test -s pages/latest/nightly-all.html && grep -q "status 0" pages/summary'
part 'something is overdue' 1 '$nightly loud pages > printed 2> errors'
holds 'that is printed, and is the summary' 'grep -q "^Overdue now, since whenever: [1-9]" printed && cmp printed pages/summary && test ! -s errors'
holds 'nothing lies there but the night, latest and summary' 'test "$(ls pages | sed "s/^night-.*/night/" | tr "\n" " ")" = "latest night summary "'
part 'a record cannot be read' 3 '$nightly record pages > printed 2> errors'
holds 'the others are in the pages, and the warning is in the summary' '
    grep -q "^  1  json.syntax: cases/" printed && grep -q "^Pages: " printed && grep -q "^Warning: not read: 1 of 20" pages/summary'

# What keeps the pages from being made.
for store in 'broken json.syntax' 'agency json.syntax' 'bare adoption.missing' 'pack policy.changed'; do
    name=${store% *}
    export name code="${store#* }"
    part "$store: status 3" 3 '$nightly $name pages > printed 2> errors'
    holds "$store: said in the program's own words" '
        grep -q "^Nightly run of $name: status 3" pages/summary && grep -q "$code" pages/summary && test ! -s errors &&
        cmp printed pages/summary && grep -q "the latest are of an earlier night" printed'
    holds "$store: the pages of an earlier night stay" 'test -s pages/latest/nightly-all.html'
    holds "$store: nothing is left over" 'test "$(ls pages | wc -l)" = 3'
done
part 'where there never were pages, none are of an earlier night' 3 '$nightly bare new-pages > printed'
holds 'and it says so' 'grep -q "there are none of an earlier night" printed'
part 'no store' 8 '$nightly none pages > printed'
holds 'no store is said' 'grep -q "store.missing" pages/summary'
# A program that has to warn, as it does after five seconds where somebody else is writing.
holds 'records that are not of one time are told' '
    mkdir -p warns/libexec/rsc warns/bin; cp $nightly warns/libexec/rsc; cp fake/warns warns/bin/rsc
    warns/libexec/rsc/nightly loud pages > printed; grep -qx "Warning: the records are not of one time: locked" printed &&
    grep -q "^Pages: " printed && test "$(grep -c "^Warning" printed)" = 1'

# What the machine lacks.
holds 'PAGES in STORE is refused' '
    $nightly quiet quiet/pages 2> errors; test $? = 2 && grep -q "lies in the store" errors && test ! -e quiet/pages &&
    { $nightly quiet quiet > printed 2> errors; test $? = 2; }'
holds 'a folder whose name only begins like that of the store is not in it' '$nightly quiet quiet-pages'
part 'PAGES below a file' 8 'echo > file; $nightly quiet file/pages > printed 2> errors'
holds 'that is said' 'test ! -s printed && grep -q "^nightly: there can be no pages" errors'
part 'PAGES where nobody may write' 8 'mkdir -p shut; chmod 555 shut; $nightly quiet shut/pages > printed 2> errors'
holds 'that is said, too' 'test ! -s printed && grep -q "^nightly: there can be no pages" errors'
part 'PAGES that is there, and where nobody may write' 8 '$nightly quiet shut > printed 2> errors'
holds 'that is said once' 'test "$(wc -l < errors)" = 1'
part 'something else has the name of the pages' 8 'mkdir -p odd/latest/x; $nightly quiet odd > printed 2> errors'
holds 'it is named' 'grep -q "could not take their place" odd/summary && ! grep -q "^Pages: " odd/summary'
part 'a summary that cannot be written' 8 'cp fake/moves warns/bin/mv; warns/libexec/rsc/nightly loud taken > printed 2> errors'
holds 'the news is printed all the same' 'grep -q "^Overdue now" printed && grep -q "^nightly: .*summary: cannot be written" errors && test "$(ls taken | grep -c summary)" = 0'
few jq
part 'no jq' 70 'PATH=$scratch/few $nightly loud pages > printed 2> errors'
holds 'the summary says how to mend it' 'grep -q "no program jq" errors && grep -q "no program jq" pages/summary'
few flock
part 'no flock' 70 'PATH=$scratch/few $nightly loud pages 2> errors'
few -
part 'no rsc' 70 'mv prefix/bin/rsc kept; PATH=$scratch/few $nightly loud pages 2> errors; found=$?; mv kept prefix/bin/rsc; exit $found'
holds 'no rsc is said' 'grep -q "no program rsc" pages/summary'
part 'an rsc that was killed' 70 '
    mkdir -p sick/libexec/rsc sick/bin; cp $nightly sick/libexec/rsc; printf "#!/bin/sh\nkill -9 \$\$\n" > sick/bin/rsc; chmod +x sick/bin/rsc
    sick/libexec/rsc/nightly loud pages > printed 2> errors'
holds 'the summary says what it ended with' 'grep -q "it ended with status 137" pages/summary'
part 'a word too few' 2 '$nightly quiet'
holds 'what was cut off is removed, and nothing else' '
    mkdir -p pages/night-2020-01-01.abcdef pages/night-watch; echo > pages/night-2020-01-01.abcdef.audit
    $nightly quiet pages; test -d pages/night-watch && test ! -e pages/night-2020-01-01.abcdef && test ! -e pages/night-2020-01-01.abcdef.audit'
if [ "$user" = 0 ]; then
    (cd "$scratch" && "$nightly" quiet root-pages) 2> "$scratch/errors"
    holds 'root is warned' 'grep -q "runs as root" errors'
    if mount -t tmpfs -o size=64k,mode=1777 none "$scratch/disk" 2> /dev/null; then
        holds 'a small disk' '$nightly quiet disk/pages'
        as 'rm disk/pages/summary; cat /dev/zero > disk/fill' 2> /dev/null
        part 'a full disk' 8 '$nightly quiet disk/pages > printed 2> errors'
        holds 'the full disk is said, and the night before stays' '
            grep -q "^nightly: .*disk full" errors && grep -q "No space left" printed && test -s disk/pages/latest/nightly-all.html'
        part 'a full disk without pages' 8 '$nightly quiet disk/new > printed 2> errors'
        umount "$scratch/disk"
    else
        skipped=" full disk"
    fi
else
    skipped=" root, full disk"
fi

# The mail.
unit=rsc-nightly@srv-recovery.service
export unit
as '$nightly loud pages > printed'
part 'nobody is named' 0 '$mailer loud pages $unit && test ! -e mail && test ! -e pages/told'
part 'an address with a space' 2 'RSC_MAIL_TO="lee@example.org ann@example.org" $mailer loud pages $unit 2> errors'
holds 'a space is said' 'grep -q "separated by a comma" errors && test ! -e mail'
part 'a sendmail that fails' 75 '> refuse; RSC_MAIL_TO=lee@example.org $mailer loud pages $unit 2> errors'
holds 'nothing is told then' 'grep -q "sendmail ended with status 75" errors && test ! -e pages/told'
part 'started again, it is sent' 0 'rm refuse; RSC_MAIL_TO=lee@example.org,ann@example.org RSC_MAIL_ADMIN=it@example.org $mailer loud pages $unit'
holds 'the overdue are mailed to supervisors only' '
    grep -qx "To: lee@example.org,ann@example.org" mail && grep -qx "Subject: rsc: somebody must look at loud" mail &&
    grep -q "^Overdue now" mail && test pages/summary -ef pages/told'
holds 'without a run since, it says so, and how the last ended' '
    rm mail; RSC_MAIL_TO=lee@example.org $mailer loud pages $unit && grep -qx "Subject: rsc: there is no new nightly run of loud" mail &&
    grep -q "^No run came to its end since" mail && grep -q "^Overdue now" mail'
holds 'a run that was cut off' '
    rm mail pages/summary; RSC_MAIL_TO=lee@example.org RSC_MAIL_ADMIN=it@example.org $mailer loud pages $unit &&
    grep -qx "To: it@example.org" mail && grep -q "^The run ended before it could say why" mail && grep -q "journalctl -u" mail'
holds 'a broken record is for both' '
    rm mail; $nightly record pages > printed; RSC_MAIL_TO=lee@example.org RSC_MAIL_ADMIN=it@example.org $mailer record pages $unit
    grep -qx "To: lee@example.org,it@example.org" mail && grep -qx "Subject: rsc: the nightly run of record finished, but with status 3" mail'
holds 'what is of the machine is for the administrator' '
    rm mail; $nightly broken pages > printed; RSC_MAIL_TO=lee@example.org RSC_MAIL_ADMIN=it@example.org $mailer broken pages $unit
    grep -qx "To: it@example.org" mail && grep -qx "Subject: rsc: the nightly run of broken failed with status 3" mail && grep -q "json.syntax" mail'
holds 'a store that is not as its acts left it, too' '
    rm mail; f=$(find loud/staff -name "*.json" | head -n 1); cp $f kept; touch -r $f kept; echo >> $f; $nightly loud pages > printed; cat kept > $f
    sed -i "1s/status .*/status 1/" pages/summary
    RSC_MAIL_TO=lee@example.org RSC_MAIL_ADMIN=it@example.org $mailer loud pages $unit
    grep -qx "To: lee@example.org,it@example.org" mail && grep -q "audit.changed" mail'
holds 'without an address of its own, it is mailed to whom there is' '
    rm mail; $nightly broken pages > printed; RSC_MAIL_TO=lee@example.org $mailer broken pages $unit; grep -qx "To: lee@example.org" mail'
holds 'a good night is told to nobody' '
    rm mail; $nightly quiet pages; RSC_MAIL_TO=lee@example.org $mailer quiet pages $unit && test ! -e mail && test pages/summary -ef pages/told'
if (PATH=$scratch/few:/usr/sbin:/usr/lib; ! command -v sendmail > /dev/null); then
    part 'no sendmail' 70 '$nightly broken pages > printed; PATH=$scratch/few RSC_MAIL_TO=lee@example.org $mailer broken pages $unit 2> errors'
    holds 'no sendmail is said, and nothing told' 'grep -q "has no sendmail" errors && test ! -e mail && ! test pages/summary -ef pages/told'
else
    skipped="$skipped no sendmail"
fi

echo "nightly: $passed passed, $failed failed, skipped:${skipped:- none}"
[ "$failed" -eq 0 ]
