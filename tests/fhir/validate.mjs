// Holds bundles against the JSON Schema of FHIR R4.
//
//   node validate.mjs PACKAGE < bundles.ndjson
//
// PACKAGE is the folder of an installed package that has `fhir.schema.json`, with ajv installed for
// it. A line is a bundle. Each resource is judged by the definition of its type and the bundle as a
// whole; besides, what the schema cannot say: that ids and references belong together, that nothing
// is empty, and the rules of R4 that a bundle of cases could break. Prints how many resources of
// each type there were and every failure; the status is 1 where there was one.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { resolve } from "node:path";

const folder = resolve(process.argv[2] ?? ".");
const load = createRequire(folder + "/package.json");
const Ajv = load("ajv");
const schema = load("./fhir.schema.json");

// `nullable` and the like are not used; formats are given as patterns.
const ajv = new Ajv({ schemaId: "auto", unknownFormats: "ignore", logger: false });
ajv.addMetaSchema(load("ajv/lib/refs/json-schema-draft-06.json"));
ajv.addSchema(schema, "fhir");
const judges = new Map();
function judge(type) {
    if (!judges.has(type)) {
        const known = Object.hasOwn(schema.definitions, type);
        judges.set(type, known ? ajv.compile({ $ref: `fhir#/definitions/${type}` }) : null);
    }
    return judges.get(type);
}

/// Every value within `value`, with where it stands.
function* walk(value, at = "") {
    yield [value, at];
    if (value === null || typeof value !== "object") return;
    for (const [member, inner] of Object.entries(value)) yield* walk(inner, `${at}/${member}`);
}

const present = (resource, member) => resource[member] !== undefined || resource[`_${member}`] !== undefined;

/// What R4 requires but its JSON Schema does not: members of primitive types, which an extension may
/// stand for.
const required = {
    CarePlan: ["status", "intent"],
    Communication: ["status"],
    Consent: ["status"],
    Encounter: ["status"],
    EpisodeOfCare: ["status"],
    Flag: ["status"],
    Goal: ["lifecycleStatus"],
    Appointment: ["status"],
    Observation: ["status"],
    Provenance: ["recorded"],
    ServiceRequest: ["status", "intent"],
    Task: ["status", "intent"],
};

/// A moment as the two instants between which it lies.
function bounds(text) {
    if (text.length > 10) return [Date.parse(text), Date.parse(text)];
    return [Date.parse(`${text}T00:00:00+14:00`), Date.parse(`${text}T23:59:59-12:00`)];
}
/// Whether `from` is surely not after `to`, as R4 asks it: of a day and an instant of that same day
/// nothing is sure.
function inOrder(from, to) {
    if (from.length === to.length) return Date.parse(from) <= Date.parse(to);
    if (from.slice(0, 10) === to.slice(0, 10)) return false;
    return bounds(from)[0] <= bounds(to)[1];
}

const invariants = {
    Patient: (r) => [
        [r.identifier?.length > 0, "no identifier"],
        [r.name?.every((n) => n.family || n.given || n.extension), "us-core-6: no name"],
    ],
    CareTeam: (r) => [[r.participant?.every((p) => p.role && p.member), "participant without role or member"]],
    RelatedPerson: (r) => [[r.name || r.relationship, "us-core-14: neither name nor relationship"]],
    CarePlan: (r) => [
        [r.text?.div, "no text"],
        [r.activity?.every((a) => (a.detail ? a.detail.status : a.reference)) ?? true, "activity without status"],
    ],
    Goal: (r) => [[r.description.text || r.description.extension, "no description"]],
    Task: (r) => [
        [r.focus && r.for && r.authoredOn && r.requester, "lacks focus, for, authoredOn or requester"],
        [!r.lastModified || inOrder(r.authoredOn, r.lastModified), "inv-1: modified before it was authored"],
    ],
    ServiceRequest: (r) => [[!r.orderDetail || r.code, "prr-1: details without code"]],
    Encounter: (r) => [[r.class && r.type?.length > 0 && r.subject, "lacks class, type or subject"]],
    Observation: (r) => [
        [r.category?.length > 0, "no category"],
        [!r.dataAbsentReason || !Object.keys(r).some((k) => k.startsWith("value")), "obs-6: value and absence"],
    ],
    Appointment: (r) => [
        [present(r, "start") === present(r, "end"), "app-2: start or end alone"],
        [present(r, "start") || ["proposed", "cancelled", "waitlist"].includes(r.status), "app-3: no start"],
        [!r.cancelationReason || r.status === "cancelled", "app-4: reason without cancellation"],
        [r.participant.every((p) => (p.actor || p.type) && p.status), "app-1: participant"],
    ],
    Consent: (r) => [[r.policy || r.policyRule, "ppc-1: no policy"]],
    Provenance: (r) => [[r.target.length > 0 && r.agent.every((a) => a.who), "lacks target or agent"]],
    Organization: (r) => [[r.name || r.identifier, "org-1: neither name nor identifier"]],
};

/// The labels of a resource, in one text.
const labelsOf = (resource) => (resource.meta?.security ?? []).map((label) => label.code).join();

function* faultsOfResource(resource, urls) {
    const type = resource.resourceType;
    const valid = judge(type);
    if (!valid) return yield `no such type: ${type}`;
    if (!valid(resource)) yield ajv.errorsText(valid.errors);
    for (const member of required[type] ?? []) {
        if (!present(resource, member)) yield `no ${member}`;
    }
    for (const [holds, rule] of invariants[type]?.(resource) ?? []) {
        if (!holds) yield rule;
    }
    for (const [value, at] of walk(resource)) {
        if (value === null || value === "") yield `empty: ${at}`;
        if (typeof value !== "object" || value === null) continue;
        if (Object.keys(value).length === 0) yield `empty: ${at}`;
        if (typeof value.reference === "string" && !urls.has(value.reference)) {
            yield `${at} leads nowhere: ${value.reference}`;
        }
        if (value.start && value.end && !inOrder(value.start, value.end)) yield `per-1: ${at}`;
    }
}

function* faultsOf(bundle) {
    if (bundle.resourceType !== "Bundle" || bundle.type !== "collection") yield "no collection";
    // What is wrong within a resource is told below; here it would come once for each type there is.
    if (!judge("Bundle")(bundle)) {
        const own = judge("Bundle").errors.filter((error) => !error.dataPath.includes(".resource"));
        yield `Bundle: ${own.length > 0 ? ajv.errorsText(own) : "a resource is invalid"}`;
    }
    const urls = new Set(bundle.entry.map((entry) => entry.fullUrl));
    if (urls.size !== bundle.entry.length) yield "two entries share a fullUrl";
    const version5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const { fullUrl, resource } of bundle.entry) {
        const called = `${resource.resourceType} ${resource.identifier?.[0]?.value ?? resource.id}`;
        if (fullUrl !== `urn:uuid:${resource.id}`) yield `${called}: fullUrl and id differ`;
        if (!version5.test(resource.id)) yield `${called}: no UUID of version 5: ${resource.id}`;
        if (labelsOf(resource) !== labelsOf(bundle)) yield `${called}: labelled unlike the bundle`;
        for (const fault of faultsOfResource(resource, urls)) yield `${called}: ${fault}`;
    }
}

const counts = new Map();
let bundles = 0;
let failures = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text === "") continue;
    ++bundles;
    const bundle = JSON.parse(text);
    for (const { resource } of bundle.entry ?? []) {
        counts.set(resource.resourceType, (counts.get(resource.resourceType) ?? 0) + 1);
    }
    for (const fault of faultsOf(bundle)) {
        ++failures;
        console.log(`line ${bundles}: ${fault}`);
    }
}
for (const type of [...counts.keys()].sort()) console.log(`${type}: ${counts.get(type)}`);
console.log(`${bundles} bundles, ${failures} failures`);
process.exitCode = failures > 0 || bundles === 0 ? 1 : 0;
