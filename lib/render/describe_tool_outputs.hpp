#pragma once

#include "render/describe_heading.hpp"
#include "render/describe_policy_outputs.hpp"
#include "render/settings_outputs.hpp"
#include "render/status_outputs.hpp"

// What the program says of itself and of its store: doctor, settings, status, the table of
// commands.
namespace rsc::render {

// Described with what was done and read.
template <class V>
void describe(V& v, LogLine& l);

template <class V>
void describe(V& v, DoctorLine& l) {
    v.type("doctor_line", "One thing that was looked at");
    v.required("what", l.what, "What");
    v.required("ok", l.ok, "Whether it is as it should be");
    v.required("severity", l.severity, "How bad it is when it is not");
    v.required("found", l.found, "What was found");
    v.optional("remedy", l.remedy, "What to do");
}

template <class V>
void describe(V& v, DoctorOut& o) {
    v.type("doctor", "Whether program, system and store are fit for work");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.doctor/1"));
    v.required("lines", o.lines, "What was looked at");
}

template <class V>
void describe(V& v, SettingLine& l) {
    v.type("setting", "A setting of the tool, as it holds here and now");
    v.required("key", l.key, "Which");
    v.optional("value", l.value, "What holds; absent: nothing");
    v.optional("origin", l.origin, "The variable or file that says so; absent: nobody chose it");
}

template <class V>
void describe(V& v, SettingsOut& o) {
    v.type("settings", "What is chosen of the tool; nothing of it changes a verdict");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.settings/1"));
    v.required("settings", o.settings, "One for each key");
}

template <class V>
void describe(V& v, StatusOut& o) {
    v.type("status", "How a store stands");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.status/1"));
    describe_heading(v, o.heading);
    v.required("policies", o.policies, "Policies in force on the day");
    v.required("open", o.open, "Cases that are open");
    v.required("closed", o.closed, "Cases that were discharged");
    v.required("overdue", o.overdue, "Obligations that are overdue");
    v.required("overdue_of", o.overdue_of, "Of how many cases, workers and agency they are");
    v.required("due", o.due, "Obligations that fall due within 7 days");
    v.required("undetermined", o.undetermined, "Obligations that cannot be judged");
    v.required("errors", o.errors, "Findings of that severity, as 'rsc check' has them");
    v.required("warnings", o.warnings, "Findings of that severity");
    v.required("notes", o.notes, "Findings of that severity");
    v.optional("act", o.act, "The last act; absent: none");
    v.optional("seal", o.seal, "When the journal was sealed last; absent: never");
    v.optional("nightly", o.nightly, "When the nightly report was made last; absent: never");
}

template <class V>
void describe(V& v, CommandOut& c) {
    v.type("command", "A command");
    v.required("name", c.name, "As it is typed after rsc");
    v.required("area", c.area, "Its first word");
    v.optional("verb", c.verb, "Its second word");
    v.required("group", c.group, "Where the overview lists it");
    v.required("summary", c.summary, "What it does");
    v.required("writes", c.writes, "Whether it changes a store");
    v.required("options", c.options, "Its options");
}

template <class V>
void describe(V& v, CommandsOut& o) {
    v.type("commands", "The commands of this program");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.commands/1"));
    v.required("commands", o.commands, "In the order of the overview");
    v.required("plugins", o.plugins, "Programs rsc-NAME of others on the PATH, by their names");
}

}  // namespace rsc::render
