# The names of all schemas, and each of them.
$ rsc schema
agency
calendar
case
config
documents
import-map
policy
policy-extension
provider
readings
requirements
scenarios
staff
store
tombstone
act
assign.room
audit
bundle
case.list
check
commands
deidentified
diagnostic
diagnostics
disclosures
doctor
error
explain
log
policy.coverage
policy.diff
policy.list
policy.test
provider.list
reading
recorded
report.activity
report.acuity
report.authorizations
report.caseload
report.compliance
report.documentation
report.forecast
report.gaps
report.nightly
report.outcomes
report.partial
report.quality
report.several
report.staff
report.trend
report.what-if
report.worklist
settings
staff.list
status
$ for name in $(rsc schema); do rsc schema $name | jq -e '."$schema" == "http://json-schema.org/draft-07/schema#"' > /dev/null || echo $name; done
$ rsc schema case | jq -c '[."$id", .required, .additionalProperties]'
["rsc:case.schema.json",["schema","id","client"],false]
$ rsc schema csae
2| rsc: there is no schema 'csae' [usage.not-found]
2|   hint: did you mean 'case'?
[5]
$ rsc schema moon
2| rsc: there is no schema 'moon' [usage.not-found]
2|   hint: 'rsc schema' lists them
[5]
