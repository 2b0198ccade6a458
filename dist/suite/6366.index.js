export const id = 6366;
export const ids = [6366];
export const modules = {

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnFromRuns: () => (/* binding */ learnFromRuns)
});

// EXTERNAL MODULE: ./build/src/actions/trace-diff/judge-causes.js
var judge_causes = __webpack_require__(8083);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var trace_diff_drift = __webpack_require__(78894);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn-patterns.js


/** A pattern for one name, whatever signs it has. */
function globOf(name) {
    return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
/** A pattern for a pointer and those beside it in lists, given which of its parts are indexes of elements. */
function patternOf(pointer, elements = []) {
    const [top = '', ...parts] = pointer.split('/');
    const globs = parts.map((part, at) => (elements.includes(at) ? '*' : globOf(part)));
    return [globOf(top), ...globs].join('/');
}
/** A pointer up to its last name, since a list differs as a whole; empty for what is no pointer, or names nothing. */
function listOf(what, elements = []) {
    if (!what.startsWith('/'))
        return '';
    const parts = what.split('/');
    while (elements.includes(parts.length - 2))
        parts.pop();
    return parts.join('/');
}
/** Where in a file a value stands; those of a list are one. */
function placeIn(file, pointer, elements) {
    return `${file}\0${patternOf(pointer, elements)}`;
}
/** The files that differences are in. */
function filesOf(all) {
    return new Set(all.map(({ file }) => file));
}
/** Patterns for the files and for no other one: of several in a folder one, unless another one there is to stay out. */
function fileGlobs(files, others) {
    const kept = new Set([...others].map((file) => external_node_path_.posix.dirname(file)));
    return [...(0,group_by/* groupBy */.$)(files, external_node_path_.posix.dirname)].flatMap(([folder, those]) => {
        if (those.length === 1 || kept.has(folder))
            return those.map(globOf);
        return [folder === '.' ? '*' : `${globOf(folder)}/*`];
    });
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/settings.js
var trace_diff_settings = __webpack_require__(59552);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn-tolerances.js



/** Proposes how far measured numbers may be off, where they were: of what stood still none may move unseen. */
function learnTolerances(measured, standing) {
    const standingBy = (0,group_by/* groupBy */.$)(standing, ({ pointer }) => (0,trace_diff_settings/* fieldOf */._F)(pointer));
    return [...(0,group_by/* groupBy */.$)(measured, ({ what }) => (0,trace_diff_settings/* fieldOf */._F)(what))].flatMap(([field, drifts]) => {
        const moved = new Set(drifts.map(({ file, what, elements }) => placeIn(file, what, elements)));
        const still = (standingBy.get(field) ?? []).filter(({ file, pointer, elements }) => !moved.has(placeIn(file, pointer, elements)));
        const files = filesOf(drifts);
        const isOneThing = !field.includes('/') && !still.some(({ file }) => files.has(file));
        if (isOneThing)
            return [learnt(field, drifts, still)];
        return [...(0,group_by/* groupBy */.$)(drifts, ({ what, elements }) => patternOf(what, elements))].map(([pattern, those]) => {
            const isSame = (0,trace_diff_settings/* matcher */.jN)([pattern]);
            return learnt(pattern, those, still.filter(({ pointer }) => isSame(pointer)));
        });
    });
}
// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;
function learnt(field, drifts, still) {
    const files = fileGlobs(filesOf(drifts), filesOf(still));
    const relative = largest(drifts.map(spreadOf));
    const limit = Number.isFinite(relative)
        ? { relative: up(relative * MARGIN) }
        : { absolute: up(largest(drifts.map(distanceOf)) * MARGIN) };
    return { tolerance: { field, files, ...limit }, drifts };
}
function largest(values) {
    return values.reduce((one, other) => Math.max(one, other));
}
/** How far apart two numbers are, in parts of the smaller: either may be the baseline. */
function spreadOf(drift) {
    const { before, after } = drift.measured ?? { before: 1, after: 1 };
    return distanceOf(drift) / Math.min(Math.abs(before), Math.abs(after));
}
function distanceOf({ measured }) {
    return measured ? Math.abs(measured.after - measured.before) : 0;
}
/** Rounded up to two digits. */
function up(value) {
    const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn-volatile.js




/** Proposes which fields to leave out: a policy leaves them out of every file. */
function learnVolatile(noise, standing) {
    const fields = noise.filter(({ what, elements }) => listOf(what, elements) !== '');
    const moved = new Set(fields.map((drift) => listIn({ ...drift, pointer: drift.what })));
    const stood = (0,group_by/* groupBy */.$)(standing.filter((one) => !moved.has(listIn(one))), ({ pointer }) => (0,trace_diff_settings/* fieldOf */._F)(pointer));
    const volatile = new Map();
    const spread = [];
    const others = fields.filter(({ measured }) => !measured);
    for (const [pattern, drifts] of (0,group_by/* groupBy */.$)(others, patternOfList)) {
        const isMeant = (0,trace_diff_settings/* matcher */.jN)([pattern]);
        const name = (0,trace_diff_settings/* fieldOf */._F)(drifts[0].what);
        const still = filesOf((stood.get(name) ?? []).filter(({ pointer, elements }) => isMeant(listOf(pointer, elements))));
        if (still.size === 0)
            volatile.set(pattern, drifts);
        for (const drift of still.size > 0 ? drifts : [])
            spread.push(standingIn(still, drift));
    }
    return { volatile, spread };
}
function patternOfList({ what, elements }) {
    return patternOf(listOf(what, elements), elements);
}
/** The place of the list that a value is in, else of the value. */
function listIn({ file, pointer, elements, }) {
    return placeIn(file, listOf(pointer, elements), elements);
}
function standingIn([first, ...others], drift) {
    const where = `${first}${others.length > 0 ? ` and ${(0,quote/* count */.U9)(others.length, 'other file')}` : ''}`;
    return { ...drift, message: `${drift.message}; in all runs the same in ${where}` };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn.js







const LOOKED_AT = ['rule-drift', 'validator-regression', 'trace'];
const KINDS_LOOKED_AT = ['rules', 'trace'];
// What a policy calls volatile it leaves out of every file: these say what a rule or a verdict is.
const TELLING = [
    ...['id', 'name', 'version', 'activation_window', 'start', 'end', 'source'],
    ...['agent', 'event', 'detail', 'ok', 'type', 'file'],
];
/** Proposes volatile fields, tolerances and ignored files from the differences of runs that should be equal. */
function learn(drifts, known) {
    const { runs, kindOf, ruleFields, standing } = known;
    const isTelling = (field) => TELLING.includes(field) || ruleFields.has(field);
    const isLookedAt = ({ class: of, rule, file, what, measured }) => LOOKED_AT.includes(of) ||
        rule === 'drift/unparsable' ||
        KINDS_LOOKED_AT.includes(kindOf(file)) ||
        (!measured && isTelling((0,trace_diff_settings/* fieldOf */._F)(what)));
    const [lookedAt, noise] = [[], []];
    for (const drift of drifts)
        (isLookedAt(drift) ? lookedAt : noise).push(drift);
    const { volatile, spread } = learnVolatile(noise, standing);
    const unexplained = [...lookedAt, ...spread];
    const tolerances = learnTolerances(noise.filter(({ measured }) => measured), standing.filter(({ file, isLeaf }) => isLeaf && kindOf(file) === 'telemetry'));
    const modes = noise.filter(isMode);
    const files = noise.filter((drift) => !drift.measured && !isMode(drift) && listOf(drift.what, drift.elements) === '');
    const drift = {
        ...section('volatile', [...volatile.keys()]),
        ...section('tolerances', tolerances.map(({ tolerance }) => tolerance)),
        ...section('ignore', [...new Set(files.map(({ file }) => globOf(file)))]),
        // It would hide those of rules too.
        ...(modes.length > 0 && !unexplained.some(isMode) && { modes: false }),
    };
    const isEmpty = Object.keys(drift).length === 0;
    const evidences = [
        ` Proposed from ${(0,quote/* count */.U9)(runs, 'run')} that should be equal.`,
        ...(isEmpty ? [' There is nothing to propose.'] : []),
        ...[...volatile].map(([field, of]) => ` ${field}: ${evidence(of)}`),
        ...tolerances.map(({ tolerance, drifts: of }) => ` ${tolerance.field}: ${evidence(of)}`),
        ...[...files, ...modes].map(({ file, message }) => ` ${file}: ${message}`),
        ...unexplained.map((one) => ` Not proposed, look at it (${trace_diff_drift/* CLASS_NAMES */.m[one.class]}): ${one.file}: ${one.message}`),
    ];
    const comments = new Set(evidences.map((line) => line.replace(/[\r\n]+/g, ' ')));
    const said = [...comments].map((line) => `#${line}\n`).join('');
    return {
        policy: isEmpty ? said : `${said}\n${(0,dist/* stringify */.As)({ drift }, { lineWidth: 0 })}`,
        unexplained,
    };
}
function section(key, values) {
    return values.length === 0 ? {} : { [key]: values };
}
function isMode({ rule }) {
    return rule === 'drift/mode-changed';
}
function evidence(drifts) {
    const [first] = [...drifts].sort((a, b) => spreadOf(b) - spreadOf(a));
    const files = filesOf(drifts).size;
    const { before = 'nothing', after = 'nothing' } = first;
    return `${before} and ${after} in ${first.file}${files > 1 ? `, differs in ${(0,quote/* count */.U9)(files, 'file')}` : ''}`;
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/open-sides.js
var open_sides = __webpack_require__(12656);
// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-structure.js + 2 modules
var read_structure = __webpack_require__(74111);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/source.js + 1 modules
var trace_diff_source = __webpack_require__(83138);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/rule-fields.js



/** The names of all fields in a snapshot's files of validator rules, as far as they can be read. */
async function ruleFields(snapshot, { kindOf }) {
    const items = await snapshot.index(snapshot.digests);
    const isRules = (key) => items.get(key)?.kind === 'file' && kindOf((0,item_key/* showKey */.Nh)(key)) === 'rules';
    const keys = [...items.keys()].filter(isRules);
    await (0,read_structure/* loadReaders */.P)(keys);
    const fields = new Set();
    for (const [key, content] of await snapshot.contents(keys)) {
        collect((0,trace_diff_source/* wholeValue */.jT)((0,trace_diff_source/* readSource */.o$)(content, key, (text) => (0,read_structure/* readStructure */.w)(key, text, true))), fields);
    }
    return fields;
}
function collect(value, fields) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, one] of Object.entries(value)) {
        if (!Array.isArray(value))
            fields.add(key);
        collect(one, fields);
    }
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/changed-file.js
var changed_file = __webpack_require__(53056);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/compare-values.js
var compare_values = __webpack_require__(55761);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/load-changes.js
var load_changes = __webpack_require__(40025);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/violations.js + 1 modules
var violations = __webpack_require__(92466);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/standing-fields.js







/** Where a snapshot has values whose pointers end with one of the names, as `fieldOf` has them. */
async function standingFields(side, { kindOf, isIgnored }, names) {
    if (names.size === 0)
        return [];
    const items = await side.snapshot.index(side.snapshot.digests);
    const files = [...items]
        .map(([key, item]) => ({ key, path: (0,item_key/* showKey */.Nh)(key), before: item, after: undefined }))
        .filter(({ path, before }) => before?.kind === 'file' && !isIgnored(path))
        .filter(({ path }) => kindOf(path) !== 'text');
    await (0,read_structure/* loadReaders */.P)(files.map(({ path }) => path));
    const standing = [];
    for await (const loaded of (0,load_changes/* loadChanges */.e)(files, side, side)) {
        for (const file of loaded) {
            const kind = kindOf(file.path);
            const source = (0,changed_file/* sourceOf */.vz)(file.beforeBytes, file, file.beforePath, kind);
            for (const { name, value, ...at } of source ? valuesOf(source, kind) : []) {
                if (names.has(name))
                    standing.push({ ...at, file: file.path, isLeaf: membersOf(value, kind).length === 0 });
            }
        }
    }
    return standing;
}
function* valuesOf(source, kind) {
    const isDocuments = (0,trace_diff_source/* holdsDocuments */.$L)(source);
    for (const found of valuesIn({ value: (0,trace_diff_source/* wholeValue */.jT)(source), pointer: '', elements: [] }, kind))
        yield { ...found, elements: found.elements.filter((at) => at > 0 || !isDocuments) };
}
/** All values below one, by the pointers that a policy knows them by. */
function* valuesIn({ value, pointer, name, elements }, kind, depth = 0) {
    const within = isListed(value, kind) ? [...elements, depth] : elements;
    for (const [key, one] of membersOf(value, kind)) {
        const below = `${pointer}/${(0,compare_values/* escapePointer */.lZ)(key)}`;
        const known = /^\d*$/.test(key) ? name : key;
        const found = { value: one, pointer: below, elements: within };
        yield { ...found, name: known ?? below };
        yield* valuesIn({ ...found, ...(known !== undefined && { name: known }) }, kind, depth + 1);
    }
}
function membersOf(value, kind) {
    if ((0,violations/* isViolations */.l)(value))
        return membersOf(value.list, kind);
    if ((0,compare_values/* isRecord */.u4)(value))
        return Object.entries(value);
    if (!Array.isArray(value))
        return [];
    const names = namesIn(value, kind);
    return names
        ? [...names].map(([name, index]) => [name, value[index]])
        : value.map((one, index) => [String(index), one]);
}
/** Whether members of a value are known by their indexes. */
function isListed(value, kind) {
    return (0,violations/* isViolations */.l)(value) || (Array.isArray(value) && !namesIn(value, kind));
}
/** What is in a trace stands there by its index, whatever its name. */
function namesIn(list, kind) {
    return kind === 'trace' ? undefined : (0,compare_values/* namesOf */.eZ)(list);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn-from-runs.js






/** Compares runs that should be equal, and proposes a policy with which they are. */
async function learnFromRuns(prepared, given, world) {
    const { names, settings } = prepared;
    const drifts = await allDrifts(prepared);
    const sides = names.map((name) => (0,open_sides/* openSide */.Ov)(world, name, (0,open_sides/* lookupOf */._H)(world, given)));
    const fields = new Set();
    for (const { snapshot } of sides)
        for (const field of await ruleFields(snapshot, settings))
            fields.add(field);
    const pointers = drifts.map(({ what }) => what).filter((what) => what.startsWith('/'));
    const [first] = sides;
    const { policy, unexplained } = learn(drifts, {
        ...{ runs: names.length, kindOf: settings.kindOf, ruleFields: fields },
        // What is missing in the first run, and in another one not, is among the differences.
        standing: await standingFields(first, settings, new Set(pointers.map(trace_diff_settings/* fieldOf */._F))),
    });
    return {
        judged: (0,judge_causes/* judgeCauses */.Y)([], prepared.ledger, prepared.gate),
        facts: [...prepared.facts, { label: 'Not explained by noise', value: unexplained.length }],
        sections: [{ kind: 'text', title: 'Proposed policy', text: policy }],
        ...{ text: policy, isFile: true },
    };
}
/** Compares each with each: two runs may be further apart than either is from the first. */
async function allDrifts({ names, compare }) {
    const drifts = [];
    for (const [at, one] of names.entries()) {
        for (const other of names.slice(at + 1)) {
            for (const drift of (await compare(one, other)).compared.drifts)
                drifts.push(drift);
        }
    }
    return drifts;
}


/***/ }),

/***/ 36930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which the keys came; no group is empty. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}


/***/ })

};
