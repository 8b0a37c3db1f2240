# What ships; outside a store nothing is in force.
$ rsc policy list
policy                          rules  in force  title
------------------------------  -----  --------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd         61  -         Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars        64  -         Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
recovery-oriented-care@lecture      2  -         Recovery-oriented system of care, The lecture

# In a store, what is in force there.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy list
policy                          rules  in force              title
------------------------------  -----  --------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd         61  -                     Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars        64  2020-01-01 to now on  Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
recovery-oriented-care@lecture      2  -                     Recovery-oriented system of care, The lecture
$ rsc policy list --json
{
  "schema": "rsc.policy.list/1",
  "revisions": [
    {
      "pack": "milwaukee-coordination",
      "revision": "bhd",
      "title": "Recovery Support Coordination and Case Management, Milwaukee County, BHD revision",
      "rules": 61,
      "in_force": []
    },
    {
      "pack": "milwaukee-coordination",
      "revision": "cars",
      "title": "Recovery Support Coordination and Case Management, Milwaukee County, CARS revision",
      "rules": 64,
      "in_force": [
        {
          "pack": "milwaukee-coordination",
          "revision": "cars",
          "from": "2020-01-01"
        }
      ]
    },
    {
      "pack": "recovery-oriented-care",
      "revision": "lecture",
      "title": "Recovery-oriented system of care, The lecture",
      "rules": 2,
      "in_force": []
    }
  ]
}

# A store that is named has to be there.
$ rsc policy list -C none
2| rsc: none: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
