export const id = 4112;
export const ids = [4112];
export const modules = {

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

/***/ 99753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);


/**
 * Reads a text file that steers a run. Throws a UsageError that names the file, what is wrong with it
 * and the cure: missing, no regular file, unreadable, or larger than `largest` bytes.
 */
function readText(world, full, about) {
    return readBytes(world, full, about).toString('utf8');
}
/** The same as bytes: a view that the next reading overwrites. */
function readBytes(world, full, { name, largest, cure }) {
    const reading = world.files.read(full, largest);
    switch (reading.kind) {
        case 'file':
            return reading.bytes;
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

/***/ 48145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path relative to the root with forward slashes; one outside of it stays absolute. */
function relativePath(root, full) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full);
    return (leadsOut(below) ? full : below).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** Whether an absolute path is a folder or below it. */
function isBelow(path, folder) {
    return !leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
function leadsOut(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
/** A path relative to the root, also for one that leads into the root by links; what the path itself is stays open. */
function placeOf({ root, files }, full) {
    const path = relativePath(root, full);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? relativePath(root, files.real(full)) : path;
}


/***/ }),

/***/ 64112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/core/shell-word.js
var shell_word = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/named-outputs.js
var named_outputs = __webpack_require__(90419);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(48145);
;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/document.js
/** The name of a document by its number; two digits at least. */
function documentName(number) {
    return `DOCUMENT_${String(number).padStart(2, '0')}.md`;
}
/** A document without a fault. */
function draftOf(number, roll) {
    const name = documentName(number);
    const version = `v${1 + roll(3)}.${roll(10)}`;
    const date = dayAfter(roll(DAYS));
    return {
        name,
        lead: '',
        fields: [
            ['CLASSIFICATION', 'COMMUNITY'],
            ['Filename', `${name} ${version}`],
            ['Author', AUTHOR],
            ['Date Modified', date],
        ],
        body: `# Document ${number}\n\n${prose(roll)}`,
        rows: [[name, version, date, 'COMMUNITY']],
        copies: [],
    };
}
/** The lines of a header. */
function headerText(fields) {
    return fields.map(([key, value]) => `// ${key}: ${value}`.trimEnd()).join('\n');
}
/** All that is in a document's file. */
function contentOf({ lead, fields, body }) {
    const head = fields.length === 0 ? lead : `${lead}${headerText(fields)}\n\n`;
    return typeof body === 'string' ? head + body : Buffer.concat([Buffer.from(head), body]);
}
/** Who wrote every simulated document; `extends: cohesix` knows the name. */
const AUTHOR = 'Lukas Bower';
// Two years that are over, so that no simulated document claims to come from the future.
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 731;
function dayAfter(days) {
    return new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10);
}
function prose(roll) {
    const paragraphs = Array.from({ length: 2 + roll(3) }, () => Array.from({ length: 2 + roll(3) }, () => SENTENCES[roll(SENTENCES.length)]).join('\n'));
    return `${paragraphs.join('\n\n')}\n`;
}
const SENTENCES = [
    'A worker claims a task, and gives it back when its lease has ended.',
    'The queen sends each role the namespace that it may see, and no more.',
    'Every trace is written before the event that it tells of is answered.',
    'A document is staged first and moved into place when it is whole.',
    'Rules have an activation window, and none is applied outside of it.',
    'Telemetry is sampled each second and kept for as long as the session lasts.',
    'A sandbox that fails to start is reported, and its work goes to another.',
    'The validator names the file, the line and the rule of each violation.',
    'Snapshots of two nights are compared before the next batch is admitted.',
    'What cannot be verified is refused, and the reason is part of the record.',
];

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/dice.js

/** Dice for each part of a batch by its number, all from one seed: a part does not depend on the others. */
function diceOf(seed) {
    const start = (0,external_node_crypto_.createHash)('sha256').update(seed).digest().readUInt32BE();
    return (part) => {
        let state = (start + Math.imul(part, 0x9e3779b1)) >>> 0;
        // The mixing steps of splitmix32, so that neighbours have nothing in common.
        return (below) => {
            state = (state + 0x9e3779b9) >>> 0;
            let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
            mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
            return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
        };
    };
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/snapshot.js
/** What a system left behind at a time. */
function snapshot(roll, time) {
    return new Map([
        ['boot.log', 'three workers, two rules\n'],
        ['image.bin', `\0\x01${roll(1e9)}`],
        ['rules/validator.json', rules('R-101', 'R-102')],
        ['telemetry/boot.json', telemetry(roll, time)],
        ['traces/run.jsonl', trace(time)],
        ['validator_runtime.log', violations(time)],
        ...WORKERS.map((id) => [`workers/${id}.json`, worker(id, roll, time)]),
    ]);
}
const WORKERS = ['worker_01', 'worker_02', 'worker_03'];
/** A file of validator rules. */
function rules(...ids) {
    return json(ids.map((id) => ({
        ...{ id, version: '1.2.0', source: 'docs/rules.md' },
        activation_window: { start: '2025-01-01', end: '2025-12-31' },
    })));
}
function telemetry(roll, timestamp) {
    const [boot_ms, load, temperature] = [150 + roll(100), 20 + roll(60), 40 + roll(30)];
    return json({ timestamp, boot_ms, cpu_usage: load / 100, temperature });
}
function trace(ts) {
    const events = WORKERS.flatMap((agent) => ['header', 'registry'].map((detail) => ({ ts, agent, event: 'validate', detail, ok: true })));
    return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
function violations(time) {
    const known = 'rule_violation(type="stale-date", file="docs/OLD.md", agent="worker_02", time=1)';
    return `[${time}] validator started\n${known}\n`;
}
function worker(worker_id, roll, timestamp) {
    const sim = { mode: 'live', step: roll(50) };
    return json({ worker_id, timestamp, sim, agent_meta: { role: 'checker' } });
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/drift-faults.js

/** Every rule of trace-diff that a pair of snapshots can break by one change, and how. */
const DRIFT_FAULTS = {
    'drift/rule-changed': edit('rules/validator.json', 'R-101 has another version', (text) => text.replace('1.2.0', '1.3.0')),
    'drift/rule-added': edit('rules/new.json', 'R-103 is new', () => rules('R-103')),
    'drift/rule-removed': only('rules/old.json', 'R-100 is gone', rules('R-100')),
    'drift/validator-regression': edit('traces/run.jsonl', 'worker_02 fails what it passed', (text) => text.replace(/("worker_02".*"registry","ok":)true/, '$1false')),
    'drift/telemetry-mismatch': edit('telemetry/boot.json', 'boot_ms has doubled', (text) => text.replace(/("boot_ms": )(\d+)/, (_, key, ms) => key + 2 * Number(ms))),
    'drift/trace-changed': edit('traces/events.jsonl', 'an event is new', () => EVENT),
    'drift/content-changed': edit('workers/worker_01.json', 'worker_01 has another mode', (text) => text.replace('"live"', '"replay"')),
    'drift/text-changed': edit('boot.log', 'a line is new', (text) => `${text}worker_03 was late\n`),
    'drift/binary-changed': edit('image.bin', 'a byte is another', (text) => `${text}\0`),
    'drift/file-added': edit('new.log', 'the file is new', () => 'new\n'),
    'drift/file-removed': only('old.log', 'the file is gone', 'old\n'),
};
/** The snapshot in which trace-diff finds the fault. */
function faultySide(rule) {
    return DRIFT_FAULTS[rule]?.side ?? 'target';
}
const EVENT = '{"agent":"worker_03","event":"start","detail":"late","ok":true}\n';
function edit(path, what, change) {
    const spoil = (tree) => tree.set(path, change(tree.get(path) ?? ''));
    return { path, what, side: 'target', spoil };
}
function only(path, what, content) {
    return { path, what, side: 'baseline', spoil: (tree) => tree.set(path, content) };
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/faults.js

/** Larger than the batch's own policy allows. */
const LARGEST_DOCUMENT = 65_536;
/** Every rule that a document or its row can break alone, and how. */
const DOCUMENT_FAULTS = {
    'header/missing': (draft) => {
        draft.fields = [];
        return 'the header is missing';
    },
    'header/field-missing': (draft) => {
        draft.fields = draft.fields.filter(([key]) => key !== 'Author');
        return 'the header has no Author';
    },
    'header/field-empty': (draft) => set(draft, 'Author', ''),
    'header/field-repeated': (draft) => {
        draft.fields.push(['Author', 'Docs Team']);
        return 'Author is given twice';
    },
    'header/byte-order-mark': (draft) => {
        draft.lead = '\uFEFF';
        return 'the file begins with a byte-order mark';
    },
    // The row agrees with what is wrong, so that the header alone is at fault.
    'header/classification-invalid': (draft) => {
        row(draft)[CLASSIFICATION] = 'SECRET';
        return set(draft, 'CLASSIFICATION', 'SECRET');
    },
    'header/classification-path': (draft) => {
        row(draft)[CLASSIFICATION] = 'PRIVATE';
        return set(draft, 'CLASSIFICATION', 'PRIVATE');
    },
    'header/filename-mismatch': (draft) => set(draft, 'Filename', `OTHER.md ${row(draft)[VERSION]}`),
    'header/version-invalid': (draft) => {
        row(draft)[VERSION] = 'v1';
        return set(draft, 'Filename', `${draft.name} v1`);
    },
    'header/author-unlisted': (draft) => set(draft, 'Author', 'Docs Team'),
    'header/date-invalid': (draft) => {
        row(draft)[DATE] = '2025-02-30';
        return set(draft, 'Date Modified', '2025-02-30');
    },
    'file/not-utf8': (draft) => {
        draft.body = Buffer.concat([Buffer.from(draft.body), Buffer.from('caf\xE9\n', 'latin1')]);
        return 'the last line is Latin-1';
    },
    'file/symlink': (draft) => {
        draft.link = '../METADATA.md';
        return 'a link to ../METADATA.md';
    },
    'file/too-large': (draft) => {
        draft.body += `${'x'.repeat(79)}\n`.repeat(1 + LARGEST_DOCUMENT / 80);
        return `larger than ${LARGEST_DOCUMENT} bytes`;
    },
    'registry/unregistered': (draft) => {
        draft.rows = [];
        return 'the table has no row for it';
    },
    'registry/file-missing': (draft) => {
        const name = draft.name.replace('DOCUMENT', 'LOST');
        draft.rows.push([name, ...row(draft).slice(1)]);
        return `a row for ${name}, which does not exist`;
    },
    'registry/row-ambiguous': (draft) => {
        draft.copies.push(`copies/${draft.name}`);
        return `the row of ${draft.name} fits its copy too`;
    },
    'registry/version-mismatch': (draft) => claim(draft, VERSION, 'v9.9'),
    'registry/date-mismatch': (draft) => claim(draft, DATE, '2023-12-31'),
    'registry/classification-mismatch': (draft) => claim(draft, CLASSIFICATION, 'PRIVATE'),
    'table/row-stale': (draft) => {
        row(draft).push('1', 'mock://another');
        return `the row of ${draft.name} names another batch`;
    },
};
const VERSION = 1;
const DATE = 2;
const CLASSIFICATION = 3;
/** Where the fault is found, relative to the batch. */
function faultPath(rule, number) {
    const inTable = /^(registry|table)\//.test(rule) && rule !== 'registry/unregistered';
    return inTable ? 'METADATA.md' : `docs/${documentName(number)}`;
}
function row(draft) {
    return draft.rows[0];
}
function set(draft, key, value) {
    for (const field of draft.fields)
        if (field[0] === key)
            field[1] = value;
    return value === '' ? `${key} is empty` : `${key} is ${value}`;
}
function claim(draft, column, value) {
    row(draft)[column] = value;
    return `the row of ${draft.name} says ${value}`;
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/plan-batch.js






/** Gives each fault its document. Throws a UsageError when the batch is too small for them. */
function planBatch(asked, faults) {
    const dice = diceOf(asked.seed);
    const spoilt = placeFaults(asked.size, faults.documents, dice(-1));
    const draft = (number) => {
        const plain = draftOf(number, dice(number));
        const rule = spoilt.get(number);
        if (rule !== undefined)
            DOCUMENT_FAULTS[rule]?.(plain);
        return plain;
    };
    const ownHeader = (name) => draftOf(0, dice(0)).fields.map(([key, value]) => [
        key,
        key === 'Filename' ? `${name} v1.0` : value,
    ]);
    const { size, origin, seed } = asked;
    const { crashAfter, tornLog } = faults;
    refuseHidden(size, [...spoilt.values()], tornLog);
    if (crashAfter !== undefined)
        within(size, crashAfter, `crash-after=${crashAfter}`);
    const drift = asked.snapshots || faults.drift.length > 0 ? faults.drift : undefined;
    const injected = [
        ...[...spoilt].map(([number, rule]) => ({
            ...{ path: faultPath(rule, number), rule },
            what: DOCUMENT_FAULTS[rule]?.(draftOf(number, dice(number))) ?? '',
        })),
        ...logFaults(faults),
        ...faults.drift.map((rule) => ({
            ...{ path: `snapshots/${faultySide(rule)}/${DRIFT_FAULTS[rule]?.path}`, rule },
            what: DRIFT_FAULTS[rule]?.what ?? '',
        })),
    ];
    return { size, origin, seed, draft, ownHeader, crashAfter, tornLog, drift, injected };
}
function logFaults({ crashAfter, tornLog }) {
    const path = 'hydration.log';
    return [
        ...(crashAfter === undefined
            ? []
            : [
                {
                    ...{ path, rule: 'crash-after' },
                    what: `hydration ends with ${CRASH_CODE} after ${documentName(crashAfter)}, the first time`,
                },
            ]),
        ...(tornLog ? [{ path, rule: 'torn-log', what: 'the last line is cut' }] : []),
    ];
}
/** The exit code of the crash: a temporary failure, as sysexits.h has it. */
const CRASH_CODE = 75;
/** Which document has which fault, in order; one each, so that no fault hides another. */
function placeFaults(size, asked, roll) {
    const placed = new Map();
    for (const { rule, number } of asked) {
        if (number === undefined)
            continue;
        within(size, number, `${rule}@${number}`);
        const before = placed.get(number);
        if (before) {
            throw new usage_error/* UsageError */.e(`--inject: document ${number} has ${before} already; give ${rule} a document of its own`);
        }
        placed.set(number, rule);
    }
    if (asked.length > size) {
        throw new usage_error/* UsageError */.e(`--inject: ${(0,quote/* count */.U9)(asked.length, 'fault')} need a document each, and the batch has ${size}; raise --size to ${asked.length} at least`);
    }
    for (const { rule, number } of asked) {
        if (number === undefined)
            placed.set(freeNumber(size, placed, roll), rule);
    }
    return new Map([...placed].sort(([one], [other]) => one - other));
}
/** Refuses faults that nobody could catch, because every document has the one that hides them. */
function refuseHidden(size, spoilt, tornLog) {
    const isEverywhere = (rule) => spoilt.filter((one) => one === rule).length === size;
    if (tornLog && isEverywhere('file/symlink')) {
        throw new usage_error/* UsageError */.e(`--inject: torn-log cuts an action, and the log has none, for each document is a link; raise --size to ${size + 1} at least`);
    }
    if (isEverywhere('registry/unregistered')) {
        throw new usage_error/* UsageError */.e(`--inject: registry/unregistered leaves the registry without a row, so that it is no registry; raise --size to ${size + 1} at least`);
    }
}
function within(size, number, fault) {
    if (number <= size)
        return;
    throw new usage_error/* UsageError */.e(`--inject: ${fault} is beyond the last document; expected 1 to ${size}, or a larger --size`);
}
/** The first document without a fault, counted from one by chance. */
function freeNumber(size, placed, roll) {
    let number = roll(size) + 1;
    while (placed.has(number))
        number = (number % size) + 1;
    return number;
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/hydration-log.js


/** While this file is there, hydration crashes, and takes it away. */
const FUSE = 'logs/crash.fuse';
/** The log that hydrates a batch: each document is copied into staging. `links` are left out. */
function hydrationLog({ size, crashAfter, tornLog }, links) {
    const lines = [
        '# Simulated by cohesix. Paths count from the folder of the batch, so name it to replay this:',
        '# cohesix replay-batch hydration.log --base-dir FOLDER',
    ];
    for (let number = 1; number <= size; number++) {
        const name = documentName(number);
        if (!links.has(name))
            lines.push(`COPY|docs/${name}|staging/${name}`);
        if (number === crashAfter)
            lines.push(CRASH);
    }
    // Two letters of an action are no action, whatever the line was.
    if (tornLog)
        lines.push(lines.pop().slice(0, 2));
    return lines.join('\n') + (tornLog ? '' : '\n');
}
/** Whether a file is a log that a simulation wrote. */
function isSimulatedLog(text) {
    return text.startsWith('# Simulated by cohesix.');
}
// No pipe sign: it separates fields.
const CRASH = `RUN|sh|-c|if test -e ${FUSE}; then rm -f ${FUSE}; exit ${CRASH_CODE}; fi`;

// EXTERNAL MODULE: ./build/src/actions/simulate-batch/inputs.js
var inputs = __webpack_require__(87388);
;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/batch-info.js


/** logs/batch_info.txt: for people, with the labels that scripts look for. */
function batchInfo({ origin, size, ownHeader }) {
    const header = headerText(ownHeader('batch_info.txt'));
    return `${header}\n\nBatch Origin: ${origin}\nBatch Size: ${size}\n`;
}
/** manifest.json: the documents with their status, and what was injected. */
function manifest({ origin, size, seed, injected }) {
    const documents = Array.from({ length: size }, (_, index) => ({
        path: `docs/${documentName(index + 1)}`,
        status: 'pending',
    }));
    const content = { batch_origin: origin, batch_size: size, seed, injected, documents };
    return `${JSON.stringify(content, null, 2)}\n`;
}
/**
 * cohesix.yml: the rules that a simulated batch is to be checked by. Its patterns end in the name of a file, so that
 * none is about the folders above the batch.
 */
const POLICY = `# The policy of a simulated batch, for validate-batch in this folder, or with --policy from elsewhere.
extends: cohesix
headers:
  roots: [docs]
  exclude: ['**/logs/batch_info.txt', '**/staging/*']
  max-bytes: ${LARGEST_DOCUMENT}
  classification-paths:
    PRIVATE: ['**/docs/private/*']
registry:
  path: METADATA.md
`;

// EXTERNAL MODULE: ./build/src/core/markdown/cell-text.js
var cell_text = __webpack_require__(87311);
;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/registry-table.js


const COLUMNS = [
    ...['Filename', 'Version', 'Last Modified', 'Classification'],
    ...['BATCH_SIZE', 'BATCH_ORIGIN'],
];
/** The columns that tell of a document; those behind them tell of its batch. */
const OWN = 4;
/** METADATA.md: a header, and the table that registers the documents. */
function registryTable({ size, origin, ownHeader }, rows) {
    const batch = [String(size), (0,cell_text/* cellSource */.CY)(origin)];
    return [
        headerText(ownHeader('METADATA.md')),
        '',
        '# Metadata',
        '',
        line(COLUMNS),
        line(COLUMNS.map((name) => '-'.repeat(name.length))),
        ...rows.map((row) => line([...row, ...batch.slice(row.length - OWN)])),
        '',
    ].join('\n');
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/snapshot-pair.js



/** Two snapshots of one system at two times: equal in meaning, but for the faults. */
function snapshotPair(seed, faults) {
    const pair = {
        baseline: snapshot(diceOf(seed)(0), '2025-01-26T12:00:00Z'),
        target: snapshot(diceOf(seed)(0), '2025-01-27T09:30:00Z'),
    };
    for (const rule of faults)
        DRIFT_FAULTS[rule]?.spoil(pair[faultySide(rule)]);
    return pair;
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/write-batch.js





/** The file that lists what a simulation wrote, folders with a slash at the end. */
const INVENTORY = '.cohesix-simulation.json';
/** Writes all files of a batch; answers the hydration log. `onDocument` is told of each document. */
function writeBatch(plan, filler, onDocument) {
    const written = [];
    const recording = recorder(filler, written);
    const { rows, links } = writeDocuments(plan, recording, onDocument);
    const log = hydrationLog(plan, links);
    recording.folder('staging');
    recording.folder('logs');
    recording.file('logs/batch_info.txt', batchInfo(plan));
    if (plan.crashAfter !== undefined)
        recording.file(FUSE, 'Hydration takes this away and dies.\n');
    recording.file('manifest.json', manifest(plan));
    recording.file('METADATA.md', registryTable(plan, rows));
    recording.file('cohesix.yml', POLICY);
    recording.file('hydration.log', log);
    if (plan.drift)
        writeSnapshots(plan, recording);
    filler.file(INVENTORY, `${JSON.stringify([...written, INVENTORY])}\n`);
    return log;
}
/** Passes everything on, and notes it in the inventory. */
function recorder(filler, written) {
    return {
        folder(path) {
            written.push(`${path}/`);
            filler.folder(path);
        },
        file(path, content) {
            written.push(path);
            filler.file(path, content);
        },
        link(path, target) {
            written.push(path);
            filler.link(path, target);
        },
    };
}
function writeDocuments(plan, filler, onDocument) {
    const rows = [];
    const links = new Set();
    filler.folder('docs');
    for (let number = 1; number <= plan.size; number++) {
        const draft = plan.draft(number);
        const [path, content] = [`docs/${draft.name}`, contentOf(draft)];
        if (draft.link === undefined)
            filler.file(path, content);
        else {
            filler.link(path, draft.link);
            links.add(draft.name);
        }
        for (const copy of draft.copies) {
            filler.folder('docs/copies');
            filler.file(`docs/${copy}`, content);
        }
        rows.push(...draft.rows);
        onDocument(number);
    }
    return { rows, links };
}
function writeSnapshots({ seed, drift = [] }, filler) {
    filler.folder('snapshots');
    for (const [side, tree] of Object.entries(snapshotPair(seed, drift))) {
        const folders = new Set();
        filler.folder(`snapshots/${side}`);
        for (const [path, content] of tree) {
            const [folder = ''] = path.includes('/') ? path.split('/') : [];
            if (folder && !folders.has(folder))
                filler.folder(`snapshots/${side}/${folder}`);
            folders.add(folder);
            filler.file(`snapshots/${side}/${path}`, content);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/place.js









/** Finds the place. Throws a UsageError when something of somebody's is there. */
function placeBatch(world, given) {
    const folder = given.outdir ? (0,external_node_path_.resolve)(world.directory, given.outdir) : freshFolder(world);
    const former = formerFiles(world, folder, given.force);
    const log = given.hydrationLog ? (0,external_node_path_.resolve)(world.directory, given.hydrationLog) : undefined;
    if (log !== undefined)
        checkLog(world, log, folder, given.force);
    for (const { named, target } of (0,named_outputs/* namedOutputs */.e)(world, inputs/* inputs */.Q, given)) {
        if ((0,relative_path/* isBelow */.Yw)(target, world.files.leadsTo(folder))) {
            throw new usage_error/* UsageError */.e(`${named} lies in the batch that is made; name a file elsewhere`);
        }
    }
    return { folder, former, log };
}
function freshFolder(world) {
    const time = world.clock
        .now()
        .toISOString()
        .replace(/[-:]|\.\d+/g, '');
    const name = `batch_${time}_${process.pid}_${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
    return (0,external_node_path_.join)(world.scratch(), 'cohesix_sim_batches', name);
}
function formerFiles(world, folder, force) {
    const kind = world.files.kind(folder);
    if (kind === 'missing')
        return new Set();
    const name = `--outdir ${folder}`;
    if (kind !== 'directory') {
        throw new usage_error/* UsageError */.e(`${name}: a ${kind}, not a folder; name a folder that does not exist yet`);
    }
    if ((0,relative_path/* isBelow */.Yw)(world.directory, folder)) {
        throw new usage_error/* UsageError */.e(`${name}: the folder you are in would be replaced under you; name one below it`);
    }
    if (world.files.isEmpty(folder))
        return new Set();
    const inventory = (0,external_node_path_.join)(folder, INVENTORY);
    if (world.files.kind(inventory) === 'missing') {
        throw new usage_error/* UsageError */.e(`${name}: not empty, and not written by a simulation; name a folder that does not exist yet`);
    }
    if (!force) {
        throw new usage_error/* UsageError */.e(`${name}: holds a simulated batch; name another folder, or replace that batch with --force`);
    }
    return readInventory(world, inventory);
}
const LARGEST_INVENTORY = 2 ** 28;
/** Names in it are compared with what is there, never opened: a forged one reaches nothing outside. */
function readInventory(world, path) {
    const cure = 'remove the folder yourself, or name another one';
    const text = (0,read_text/* readText */.y)(world, path, { name: path, largest: LARGEST_INVENTORY, cure });
    let names;
    try {
        names = JSON.parse(text);
    }
    catch {
        names = undefined;
    }
    if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
        return new Set(names);
    throw new usage_error/* UsageError */.e(`${path}: not the list of files that a simulation writes; ${cure}`);
}
function checkLog(world, log, folder, force) {
    const name = `--hydration-log ${log}`;
    if ((0,relative_path/* isBelow */.Yw)(log, folder)) {
        throw new usage_error/* UsageError */.e(`${name}: lies in the batch, which has its log as ${(0,external_node_path_.join)(folder, 'hydration.log')}; leave the flag out, or name a file elsewhere`);
    }
    if (world.files.kind(log) === 'missing') {
        world.files.replaceable(log);
        return;
    }
    const cure = 'name a file that does not exist yet';
    const text = (0,read_text/* readText */.y)(world, log, { name, largest: LARGEST_INVENTORY, cure });
    if (!force)
        throw new usage_error/* UsageError */.e(`${name}: exists; ${cure}, or replace it with --force`);
    if (!isSimulatedLog(text)) {
        throw new usage_error/* UsageError */.e(`${name}: not written by a simulation, so it is not replaced; ${cure}`);
    }
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/read-faults.js





/** Reads `--inject`. Throws a UsageError that names the fault and what is known. */
function readFaults(asked) {
    const faults = { documents: [], drift: [], crashAfter: undefined, tornLog: false };
    for (const text of asked)
        take(text, faults);
    faults.drift = [...new Set(faults.drift)];
    if (faults.tornLog && faults.crashAfter !== undefined) {
        throw new usage_error/* UsageError */.e(`--inject: crash-after=${faults.crashAfter} never happens in a log that is torn, which is refused whole; simulate a batch for each`);
    }
    return faults;
}
function take(text, faults) {
    if (text === 'torn-log') {
        faults.tornLog = true;
        return;
    }
    if (text.startsWith('crash-after')) {
        takeCrash(numberOf(text, /^crash-after=(\d{1,7})$/, 'crash-after=7'), faults);
        return;
    }
    const [name = '', ...place] = text.split('@');
    if (name === 'torn-log')
        throw noDocument(text, name, place.join('@'));
    const number = place.length > 0 ? numberOf(text, /^[^@]*@(\d{1,7})$/, `${name}@4`) : undefined;
    const documents = matching(DOCUMENT_FAULTS, name);
    const drift = matching(DRIFT_FAULTS, name);
    if (documents.length + drift.length === 0)
        throw unknown(name);
    if (number !== undefined && (drift.length > 0 || documents.length > 1)) {
        throw noDocument(text, name, String(number));
    }
    faults.documents.push(...documents.map((rule) => ({ rule, number })));
    faults.drift.push(...drift);
}
function takeCrash(number, faults) {
    if (faults.crashAfter !== undefined) {
        throw new usage_error/* UsageError */.e(`--inject: crash-after=${number} is a second crash, and hydration dies once; leave it or crash-after=${faults.crashAfter} out`);
    }
    faults.crashAfter = number;
}
function noDocument(text, name, place) {
    return new usage_error/* UsageError */.e(`--inject: ${(0,quote/* quote */.hD)(text)} names a document, but ${name} is not one fault of a document; leave out @${place}`);
}
function numberOf(text, form, example) {
    const number = Number(form.exec(text)?.[1]);
    if (number >= 1)
        return number;
    throw new usage_error/* UsageError */.e(`--inject: ${(0,quote/* quote */.hD)(text)} is not accepted; expected the number of a document, such as ${example}`);
}
/** A rule, or all rules of a family. */
function matching(known, name) {
    return Object.keys(known).filter((rule) => rule === name || rule.startsWith(`${name}/`));
}
function unknown(name) {
    const families = ['header', 'file', 'registry', 'table', 'drift'];
    const rules = [...Object.keys(DOCUMENT_FAULTS), ...Object.keys(DRIFT_FAULTS)];
    const others = ['crash-after', 'torn-log'];
    const why = Object.hasOwn(NEVER, name) ? NEVER[name] : undefined;
    if (why)
        return new usage_error/* UsageError */.e(`--inject: ${name} cannot be injected: ${why}`);
    const hint = (0,nearest/* didYouMean */.a)(name, [...families, ...rules, ...others]) ||
        `; expected one of ${families.join(', ')}, the id of one of their rules, crash-after=K, torn-log`;
    return new usage_error/* UsageError */.e(`--inject: unknown fault ${(0,quote/* quote */.hD)(name)}${hint}`);
}
const NEVER = {
    'file/special': 'a pipe or socket is made by running a program, and a simulation runs none',
    'file/unreadable': 'who simulates may often read everything; take the right away with chmod',
    'batch/path-missing': 'it is a fault of the call; name a path that does not exist',
};

;// CONCATENATED MODULE: ./build/src/actions/simulate-batch/simulate.js










/** Plans a batch and writes it as one step. Throws a UsageError for faults and places that cannot be. */
function simulate(given, world) {
    const place = placeBatch(world, given);
    const seed = given.seed ?? (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const { size = 5, origin = 'mock://simulate', snapshots } = given;
    const plan = planBatch({ size, origin, seed, snapshots }, readFaults(given.inject));
    if (!given.dryRun)
        write(plan, place, world);
    return {
        ...{ folder: place.folder, log: place.log ?? (0,external_node_path_.join)(place.folder, 'hydration.log'), plan },
        facts: factsOf(plan, place, given.dryRun),
        sections: given.dryRun
            ? faultSections(plan, 'would be injected')
            : [...faultSections(plan, 'injected'), nextSection(plan, place)],
    };
}
function write(plan, { folder, former, log }, world) {
    let hydration = '';
    const isOurs = (path) => former.has(path);
    world.files.replaceFolder(folder, isOurs, (filler) => {
        hydration = writeBatch(plan, filler, (number) => world.progress.step(number, plan.size, 'documents'));
    });
    const notWritten = (code) => new usage_error/* UsageError */.e(`--hydration-log ${log}: not written (${code}); the batch is whole, and has its log as ${(0,external_node_path_.join)(folder, 'hydration.log')}`);
    try {
        if (log)
            world.files.replace(log, hydration);
    }
    catch (error) {
        throw (0,reason/* inOtherWords */.XD)(notWritten, error);
    }
}
function factsOf({ size, origin, seed, injected }, { folder }, dry) {
    return [
        { label: dry ? 'Would write' : 'Batch', value: folder },
        { label: 'Documents', value: size },
        { label: 'Origin', value: origin },
        { label: 'Seed', value: seed },
        ...(injected.length > 0 ? [{ label: 'Faults', value: injected.length }] : []),
    ];
}
function faultSections({ injected }, said) {
    if (injected.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: `${(0,quote/* count */.U9)(injected.length, 'fault')} ${said}`,
            columns: ['Path', 'Rule', 'What'],
            rows: injected.map(({ path, rule, what }) => [path, rule, what]),
        },
    ];
}
/** The commands that a rehearsal goes on with. */
function nextSection({ drift }, { folder }) {
    const at = (path) => (0,shell_word/* shellWord */.r)((0,external_node_path_.join)(folder, path));
    const commands = [
        `cohesix validate-batch ${(0,shell_word/* shellWord */.r)(folder)} --policy ${at('cohesix.yml')} --metadata ${at('METADATA.md')} --strict`,
        `cohesix replay-batch hydration.log --base-dir ${(0,shell_word/* shellWord */.r)(folder)}`,
        ...(drift ? [`cohesix trace-diff baseline target --snapshots-dir ${at('snapshots')}`] : []),
    ];
    return { kind: 'text', title: 'To check and to replay it', text: `${commands.join('\n')}\n` };
}


/***/ }),

/***/ 87311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ cellSource),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   Ie: () => (/* binding */ cellText)
/* harmony export */ });
// In a cell `\|` is a pipe and nothing else is taken away; what is left is read as any other text. So of the backslashes
// before a pipe one belongs to the pipe, and of the others two make one. A search begins only where a run of them does:
// a cell may have hundreds of thousands.
const ESCAPED_PIPE = /(?<!\\)(\\*)\\\|/g;
const PIPE = /(?<!\\)(\\*)\|/g;
/** What a cell says: its source with the escapes of its pipes taken off, as GitHub shows them. */
function cellText(source) {
    if (!source.includes('|'))
        return source;
    return source.replace(ESCAPED_PIPE, (_, before) => `${'\\'.repeat(before.length >> 1)}|`);
}
/** The source of a cell that says this; the inverse of `cellText`. */
function cellSource(text) {
    return text.replace(PIPE, '$1$1\\|');
}
const LINK = /^\[(.+)\]\([^()]*\)$/s;
const BOLD = /^\*\*(.+)\*\*$/s;
/** Nobody writes more of them around a name. */
const MOST_LAYERS = 4;
/**
 * The name in a cell: the text of a code span, of a link or in bold alone is that name, and a backslash before
 * punctuation is not part of it.
 */
function cellName(source) {
    let text = cellText(source);
    // Most names need no more than this.
    if (!/[\\`*[]/.test(text))
        return text;
    for (let layers = 0; layers < MOST_LAYERS; layers++)
        text = (LINK.exec(text) ?? BOLD.exec(text))?.[1] ?? text;
    const code = /^(`+)(?!`)(.*[^`])\1$/s.exec(text);
    if (code)
        return code[2].trim();
    return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
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


/***/ })

};
