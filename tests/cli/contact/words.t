# Words of the field that are not the record's: what they are called here.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-ana
$ asked() { rsc "$@" 2>&1 | grep -o 'did you mean [^?]*?'; }
$ asked contact attempt C-0001 --at now --mode voicemail --with client
did you mean phone?
$ asked contact add C-0001 --at now --mode in-person --with mom --setting apartment
did you mean face-to-face?
did you mean family?
did you mean home?
$ asked refer add C-0001 --at now --service transport
did you mean transportation?
$ asked refer add C-0001 --at now --service shelter
did you mean transitional-housing?
$ asked place add C-0001 --at now --kind detox
did you mean detoxification?
$ asked place add C-0001 --at now --kind 'withdrawal management'
did you mean detoxification?
$ asked discharge add C-0001 --at now --reasons died
did you mean deceased?
$ asked sccp draft C-0001 --at now --kind full --service shelter@P-shelter
did you mean transitional-housing?
$ asked sccp draft C-0001 --at now --kind full --service housing@P-shelter --funding BadgerCare
did you mean medicaid?
$ asked detox add C-0001
did you mean 'rsc place'?
$ asked visit add C-0001
did you mean 'rsc contact'?
$ asked todo
did you mean 'rsc due'?
# Where the word is one of ours it is taken as it stands.
$ rsc place add C-0001 --at now --kind shelter -q | sed -n 2p
Recorded place.add in C-0001, now at revision 8-ee2604c3
