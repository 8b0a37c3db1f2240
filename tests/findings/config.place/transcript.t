# A store cannot choose the program that shows output: all who work in it would run it.
$ sh $SRC/tests/cli/fixture/north.sh store
$ printf '{\n  "schema": "rsc.config/1",\n  "pager": "sh",\n  "by": "W-lee"\n}\n' > store/config.json
$ rsc config list -C store
2| rsc: store/config.json is not valid [config.place]
2| store/config.json:4:9: error: a setting stands in a file that may not choose it [config.place]
2|   at: /by
2|   expected: a member that the settings of a store may have
2|   found: by
2|   to do: put it into your own settings with 'rsc config set KEY VALUE'
2| store/config.json:3:12: error: a setting stands in a file that may not choose it [config.place]
2|   at: /pager
2|   expected: a member that the settings of a store may have
2|   found: pager
2|   to do: put it into your own settings with 'rsc config set KEY VALUE'
[3]
