#!/bin/sh
# Builds the Debian packages, asks lintian about them, installs them in a fresh Debian 12 and does the main job
# there as an ordinary user; the nightly run in a group's store as the user that the package makes; and
# removes them again. Needs root, debootstrap, lintian and systemd-nspawn; status 77 where one of them is missing.
#
#   sh tests/install/run.sh
# shellcheck disable=SC2016 # what is for the shell inside
set -eu
cd "$(dirname "$0")/../.."
. tests/install/tree.sh
for tool in lintian systemd-nspawn; do
    command -v $tool > /dev/null || { echo "$name: no $tool" >&2; exit 77; }
done

passed=0
failed=0
skipped=
part() {  # SENTENCE COMMAND...
    sentence=$1
    shift
    if "$@" > "$work/out" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $sentence"
        tail -n 20 "$work/out"
    fi
}
status_is() {  # STATUS COMMAND...
    expected=$1
    shift
    found=0
    "$@" || found=$?
    [ "$found" = "$expected" ] || { echo "status $found, not $expected"; return 1; }
}

rm -rf build/packages
cmake --workflow --preset deb > "$work/build.log" 2>&1 || {
    tail -n 40 "$work/build.log" >&2
    exit 1
}
part 'lintian has nothing to say' lintian --allow-root --fail-on error,warning build/packages/*.deb

make_tree systemd-sysv man-db less g++ pkg-config libc6-dev
mkdir "$tree/packages"
cp build/packages/*.deb "$tree/packages"
part 'apt installs them with what they need' inside sh -c 'apt-get install -q -y --no-install-recommends /packages/*.deb'
inside useradd -m -s /bin/sh ann

part 'the program starts' as_user ann 'rsc --version'
part 'it needs no library that is not there' inside sh -c '! ldd /usr/bin/rsc /usr/lib/*/librsc.so.0 | grep "not found"'
part 'a store is made' as_user ann 'rsc init agency --agency AG-1 --policy milwaukee-coordination@cars --from 2020-01-01'
part 'a demo is made' as_user ann 'rsc demo demo --cases 50 --as-of 2026-03-31'
part 'it is judged' as_user ann 'rsc report compliance -C demo --as-of 2026-03-31 --json | jq -e ".due > 0"'
part 'there is a page for the morning' as_user ann 'rsc report nightly -C demo --format html -o nightly.html && test -s nightly.html'
part 'an area has a program of its own' as_user ann '/usr/libexec/rsc/rsc-case list -C demo'
part 'every area has one' inside sh -c '
    rsc help --json | jq -r ".commands[].area" | sort -u > /areas && test -s /areas || exit 1
    for area in $(cat /areas); do [ /usr/libexec/rsc/rsc-$area -ef /usr/bin/rsc ] || exit 1; done'
part 'doctor finds the machine fit' as_user ann 'rsc doctor -C demo'
part 'there is a manual' as_user ann 'man rsc | grep -q "EXIT STATUS" && man 8 rsc-nightly | grep -q MAIL && man 5 rsc-store > /dev/null'
part 'packs and schemas are there to be read' as_user ann 'for one in packs schemas calendars; do jq -es "length > 0" /usr/share/rsc/$one/*.json || exit 1; done'
part 'the shells complete it' inside sh -c 'cd /usr/share && bash -n bash-completion/completions/rsc &&
    test -s zsh/vendor-completions/_rsc && test -s fish/vendor_completions.d/rsc.fish'
part 'the examples work' as_user ann 'rsc policy test /usr/share/doc/rsc/examples/policy/our-county.scenarios.json'
part 'a program is built against librsc-dev' as_user ann '
    c++ -std=c++20 /usr/share/doc/librsc-dev/examples/embed/judge.cpp -o judge $(pkg-config --cflags --libs rsc) &&
    ./judge demo $(ls demo/cases/*/*.json | head -n 1) 2026-03-31T23:59:00-05:00 | grep -q .'

# The nightly run, by cron's way: what is overdue is printed, what is not is silent, and no name is in it.
part 'the nightly run of a demo says that something is overdue' status_is 1 \
    as_user ann '/usr/libexec/rsc/nightly demo pages > printed 2> errors'
part 'it prints ids and counts' as_user ann 'grep -q "^Overdue now" printed && grep -q demo-0000 printed && test ! -s errors'
part 'it names nobody' as_user ann '
    jq -r "[.. | objects | .legal?, .preferred?, .family?, .given?, .name? | strings] | .[]" demo/cases/*/*.json demo/staff/*.json |
        sort -u > names
    test -s names && ! grep -wFf names printed'
part 'it leaves the pages' as_user ann 'test -s pages/latest/nightly-all.html && cmp printed pages/summary'
part 'a store in which nothing is owed is made' as_user ann 'rsc init quiet --sandbox --agency AG-1 --policy federal-outcomes@gpra --from 2020-01-01'
part 'it is silent about a store without fault' as_user ann '
    /usr/libexec/rsc/nightly quiet pages-2 > printed && test ! -s printed && test -s pages-2/summary'
part 'a store that is not there is said' status_is 8 as_user ann '/usr/libexec/rsc/nightly none pages > printed'
part 'the pages of the night before stay' as_user ann 'test -s pages/latest/nightly-all.html && grep -q store.missing printed'

# systemd's way: a group's store, the user of the package, and a mail.
part 'what the nightly run needs came with the package' inside sh -c 'command -v jq && command -v flock'
part 'the package made the user' inside getent passwd rsc
part 'the units name the script where it is' inside sh -c 'for one in nightly nightly-mail; do
    grep -q "^ExecStart=/usr/libexec/rsc/$one " /lib/systemd/system/rsc-$one@.service || exit 1; done'
part 'the units are sound' inside sh -c 'said=$(systemd-analyze verify rsc-nightly@srv-recovery.timer 2>&1 \
    rsc-nightly@srv-recovery.service rsc-nightly-mail@srv-recovery.service) && echo "$said" && test -z "$said"'
part 'a systemd that runs is told when they come and when they go' inside sh -c '
    mkdir -p /run/systemd/system /told && printf "#!/bin/sh\necho \"\$*\" >> /told/words\n" > /told/systemctl &&
    chmod +x /told/systemctl && PATH=/told:$PATH && cd /var/lib/dpkg/info && ./rsc.postinst configure && ./rsc.postrm remove &&
    rmdir /run/systemd/system && ./rsc.postinst configure && ./rsc.postrm remove &&
    test "$(cat /told/words)" = "$(printf "%s\n" "--system daemon-reload" "--system daemon-reload")"'
inside sh -c 'groupadd recovery && usermod -aG recovery ann && usermod -aG recovery rsc &&
    mkdir /srv/recovery && chgrp recovery /srv/recovery && chmod 2770 /srv/recovery &&
    install -d -m 0750 -o rsc -g rsc /var/lib/rsc/srv-recovery'
part 'a group makes its store' as_user ann 'rsc demo /srv/recovery --cases 20 --as-of 2026-03-31'
part 'rsc may do the nightly run there' status_is 1 as_user rsc '/usr/libexec/rsc/nightly /srv/recovery /var/lib/rsc/srv-recovery'
part 'a stranger may not look at the pages' status_is 1 as_user ann 'test -e /var/lib/rsc/srv-recovery/latest'
cat > "$tree/usr/sbin/sendmail" << 'END'
#!/bin/sh
{ echo "called with $*"; cat; } > /var/lib/rsc/srv-recovery/mail
END
chmod +x "$tree/usr/sbin/sendmail"
mail='/usr/libexec/rsc/nightly-mail /srv/recovery /var/lib/rsc/srv-recovery rsc-nightly@srv-recovery.service'
part 'nobody asked for a mail' as_user rsc "$mail && test ! -e /var/lib/rsc/srv-recovery/mail"
part 'a mail is sent to whom it should' as_user rsc "RSC_MAIL_TO=supervisor@example.org $mail &&
    grep -qx 'To: supervisor@example.org' /var/lib/rsc/srv-recovery/mail && grep -q '^Overdue now' /var/lib/rsc/srv-recovery/mail"
part 'a run that did not begin is mailed as none' as_user rsc "RSC_MAIL_TO=supervisor@example.org $mail &&
    grep -q '^No run came to its end since' /var/lib/rsc/srv-recovery/mail"

# Once more, started by systemd itself, in a container: its sandbox, and the mail after it.
rm -rf "$tree/var/lib/rsc"
sed -i '2s/.*/{ grep NoNewPrivs \/proc\/self\/status; cat; } > "$STATE_DIRECTORY"\/mail/' "$tree/usr/sbin/sendmail"
mkdir -p "$tree/etc/systemd/system/rsc-nightly-mail@.service.d"
printf '[Service]\nEnvironment=RSC_MAIL_TO=supervisor@example.org\n' \
    > "$tree/etc/systemd/system/rsc-nightly-mail@.service.d/override.conf"
# A seal that is put elsewhere, as rsc-nightly(8) has it.
inside install -d -o rsc -g rsc /srv/seals
mkdir -p "$tree/etc/systemd/system/rsc-nightly@srv-recovery.service.d"
{
    echo '[Service]'
    sed -n '/^ReadWritePaths=\/srv\/seals$/,/^ExecStartPost=/p' man/rsc-nightly.8.scd
} > "$tree/etc/systemd/system/rsc-nightly@srv-recovery.service.d/seal.conf"
cat > "$tree/etc/systemd/system/try.service" << 'END'
[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl start rsc-nightly@srv-recovery.service rsc-nightly-mail@srv-recovery.service
ExecStart=/bin/sh -c '! systemctl start rsc-nightly@srv-none.service; systemctl start rsc-nightly-mail@srv-none.service'
ExecStart=/bin/sh -c 'systemctl --failed --plain --no-legend > /failed'
ExecStopPost=/usr/bin/systemctl --no-block poweroff
END
inside systemctl -q add-wants multi-user.target try.service
leave_kernel
booted=0
timeout 120 systemd-nspawn -q -D "$tree" --register=no --keep-unit --private-network -b < /dev/null > "$work/boot.log" 2>&1 || booted=$?
enter_kernel
if [ ! -d "$tree/var/lib/rsc" ] && [ "$booted" != 0 ]; then
    skipped=" systemd"
else
    mail=/var/lib/rsc/srv-recovery/mail
    part 'systemd runs it, and mails what it found' inside grep -qx 'Subject: rsc: somebody must look at /srv/recovery' $mail
    part 'sendmail may be what it has to be' inside grep -qx 'NoNewPrivs:.0' $mail
    part 'the pages are there' inside test -s /var/lib/rsc/srv-recovery/latest/nightly-all.html
    part 'a seal is elsewhere' as_user rsc 'rsc audit verify -C /srv/recovery --seal /srv/seals/srv-recovery-*.seal'
    part 'a store that is not there is mailed' inside grep -q store.missing /var/lib/rsc/srv-none/mail
    part 'this is a failure of a unit, and what is overdue is none' inside sh -c '[ "$(cut -d" " -f1 /failed | grep "^rsc")" = rsc-nightly@srv-none.service ]'
fi

inside sh -c 'find /srv/recovery /home -type f -exec sha256sum {} + | sort > /before'
part 'apt removes them' inside apt-get purge -q -y rsc librsc0 librsc-dev
part 'the stores are what they were' inside sh -c 'find /srv/recovery /home -type f -exec sha256sum {} + | sort | cmp - /before'
part 'nothing else is left' inside sh -c '! ls -d /usr/bin/rsc /usr/libexec/rsc /usr/share/rsc /usr/share/doc/*rsc* /usr/lib/*/librsc* 2> /dev/null'
echo "$name: $passed passed, $failed failed, skipped:${skipped:- none}"
[ "$failed" -eq 0 ]
