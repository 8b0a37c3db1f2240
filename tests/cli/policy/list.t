# What ships; outside a store nothing is in force.
$ rsc policy list
policy                               rules  in force  title
-----------------------------------  -----  --------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd              61  -         Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars             64  -         Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
case-management-standards@standards     12  -         Case Management Standards, The standards
recovery-oriented-care@lecture          11  -         Recovery-oriented system of care, The lecture
florida-care-coordination@guidance      22  -         Care coordination, Florida, The guidance
federal-outcomes@gpra                    3  -         Federal outcome interviews and assessments, GPRA client outcome measures
federal-outcomes@suprt                   4  -         Federal outcome interviews and assessments, SUPRT, client level
follow-up-after-discharge@measures       4  -         Follow-up after a hospital stay or an emergency visit, 7 and 30 days

# In a store, what is in force there.
$ . $SRC/tests/cli/fixture/make.sh
$ rsc policy list
policy                               rules  in force            title
-----------------------------------  -----  ------------------  ----------------------------------------------------------------------------------
milwaukee-coordination@bhd              61  -                   Recovery Support Coordination and Case Management, Milwaukee County, BHD revision
milwaukee-coordination@cars             64  from 2020-01-01 on  Recovery Support Coordination and Case Management, Milwaukee County, CARS revision
case-management-standards@standards     12  -                   Case Management Standards, The standards
recovery-oriented-care@lecture          11  -                   Recovery-oriented system of care, The lecture
florida-care-coordination@guidance      22  -                   Care coordination, Florida, The guidance
federal-outcomes@gpra                    3  -                   Federal outcome interviews and assessments, GPRA client outcome measures
federal-outcomes@suprt                   4  -                   Federal outcome interviews and assessments, SUPRT, client level
follow-up-after-discharge@measures       4  -                   Follow-up after a hospital stay or an emergency visit, 7 and 30 days
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
      "pack": "case-management-standards",
      "revision": "standards",
      "title": "Case Management Standards, The standards",
      "rules": 12,
      "in_force": []
    },
    {
      "pack": "recovery-oriented-care",
      "revision": "lecture",
      "title": "Recovery-oriented system of care, The lecture",
      "rules": 11,
      "in_force": []
    },
    {
      "pack": "florida-care-coordination",
      "revision": "guidance",
      "title": "Care coordination, Florida, The guidance",
      "rules": 22,
      "in_force": []
    },
    {
      "pack": "federal-outcomes",
      "revision": "gpra",
      "title": "Federal outcome interviews and assessments, GPRA client outcome measures",
      "rules": 3,
      "in_force": []
    },
    {
      "pack": "federal-outcomes",
      "revision": "suprt",
      "title": "Federal outcome interviews and assessments, SUPRT, client level",
      "rules": 4,
      "in_force": []
    },
    {
      "pack": "follow-up-after-discharge",
      "revision": "measures",
      "title": "Follow-up after a hospital stay or an emergency visit, 7 and 30 days",
      "rules": 4,
      "in_force": []
    }
  ]
}

# A store that is named has to be there.
$ rsc policy list -C none
2| rsc: none: no store here [store.missing]
2|   hint: name a directory that 'rsc init' has made
[8]
