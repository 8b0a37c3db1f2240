# A seal is the number and the hash of the journal's last line. Kept where nobody who may write the store
# can change it, it shows later whether the journal still holds that line.
$ sh $SRC/tests/cli/fixture/north.sh store
$ export RSC_STORE=store RSC_NOW=2026-03-03T10:00:00-06:00 RSC_BY=W-lee
$ rsc audit seal -o march.seal; stat -c %a march.seal
600
$ jq -c '[.schema, .seq, .at, (.head | length), (keys_unsorted | join(" "))]' march.seal
["rsc.seal/1",40,"2026-03-03T10:00:00-06:00",64,"at head schema seq store"]
$ cp -a store old; again() { rm -rf store; cp -a kept store; }
$ rsc contact add C-0001 --at now --mode phone --with client -q -o out; cp -a store kept
$ rsc audit verify --seal march.seal
Journal: 41 lines, files: 13, seal of line 40, findings: 0

# The whole store put back as it was at the time of the seal holds the sealed line; an older one does not.
# Without a seal nothing is wrong with either.
$ rsc audit seal -o april.seal; rm -rf store; cp -a old store
$ rsc audit verify --seal march.seal
Journal: 40 lines, files: 13, seal of line 40, findings: 0
$ rsc audit verify
Journal: 40 lines, files: 13, findings: 0
$ rsc audit verify --seal april.seal
audit/journal:40: error: the journal has no line 41 with the sealed hash: it was cut, rolled back or written anew since 2026-03-03T10:00:00-06:00 [audit.seal]
  to do: compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'

Journal: 40 lines, files: 13, seal of line 41, findings: 1
[1]

# Somebody gives the last act to another worker and reckons the hash anew.
$ again; tail -1 store/audit/journal | jq -cSj '.by = "W-cho" | del(.hash)' > bare
$ jq -cS --arg hash $(sha256sum < bare | cut -d ' ' -f 1) '.hash = $hash' bare > line
$ sed -i -e '$d' store/audit/journal; cat line >> store/audit/journal
$ rsc audit verify
Journal: 41 lines, files: 13, findings: 0
$ rsc audit verify --seal april.seal
audit/journal:41: error: the journal has no line 41 with the sealed hash: it was cut, rolled back or written anew since 2026-03-03T10:00:00-06:00 [audit.seal]
  to do: compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'

Journal: 41 lines, files: 13, seal of line 41, findings: 1
[1]
$ rsc audit verify --seal march.seal
Journal: 41 lines, files: 13, seal of line 40, findings: 0
$ again

# Who can write where the seals are can write another seal; with a key he cannot.
$ rsc audit key keys/agency
2| rsc: keys/agency: No such file or directory [store.no-file]
2|   hint: the folder that it should lie in is not there: make it, or name another
[5]
$ mkdir keys; rsc audit key keys/agency; stat -c '%a %n' keys/*
Made keys/agency (secret: keep it where the store is not) and keys/agency.pub
600 keys/agency
600 keys/agency.pub
$ rsc audit key keys/agency
2| rsc: keys/agency: exists already [store.exists]
2|   hint: a key that is lost makes its seals worthless: choose another name
[8]
$ rsc audit seal --key keys/agency -o signed.seal
$ jq -c '[.seq, (.public_key | length), (.signature | length)]' signed.seal
[41,64,128]
$ rsc audit verify --seal signed.seal --public-key keys/agency.pub
Journal: 41 lines, files: 13, seal of line 41, findings: 0
$ rsc audit verify --seal signed.seal
Journal: 41 lines, files: 13, seal of line 41, findings: 0
2| rsc: warning: without --public-key the seal's signature is not looked at

# A seal that was changed, one without a signature, one signed by another key.
$ jq '.seq = 40' signed.seal > false.seal; rsc audit verify --seal false.seal --public-key keys/agency.pub
2| rsc: false.seal is not signed by the key of keys/agency.pub [audit.seal]
2|   hint: take the seal and the key from where they were kept
[3]
$ rsc audit verify --seal april.seal --public-key keys/agency.pub
2| rsc: april.seal is not signed by the key of keys/agency.pub [audit.seal]
2|   hint: take the seal and the key from where they were kept
[3]
$ rsc audit key other; rsc audit verify --seal signed.seal --public-key other.pub
Made other (secret: keep it where the store is not) and other.pub
2| rsc: signed.seal is not signed by the key of other.pub [audit.seal]
2|   hint: take the seal and the key from where they were kept
[3]
$ rsc audit verify --seal signed.seal --public-key other.pub --json 2>&1 | jq -c '[.schema, .status, .code, .message]'
["rsc.error/1",3,"audit.seal","signed.seal is not signed by the key of other.pub"]

# A seal of another store; what is no seal; what is no key.
$ jq '.store = "S-other"' march.seal > other.seal; rsc audit verify --seal other.seal | sed 's/this is S-.*]/this is S-... [audit.seal]/'
audit/journal:41: error: the seal is of store S-other, this is S-... [audit.seal]
  to do: compare with a backup; a restore is taken in with 'rsc audit accept-restore --seal FILE'

Journal: 41 lines, files: 13, seal of line 40, findings: 1
$ rsc audit verify --seal keys/agency.pub
2| rsc: keys/agency.pub is no seal [audit.seal]
2|   hint: name a file that 'rsc audit seal' wrote
[3]
$ rsc audit verify --seal nowhere.seal
2| rsc: nowhere.seal: No such file or directory [store.no-file]
2|   hint: check the name and the permissions of the file
[5]
$ rsc audit verify --public-key keys/agency.pub
2| rsc: --public-key is given without --seal [usage.missing]
2|   hint: name the seal that the key has signed
[2]
$ rsc audit seal --key keys/agency.pub
2| rsc: keys/agency.pub is no key [audit.seal]
2|   hint: name a file that 'rsc audit key' made
[3]
$ rsc audit verify --seal signed.seal --public-key keys/agency
2| rsc: signed.seal is not signed by the key of keys/agency [audit.seal]
2|   hint: take the seal and the key from where they were kept
[3]

# What is not whole is not sealed.
$ sed -i s/Rivera/Riveira/ store/cases/aa/C-0001.json; rsc audit seal
2| rsc: what is not whole is not sealed [audit.seal]
2| cases/aa/C-0001.json: error: the file is not as line 41 left it [audit.changed]
2|   to do: ask who changed it, then 'rsc case adopt CASE --reason ...'; or put it back from a backup
[3]
