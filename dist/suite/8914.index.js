export const id = 8914;
export const ids = [8914];
export const modules = {

/***/ 66214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/** The base given, else the event's, else the default branch of `origin`. */
function findBase(world, base) {
    const { git, change } = world;
    const head = git.commit('HEAD');
    if (head === undefined) {
        return { why: git.refusal() ?? 'this is no git repository with a commit' };
    }
    if (base === undefined && change) {
        // GitHub checks out the merge of the change into its base: its first parent is what to compare with.
        const [first, second] = git.parents(head);
        if (first && second === change.head)
            return { commit: first, source: change.source };
    }
    const named = base === undefined ? change : { base, source: base };
    if (named === undefined)
        return defaultBranch(world, head);
    const commit = sharedWith(world, named.base, head);
    if (commit)
        return { commit, source: named.source };
    return { why: unreachable(world, named.base, 'fetch it first') };
}
/** A clone has `origin/HEAD`; actions/checkout makes none, and there the event knows the name. */
function defaultBranch(world, head) {
    const { host, defaultBranch: name } = world;
    const names = ['origin/HEAD', ...(name === undefined ? [] : [`origin/${name}`])];
    for (const source of names) {
        const commit = sharedWith(world, source, head);
        if (commit === undefined)
            continue;
        // There a run on a schedule, say, is about no change; at a terminal it is about what is not committed yet.
        if (commit === head && host === 'github') {
            return { why: 'the default branch has this commit already; set the input base' };
        }
        return { commit, source };
    }
    return { why: unreachable(world, names.at(-1), cureOf(world)) };
}
function cureOf({ host, defaultBranch: name }) {
    if (name !== undefined)
        return 'fetch it first, or set the input base';
    return host === 'github'
        ? 'set the input base, to origin/main or another'
        : 'name one with --base';
}
/** Where a revision's history and that of the head parted. */
function sharedWith({ git }, revision, head) {
    const commit = git.commit(revision);
    return commit && git.mergeBase(commit, head);
}
function unreachable({ git }, wanted, cure) {
    return git.isShallow()
        ? `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`
        : `${wanted} is not a commit of this clone; ${cure}`;
}


/***/ }),

/***/ 90419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOverwriting),
/* harmony export */   e: () => (/* binding */ namedOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);




/** The files that a call has written. */
function namedOutputs(world, inputs, values) {
    return Object.entries(inputs).flatMap(([name, { file }]) => {
        const given = values[(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .camel */ .nJ)(name)];
        if (file !== 'written' || typeof given !== 'string')
            return [];
        const target = world.files.leadsTo((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, given));
        return { named: `--${name}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)}`, target };
    });
}
/** Throws a UsageError for an output that would overwrite a file which the call itself does not name, but its policy. */
function refuseOverwriting(path, what, ...call) {
    const [world] = call;
    const target = world.files.leadsTo(path);
    const output = namedOutputs(...call).find((one) => one.target === target);
    if (output === undefined)
        return;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${output.named} would overwrite ${what} that the policy names; name another file`);
}


/***/ }),

/***/ 53056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ CLASS_OF),
/* harmony export */   Fc: () => (/* binding */ LARGEST_STRUCTURE),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89706);
/* harmony import */ var _read_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74111);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83138);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92466);





/** The class of a difference that could hide anything of its kind: the worst of it. */
const CLASS_OF = {
    rules: 'rule-drift',
    trace: 'validator-regression',
    telemetry: 'telemetry-mismatch',
    json: 'content',
    text: 'content',
};
/** As data a text takes some ten times its size: the largest of both sides have to fit into memory. */
const LARGEST_STRUCTURE = 128 * 2 ** 20;
/** What git and diff call binary: a NUL byte; and what is not UTF-8. */
function isBinary(bytes) {
    return bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes);
}
/** One side as data; undefined for bytes that are no text, or too many. */
function sourceOf(bytes, { path }, shownPath, kind) {
    if (bytes === undefined || bytes.length > LARGEST_STRUCTURE || isBinary(bytes))
        return undefined;
    const isLog = kind === 'trace' && !/\.(json|jsonl|ndjson|ya?ml)$/i.test(path);
    const read = isLog
        ? _violations_js__WEBPACK_IMPORTED_MODULE_3__/* .readViolations */ .p
        : (text) => (0,_read_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .readStructure */ .w)(path, text, kind === 'rules');
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(bytes, shownPath, read);
}
/** The SHA-256 of a content, in hex. */
function digest(bytes) {
    return (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes ?? '');
}


/***/ }),

/***/ 55761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ck: () => (/* binding */ compareValues),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   nS: () => (/* binding */ lasting),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26055);


/** Compares two values by their structure and hands on each leaf that differs. They are nested no deeper than `readStructure` allows. */
function compareValues(before, after, comparing, onChange) {
    compare({ pointer: '', elements: [], before, after, beforePath: [], afterPath: [] });
    function compare(pair) {
        if (isRecord(pair.before) && isRecord(pair.after)) {
            compareRecords(pair, pair.before, pair.after);
        }
        else if (Array.isArray(pair.before) && Array.isArray(pair.after)) {
            compareArrays(pair, pair.before, pair.after);
        }
        else if (!isSame(pair))
            onChange(pair);
    }
    /** Nobody means anything by the sign of a zero, which `===` does not see. */
    function isSame({ before, after, pointer }) {
        return before === after || comparing.isSame(before, after, pointer);
    }
    function compareRecords(pair, one, other) {
        const look = (key) => {
            const pointer = `${pair.pointer}/${escapePointer(key)}`;
            if (!comparing.isVolatile(key, pointer))
                member(pair, pointer, key, key);
        };
        // Most members are the same: nothing has to be known of those.
        for (const key of Object.keys(one))
            if (!Object.is(one[key], other[key]))
                look(key);
        for (const key of Object.keys(other))
            if (!Object.hasOwn(one, key))
                look(key);
    }
    function compareArrays(pair, one, other) {
        const [names, otherNames] = [namesOf(one), namesOf(other)];
        if (names && otherNames) {
            compareNamed(pair, names, otherNames);
            return;
        }
        const [start, end] = sharedEnds(one, other, pair.pointer);
        const length = Math.max(one.length, other.length) - start - end;
        const within = { ...pair, elements: [...pair.elements, pair.beforePath.length] };
        for (let at = start; at < start + length; at++) {
            const left = at < one.length - end ? at : undefined;
            const right = at < other.length - end ? at : undefined;
            member(within, `${pair.pointer}/${at}`, left, right);
        }
    }
    function compareNamed(pair, names, otherNames) {
        for (const name of new Set([...names.keys(), ...otherNames.keys()])) {
            const pointer = `${pair.pointer}/${escapePointer(name)}`;
            member(pair, pointer, names.get(name), otherNames.get(name));
        }
    }
    /** Compares what stands at a key or an index of each side; undefined is a side that lacks it. */
    function member(pair, pointer, at, otherAt) {
        const one = pair.before;
        const other = pair.after;
        const isBefore = at !== undefined && Object.hasOwn(one, at);
        const isAfter = otherAt !== undefined && Object.hasOwn(other, otherAt);
        const change = {
            ...{ pointer, elements: pair.elements },
            before: isBefore ? one[at] : undefined,
            after: isAfter ? other[otherAt] : undefined,
            beforePath: isBefore ? pair.beforePath.concat(at) : undefined,
            afterPath: isAfter ? pair.afterPath.concat(otherAt) : undefined,
        };
        if (isBefore && isAfter)
            compare(change);
        else
            onChange(change);
    }
    /** How many elements agree at the start and at the end; without it one new element would move all others. */
    function sharedEnds(one, other, pointer) {
        if (one.length === other.length)
            return [0, 0];
        const [left, right] = [one, other].map((all) => all.map((each, at) => lasting(each, comparing, `${pointer}/${at}`)));
        const most = Math.min(one.length, other.length);
        let start = 0;
        while (start < most && left?.[start] === right?.[start])
            start++;
        let end = 0;
        while (end < most - start && left?.at(-1 - end) === right?.at(-1 - end))
            end++;
        return [start, end];
    }
}
/** Whether a value is an object with fields. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The index of each element by its id or name; undefined unless all have one of their own. */
function namesOf(elements) {
    const names = new Map();
    for (const [index, element] of elements.entries()) {
        const name = isRecord(element) ? nameOf(element) : undefined;
        if (name === undefined || names.has(name))
            return undefined;
        names.set(name, index);
    }
    return names;
}
/** What a record is called: its `id`, else its `name`. */
function nameOf({ id, name }) {
    const found = [id, name].find((one) => typeof one === 'string' || typeof one === 'number');
    return found === undefined ? undefined : String(found);
}
/** A key as a part of a JSON pointer (RFC 6901, section 3). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** A path as a JSON pointer. */
function pointerTo(path) {
    return path.map((part) => `/${escapePointer(String(part))}`).join('');
}
/** A value as people read it, on one line: JSON. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    // A number of JSON may be too large for a double, and JSON has no word for what it becomes.
    return typeof value === 'number' && !Number.isFinite(value)
        ? String(value)
        : JSON.stringify(value);
}
/** What became of a field, in words. */
function saying(field, { before, after, beforePath, afterPath }) {
    const [old, now] = [shown(before), shown(after)];
    if (!beforePath)
        return `${field} is new: ${(0,_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(now, LONGEST)}`;
    if (!afterPath)
        return `${field} is gone; it was ${(0,_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(old, LONGEST)}`;
    const [from, to] = (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpts */ .N)(old, now, LONGEST);
    return `${field} changed from ${from} to ${to}`;
}
const LONGEST = 80;
/** A value as JSON without its volatile fields, keys in order: what names it in a fingerprint. Pointers begin with the one of the value. */
function lasting(value, { isVolatile }, pointer = '') {
    return JSON.stringify(without(value, pointer));
    function without(one, at) {
        if (Array.isArray(one))
            return one.map((each, index) => without(each, `${at}/${index}`));
        if (!isRecord(one))
            return one;
        const below = (key) => `${at}/${escapePointer(key)}`;
        const keys = Object.keys(one).filter((key) => !isVolatile(key, below(key)));
        return Object.fromEntries(keys.sort(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6).map((key) => [key, without(one[key], below(key))]));
    }
}


/***/ }),

/***/ 26055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   N: () => (/* binding */ excerpts)
/* harmony export */ });
/** Two texts that differ, each of about so many characters at most: the parts in which people see that they do. */
function excerpts(one, other, longest) {
    const at = firstDifference(one, other);
    const [before, after] = [excerpt(one, longest, at), excerpt(other, longest, at)];
    return seen(before) === seen(after) ? [escaped(before), escaped(after)] : [before, after];
}
/** The part of a text around a place in it; quotes around the whole stand around the part, too. */
function excerpt(text, longest, at = 0) {
    if (text.length <= longest)
        return text;
    const quote = text.startsWith('"') && text.endsWith('"') ? '"' : '';
    const [first, last] = [quote.length, text.length - quote.length];
    const room = longest - 2 * quote.length - 1;
    const start = Math.max(first, boundary(text, at - Math.floor(longest / 2)));
    const end = start + room < last ? boundary(text, start + room) : last;
    const part = text.slice(start, end);
    return `${quote}${start > first ? '…' : ''}${part}${end < last ? '…' : ''}${quote}`;
}
/** A place that is within no escape and no surrogate pair, as near before the one given. */
function boundary(text, at) {
    const open = /(?:\\(?:u[0-9a-f]{0,3})?|[\uD800-\uDBFF])$/.exec(text.slice(Math.max(0, at - 5), at));
    const start = at - (open?.[0].length ?? 0);
    let before = start;
    while (text[before - 1] === '\\')
        before--;
    // The second of two backslashes begins nothing.
    return (start - before) % 2 === 0 ? start : at;
}
function firstDifference(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    return at;
}
/** What is left of a text in the eye: letters are composed or not, blanks of any kind, and some signs have no shape. */
function seen(text) {
    const shapes = text.normalize('NFKC').replace(/[\p{Cc}\p{DI}]/gu, '');
    return shapes.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => {
        const at = LOOKALIKES.indexOf(letter);
        return at < 0 ? letter : LATIN[at];
    });
}
// Letters of the Cyrillic and the Greek script, and the Latin ones that nobody tells them from.
const LOOKALIKES = 'асԁеһіјӏорԛѕυνԝхуАВСЕНІЈКМОРЅТХҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'acdehijlopqsuvwxyABCEHIJKMOPSTXYABEZHIKMNOPTYXo';
function escaped(text) {
    return text.replace(/[^\x20-\x7e…]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 41626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ parseGate),
/* harmony export */   hA: () => (/* binding */ MATTERS),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78894);


/** What the gate is told: `rule-drift,content>10`, `any`, `none`. A class that is named counts as it is named, beside `any` too. */
function parseGate(words) {
    const named = new Map();
    for (const word of words.map((said) => said.replace(/\s*>\s*/g, '>'))) {
        const [, name = '', threshold = '0'] = /^([a-z-]+)(?:>(\d{1,9}))?$/.exec(word) ?? [];
        const [before, after] = word.split('>');
        if (name === '' && after !== undefined) {
            const lack = before === '' ? 'no class before ">"' : 'no whole number behind ">"';
            return { why: `"${word}" has ${lack}; write ${before || 'content'}>10 to let ten pass` };
        }
        const known = _drift_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .N.find((one) => one === name);
        if (name === 'none')
            continue;
        if (name !== 'any' && known === undefined) {
            const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name || word, [..._drift_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .N, 'any', 'none']);
            return {
                why: `"${word}" is no class${hint || `; known are ${_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .N.join(', ')}, any, none`}`,
            };
        }
        // Of a class that is named twice the stricter counts, so that the order means nothing.
        named.set(name, Math.min(Number(threshold), named.get(name) ?? Infinity));
    }
    const gate = _drift_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .N.map((one) => [one, named.get(one) ?? named.get('any')]);
    return new Map(gate.filter((entry) => entry[1] !== undefined));
}
/** How severe the unapproved changes of a class are, given how many there are: those that fail the gate are errors. */
function severityOf(of, open, gate) {
    const threshold = gate.get(of);
    if (threshold !== undefined && open > threshold)
        return 'error';
    return threshold !== undefined || MATTERS.includes(of) ? 'warning' : 'notice';
}
/** The classes that nobody wants unnoticed: without a gate of its own, a workflow fails on them. */
const MATTERS = [
    'rule-drift',
    'validator-regression',
    'telemetry-mismatch',
];


/***/ }),

/***/ 44210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ toDraft),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5989);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78894);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26055);





/** Puts equal changes of many files together, in the order in which the first of each was met. */
function groupByCause(drifts) {
    const groups = new Map();
    for (const drift of drifts) {
        const key = causeOf(drift);
        const group = groups.get(key);
        if (group)
            group.push(drift);
        else
            groups.set(key, [drift]);
    }
    return [...groups].map(([key, group]) => {
        const drifts = group.sort((a, b) => offOf(b) - offOf(a));
        const [drift] = drifts;
        return { class: drift.class, drift, drifts, fingerprint: fingerprintOf(key, group) };
    });
}
/** How many changes a cause counts as: the same change of many files once, files that came or went one by one. */
function changesOf({ drift, drifts }) {
    return cameOrWent(drift) ? drifts.length : 1;
}
function cameOrWent({ rule }) {
    return rule === 'drift/file-added' || rule === 'drift/file-removed';
}
/** How often its tolerance a number is off. */
function offOf({ measured }) {
    if (measured === undefined)
        return 0;
    return Math.abs(measured.after - measured.before) / (measured.tolerance || Number.MIN_VALUE);
}
/** What is changed, from what to what; of files that came or went only the folder counts. */
function causeOf(drift) {
    const { class: of, rule, what, before, after, measured } = drift;
    const values = cameOrWent(drift)
        ? []
        : measured
            ? [direction(measured)]
            : [before ?? null, after ?? null];
    return JSON.stringify([of, rule, what, ...values]);
}
// A measured number is never the same twice: an approval names which way it went, in what, and the ledger how far.
function direction({ before, after, unit }) {
    return `${after > before ? 'more' : 'less'} ${unit}`.trimEnd();
}
/**
 * 32 hex digits for what changed, where, from what to what. Line numbers, run times and the place of the
 * snapshot stay out, so that it survives rebases and other snapshots of the same change.
 */
function fingerprintOf(cause, group) {
    const contents = group.map(({ file, before, after, measured, telling = [] }) => JSON.stringify(measured ? [file] : [file, before ?? null, after ?? null].concat(telling)));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(cause);
    for (const content of contents.sort(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6))
        hash.update(`\0${content}`);
    return hash.digest('hex').slice(0, 32);
}
const LONGEST_VALUE = 300;
/** A cause as a finding of the severity given. */
function toDraft(cause, severity) {
    const { drift, drifts, fingerprint } = cause;
    const { before, after, place, rule, message } = drift;
    const others = drifts.slice(1).map((other) => other.place);
    const files = new Set(drifts.map(({ file }) => file)).size;
    const [expected, found] = (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpts */ .N)(before ?? '', after ?? '', LONGEST_VALUE);
    const spread = others.length > 0 ? ` (${spreadText(drift, files, drifts.length)})` : '';
    return {
        ...{ rule, severity, place, fingerprint, group: _drift_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_NAMES */ .m[drift.class] },
        message: message + spread,
        ...(after !== undefined && { found }),
        ...(before !== undefined && { expected }),
        ...(others.length > 0 && { places: others }),
    };
}
function spreadText(drift, files, places) {
    if (cameOrWent(drift))
        return `one of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(files)} ${drift.what}`;
    if (files > 1)
        return `in ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, 'file')}`;
    // What moved from one file to another one is one change, of whatever events.
    return `and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(places - 1, 'other')}`;
}


/***/ }),

/***/ 73416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Strings),
/* harmony export */   a: () => (/* binding */ endOfString)
/* harmony export */ });
/** Where the string that begins at a quote ends: at its other quote, or with the text when it has none. */
function endOfString(text, start) {
    for (let at = start + 1;;) {
        const end = text.indexOf('"', at);
        if (end < 0)
            return text.length;
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes++;
        if (slashes % 2 === 0)
            return end;
        at = end + 1;
    }
}
const BACKSLASH = 92;
/** The strings of a text in which quotes may be left open. */
class Strings {
    text;
    firstOpen = Number.POSITIVE_INFINITY;
    constructor(text) {
        this.text = text;
    }
    /** Behind the other quote of the one given; undefined when it has none, as then all behind it have none. */
    endAt(quote) {
        if (quote > this.firstOpen)
            return undefined;
        const end = endOfString(this.text, quote);
        if (end < this.text.length)
            return end + 1;
        this.firstOpen = quote;
        return undefined;
    }
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeCauses)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78894);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41626);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44210);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18708);




/** Weighs causes against ledger and gate. */
function judgeCauses(causes, ledger, gate) {
    const counts = Object.fromEntries(_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSES */ .N.map((of) => [of, { open: 0, approved: 0 }]));
    const weighed = causes.map((cause) => ({ cause, approval: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalOf */ .xf)(ledger, cause) }));
    for (const { cause, approval } of weighed)
        counts[cause.class][approval ? 'approved' : 'open'] += (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .fs)(cause);
    const drafts = weighed.map(({ cause, approval }) => {
        if (approval)
            return accepted((0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .toDraft */ .D0)(cause, 'notice'), approval);
        return (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .toDraft */ .D0)(cause, (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(cause.class, counts[cause.class].open, gate));
    });
    const problems = [...ledger.problems, ...(0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .unusedApprovals */ .Dn)(ledger, causes)];
    // A ledger that cannot be read fails a gate, and only a gate.
    const weigh = (draft) => gate.size === 0 && draft.severity === 'error' ? { ...draft, severity: 'warning' } : draft;
    return {
        counts,
        open: weighed.filter(({ approval }) => !approval).map(({ cause }) => cause),
        drafts: [...drafts, ...problems.map(weigh)],
    };
}
function accepted(draft, { approver, reason, date, expires }) {
    const approval = {
        ...{ approver, reason, date },
        ...(expires !== undefined && { expires }),
    };
    return { ...draft, approval };
}


/***/ }),

/***/ 18708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Dn: () => (/* binding */ unusedApprovals),
/* harmony export */   YG: () => (/* binding */ NO_LEDGER),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/** The ledger's rules for a reader: nothing is approved by what cannot be read. */
const NO_LEDGER = { valid: new Map(), problems: [] };
/** Entries that no change of today matches: they would approve it should it come back. */
function unusedApprovals({ valid }, causes) {
    const met = new Map(causes.map((cause) => [cause.fingerprint, cause.class]));
    const unused = [...valid].filter(([fingerprint, { approval }]) => met.get(fingerprint) !== approval.class);
    return unused.map(([fingerprint, { approval, place }]) => problem('approval/unused', `the approval of ${fingerprint.slice(0, 8)} by ${approval.approver} matches no change of class ${approval.class}; take it out`, place));
}
/** The approval of a cause, when there is one that holds for it. */
function approvalOf({ valid }, cause) {
    const approval = valid.get(cause.fingerprint)?.approval;
    if (approval === undefined || approval.class !== cause.class)
        return undefined;
    return cause.drifts.every((drift) => holdsFor(approval, drift)) ? approval : undefined;
}
/** Of a measured number the value counts that was approved: further away is another change. */
function holdsFor({ value, values = {} }, { file, measured }) {
    if (measured === undefined)
        return true;
    const { before, after, tolerance } = measured;
    const limit = (Object.hasOwn(values, file) ? values[file] : value) ?? before;
    return (after > before ? after - limit : limit - after) <= tolerance;
}
/** A finding about an approval. */
function problem(rule, message, place) {
    return { rule, severity: rule === 'approval/invalid' ? 'error' : 'warning', message, place };
}


/***/ }),

/***/ 40025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loadChanges)
/* harmony export */ });
// So much of both sides is in memory at a time; a single file may be larger.
const BATCH = 8 * 2 ** 20;
/** Changed files with their contents, of which as many are read at a time as there is memory for. */
async function* loadChanges(changes, before, after) {
    for (const batch of batches(changes)) {
        const keysOf = (side) => batch
            .filter((change) => change[side]?.kind === 'file' && !change.contents)
            .map(({ key }) => key);
        const old = await before.snapshot.contents(keysOf('before'));
        const now = await after.snapshot.contents(keysOf('after'));
        yield batch.map(({ contents, ...change }) => ({
            ...change,
            beforeBytes: contents ? bufferOf(contents.before) : old.get(change.key),
            afterBytes: contents ? bufferOf(contents.after) : now.get(change.key),
            beforePath: before.prefix + change.path,
            afterPath: after.prefix + change.path,
        }));
    }
}
function* batches(changes) {
    let batch = [];
    let size = 0;
    for (const change of changes) {
        const more = (change.before?.size ?? 0) + (change.after?.size ?? 0);
        if (batch.length > 0 && size + more > BATCH) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(change);
        size += more;
    }
    if (batch.length > 0)
        yield batch;
}
/** What crossed threads is no Buffer any more. */
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}


/***/ }),

/***/ 18914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/judge-causes.js
var judge_causes = __webpack_require__(8083);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/kept-baseline.js




const SNAPSHOT = 'snapshot';
const DIGEST = 'digest';
/**
 * The default branch's snapshot, kept under the key. Undefined when the default branch itself runs for the
 * first time. Throws a UsageError when there is none, and for one that is not what was kept.
 */
async function keptBaseline(world, key, lookup) {
    const keeper = keeperOf(world);
    const found = await keeper.restore(`${key}-`);
    if (found === undefined) {
        if (keeper.isDefaultBranch)
            return undefined;
        throw new usage_error/* UsageError */.e(`baseline-cache-key: no baseline is kept under ${(0,quote/* quote */.hD)(key)} yet; run the workflow on the default branch first`);
    }
    const path = (0,external_node_path_.join)(found.path, SNAPSHOT);
    const cure = 'delete the cache entry (gh cache delete), and run on the default branch';
    const name = `the digest of the cache entry ${(0,quote/* quote */.hD)(found.key)}`;
    const wanted = (0,read_text/* readText */.y)(world, (0,external_node_path_.join)(found.path, DIGEST), { name, largest: 100, cure }).trim();
    const snapshot = world.snapshots.open(path, lookup);
    if ((await world.snapshots.digest(snapshot)) !== wanted) {
        throw new usage_error/* UsageError */.e(`baseline-cache-key: the cache entry ${(0,quote/* quote */.hD)(found.key)} is not what was kept; ${cure}`);
    }
    return { path, name: `default branch, ${found.key}` };
}
/** Keeps the target as the next baseline. On the default branch only; answers what to say of it. */
async function advanceBaseline(world, key, target, lookup) {
    const keeper = keeperOf(world);
    if (!keeper.isDefaultBranch)
        return 'stays: only the default branch moves it on';
    const name = `${key}-${keeper.run}`;
    const isKept = await keeper.keep(name, async (folder) => {
        const digest = await world.snapshots.copy(world.snapshots.open(target, lookup), (0,external_node_path_.join)(folder, SNAPSHOT));
        world.files.replace((0,external_node_path_.join)(folder, DIGEST), `${digest}\n`);
    });
    return isKept ? `this snapshot, kept as ${name}` : 'stays: the cache did not take this snapshot';
}
function keeperOf({ kept }) {
    if (kept)
        return kept;
    throw new usage_error/* UsageError */.e('baseline-cache-key: works in a workflow only; name a baseline');
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/ledger.js
var ledger = __webpack_require__(18708);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/file-name-field.js

/**
 * A file name as the field of a `---` or `+++` line, with an optional label behind it. After a name with
 * spaces stands a tab, as `patch` asks for. Control characters of a label become spaces.
 */
function fileNameField(path, label = '') {
    const text = label.replace(CONTROL, ' ').trim();
    return text !== '' || path.includes(' ') ? `${quotedName(path)}\t${text}` : quotedName(path);
}
/**
 * A file name on one line: as it is, or quoted as git and GNU diff do where it must be. Of one that is not
 * UTF-8, every byte that is no ASCII is escaped.
 */
function quotedName(path) {
    if (typeof path !== 'string' && !(0,external_node_buffer_.isUtf8)(path)) {
        const bytes = path.toString('latin1');
        return `"${bytes.replace(BYTES, (byte) => escaped(byte, 'latin1'))}"`;
    }
    const name = path.toString();
    if (!NEEDS_QUOTES.test(name))
        return name;
    return `"${name.replace(ESCAPED, (character) => escaped(character, 'utf8'))}"`;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what needs an escape.
const CONTROL = /[\u0000-\u001f\u007f]/g;
// What a terminal acts on, or turns other text around, is escaped too.
const ESCAPED = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"\\]/g;
// Spaces of all kinds at an end are what readers would cut off.
const NEEDS_QUOTES = new RegExp(`${ESCAPED.source}|^\\s|\\s$`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
const BYTES = /[\u0000-\u001f\u007f-\u00ff"\\]/g;
const NAMED = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\',
};
function escaped(character, encoding) {
    const octal = (byte) => `\\${byte.toString(8).padStart(3, '0')}`;
    return NAMED[character] ?? [...Buffer.from(character, encoding)].map(octal).join('');
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/old-summary.js

/** The text that scripts read since the old tool: counts, then added, removed and changed files with their diffs. */
function oldSummary(baseline, target, compared) {
    const { added, removed, changed, unchanged } = compared;
    return [
        `Baseline : ${quotedName(baseline)}`,
        `Target   : ${quotedName(target)}`,
        `Added    : ${added.length}`,
        `Removed  : ${removed.length}`,
        `Changed  : ${changed.length}`,
        `Unchanged: ${unchanged}`,
        ...listed('# Added files', '+', added),
        ...listed('# Removed files', '-', removed),
        ...(changed.length > 0 ? ['', '# Changed files'] : []),
        ...changed.flatMap(({ name, text }) => ['', `## Diff for ${name}`, text.replace(/\n$/, '')]),
        '',
    ].join('\n');
}
function listed(title, sign, names) {
    return names.length === 0 ? [] : ['', title, ...names.map((name) => `${sign} ${name}`)];
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/open-sides.js
var open_sides = __webpack_require__(12656);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
// EXTERNAL MODULE: ./build/src/actions/named-outputs.js
var named_outputs = __webpack_require__(90419);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/changed-file.js
var changed_file = __webpack_require__(53056);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/compare-values.js
var compare_values = __webpack_require__(55761);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/long-integers.js
/**
 * Integers of more digits than a double holds are read as texts, so that none of the digits is lost. Which
 * of the changed texts are written as numbers, the files say.
 */
function longIntegers(before, after, changes) {
    const long = changes.filter((change) => isLong(change.before) || isLong(change.after));
    const old = areNumbers(before, long.map((change) => [change.before, change.beforePath]));
    const now = areNumbers(after, long.map((change) => [change.after, change.afterPath]));
    const numbers = long.filter((_, at) => old[at] && now[at]);
    return new Map(numbers.map((change) => [change, toNumbers(change)]));
}
function toNumbers(change) {
    const [before, after] = [Number(change.before), Number(change.after)];
    const isWhole = Number.isInteger(before) && Number.isInteger(after);
    const distance = isWhole
        ? Number(wholeOf(change.after) - wholeOf(change.before))
        : after - before;
    return { before, after, distance: Math.abs(distance) };
}
function wholeOf(value) {
    return BigInt(value);
}
/** Whether the values, which stand at the paths, are numbers that a double can come near to. */
function areNumbers(source, all) {
    if ('why' in source.structure)
        return all.map(() => false);
    const spans = source.structure.locate(all.map(([, path]) => path ?? []));
    return all.map(([value], at) => {
        if (!Number.isFinite(Number(value)))
            return false;
        if (!isLong(value))
            return typeof value === 'number';
        return /[-+\d]/.test(source.text[spans[at]?.start ?? -1] ?? '');
    });
}
function isLong(value) {
    return typeof value === 'string' && /^[+-]?\d{16,}$/.test(value);
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/source.js + 1 modules
var source = __webpack_require__(83138);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-leaves.js




/** Compares measured values leaf by leaf: numbers within their tolerance are the same. */
function compareTelemetry(path, before, after, settings) {
    const tolerance = (pointer, value) => settings.toleranceOf(path, pointer, value);
    const isSame = (one, other, pointer) => {
        const numbers = numbersOf(one, other);
        if (!numbers)
            return Object.is(one, other);
        return Math.abs(numbers.after - numbers.before) <= tolerance(pointer, numbers.before);
    };
    const comparing = { isVolatile: settings.isVolatile, isSame };
    const changes = changesBetween(before, after, comparing);
    const long = longIntegers(before, after, changes);
    const isFar = (change) => {
        const { distance, before } = long.get(change) ?? { distance: Infinity, before: 0 };
        return distance > tolerance(change.pointer, before);
    };
    return leaves(before, after, changes.filter(isFar)).map(({ change, ...at }) => {
        const numbers = long.get(change) ?? numbersOf(change.before, change.after);
        const measured = numbers && {
            ...{ unit: '', ...numbers, tolerance: tolerance(change.pointer, numbers.before) },
        };
        const off = measured ? ` (${offText(measured)})` : '';
        return {
            ...{ class: 'telemetry-mismatch', rule: 'drift/telemetry-mismatch', ...at },
            message: at.message + off,
            ...(measured && { measured }),
        };
    });
}
/** Compares other JSON by its pointers. */
function compareJson(before, after, settings) {
    const comparing = { isVolatile: settings.isVolatile, isSame: Object.is };
    return leaves(before, after, changesBetween(before, after, comparing)).map(({ change: _, ...at }) => ({
        class: 'content',
        rule: 'drift/content-changed',
        ...at,
    }));
}
function changesBetween(before, after, comparing) {
    const changes = [];
    (0,compare_values/* compareValues */.ck)((0,source/* wholeValue */.jT)(before), (0,source/* wholeValue */.jT)(after), comparing, (change) => changes.push(change));
    return changes;
}
function leaves(before, after, changes) {
    const places = placesOf(before, after, changes);
    const isDocuments = [before, after].every(source/* holdsDocuments */.$L);
    return changes.map((change, index) => {
        const what = change.pointer || 'the whole value';
        return {
            ...{
                what,
                change,
                // A document is no element among others: what one says another one need not.
                elements: change.elements.filter((at) => at > 0 || !isDocuments),
                message: (0,compare_values/* saying */.i)(what, change),
                place: places[index],
            },
            ...(change.beforePath && { before: (0,compare_values/* shown */.SP)(change.before) }),
            ...(change.afterPath && { after: (0,compare_values/* shown */.SP)(change.after) }),
        };
    });
}
/** In the new file, or in the old one for what is gone; each file is searched once. */
function placesOf(before, after, changes) {
    const now = after.places(changes.map(({ afterPath }) => afterPath ?? []));
    if (changes.every(({ afterPath }) => afterPath))
        return now;
    const old = before.places(changes.map(({ beforePath }) => beforePath ?? []));
    return changes.map(({ afterPath }, index) => (afterPath ? now[index] : old[index]));
}
/** Both values as numbers, when both are measured in the same unit. */
function numbersOf(one, other) {
    const [before, after] = [measureOf(one), measureOf(other)];
    if (!before || !after || before.unit !== after.unit)
        return undefined;
    return { before: before.number, after: after.number, unit: after.unit };
}
// A text is measured only when its unit says so: "1.2" could be a version.
const MEASURE = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*([nuµm]?s|min|h|%|[kMGT]?i?B|[kMG]?Hz|°?[CFK]|m?[VAW])$/;
function measureOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? { number: value, unit: '' } : undefined;
    const [, number, unit] = (typeof value === 'string' && MEASURE.exec(value)) || [];
    return number === undefined || unit === undefined ? undefined : { number: Number(number), unit };
}
/** How far off a number is: `+42 %, tolerated ±12`. */
function offText({ before, after, tolerance }) {
    const [distance, base] = [Math.abs(after - before), Math.abs(before)];
    const limit = told(tolerance, (shown) => shown < distance);
    const percent = told((distance / base) * 100, (shown) => (shown / 100) * base > tolerance);
    const off = distance === 0 || base === 0 ? '' : `${after > before ? '+' : '−'}${percent} %, `;
    return `${off}tolerated ±${Number.isInteger(limit) ? (0,quote/* thousands */.oh)(limit) : limit}`;
}
/** A number with three digits, or as many more as it takes to see that the tolerance does not hold. */
function told(value, isSeen) {
    for (let digits = 3; digits < 17; digits++) {
        const shown = Number(value.toPrecision(digits));
        if (isSeen(shown))
            return shown;
    }
    return Number(value.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/validator-rules.js

/**
 * The rules of a file by id: a list, a map by id, one of both below `rules`, or a single rule. Documents of YAML
 * hold one of these each.
 */
function rulesOf(source) {
    const rules = new Map();
    if (source === undefined)
        return rules;
    const seen = new Map();
    const all = documentsOf(source).flatMap(([value, path]) => listRules(value, path));
    for (const rule of all) {
        // A second rule of the same id is one of its own: which of them holds is the validator's business.
        let nth = (seen.get(rule.id) ?? 0) + 1;
        while (rules.has(numbered(rule.id, nth)))
            nth++;
        seen.set(rule.id, nth);
        const id = numbered(rule.id, nth);
        rules.set(id, { ...rule, id });
    }
    return rules;
}
function numbered(id, nth) {
    return nth === 1 ? id : `${id} (${nth})`;
}
/** What the documents of a file say beside their rules, such as a default for all of them; most files are one. */
function besidesRules(source) {
    return documentsOf(source).map(([value, path]) => ({ value: besides(value), path }));
}
/** The documents of a file, and how to get to each. */
function documentsOf({ structure }) {
    if ('why' in structure)
        return [];
    const { value, isDocuments } = structure;
    return isDocuments ? value.map((one, at) => [one, [at]]) : [[value, []]];
}
/** Where a rule says what it is called; the rule itself when its key is its name. */
function namePath({ value, path }) {
    if (idOf(value) === undefined)
        return path;
    return [...path, (0,compare_values/* isRecord */.u4)(value) && 'id' in value ? 'id' : 'name'];
}
/** A value without its rules, however deep they lie. */
function besides(value) {
    if (!isList(value))
        return value;
    if (!(0,compare_values/* isRecord */.u4)(value) || !isList(value.rules))
        return {};
    const { rules, ...others } = value;
    const inner = besides(rules);
    return Object.keys(inner).length === 0 ? others : { ...others, rules: inner };
}
function isList(value) {
    return typeof value === 'object' && value !== null;
}
function listRules(value, path) {
    if (Array.isArray(value)) {
        return value.map((one, at) => ({
            id: idOf(one) ?? `#${at + 1}`,
            value: one,
            path: [...path, at],
        }));
    }
    if (!(0,compare_values/* isRecord */.u4)(value))
        return [];
    if (isList(value.rules)) {
        return listRules(value.rules, [...path, 'rules']);
    }
    if ((0,compare_values/* nameOf */.Vb)(value) !== undefined && 'version' in value) {
        return [{ id: (0,compare_values/* nameOf */.Vb)(value), value, path }];
    }
    return Object.entries(value).map(([key, one]) => ({ id: key, value: one, path: [...path, key] }));
}
function idOf(value) {
    return (0,compare_values/* isRecord */.u4)(value) ? (0,compare_values/* nameOf */.Vb)(value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-rules.js



/** Compares two versions of a file of validator rules, rule by rule and field by field. */
function compareRules(before, after, settings) {
    const [one, other] = [rulesOf(before), rulesOf(after)];
    const found = [];
    for (const [id, rule] of one) {
        const match = other.get(id);
        if (!match)
            found.push(gone(before, rule, settings));
        else
            for (const change of changedFields(before, after, rule, match, settings))
                found.push(change);
    }
    for (const [id, rule] of other)
        if (!one.has(id))
            found.push(come(after, rule, settings));
    return placed([...found, ...outside(before, after, settings), ...incomplete(after, other)]);
}
/** Asks each side once for all places: each time it is searched from its beginning. */
function placed(found) {
    const places = new Map();
    for (const source of new Set(found.map((one) => one.source))) {
        const here = found.filter((one) => one.source === source);
        const all = source.places(here.map(({ path }) => path));
        here.forEach((one, at) => {
            places.set(one, all[at]);
        });
    }
    return found.map((one) => ({ ...one.difference, place: places.get(one) }));
}
function outside(before, after, { isVolatile }) {
    if (!before || !after)
        return [];
    const [one, other] = [besidesRules(before), besidesRules(after)];
    const count = Math.max(one.length, other.length);
    return Array.from({ length: count }).flatMap((_, at) => {
        const nothing = { value: {}, path: [at] };
        const [old, now] = [one.at(at) ?? nothing, other.at(at) ?? nothing];
        const top = (0,compare_values/* pointerTo */.xH)(now.path);
        const changes = compare_rules_changesBetween(old.value, now.value, (key, below) => isVolatile(key, top + below));
        return changes.map((change) => {
            const field = fieldOf(change) || 'the whole value';
            const { beforePath, afterPath } = change;
            return {
                difference: fieldChange(`beside the rules: ${field}`, 'beside the rules', field, change),
                source: afterPath ? after : before,
                path: afterPath ? [...now.path, ...afterPath] : [...old.path, ...beforePath],
            };
        });
    });
}
function changedFields(before, after, rule, match, settings) {
    const changes = compare_rules_changesBetween(rule.value, match.value, volatileIn(rule, settings));
    return changes.map((change) => {
        const field = fieldOf(change) || 'the rule';
        const { beforePath, afterPath } = change;
        return {
            difference: fieldChange(`rule ${rule.id}: ${field}`, `rule ${(0,quote/* quote */.hD)(rule.id)}`, field, change),
            source: (afterPath ? after : before),
            path: afterPath ? [...match.path, ...afterPath] : [...rule.path, ...beforePath],
        };
    });
}
function compare_rules_changesBetween(before, after, isVolatile) {
    const changes = [];
    (0,compare_values/* compareValues */.ck)(before, after, { isVolatile, isSame: Object.is }, (one) => changes.push(one));
    return changes;
}
function fieldOf({ pointer }) {
    return pointer.slice(1).replaceAll('/', '.');
}
function fieldChange(what, owner, field, change) {
    return {
        ...{ class: 'rule-drift', rule: 'drift/rule-changed', what },
        message: `${owner}: ${(0,compare_values/* saying */.i)(field, change)}`,
        ...(change.beforePath && { before: (0,compare_values/* shown */.SP)(change.before) }),
        ...(change.afterPath && { after: (0,compare_values/* shown */.SP)(change.after) }),
    };
}
/** Pointers count from the top of the file. In a list a rule has its name, and the index that it had. */
function volatileIn({ id, path }, { isVolatile }) {
    const isListed = typeof path.at(-1) === 'number';
    const tops = [path, ...(isListed ? [[...path.slice(0, -1), id]] : [])].map(compare_values/* pointerTo */.xH);
    return (key, below) => tops.some((top) => isVolatile(key, top + below));
}
function gone(source, rule, settings) {
    return {
        difference: {
            ...{ class: 'rule-drift', rule: 'drift/rule-removed', what: `rule ${rule.id}` },
            message: `rule ${(0,quote/* quote */.hD)(rule.id)} is gone`,
            before: (0,compare_values/* lasting */.nS)(rule.value, { isVolatile: volatileIn(rule, settings) }),
        },
        ...{ source, path: namePath(rule) },
    };
}
function come(source, rule, settings) {
    return {
        difference: {
            ...{ class: 'rule-drift', rule: 'drift/rule-added', what: `rule ${rule.id}` },
            message: `rule ${(0,quote/* quote */.hD)(rule.id)} is new`,
            after: (0,compare_values/* lasting */.nS)(rule.value, { isVolatile: volatileIn(rule, settings) }),
        },
        ...{ source, path: namePath(rule) },
    };
}
const NEEDED = [
    ['version', ['version']],
    ['activation_window.start', ['activation_window', 'start']],
    ['activation_window.end', ['activation_window', 'end']],
    ['source', ['source']],
];
/** A rule that nobody can date or trace back is an error of its own. */
function incomplete(source, rules) {
    const inWords = new Intl.ListFormat('en');
    return [...rules.values()].flatMap((rule) => {
        const { id, value } = rule;
        const missing = NEEDED.filter(([, way]) => isAbsent(value, way)).map(([name]) => name);
        if (missing.length === 0)
            return [];
        const list = inWords.format(missing);
        return [
            {
                difference: {
                    ...{ class: 'rule-drift', rule: 'drift/rule-incomplete', what: `rule ${id}: no ${list}` },
                    message: `rule ${(0,quote/* quote */.hD)(id)} has no ${list}; add it, so that the rule can be dated and traced`,
                    after: missing.join(),
                },
                ...{ source: source, path: namePath(rule) },
            },
        ];
    });
}
function isAbsent(value, path) {
    const found = path.reduce((at, key) => ((0,compare_values/* isRecord */.u4)(at) ? at[key] : undefined), value);
    return found === undefined || found === null || found === '';
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/tally.js


/** The same for all that are counted together. */
function nameOf({ agent, what, detail }) {
    return `${agent}\0${what}\0${detail}`;
}
/** Agent and event without the detail, to tell that the same thing had another detail before. */
function eventOf({ agent, what }) {
    return `${agent}\0${what}`;
}
/** Counts one more. */
function count(tally, met) {
    const counted = tally ?? { words: wordsOf(met), ...NONE, told: undefined, reasons: undefined };
    // Of most things nothing else is told, and one count is enough.
    if (met.others !== '')
        counted.told ??= new Map(tally && [['', { ...tally }]]);
    add(counted, met);
    if (met.reason !== '')
        addReason(counted, met.reason, 1);
    if (counted.told) {
        const alike = counted.told.get(met.others) ?? { ...NONE };
        counted.told.set(met.others, alike);
        add(alike, met);
    }
    return counted;
}
const NONE = {
    ...{ passed: 0, failed: 0, firstPassed: undefined, firstFailed: undefined },
};
function add(counted, { ok, at }) {
    if (ok && counted.passed++ === 0)
        counted.firstPassed = at;
    if (!ok && counted.failed++ === 0)
        counted.firstFailed = at;
}
/** All of them as one, without their places. */
function sumOf(tallies) {
    const [{ words }] = tallies;
    const sum = { words, ...NONE, told: undefined, reasons: undefined };
    if (tallies.some(({ told }) => told))
        sum.told = new Map();
    for (const tally of tallies) {
        addAll(sum, tally);
        for (const [text, verdicts] of toldOf(tally)) {
            const alike = sum.told?.get(text) ?? { ...NONE };
            sum.told?.set(text, alike);
            addAll(alike, verdicts);
        }
        for (const [reason, times] of tally.reasons ?? [])
            addReason(sum, reason, times);
    }
    return sum;
}
function addAll(sum, { passed, failed }) {
    sum.passed += passed;
    sum.failed += failed;
}
function addReason(tally, reason, times) {
    tally.reasons ??= new Map();
    tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + times);
}
/** The verdicts by what else is told. */
function toldOf(tally) {
    return tally.told ?? new Map([['', tally]]);
}
/** How often something happened. */
function timesOf({ passed, failed }) {
    return passed + failed;
}
/** What else is told of those by which one side has more; undefined unless it has all that the other one has. */
function surplusOf(old, now) {
    if (timesOf(old) === timesOf(now))
        return undefined;
    const [less, more] = timesOf(old) < timesOf(now) ? [old, now] : [now, old];
    const [few, many] = [toldOf(less), toldOf(more)];
    const isMore = (text, one, other) => timesOf(one.get(text) ?? NONE) > timesOf(other.get(text) ?? NONE);
    if ([...few.keys()].some((text) => isMore(text, few, many)))
        return undefined;
    return [...many.keys()]
        .filter((text) => text !== '' && isMore(text, many, few))
        .sort(finding/* compareText */.n6);
}
/** Where the first of them stands that failed, which people look for, else that passed. */
function firstOf({ firstPassed, firstFailed }) {
    return firstFailed ?? firstPassed;
}
/** A violation: as a log's line says it, or with a type and a file but no verdict. */
function isViolation(one) {
    if (one.rule_violation === true)
        return true;
    const { type, file } = one;
    return typeof type === 'string' && typeof file === 'string' && !('event' in one || 'ok' in one);
}
/** What happened, for people: `agent · event · detail`; or the violation in words. */
function wordsOf({ one, agent, what, detail }) {
    const [by, of, about] = [agent, what, detail].map(readable);
    if (isViolation(one))
        return `${of} in ${about}${by === undefined ? '' : ` by ${by}`}`;
    return [by, of, about].filter((part) => part !== undefined).join(' · ');
}
/** What `wordFor` made, without its mark. */
function readable(word) {
    return word === NO_TEXT ? undefined : word.slice(word.startsWith(NO_TEXT) ? 1 : 0);
}
const NO_TEXT = '\u0001';
/** A part of a name: a text as it is, other values as JSON behind a mark that no text begins with. */
function wordFor(value, settings, pointer) {
    if (typeof value === 'string')
        return value;
    return NO_TEXT + (value === undefined ? '' : (0,compare_values/* lasting */.nS)(value, settings, pointer()));
}
/** What else both sides tell of a thing, with its verdicts, and how it failed; undefined when neither does. */
function tellingOf(old, now) {
    const sides = [old, now].map((tally) => [
        ...[...(tally?.told ?? [])].map(([text, { passed, failed }]) => [text, passed, failed]),
        ...(tally?.reasons ?? []),
    ]);
    if (sides.every(({ length }) => length === 0))
        return undefined;
    return JSON.stringify(sides.map((all) => all.map((one) => JSON.stringify(one)).sort(finding/* compareText */.n6)));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/differing-events.js

/**
 * Counts, as multisets, whatever the traces do not say alike. Most of two traces is the same in the same order:
 * only what is not is counted at all.
 */
function differingEvents(before, after) {
    const unmatched = findUnmatched(before, after);
    if (unmatched.length === 0)
        return [];
    const names = new Set(unmatched.map(nameOf));
    const details = new Set(unmatched.map(({ detail }) => detail));
    const pairs = new Map();
    const find = (met) => {
        // Few have such a detail, and to join the names of all would be most of the work.
        if (!details.has(met.detail))
            return undefined;
        const name = nameOf(met);
        if (!names.has(name))
            return undefined;
        let pair = pairs.get(name);
        if (!pair) {
            pair = { before: undefined, after: undefined, met };
            pairs.set(name, pair);
        }
        return pair;
    };
    for (const met of before) {
        const pair = find(met);
        if (pair)
            pair.before = count(pair.before, met);
    }
    const now = [];
    for (const met of after) {
        const pair = find(met);
        if (!pair)
            continue;
        if (!pair.after) {
            pair.met = met;
            now.push(pair);
        }
        pair.after = count(pair.after, met);
    }
    return [...[...pairs.values()].filter((pair) => !pair.after), ...now];
}
/** How far an event may have moved, or how many may stand between, to be recognised. */
const WINDOW = 32;
/** The events of either trace that have no equal in the other one, in order. */
function findUnmatched(before, after) {
    const unmatched = [];
    let [left, right] = [0, 0];
    while (left < before.length && right < after.length) {
        if (!isSame(before[left], after[right])) {
            const [gone, come] = distance(before, left, after, right);
            for (let n = 0; n < gone; n++)
                unmatched.push(before[left++]);
            for (let n = 0; n < come; n++)
                unmatched.push(after[right++]);
        }
        else {
            left++;
            right++;
        }
    }
    return unmatched.concat(before.slice(left), after.slice(right));
}
/** How many events of each to pass over until both go on alike. */
function distance(before, left, after, right) {
    const [one, other] = [before[left], after[right]];
    if (isSameThing(one, other))
        return [1, 1];
    for (let far = 1; far < WINDOW; far++) {
        const [gone, come] = [before[left + far], after[right + far]];
        if (gone && isSame(gone, other))
            return [far, 0];
        if (come && isSame(one, come))
            return [0, far];
    }
    return [1, 1];
}
function isSame(one, other) {
    const isSaidAlike = one.others === other.others && one.reason === other.reason;
    return one.ok === other.ok && isSaidAlike && isSameThing(one, other);
}
function isSameThing(one, other) {
    return one.detail === other.detail && one.what === other.what && one.agent === other.agent;
}

// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/excerpts.js
var excerpts = __webpack_require__(26055);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/other-fields.js





/** Of what both traces tell the same times something else is told now: one finding for all of a file. */
function otherFields(pairs, one = NOTHING, other = NOTHING) {
    const changed = [...retold(pairs), ...other_fields_besides(one, other)];
    const [first, ...more] = changed;
    if (first === undefined)
        return [];
    const names = (side) => digest(changed.map((each) => each.words + each[side].join('\n')));
    const also = more.length > 0 ? `, and fields of ${(0,quote/* count */.U9)(more.length, 'other event')}` : '';
    return [
        {
            drift: {
                ...{ class: 'trace', rule: 'drift/trace-changed', what: 'other fields' },
                message: `${first.words}: ${sayingOf(first)}${also}; what differs in every run belongs in drift.volatile`,
                ...{ before: names('before'), after: names('after'), place: { path: '' } },
                telling: digest(changed.map(({ telling = '' }) => telling)),
            },
            isOld: false,
            at: first.pair?.after && firstOf(first.pair.after),
            pair: first.pair,
        },
    ];
}
const NOTHING = { beside: [] };
function* retold(pairs) {
    for (const pair of pairs) {
        const { before: old, after: now } = pair;
        if (!old || !now || !(saysMore(old) || saysMore(now)))
            continue;
        // What became of the event says this of those that came or went.
        if (surplusOf(old, now))
            continue;
        const [before, after] = [textsOf(old, now), textsOf(now, old)];
        if (before.join('\n') === after.join('\n'))
            continue;
        const telling = tellingOf(old, now);
        yield { words: (0,quote/* quote */.hD)(now.words), before, after, telling, pair };
    }
}
function saysMore({ told, reasons }) {
    return told !== undefined || reasons !== undefined;
}
/** What is told of a thing beside its verdicts, to be compared with what the other side tells. */
function textsOf(tally, other) {
    // Where something happened another number of times it is enough that nothing new is told.
    const isAsOften = timesOf(tally) === timesOf(other);
    const texts = [];
    const add = (text, times) => texts.push(isAsOften && times > 1 ? `${text} (${times} times)` : text);
    for (const [text, verdicts] of tally.told ?? [])
        if (text !== '')
            add(text, timesOf(verdicts));
    // How something failed that did not before is no other change than that it did.
    if (isAsOften && tally.failed === other.failed) {
        for (const [reason, times] of tally.reasons ?? [])
            add(`ok=${reason}`, times);
    }
    return texts.sort(finding/* compareText */.n6);
}
function* other_fields_besides({ beside: one }, { beside: other }) {
    const [before, after] = [[...one].sort(finding/* compareText */.n6), [...other].sort(finding/* compareText */.n6)];
    if (before.join('\n') === after.join('\n'))
        return;
    yield { words: 'beside the events', before, after };
}
/** The first that is gone and the first that came. */
function sayingOf({ before, after }) {
    const gone = before.find((text) => !after.includes(text)) ?? 'nothing';
    const come = after.find((text) => !before.includes(text)) ?? 'nothing';
    const [old, now] = (0,excerpts/* excerpts */.N)(gone, come, LONGEST);
    return `${old} before, ${now} now`;
}
/** So much is shown of what is told. */
const LONGEST = 80;
/** The same in any order of the events. */
function digest(told) {
    return (0,sha256/* sha256 */.s)([...told].sort(finding/* compareText */.n6).join('\n'));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-verdict.js

/** Whether an event passed: it says so, or says nothing of it. What nobody knows could mean anything, and failed. */
function hasPassed(ok) {
    if (typeof ok === 'boolean' || ok === undefined)
        return ok !== false;
    return PASSES.has(wordOf(ok));
}
/** How an event failed, as far as its verdict says more than that; empty when it does not. */
function reasonOf(ok, settings, pointer) {
    if (ok === undefined || ok === false || FAILURES.has(wordOf(ok)))
        return '';
    return (0,compare_values/* lasting */.nS)(ok, settings, pointer());
}
/** The known words for "passed". */
const PASSES = new Set([
    ...['true', '1', 'yes', 'ok', 'pass', 'passed', 'success', 'successful', 'succeeded'],
]);
/** Those that say "failed" and nothing else. */
const FAILURES = new Set([
    ...['false', '0', 'no', 'null', '', 'fail', 'failed', 'failure', 'error'],
]);
function wordOf(ok) {
    return typeof ok === 'object' && ok !== null ? JSON.stringify(ok) : String(ok).toLowerCase();
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/violations.js + 1 modules
var violations = __webpack_require__(92466);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-trace.js





/** Finds a trace's events and violations, wherever in the file they stand, and notes what it says besides. */
function readTrace(source, settings) {
    const reader = new TraceReader(settings);
    if (source && !('why' in source.structure))
        reader.read(source.structure.value);
    return reader.trace;
}
class TraceReader {
    settings;
    trace = { events: [], violations: [], beside: [] };
    path = [];
    met = 0;
    constructor(settings) {
        this.settings = settings;
    }
    read(value) {
        const beside = { told: this.trace.beside, depth: 0 };
        if ((0,violations/* isViolations */.l)(value))
            this.list(value.list, beside);
        else if (Array.isArray(value))
            this.list(value, beside);
        else
            this.look(value, beside);
    }
    /** Whatever stands in a list of events is one, unless events stand in it. */
    list(list, notes) {
        list.forEach((one, index) => {
            this.path.push(index);
            if (isEvent(one))
                this.event(one);
            else {
                const before = this.met;
                const told = [];
                this.look(one, { told, depth: notes.depth });
                if (this.met === before)
                    this.event({ event: one });
                else
                    for (const text of told)
                        notes.told.push(text);
            }
            this.path.pop();
        });
    }
    /** Looks for events in a value, and notes what is none. */
    look(value, notes) {
        if (isEvent(value))
            this.event(value);
        else if (!isFilled(value)) {
            notes.told.push(`${this.path.slice(notes.depth).join('.')}=${(0,compare_values/* shown */.SP)(value)}`);
        }
        else
            this.members(value, notes);
    }
    members(value, notes) {
        for (const [key, one] of Object.entries(value)) {
            this.path.push(key);
            if (!this.isVolatile(key)) {
                if (key === 'events' && Array.isArray(one))
                    this.list(one, notes);
                else
                    this.look(one, notes);
            }
            this.path.pop();
        }
    }
    isVolatile(key) {
        return this.settings.isVolatile(key, (0,compare_values/* pointerTo */.xH)(this.path));
    }
    /** Of a field of the record that is looked at. */
    pointer(key) {
        return (0,compare_values/* pointerTo */.xH)([...this.path, key]);
    }
    event(one) {
        this.met++;
        if (isViolation(one)) {
            this.trace.violations.push(this.meet(one, 'type', 'file', false, VIOLATION));
        }
        else {
            this.trace.events.push(this.meet(one, 'event', 'detail', hasPassed(one.ok), EVENT));
        }
    }
    meet(one, what, detail, ok, counted) {
        return {
            one,
            what: this.word(one, what),
            detail: this.word(one, detail),
            agent: this.word(one, 'agent'),
            ok,
            reason: ok ? '' : reasonOf(one.ok, this.settings, () => this.pointer('ok')),
            others: this.others(one, counted),
            at: positionOf(this.path),
        };
    }
    word(one, key) {
        return wordFor(one[key], this.settings, () => this.pointer(key));
    }
    /** What is told of an event beside what it is counted by; events in it are events of their own. */
    others(one, counted) {
        let notes;
        for (const key in one) {
            // Most of what is volatile is so by its name.
            if (counted.has(key) || this.settings.isVolatile(key, ''))
                continue;
            notes ??= { told: [], depth: this.path.length };
            this.path.push(key);
            if (!this.isVolatile(key))
                this.look(one[key], notes);
            this.path.pop();
        }
        return notes ? notes.told.sort(finding/* compareText */.n6).join(', ') : '';
    }
}
const EVENT = new Set(['agent', 'event', 'detail', 'ok']);
const VIOLATION = new Set(['agent', 'type', 'file', 'rule_violation']);
function positionOf(path) {
    const [first] = path;
    return path.length === 1 && typeof first === 'number' ? first : [...path];
}
function isEvent(one) {
    return (0,compare_values/* isRecord */.u4)(one) && ('event' in one || 'ok' in one || isViolation(one));
}
function isFilled(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/trace-changes.js





/** What became of an event: its verdict turned, or it happened another number of times; undefined for neither. */
function eventChange({ before: old, after: now }, hasPassed) {
    const turned = now && turnedOf(old, now, hasPassed);
    if (turned) {
        const change = regression(now, turned);
        const message = change.message + surplus(old, now, turned.texts);
        const drift = { ...change, message, ...telling(old, now) };
        return { drift, isOld: false, at: turned.at };
    }
    if (!isAnotherCount(old, now))
        return undefined;
    const words = (now ?? old).words;
    const drift = {
        ...{ class: 'trace', rule: 'drift/trace-changed', place: NOWHERE },
        what: `event ${words}`,
        message: `${(0,quote/* quote */.hD)(words)} ${became(old, now)}${surplus(old, now)}`,
        ...(old && { before: verdicts(old) }),
        ...(now && { after: verdicts(now) }),
        ...telling(old, now),
    };
    return { drift, isOld: !now, at: firstOf(now ?? old) };
}
/** What became of a violation; undefined when it is there as often. */
function violationChange({ before: old, after: now }) {
    if (!isAnotherCount(old, now))
        return undefined;
    const words = (now ?? old).words;
    const named = (0,excerpts/* excerpt */.K)(words, LONGEST_LINE);
    const times = ({ failed }) => (0,quote/* count */.U9)(failed, 'time');
    const isNew = now !== undefined && old === undefined;
    const drift = {
        ...(isNew
            ? { class: 'validator-regression', rule: 'drift/validator-regression' }
            : { class: 'trace', rule: 'drift/trace-changed' }),
        what: `violation ${words}`,
        message: isNew
            ? `new violation: ${named} (${times(now)})`
            : `violation ${named}: ${now && old ? `${times(old)} before, ${times(now)} now${surplus(old, now)}` : 'does not happen any more'}`,
        ...(old && { before: times(old) }),
        ...{ ...(now && { after: times(now) }), ...telling(old, now) },
        place: NOWHERE,
    };
    return { drift, isOld: !now, at: (now ?? old)?.firstFailed };
}
/** What is told of those that came or went, where all others are there as before, beyond what is said already. */
function surplus(old, now, said = []) {
    if (!old || !now)
        return '';
    const [first, ...others] = surplusOf(old, now)?.filter((text) => !said.includes(text)) ?? [];
    if (first === undefined)
        return '';
    const more = others.length > 0 ? ` and ${(0,quote/* count */.U9)(others.length, 'other')}` : '';
    return `; ${timesOf(old) < timesOf(now) ? 'new' : 'gone'}: ${(0,excerpts/* excerpt */.K)(first, LONGEST)}${more}`;
}
/** What else is told of it: who accepts a change accepts it as it was told. */
function telling(old, now) {
    const telling = tellingOf(old, now);
    return telling === undefined ? {} : { telling };
}
/** A line that cannot be read may have any length. */
const LONGEST_LINE = 200;
const NOWHERE = { path: '' };
function isAnotherCount(old, now) {
    return old?.passed !== now?.passed || old?.failed !== now?.failed;
}
/** What turned: those of which the same else is told, all of them, or the event with another detail before. */
function turnedOf(old, now, hasPassed) {
    const all = { texts: [], before: old, after: now, at: now.firstFailed };
    if (!old)
        return now.failed > 0 && hasPassed() ? all : undefined;
    const [was, is] = [toldOf(old), toldOf(now)];
    const texts = [...is.keys()]
        .filter((text) => hasTurned(was.get(text), is.get(text)))
        .sort(finding/* compareText */.n6);
    if (texts.length === 0 || (was.size === 1 && is.size === 1)) {
        return hasTurned(old, now) ? all : undefined;
    }
    const at = is.get(texts[0])?.firstFailed;
    return { texts, before: sum(was, texts), after: sum(is, texts), at };
}
function hasTurned(old, now) {
    if (!old || now.failed <= old.failed || old.passed === 0)
        return false;
    return old.failed === 0 || now.passed < old.passed;
}
function sum(told, texts) {
    const all = { passed: 0, failed: 0 };
    for (const text of texts) {
        const { passed, failed } = told.get(text);
        all.passed += passed;
        all.failed += failed;
    }
    return all;
}
function regression({ words }, { texts, before, after }) {
    const [first, ...more] = texts;
    const others = more.length > 0 ? ` (and ${(0,quote/* count */.U9)(more.length, 'other')})` : '';
    const those = first === undefined ? '' : ` with ${(0,excerpts/* excerpt */.K)(first || 'nothing else', LONGEST)}${others}`;
    return {
        ...{ class: 'validator-regression', rule: 'drift/validator-regression', place: NOWHERE },
        what: `event ${words}${those}`,
        message: `${(0,quote/* quote */.hD)(words)}${those} passed before and fails now (${(0,quote/* count */.U9)(after.failed, 'time')})`,
        before: before ? verdicts(before) : 'passed',
        after: verdicts(after),
    };
}
function verdicts({ passed, failed }) {
    return `${passed} passed, ${failed} failed`;
}
function became(old, now) {
    if (!now)
        return 'does not happen any more';
    if (!old)
        return `is new (${verdicts(now)})`;
    return `happened differently: ${verdicts(old)} before, ${verdicts(now)} now`;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-traces.js





/** Compares two traces as multisets of events: which verdicts turned, how many came and went, and what else changed. */
function compareTraces(before, after, settings) {
    const one = readTrace(before, settings);
    const other = readTrace(after, settings);
    const events = differingEvents(one.events, other.events);
    const violations = differingEvents(one.violations, other.violations);
    const beside = !before ? other.beside : !after ? one.beside : undefined;
    const found = [...eventChanges(events, one, beside), ...violationChanges(violations, beside)];
    if (!beside)
        found.push(...otherFields([...events, ...violations], one, other));
    const [old, now] = [true, false].map((side) => found.filter(({ isOld }) => isOld === side));
    locate(now ?? [], after);
    locate(old ?? [], before);
    return found.map(({ drift }) => drift);
}
/** Asks a side once for all places. */
function locate(found, source) {
    const paths = found.map(({ at = [] }) => (typeof at === 'number' ? [at] : at));
    const places = source?.places(paths) ?? [];
    found.forEach(({ drift, at }, index) => {
        drift.place = (at === undefined ? source?.placeOf(at) : places[index]) ?? drift.place;
    });
}
function eventChanges(pairs, one, beside) {
    let passing;
    const hasPassed = (met) => {
        passing ??= alwaysPassing(one);
        return passing.has(eventOf(met));
    };
    return pairs.flatMap((pair) => {
        const found = eventChange(pair, () => hasPassed(pair.met));
        const lone = {
            beside,
            isViolation: false,
            hasPassed: beside !== undefined && hasPassed(pair.met),
        };
        return found ? withLone(found, pair, lone) : [];
    });
}
function violationChanges(pairs, beside) {
    return pairs.flatMap((pair) => {
        const found = violationChange(pair);
        return found ? withLone(found, pair, { beside, isViolation: true, hasPassed: false }) : [];
    });
}
function withLone(found, { before, after, met }, lone) {
    if (before && after)
        return found;
    found.drift.lone = {
        ...{ name: `${lone.isViolation ? 'violation' : 'event'}\0${nameOf(met)}`, event: eventOf(met) },
        ...{ isGone: !after, tally: (after ?? before), ...lone },
    };
    return found;
}
/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }) {
    const passing = new Set(events.map(eventOf));
    for (const met of events)
        if (!met.ok)
            passing.delete(eventOf(met));
    return passing;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/item-changes.js



/** Other permissions of a file. */
function modeChange(file, before, after) {
    if (before.mode === after.mode)
        return [];
    const [one, other] = [octal(before), octal(after)];
    return [
        {
            ...{ class: 'content', rule: 'drift/mode-changed', what: 'permissions' },
            message: `permissions changed from ${one} to ${other}`,
            ...{ before: one, after: other, place: { path: file.afterPath } },
        },
    ];
}
function octal({ mode = 0 }) {
    return mode.toString(8).padStart(3, '0');
}
/** A file that became a link, a folder's place that became a pipe, and the like; or a link to elsewhere. */
function otherKind({ before, after, afterPath }, kind) {
    const [one, other] = [describe(before), describe(after)];
    return {
        ...{ class: changed_file/* CLASS_OF */.D5[kind], rule: 'drift/type-changed', what: 'type' },
        message: `was ${one}, is ${other}`,
        ...{ before: one, after: other, place: { path: afterPath } },
    };
}
function describe({ kind, target }) {
    return kind === 'link' ? `a link to "${target}"` : `a ${kind}`;
}
/** A file that only one side has, as a whole. */
function wholeFile(file, kind, source, settings) {
    const { before, after, beforeBytes, afterBytes, beforePath, afterPath, path } = file;
    const item = (after ?? before);
    const bytes = afterBytes ?? beforeBytes;
    const content = item.kind === 'file' ? meaning(source, bytes, settings) : describe(item);
    const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : './';
    const size = item.kind === 'file' ? (0,quote/* count */.U9)(item.size, 'byte') : describe(item);
    return {
        class: classOfFile(kind, source, bytes),
        rule: after ? 'drift/file-added' : 'drift/file-removed',
        what: `${after ? 'added to' : 'removed from'} ${folder}`,
        message: after ? `new file (${size})` : `file is gone (it had ${size})`,
        ...(after ? { after: content } : { before: content }),
        place: { path: after ? afterPath : beforePath },
    };
}
/** What a file says, without what is different in every run. */
function meaning(source, bytes, settings) {
    if (source === undefined || 'why' in source.structure)
        return (0,changed_file/* digest */.br)(bytes);
    return (0,changed_file/* digest */.br)(Buffer.from((0,compare_values/* lasting */.nS)(source.structure.value, settings)));
}
/** A trace that is gone, or that says nothing, is no regression; one that cannot be read could be. */
function classOfFile(kind, source, bytes) {
    const isPlain = kind === 'json' || kind === 'text';
    if (isPlain)
        return bytes !== undefined && (0,changed_file/* isBinary */.Go)(bytes) ? 'binary' : 'content';
    const isRead = source !== undefined && !('why' in source.structure);
    return kind === 'trace' && (isRead || bytes?.length === 0) ? 'trace' : changed_file/* CLASS_OF */.D5[kind];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-changes.js



/** Other lines: a change of content, wherever they stand. */
function textChange(file, diff) {
    const { added, removed, hunks, limit } = diff;
    const about = `${(0,quote/* count */.U9)(added, 'line')} added, ${(0,quote/* thousands */.oh)(removed)} removed`;
    const [hunk] = hunks;
    const skipped = hunk?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0;
    const line = hunk && Math.max(1, hunk.newStart + skipped);
    return {
        ...{ class: 'content', rule: 'drift/text-changed', what: 'text' },
        message: limit === 'work' ? `text changed: more than ${about}` : `text changed: ${about}`,
        ...namesOfChange(file, diff),
        place: { path: file.afterPath, ...(line !== undefined && { line, endLine: line }) },
    };
}
/** Other bytes that say the same: said only to those who want to know of every byte. */
function noMeaning(file, diff) {
    return {
        ...{ class: 'content', rule: 'drift/bytes-changed', what: 'bytes without meaning' },
        message: 'only fields that mean nothing, or the layout, changed',
        ...{ ...namesOfChange(file, diff), place: { path: file.afterPath } },
    };
}
// Longer texts are named by their digests.
const LONGEST_LINES = 64 * 1024;
/**
 * What names a change of text: its lines, and those around them, wherever in the file they stand, as in
 * git-patch-id(1); the contents when not all of them are known.
 */
function namesOfChange(file, diff) {
    if (diff.limit === undefined)
        return changedLines(diff);
    return { before: (0,changed_file/* digest */.br)(file.beforeBytes), after: (0,changed_file/* digest */.br)(file.afterBytes) };
}
function changedLines({ hunks }) {
    const sides = { before: new ChangedSide('-'), after: new ChangedSide('+') };
    const around = (0,external_node_crypto_.createHash)('sha256');
    for (const { bytes } of hunks) {
        around.update(bytes).update(BETWEEN);
        for (let start = 0; start < bytes.length;) {
            const end = bytes.indexOf(LINE_FEED, start) + 1;
            const line = bytes.subarray(start, end);
            sides.before.add(line);
            sides.after.add(line);
            start = end;
        }
    }
    const [before, after] = [sides.before.name(), sides.after.name()];
    return { before, after, telling: around.digest('hex') };
}
const LINE_FEED = 10;
const BETWEEN = '\0';
class ChangedSide {
    hash = (0,external_node_crypto_.createHash)('sha256');
    mark;
    text = '';
    constructor(sign) {
        this.mark = sign.charCodeAt(0);
    }
    /** Takes a line of a hunk, as bytes: there may be millions. */
    add(line) {
        if (line[0] !== this.mark)
            return;
        this.hash.update(line);
        if (this.text.length <= LONGEST_LINES)
            this.text += line.toString('utf8');
    }
    name() {
        return this.text.length > LONGEST_LINES ? this.hash.digest('hex') : this.text.slice(0, -1);
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/equal-bytes.js
const equal_bytes_LINE_FEED = 10;
const BLOCK = 64 * 1024;
/** The lines that both stretches begin with, at most so many. */
function equalHead(a, b, most = Number.POSITIVE_INFINITY) {
    const [one, two] = [a.text, b.text];
    const length = Math.min(a.end - a.start, b.end - b.start);
    let lines = 0;
    let bytes = 0;
    let from = a.start;
    let to = b.start;
    for (const last = a.start + length; from < last; from++, to++) {
        const byte = one[from];
        if (byte !== two[to])
            return { bytes, lines };
        if (byte !== equal_bytes_LINE_FEED)
            continue;
        bytes = from - a.start + 1;
        if (++lines === most)
            return { bytes, lines };
    }
    const isLastLine = from === a.end && to === b.end && bytes < length;
    return isLastLine ? { bytes: length, lines: lines + 1 } : { bytes, lines };
}
/** How many bytes at the end of both stretches are the same whole lines. */
function equalTail(a, b) {
    const most = Math.min(a.end - a.start, b.end - b.start);
    let equal = 0;
    while (equal < most) {
        const size = Math.min(BLOCK, most - equal);
        const one = a.text.subarray(a.end - equal - size, a.end - equal);
        const two = b.text.subarray(b.end - equal - size, b.end - equal);
        if (one.equals(two))
            equal += size;
        else {
            equal += equalSuffix(one, two);
            break;
        }
    }
    return wholeLines(a, b, equal);
}
function equalSuffix(one, two) {
    let count = 0;
    while (one[one.length - 1 - count] === two[two.length - 1 - count])
        count++;
    return count;
}
/** The equal end may begin inside of a line: it loses what it has of that. */
function wholeLines(a, b, equal) {
    if (isLineStart(a, a.end - equal) && isLineStart(b, b.end - equal))
        return equal;
    const feed = a.text.subarray(a.end - equal, a.end).indexOf(equal_bytes_LINE_FEED);
    return feed < 0 ? 0 : equal - feed - 1;
}
function isLineStart({ text, start }, position) {
    return position === start || text[position - 1] === equal_bytes_LINE_FEED;
}
/** Where the line that begins at a position ends: behind its line feed, or at the end. */
function lineEnd(text, position, end) {
    const feed = text.indexOf(equal_bytes_LINE_FEED, position);
    return feed < 0 || feed >= end ? end : feed + 1;
}
/** How many lines a stretch of whole lines holds. */
function countLines(text, start, end) {
    let lines = 0;
    for (let at = start; at < end; at++)
        if (text[at] === equal_bytes_LINE_FEED)
            lines++;
    return end > start && text[end - 1] !== equal_bytes_LINE_FEED ? lines + 1 : lines;
}
/** A number that equal lines have in common, and different ones hardly ever. */
function hashOf(text, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ text[at], 0x01000193);
    return hash | 0;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/line-table.js

const EMPTY = -1;
/** Most diffs are of a few lines, and arrays of 64 bytes are made many times faster than longer ones. */
const FEW = 16;
/** Numbers the lines of a window: equal lines get the same. One table serves all windows of a diff. */
class LineTable {
    before;
    after;
    left = noLines();
    right = noLines();
    /** How many different lines there are. */
    different = 0;
    /** A zero per number, for whoever counts; put them back. */
    room = { a: new Int32Array(FEW), b: new Int32Array(FEW) };
    slots = new Int32Array(FEW).fill(EMPTY);
    hashes = new Int32Array(FEW);
    starts = new Uint32Array(FEW);
    ends = new Uint32Array(FEW);
    isAfter = new Uint8Array(FEW);
    constructor(before, after) {
        this.before = before;
        this.after = after;
    }
    /** Forgets all lines, and begins at these places of the two sides. */
    begin(left, right) {
        this.left.count = 0;
        this.left.starts[0] = left;
        this.right.count = 0;
        this.right.starts[0] = right;
        this.different = 0;
        this.slots = this.slots.length > 4096 ? new Int32Array(FEW) : this.slots;
        this.slots.fill(EMPTY);
    }
    /**
     * Reads lines of a stretch until there are so many, it ends, or so many steps were taken; answers the
     * steps. Lines made to have the same hash take many.
     */
    read(lines, { text, end }, wanted, most) {
        let steps = 0;
        let start = lines.starts[lines.count];
        while (lines.count < wanted && start < end && steps < most) {
            const stop = lineEnd(text, start, end);
            if (lines.count + 1 === lines.ids.length)
                enlarge(lines);
            steps += this.number(lines, text, start, stop);
            start = stop;
            lines.starts[++lines.count] = stop;
        }
        return steps;
    }
    number(lines, text, start, end) {
        const hash = hashOf(text, start, end);
        const mask = this.slots.length - 1;
        let slot = spread(hash) & mask;
        let steps = 1;
        for (; this.slots[slot] !== EMPTY; slot = (slot + 1) & mask, steps++) {
            const id = this.slots[slot];
            if (this.hashes[id] === hash && this.is(id, text, start, end)) {
                lines.ids[lines.count] = id;
                return steps;
            }
        }
        lines.ids[lines.count] = this.add(slot, hash, text, start, end);
        return steps;
    }
    is(id, text, start, end) {
        const from = this.starts[id];
        const length = end - start;
        if (this.ends[id] - from !== length)
            return false;
        const known = this.isAfter[id] ? this.after : this.before;
        if (length > 256)
            return known.compare(text, start, end, from, from + length) === 0;
        for (let at = 0; at < length; at++)
            if (known[from + at] !== text[start + at])
                return false;
        return true;
    }
    add(slot, hash, text, start, end) {
        const id = this.different++;
        if (id === this.hashes.length)
            this.grow();
        this.hashes[id] = hash;
        this.starts[id] = start;
        this.ends[id] = end;
        this.isAfter[id] = text === this.after ? 1 : 0;
        this.slots[slot] = id;
        if (this.different * 2 > this.slots.length)
            this.rehash();
        return id;
    }
    grow() {
        this.hashes = longer(this.hashes, new Int32Array(this.hashes.length * 2));
        this.starts = longer(this.starts, new Uint32Array(this.starts.length * 2));
        this.ends = longer(this.ends, new Uint32Array(this.ends.length * 2));
        this.isAfter = longer(this.isAfter, new Uint8Array(this.isAfter.length * 2));
        this.room = { a: new Int32Array(this.hashes.length), b: new Int32Array(this.hashes.length) };
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
        const mask = slots.length - 1;
        for (let id = 0; id < this.different; id++) {
            let slot = spread(this.hashes[id]) & mask;
            while (slots[slot] !== EMPTY)
                slot = (slot + 1) & mask;
            slots[slot] = id;
        }
        this.slots = slots;
    }
}
function noLines() {
    return { count: 0, starts: new Uint32Array(FEW), ids: new Int32Array(FEW) };
}
function enlarge(lines) {
    lines.starts = longer(lines.starts, new Uint32Array(lines.starts.length * 2));
    lines.ids = longer(lines.ids, new Int32Array(lines.ids.length * 2));
}
function longer(old, room) {
    room.set(old);
    return room;
}
/** The low bits choose the slot: let the high ones reach them. */
function spread(hash) {
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/nearest-match.js

const FARTHEST = 8;
/**
 * Finds, few lines ahead, where so many lines in a row are equal again or both sides end: a place of
 * each side, in bytes, with as few lines before them as possible. Most changes of a big text are small.
 */
function nearestMatch(a, b, inStep) {
    const [left, right] = [[a.start], [b.start]];
    const [one, two] = [{ ...a }, { ...b }];
    for (let lines = 1; lines <= FARTHEST; lines++) {
        ahead(left, a);
        ahead(right, b);
        for (let at = Math.min(lines, left.length - 1); at >= 0 && lines - at < right.length; at--) {
            one.start = left[at];
            two.start = right[lines - at];
            if (areInStep(one, two, inStep))
                return { a: one.start, b: two.start };
        }
    }
    return undefined;
}
/** Adds where the next line begins; the end is the last that is added. */
function ahead(starts, { text, end }) {
    const last = starts.at(-1);
    if (last < end)
        starts.push(lineEnd(text, last, end));
}
function areInStep(a, b, inStep) {
    const [restA, restB] = [a.end - a.start, b.end - b.start];
    if (restA === 0 || restB === 0)
        return restA === restB;
    if (a.text[a.start] !== b.text[b.start])
        return false;
    const { lines, bytes } = equalHead(a, b, inStep);
    return lines === inStep || (bytes === restA && bytes === restB);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/anchors.js
/**
 * Pairs of lines that occur once on each side of a region, as many as keep their order, ascending:
 * places of the old side, and those of the new side.
 */
function anchors_anchors({ a, b, room }, { a0, a1, b0, b1 }) {
    const [inA, inB] = [room.a, room.b];
    // Per number: 0 for never seen, place + 1 for once, -1 for more often.
    for (let at = a0; at < a1; at++)
        see(inA, a[at], at);
    for (let at = b0; at < b1; at++)
        see(inB, b[at], at);
    const places = [];
    const partners = [];
    for (let at = a0; at < a1; at++) {
        const id = a[at];
        if (inA[id] <= 0 || inB[id] <= 0)
            continue;
        places.push(at);
        partners.push(inB[id] - 1);
    }
    for (let at = a0; at < a1; at++)
        inA[a[at]] = 0;
    for (let at = b0; at < b1; at++)
        inB[b[at]] = 0;
    const chosen = longestIncreasing(partners);
    return [chosen.map((at) => places[at]), chosen.map((at) => partners[at])];
}
function see(seen, id, place) {
    seen[id] = seen[id] === 0 ? place + 1 : -1;
}
/** The places of a longest increasing subsequence. */
function longestIncreasing(values) {
    const previous = new Int32Array(values.length);
    const ends = new Int32Array(values.length);
    let length = 0;
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        let low = 0;
        let high = length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (values[ends[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        previous[at] = low > 0 ? ends[low - 1] : -1;
        ends[low] = at;
        if (low === length)
            length++;
    }
    const chosen = new Int32Array(length);
    for (let at = length > 0 ? ends[length - 1] : -1; length > 0;) {
        chosen[--length] = at;
        at = previous[at];
    }
    return chosen;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/common-lines.js

/**
 * Finds the lines that a smallest edit keeps, with the `diff` package. Answers false when that needs
 * more edits than allowed, and has kept nothing then.
 */
function keepCommonLines({ a, b, room }, region, most, budget, keep) {
    // What the other side lacks is an edit in any case: `diff` need not try it.
    const left = linesAlsoIn(a, region.a0, region.a1, b, region.b0, region.b1, room.b);
    const right = linesAlsoIn(b, region.b0, region.b1, a, region.a0, region.a1, room.a);
    budget.work -= region.a1 - region.a0 + region.b1 - region.b0;
    if (left.length === 0 || right.length === 0)
        return true;
    if (most < Math.abs(left.length - right.length))
        return false;
    const changes = diffArrays(pick(a, left), pick(b, right), {
        maxEditLength: most,
    });
    const edits = countEdits(changes) ?? most;
    budget.work -= edits * (edits + (left.length + right.length) / 10);
    let one = 0;
    let two = 0;
    for (const { added, removed, count } of changes ?? []) {
        if (added)
            two += count;
        else if (removed)
            one += count;
        else
            for (let n = 0; n < count; n++)
                keep(left[one++], right[two++]);
    }
    return changes !== undefined;
}
function linesAlsoIn(ids, start, end, other, from, to, seen) {
    for (let at = from; at < to; at++)
        seen[other[at]] = 1;
    const places = [];
    for (let at = start; at < end; at++)
        if (seen[ids[at]])
            places.push(at);
    for (let at = from; at < to; at++)
        seen[other[at]] = 0;
    return places;
}
function pick(ids, places) {
    return places.map((place) => ids[place]);
}
function countEdits(changes) {
    return changes?.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/runs-of-lines.js
/**
 * The same texts with runs of four lines in the place of lines: where lines repeat, runs of them
 * still occur but once. A run stands where its first line stands, so each side is shorter by three.
 * Answers nothing when the work runs out.
 */
function runsOfFour(lines, budget) {
    const pairs = pairsAtDistance(lines, 1, budget);
    const runs = pairs && pairsAtDistance(pairs, 2, budget);
    if (!runs)
        return undefined;
    const { a, b, different } = runs;
    return { a, b, room: { a: new Int32Array(different), b: new Int32Array(different) } };
}
const runs_of_lines_EMPTY = -1;
/** A number for each two numbers that stand so far apart: the same for the same two. */
function pairsAtDistance(sides, distance, budget) {
    const table = new PairTable(sides.a.length + sides.b.length, budget);
    const a = table.pairs(sides.a, distance);
    const b = table.pairs(sides.b, distance);
    return budget.work > 0 ? { a, b, different: table.different } : undefined;
}
class PairTable {
    budget;
    different = 0;
    slots;
    firsts;
    seconds;
    constructor(most, budget) {
        this.budget = budget;
        this.slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2))).fill(runs_of_lines_EMPTY);
        this.firsts = new Int32Array(most);
        this.seconds = new Int32Array(most);
    }
    pairs(ids, distance) {
        const numbers = new Int32Array(Math.max(0, ids.length - distance));
        for (let at = 0; at < numbers.length && this.budget.work > 0; at++)
            numbers[at] = this.number(ids[at], ids[at + distance]);
        return numbers;
    }
    number(first, second) {
        const mask = this.slots.length - 1;
        const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
        let slot = (mixed ^ (mixed >>> 15)) & mask;
        this.budget.work--;
        for (; this.slots[slot] !== runs_of_lines_EMPTY; slot = (slot + 1) & mask, this.budget.work--) {
            const id = this.slots[slot];
            if (this.firsts[id] === first && this.seconds[id] === second)
                return id;
        }
        this.slots[slot] = this.different;
        this.firsts[this.different] = first;
        this.seconds[this.different] = second;
        return this.different++;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/align.js



const FEW_EDITS = 100;
const MOST_EDITS = 600;
const SMALL = 1000;
const PIECE = 200;
const RUN = 4;
/** How many edits a search among so many lines may try: a search takes the square of its edits. */
function worthTrying(lines) {
    return lines <= SMALL ? MOST_EDITS : FEW_EDITS;
}
/**
 * Aligns two windows of numbered lines. Looks first for a smallest edit that has no more than so many
 * edits. Where there is none, the window is cut at lines that occur once on each side, or at runs of lines
 * that do, and the parts are aligned.
 */
function align(lines, edits, budget) {
    const { a, b } = lines;
    const task = { lines, partner: new Int32Array(a.length).fill(-1), budget };
    const all = { a0: 0, a1: a.length, b0: 0, b1: b.length };
    const regions = solve(task, trim(task, all), edits);
    // The leftmost region is on top: what is before it is known when the work runs out.
    for (let region = regions.pop(); region; region = regions.pop()) {
        if (budget.work <= 0)
            return { partner: task.partner, aEnd: region.a0, bEnd: region.b0 };
        for (const part of solve(task, trim(task, region), FEW_EDITS))
            regions.push(part);
    }
    return { partner: task.partner, aEnd: a.length, bEnd: b.length };
}
/** Keeps what a region begins and ends with on both sides, and answers what is between. */
function trim({ lines: { a, b }, partner, budget }, region) {
    let { a0, a1, b0, b1 } = region;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0])
        partner[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1])
        partner[--a1] = --b1;
    budget.work -= a0 - region.a0 + region.a1 - a1 + 1;
    return { a0, a1, b0, b1 };
}
/** Keeps the lines of a region, or answers the smaller regions to look at, the leftmost last. */
function solve(task, region, edits) {
    const [n, m] = [region.a1 - region.a0, region.b1 - region.b0];
    if (n === 0 || m === 0)
        return [];
    if (edits > 0 && keepCommon(task, region, Math.min(edits, n + m)))
        return [];
    if (n + m > 2) {
        const parts = cutAt(task, region, task.lines, 1) ?? cutAtRuns(task, region);
        if (parts)
            return parts;
    }
    if (keepCommon(task, region, n + m <= 2 * PIECE ? n + m : MOST_EDITS / 2))
        return [];
    return pieces(region);
}
function keepCommon({ lines, partner, budget }, region, most) {
    return keepCommonLines(lines, region, most, budget, (a, b) => {
        partner[a] = b;
    });
}
function cutAtRuns(task, region) {
    if (region.a1 - region.a0 <= 4 * RUN || region.b1 - region.b0 <= 4 * RUN)
        return;
    task.runs ??= runsOfFour(task.lines, task.budget);
    return task.runs ? cutAt(task, region, task.runs, RUN) : [region];
}
/** Keeps the anchors, and answers what is between them. */
function cutAt(task, region, sides, length) {
    const { a0, a1, b0, b1 } = region;
    const short = { a0, a1: a1 - length + 1, b0, b1: b1 - length + 1 };
    task.budget.work -= a1 - a0 + b1 - b0;
    const [places, partners] = anchors_anchors(sides, short);
    if (places.length === 0)
        return;
    const parts = [];
    let [a, b] = [a0, b0];
    for (const [at, place] of places.entries()) {
        const partner = partners[at];
        task.partner[place] = partner;
        if (place > a || partner > b)
            parts.push({ a0: a, a1: place, b0: b, b1: partner });
        [a, b] = [place + 1, partner + 1];
    }
    parts.push({ a0: a, a1, b0: b, b1 });
    return parts.reverse();
}
/** Nothing to hold on to, too much for one search: pieces of equal share, one after the other. */
function pieces({ a0, a1, b0, b1 }) {
    const count = Math.ceil(Math.max(a1 - a0, b1 - b0) / PIECE);
    const at = (from, to, part) => from + Math.floor(((to - from) * part) / count);
    return Array.from({ length: count }, (_, part) => ({
        a0: at(a0, a1, part),
        a1: at(a0, a1, part + 1),
        b0: at(b0, b1, part),
        b1: at(b0, b1, part + 1),
    })).reverse();
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/window.js

/** The next lines of both sides. It grows until it shows where these are in step again. */
class Window {
    walk;
    table;
    left;
    right;
    /** How the lines stood when there were fewer. */
    seen;
    constructor(walk) {
        this.walk = walk;
        this.table = walk.table();
        this.table.begin(walk.a.start, walk.b.start);
        this.left = this.table.left;
        this.right = this.table.right;
    }
    /** Reads until each side has so many lines, or ends. */
    grow(lines) {
        const { budget, a, b } = this.walk;
        budget.work -= this.table.read(this.left, a, lines, budget.work);
        budget.work -= this.table.read(this.right, b, lines, budget.work);
    }
    /** Whether both sides are seen to their end. */
    get isWhole() {
        const { left, right, walk } = this;
        return endOf(left) === walk.a.end && endOf(right) === walk.b.end;
    }
    /**
     * Aligns the lines, and passes all of them when it sees both ends, otherwise those up to the last run of
     * so many equal lines.
     */
    pass(inStep) {
        const { left, right, isWhole } = this;
        // A smallest edit of a part may mislead: lines that occur once tell better where the sides are in step.
        const edits = isWhole ? worthTrying(left.count + right.count) : 0;
        const alignment = this.align(left.count, right.count, edits);
        const isKnown = reaches(alignment, left.count, right.count);
        if (isKnown && !isWhole && this.walk.budget.work > 0)
            return this.passUntil(lastRun(alignment.partner, inStep), alignment);
        // What a smaller window saw is better than the little that the rest of the work was enough for.
        const hasSeenMore = !isKnown && this.seen && this.seen.aEnd > alignment.aEnd;
        this.tell(hasSeenMore && this.seen ? this.seen : alignment);
        return isKnown && isWhole ? 'passed' : 'stopped';
    }
    passUntil(aEnd, alignment) {
        this.seen = alignment;
        if (aEnd === 0)
            return 'too small';
        // Now that the end is known, a smallest edit does not mislead.
        const bEnd = alignment.partner[aEnd - 1] + 1;
        const smaller = this.align(aEnd, bEnd, worthTrying(aEnd + bEnd));
        this.tell(reaches(smaller, aEnd, bEnd) ? smaller : { ...alignment, aEnd, bEnd });
        return 'passed';
    }
    align(aEnd, bEnd, edits) {
        const { left, right, table, walk } = this;
        const [a, b] = [left.ids.subarray(0, aEnd), right.ids.subarray(0, bEnd)];
        return align({ a, b, room: table.room }, edits, walk.budget);
    }
    /** Tells the builder, and moves on. */
    tell({ partner, aEnd, bEnd }) {
        const { walk } = this;
        let [a, b] = [0, 0];
        for (let line = 0; line < aEnd; line++) {
            const other = partner[line];
            if (other < 0)
                continue;
            this.change(a, line, b, other);
            walk.builder.skip(1);
            [a, b] = [line + 1, other + 1];
        }
        this.change(a, aEnd, b, bEnd);
        walk.a.start = this.left.starts[aEnd];
        walk.b.start = this.right.starts[bEnd];
    }
    change(a0, a1, b0, b1) {
        if (a0 === a1 && b0 === b1)
            return;
        this.walk.builder.change({
            oldStart: this.left.starts[a0],
            oldEnd: this.left.starts[a1],
            newStart: this.right.starts[b0],
            newEnd: this.right.starts[b1],
        });
    }
}
function reaches(alignment, aEnd, bEnd) {
    return alignment.aEnd === aEnd && alignment.bEnd === bEnd;
}
/** Behind the last run of so many lines that stay side by side, or 0. */
function lastRun(partner, length) {
    let run = 0;
    for (let line = partner.length - 1; line >= 0; line--) {
        const other = partner[line];
        if (other < 0)
            run = 0;
        else if (run > 0 && partner[line + 1] === other + 1)
            run++;
        else
            run = 1;
        if (run === length)
            return line + length;
    }
    return 0;
}
function endOf({ starts, count }) {
    return starts[count];
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/find-changes.js




/** So many equal lines in a row prove that the two sides are in step again. */
const IN_STEP = 24;
/** Where both texts have so few lines between their equal ends, the edit is a smallest one. */
const find_changes_SMALL = 500;
const FIRST_WINDOW = 64;
const GROWTH = 4;
/**
 * Walks both texts, and tells the builder what is equal and what changed. Answers whether it came to the
 * end before the work ran out. `atOnce` looks at all lines together instead of around each change.
 */
function findChanges(before, after, builder, budget, atOnce) {
    const a = { text: before, start: 0, end: before.length };
    const b = { text: after, start: 0, end: after.length };
    let made;
    const table = () => {
        made ??= new LineTable(before, after);
        return made;
    };
    const walk = { a, b, builder, budget, table };
    forward(walk);
    const tail = equalTail(a, b);
    a.end -= tail;
    b.end -= tail;
    let glance = atOnce ? Number.POSITIVE_INFINITY : find_changes_SMALL;
    for (; a.start < a.end || b.start < b.end; glance = 0) {
        if (budget.work-- <= 0 || !passChange(walk, glance))
            return false;
        forward(walk);
    }
    return true;
}
/** Passes the lines that both begin with. */
function forward({ a, b, builder }) {
    const { bytes, lines } = equalHead(a, b);
    a.start += bytes;
    b.start += bytes;
    builder.skip(lines);
}
/** Passes what differs here, until the two sides are in step. Answers false when the work ran out. */
function passChange(walk, glance) {
    const { a, b } = walk;
    if (a.start === a.end || b.start === b.end)
        return replace(walk, a.end, b.end);
    if (isOneLine(a) && isOneLine(b))
        return replace(walk, a.end, b.end);
    if (glance > 0) {
        const window = new Window(walk);
        window.grow(glance);
        if (window.isWhole)
            return window.pass(IN_STEP) === 'passed';
    }
    const near = nearestMatch(a, b, IN_STEP);
    if (!near)
        return passInWindows(walk);
    if (near.a === a.start || near.b === b.start)
        return replace(walk, near.a, near.b);
    const window = new Window({ ...walk, a: { ...a, end: near.a }, b: { ...b, end: near.b } });
    window.grow(find_changes_SMALL);
    const outcome = window.pass(IN_STEP);
    a.start = near.a;
    b.start = near.b;
    return outcome === 'passed';
}
/** Looks at more and more lines until they show where the two sides are in step. */
function passInWindows(walk) {
    const window = new Window(walk);
    for (let size = FIRST_WINDOW;; size *= GROWTH) {
        window.grow(size);
        const outcome = window.pass(IN_STEP);
        if (outcome !== 'too small')
            return outcome === 'passed';
    }
}
function isOneLine({ text, start, end }) {
    return lineEnd(text, start, end) === end;
}
function replace({ a, b, builder }, oldEnd, newEnd) {
    builder.change({ oldStart: a.start, oldEnd, newStart: b.start, newEnd });
    a.start = oldEnd;
    b.start = newEnd;
    return true;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/hunk.js
/** One hunk, shaped as `structuredPatch` of the `diff` package gives it. */
class Hunk {
    oldStart;
    oldLines;
    newStart;
    newLines;
    #text;
    constructor({ oldStart, oldLines, newStart, newLines }, text) {
        this.oldStart = oldStart;
        this.oldLines = oldLines;
        this.newStart = newStart;
        this.newLines = newLines;
        this.#text = text;
    }
    /**
     * The lines, each with ` `, `-` or `+` before it and without its line feed, or the mark of one that is
     * missing. Decoded when asked for: all lines of a big diff would take many times the memory.
     */
    get lines() {
        return this.text.slice(0, -1).split('\n');
    }
    /** The lines as they stand in a unified diff. */
    get text() {
        return this.bytes.toString('utf8');
    }
    /** The same, as it is kept. */
    get bytes() {
        const { page, start, end } = this.#text;
        return page.subarray(start, end);
    }
    /** Its `@@` line: a side without lines names the line before. */
    get header() {
        const old = this.oldLines > 0 ? this.oldStart : this.oldStart - 1;
        const now = this.newLines > 0 ? this.newStart : this.newStart - 1;
        return `@@ -${old},${this.oldLines} +${now},${this.newLines} @@\n`;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/hunk-text.js

const hunk_text_LINE_FEED = 10;
const NO_LINE_FEED = Buffer.from('\n\\ No newline at end of file\n');
// Most diffs are short, and there may be thousands of them: pages begin small.
const FIRST_PAGE = 2 * 1024;
const LARGEST_PAGE = 256 * 1024;
/** Writes the texts of hunks. They stay bytes until somebody reads them: that takes the least memory. */
class HunkTextWriter {
    page = Buffer.allocUnsafeSlow(0);
    start = 0;
    length = 0;
    /** Adds the lines of a stretch, each behind a sign. */
    add(sign, text, start, end) {
        if (start === end)
            return;
        this.reserve(end - start + countLines(text, start, end) + NO_LINE_FEED.length);
        const { page } = this;
        const mark = sign.charCodeAt(0);
        let { length } = this;
        page[length++] = mark;
        for (let at = start; at < end; at++) {
            const byte = text[at];
            page[length++] = byte;
            if (byte === hunk_text_LINE_FEED && at + 1 < end)
                page[length++] = mark;
        }
        if (page[length - 1] !== hunk_text_LINE_FEED)
            length += NO_LINE_FEED.copy(page, length);
        this.length = length;
    }
    /** Answers what was added since the last time. */
    take() {
        const text = { page: this.page, start: this.start, end: this.length };
        this.start = this.length;
        return text;
    }
    reserve(more) {
        if (this.length + more <= this.page.length)
            return;
        const written = this.length - this.start;
        const size = Math.min(LARGEST_PAGE, Math.max(FIRST_PAGE, this.page.length * 2));
        const page = Buffer.allocUnsafe(Math.max(size, written * 2, written + more));
        this.page.copy(page, 0, this.start, this.length);
        this.page = page;
        this.start = 0;
        this.length = written;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/moved-lines.js

const BUCKETS = 2 ** 18;
const [REMOVED, ADDED, MORE] = [1, 2, 4];
const FEWEST = 16;
// One table for all walks, of which one is under way at a time: a new one each would be garbage by the megabyte.
const seen = new Uint8Array(BUCKETS);
/**
 * Suspects that a walk from change to change has lost its way. When a record was inserted among long
 * records that differ in one line, each can be compared with its neighbour: then most lines that were
 * removed at one place are added at another. Knows lines by a few bits: a suspicion, not a proof. Making
 * another one ends the use of this one, but for what it counted.
 */
class MovedLines {
    before;
    after;
    changes = 0;
    moved = 0;
    /** The first changes: fewer prove nothing, and to clear the table takes longer than most diffs. */
    first = [];
    constructor(before, after) {
        this.before = before;
        this.after = after;
    }
    /** Looks at the first line on each side of a change. */
    see(change) {
        if (change.oldStart === change.oldEnd || change.newStart === change.newEnd)
            return;
        if (++this.changes < FEWEST) {
            this.first.push(change);
            return;
        }
        if (this.changes === FEWEST) {
            seen.fill(0);
            for (const one of this.first)
                this.markBoth(one);
        }
        this.markBoth(change);
    }
    /** Whether more than half of them moved. */
    get areMany() {
        return this.moved >= FEWEST && this.moved * 2 > this.changes;
    }
    markBoth({ oldStart, oldEnd, newStart, newEnd }) {
        this.mark(this.before, oldStart, oldEnd, REMOVED);
        this.mark(this.after, newStart, newEnd, ADDED);
    }
    mark(text, start, end, side) {
        const hash = hashOf(text, start, lineEnd(text, start, end));
        const bucket = (hash ^ (hash >>> 14)) & (BUCKETS - 1);
        const was = seen[bucket];
        const isMore = (was & (side | MORE)) !== 0;
        seen[bucket] = was | (isMore ? MORE : side);
        if (isMore && was === (REMOVED | ADDED))
            this.moved--;
        if (!isMore && was !== 0)
            this.moved++;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/hunks.js




const CONTEXT = 3;
const hunks_LINE_FEED = 10;
/** Makes hunks of changes that come in order. Only what a hunk shows is ever decoded. */
class HunkBuilder {
    before;
    after;
    room;
    hunks = [];
    added = 0;
    removed = 0;
    moved;
    oldLine = 1;
    newLine = 1;
    /** Equal lines since the last change. */
    equal = 0;
    open;
    text = new HunkTextWriter();
    constructor(before, after, 
    /** Bytes that may still be shown; less than none when something was left out. */
    room) {
        this.before = before;
        this.after = after;
        this.room = room;
        this.moved = new MovedLines(before, after);
    }
    /** Whether there was more to show than allowed. */
    get isFull() {
        return this.room < 0;
    }
    /** So many lines are equal. */
    skip(lines) {
        this.oldLine += lines;
        this.newLine += lines;
        this.equal += lines;
    }
    /** The next lines differ. */
    change(change) {
        const removed = countLines(this.before, change.oldStart, change.oldEnd);
        const added = countLines(this.after, change.newStart, change.newEnd);
        if (this.open && this.equal > 2 * CONTEXT)
            this.close();
        if (!this.isFull)
            this.show(change);
        this.moved.see(change);
        this.equal = 0;
        this.oldLine += removed;
        this.newLine += added;
        this.removed += removed;
        this.added += added;
    }
    /** Ends the hunk that is open. Call it once after the last change. */
    close() {
        const { before, open } = this;
        this.open = undefined;
        if (!open)
            return;
        const end = followingLines(before, open.oldEnd);
        this.room -= open.bytes + end - open.oldEnd;
        if (this.isFull)
            return;
        const context = countLines(before, open.oldEnd, end) - this.equal;
        const { oldStart, newStart } = open;
        const oldLines = this.oldLine + context - oldStart;
        const newLines = this.newLine + context - newStart;
        const text = this.write(open, end);
        this.hunks.push(new Hunk({ oldStart, oldLines, newStart, newLines }, text));
    }
    write({ start, changes }, end) {
        const { before, after, text } = this;
        let position = start;
        for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
            text.add(' ', before, position, oldStart);
            text.add('-', before, oldStart, oldEnd);
            text.add('+', after, newStart, newEnd);
            position = oldEnd;
        }
        text.add(' ', before, position, end);
        return text.take();
    }
    show(change) {
        this.open ??= this.begin(change.oldStart);
        this.open.changes.push(change);
        this.open.bytes += change.newEnd - change.newStart + change.oldEnd - this.open.oldEnd;
        this.open.oldEnd = change.oldEnd;
        if (this.open.bytes <= this.room)
            return;
        this.room = -1;
        this.open = undefined;
    }
    begin(position) {
        const context = Math.min(CONTEXT, this.equal);
        const start = precedingLines(this.before, position, context);
        const oldStart = this.oldLine - context;
        const newStart = this.newLine - context;
        return { oldStart, newStart, start, changes: [], bytes: 0, oldEnd: start };
    }
}
function precedingLines(text, position, lines) {
    let start = position;
    for (let line = 0; line < lines; line++)
        start = start < 2 ? 0 : text.lastIndexOf(hunks_LINE_FEED, start - 2) + 1;
    return start;
}
function followingLines(text, position) {
    let end = position;
    for (let line = 0; line < CONTEXT; line++)
        end = lineEnd(text, end, text.length);
    return end;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/limits.js
/** What holds when a caller sets nothing. */
const DEFAULT_LIMITS = { work: 100_000_000, shown: 16 * 1024 * 1024 };

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/unified-diff.js


/**
 * A unified diff that `patch -p0` applies, or nothing when there is no difference. Labels stand behind the
 * file name, where dates usually do. When the diff was cut short, its last line says so, and `patch`
 * passes over that line.
 */
function unifiedDiff(path, diff, labels) {
    if (diff.complete && diff.hunks.length === 0)
        return '';
    const header = [
        `--- ${fileNameField(path, labels?.before)}\n`,
        `+++ ${fileNameField(path, labels?.after)}\n`,
    ].join('');
    return header + textOf(diff.hunks) + (diff.complete ? '' : `# ${cutShort(diff)}\n`);
}
// Joined by the hundred: ten thousands of short strings at a time take several times the memory of the text.
const TOGETHER = 256;
function textOf(hunks) {
    const parts = [];
    for (let at = 0; at < hunks.length; at += TOGETHER) {
        const some = hunks.slice(at, at + TOGETHER);
        parts.push(some.map((hunk) => hunk.header + hunk.text).join(''));
    }
    return parts.join('');
}
function cutShort({ added, removed, limit }) {
    const lines = `${(0,quote/* count */.U9)(added, 'line')} added, ${(0,quote/* count */.U9)(removed, 'line')} removed`;
    if (limit === 'shown')
        return `Cut short: too long to show all of it. In the whole file: ${lines}.`;
    return `Cut short: comparing the rest would take too long. Up to here: ${lines}.`;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/diff-texts.js




/**
 * Compares two texts line by line. A line ends with its line feed; a carriage return is a part of it.
 * Texts are UTF-8; a byte that is not shows as U+FFFD in a hunk, so such a diff does not apply. Those of
 * 4 GiB and more are not compared.
 */
function diffTexts(before, after, limits = {}) {
    const { work, shown } = { ...DEFAULT_LIMITS, ...limits };
    const budget = { work };
    const canCompare = Math.max(before.length, after.length) <= diff_texts_LONGEST;
    const compare = (atOnce) => {
        const builder = new HunkBuilder(before, after, shown);
        const isDone = canCompare && findChanges(before, after, builder, budget, atOnce);
        builder.close();
        return { builder, isDone };
    };
    const first = compare(false);
    if (!first.isDone || !first.builder.moved.areMany)
        return result(first);
    const second = compare(true);
    return result(second.isDone && size(second.builder) < size(first.builder) ? second : first);
}
/** Places of lines are kept as 32 bits. */
const diff_texts_LONGEST = 2 ** 32 - 1;
function size({ added, removed }) {
    return added + removed;
}
function result({ builder, isDone }) {
    const { added, removed, hunks, isFull } = builder;
    const limit = isDone ? (isFull ? 'shown' : undefined) : 'work';
    return { added, removed, hunks, complete: !limit, ...(limit && { limit }) };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/unreadable-changes.js



/** The side that is not what its name says; the target before the baseline. */
function brokenSide(before, after) {
    if ('why' in after.structure)
        return { source: after, side: 'target' };
    return 'why' in before.structure ? { source: before, side: 'baseline' } : undefined;
}
/** What cannot be read could hide anything of its kind: it counts as the worst of it. */
function unparsable(kind, { source, side }, file, diff) {
    const { offset, why } = source.structure;
    return {
        ...{ class: changed_file/* CLASS_OF */.D5[kind], rule: 'drift/unparsable', what: `unparsable ${kind}` },
        message: `the ${side} cannot be read as ${KIND_NAMES[kind]} (${why}), so what changed in it is not known; correct the file, or take it out of drift.${kind === 'trace' ? 'traces' : kind} in the policy`,
        ...namesOfChange(file, diff),
        place: source.placeOf({ start: offset, end: offset + 1 }),
    };
}
const KIND_NAMES = { rules: 'rules', trace: 'a trace', telemetry: 'telemetry' };
/** Structured content of a size that is compared as text only. */
function tooLarge(kind, file, diff) {
    const text = textChange(file, diff);
    const most = (0,quote/* thousands */.oh)(changed_file/* LARGEST_STRUCTURE */.Fc);
    return {
        ...{ ...text, class: changed_file/* CLASS_OF */.D5[kind] },
        message: `${text.message}; with more than ${most} bytes it is compared as text only: split the file`,
    };
}
/** Bytes that are no text. Of rules, traces and telemetry they could hide anything. */
function binaryChange(file, kind) {
    const { beforeBytes, afterBytes, afterPath } = file;
    const [one, other] = [beforeBytes, afterBytes];
    const about = (bytes) => `${(0,quote/* count */.U9)(bytes.length, 'byte')}, SHA-256 ${(0,changed_file/* digest */.br)(bytes).slice(0, 12)}…`;
    const sizes = `${about(one)} before, ${about(other)} now`;
    const values = { before: (0,changed_file/* digest */.br)(one), after: (0,changed_file/* digest */.br)(other), place: { path: afterPath } };
    if (kind === 'json' || kind === 'text') {
        const message = `binary content changed: ${sizes}`;
        return { class: 'binary', rule: 'drift/binary-changed', what: 'bytes', message, ...values };
    }
    return {
        ...{ class: changed_file/* CLASS_OF */.D5[kind], rule: 'drift/unparsable', what: `unparsable ${kind}`, ...values },
        message: `cannot be read as ${KIND_NAMES[kind]} (not UTF-8 text), so what changed in it is not known: ${sizes}; save it as UTF-8`,
    };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-file.js








/** Compares both sides of one file, by what its name says it holds. */
function compareFile(file, settings) {
    const { differences, diff } = compareSides(file, settings);
    const drifts = differences.map((difference) => ({ ...difference, file: file.path }));
    return { drifts, ...(diff && { diff }) };
}
function compareSides(file, settings) {
    const { before, after } = file;
    if (!before || !after)
        return { differences: cameOrWent(file, settings) };
    const kind = settings.exact ? 'text' : settings.kindOf(file.path);
    if (before.kind !== 'file' || after.kind !== 'file') {
        return { differences: [otherKind(file, kind)] };
    }
    const modes = settings.modes ? modeChange(file, before, after) : [];
    const one = file.beforeBytes;
    const other = file.afterBytes;
    if (one.equals(other))
        return { differences: modes };
    if ((0,changed_file/* isBinary */.Go)(one) || (0,changed_file/* isBinary */.Go)(other))
        return { differences: [...modes, binaryChange(file, kind)] };
    const diff = diffTexts(one, other);
    const found = [...modes, ...compareContents(file, kind, diff, settings)];
    const isSilent = found.length === 0 && settings.everyByte;
    return { differences: isSilent ? [noMeaning(file, diff)] : found, diff };
}
function compareContents(file, kind, diff, settings) {
    if (kind === 'text')
        return [textChange(file, diff)];
    const before = (0,changed_file/* sourceOf */.vz)(file.beforeBytes, file, file.beforePath, kind);
    const after = (0,changed_file/* sourceOf */.vz)(file.afterBytes, file, file.afterPath, kind);
    if (!before || !after)
        return [tooLarge(kind, file, diff)];
    const broken = brokenSide(before, after);
    if (broken)
        return kind === 'json' ? [textChange(file, diff)] : [unparsable(kind, broken, file, diff)];
    switch (kind) {
        case 'rules':
            return compareRules(before, after, settings);
        case 'trace':
            return compareTraces(before, after, settings);
        case 'telemetry':
            return compareTelemetry(file.path, before, after, settings);
        default:
            return compareJson(before, after, settings);
    }
}
/** A file that only one side has: of rules and traces each part counts, of others the file. */
function cameOrWent(file, settings) {
    const kind = settings.exact ? 'text' : settings.kindOf(file.path);
    const before = (0,changed_file/* sourceOf */.vz)(file.beforeBytes, file, file.beforePath, kind);
    const after = (0,changed_file/* sourceOf */.vz)(file.afterBytes, file, file.afterPath, kind);
    const source = before ?? after;
    if (source && !('why' in source.structure)) {
        const parts = kind === 'rules'
            ? compareRules(before, after, settings)
            : kind === 'trace'
                ? compareTraces(before, after, settings)
                : [];
        if (parts.length > 0)
            return parts;
    }
    return [wholeFile(file, kind, source, settings)];
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/difference-texts.js




// All diffs together are kept in memory until the summary is written.
const MOST_TEXT = 64 * 2 ** 20;
/** The differences as text, of the first files until there are too many, in whatever order they come. */
class DifferenceTexts {
    most;
    notes = new Map();
    diffs = new Map();
    size = 0;
    constructor(most = MOST_TEXT) {
        this.most = most;
    }
    add(file, diff) {
        this.notes.set(file.key, notesOf(file, diff));
        if (!diff)
            return;
        const text = unifiedDiff((0,item_key/* fromKey */.K)(file.key), diff);
        this.diffs.set(file.key, text);
        this.size += text.length;
        if (this.size > 1.25 * this.most)
            this.leaveOut();
    }
    /** The text of a file; when all are added. */
    of(key) {
        if (this.size > this.most)
            this.leaveOut();
        return `${this.notes.get(key)}${this.diffs.get(key) ?? ''}`;
    }
    /** What comes behind so much of other files is never shown, whatever else comes. */
    leaveOut() {
        const leftOut = `<diff left out: ${this.most} bytes of diffs are shown already>\n`;
        this.size = 0;
        for (const [key, text] of [...this.diffs].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
            if (this.size > this.most)
                this.diffs.set(key, leftOut);
            else
                this.size += text.length;
        }
        this.size = Math.min(this.size, this.most);
    }
}
function notesOf({ before, after, beforeBytes, afterBytes }, diff) {
    if (before?.kind !== after?.kind)
        return `<was a ${before?.kind}, is a ${after?.kind}>\n`;
    if (before?.kind === 'link')
        return `<link to ${shown(before)} before, to ${shown(after)} now>\n`;
    const isMode = before?.mode !== after?.mode;
    const mode = isMode
        ? `<mode ${before?.mode?.toString(8)} before, ${after?.mode?.toString(8)} now>\n`
        : '';
    const isText = diff !== undefined || !beforeBytes || !afterBytes;
    return isText || beforeBytes.equals(afterBytes) ? mode : `${mode}<binary differs>\n`;
}
function shown(link) {
    return quotedName(link?.target ?? '');
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/load-changes.js
var load_changes = __webpack_require__(40025);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-structure.js + 2 modules
var read_structure = __webpack_require__(74111);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-snapshots.js







/**
 * Compares two snapshots: which files differ, and what the differences mean. Files are looked into as they are
 * found, while others are still being compared.
 */
async function compareSnapshots(world, before, after, settings, options) {
    const { snapshots, progress } = world;
    const texts = new DifferenceTexts();
    const seen = [];
    let [unchanged, ignored] = [0, 0];
    for await (const found of snapshots.compare(before.snapshot, after.snapshot, options)) {
        const changes = found.changes.filter(({ path }) => !settings.isIgnored(path));
        unchanged += found.unchanged;
        ignored += found.changes.length - changes.length;
        const total = seen.length + changes.length;
        await (0,read_structure/* loadReaders */.P)(changes.map(({ path }) => path));
        for await (const files of (0,load_changes/* loadChanges */.e)(changes, before, after)) {
            for (const file of files) {
                const { drifts, diff } = compareFile(file, settings);
                const { key, path, before: old, after: now } = file;
                seen.push({ key, path, old, now, drifts, isCut: diff?.limit === 'work' });
                texts.add(file, diff);
                progress.step(seen.length, total, 'changes read');
            }
        }
    }
    return { ...inOrder(seen, texts), unchanged, ignored };
}
const CUT_SHORT = 'So much changed that the comparison was cut short: more differs than is shown.';
/** Sorted by the paths' bytes. */
function inOrder(seen, texts) {
    seen.sort(byKey);
    const changed = seen.filter(({ old, now }) => old && now);
    return {
        added: seen.filter(({ old }) => !old).map(compare_snapshots_nameOf),
        removed: seen.filter(({ now }) => !now).map(compare_snapshots_nameOf),
        changed: changed.map(({ path, key, isCut }) => ({
            ...{ path, name: compare_snapshots_nameOf({ key }), text: texts.of(key) },
            ...(isCut && { note: CUT_SHORT }),
        })),
        drifts: seen.flatMap(({ drifts }) => drifts),
    };
}
function compare_snapshots_nameOf({ key }) {
    return quotedName((0,item_key/* fromKey */.K)(key));
}
function byKey(a, b) {
    return (0,finding/* compareText */.n6)(a.key, b.key);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/failed-before.js







/** A violation of one folder's traces: another folder may be another validator's. */
function violationIn(path, name) {
    return `${external_node_path_.posix.dirname(path)}\0${name}`;
}
/** What of that which is asked for failed in the baseline, also in traces that did not change. */
async function failedBefore(asked, before, settings) {
    const failed = { events: new Set(), violations: new Set() };
    const folders = new Set([...asked.violations].map((one) => one.slice(0, one.indexOf('\0'))));
    if (asked.events.size === 0 && folders.size === 0)
        return failed;
    const traces = (await tracesOf(before, settings)).filter(({ path }) => asked.events.size > 0 || folders.has(external_node_path_.posix.dirname(path)));
    await (0,read_structure/* loadReaders */.P)(traces.map(({ path }) => path));
    for await (const files of (0,load_changes/* loadChanges */.e)(traces, before, before)) {
        for (const file of files) {
            const source = (0,changed_file/* sourceOf */.vz)(file.beforeBytes, file, file.beforePath, 'trace');
            note(readTrace(source, settings), file.path, asked, failed);
        }
    }
    return failed;
}
function note({ events, violations }, path, asked, failed) {
    for (const met of events) {
        if (!met.ok && asked.events.has(eventOf(met)))
            failed.events.add(eventOf(met));
    }
    for (const met of violations) {
        const name = violationIn(path, nameOf(met));
        if (asked.violations.has(name))
            failed.violations.add(name);
    }
}
async function tracesOf({ snapshot }, settings) {
    const items = await snapshot.index(snapshot.digests);
    return [...items].flatMap(([key, before]) => {
        const path = (0,item_key/* showKey */.Nh)(key);
        const isTrace = settings.kindOf(path) === 'trace' && !settings.isIgnored(path);
        return isTrace ? [{ key, path, before, after: undefined }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/gate.js
var trace_diff_gate = __webpack_require__(41626);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/group.js
var group = __webpack_require__(44210);
// EXTERNAL MODULE: ./build/src/world/snapshots/saved-index.js
var saved_index = __webpack_require__(59266);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/index-file.js




/** The file of `--index`: a missing one is written, one of another snapshot or a damaged one is written anew. */
class IndexFile {
    world;
    path;
    isDry;
    constructor(world, { index, dryRun }) {
        this.world = world;
        this.path = index === undefined ? undefined : (0,external_node_path_.resolve)(world.directory, index);
        this.isDry = dryRun;
    }
    /** What it says. Throws a UsageError for a file that is something else. */
    text() {
        if (this.path === undefined || this.world.files.kind(this.path) === 'missing')
            return undefined;
        const cure = 'take it away, and it is written anew';
        const text = (0,read_text/* readText */.y)(this.world, this.path, { name: this.path, largest: 2 ** 30, cure });
        if (text === '' || (0,saved_index/* looksLikeIndex */.sP)(text))
            return text;
        throw new usage_error/* UsageError */.e(`--index: ${this.path} is no index of a snapshot, and would be overwritten; name another file`);
    }
    async save(snapshot) {
        if (this.path === undefined || this.isDry || snapshot.save === undefined)
            return;
        this.world.files.replace(this.path, await snapshot.save());
    }
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/inputs.js
var inputs = __webpack_require__(1160);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/moved-events.js





/**
 * What one trace tells no more and another one tells now is compared as if one file had told both: the name of the
 * file is no part of what events and violations are counted by, and in logs by the day it is always another one.
 */
function pairMovedEvents(drifts, failedBefore = { events: new Set(), violations: new Set() }) {
    const lone = drifts.filter(isLone);
    const moves = movesOf(lone);
    const become = new Map();
    for (const drift of regressions(lone)) {
        if (!failedBefore.events.has(drift.lone.event))
            become.set(drift, [moved_events_regression(drift)]);
    }
    for (const drift of lone.filter(isNewViolation)) {
        if (failedBefore.violations.has(nameInFolder(drift)))
            become.set(drift, [repeated(drift)]);
    }
    for (const move of moves) {
        for (const drift of move.gone)
            become.set(drift, []);
        for (const drift of move.come)
            become.set(drift, becomeOf(move, drift));
    }
    return [...drifts.flatMap((drift) => become.get(drift) ?? drift), ...moved_events_retold(moves)];
}
function isLone(drift) {
    return drift.lone !== undefined;
}
function movesOf(lone) {
    const sides = new Map();
    for (const drift of lone) {
        const { name, isGone } = drift.lone;
        const side = sides.get(name) ?? { gone: [], come: [] };
        sides.set(name, side);
        side[isGone ? 'gone' : 'come'].push(drift);
    }
    const moved = [...sides.values()].filter(({ gone, come }) => gone.length > 0 && come.length > 0);
    const sum = (drifts) => sumOf(drifts.map((drift) => drift.lone.tally));
    return moved.map(({ gone, come }) => ({ gone, come, before: sum(gone), after: sum(come) }));
}
/** What a thing that came became with what went elsewhere. */
function becomeOf(move, drift) {
    const { isViolation, tally } = drift.lone;
    const change = (isViolation ? violationChange(move) : eventChange(move, () => false))?.drift;
    if (!change)
        return otherFields([move]).length > 0 ? [] : [moved(move, drift)];
    if (change.class === 'validator-regression' && tally.failed === 0)
        return [];
    const message = `${change.message}; before in ${filesOf(move)}`;
    return [{ ...drift, ...change, message, place: drift.place }];
}
function moved(move, drift) {
    const { words } = move.after;
    const from = filesOf(move);
    return {
        ...{ class: 'trace', rule: 'drift/trace-changed', what: 'moved events' },
        message: `${(0,quote/* quote */.hD)(words)} moved here from ${from}, unchanged`,
        ...{ before: from, after: drift.file, file: drift.file, place: drift.place },
        telling: JSON.stringify([drift.what, drift.after, drift.telling]),
    };
}
function filesOf({ gone }) {
    const [first, ...more] = new Set(gone.map(({ file }) => file));
    return `${first}${more.length > 0 ? ` and ${(0,quote/* count */.U9)(more.length, 'other file')}` : ''}`;
}
/** Of what moved, or beside it, something else is told now: one finding for all that came to a file. */
function moved_events_retold(moves) {
    const byFile = new Map();
    for (const move of moves) {
        const { file } = move.come[0];
        const those = byFile.get(file) ?? [];
        byFile.set(file, those);
        those.push(move);
    }
    return [...byFile].flatMap(([file, those]) => {
        const [first] = those[0].come;
        return otherFields(those, ...besidesOf(those, first)).map(({ drift, pair }) => {
            const moved = those.find((move) => move === pair)?.come[0];
            return { ...drift, file, place: moved?.place ?? { path: first.place.path } };
        });
    });
}
/** What the files that are gone say outside of all events, and what the one says that came. */
function besidesOf(moves, { lone }) {
    const from = new Set(moves.flatMap(({ gone }) => gone.map((one) => one.lone.beside)));
    const before = [...from].filter((beside) => beside !== undefined);
    if (!lone.beside || before.length === 0)
        return [];
    return [{ beside: [...new Set(before.flat())] }, { beside: [...new Set(lone.beside)] }];
}
/** Events of new files that fail, and that passed with other details in files that are gone. */
function regressions(lone) {
    const passing = new Map();
    const whole = lone.filter((drift) => drift.lone.beside && !drift.lone.isViolation);
    for (const { lone: one } of whole) {
        if (one.isGone)
            passing.set(one.event, one.hasPassed && passing.get(one.event) !== false);
    }
    return whole.filter(({ lone: { isGone, event, tally } }) => !isGone && tally.failed > 0 && passing.get(event));
}
/** Of which it counts whether they failed before, in whatever trace. */
function maybeNew(drifts) {
    const lone = drifts.filter(isLone);
    return {
        events: new Set(regressions(lone).map((drift) => drift.lone.event)),
        violations: new Set(lone.filter(isNewViolation).map(nameInFolder)),
    };
}
function isNewViolation({ lone }) {
    return lone.isViolation && !lone.isGone;
}
function nameInFolder({ file, lone }) {
    return violationIn(file, lone.name.slice(lone.name.indexOf('\0') + 1));
}
/** Logs that rotate have it under one name and go on to tell it under another. */
function repeated(drift) {
    const message = `${drift.message.replace(/^new /, '')}: other traces of its folder had it before`;
    return { ...drift, class: 'trace', rule: 'drift/trace-changed', message };
}
function moved_events_regression(drift) {
    const sides = { before: undefined, after: drift.lone.tally };
    return { ...drift, ...eventChange(sides, () => true)?.drift, place: drift.place };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/moved-rules.js

/**
 * A rule that is gone from one file and new, the same, in another has moved. Within a folder that changes no
 * meaning; to another one it does: the folder often says which rules are in force.
 */
function pairMovedRules(drifts) {
    const gone = new Map();
    for (const drift of drifts) {
        if (drift.rule !== 'drift/rule-removed')
            continue;
        const key = JSON.stringify([drift.what, drift.before]);
        gone.set(key, [...(gone.get(key) ?? []), drift]);
    }
    const moved = new Map();
    for (const drift of drifts) {
        if (drift.rule !== 'drift/rule-added')
            continue;
        const from = gone.get(JSON.stringify([drift.what, drift.after]))?.shift();
        if (from)
            moved.set(drift, from);
    }
    const left = new Set(moved.values());
    return drifts.filter((drift) => !left.has(drift)).map((drift) => move(drift, moved.get(drift)));
}
function move(drift, from) {
    if (from === undefined)
        return drift;
    return {
        ...drift,
        class: external_node_path_.posix.dirname(from.file) === external_node_path_.posix.dirname(drift.file) ? 'content' : 'rule-drift',
        ...{ rule: 'drift/rule-moved', before: from.file, after: drift.file },
        message: `${drift.what} moved here from ${from.file}, unchanged`,
    };
}

// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(66214);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/self-changed.js



/**
 * Says that a change edits what it is judged by: its policy, be it gone, or its approvals. Nothing outside
 * of a pull request. `ledger` is absolute.
 */
async function selfChanged(world, { base, policy }, ledger) {
    if (base === undefined && world.change === undefined)
        return [];
    const policies = policy === undefined ? load_policy/* POLICY_PATHS */.or : [belowRoot(world, policy)];
    const paths = [...policies, belowRoot(world, ledger)].filter((path) => !path.startsWith('../'));
    const start = (0,find_base/* findBase */.l)(world, base);
    const changed = 'why' in start ? await askHost(world) : await askGit(world, start.commit, paths);
    if (changed === undefined) {
        return [
            { label: '⚠ Not known', value: 'whether this change edits its own policy or approvals' },
        ];
    }
    const edited = paths.filter((path) => changed.includes(path));
    if (edited.length === 0)
        return [];
    return [{ label: '⚠ This change edits what it is judged by', value: edited.join(', ') }];
}
/** A path as git and GitHub call it. */
function belowRoot({ root, directory }, path) {
    return (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, path)).split(external_node_path_.sep).join('/');
}
async function askGit(world, commit, paths) {
    const answer = await world.git.changedSince(commit, paths, true);
    return answer.ok ? answer.value.toString('utf8').split('\0') : undefined;
}
async function askHost(world) {
    const files = await world.change?.files?.();
    return files && [...files.paths, ...files.gone];
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/settings.js
var trace_diff_settings = __webpack_require__(59552);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/run-comparison.js

















const LARGEST_LEDGER = 16 * 2 ** 20;
/** Reads policy, ledger and gate, and finds the snapshots; the baseline may have a name for people. Throws a UsageError for what is wrong with them. */
async function prepare(world, given, baselineName) {
    const { policy, path } = await (0,load_policy/* loadPolicy */.tb)(world, given.policy);
    const drift = policy.drift ?? {};
    const settings = (0,trace_diff_settings/* makeSettings */.mF)(drift, given);
    const gate = gateOf(given, { path, words: drift['fail-on'] }, world);
    const lookup = (0,open_sides/* lookupOf */._H)(world, given);
    const names = (0,open_sides/* namesOf */.eZ)(world, given, lookup);
    const ledgerPath = given.ledger ?? drift.ledger ?? inputs/* DEFAULT_LEDGER */._;
    const full = given.ledger ? (0,external_node_path_.resolve)(world.directory, given.ledger) : (0,external_node_path_.join)(world.root, ledgerPath);
    if (drift.ledger !== undefined)
        (0,named_outputs/* refuseOverwriting */.F)(full, 'the ledger', world, inputs/* inputs */.Q, given);
    const today = world.clock.now().toISOString().slice(0, 10);
    const index = new IndexFile(world, given);
    return {
        ...{ names, settings, gate, ledgerPath: full, isKept: baselineName !== undefined },
        ledger: await ledgerAt(world, full, ledgerPath, today),
        facts: [
            ...(await selfChanged(world, given, full)),
            { label: 'Baseline', value: baselineName ?? (0,open_sides/* explained */.to)(world, names[0]) },
            { label: 'Target', value: (0,open_sides/* explained */.to)(world, names.at(-1)) },
            { label: 'Policy', value: path ?? 'none, the defaults hold' },
            { label: 'Gate', value: gateText(gate) },
        ],
        async compare(baseline, target) {
            const before = (0,open_sides/* openSide */.Ov)(world, baseline, lookup, index.text());
            const after = (0,open_sides/* openSide */.Ov)(world, target, lookup);
            const compared = await compareBoth(world, before, after, settings, index);
            const drifts = pairMovedRules(compared.drifts);
            const failed = await failedBefore(maybeNew(drifts), before, settings);
            return { compared, causes: (0,group/* groupByCause */.wn)(pairMovedEvents(drifts, failed)) };
        },
    };
}
async function compareBoth(world, before, after, settings, index) {
    const byIndex = index.path !== undefined;
    const compared = await compareSnapshots(world, before, after, settings, { byIndex });
    await index.save(before.snapshot);
    return compared;
}
/** Flags win over the policy; without either nothing fails at a terminal, and in a workflow what matters. */
function gateOf({ failOn, failOnDiff }, policy, { host }) {
    const isFlag = failOnDiff || failOn.length > 0;
    const standard = host === 'github' ? trace_diff_gate/* MATTERS */.hA : [];
    const gate = (0,trace_diff_gate/* parseGate */.Xi)(isFlag ? (failOnDiff ? ['any'] : failOn) : (policy.words ?? standard));
    if (!('why' in gate))
        return gate;
    throw new usage_error/* UsageError */.e(`${isFlag ? '--fail-on' : `${policy.path}: drift.fail-on`}: ${gate.why}`);
}
function gateText(gate) {
    if (gate.size === 0)
        return 'none';
    return [...gate].map(([of, most]) => (most === 0 ? of : `${of}>${most}`)).join(', ');
}
async function ledgerAt(world, full, name, today) {
    if (world.files.kind(full) === 'missing')
        return ledger/* NO_LEDGER */.YG;
    const cure = 'correct --ledger, or make it a regular file';
    const text = (0,read_text/* readText */.y)(world, full, { name, largest: LARGEST_LEDGER, cure });
    const { readLedger } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5167)]).then(__webpack_require__.bind(__webpack_require__, 45167));
    return readLedger(name, text, today);
}

// EXTERNAL MODULE: ./build/src/core/shell-word.js
var shell_word = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var drift = __webpack_require__(78894);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/sections.js




/** Open and approved changes by class, worst first; classes without any are left out. */
function classTable({ counts }) {
    const rows = drift/* CLASSES */.N.map((of) => [drift/* CLASS_NAMES */.m[of], counts[of].open, counts[of].approved])
        .filter(([, open, approved]) => open + approved > 0)
        .map((row) => [...row]);
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Drift by class',
            columns: ['Class', 'New', 'Approved'],
            rows,
            lead: true,
        },
    ];
}
// A report is read by people and sent to GitHub: the complete diffs are in the text summary.
const MOST_DIFFS = 500;
const LONGEST_DIFF = 64 * 1024;
const ALL_DIFFS = 4 * 2 ** 20;
/** The diffs of changed files, as many as a report has room for. */
function diffSections({ changed }) {
    const sections = [];
    let left = ALL_DIFFS;
    for (const { path, text, note } of changed.slice(0, MOST_DIFFS)) {
        const isLong = text.length > LONGEST_DIFF;
        const shown = isLong ? text.slice(0, text.lastIndexOf('\n', LONGEST_DIFF) + 1) : text;
        left -= shown.length;
        if (left < 0)
            break;
        const notes = [
            ...(isLong ? ['The first part of it; --output writes all.'] : []),
            ...(note ? [note] : []),
        ];
        const said = notes.length > 0 ? { note: notes.join(' ') } : {};
        if (shown !== '')
            sections.push({ kind: 'diff', title: path, path, text: shown, ...said });
    }
    return sections;
}
// A longer command is nothing that people look through.
const MOST_NAMED = 20;
/** The command that accepts what is open, as people run it from the top of the repository. */
function approveSection({ open }, names, given) {
    if (open.length === 0)
        return [];
    const shown = open.slice(0, MOST_NAMED).map(({ fingerprint }) => fingerprint.slice(0, 12));
    const { maxArchiveBytes, exact, failOnDiff } = given;
    const isUsual = String(maxArchiveBytes) === inputs/* inputs */.Q['max-archive-bytes'].default;
    const flags = [
        ...(exact ? ['--exact'] : []),
        // Bytes that mean nothing are a change only with this flag.
        ...(failOnDiff ? ['--fail-on-diff'] : []),
        ...(isUsual ? [] : [`--max-archive-bytes ${maxArchiveBytes}`]),
        ...(given.snapshotsDir ? [`--snapshots-dir ${(0,shell_word/* shellWord */.r)(given.snapshotsDir)}`] : []),
        ...(given.policy ? [`--policy ${(0,shell_word/* shellWord */.r)(given.policy)}`] : []),
        ...(given.ledger ? [`--ledger ${(0,shell_word/* shellWord */.r)(given.ledger)}`] : []),
    ];
    const text = [
        ['cohesix trace-diff', ...names.map(shell_word/* shellWord */.r), ...flags].join(' '),
        ...shown.map((fingerprint) => `  --approve ${fingerprint}`),
        `  --reason 'why this change is right'`,
    ].join(' \\\n');
    const which = open.length > MOST_NAMED ? `the first ${MOST_NAMED} of ${(0,quote/* thousands */.oh)(open.length)}` : 'these';
    const title = `To accept ${which} changes, keep those you mean`;
    return [{ kind: 'text', title, text: `${text}\n` }];
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/series.js


/** The history as tables: what each snapshot brought and took away, and since when each drift is there. */
function seriesSections(steps) {
    const rows = steps.map(({ name, causes }, at) => {
        const [now, before] = [fingerprints(causes), fingerprints(steps[at - 1]?.causes ?? [])];
        return [name, now.size, missingIn(before, now), missingIn(now, before)];
    });
    const known = steps.map(({ causes }) => new Map(causes.map((one) => [one.fingerprint, one])));
    const last = steps.at(-1)?.causes ?? [];
    return [
        {
            ...{ kind: 'table', title: 'Drift from the first snapshot on', rows },
            columns: ['Snapshot', 'Drift', 'New here', 'Gone here'],
        },
        {
            ...{ kind: 'table', title: 'Since when', columns: ['Since', 'Class', 'Change'] },
            rows: last.map((cause) => [
                sinceText(cause, steps, known),
                ...[drift/* CLASS_NAMES */.m[cause.class], cause.drift.message],
            ]),
        },
    ];
}
function fingerprints(causes) {
    return new Set(causes.map(({ fingerprint }) => fingerprint));
}
function missingIn(some, all) {
    return [...all].filter((fingerprint) => !some.has(fingerprint)).length;
}
/** From which snapshot on all have it, what a measured value was there, and which earlier ones had it. */
function sinceText({ fingerprint, drift }, steps, known) {
    const met = known.map((causes) => causes.get(fingerprint)?.drift);
    const since = met.lastIndexOf(undefined) + 1;
    const first = met[since];
    const [earlier, ...others] = steps.slice(0, since).filter((_, at) => met[at]);
    const isOther = first?.file === drift.file && first.after !== drift.after;
    const notes = [
        ...(isOther ? [`then ${first.after}`] : []),
        ...(earlier
            ? [
                `also in ${earlier.name}${others.length > 0 ? ` and ${(0,quote/* count */.U9)(others.length, 'other')}` : ''}`,
            ]
            : []),
    ];
    return `${steps[since]?.name}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/modes.js











/** Compares as the flags ask: two snapshots, a series, or runs to learn from; and enters approvals. */
async function compareRuns(given, world) {
    if (given.approve.length > 0 && !given.reason?.trim()) {
        throw new usage_error/* UsageError */.e('--approve needs --reason: why is the change right?');
    }
    if (given.approve.length > 0 && (given.series || given.learn)) {
        throw new usage_error/* UsageError */.e('--approve: name the two snapshots whose change is right');
    }
    if (given.baselineCacheKey)
        return compareKept(given, world, given.baselineCacheKey);
    const prepared = await prepare(world, given);
    if (given.learn)
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6366)]).then(__webpack_require__.bind(__webpack_require__, 6366))).learnFromRuns(prepared, given, world);
    return given.series ? compareSeries(prepared, given, world) : compareTwo(prepared, given, world);
}
/** Compares with what the default branch kept; there, what passes the gate becomes the next baseline. */
async function compareKept(given, world, key) {
    const target = given.target ?? given.snapshots[0];
    if (target === undefined)
        throw new usage_error/* UsageError */.e('name a target to compare with the baseline');
    const lookup = (0,open_sides/* lookupOf */._H)(world, given);
    const kept = await keptBaseline(world, key, lookup);
    const outcome = kept
        ? await compareTwo(await prepare(world, { ...given, baseline: kept.path }, kept.name), given, world)
        : nothingKept(target);
    const hasPassed = (0,verdict/* judge */.S)(outcome.judged.drafts, { strict: false }) === 'pass';
    const next = given.dryRun
        ? 'stays: nothing is written'
        : hasPassed
            ? await advanceBaseline(world, key, target, lookup)
            : 'stays: the gate failed';
    return { ...outcome, facts: [...outcome.facts, { label: 'Next baseline', value: next }] };
}
/** The first run of the default branch has nothing to compare with, and judges nothing. */
function nothingKept(target) {
    return {
        judged: (0,judge_causes/* judgeCauses */.Y)([], ledger/* NO_LEDGER */.YG, new Map()),
        facts: [
            { label: 'Baseline', value: 'none is kept yet' },
            { label: 'Target', value: target },
        ],
        ...{ sections: [], text: '', isFirst: true },
    };
}
async function compareTwo(prepared, given, world) {
    const [baseline, target] = prepared.names;
    const { compared, causes } = await prepared.compare(baseline, target);
    const ledger = given.approve.length === 0
        ? prepared.ledger
        : (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(3865)]).then(__webpack_require__.bind(__webpack_require__, 13865))).acceptChanges(prepared, causes, given, world);
    const judged = (0,judge_causes/* judgeCauses */.Y)(causes, ledger, prepared.gate);
    return {
        judged,
        facts: [...prepared.facts, ...fileFacts(compared)],
        sections: [
            ...classTable(judged),
            ...approveSection(judged, [prepared.isKept ? 'BASELINE' : (0,open_sides/* pinned */.dp)(world, baseline), (0,open_sides/* pinned */.dp)(world, target)], given),
            ...diffSections(compared),
        ],
        text: oldSummary(baseline, target, compared),
    };
}
function fileFacts({ added, removed, changed, unchanged, ignored }) {
    return [
        { label: 'Added', value: added.length },
        { label: 'Removed', value: removed.length },
        { label: 'Changed', value: changed.length },
        { label: 'Unchanged', value: unchanged },
        ...(ignored > 0 ? [{ label: 'Ignored by the policy', value: ignored }] : []),
    ];
}
async function compareSeries(prepared, given, world) {
    const [first, ...later] = prepared.names;
    const steps = [];
    let last;
    for (const name of later) {
        const { compared, causes } = await prepared.compare(first, name);
        steps.push({ name, causes });
        last = compared;
    }
    const judged = (0,judge_causes/* judgeCauses */.Y)(steps.at(-1)?.causes ?? [], prepared.ledger, prepared.gate);
    const newest = later.at(-1);
    return {
        judged,
        facts: [
            ...prepared.facts,
            { label: 'Series', value: (0,quote/* count */.U9)(prepared.names.length, 'snapshot') },
        ],
        sections: [
            ...seriesSections(steps),
            ...classTable(judged),
            ...approveSection(judged, [(0,open_sides/* pinned */.dp)(world, first), (0,open_sides/* pinned */.dp)(world, newest)], given),
            ...diffSections(last),
        ],
        text: oldSummary(first, newest, last),
    };
}


/***/ }),

/***/ 12656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ openSide),
/* harmony export */   _H: () => (/* binding */ lookupOf),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _snapshot_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84549);




/** Where snapshots are looked up, by flag, variable and default. */
function lookupOf(world, given) {
    const [base] = (0,_snapshot_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotFolders */ .k)(given.snapshotsDir, world.environment);
    return {
        base: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, base),
        isNamed: given.snapshotsDir !== undefined,
        ...{ directory: world.directory, repository: world.root },
        archiveBytes: given.maxArchiveBytes,
    };
}
/** The snapshots that a run compares, oldest first. Throws a UsageError when they are not named, or twice. */
function namesOf(world, given, lookup) {
    const { baseline, target, snapshots, latest, series } = given;
    const named = [...(baseline ? [baseline] : []), ...snapshots, ...(target ? [target] : [])];
    if (latest && (series || named.length > 0)) {
        const other = series ? '--series' : named[0];
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--latest chooses the snapshots itself; leave out ${other}`);
    }
    if (latest || (series && snapshots.length === 0)) {
        const all = world.snapshots.list(lookup.base).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(lookup.base, name));
        if (all.length < 2)
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${lookup.base}: holds ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all.length, 'snapshot')}; two are needed`);
        return latest ? all.slice(-2) : all;
    }
    if (named.length < 2) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('name a baseline and a target: cohesix trace-diff BASELINE TARGET, or --latest');
    }
    if (named.length > 2 && !series && !given.learn) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`two snapshots are compared, ${named.length} are named; --series takes more`);
    }
    return named;
}
/** Opens a snapshot and finds out what its files are called. */
function openSide(world, id, lookup, saved) {
    const snapshot = world.snapshots.open(id, lookup, saved);
    if (snapshot.folder === undefined)
        return { snapshot, prefix: outside(world, id) };
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.root, world.files.real(snapshot.folder));
    const isInside = below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
    const folder = isInside ? below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : snapshot.folder;
    return { snapshot, prefix: folder === '' ? '' : `${folder}/` };
}
/** An identifier that means the same in every clone: `HEAD^1` is another commit elsewhere, and later. */
function pinned({ git }, id) {
    const { revision, path } = partsOf(id) ?? {};
    const commit = revision && git.commit(revision);
    return commit ? `git:${commit}:${path}` : id;
}
/** An identifier for people, with the commit that it means. */
function explained(world, id) {
    const exact = pinned(world, id);
    return exact === id ? id : `${id} (commit ${partsOf(exact)?.revision})`;
}
function partsOf(id) {
    const [, revision, path] = /^git:([^:]+):(.*)$/s.exec(id) ?? [];
    return revision === undefined || path === undefined ? undefined : { revision, path };
}
/** Files of the commit that is checked out are in the repository; those of others, and of archives, are not. */
function outside({ git }, id) {
    const parts = partsOf(id);
    if (parts === undefined)
        return `tar:${id}:`;
    const { revision, path } = parts;
    const folder = path.replace(/^(\.\/)+|\/+$|^\.$/g, '');
    const prefix = folder === '' ? '' : `${folder}/`;
    return git.commit(revision) === git.commit('HEAD') ? prefix : `git:${revision}:${prefix}`;
}


/***/ }),

/***/ 59286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson),
  s: () => (/* binding */ readJsonLines)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/structure.js
var structure = __webpack_require__(73212);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/broken-json.js

/**
 * Where a text stops being JSON, which JSON.parse does not always say: at the first sign that JSON cannot have
 * there, or at the last one of a text that is cut off.
 */
function brokenAt(text) {
    return Math.min(new Reader(text).read(), (0,structure/* lastSign */._E)(text));
}
const CLOSING = { '{': '}', '[': ']' };
const WORDS = ['true', 'false', 'null'];
const BLANKS = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no string of JSON has them.
const PLAIN = /[^"\\\u0000-\u001F]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const BEGUN_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?/y;
const DIGIT = /\d/;
const BEGUN_NUMBER = /-?(?:(?:0|[1-9]\d*)(?:(?:\.\d+)?e[+-]?\d*|\.\d*)?)?/iy;
/** Steps through a text until it cannot go on. */
class Reader {
    text;
    at = 0;
    around = [];
    constructor(text) {
        this.text = text;
    }
    read() {
        for (let wanted = 'value'; wanted; wanted = this[wanted]()) {
            this.step(BLANKS);
        }
        return this.at;
    }
    value() {
        const sign = this.text[this.at] ?? '';
        if (sign === '"')
            return this.string() ? 'more' : undefined;
        if (sign in CLOSING) {
            this.around.push(sign);
            this.at++;
            return sign === '{' ? 'member' : 'element';
        }
        const word = WORDS.find((one) => one[0] === sign);
        return (word ? this.word(word) : this.number()) ? 'more' : undefined;
    }
    element() {
        return this.closes() ? 'more' : this.value();
    }
    member() {
        return this.closes() ? 'more' : this.key();
    }
    key() {
        return this.text[this.at] === '"' && this.string() ? 'colon' : undefined;
    }
    colon() {
        return this.takes(':') ? 'value' : undefined;
    }
    more() {
        const inner = this.around.at(-1);
        if (inner === undefined)
            return undefined;
        if (this.takes(','))
            return inner === '{' ? 'key' : 'value';
        return this.closes() ? 'more' : undefined;
    }
    closes() {
        const isClosed = this.takes(CLOSING[this.around.at(-1) ?? '']);
        if (isClosed)
            this.around.pop();
        return isClosed;
    }
    string() {
        this.at++;
        do
            this.step(PLAIN);
        while (this.step(ESCAPE));
        if (this.takes('"'))
            return true;
        this.step(BEGUN_ESCAPE);
        return false;
    }
    word(word) {
        for (const sign of word)
            if (!this.takes(sign))
                return false;
        return true;
    }
    number() {
        return this.step(BEGUN_NUMBER) && DIGIT.test(this.text[this.at - 1]);
    }
    takes(sign) {
        if (sign === undefined || this.text[this.at] !== sign)
            return false;
        this.at++;
        return true;
    }
    /** Steps over what a pattern finds here; false when that is nothing. */
    step(pattern) {
        const start = this.at;
        pattern.lastIndex = start;
        if (pattern.test(this.text))
            this.at = pattern.lastIndex;
        return this.at > start;
    }
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/json-strings.js
var json_strings = __webpack_require__(73416);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/locate-json.js

/**
 * Finds the values at the paths in a JSON text that is known to be valid, in one pass: whole values that
 * nobody asked for are skipped. Of a key that is there twice the last counts, as for JSON.parse.
 */
function locateJson(text, paths, from = 0) {
    const spans = paths.map(() => undefined);
    const root = toTree(paths);
    const scan = new Scanner(text, from);
    function visit(wanted) {
        scan.blanks();
        const start = scan.at;
        if (wanted.children.size === 0)
            scan.skip();
        else if (scan.takes('{'))
            members(wanted);
        else if (scan.takes('['))
            elements(wanted);
        else
            scan.skip();
        for (const one of wanted.asked)
            spans[one] = { start, end: scan.at };
    }
    function members({ children }) {
        while (!scan.takes('}')) {
            const key = scan.key();
            const child = children.get(key);
            if (child)
                visit(child);
            else
                scan.skip();
            scan.takes(',');
        }
    }
    function elements({ children }) {
        for (let index = 0; !scan.takes(']'); index++) {
            const child = children.get(String(index));
            if (child)
                visit(child);
            else
                scan.skip();
            scan.takes(',');
        }
    }
    visit(root);
    return spans;
}
function toTree(paths) {
    const root = { asked: [], children: new Map() };
    paths.forEach((path, index) => {
        let here = root;
        for (const part of path) {
            const next = here.children.get(String(part)) ?? { asked: [], children: new Map() };
            here.children.set(String(part), next);
            here = next;
        }
        here.asked.push(index);
    });
    return root;
}
/** Steps through a valid JSON text. */
class Scanner {
    text;
    at;
    constructor(text, at) {
        this.text = text;
        this.at = at;
    }
    blanks() {
        while (this.text.charCodeAt(this.at) <= 32)
            this.at++;
    }
    /** Steps over a sign when it is the next; true also at the end of a broken text, which ends every loop. */
    takes(sign) {
        this.blanks();
        if (this.at >= this.text.length)
            return true;
        if (this.text[this.at] !== sign)
            return false;
        this.at++;
        return true;
    }
    /** A member's key; stands behind its colon then. */
    key() {
        this.blanks();
        const start = this.at;
        this.string();
        const raw = this.text.slice(start, this.at);
        this.takes(':');
        return raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
    }
    /** Steps over a whole value. */
    skip() {
        this.blanks();
        let depth = 0;
        do {
            const sign = this.text[this.at];
            if (sign === undefined)
                return;
            if (sign === '"')
                this.string();
            else {
                if (sign === '{' || sign === '[')
                    depth++;
                if (sign === '}' || sign === ']')
                    depth--;
                this.at++;
                if (depth === 0 && !'}]'.includes(sign))
                    this.word();
            }
        } while (depth > 0);
    }
    /** The rest of a number or of true, false, null. */
    word() {
        const word = /[^\s,:\]}]*/y;
        word.lastIndex = this.at;
        this.at += word.exec(this.text)?.[0].length ?? 0;
    }
    string() {
        this.at = Math.min((0,json_strings/* endOfString */.a)(this.text, this.at) + 1, this.text.length);
    }
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/scan-json.js
var scan_json = __webpack_require__(29843);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-json.js





/** One JSON value. */
function readJson(text) {
    const value = parseJson(text);
    if (value instanceof Unread)
        return value;
    return { value, locate: (paths) => locateJson(text, paths) };
}
/** One JSON value a line, as an array of them; blank lines are skipped. */
function readJsonLines(text) {
    const lines = readAtOnce(text) ?? readOneByOne(text);
    if (lines instanceof Unread)
        return lines;
    const { values, offsets } = lines;
    return { value: values, locate: (paths) => locateInLines(text, offsets, paths) };
}
/** Each line is searched once for all that is asked of it. */
function locateInLines(text, offsets, paths) {
    const spans = paths.map(() => undefined);
    const asked = new Map();
    paths.forEach(([index], at) => {
        const start = offsets[index];
        if (start === undefined)
            return;
        const same = asked.get(start);
        if (same)
            same.push(at);
        else
            asked.set(start, [at]);
    });
    for (const [start, all] of asked) {
        const line = text.slice(start, endOfLine(text, start));
        const found = locateJson(line, all.map((at) => paths[at].slice(1)));
        all.forEach((at, nth) => {
            const span = found[nth];
            spans[at] = span && { start: span.start + start, end: span.end + start };
        });
    }
    return spans;
}
/** Reads the lines as one array, which is faster; undefined when anything about them asks for a closer look. */
function readAtOnce(text) {
    const { lines: offsets, members, hasLongNumber } = (0,scan_json/* scanJson */.Ey)(text);
    if (!offsets || hasLongNumber)
        return undefined;
    const lines = text.slice(0, text.endsWith('\n') ? -1 : undefined).split('\n');
    // A newline that the scan did not meet stands in a string, where JSON has none.
    if (lines.length !== offsets.length)
        return undefined;
    try {
        const values = JSON.parse(`[${lines.join(',')}]`);
        const isWhole = values.length === offsets.length && (0,scan_json/* countMembers */.bI)(values) === members;
        return isWhole ? { values, offsets } : undefined;
    }
    catch {
        return undefined;
    }
}
function readOneByOne(text) {
    const values = [];
    const offsets = [];
    for (let at = 0; at < text.length;) {
        const end = endOfLine(text, at);
        const line = text.slice(at, end);
        if (line.trim() !== '') {
            const value = parseJson(line);
            if (value instanceof Unread)
                return new Unread(at + value.offset, value.why);
            values.push(value);
            offsets.push(at);
        }
        at = end + 1;
    }
    return { values, offsets };
}
/** Why a text is no JSON, told apart from every value that it could be. */
class Unread {
    offset;
    why;
    constructor(offset, why) {
        this.offset = offset;
        this.why = why;
    }
}
// JSON.parse rounds integers of more digits than a double holds, and two different ones could become the
// same: texts with such numbers are read with them as strings.
const LONG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?<![\d.])\d{16,}(?![\d.eE])/g;
function parseJson(text) {
    const { deep, members, hasLongNumber } = (0,scan_json/* scanJson */.Ey)(text);
    if (deep !== undefined)
        return new Unread(deep, structure/* TOO_DEEP */.gZ);
    try {
        const value = JSON.parse(text);
        // Readers differ in which of two members counts: either could hide the other.
        if ((0,scan_json/* countMembers */.bI)(value) !== members)
            return twice(text);
        if (!hasLongNumber)
            return value;
        return JSON.parse(text.replace(LONG_INTEGER, (part) => (part[0] === '"' ? part : `"${part}"`)));
    }
    catch (error) {
        const why = error.message;
        return new Unread(brokenAt(text), why.replace(/,? *(\.\.\.)?".*$| (?:in|after) JSON at.*$/s, ''));
    }
}
function twice(text) {
    const { offset, key } = (0,scan_json/* repeatedKey */.m$)(text);
    return new Unread(offset, `key ${(0,quote/* quote */.hD)(key)} is there twice`);
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}


/***/ }),

/***/ 74111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ loadReaders),
  w: () => (/* binding */ readStructure)
});

// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-json.js + 2 modules
var read_json = __webpack_require__(59286);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/json-strings.js
var json_strings = __webpack_require__(73416);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/times.js
var times = __webpack_require__(29307);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/pairs-of-line.js


/** The pairs `key=value` of a line that begins at an offset. All of it is in them; undefined for a part that is none. */
function writtenPairs(line, at) {
    return pairsOf(line, at, BETWEEN_WRITTEN);
}
/**
 * What a line measures: `name{labels} number`, as Prometheus writes it, else pairs that also a comma or a
 * semicolon may part. Times that the line begins with are in no key, since they differ in every run.
 */
function* measuredPairs(line, at) {
    const said = (0,times/* withoutTimesBeforeValues */.eh)(line);
    const from = at + line.length - said.length;
    const sample = sampleOf(said, from);
    if (sample)
        yield sample;
    else
        yield* pairsOf(said.replace(/[,;]\s*$/, ''), from, BETWEEN_MEASURED);
}
const BETWEEN_WRITTEN = /"|(?<!\s)\s+(?=[^\s="]+=)/g;
// What a comma parts is looked at up to the next one: many commas would take too long otherwise.
const BETWEEN_MEASURED = /"|(?<!\s)\s*[,;]\s*(?=[^\s=",;]+\s*=)|(?<!\s)\s+(?=[^\s="]+=)/g;
/** Where pairs end, and the next ones begin; not within quotes. */
function breaksOf(line, between) {
    const breaks = [];
    const strings = new json_strings/* Strings */.D(line);
    between.lastIndex = 0;
    for (let found = between.exec(line); found; found = between.exec(line)) {
        const { 0: sign, index } = found;
        if (sign === '"')
            between.lastIndex = strings.endAt(index) ?? between.lastIndex;
        else
            breaks.push({ start: index, end: index + sign.length });
    }
    return breaks;
}
function* pairsOf(line, at, between) {
    let start = 0;
    for (const next of [...breaksOf(line, between), { start: line.length, end: line.length }]) {
        const part = line.slice(start, next.start);
        // What precedes the first sign of equality is a key with spaces, not a pair of its own.
        if (!part.includes('=') && next.start < line.length)
            continue;
        yield toPair(part, at + start);
        start = next.end;
    }
}
function toPair(part, at) {
    const sign = part.indexOf('=');
    const key = part.slice(0, Math.max(sign, 0)).trim();
    if (key === '')
        return undefined;
    const rest = part.slice(sign + 1);
    const value = rest.trim();
    const start = at + part.length - rest.trimStart().length;
    return { key, value, span: { start, end: start + value.length } };
}
const NAME = /^[a-z_:][\w:.]*/i;
const SAMPLE = /^(\s+)([+-]?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|Inf)|NaN)(?:\s(.*))?$/is;
// Thousandths of a second since 1970, as Prometheus has them, or seconds and a fraction, as OpenMetrics has them.
const SAMPLED_AT = /^(?:1\d{12}|1\d{9}\.\d+)?\s*$/;
/** A sample; nothing but its time may stand behind its number: any other one could be a value. */
function sampleOf(line, at) {
    const name = NAME.exec(line)?.[0] ?? '';
    const end = line[name.length] === '{' ? endOfLabels(line, name.length) : name.length;
    const found = name === '' ? null : SAMPLE.exec(line.slice(end));
    if (!found || !SAMPLED_AT.test(found[3]?.trimStart() ?? ''))
        return undefined;
    const [, blanks, value] = found;
    const start = at + end + blanks.length;
    return { key: line.slice(0, end), value, span: { start, end: start + value.length } };
}
/** Behind the bracket that closes labels; quotes may hold brackets. */
function endOfLabels(line, start) {
    const strings = new json_strings/* Strings */.D(line);
    const mark = /["}]/g;
    mark.lastIndex = start;
    for (let found = mark.exec(line); found; found = mark.exec(line)) {
        if (found[0] === '}')
            return mark.lastIndex;
        mark.lastIndex = strings.endAt(found.index) ?? mark.lastIndex;
    }
    return line.length;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-key-values.js

/**
 * Lines of `key=value`, one or several of them a line, as an object; blank lines and comments are skipped.
 * A key that is there again has a list of values. Unless all is wanted `asWritten`, what lines measure is read:
 * numbers, without times before them, also as Prometheus writes them.
 */
function readKeyValues(text, asWritten) {
    const pairsOf = asWritten ? writtenPairs : measuredPairs;
    const pairs = new Map();
    for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const line = text.slice(at, end);
        if (!/^\s*(#.*)?$/.test(line)) {
            for (const pair of pairsOf(line, at)) {
                if (pair === undefined)
                    return { offset: at, why: 'expected key=value' };
                add(pairs, pair);
            }
        }
        at = end + 1;
    }
    const locate = ([key, index = 0]) => pairs.get(String(key))?.[Number(index)]?.span;
    return { value: toValue(pairs, asWritten), locate: (paths) => paths.map(locate) };
}
function add(pairs, pair) {
    const same = pairs.get(pair.key);
    if (same)
        same.push(pair);
    else
        pairs.set(pair.key, [pair]);
}
function toValue(pairs, asWritten) {
    const read = asWritten ? withoutSignOfZero : toNumber;
    const values = [...pairs].map(([key, all]) => {
        const [first, ...others] = all.map(({ value }) => read(value));
        return [key, others.length === 0 ? first : [first, ...others]];
    });
    return Object.fromEntries(values);
}
function withoutSignOfZero(text) {
    return text.replace(/^[+-](?=0+(?:\.0*)?$)/, '');
}
function toNumber(text) {
    // Two different integers of more digits than a double holds could become the same.
    if (/^[+-]?\d{16,}$/.test(text))
        return text;
    return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-structure.js


let yaml;
/** Loads the library for YAML, which takes its time, when one of these files needs it: before the first is read. */
async function loadReaders(paths) {
    if (paths.some((path) => YAML.test(path)))
        yaml ??= await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 90899));
}
const YAML = /\.ya?ml$/i;
// A time or a word with more behind it, which a list of JSON has not.
const IN_BRACKETS = /^\s*\[[^[\]{}"\n]*\][^\S\n]*\S/;
/** Reads a structured text by its name: JSON, YAML, JSON lines, else `key=value` lines. */
function readStructure(path, text, asWritten = false) {
    if (YAML.test(path)) {
        if (!yaml)
            throw new Error('the readers are not loaded');
        return yaml.readYaml(text, asWritten);
    }
    if (/\.(jsonl|ndjson)$/i.test(path))
        return (0,read_json/* readJsonLines */.s)(text);
    if (/\.json$/i.test(path))
        return (0,read_json/* readJson */.V)(text);
    const first = text.trimStart()[0];
    if (first === '[' && !IN_BRACKETS.test(text))
        return (0,read_json/* readJson */.V)(text);
    if (first !== '{')
        return readKeyValues(text, asWritten);
    const whole = (0,read_json/* readJson */.V)(text);
    if (!('why' in whole))
        return whole;
    const lines = (0,read_json/* readJsonLines */.s)(text);
    // Of what is neither, the reading that gets further tells what is wrong.
    return 'why' in lines && lines.offset < whole.offset ? whole : lines;
}


/***/ }),

/***/ 29843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   bI: () => (/* binding */ countMembers),
/* harmony export */   m$: () => (/* binding */ repeatedKey)
/* harmony export */ });
/* harmony import */ var _json_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73416);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);


const [NEWLINE, QUOTE, COMMA, ZERO, NINE, COLON] = [10, 34, 44, 48, 57, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];
/** As many digits as every double tells apart, and one more. */
const LONG = 16;
/** Steps through a text once. */
function scanJson(text) {
    const lines = [0];
    let isLines = true;
    let depth = 0;
    let members = 0;
    let hasLongNumber = false;
    for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at);
        if (sign === QUOTE)
            at = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .a)(text, at);
        else if (sign >= ZERO && sign <= NINE) {
            const end = endOfDigits(text, at);
            hasLongNumber ||= end - at >= LONG;
            at = end - 1;
        }
        else if (sign === COLON)
            members++;
        else if (sign === OPEN_LIST || sign === OPEN) {
            if (++depth > _structure_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .FI)
                return { deep: at, members, hasLongNumber, lines: undefined };
        }
        else if (sign === CLOSE_LIST || sign === CLOSE) {
            depth--;
            isLines &&= depth >= 0;
        }
        else if (sign === COMMA)
            isLines &&= depth > 0;
        else if (sign === NEWLINE) {
            isLines &&= depth === 0;
            if (isLines && at + 1 < text.length)
                lines.push(at + 1);
        }
    }
    return { deep: undefined, members, hasLongNumber, lines: isLines ? lines : undefined };
}
function endOfDigits(text, start) {
    let at = start + 1;
    for (let sign = text.charCodeAt(at); sign >= ZERO && sign <= NINE;) {
        sign = text.charCodeAt(++at);
    }
    return at;
}
/** How many members the objects of a value have: fewer than its text when a key was there twice. */
function countMembers(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (Array.isArray(value)) {
        for (const one of value)
            if (typeof one === 'object')
                members += countMembers(one);
        return members;
    }
    for (const key in value) {
        members++;
        const one = value[key];
        if (typeof one === 'object')
            members += countMembers(one);
    }
    return members;
}
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;
/** The first key that an object of a valid text has a second time, and where. */
function repeatedKey(text) {
    const objects = [];
    for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
        if (token === '{')
            objects.push(new Set());
        else if (token === '}')
            objects.pop();
        else if (colon !== undefined) {
            const keys = objects.at(-1);
            const key = JSON.parse(token.slice(0, -colon.length));
            if (keys.has(key))
                return { offset: index, key };
            keys.add(key);
        }
    }
    return undefined;
}


/***/ }),

/***/ 59552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ VOLATILE),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   mF: () => (/* binding */ makeSettings)
/* harmony export */ });
/* unused harmony exports DEFAULTS, TOLERANCE */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Which files hold what, without a policy. */
const DEFAULTS = {
    rules: ['**/rules/**', '**/*rules*.{json,yaml,yml}'],
    traces: [
        ...['**/trace*/**', '**/*.trace.json', '**/*.jsonl', '**/*violation*'],
        '**/validator_runtime.log',
    ],
    telemetry: ['**/telemetry/**', '**/*telemetry*', '**/*metrics*'],
};
/** Fields that differ between any two runs and mean nothing. */
const VOLATILE = ['ts', 'time', 'timestamp'];
/** A measured number may be off by a tenth before it is another one. */
const TOLERANCE = { relative: 0.1, absolute: 0 };
/** Puts policy and flags together. */
function makeSettings(policy, { exact, failOnDiff }) {
    // Who writes Rules/A.JSON means rules: in doubt a file counts as what is judged harder.
    const isRules = matcher(policy.rules ?? DEFAULTS.rules, 'is');
    const isTrace = matcher(policy.traces ?? DEFAULTS.traces, 'is');
    const isTelemetry = matcher(policy.telemetry ?? DEFAULTS.telemetry, 'is');
    return {
        exact,
        everyByte: failOnDiff,
        modes: policy.modes ?? true,
        isIgnored: matcher(policy.ignore ?? []),
        isVolatile: volatility([...VOLATILE, ...(policy.volatile ?? [])]),
        toleranceOf: tolerances(policy),
        kindOf(path) {
            if (isRules(path))
                return 'rules';
            // A log of telemetry is telemetry, whatever its ending: the more telling name decides.
            if (isTelemetry(path))
                return 'telemetry';
            if (isTrace(path))
                return 'trace';
            return path.toLowerCase().endsWith('.json') ? 'json' : 'text';
        },
    };
}
/** Tells whether a path, or a pointer, is one of the globs or matches one. */
function matcher(globs, flags = 's') {
    // As picomatch's own function: what is written as the glob is matches it, whatever its signs mean.
    const literal = new Set(globs);
    // A name may hold line feeds, which a star stands for only with the flag `s`.
    const patterns = globs.map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, flags }));
    return (path) => literal.has(path) || (path !== '' && patterns.some((pattern) => pattern.test(path)));
}
/** A word names a key wherever it stands; with a slash it is a pattern of JSON pointers. */
function volatility(names) {
    const keys = new Set(names.filter((name) => !name.includes('/')));
    const isPointer = matcher(names.filter((name) => name.includes('/')));
    return (key, pointer) => keys.has(key) || isPointer(pointer);
}
/** What a pointer leads to: its last part that is a name, since an index says nothing about other files. */
function fieldOf(pointer) {
    const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
    return (names.at(-1) ?? pointer).replaceAll('~1', '/').replaceAll('~0', '~');
}
function tolerances(policy) {
    const special = (policy.tolerances ?? []).map(({ field, files, ...limits }) => ({
        isField: field.includes('/')
            ? matcher([field])
            : (pointer) => fieldOf(pointer) === field,
        isFile: files ? matcher(files) : () => true,
        limits,
    }));
    const base = { ...TOLERANCE, ...policy.tolerance };
    return (path, pointer, before) => {
        // A later entry wins, as with overrides of headers.
        const found = special.findLast(({ isField, isFile }) => isField(pointer) && isFile(path));
        const { relative = 0, absolute = 0 } = found?.limits ?? base;
        return Math.max(absolute, relative * Math.abs(before));
    };
}


/***/ }),

/***/ 83138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $L: () => (/* binding */ holdsDocuments),
  o$: () => (/* binding */ readSource),
  jT: () => (/* binding */ wholeValue)
});

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/lines.js
/** The lines of a text: from an offset to line and column, both from 1, in UTF-16 code units. */
class Lines {
    text;
    starts = [0];
    constructor(text) {
        this.text = text;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            this.starts.push(at + 1);
        }
    }
    position(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.starts[low] + 1 };
    }
    /** The text of a line, without its ending. */
    line(number) {
        const start = this.starts[number - 1] ?? this.text.length;
        const line = this.text.slice(start, this.starts[number] ?? this.text.length);
        if (line.endsWith('\r\n'))
            return line.slice(0, -2);
        return line.endsWith('\n') ? line.slice(0, -1) : line;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/source.js

/** Reads a side; `shownPath` is where people find it. */
function readSource(bytes, shownPath, read) {
    const whole = bytes.toString('utf8');
    const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
    const structure = read(text);
    let lines;
    const placeOf = (span) => {
        if (span === undefined)
            return { path: shownPath };
        lines ??= new Lines(text);
        return placed(shownPath, lines, span);
    };
    const places = (paths) => {
        const spans = 'why' in structure ? paths.map(() => undefined) : structure.locate(paths);
        return spans.map(placeOf);
    };
    return { text, structure, places, placeOf };
}
/** What a side says; undefined when it cannot be read. */
function wholeValue({ structure }) {
    return 'why' in structure ? undefined : structure.value;
}
/** Whether what it says is a list of several documents. */
function holdsDocuments({ structure }) {
    return 'isDocuments' in structure;
}
const LONGEST_SOURCE = 500;
function placed(path, lines, { start, end }) {
    const { line, column } = lines.position(start);
    const to = lines.position(end);
    const source = lines.line(line);
    // A value of several lines is marked at its first, which is what an annotation shows.
    const endColumn = Math.max(to.line === line ? to.column : source.length + 1, column + 1);
    const place = { path, line, column, endLine: line, endColumn };
    return source.length <= LONGEST_SOURCE ? { ...place, source } : place;
}


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   _E: () => (/* binding */ lastSign),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/** Deeper than any document a person writes, and far from where a recursion would end the program. */
const DEEPEST = 200;
/** What is said of a deeper one. */
const TOO_DEEP = `nested deeper than ${DEEPEST} levels`;
/** Where the last sign of a text stands that is no blank: behind it there is nothing to point at. */
function lastSign(text) {
    return Math.max(text.trimEnd().length - 1, 0);
}


/***/ }),

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eh: () => (/* binding */ withoutTimesBeforeValues),
/* harmony export */   vc: () => (/* binding */ replaceTimes),
/* harmony export */   yz: () => (/* binding */ withoutLeadingTime)
/* harmony export */ });
// How people and loggers write times. A part of a longer word, number or path is none.
const ZONES = 'UTC|GMT|[ECMPH][SD]T|[CEW]ES?T|A[EK][SD]T|NZ[SD]T|[BIJ]ST|MSK';
const ZONE = String.raw `(?: ?(?:Z|${ZONES}|[+-]\d\d:?\d\d))?`;
const YEAR = String.raw `(?: (?:19|20)\d\d)?`;
const TO_SECONDS = String.raw `:\d\d(?:[.,]\d+)?`;
const OF_DAY = `(?: ?[AaPp][Mm])?${ZONE}`;
const CLOCK = String.raw `\d{1,2}:\d\d${TO_SECONDS}${OF_DAY}`;
const SHORT_CLOCK = String.raw `\d{1,2}:\d\d(?:${TO_SECONDS})?${OF_DAY}`;
const DAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,2})?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const WRITTEN = [
    // 2024-01-02T10:00:00.5Z, 2024/01/02 10:00, 2024-01-02
    String.raw `\d{4}(?:-\d\d-\d\d|/\d\d/\d\d)(?:(?:[T_]|, ?| )${SHORT_CLOCK})?`,
    // 02.01.2024 10:00:00, 01/02/2024
    String.raw `\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?:,? ${SHORT_CLOCK})?`,
    // 20240102T100000Z
    String.raw `\d{8}T\d{4}(?:\d\d(?:[.,]\d+)?)?${ZONE}`,
    // 02/Jan/2024:10:00:00 +0000
    String.raw `\d{1,2}/${MONTH}/\d{4}:${CLOCK}`,
    // Tue, 02 Jan 2024 10:00:00 GMT, 02-Jan-2024 10:00:00
    String.raw `${DAY}\d{1,2}[ -]${MONTH}[ -]\d{4}(?: ${SHORT_CLOCK})?`,
    // Tue Jan  2 10:00:00 UTC 2024, Jan  2 10:00:00
    String.raw `${DAY}${MONTH} {1,2}\d{1,2}${YEAR} ${CLOCK}${YEAR}`,
    // 10:00:00 AM
    CLOCK,
];
// Since 1970, in seconds or their thousandth parts and smaller; of a pair such as size=1700000000 it would be its value.
const EPOCH = String.raw `(?<!=)1\d{9}(?:\d{3}){0,3}(?:[.,]\d+)?`;
/** Seconds since some start, as only the beginning of a line says them. */
const SECONDS = String.raw `\d+\.\d+`;
const START = String.raw `(?<![\w./+-])`;
const END = String.raw `(?![\w/-]|[.,:]\d|:[a-f\d]{2}\b)`;
const ANY = [...WRITTEN, EPOCH].join('|');
const TIMES = new RegExp(String.raw `\[ ?${START}(?:${ANY})${END} ?\]|${START}(?:${ANY})${END}`, 'g');
const LEADING = new RegExp(String.raw `^(?:\[\s*)?(?:${ANY}|${SECONDS})${END}\s*\]?:?\s*`);
// Without brackets decimal seconds could as well be a value, and so could any other word but a logger's level.
const BEFORE_VALUES = new RegExp(String.raw `^(?:\[\s*${SECONDS}${END}\s*\]|(?:\[\s*)?(?:${ANY})${END}\s*\]?)[:,;]?\s*`);
const LEVEL = 'TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL';
const WORD_BEFORE_VALUES = new RegExp(String.raw `^(?:\[?\s*(?:${LEVEL})\b\s*\]?|\[[^[\]="]*\]):?\s*`);
const DIGIT = /\d/;
/** A line without the time that it begins with. */
function withoutLeadingTime(line) {
    return line.replace(LEADING, '');
}
/**
 * A line of measured values without the times that it begins with. A level and words in brackets, which may stand
 * between these, stay, and so does a time that is a key itself. What stands behind all times ends the line as before.
 */
function withoutTimesBeforeValues(line) {
    let words = '';
    for (let said = line.trimStart();;) {
        const timeless = said.replace(BEFORE_VALUES, '');
        const [word = ''] = WORD_BEFORE_VALUES.exec(timeless) ?? [];
        const isDone = word === '' && timeless.length === said.length;
        if (isDone || timeless.startsWith('='))
            return words + said;
        words += word;
        said = timeless.slice(word.length);
    }
}
/** A text with something else in place of its times. */
function replaceTimes(text, by) {
    return DIGIT.test(text) ? text.replace(TIMES, by) : text;
}


/***/ }),

/***/ 92466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ isViolations),
  p: () => (/* binding */ readViolations)
});

// EXTERNAL MODULE: ./build/src/actions/trace-diff/json-strings.js
var json_strings = __webpack_require__(73416);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/calls.js

const OPENING = 'rule_violation(';
/** Finds all calls. Each ends at its bracket, or where the text was cut off; quotes may hold brackets. */
function findCalls(text) {
    const calls = { within: [], around: [] };
    const strings = new json_strings/* Strings */.D(text);
    let from = 0;
    for (let open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, from)) {
        const start = open + OPENING.length;
        const end = endOfCall(text, start, strings);
        calls.around.push(text.slice(from, open));
        calls.within.push(text.slice(start, end));
        from = Math.min(end + 1, text.length);
    }
    calls.around.push(text.slice(from));
    return calls;
}
function endOfCall(text, start, strings) {
    QUOTE_OR_CLOSE.lastIndex = start;
    for (;;) {
        const found = QUOTE_OR_CLOSE.exec(text);
        if (!found)
            return text.length;
        if (found[0] === ')')
            return found.index;
        QUOTE_OR_CLOSE.lastIndex = strings.endAt(found.index) ?? found.index + 1;
    }
}
const QUOTE_OR_CLOSE = /[")]/g;
/** What follows the sign of a pair, unless it is in quotes: in a call all up to the next comma. */
const IN_CALL = /[^,)]*/y;
/** In a line up to the next blank. */
const IN_LINE = /[^\s,;)\]]*/y;
/** The pairs of `key=value` of a text, and what else it says. Of a key that is there twice all values count. */
function pairsOf(text, bare) {
    const pairs = new Map();
    const rest = [];
    const strings = new json_strings/* Strings */.D(text);
    const key = /\b(\w+)=/g;
    let from = 0;
    for (let found = key.exec(text); found; found = key.exec(text)) {
        const [sign, name] = found;
        const start = found.index + sign.length;
        const close = text[start] === '"' ? strings.endAt(start) : undefined;
        const end = close ?? endOfBare(text, start, bare);
        const value = close
            ? text.slice(start + 1, close - 1).replace(/\\(.)/g, '$1')
            : text.slice(start, end);
        const former = pairs.get(name);
        pairs.set(name, former === undefined ? value : `${former}, ${value}`);
        rest.push(text.slice(from, found.index));
        from = end;
        key.lastIndex = end;
    }
    rest.push(text.slice(from));
    return { pairs: Object.fromEntries(pairs), rest: rest.join(' ') };
}
function endOfBare(text, start, bare) {
    bare.lastIndex = start;
    bare.test(text);
    return bare.lastIndex;
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-json.js + 2 modules
var read_json = __webpack_require__(59286);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/settings.js
var settings = __webpack_require__(59552);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/times.js
var times = __webpack_require__(29307);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/violations.js




/** Whether a structure's value is what `readViolations` made. */
function isViolations(value) {
    return value instanceof ViolationLog;
}
class ViolationLog {
    list;
    constructor(list) {
        this.list = list;
    }
}
/**
 * Reads a validator's log: violations, JSON events, and other lines as events that passed, their
 * leading time stripped. It never fails: any text is a log, and JSON that cannot be read is a violation.
 */
function readViolations(text) {
    return readWhole(text) ?? readLines(text);
}
/** A text of several lines that is one JSON value: what stands in its list, else the value itself. */
function readWhole(text) {
    if (!/^\s*[[{]/.test(text) || !text.trim().includes('\n'))
        return undefined;
    const read = (0,read_json/* readJson */.V)(text);
    if ('why' in read)
        return undefined;
    const { value, locate } = read;
    const [all, isList] = Array.isArray(value) ? [value, true] : [[value], false];
    const ways = [];
    const list = all.flatMap((one, index) => {
        const told = withCalls(one, text);
        for (const _ of told)
            ways.push(isList ? [index] : []);
        return told;
    });
    const wayOf = ([index, ...rest]) => [...(ways[index] ?? []), ...rest];
    return { value: new ViolationLog(list), locate: (paths) => locate(paths.map(wayOf)) };
}
function readLines(text) {
    const list = [];
    const spans = [];
    for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const line = text.slice(at, end).trimEnd();
        const span = { start: at + line.search(/\S/), end: at + line.length };
        for (const one of line === '' ? [] : readLine(line)) {
            list.push(one);
            spans.push(span);
        }
        at = end + 1;
    }
    const locate = (path) => spans[path[0]];
    return { value: new ViolationLog(list), locate: (paths) => paths.map(locate) };
}
function readLine(line) {
    const said = (0,times/* withoutLeadingTime */.yz)(line.trim());
    if (said.startsWith('{') || BEGINS_AS_JSON.test(said)) {
        // An array of an event a line may be cut off, or still be written.
        const read = (0,read_json/* readJson */.V)(said.endsWith(',') ? said.slice(0, -1) : said);
        if (!('why' in read))
            return withCalls(read.value, said);
        if (BEGINS_AS_JSON.test(said))
            return [unreadable(said)];
    }
    const { within, around } = findCalls(said);
    if (within.length === 0)
        return [{ event: said }];
    // What stands between two calls belongs to the later one.
    const last = around.pop();
    return within.map((call, at) => {
        const beside = around[at] + (at === within.length - 1 ? ` ${last}` : '');
        return { ...toViolation(call), ...saidAround(beside) };
    });
}
const BEGINS_AS_JSON = /^(?:\[\s*)?\{\s*(?:"|$)/;
/** It could hide anything of its kind, so it counts as the worst of it; at another time it is the same. */
function unreadable(said) {
    const file = (0,times/* replaceTimes */.vc)(said.replace(TIME_FIELD, '$1…'), '…');
    return { rule_violation: true, type: 'unreadable JSON', file };
}
const TIME_FIELD = new RegExp(`("(?:${settings/* VOLATILE */.$7.join('|')})"\\s*:\\s*)(?:"[^"\\n]*"?|[^\\s,}\\]]+)`, 'g');
/** A JSON value, and the violations that its texts tell of. */
function withCalls(value, said) {
    if (!said.includes('rule_violation('))
        return [value];
    const calls = [];
    const without = JSON.parse(JSON.stringify(value), (_, one) => {
        if (typeof one !== 'string')
            return one;
        const { within, around } = findCalls(one);
        for (const call of within)
            calls.push(toViolation(call));
        return around.join('rule_violation');
    });
    return [without, ...calls];
}
function toViolation(call) {
    const { pairs, rest } = pairsOf(call, IN_CALL);
    const words = rest.replace(/[\s,]+/g, ' ').trim();
    return {
        ...{ type: '', file: '', agent: '', ...pairs, rule_violation: true },
        ...(words !== '' && { 'words in it': words }),
    };
}
/** What a line says beside a call; no field of a call has such a name. */
function saidAround(text) {
    if (text.trim() === '')
        return {};
    const { pairs, rest } = pairsOf((0,times/* replaceTimes */.vc)(text, ' '), IN_LINE);
    const words = rest.replace(/\s+/g, ' ').trim();
    return {
        ...(Object.keys(pairs).length > 0 && { 'around it': pairs }),
        ...(words !== '' && { 'words around it': words }),
    };
}


/***/ }),

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word closest to the one given, when it is close enough to be a slip of the hand. */
function nearest(word, known) {
    const wanted = plain(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(wanted, plain(candidate), least);
        if (steps < least) {
            best = candidate;
            least = steps;
        }
    }
    return best;
}
/** `, did you mean "x"?` or nothing: the tail of every message about an unknown name. */
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : `, did you mean "${candidate}"?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * How many letters must be changed, added, taken away or swapped with their neighbour (Damerau and
 * Levenshtein), given up (as `limit`) as soon as it cannot be less.
 */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? before[j - 2] + 1 : change;
            next.push(Math.min(change, swap, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell of the POSIX kind reads it back, for commands that people copy. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 64119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fromKey),
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11130);

// A key is a path's bytes as latin1 text: cheap to sort and to look up, and nothing is lost of a name
// that is not UTF-8.
/** Compares by the path's bytes. */
function byKey(a, b) {
    if (a.key === b.key)
        return 0;
    return a.key < b.key ? -1 : 1;
}
/** The path as the file system takes it: text when it is ASCII, else its bytes. */
function fromKey(key) {
    return isAscii(key) ? key : Buffer.from(key, 'latin1');
}
/** The path for people. */
function showKey(key) {
    return isAscii(key) ? key : (0,_display_name_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .Q)(Buffer.from(key, 'latin1'));
}
/** The key of a path given as text. */
function toKey(path) {
    return isAscii(path) ? path : Buffer.from(path).toString('latin1');
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}


/***/ }),

/***/ 59266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ savedDigest),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   sP: () => (/* binding */ looksLikeIndex),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54958);


const VERSION = 1;
/** The index as the text of its file. */
function writeIndex({ of, taken, stamp, items }) {
    const head = JSON.stringify({ cohesix: 'snapshot index', version: VERSION, of, taken, stamp });
    const body = [head, ...[...items].map((item) => JSON.stringify(item)), ''].join('\n');
    return `${(0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body)}\n${body}`;
}
/** Whether a text begins as an index does, of whatever version. */
function looksLikeIndex(text) {
    return /^[0-9a-f]{64}\n\{"cohesix":"snapshot index",/.test(text);
}
/** Reads it back; undefined for one of another version or snapshot, and for a damaged one. */
function readIndex(text, of) {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body))
        return undefined;
    const [head, ...lines] = body.trimEnd().split('\n');
    const known = JSON.parse(head);
    if (known.version !== VERSION || known.of !== of)
        return undefined;
    return { ...known, items: new Map(lines.map((line) => JSON.parse(line))) };
}
/** How a file looks without reading it. */
function stampOf({ size, mtimeMs, ctimeMs, ino, mode }) {
    return [size, mtimeMs, ctimeMs, ino, mode & _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .J].join(' ');
}
// A file written within the clock's grain of the index could change again and look the same: git calls
// such an entry racily clean (its Documentation/technical/racy-git) and reads the file.
const GRAIN = 2000;
/** The digest saved for a file, when it looks as it did and was not written just before. */
function savedDigest(index, key, stats) {
    const item = index?.items.get(key);
    if (index === undefined || item?.stamp !== stampOf(stats))
        return undefined;
    return isSettled(index, stats) ? item.digest : undefined;
}
/** Whether a file was last changed well before the index was taken. */
function isSettled({ taken }, { ctimeMs }) {
    return ctimeMs + GRAIN < taken;
}
/** The items of an index with all their digests, for saving. */
function settled(item) {
    const { digest: known, ...rest } = item;
    const value = typeof known === 'function' ? known() : known;
    return value === undefined ? rest : { ...rest, digest: value };
}


/***/ }),

/***/ 54958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/** Permission bits, and those by which a program runs as another user (chmod(2)). */
const PERMISSIONS = 0o7777;


/***/ }),

/***/ 63102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
