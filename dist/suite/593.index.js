export const id = 593;
export const ids = [593];
export const modules = {

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/** The base given, else the event's, else the default branch of `origin`. */
function findBase(world, base) {
    const { git, change } = world;
    const head = git.commit('HEAD');
    if (head === undefined)
        return { why: 'this is no git repository with a commit' };
    if (base === undefined && change) {
        // GitHub checks out the merge of the change into its base: its first parent is what to compare with.
        const [first, second] = git.parents(head);
        if (first && second === change.head)
            return { commit: first, source: change.source };
    }
    const wanted = base ?? change?.base ?? 'origin/HEAD';
    const source = base === undefined && change ? change.source : wanted;
    const commit = git.commit(wanted);
    const common = commit && git.mergeBase(commit, head);
    if (common)
        return { commit: common, source };
    return { why: unreachable(world, wanted, base) };
}
function unreachable({ git, change }, wanted, base) {
    if (git.isShallow()) {
        return `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`;
    }
    const cure = base === undefined && !change ? 'name one with --base' : 'fetch it first';
    return `${wanted} is not a commit of this clone; ${cure}`;
}


/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export POLICY_PATHS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9753);


/** Where the policy is looked for, in this order, below the root. */
const POLICY_PATHS = ['.github/cohesix.yml', 'cohesix.yml'];
const LARGEST_POLICY = 1024 * 1024;
/**
 * Reads the policy file named, or the first that exists. Throws a UsageError for a broken one, and for
 * a link, a folder or a pipe in its place: defaults must not hold where somebody wrote a policy. Rules that
 * it names have to be among `ruleIds`, when these are given: only their own action knows them.
 */
async function loadPolicy(world, given, ruleIds) {
    const path = given ?? POLICY_PATHS.find((name) => world.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.root, name)) !== 'missing');
    if (path === undefined)
        return { policy: {}, path };
    const full = given === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.root, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, path);
    const cure = 'correct --policy, or leave it out';
    const content = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(world, full, { name: path, largest: LARGEST_POLICY, cure });
    // The YAML library is loaded only when there is something to read.
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 5508));
    return { policy: readPolicy(path, content, ruleIds), path };
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);


/**
 * Reads a text file that steers a run. Throws a UsageError that names the file, what is wrong with it
 * and the cure: missing, no regular file, unreadable, or larger than `largest` bytes.
 */
function readText(world, full, { name, largest, cure }) {
    const reading = world.files.read(full, largest);
    switch (reading.kind) {
        case 'file':
            return reading.bytes.toString('utf8');
        case 'missing':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: no such file; ${cure}`);
        case 'too-large':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: larger than ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(largest)} bytes; ${cure}`);
        case 'unreadable':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: cannot be read (${reading.code}); ${cure}`);
        case 'special':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: a ${reading.what}, not a regular file; ${cure}`);
        default:
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: a ${reading.kind}, not a regular file; ${cure}`);
    }
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(9753);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/approve.js



const HEADING = ' Accepted drift; each entry holds for one change. See docs/drift.md.';
/** The causes that the fingerprints (or their beginnings) name. Throws a UsageError for one that names none or several. */
function choose(causes, wanted) {
    return wanted.map((given) => {
        if (!/^[0-9a-f]{8,32}$/.test(given)) {
            throw new usage_error/* UsageError */.e(`--approve: "${given}" is no fingerprint; give at least its first 8 digits`);
        }
        const [cause, other] = causes.filter(({ fingerprint }) => fingerprint.startsWith(given));
        if (other)
            throw new usage_error/* UsageError */.e(`--approve: ${given} names several changes; give more digits`);
        if (cause)
            return cause;
        const known = causes.map(({ fingerprint }) => fingerprint.slice(0, given.length));
        throw new usage_error/* UsageError */.e(`--approve: no change of this comparison has the fingerprint ${given}${(0,nearest/* didYouMean */.a)(given, known) || '; run without --approve to see them'}`);
    });
}
/** The ledger's text with the causes entered: a former entry of the same change is replaced, all else stays. */
function enterApprovals(text, causes, by) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (document.contents === null) {
        document.contents = document.createNode({ approvals: [] });
        document.commentBefore ??= HEADING;
    }
    const list = (0,dist/* isMap */.jh)(document.contents) ? document.contents.get('approvals', true) : undefined;
    if (!(0,dist/* isSeq */.oP)(list))
        throw new usage_error/* UsageError */.e('the ledger has no list "approvals"; correct it first');
    list.flow = false;
    for (const cause of causes) {
        const entry = document.createNode(entryOf(cause, by));
        const at = list.items.findIndex((item) => (0,dist/* isMap */.jh)(item) && item.get('fingerprint') === cause.fingerprint);
        if (at < 0)
            list.items.push(entry);
        else
            list.items[at] = entry;
    }
    return document.toString({ lineWidth: 0 });
}
function entryOf({ fingerprint, class: of, drift }, by) {
    const { reason, approver, date, expires } = by;
    return {
        ...{ fingerprint, class: of, what: drift.message, reason, approver, date },
        ...(expires !== undefined && { expires }),
        ...(drift.measured && { value: drift.measured.after }),
    };
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var trace_diff_drift = __webpack_require__(8894);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/gate.js


/** What the gate is told: `rule-drift,content>10`, `any`, `none`. Answers undefined for what it does not know. */
function parseGate(words) {
    const gate = new Map();
    for (const word of words) {
        const [, name = '', threshold = '0'] = /^([a-z-]+)(?:>(\d{1,9}))?$/.exec(word) ?? [];
        const known = trace_diff_drift/* CLASSES */.N.find((one) => one === name);
        if (name === 'none')
            continue;
        if (name !== 'any' && known === undefined) {
            const hint = (0,nearest/* didYouMean */.a)(name || word, [...trace_diff_drift/* CLASSES */.N, 'any', 'none']);
            return {
                why: `"${word}" is no class${hint || `; known are ${trace_diff_drift/* CLASSES */.N.join(', ')}, any, none`}`,
            };
        }
        for (const one of name === 'any' ? trace_diff_drift/* CLASSES */.N : [known]) {
            gate.set(one, Number(threshold));
        }
    }
    return gate;
}
/** How severe the unapproved changes of a class are, given how many there are: those that fail the gate are errors. */
function severityOf(of, open, gate) {
    const threshold = gate.get(of);
    if (threshold !== undefined && open > threshold)
        return 'error';
    return threshold !== undefined || MATTERS.includes(of) ? 'warning' : 'notice';
}
const MATTERS = ['rule-drift', 'validator-regression', 'telemetry-mismatch'];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/group.js




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
        const [drift] = group;
        const places = group.map(({ place }) => place);
        return { class: drift.class, drift, places, fingerprint: fingerprintOf(key, group) };
    });
}
/** What is changed, from what to what; of files that came or went only the folder counts. */
function causeOf({ class: of, rule, what, before, after, measured }) {
    const isFile = rule === 'drift/file-added' || rule === 'drift/file-removed';
    const values = isFile ? [] : measured ? [direction(measured)] : [before ?? null, after ?? null];
    return JSON.stringify([of, rule, what, ...values]);
}
// A measured number is never the same twice: an approval names which way it went, and the ledger how far.
function direction({ before, after }) {
    return after > before ? 'more' : 'less';
}
/**
 * 32 hex digits for what changed, where, from what to what. Line numbers, run times and the place of the
 * snapshot stay out, so that it survives rebases and other snapshots of the same change.
 */
function fingerprintOf(cause, group) {
    const contents = group.map(({ file, before, after, measured }) => JSON.stringify(measured ? [file] : [file, before ?? null, after ?? null]));
    const hash = (0,external_node_crypto_.createHash)('sha256').update(cause);
    for (const content of contents.sort(finding/* compareText */.n6))
        hash.update(`\0${content}`);
    return hash.digest('hex').slice(0, 32);
}
const LONGEST_VALUE = 300;
/** A cause as a finding of the severity given. */
function toDraft(cause, severity) {
    const { drift, places, fingerprint } = cause;
    const { before, after, place, rule, message } = drift;
    const others = places.slice(1);
    const files = new Set(places.map(({ path }) => path)).size;
    const spread = others.length > 0 ? ` (in ${spreadText(files, places.length)})` : '';
    return {
        ...{ rule, severity, place, fingerprint, group: trace_diff_drift/* CLASS_NAMES */.m[drift.class] },
        message: message + spread,
        ...(after !== undefined && { found: value(after) }),
        ...(before !== undefined && { expected: value(before) }),
        ...(others.length > 0 && { places: others }),
    };
}
function spreadText(files, places) {
    return files > 1 ? (0,quote/* count */.U9)(files, 'file') : `${(0,quote/* thousands */.oh)(places)} places`;
}
function value(text) {
    return text.length > LONGEST_VALUE ? `${(0,quote/* head */.d5)(text, LONGEST_VALUE)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/ledger.js



const day = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* isoDate */._$n('must be a date YYYY-MM-DD'));
const words = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* nonEmpty */.hq('must not be empty'));
const entrySchema = valibot_dist/* strictObject */.rej({
    fingerprint: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]{32}$/, 'must be 32 hex digits')),
    class: valibot_dist/* picklist */.KIO(trace_diff_drift/* CLASSES */.N),
    what: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    reason: words,
    approver: words,
    date: day,
    expires: valibot_dist/* optional */.lqM(day),
    value: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
});
/** The ledger's rules for a reader: nothing is approved by what cannot be read. */
const NO_LEDGER = { valid: new Map(), problems: [] };
/** Reads a ledger. A broken one approves nothing, and says where it is broken. */
function readLedger(path, text, today) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const place = (node, key = '') => placeOf(path, text, lines, (0,dist/* isMap */.jh)(node) && key ? (node.get(key, true) ?? node) : node);
    const invalid = (why, at) => ({
        valid: new Map(),
        problems: [
            problem('approval/invalid', `${why}; until this is corrected nothing is approved`, at),
        ],
    });
    const [broken] = document.errors;
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        const at = { path, line, column: col, endLine: line, endColumn: col + 1 };
        return invalid(broken.message.split(' at line')[0], at);
    }
    if (document.contents === null)
        return NO_LEDGER;
    const list = (0,dist/* isMap */.jh)(document.contents) ? document.contents.get('approvals', true) : undefined;
    if (!(0,dist/* isSeq */.oP)(list))
        return invalid('expected a list "approvals"', place(document.contents));
    const ledger = { valid: new Map(), problems: [] };
    for (const item of list.items) {
        const parsed = valibot_dist/* safeParse */.xLC(entrySchema, item.toJS(document));
        if (!parsed.success) {
            const [issue] = parsed.issues;
            const key = String(issue.path?.[0].key ?? '');
            return invalid(`approval: ${key} ${explain(issue)}`, place(item, key));
        }
        enter(ledger, parsed.output, place(item, 'fingerprint'), today);
    }
    return ledger;
}
function explain(issue) {
    if (issue.received === 'undefined')
        return 'is missing';
    if (issue.expected === 'never')
        return 'is no key of an approval';
    return issue.kind === 'validation' ? issue.message : `must be ${issue.expected}`;
}
function enter({ valid, problems }, approval, place, today) {
    const { fingerprint, expires, approver } = approval;
    const short = fingerprint.slice(0, 8);
    if (valid.has(fingerprint)) {
        problems.push(problem('approval/duplicate', `${short} is approved twice; keep one entry`, place));
    }
    else if (expires !== undefined && expires < today) {
        const message = `the approval of ${short} by ${approver} expired on ${expires}; renew it or take it out`;
        problems.push(problem('approval/expired', message, place));
    }
    else
        valid.set(fingerprint, { approval, place });
}
/** Entries that no change of today matches: they would approve it should it come back. */
function unusedApprovals({ valid }, causes) {
    const met = new Set(causes.map(({ fingerprint }) => fingerprint));
    const unused = [...valid].filter(([fingerprint]) => !met.has(fingerprint));
    return unused.map(([fingerprint, { approval, place }]) => problem('approval/unused', `the approval of ${fingerprint.slice(0, 8)} by ${approval.approver} matches no change; take it out`, place));
}
/** The approval of a cause, when there is one that holds for it. */
function approvalOf({ valid }, cause) {
    const approval = valid.get(cause.fingerprint)?.approval;
    if (approval === undefined || approval.class !== cause.class)
        return undefined;
    const { measured } = cause.drift;
    if (measured === undefined)
        return approval;
    // Of a measured number the value counts that was approved: further away is another change.
    const limit = approval.value ?? measured.before;
    const beyond = measured.after > measured.before ? measured.after - limit : limit - measured.after;
    return beyond <= measured.tolerance ? approval : undefined;
}
function problem(rule, message, place) {
    return { rule, severity: rule === 'approval/invalid' ? 'error' : 'warning', message, place };
}
function placeOf(path, text, lines, node) {
    const range = node?.range;
    if (!range)
        return { path };
    const { line, col } = lines.linePos(range[0]);
    const end = lines.linePos(range[1]);
    const source = text.split('\n')[line - 1] ?? '';
    const endColumn = end.line === line ? end.col : source.length + 1;
    return { path, line, column: col, endLine: line, endColumn, source };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/judge-causes.js




/** Weighs causes against ledger and gate. */
function judgeCauses(causes, ledger, gate) {
    const counts = Object.fromEntries(trace_diff_drift/* CLASSES */.N.map((of) => [of, { open: 0, approved: 0 }]));
    const weighed = causes.map((cause) => ({ cause, approval: approvalOf(ledger, cause) }));
    for (const { cause, approval } of weighed)
        counts[cause.class][approval ? 'approved' : 'open']++;
    const drafts = weighed.map(({ cause, approval }) => {
        if (approval)
            return accepted(toDraft(cause, 'notice'), approval);
        return toDraft(cause, severityOf(cause.class, counts[cause.class].open, gate));
    });
    const problems = [...ledger.problems, ...unusedApprovals(ledger, causes)];
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

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/learn.js



const LOOKED_AT = ['rule-drift', 'validator-regression', 'trace'];
/** Proposes volatile fields, tolerances and ignored files from the differences of `runs` runs that should be equal. */
function learn(drifts, runs) {
    const unexplained = drifts.filter((drift) => LOOKED_AT.includes(drift.class));
    const noise = drifts.filter((drift) => !LOOKED_AT.includes(drift.class));
    const measured = noise.filter((drift) => drift.measured);
    const fields = noise.filter((drift) => !drift.measured && drift.what.startsWith('/'));
    const files = noise.filter((drift) => !drift.measured && !drift.what.startsWith('/'));
    const drift = {
        ...section('volatile', [...fieldEvidence(fields).keys()]),
        ...section('tolerances', tolerances(measured)),
        ...section('ignore', [...new Set(files.map(({ file }) => file))]),
    };
    const document = new dist/* Document */.yo(Object.keys(drift).length > 0 ? { drift } : null);
    document.commentBefore = [
        ` Proposed from ${(0,quote/* count */.U9)(runs, 'run')} that should be equal.`,
        ...[...fieldEvidence(fields)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
        ...[...byField(measured)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
        ...files.map(({ file, message }) => ` ${file}: ${message}`),
        ...unexplained.map((one) => ` Not proposed, look at it (${trace_diff_drift/* CLASS_NAMES */.m[one.class]}): ${one.file}: ${one.message}`),
    ]
        .map((line) => line.replace(/[\r\n]+/g, ' '))
        .join('\n');
    return { policy: document.toString({ lineWidth: 0 }), unexplained };
}
function section(key, values) {
    return values.length === 0 ? {} : { [key]: values };
}
/** The last key of a pointer that is a name; an index says nothing about other files. */
function fieldOf({ what }) {
    const named = what.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
    return (named.at(-1) ?? what).replaceAll('~1', '/').replaceAll('~0', '~');
}
function fieldEvidence(drifts) {
    return byField(drifts);
}
function byField(drifts) {
    const fields = new Map();
    for (const drift of drifts) {
        const field = fieldOf(drift);
        fields.set(field, [...(fields.get(field) ?? []), drift]);
    }
    return fields;
}
function evidence(drifts) {
    const [first] = drifts;
    const files = new Set(drifts.map(({ file }) => file)).size;
    return `${first.before} and ${first.after} in ${first.file}${files > 1 ? `, differs in ${(0,quote/* count */.U9)(files, 'file')}` : ''}`;
}
// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;
function tolerances(drifts) {
    return [...byField(drifts)].map(([field, of]) => {
        const seen = of.map(({ measured }) => offOf(measured));
        const relative = Math.max(...seen.map((one) => one.relative));
        if (Number.isFinite(relative))
            return { field, relative: up(relative * MARGIN) };
        return { field, absolute: up(Math.max(...seen.map((one) => one.absolute)) * MARGIN) };
    });
}
function offOf({ before, after }) {
    const absolute = Math.abs(after - before);
    return {
        absolute,
        relative: before === 0 ? Number.POSITIVE_INFINITY : absolute / Math.abs(before),
    };
}
/** Rounded up to two digits. */
function up(value) {
    const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/old-summary.js
/** The text that scripts read since the old tool: counts, then added, removed and changed files with their diffs. */
function oldSummary(baseline, target, compared) {
    const { added, removed, changed, unchanged } = compared;
    return [
        `Baseline : ${baseline}`,
        `Target   : ${target}`,
        `Added    : ${added.length}`,
        `Removed  : ${removed.length}`,
        `Changed  : ${changed.length}`,
        `Unchanged: ${unchanged}`,
        ...listed('# Added files', '+', added),
        ...listed('# Removed files', '-', removed),
        ...(changed.length > 0 ? ['', '# Changed files'] : []),
        ...changed.flatMap(({ path, text }) => ['', `## Diff for ${path}`, text.replace(/\n$/, '')]),
        '',
    ].join('\n');
}
function listed(title, sign, paths) {
    return paths.length === 0 ? [] : ['', title, ...paths.map((path) => `${sign} ${path}`)];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(7628);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-values.js
/** Compares two values by their structure and hands on each leaf that differs. They are nested no deeper than `readStructure` allows. */
function compareValues(before, after, comparing, onChange) {
    compare({ before, after, beforePath: [], afterPath: [], pointer: '' });
    function compare(pair) {
        if (isRecord(pair.before) && isRecord(pair.after)) {
            compareRecords(pair, pair.before, pair.after);
        }
        else if (Array.isArray(pair.before) && Array.isArray(pair.after)) {
            compareArrays(pair, pair.before, pair.after);
        }
        else if (!comparing.isSame(pair.before, pair.after, pair.pointer))
            onChange(pair);
    }
    function compareRecords(pair, one, other) {
        for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
            const pointer = `${pair.pointer}/${escapePointer(key)}`;
            if (comparing.isVolatile(key, pointer))
                continue;
            member(pair, pointer, [key, one], [key, other]);
        }
    }
    function compareArrays(pair, one, other) {
        const [names, otherNames] = [namesOf(one), namesOf(other)];
        if (names && otherNames) {
            compareNamed(pair, names, otherNames, one, other);
            return;
        }
        const [start, end] = sharedEnds(one, other);
        const length = Math.max(one.length, other.length) - start - end;
        for (let at = start; at < start + length; at++) {
            const isLeft = at < one.length - end;
            const isRight = at < other.length - end;
            const pointer = `${pair.pointer}/${at}`;
            member(pair, pointer, isLeft ? [at, one] : undefined, isRight ? [at, other] : undefined);
        }
    }
    function compareNamed(pair, names, otherNames, one, other) {
        for (const name of new Set([...names.keys(), ...otherNames.keys()])) {
            const [at, otherAt] = [names.get(name), otherNames.get(name)];
            const pointer = `${pair.pointer}/${escapePointer(name)}`;
            const left = at === undefined ? undefined : [at, one];
            member(pair, pointer, left, otherAt === undefined ? undefined : [otherAt, other]);
        }
    }
    function member(pair, pointer, one, other) {
        const isBefore = one !== undefined && Object.hasOwn(one[1], one[0]);
        const isAfter = other !== undefined && Object.hasOwn(other[1], other[0]);
        const next = {
            pointer,
            before: isBefore ? one[1][one[0]] : undefined,
            after: isAfter ? other[1][other[0]] : undefined,
        };
        const beforePath = isBefore ? [...pair.beforePath, one[0]] : undefined;
        const afterPath = isAfter ? [...pair.afterPath, other[0]] : undefined;
        if (beforePath && afterPath)
            compare({ ...next, beforePath, afterPath });
        else
            onChange({ ...next, beforePath, afterPath });
    }
    /** How many elements agree at the start and at the end; without it one new element would move all others. */
    function sharedEnds(one, other) {
        if (one.length === other.length)
            return [0, 0];
        const [left, right] = [one, other].map((all) => all.map((each) => lasting(each, comparing)));
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
/** A value as people read it, on one line: JSON. */
function shown(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
/** What became of a field, in words. */
function saying(field, { before, after, beforePath, afterPath }) {
    if (!beforePath)
        return `${field} is new: ${compare_values_short(after)}`;
    if (!afterPath)
        return `${field} is gone; it was ${compare_values_short(before)}`;
    return `${field} changed from ${compare_values_short(before)} to ${compare_values_short(after)}`;
}
function compare_values_short(value) {
    const text = shown(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
/** A value as JSON without its volatile fields: what names it in a fingerprint. */
function lasting(value, { isVolatile }) {
    return JSON.stringify(value, (key, one) => (isVolatile(key, '') ? undefined : one));
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-leaves.js


/** Compares measured values leaf by leaf: numbers within their tolerance are the same. */
function compareTelemetry(path, before, after, settings) {
    const tolerance = (pointer, value) => settings.toleranceOf(path, pointer, value);
    const isSame = (one, other, pointer) => Object.is(one, other) ||
        (isNumber(one) && isNumber(other) && Math.abs(other - one) <= tolerance(pointer, one));
    return leaves(before, after, { isVolatile: settings.isVolatile, isSame }).map(({ change, ...at }) => {
        const { before: one, after: other, pointer } = change;
        const measured = isNumber(one) && isNumber(other)
            ? { before: one, after: other, tolerance: tolerance(pointer, one) }
            : undefined;
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
    return leaves(before, after, comparing).map(({ change: _, ...at }) => ({
        class: 'content',
        rule: 'drift/content-changed',
        ...at,
    }));
}
function leaves(before, after, comparing) {
    const changes = [];
    compareValues(wholeValue(before), wholeValue(after), comparing, (change) => changes.push(change));
    const places = placesOf(before, after, changes);
    return changes.map((change, index) => {
        const what = change.pointer || 'the whole value';
        return {
            ...{
                what,
                change,
                message: saying(what, change),
                place: places[index],
            },
            ...(change.beforePath && { before: shown(change.before) }),
            ...(change.afterPath && { after: shown(change.after) }),
        };
    });
}
function wholeValue({ structure }) {
    return 'why' in structure ? undefined : structure.value;
}
/** In the new file, or in the old one for what is gone; each file is searched once. */
function placesOf(before, after, changes) {
    const now = after.places(changes.map(({ afterPath }) => afterPath ?? []));
    if (changes.every(({ afterPath }) => afterPath))
        return now;
    const old = before.places(changes.map(({ beforePath }) => beforePath ?? []));
    return changes.map(({ afterPath }, index) => (afterPath ? now[index] : old[index]));
}
function isNumber(value) {
    return typeof value === 'number';
}
/** How far off a number is: `+42 %, tolerated are ±12`. */
function offText({ before, after, tolerance }) {
    const off = before === 0 ? '' : `${percent((after - before) / Math.abs(before))}, `;
    const limit = Number(tolerance.toPrecision(3));
    return `${off}tolerated ±${Number.isInteger(limit) ? (0,quote/* thousands */.oh)(limit) : limit}`;
}
function percent(ratio) {
    const value = Number((ratio * 100).toPrecision(3));
    return `${value > 0 ? '+' : '−'}${Math.abs(value)} %`;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-rules.js


/** Compares two versions of a file of validator rules, rule by rule and field by field. */
function compareRules(before, after, settings) {
    const [one, other] = [rulesOf(before), rulesOf(after)];
    const drifts = [];
    for (const [id, rule] of one) {
        const match = other.get(id);
        if (match)
            drifts.push(...changedFields(before, after, rule, match, settings));
        else
            drifts.push(gone(before, rule, settings));
    }
    for (const [id, rule] of other)
        if (!one.has(id))
            drifts.push(come(after, rule, settings));
    return [...drifts, ...incomplete(after, other)];
}
/** The rules of a file by id: a list, a map by id, one of both below `rules`, or a single rule. */
function rulesOf(source) {
    const rules = new Map();
    if (source === undefined || 'why' in source.structure)
        return rules;
    for (const rule of listRules(source.structure.value, [])) {
        // A second rule of the same id is one of its own: which of them holds is the validator's business.
        let id = rule.id;
        for (let n = 2; rules.has(id); n++)
            id = `${rule.id} (${n})`;
        rules.set(id, { ...rule, id });
    }
    return rules;
}
function listRules(value, path) {
    if (Array.isArray(value)) {
        return value.map((one, at) => ({
            id: idOf(one) ?? `#${at + 1}`,
            value: one,
            path: [...path, at],
        }));
    }
    if (!isRecord(value))
        return [];
    if (typeof value.rules === 'object' && value.rules !== null) {
        return listRules(value.rules, [...path, 'rules']);
    }
    if (nameOf(value) !== undefined && 'version' in value) {
        return [{ id: nameOf(value), value, path }];
    }
    return Object.entries(value).map(([key, one]) => ({ id: key, value: one, path: [...path, key] }));
}
function idOf(value) {
    return isRecord(value) ? nameOf(value) : undefined;
}
function changedFields(before, after, rule, match, settings) {
    const changes = [];
    const comparing = { isVolatile: settings.isVolatile, isSame: Object.is };
    compareValues(rule.value, match.value, comparing, (change) => changes.push(change));
    return changes.map((change) => {
        const field = change.pointer.slice(1).replaceAll('/', '.') || 'the rule';
        const source = change.afterPath ? after : before;
        const path = change.afterPath
            ? [...match.path, ...change.afterPath]
            : [...rule.path, ...change.beforePath];
        return {
            ...{ class: 'rule-drift', rule: 'drift/rule-changed', what: `rule ${rule.id}: ${field}` },
            message: `rule ${(0,quote/* quote */.hD)(rule.id)}: ${saying(field, change)}`,
            ...(change.beforePath && { before: shown(change.before) }),
            ...(change.afterPath && { after: shown(change.after) }),
            place: source.places([path])[0],
        };
    });
}
function gone(before, { id, value, path }, settings) {
    return {
        ...{ class: 'rule-drift', rule: 'drift/rule-removed', what: `rule ${id}` },
        message: `rule ${(0,quote/* quote */.hD)(id)} is gone`,
        before: lasting(value, settings),
        place: before.places([path])[0],
    };
}
function come(after, { id, value, path }, settings) {
    return {
        ...{ class: 'rule-drift', rule: 'drift/rule-added', what: `rule ${id}` },
        message: `rule ${(0,quote/* quote */.hD)(id)} is new`,
        after: lasting(value, settings),
        place: after.places([path])[0],
    };
}
const NEEDED = [
    ['version', ['version']],
    ['activation_window.start', ['activation_window', 'start']],
    ['activation_window.end', ['activation_window', 'end']],
    ['source', ['source']],
];
/** A rule that nobody can date or trace back is an error of its own. */
function incomplete(after, rules) {
    return [...rules.values()].flatMap(({ id, value, path }) => {
        const missing = NEEDED.filter(([, way]) => isAbsent(value, way)).map(([name]) => name);
        if (missing.length === 0)
            return [];
        const list = new Intl.ListFormat('en').format(missing);
        return [
            {
                ...{ class: 'rule-drift', rule: 'drift/rule-incomplete', what: `rule ${id}: no ${list}` },
                message: `rule ${(0,quote/* quote */.hD)(id)} has no ${list}; add it, so that the rule can be dated and traced`,
                after: missing.join(),
                place: after.places([path])[0],
            },
        ];
    });
}
function isAbsent(value, path) {
    const found = path.reduce((at, key) => (isRecord(at) ? at[key] : undefined), value);
    return found === undefined || found === null || found === '';
}

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
        for (this.at++;; this.at++) {
            const end = this.text.indexOf('"', this.at);
            if (end < 0) {
                this.at = this.text.length;
                return;
            }
            let slashes = 0;
            while (this.text[end - 1 - slashes] === '\\')
                slashes++;
            this.at = end;
            if (slashes % 2 === 0)
                break;
        }
        this.at++;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/structure.js


/** Reads a structured text by its name: JSON, YAML, JSON lines, else `key=value` lines. */
function readStructure(path, text) {
    if (/\.ya?ml$/i.test(path))
        return readYaml(text);
    if (/\.(jsonl|ndjson)$/i.test(path))
        return readJsonLines(text);
    if (/\.json$/i.test(path))
        return readJson(text);
    const first = text.trimStart()[0];
    if (first === '[')
        return readJson(text);
    if (first !== '{')
        return readKeyValues(text);
    const whole = readJson(text);
    return 'why' in whole ? readJsonLines(text) : whole;
}
/** One JSON value. */
function readJson(text, from = 0) {
    const deep = tooDeep(text);
    if (deep !== undefined)
        return { offset: from + deep, why: TOO_DEEP };
    try {
        const value = parseJson(text);
        return {
            value,
            locate: (paths) => locateJson(text, paths).map((span) => span && shift(span, from)),
        };
    }
    catch (error) {
        const why = error.message;
        const offset = Number(/at position (\d+)/.exec(why)?.[1] ?? text.length);
        return { offset: from + offset, why: why.replace(/,? *(\.\.\.)?".*$| in JSON at.*$/s, '') };
    }
}
// Deeper than any document a person writes, and far from where a recursion would end the program.
const DEEPEST = 200;
const TOO_DEEP = `nested deeper than ${DEEPEST} levels`;
/** Where brackets open that are nested too deep. */
function tooDeep(text) {
    let depth = 0;
    let isString = false;
    for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at);
        if (isString) {
            if (sign === 92)
                at++;
            else if (sign === 34)
                isString = false;
        }
        else if (sign === 34)
            isString = true;
        else if (sign === 91 || sign === 123) {
            if (++depth > DEEPEST)
                return at;
        }
        else if (sign === 93 || sign === 125)
            depth--;
    }
    return undefined;
}
function shift({ start, end }, by) {
    return { start: start + by, end: end + by };
}
// JSON.parse rounds integers of more digits than a double holds, and two different ones could become the
// same: texts with such numbers are read with them as strings.
const LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?(?<![\d.])\d{16,}(?![\d.eE])/g;
function parseJson(text) {
    const value = JSON.parse(text);
    if (!/\d{16}/.test(text))
        return value;
    return JSON.parse(text.replace(LONG_INTEGER, (part) => (part[0] === '"' ? part : `"${part}"`)));
}
/** One JSON value a line, as an array of them; blank lines are skipped. */
function readJsonLines(text) {
    const values = [];
    const offsets = [];
    for (let at = 0; at < text.length;) {
        const end = endOfLine(text, at);
        const line = text.slice(at, end);
        if (line.trim() !== '') {
            const read = readJson(line, at);
            if ('why' in read)
                return read;
            values.push(read.value);
            offsets.push(at);
        }
        at = end + 1;
    }
    const locate = (path) => {
        const [index, ...rest] = path;
        const start = offsets[index];
        if (start === undefined)
            return undefined;
        const [span] = locateJson(text.slice(start, endOfLine(text, start)), [rest]);
        return span && shift(span, start);
    };
    return { value: values, locate: (paths) => paths.map(locate) };
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function readYaml(text) {
    try {
        return parseYaml(text);
    }
    catch (error) {
        // Too deep for the library, too many aliases, or a tag that it cannot make a value of.
        return { offset: 0, why: error.message };
    }
}
function parseYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error' });
    const [broken] = document.errors;
    if (broken) {
        return {
            offset: broken.pos[0],
            why: broken.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
        };
    }
    const value = document.toJS({ maxAliasCount: 100 });
    const deep = tooDeep(JSON.stringify(value));
    if (deep !== undefined)
        return { offset: 0, why: TOO_DEEP };
    return { value, locate: (paths) => paths.map((path) => yamlSpan(document, path)) };
}
function yamlSpan(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!(0,dist/* isNode */.Ll)(node) || !node.range)
        return undefined;
    return { start: node.range[0], end: (0,dist/* isCollection */.P3)(node) ? node.range[0] : node.range[1] };
}
/** Lines of `key=value`, as an object; blank lines and comments are skipped. */
function readKeyValues(text) {
    const values = new Map();
    const spans = new Map();
    for (let at = 0; at < text.length;) {
        const end = endOfLine(text, at);
        const line = text.slice(at, end).replace(/\r$/, '');
        const [, blank, key, gap, value] = /^(\s*)([^\s=#][^=]*?)(\s*=\s*)(.*?)\s*$/.exec(line) ?? [];
        if (key === undefined && !/^\s*(#.*)?$/.test(line)) {
            return { offset: at, why: 'expected key=value' };
        }
        if (key !== undefined) {
            values.set(key, toNumber(value));
            const start = at + blank.length + key.length + gap.length;
            spans.set(key, { start, end: start + value.length });
        }
        at = end + 1;
    }
    const locate = (path) => spans.get(String(path[0]));
    return { value: Object.fromEntries(values), locate: (paths) => paths.map(locate) };
}
function toNumber(text) {
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

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
 * leading time stripped. It never fails: any text is a log.
 */
function readViolations(text) {
    const list = [];
    const spans = [];
    for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const line = text.slice(at, end).trimEnd();
        if (line.trim() !== '') {
            list.push(readLine(line));
            spans.push({ start: at + line.search(/\S/), end: at + line.length });
        }
        at = end + 1;
    }
    const locate = (path) => spans[path[0]];
    return { value: new ViolationLog(list), locate: (paths) => paths.map(locate) };
}
function readLine(line) {
    const start = line.indexOf('rule_violation(');
    if (start >= 0) {
        const fields = fieldsOf(line.slice(start));
        const { type = '', file = '', agent = '' } = fields;
        return { rule_violation: true, type, file, agent };
    }
    if (line.trimStart().startsWith('{')) {
        const read = readJson(line);
        if (!('why' in read))
            return read.value;
    }
    return { event: line.replace(TIME, '').trim() };
}
// A log line begins with its time in many ways: ISO 8601, in brackets, or seconds since some start.
const TIME = /^\s*\[?\s*(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d+\.\d+)\s*\]?:?\s*/;
function fieldsOf(call) {
    const fields = {};
    for (const [, name, quoted, bare] of call.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^,)]*))/g)) {
        fields[name] = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/tally.js


/** Counts a trace's events and violations. An event without `ok: false` passed. */
function tallyTrace(source) {
    const trace = { events: new Map(), violations: new Map() };
    if (source === undefined || 'why' in source.structure)
        return trace;
    const { list, base } = eventsOf(source.structure.value);
    list.forEach((one, index) => {
        const path = [...base, index];
        if (isViolation(one))
            countViolation(trace.violations, one, path);
        else
            countEvent(trace.events, one, path);
    });
    return trace;
}
/** The events of a trace: the array itself, `events` of an object, or the object as the only one. */
function eventsOf(value) {
    if (isViolations(value))
        return { list: value.list, base: [] };
    if (Array.isArray(value))
        return { list: value, base: [] };
    if (isRecord(value) && Array.isArray(value.events))
        return { list: value.events, base: ['events'] };
    return { list: [value], base: [] };
}
function isViolation(one) {
    return isRecord(one) && one.rule_violation === true;
}
function countViolation(into, one, path) {
    const words = `${one.type} in ${one.file} by ${one.agent}`;
    count(into, JSON.stringify([one.type, one.file, one.agent]), words, words, false, path);
}
// Keys are joined, not serialised, where they are plain text: this is done for each of many events.
function countEvent(into, one, path) {
    const { agent, event, detail, ok } = isRecord(one) ? one : { event: one };
    const named = `${word(agent)}\0${word(event)}`;
    const words = () => [agent, event, detail]
        .filter((part) => part !== undefined)
        .map(plain)
        .join(' · ');
    count(into, `${named}\0${word(detail)}`, named, words, ok !== false, path);
}
function plain(value) {
    return typeof value === 'string' ? value : shown(value);
}
function word(value) {
    return typeof value === 'string' ? value : `\u0001${shown(value)}`;
}
function count(into, key, event, words, ok, path) {
    let tally = into.get(key);
    if (tally === undefined) {
        tally = { words: typeof words === 'string' ? words : words(), event, passed: 0, failed: 0 };
        into.set(key, tally);
    }
    if (ok) {
        tally.passed++;
        tally.firstPassed ??= path;
    }
    else {
        tally.failed++;
        tally.firstFailed ??= path;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-traces.js


/** Compares two traces as multisets of events: which verdicts turned, how many came and went. */
function compareTraces(before, after) {
    const [one, other] = [tallyTrace(before), tallyTrace(after)];
    const found = [...eventChanges(one, other), ...violationChanges(one, other)];
    locate(found.filter(({ isOld }) => !isOld), after);
    locate(found.filter(({ isOld }) => isOld), before);
    return found.map(({ drift }) => drift);
}
/** Asks a side once for all places. */
function locate(found, source) {
    const places = source?.places(found.map(({ path }) => path ?? [])) ?? [];
    found.forEach(({ drift }, index) => {
        drift.place = places[index] ?? drift.place;
    });
}
function* changes(one, other) {
    for (const [key, old] of one) {
        const now = other.get(key);
        if (old.passed !== now?.passed || old.failed !== now.failed)
            yield [old, now];
    }
    for (const [key, now] of other)
        if (!one.has(key))
            yield [undefined, now];
}
function* eventChanges(one, other) {
    const passing = alwaysPassing(one);
    for (const [old, now] of changes(one.events, other.events)) {
        if (now && turned(old, now, passing)) {
            yield { drift: regression(old, now), isOld: false, path: now.firstFailed };
        }
        else {
            const { firstPassed, firstFailed } = (now ?? old);
            yield { drift: eventChange(old, now), isOld: !now, path: firstPassed ?? firstFailed };
        }
    }
}
/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }) {
    const tallies = [...events.values()];
    const failing = new Set(tallies.filter(({ failed }) => failed > 0).map(({ event }) => event));
    return new Set(tallies.map(({ event }) => event).filter((event) => !failing.has(event)));
}
/** Whether something that passed now fails: the event itself, or the event with another detail before. */
function turned(old, now, passing) {
    if (now.failed === 0)
        return false;
    if (old === undefined)
        return passing.has(now.event);
    if (now.failed <= old.failed || old.passed === 0)
        return false;
    return old.failed === 0 || now.passed < old.passed;
}
function* violationChanges(one, other) {
    for (const [old, now] of changes(one.violations, other.violations)) {
        yield { drift: violationChange(old, now), isOld: !now, path: (now ?? old)?.firstFailed };
    }
}
const NOWHERE = { path: '' };
function regression(old, now) {
    return {
        ...{ class: 'validator-regression', rule: 'drift/validator-regression', place: NOWHERE },
        what: `event ${now.words}`,
        message: `${(0,quote/* quote */.hD)(now.words)} passed before and fails now (${(0,quote/* count */.U9)(now.failed, 'time')})`,
        before: old ? verdicts(old) : 'passed',
        after: verdicts(now),
    };
}
function verdicts({ passed, failed }) {
    return `${passed} passed, ${failed} failed`;
}
function eventChange(old, now) {
    const { words } = (now ?? old);
    return {
        ...{ class: 'trace', rule: 'drift/trace-changed', place: NOWHERE },
        what: `event ${words}`,
        message: `${(0,quote/* quote */.hD)(words)} ${became(old, now)}`,
        ...(old && { before: verdicts(old) }),
        ...(now && { after: verdicts(now) }),
    };
}
function became(old, now) {
    if (!now)
        return 'does not happen any more';
    if (!old)
        return `is new (${verdicts(now)})`;
    return `happened differently: ${verdicts(old)} before, ${verdicts(now)} now`;
}
function violationChange(old, now) {
    const { words } = (now ?? old);
    const times = ({ failed }) => (0,quote/* count */.U9)(failed, 'time');
    const base = {
        ...{ what: `violation ${words}`, place: NOWHERE },
        ...(old && { before: times(old) }),
        ...(now && { after: times(now) }),
    };
    if (now && !old) {
        const message = `new violation: ${words} (${times(now)})`;
        return { class: 'validator-regression', rule: 'drift/validator-regression', message, ...base };
    }
    const change = now && old ? `${times(old)} before, ${times(now)} now` : 'does not happen any more';
    const message = `violation ${words}: ${change}`;
    return { class: 'trace', rule: 'drift/trace-changed', message, ...base };
}

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
        return this.text.slice(start, this.starts[number] ?? this.text.length).replace(/\r?\n$/, '');
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/source.js


/** Reads a side. `path` tells what it holds; `shownPath` is where people find it. */
function readSource(bytes, path, shownPath, read = readStructure) {
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const structure = read(path, text);
    let lines;
    const placeOf = (span) => {
        if (span === undefined)
            return { path: shownPath };
        lines ??= new Lines(text);
        return placed(shownPath, lines, span);
    };
    return {
        ...{ text, structure, placeOf },
        places(paths) {
            const spans = 'why' in structure ? paths.map(() => undefined) : structure.locate(paths);
            return spans.map(placeOf);
        },
    };
}
const LONGEST_SOURCE = 500;
function placed(path, lines, { start, end }) {
    const from = lines.position(start);
    const to = lines.position(end);
    const source = lines.line(from.line);
    // A value of several lines is marked at its first, which is what an annotation shows.
    const endColumn = to.line === from.line ? to.column : source.length + 1;
    return {
        ...{ path, line: from.line, column: from.column, endLine: from.line },
        endColumn: Math.max(endColumn, from.column + 1),
        ...(source.length <= LONGEST_SOURCE && { source }),
    };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/unique-pairs.js
/**
 * The longest rising sequence of values that both lists have exactly once, as pairs of indexes: the
 * anchors of Bram Cohen's patience diff.
 */
function uniquePairs(one, other) {
    const places = singles(one);
    const others = singles(other);
    const pairs = [];
    for (const [value, at] of places) {
        const otherAt = others.get(value);
        if (at >= 0 && otherAt !== undefined && otherAt >= 0)
            pairs.push([at, otherAt]);
    }
    return longestRising(pairs);
}
const TWICE = -1;
/** Where each value stands; TWICE for one that stands in several places. */
function singles(list) {
    const places = new Map();
    for (let at = 0; at < list.length; at++) {
        const value = list[at];
        places.set(value, places.has(value) ? TWICE : at);
    }
    return places;
}
/** Of pairs whose first parts rise, the most whose second parts rise too. */
function longestRising(pairs) {
    const tops = [];
    const before = new Int32Array(pairs.length);
    pairs.forEach(([, value], index) => {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < value)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = tops[low - 1] ?? -1;
        tops[low] = index;
    });
    const rising = [];
    for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]) {
        rising.push(pairs[at]);
    }
    return rising.reverse();
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/anchors.js

/** Where both texts have the same line, which each of them has once: found in the whole rest of both. */
class Anchors {
    pairs;
    at = 0;
    /** Reads both texts from the offsets on: a number for each line, four bytes each. */
    constructor(one, other, from, otherFrom) {
        const [left, right] = [hashLines(one, from), hashLines(other, otherFrom)];
        this.pairs = uniquePairs(left.hashes, right.hashes)
            .map(([at, otherAt]) => ({
            old: left.starts[at],
            now: right.starts[otherAt],
        }))
            .filter(({ old, now }) => isSameLine(one, other, old, now));
    }
    /** The first one that lies at or behind both offsets. */
    next(old, now) {
        for (; this.at < this.pairs.length; this.at++) {
            const pair = this.pairs[this.at];
            if (pair.old >= old && pair.now >= now)
                return pair;
        }
        return undefined;
    }
}
const NEWLINE = 10;
/** The start and the FNV-1a hash (32 bits) of each line. */
function hashLines(text, from) {
    let lines = 1;
    for (let at = from; at < text.length; at++)
        if (text[at] === NEWLINE)
            lines++;
    const starts = new Uint32Array(lines);
    const hashes = new Uint32Array(lines);
    let [line, hash] = [0, 0x811c9dc5];
    starts[0] = from;
    for (let at = from; at < text.length; at++) {
        const byte = text[at];
        hash = Math.imul(hash ^ byte, 0x01000193);
        if (byte !== NEWLINE)
            continue;
        hashes[line++] = hash;
        hash = 0x811c9dc5;
        if (line < lines)
            starts[line] = at + 1;
    }
    if (line < lines)
        hashes[line] = hash;
    return { starts, hashes };
}
/** Two lines of one hash may still be different ones. */
function isSameLine(one, other, old, now) {
    return lineAt(one, old).equals(lineAt(other, now));
}
function lineAt(text, start) {
    const end = text.indexOf(NEWLINE, start);
    return text.subarray(start, end < 0 ? text.length : end + 1);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/bytes.js
const bytes_NEWLINE = 10;
const BLOCK = 64 * 1024;
/** How many bytes from the two offsets on are equal. */
function sharedStart(one, other, at, otherAt) {
    const most = Math.min(one.length - at, other.length - otherAt);
    let length = 0;
    // Equal blocks are compared by the system; differences are mostly near, so blocks begin small.
    for (let block = 256; length < most; block = Math.min(block * 4, BLOCK)) {
        const size = Math.min(block, most - length);
        if (!isEqual(one, other, at + length, otherAt + length, size)) {
            return length + firstDifference(one, other, at + length, otherAt + length, size);
        }
        length += size;
    }
    return length;
}
function isEqual(one, other, at, otherAt, size) {
    return one.compare(other, otherAt, otherAt + size, at, at + size) === 0;
}
/** Where in a block that differs the first difference is. */
function firstDifference(one, other, at, otherAt, size) {
    let [low, high] = [0, size];
    while (high - low > 64) {
        const middle = (low + high) >> 1;
        if (isEqual(one, other, at + low, otherAt + low, middle - low))
            low = middle;
        else
            high = middle;
    }
    while (low < size && one[at + low] === other[otherAt + low])
        low++;
    return low;
}
/** The ends of two texts without the whole lines that they share at their end. */
function sharedEnd(one, other) {
    const most = Math.min(one.length, other.length);
    let length = 0;
    for (let size = 256; length < most; size = Math.min(size * 4, BLOCK)) {
        const block = Math.min(size, most - length);
        const [at, otherAt] = [one.length - length - block, other.length - length - block];
        if (!isEqual(one, other, at, otherAt, block)) {
            length += sharedTail(one, other, at, otherAt, block);
            break;
        }
        length += block;
    }
    const start = one.indexOf(bytes_NEWLINE, one.length - length);
    const lines = start < 0 ? 0 : one.length - start - 1;
    return { oldEnd: one.length - lines, newEnd: other.length - lines };
}
function sharedTail(one, other, at, otherAt, size) {
    let length = 0;
    while (length < size && one[at + size - 1 - length] === other[otherAt + size - 1 - length])
        length++;
    return length;
}
/** The start of the line that an offset is in, not before `least`. */
function lineStart(text, at, least) {
    if (at <= least)
        return least;
    return Math.max(least, text.lastIndexOf(bytes_NEWLINE, at - 1) + 1);
}
/** How many lines begin in a range that begins with one. */
function countLines(text, start, end) {
    let lines = 0;
    for (let at = start; at < end; at++)
        if (text[at] === bytes_NEWLINE)
            lines++;
    return end > start && text[end - 1] !== bytes_NEWLINE ? lines + 1 : lines;
}
/** The ends of the next lines: so many, or as many as begin within so many bytes. */
function endOfLines(text, start, most, bytes) {
    const ends = [];
    for (let at = start; at < text.length && ends.length < most && at - start < bytes;) {
        const newline = text.indexOf(bytes_NEWLINE, at);
        at = newline < 0 ? text.length : newline + 1;
        ends.push(at);
    }
    return ends;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(3102);
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

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/match-lines.js


// The search for the shortest script takes time by the square of its length: beyond this many steps the
// texts are cut at lines that both have once, else in the middle, and the parts are matched by themselves.
const LONGEST_SCRIPT = 600;
/** What a comparison may still spend, and whether it has had to cut a search short. */
class Effort {
    /** Searches that led nowhere, some 20 ms each. */
    searches = 50;
    isShortest = true;
    /** Whether the parts of a text that could not be searched as a whole are searched. */
    goesOn() {
        this.isShortest = false;
        return this.searches-- > 0;
    }
}
/** The equal lines of two lists, as runs in order; a longest common subsequence where that is not too far to seek. */
function matchLines(before, after, effort) {
    const search = { one: before, other: after, runs: [], effort };
    matchPart(search, 0, before.length, 0, after.length);
    return search.runs;
}
/** Lines shared at the start and at the end first; what is between is searched. */
function matchPart(search, start, end, otherStart, otherEnd) {
    const { one, other, runs } = search;
    const most = Math.min(end - start, otherEnd - otherStart);
    let head = 0;
    while (head < most && one[start + head] === other[otherStart + head])
        head++;
    let tail = 0;
    while (tail < most - head && one[end - 1 - tail] === other[otherEnd - 1 - tail])
        tail++;
    add(runs, start, otherStart, head);
    const [from, otherFrom] = [start + head, otherStart + head];
    if (from < end - tail && otherFrom < otherEnd - tail) {
        matchMiddle(search, from, end - tail, otherFrom, otherEnd - tail);
    }
    add(runs, end - tail, otherEnd - tail, tail);
}
/** Lines that the other side lacks are gone or new in any case; only the rest is searched. */
function matchMiddle(search, start, end, otherStart, otherEnd) {
    const { one, other, runs } = search;
    const left = keep(one, start, end, new Set(other.slice(otherStart, otherEnd)));
    if (left.length === 0)
        return;
    const right = keep(other, otherStart, otherEnd, new Set(one.slice(start, end)));
    const parts = diffArrays(left.map((at) => one[at]), right.map((at) => other[at]), { maxEditLength: LONGEST_SCRIPT });
    if (parts === undefined) {
        matchBetween(search, start, end, otherStart, otherEnd);
        return;
    }
    let [at, otherAt] = [0, 0];
    for (const { added, removed, count } of parts) {
        if (!added && !removed) {
            for (let step = 0; step < count; step++) {
                add(runs, left[at + step], right[otherAt + step], 1);
            }
        }
        if (!added)
            at += count;
        if (!removed)
            otherAt += count;
    }
}
function keep(lines, start, end, known) {
    const kept = [];
    for (let at = start; at < end; at++)
        if (known.has(lines[at]))
            kept.push(at);
    return kept;
}
/** Matches the parts between lines that both have once; without such lines both halves. */
function matchBetween(search, start, end, otherStart, otherEnd) {
    const { one, other, runs } = search;
    if (!search.effort.goesOn())
        return;
    const fixed = uniquePairs(one.slice(start, end), other.slice(otherStart, otherEnd));
    if (fixed.length === 0) {
        const [middle, otherMiddle] = [(start + end) >> 1, (otherStart + otherEnd) >> 1];
        matchPart(search, start, middle, otherStart, otherMiddle);
        matchPart(search, middle, end, otherMiddle, otherEnd);
        return;
    }
    let [at, otherAt] = [start, otherStart];
    for (const [next, otherNext] of fixed) {
        const [stop, otherStop] = [start + next, otherStart + otherNext];
        matchPart(search, at, stop, otherAt, otherStop);
        add(runs, stop, otherStop, 1);
        at = stop + 1;
        otherAt = otherStop + 1;
    }
    matchPart(search, at, end, otherAt, otherEnd);
}
/** Adds equal lines; those that follow the last run make it longer. */
function add(runs, old, now, length) {
    if (length === 0)
        return;
    const last = runs.at(-1);
    if (last && last.old + last.length === old && last.now + last.length === now) {
        last.length += length;
    }
    else
        runs.push({ old, now, length });
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/find-changes.js



// A window opens with so many lines and grows until both sides agree again. The largest bounds memory;
// beyond it lines that are unique on both sides are looked for in the rest of the texts.
const FIRST_WINDOW = 8;
const GROWTH = 4;
const LARGEST_WINDOW = 32_768;
const LARGEST_WINDOW_BYTES = 4 * 2 ** 20;
// So many equal lines in a row are no coincidence: the texts are in step again.
const IN_STEP = 4;
/** What differs, in order. Equal parts are compared as bytes and never become strings. */
function findChanges(before, after) {
    const { oldEnd, newEnd } = sharedEnd(before, after);
    const [one, other] = [before.subarray(0, oldEnd), after.subarray(0, newEnd)];
    const changes = [];
    const effort = new Effort();
    let anchors;
    let at = { old: 0, now: 0, oldLine: 0, newLine: 0 };
    for (;;) {
        at = skipEqual(one, other, at);
        if (at.old === one.length && at.now === other.length) {
            return { changes, isShortest: effort.isShortest };
        }
        const window = openWindow(one, other, at, effort);
        if (window)
            at = commit(changes, at, window);
        else {
            effort.goesOn();
            anchors ??= new Anchors(one, other, at.old, at.now);
            at = commitBlock(changes, one, other, at, anchors.next(at.old, at.now));
        }
    }
}
function skipEqual(one, other, at) {
    const length = sharedStart(one, other, at.old, at.now);
    const isEnd = at.old + length === one.length && at.now + length === other.length;
    const end = isEnd ? at.old + length : lineStart(one, at.old + length, at.old);
    const lines = countLines(one, at.old, end);
    return {
        old: end,
        now: at.now + end - at.old,
        oldLine: at.oldLine + lines,
        newLine: at.newLine + lines,
    };
}
/** The smallest window after which the texts are in step; undefined when none is small enough. */
function openWindow(one, other, at, effort) {
    for (let size = FIRST_WINDOW; size <= LARGEST_WINDOW; size *= GROWTH) {
        const oldEnds = endOfLines(one, at.old, size, LARGEST_WINDOW_BYTES);
        const newEnds = endOfLines(other, at.now, size, LARGEST_WINDOW_BYTES);
        const isLast = (oldEnds.at(-1) ?? at.old) === one.length && (newEnds.at(-1) ?? at.now) === other.length;
        const runs = matchLines(linesOf(one, at.old, oldEnds), linesOf(other, at.now, newEnds), effort);
        if (isLast)
            return { oldEnds, newEnds, runs };
        const last = runs.findLastIndex(({ length }) => length >= IN_STEP);
        if (last >= 0) {
            const { old, now, length } = runs[last];
            return {
                oldEnds: oldEnds.slice(0, old + length),
                newEnds: newEnds.slice(0, now + length),
                runs: runs.slice(0, last + 1),
            };
        }
    }
    return undefined;
}
/** Lines as strings of their bytes: cheap to make and to look up. */
function linesOf(text, start, ends) {
    return ends.map((end, index) => text.toString('latin1', ends[index - 1] ?? start, end));
}
/** Enters what lies between the equal runs of a window; answers its end. */
function commit(changes, at, { oldEnds, newEnds, runs }) {
    const here = (old, now) => ({
        old: oldEnds[old - 1] ?? at.old,
        now: newEnds[now - 1] ?? at.now,
        oldLine: at.oldLine + old,
        newLine: at.newLine + now,
    });
    let [old, now] = [0, 0];
    for (const run of runs) {
        if (run.old > old || run.now > now)
            find_changes_enter(changes, here(old, now), here(run.old, run.now));
        old = run.old + run.length;
        now = run.now + run.length;
    }
    const end = here(oldEnds.length, newEnds.length);
    if (oldEnds.length > old || newEnds.length > now)
        find_changes_enter(changes, here(old, now), end);
    return end;
}
function find_changes_enter(changes, from, to) {
    changes.push({
        oldStart: from.old,
        oldEnd: to.old,
        oldLine: from.oldLine,
        oldCount: to.oldLine - from.oldLine,
        newStart: from.now,
        newEnd: to.now,
        newLine: from.newLine,
        newCount: to.newLine - from.newLine,
    });
}
/** Enters all up to the next anchor (or to the end) as one change. */
function commitBlock(changes, one, other, at, anchor) {
    const { old, now } = anchor ?? { old: one.length, now: other.length };
    const to = {
        ...{ old, now },
        oldLine: at.oldLine + countLines(one, at.old, old),
        newLine: at.newLine + countLines(other, at.now, now),
    };
    find_changes_enter(changes, at, to);
    return to;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/hunks.js

const CONTEXT = 3;
/** Puts changes that are near each other into one hunk; ends early when the lines have more bytes than `largest`. */
function toHunks(before, after, changes, largest) {
    const hunks = [];
    let left = largest;
    for (let at = 0; at < changes.length;) {
        const group = [changes[at++]];
        while (at < changes.length && isNear(group.at(-1), changes[at])) {
            group.push(changes[at++]);
        }
        left -= sizeOf(group);
        if (left < 0)
            return { hunks, complete: false };
        hunks.push(toHunk(before, after, group));
    }
    return { hunks, complete: true };
}
function isNear(one, next) {
    return next.oldLine - (one.oldLine + one.oldCount) <= 2 * CONTEXT;
}
function sizeOf(group) {
    return group.reduce((sum, { oldStart, oldEnd, newStart, newEnd }) => sum + oldEnd - oldStart + newEnd - newStart, 0);
}
function toHunk(before, after, group) {
    const [first] = group;
    const lines = [];
    let at = startOfContext(before, first.oldStart);
    const context = put(lines, ' ', before, at, first.oldStart);
    let [oldLines, newLines] = [context, context];
    at = first.oldStart;
    for (const change of group) {
        const between = put(lines, ' ', before, at, change.oldStart);
        oldLines += between + put(lines, '-', before, change.oldStart, change.oldEnd);
        newLines += between + put(lines, '+', after, change.newStart, change.newEnd);
        at = change.oldEnd;
    }
    const end = endOfLines(before, at, CONTEXT, before.length).at(-1) ?? at;
    const rest = put(lines, ' ', before, at, end);
    oldLines += rest;
    newLines += rest;
    return {
        oldStart: firstLine(first.oldLine - context, oldLines),
        oldLines,
        newStart: firstLine(first.newLine - context, newLines),
        newLines,
        lines,
    };
}
/** A range without lines is named by the line before it (POSIX, diff, unified format). */
function firstLine(before, count) {
    return count === 0 ? before : before + 1;
}
function startOfContext(text, at) {
    let start = at;
    for (let line = 0; line < CONTEXT && start > 0; line++) {
        start = start < 2 ? 0 : text.lastIndexOf(10, start - 2) + 1;
    }
    return start;
}
/** Appends the lines of a range; answers how many they are. */
function put(lines, sign, text, start, end) {
    let count = 0;
    for (let at = start; at < end;) {
        const newline = text.indexOf(10, at);
        const stop = newline < 0 ? text.length : newline;
        lines.push(sign + text.toString('utf8', at, stop));
        if (newline < 0)
            lines.push('\\ No newline at end of file');
        at = stop + 1;
        count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/diff-texts.js


/** How much of a diff is kept: bytes of the lines in hunks. */
const LARGEST_DIFF = 16 * 2 ** 20;
/**
 * Compares two texts of UTF-8. Every result is right: applied to the old text it gives the new one. It is
 * the shortest one, too, unless so much changed at one place that the search is cut short.
 */
function diffTexts(before, after, largest = LARGEST_DIFF) {
    const { changes, isShortest } = findChanges(before, after);
    let [added, removed] = [0, 0];
    for (const change of changes) {
        added += change.newCount;
        removed += change.oldCount;
    }
    return { added, removed, isShortest, ...toHunks(before, after, changes, largest) };
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
    if (before.kind !== 'file' || after.kind !== 'file')
        return { differences: [otherKind(file)] };
    const modes = settings.modes ? modeChange(file, before, after) : [];
    const [one, other] = [file.beforeBytes, file.afterBytes];
    if (one.equals(other))
        return { differences: modes };
    if (isBinary(one) || isBinary(other))
        return { differences: [...modes, binaryChange(file)] };
    const diff = diffTexts(one, other);
    return { differences: [...modes, ...compareContents(file, diff, settings)], diff };
}
/** What git and diff call binary: a NUL byte; and what is not UTF-8. */
function isBinary(bytes) {
    return bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes);
}
function compareContents(file, diff, settings) {
    const kind = settings.exact ? 'text' : settings.kindOf(file.path);
    if (kind === 'text')
        return [textChange(file, diff)];
    const before = sourceOf(file.beforeBytes, file, file.beforePath, kind);
    const after = sourceOf(file.afterBytes, file, file.afterPath, kind);
    if (!before || !after)
        return [tooLarge(kind, file, diff)];
    const broken = brokenSide(before, after);
    if (broken)
        return kind === 'json' ? [textChange(file, diff)] : [unparsable(kind, broken, diff)];
    switch (kind) {
        case 'rules':
            return compareRules(before, after, settings);
        case 'trace':
            return compareTraces(before, after);
        case 'telemetry':
            return compareTelemetry(file.path, before, after, settings);
        default:
            return compareJson(before, after, settings);
    }
}
function sourceOf(bytes, { path }, shownPath, kind) {
    if (bytes === undefined || bytes.length > LARGEST_STRUCTURE || isBinary(bytes))
        return undefined;
    const isLog = kind === 'trace' && !/\.(json|jsonl|ndjson|ya?ml)$/i.test(path);
    return readSource(bytes, path, shownPath, isLog ? (_, text) => readViolations(text) : readStructure);
}
function brokenSide(before, after) {
    if ('why' in after.structure)
        return { source: after, side: 'target' };
    return 'why' in before.structure ? { source: before, side: 'baseline' } : undefined;
}
// As data a text takes some ten times its size: the largest of both sides have to fit into memory.
const LARGEST_STRUCTURE = 128 * 2 ** 20;
function tooLarge(kind, file, diff) {
    const text = textChange(file, diff);
    const most = (0,quote/* thousands */.oh)(LARGEST_STRUCTURE);
    return {
        ...{ ...text, class: CLASS_OF[kind] },
        message: `${text.message}; with more than ${most} bytes it is compared as text only: split the file`,
    };
}
const CLASS_OF = {
    rules: 'rule-drift',
    trace: 'validator-regression',
    telemetry: 'telemetry-mismatch',
    json: 'content',
    text: 'content',
};
const KIND_NAMES = { rules: 'rules', trace: 'a trace', telemetry: 'telemetry' };
/** What cannot be read could hide anything of its kind: it counts as the worst of it. */
function unparsable(kind, { source, side }, diff) {
    const { offset, why } = source.structure;
    return {
        ...{ class: CLASS_OF[kind], rule: 'drift/unparsable', what: `unparsable ${kind}` },
        message: `the ${side} cannot be read as ${KIND_NAMES[kind]} (${why}), so what changed in it is not known; correct the file, or take it out of drift.${kind === 'trace' ? 'traces' : kind} in the policy`,
        ...changedLines(diff),
        place: source.placeOf({ start: offset, end: offset + 1 }),
    };
}
/** Removed and added lines: what names a change of text, wherever in the file it stands. */
function changedLines({ hunks }) {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const of = (sign) => lines.filter((line) => line.startsWith(sign)).join('\n');
    return { before: of('-'), after: of('+') };
}
function textChange(file, diff) {
    const { added, removed, hunks, complete } = diff;
    const about = `${(0,quote/* count */.U9)(added, 'line')} added, ${(0,quote/* thousands */.oh)(removed)} removed`;
    const digests = { before: digest(file.beforeBytes), after: digest(file.afterBytes) };
    const [hunk] = hunks;
    const skipped = hunk?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0;
    const line = hunk ? Math.max(1, hunk.newStart + skipped) : undefined;
    return {
        ...{ class: 'content', rule: 'drift/text-changed', what: 'text' },
        message: complete ? `text changed: ${about}` : `text changed: more than ${about}`,
        ...(complete ? changedLines(diff) : digests),
        place: { path: file.afterPath, ...(line !== undefined && { line, endLine: line }) },
    };
}
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(bytes ?? '')
        .digest('hex');
}
function binaryChange({ beforeBytes, afterBytes, afterPath }) {
    const [one, other] = [beforeBytes, afterBytes];
    const about = (bytes) => `${(0,quote/* count */.U9)(bytes.length, 'byte')}, SHA-256 ${digest(bytes).slice(0, 12)}…`;
    return {
        ...{ class: 'binary', rule: 'drift/binary-changed', what: 'bytes' },
        message: `binary content changed: ${about(one)} before, ${about(other)} now`,
        ...{ before: digest(one), after: digest(other), place: { path: afterPath } },
    };
}
function modeChange(file, before, after) {
    const [one, other] = [octal(before), octal(after)];
    if (one === other)
        return [];
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
function otherKind({ before, after, afterPath }) {
    const [one, other] = [describe(before), describe(after)];
    return {
        ...{ class: 'content', rule: 'drift/type-changed', what: 'type' },
        message: `was ${one}, is ${other}`,
        ...{ before: one, after: other, place: { path: afterPath } },
    };
}
function describe({ kind, target }) {
    return kind === 'link' ? `a link to "${target}"` : `a ${kind}`;
}
/** A file that only one side has: of rules and traces each part counts, of others the file. */
function cameOrWent(file, settings) {
    const kind = settings.exact ? 'text' : settings.kindOf(file.path);
    const before = sourceOf(file.beforeBytes, file, file.beforePath, kind);
    const after = sourceOf(file.afterBytes, file, file.afterPath, kind);
    const source = before ?? after;
    if (source && !('why' in source.structure)) {
        const parts = kind === 'rules'
            ? compareRules(before, after, settings)
            : kind === 'trace'
                ? compareTraces(before, after)
                : [];
        if (parts.length > 0)
            return parts;
    }
    return [wholeFile(file, kind, source, settings)];
}
/** What a file says, without what is different in every run. */
function meaning(source, bytes, settings) {
    if (source === undefined || 'why' in source.structure)
        return digest(bytes);
    return digest(Buffer.from(lasting(source.structure.value, settings)));
}
function wholeFile(file, kind, source, settings) {
    const { before, after, beforeBytes, afterBytes, beforePath, afterPath, path } = file;
    const item = (after ?? before);
    const bytes = afterBytes ?? beforeBytes;
    const isData = bytes !== undefined && isBinary(bytes);
    const content = item.kind === 'file' ? meaning(source, bytes, settings) : describe(item);
    const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : './';
    const size = item.kind === 'file' ? (0,quote/* count */.U9)(item.size, 'byte') : describe(item);
    return {
        class: isData ? 'binary' : CLASS_OF[kind] === 'validator-regression' ? 'trace' : CLASS_OF[kind],
        rule: after ? 'drift/file-added' : 'drift/file-removed',
        what: `${after ? 'added to' : 'removed from'} ${folder}`,
        message: after ? `new file (${size})` : `file is gone (it had ${size})`,
        ...(after ? { after: content } : { before: content }),
        place: { path: after ? afterPath : beforePath },
    };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/text-diff/unified-diff.js
/** A unified diff that `patch -p0` applies; one that is cut says so at its end. */
function unifiedDiff(path, diff) {
    const { hunks, complete, added, removed } = diff;
    const name = headerName(path);
    const parts = [`--- ${name}\n+++ ${name}\n`];
    for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
        parts.push(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n`);
        parts.push(`${lines.join('\n')}\n`);
    }
    if (!complete) {
        parts.push(`<cut here: ${added} lines are added and ${removed} removed in all>\n`);
    }
    return parts.join('');
}
function range(start, lines) {
    return lines === 1 ? String(start) : `${start},${lines}`;
}
/** Names that a header cannot hold as they are stand in quotes, with C escapes, as git and GNU diff write them. */
function headerName(path) {
    if (!/[\s"\\\p{Cc}]/u.test(path))
        return path;
    const escaped = path.replace(/["\\]|\p{Cc}/gu, (one) => ESCAPES[one] ?? unified_diff_octal(one));
    return `"${escaped}"`;
}
const ESCAPES = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\t': '\\t',
    '\r': '\\r',
};
function unified_diff_octal(one) {
    return [...Buffer.from(one)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/compare-snapshots.js


/** Compares two snapshots: which files differ, and what the differences mean. */
async function compareSnapshots(world, before, after, settings, options) {
    const { snapshots, progress } = world;
    const found = await snapshots.compare(before.snapshot, after.snapshot, options);
    const changes = found.changes.filter(({ path }) => !settings.isIgnored(path));
    const compared = {
        added: changes.filter(({ before: old }) => !old).map(({ path }) => path),
        removed: changes.filter(({ after: now }) => !now).map(({ path }) => path),
        ...{ changed: [], unchanged: found.unchanged, drifts: [] },
        ignored: found.changes.length - changes.length,
    };
    let done = 0;
    const diffs = new DiffTexts();
    for (const batch of batches(changes)) {
        for await (const file of load(batch, before, after)) {
            const result = compareFile(file, settings);
            compared.drifts = compared.drifts.concat(result.drifts);
            if (file.before && file.after) {
                const note = result.diff?.isShortest === false ? { note: NOT_SHORTEST } : {};
                compared.changed.push({ path: file.path, text: diffs.textOf(file, result), ...note });
            }
            progress.step(++done, changes.length, 'read');
        }
    }
    return compared;
}
const NOT_SHORTEST = 'So much changed at one place that the search for the shortest diff was cut short.';
// So much of both sides is in memory at a time; a single file may be larger.
const BATCH = 32 * 2 ** 20;
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
async function* load(batch, before, after) {
    const keysOf = (side) => batch.filter((change) => change[side]?.kind === 'file').map(({ key }) => key);
    const old = await before.snapshot.contents(keysOf('before'));
    const now = await after.snapshot.contents(keysOf('after'));
    for (const change of batch) {
        yield {
            ...change,
            beforeBytes: old.get(change.key),
            afterBytes: now.get(change.key),
            beforePath: before.prefix + change.path,
            afterPath: after.prefix + change.path,
        };
    }
}
// All diffs together are kept in memory until the summary is written.
const MOST_TEXT = 64 * 2 ** 20;
/** The differences as text, until there are too many of them. */
class DiffTexts {
    left = MOST_TEXT;
    textOf(file, { diff }) {
        const notes = this.notes(file);
        if (!diff)
            return notes;
        if (this.left <= 0)
            return `${notes}<diff left out: ${MOST_TEXT} bytes of diffs are shown already>\n`;
        const text = notes + unifiedDiff(file.path, diff);
        this.left -= text.length;
        return text;
    }
    notes({ before, after, beforeBytes, afterBytes }) {
        if (before?.kind !== after?.kind)
            return `<was a ${before?.kind}, is a ${after?.kind}>\n`;
        if (before?.kind === 'link')
            return `<link to ${before.target} before, to ${after?.target} now>\n`;
        const isMode = before?.mode !== after?.mode;
        const mode = isMode
            ? `<mode ${before?.mode?.toString(8)} before, ${after?.mode?.toString(8)} now>\n`
            : '';
        if (!beforeBytes || !afterBytes || beforeBytes.equals(afterBytes))
            return mode;
        return isBinary(beforeBytes) || isBinary(afterBytes) ? `${mode}<binary differs>\n` : mode;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/moved-rules.js
/** A rule that is gone from one file and new, the same, in another has moved: that changes no meaning. */
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
        ...{ class: 'content', rule: 'drift/rule-moved', before: from.file, after: drift.file },
        message: `${drift.what} moved here from ${from.file}, unchanged`,
    };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/open-sides.js


const DEFAULT_FOLDER = '/history/snapshots';
/** Where snapshots are looked up, by flag, variable and default. */
function lookupOf(world, given) {
    const base = given.snapshotsDir ?? (world.environment.SNAPSHOT_BASE || DEFAULT_FOLDER);
    return {
        base: (0,external_node_path_.resolve)(world.directory, base),
        isNamed: given.snapshotsDir !== undefined,
        ...{ directory: world.directory, repository: world.root },
        archiveBytes: given.maxArchiveBytes,
    };
}
/** The snapshots that a run compares, oldest first. Throws a UsageError when they are not named, or twice. */
function open_sides_namesOf(world, given, lookup) {
    const { baseline, target, snapshots, latest, series } = given;
    if (latest || (series && snapshots.length === 0)) {
        const all = world.snapshots.list(lookup.base).map((name) => (0,external_node_path_.join)(lookup.base, name));
        if (all.length < 2)
            throw new usage_error/* UsageError */.e(`${lookup.base}: holds ${all.length} snapshots; two are needed`);
        return latest ? all.slice(-2) : all;
    }
    const named = [...(baseline ? [baseline] : []), ...snapshots, ...(target ? [target] : [])];
    if (named.length < 2) {
        throw new usage_error/* UsageError */.e('name a baseline and a target: cohesix trace-diff BASELINE TARGET, or --latest');
    }
    if (named.length > 2 && !series && !given.learn) {
        throw new usage_error/* UsageError */.e(`two snapshots are compared, ${named.length} are named; --series takes more`);
    }
    return named;
}
/** Opens a snapshot and finds out what its files are called. */
function openSide(world, id, lookup, saved) {
    const snapshot = world.snapshots.open(id, lookup, saved);
    if (snapshot.folder === undefined)
        return { snapshot, prefix: outside(world, id) };
    const below = (0,external_node_path_.relative)(world.root, world.files.real(snapshot.folder));
    const isInside = below !== '..' && !below.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(below);
    const folder = isInside ? below.split(external_node_path_.sep).join('/') : snapshot.folder;
    return { snapshot, prefix: folder === '' ? '' : `${folder}/` };
}
/** Files of the commit that is checked out are in the repository; those of others, and of archives, are not. */
function outside({ git }, id) {
    const [, revision, path] = /^git:([^:]+):(.*)$/s.exec(id) ?? [];
    if (revision === undefined || path === undefined)
        return `tar:${id}:`;
    const folder = path.replace(/^(\.\/)+|\/+$|^\.$/g, '');
    const prefix = folder === '' ? '' : `${folder}/`;
    return git.commit(revision) === git.commit('HEAD') ? prefix : `git:${revision}:${prefix}`;
}

// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/self-changed.js

/** Says that a change edits what it is judged by: its policy or its approvals. Nothing outside of a pull request. */
async function selfChanged(world, { base }, paths) {
    if (base === undefined && world.change === undefined)
        return [];
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
async function askGit(world, commit, paths) {
    const answer = await world.git.changedSince(commit, paths);
    return answer.ok ? answer.value.toString('utf8').split('\0') : undefined;
}
async function askHost(world) {
    return (await world.change?.files?.())?.paths;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/settings.js

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
function makeSettings(policy, { exact }) {
    const isRules = matcher(policy.rules ?? DEFAULTS.rules);
    const isTrace = matcher(policy.traces ?? DEFAULTS.traces);
    const isTelemetry = matcher(policy.telemetry ?? DEFAULTS.telemetry);
    return {
        exact,
        modes: policy.modes ?? true,
        isIgnored: matcher(policy.ignore ?? []),
        isVolatile: volatility([...VOLATILE, ...(policy.volatile ?? [])]),
        toleranceOf: settings_tolerances(policy),
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
function matcher(globs) {
    const tests = globs.map((glob) => picomatch(glob, { dot: true }));
    return (path) => tests.some((test) => test(path));
}
/** A word names a key wherever it stands; with a slash it is a pattern of JSON pointers. */
function volatility(names) {
    const keys = new Set(names.filter((name) => !name.includes('/')));
    const isPointer = matcher(names.filter((name) => name.includes('/')));
    return (key, pointer) => keys.has(key) || isPointer(pointer);
}
function settings_tolerances(policy) {
    const special = (policy.tolerances ?? []).map(({ field, files, ...limits }) => ({
        isField: field.includes('/')
            ? matcher([field])
            : (pointer) => pointer.split('/').at(-1) === field,
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

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/run-comparison.js












const LARGEST_LEDGER = 16 * 2 ** 20;
/** Where approvals are kept, below the root. */
const DEFAULT_LEDGER = '.cohesix/approved-drift.yml';
/** Reads policy, ledger and gate, and finds the snapshots. Throws a UsageError for what is wrong with them. */
async function prepare(world, given) {
    const { policy, path } = await (0,load_policy/* loadPolicy */.t)(world, given.policy);
    const drift = policy.drift ?? {};
    const settings = makeSettings(drift, given);
    const gate = gateOf(given, drift['fail-on']);
    const lookup = lookupOf(world, given);
    const names = open_sides_namesOf(world, given, lookup);
    const ledgerPath = given.ledger ?? drift.ledger ?? DEFAULT_LEDGER;
    const full = given.ledger ? (0,external_node_path_.resolve)(world.directory, given.ledger) : (0,external_node_path_.join)(world.root, ledgerPath);
    const today = world.clock.now().toISOString().slice(0, 10);
    const index = new IndexFile(world, given.index);
    return {
        ...{ names, settings, gate, ledgerPath: full },
        ledger: ledgerAt(world, full, ledgerPath, today),
        facts: [
            ...(await selfChanged(world, given, [...(path ? [path] : []), ledgerPath])),
            { label: 'Baseline', value: names[0] },
            { label: 'Target', value: names.at(-1) },
            { label: 'Policy', value: path ?? 'none, the defaults hold' },
            { label: 'Gate', value: gateText(gate) },
        ],
        async compare(baseline, target) {
            const before = openSide(world, baseline, lookup, index.text());
            const after = openSide(world, target, lookup);
            const compared = await compareBoth(world, before, after, settings, index);
            return { compared, causes: groupByCause(pairMovedRules(compared.drifts)) };
        },
    };
}
async function compareBoth(world, before, after, settings, index) {
    const byIndex = index.path !== undefined;
    const compared = await compareSnapshots(world, before, after, settings, { byIndex });
    await index.save(before.snapshot);
    return compared;
}
/** The file of `--index`: a missing one is written, one of another snapshot is written anew. */
class IndexFile {
    world;
    path;
    constructor(world, given) {
        this.world = world;
        this.path = given === undefined ? undefined : (0,external_node_path_.resolve)(world.directory, given);
    }
    text() {
        if (this.path === undefined || this.world.files.kind(this.path) === 'missing')
            return undefined;
        const cure = 'take it away, and it is written anew';
        return (0,read_text/* readText */.y)(this.world, this.path, { name: this.path, largest: 2 ** 30, cure });
    }
    async save(snapshot) {
        if (this.path === undefined || snapshot.save === undefined)
            return;
        this.world.files.replace(this.path, await snapshot.save());
    }
}
/** Flags win over the policy; without either nothing fails. */
function gateOf({ failOn, failOnDiff }, policy) {
    const words = failOnDiff ? ['any'] : failOn.length > 0 ? failOn : (policy ?? []);
    const gate = parseGate(words);
    if ('why' in gate)
        throw new usage_error/* UsageError */.e(`--fail-on: ${gate.why}`);
    return gate;
}
function gateText(gate) {
    if (gate.size === 0)
        return 'none';
    return [...gate].map(([of, most]) => (most === 0 ? of : `${of}>${most}`)).join(', ');
}
function ledgerAt(world, full, name, today) {
    if (world.files.kind(full) === 'missing')
        return NO_LEDGER;
    const cure = 'correct --ledger, or make it a regular file';
    return readLedger(name, (0,read_text/* readText */.y)(world, full, { name, largest: LARGEST_LEDGER, cure }), today);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/sections.js

/** Open and approved changes by class, worst first; classes without any are left out. */
function classTable({ counts }) {
    const rows = trace_diff_drift/* CLASSES */.N.map((of) => [trace_diff_drift/* CLASS_NAMES */.m[of], counts[of].open, counts[of].approved])
        .filter(([, open, approved]) => open + approved > 0)
        .map((row) => [...row]);
    if (rows.length === 0)
        return [];
    return [{ kind: 'table', title: 'Drift by class', columns: ['Class', 'New', 'Approved'], rows }];
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
/** The command that accepts what is open, as people run it from the top of the repository. */
function approveSection({ open }, names, given) {
    if (open.length === 0)
        return [];
    const shown = open.slice(0, 20).map(({ fingerprint }) => fingerprint.slice(0, 12));
    const flags = [
        ...(given.snapshotsDir ? [`--snapshots-dir ${quoted(given.snapshotsDir)}`] : []),
        ...(given.policy ? [`--policy ${quoted(given.policy)}`] : []),
        ...(given.ledger ? [`--ledger ${quoted(given.ledger)}`] : []),
    ];
    const text = [
        ['cohesix trace-diff', ...names.map(quoted), ...flags].join(' '),
        ...shown.map((fingerprint) => `  --approve ${fingerprint}`),
        `  --reason 'why this change is right'`,
    ].join(' \\\n');
    return [
        { kind: 'text', title: 'To accept these changes, keep those you mean', text: `${text}\n` },
    ];
}
/** A word for a shell of the POSIX kind. */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/series.js

/** In which snapshot each drift was first met, by fingerprint. */
function firstSeen(steps) {
    const first = new Map();
    for (const { name, causes } of steps) {
        for (const { fingerprint } of causes)
            if (!first.has(fingerprint))
                first.set(fingerprint, name);
    }
    return first;
}
/** The history as tables: what each snapshot brought and took away, and since when each drift is there. */
function seriesSections(steps) {
    const first = firstSeen(steps);
    const rows = steps.map(({ name, causes }, at) => {
        const now = new Set(causes.map(({ fingerprint }) => fingerprint));
        const before = (steps[at - 1]?.causes ?? []).map(({ fingerprint }) => fingerprint);
        const come = [...now].filter((fingerprint) => first.get(fingerprint) === name).length;
        return [name, now.size, come, before.filter((fingerprint) => !now.has(fingerprint)).length];
    });
    const last = steps.at(-1)?.causes ?? [];
    return [
        {
            ...{ kind: 'table', title: 'Drift from the first snapshot on', rows },
            columns: ['Snapshot', 'Drift', 'First here', 'Gone here'],
        },
        {
            ...{ kind: 'table', title: 'Since when', columns: ['First in', 'Class', 'Change'] },
            rows: last.map(({ fingerprint, class: of, drift }) => [
                ...[first.get(fingerprint), trace_diff_drift/* CLASS_NAMES */.m[of], drift.message],
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/modes.js











/** Compares as the flags ask: two snapshots, a series, or runs to learn from; and enters approvals. */
async function compareRuns(given, world) {
    if (given.approve.length > 0 && !given.reason) {
        throw new usage_error/* UsageError */.e('--approve needs --reason: why is the change right?');
    }
    const prepared = await prepare(world, given);
    if (given.learn)
        return learnFrom(prepared);
    return given.series ? compareSeries(prepared, given) : compareTwo(prepared, given, world);
}
async function compareTwo(prepared, given, world) {
    const [baseline, target] = prepared.names;
    const { compared, causes } = await prepared.compare(baseline, target);
    const ledger = approve(prepared, causes, given, world);
    const judged = judgeCauses(causes, ledger, prepared.gate);
    return {
        judged,
        facts: [...prepared.facts, ...fileFacts(compared)],
        sections: [
            ...classTable(judged),
            ...approveSection(judged, prepared.names, given),
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
/** Enters what `--approve` names and answers the ledger as it is then. */
function approve(prepared, causes, given, world) {
    if (given.approve.length === 0)
        return prepared.ledger;
    const approver = given.approver ?? world.git.userName();
    if (!approver)
        throw new usage_error/* UsageError */.e('--approve: who approves? name them with --approver');
    const { ledgerPath: path } = prepared;
    const isNew = world.files.kind(path) === 'missing';
    const cure = 'make it a regular file';
    const old = isNew ? '' : (0,read_text/* readText */.y)(world, path, { name: path, largest: 16 * 2 ** 20, cure });
    const today = world.clock.now().toISOString().slice(0, 10);
    const [problem] = readLedger(path, old, today).problems;
    if (problem?.rule === 'approval/invalid') {
        throw new usage_error/* UsageError */.e(`${path}:${problem.place?.line ?? 1}: ${problem.message}`);
    }
    const text = enterApprovals(old, choose(causes, given.approve), {
        ...{ reason: given.reason, approver, date: today },
        ...(given.expires !== undefined && { expires: given.expires }),
    });
    if (!given.dryRun)
        world.files.replace(path, text);
    return readLedger(path, text, today);
}
async function compareSeries(prepared, given) {
    const [first, ...later] = prepared.names;
    const steps = [];
    let last;
    for (const name of later) {
        const { compared, causes } = await prepared.compare(first, name);
        steps.push({ name, causes });
        last = compared;
    }
    const judged = judgeCauses(steps.at(-1)?.causes ?? [], prepared.ledger, prepared.gate);
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
            ...approveSection(judged, [first, newest], given),
            ...diffSections(last),
        ],
        text: oldSummary(first, newest, last),
    };
}
async function learnFrom(prepared) {
    const [first, ...others] = prepared.names;
    const compared = [];
    for (const name of others)
        compared.push((await prepared.compare(first, name)).compared);
    const { policy, unexplained } = learn(compared.flatMap(({ drifts }) => drifts), prepared.names.length);
    return {
        judged: judgeCauses([], prepared.ledger, prepared.gate),
        facts: [...prepared.facts, { label: 'Not explained by noise', value: unexplained.length }],
        sections: [{ kind: 'text', title: 'Proposed policy', text: policy }],
        text: policy,
    };
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
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

/***/ 3102:
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
