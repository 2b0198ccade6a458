export const id = 3865;
export const ids = [3865,5167];
export const modules = {

/***/ 13865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptChanges: () => (/* binding */ acceptChanges)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/inputs/yaml/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(14956);
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
    const document = (0,parse_yaml/* parseYaml */.h)(text);
    if (document.contents === null) {
        document.contents = document.createNode({ approvals: [] });
        document.commentBefore ??= HEADING;
    }
    if ((0,dist/* isMap */.jh)(document.contents) && document.get('approvals') === undefined)
        document.set('approvals', document.createNode([]));
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
function entryOf({ fingerprint, class: of, drift, drifts }, by) {
    const { reason, approver, date, expires } = by;
    return {
        ...{ fingerprint, class: of, what: drift.message, reason, approver, date },
        ...(expires !== undefined && { expires }),
        ...(drift.measured && valuesOf(drifts)),
    };
}
/** The numbers that are approved; several files have one each. */
function valuesOf(drifts) {
    const values = drifts.map(({ file, measured }) => [file, measured?.after]);
    const [only, ...others] = values;
    return only && others.length === 0 ? { value: only[1] } : { values: Object.fromEntries(values) };
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-ledger.js
var read_ledger = __webpack_require__(45167);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/accept-changes.js




/** Enters what `--approve` names and answers the ledger as it is then. */
function acceptChanges(prepared, causes, given, world) {
    const approver = (given.approver ?? world.git.userName())?.trim();
    if (!approver)
        throw new usage_error/* UsageError */.e('--approve: who approves? name them with --approver');
    const today = world.clock.now().toISOString().slice(0, 10);
    if (given.expires !== undefined && given.expires < today) {
        throw new usage_error/* UsageError */.e(`--expires: ${given.expires} is past, and nothing would be approved; give ${today} or a later day`);
    }
    const { ledgerPath: path } = prepared;
    const isNew = world.files.kind(path) === 'missing';
    const cure = 'make it a regular file';
    const old = isNew ? '' : (0,read_text/* readText */.y)(world, path, { name: path, largest: 16 * 2 ** 20, cure });
    const [problem] = (0,read_ledger.readLedger)(path, old, today).problems;
    if (problem?.rule === 'approval/invalid') {
        throw new usage_error/* UsageError */.e(`${path}:${problem.place?.line ?? 1}: ${problem.message}`);
    }
    const text = enterApprovals(old, choose(causes, given.approve), {
        ...{ reason: given.reason.trim(), approver, date: today },
        ...(given.expires !== undefined && { expires: given.expires }),
    });
    if (!given.dryRun)
        world.files.replace(path, text);
    return (0,read_ledger.readLedger)(path, text, today);
}


/***/ }),

/***/ 45167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLedger: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_calendar_date_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12888);
/* harmony import */ var _inputs_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14956);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78894);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18708);






const day = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.check(_core_calendar_date_js__WEBPACK_IMPORTED_MODULE_5__/* .isCalendarDate */ .t, 'must be a day of the calendar, YYYY-MM-DD'));
const words = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.regex(/\S/, 'must not be empty'));
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')),
    class: valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASSES */ .N),
    what: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
    reason: words,
    approver: words,
    date: day,
    expires: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(day),
    value: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.number()),
    values: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.record(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.number())),
});
/** Reads a ledger. A broken one approves nothing, and says where it is broken. */
function readLedger(path, text, today) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,_inputs_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, { lineCounter: lines });
    const place = (node, key = '') => placeOf(path, text, lines, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && key ? (node.get(key, true) ?? node) : node);
    const invalid = (why, at) => ({
        valid: new Map(),
        problems: [
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('approval/invalid', `${why}; until this is corrected nothing is approved`, at),
        ],
    });
    const [broken] = document.errors;
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        const at = { path, line, column: col, endLine: line, endColumn: col + 1 };
        return invalid(broken.message, at);
    }
    if (document.contents === null)
        return _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LEDGER */ .YG;
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents.get('approvals', true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(list) && list.value === null)
        return _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LEDGER */ .YG;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return invalid('expected a list "approvals"', place(document.contents));
    const ledger = { valid: new Map(), problems: [] };
    const { approvals } = document.toJS({ maxAliasCount: -1 });
    for (const [index, item] of list.items.entries()) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.safeParse(entrySchema, approvals[index]);
        if (!parsed.success) {
            const [issue] = parsed.issues;
            const key = String(issue.path?.[0].key ?? '');
            return invalid(`approval${key && `: ${key}`} ${explain(issue)}`, place(item, key));
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
        problems.push((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('approval/duplicate', `${short} is approved twice; keep one entry`, place));
    }
    else if (expires !== undefined && expires < today) {
        const message = `the approval of ${short} by ${approver} expired on ${expires}; renew it or take it out`;
        problems.push((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('approval/expired', message, place));
    }
    else
        valid.set(fingerprint, { approval, place });
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


/***/ }),

/***/ 14956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  v: () => (/* binding */ parseYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/inputs/yaml/repeated-keys.js

/** The keys of maps of a document that JSON cannot tell from one before them: of such two values one is lost. */
function* repeatedKeys(document, maps) {
    const print = printer(document);
    for (const { map, isInKey } of maps) {
        const known = new Set();
        for (const { key } of map.items) {
            // Within a key nothing is lost, since that is printed; to print all keys of keys would take too long.
            const isPrinted = !isInKey && map.items.length > 1;
            const names = isPlain(key) ? namesOf(key) : [isPrinted ? print(key) : key];
            if (names.some((name) => known.has(name)))
                yield key;
            for (const name of names)
                known.add(name);
        }
    }
}
/** Whether a key has no parts. */
function isPlain(key) {
    return (0,dist/* isScalar */.jn)(key) && (typeof key.value !== 'object' || key.value === null);
}
function namesOf({ value, source }) {
    // A key that merges is none; a map may have several.
    if (typeof value === 'symbol')
        return [value];
    // A number may count as it is written, such as 1.10.
    return [String(value ?? ''), ...(typeof value === 'number' ? [source] : [])];
}
/** Makes of keys what the library makes of them in an object. */
function printer(doc) {
    const context = { anchors: new Map(), doc, keep: true, mapAsMap: false, mapKeyWarned: true };
    // One for all keys: the library remembers in it where it found what aliases stand for.
    const unbounded = { ...context, maxAliasCount: -1 };
    return (key) => {
        try {
            return Object.keys(new dist/* Pair */.Rm(key).toJSON('', unbounded))[0];
        }
        catch {
            return key; // An alias of nothing, which is a problem of its own.
        }
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/yaml/problems-of.js



/** The library goes through all anchors and aliases for each alias. */
const MOST_NAMES = 10_000;
/** Characters and values that all aliases together stand for. */
const MOST_UNFOLDED = 10_000_000;
/**
 * What is wrong with a document beyond its syntax: keys that a map has twice, and more aliases than anybody can
 * wait for.
 */
function problemsOf(document, spent) {
    const problems = [];
    const maps = [];
    let keysAround = 0;
    /** How many characters and values the nodes with an anchor unfold to. */
    const sizes = new Map();
    function sizeOf(node) {
        if ((0,dist/* isPair */.tO)(node))
            return sizeOfKey(node.key) + sizeOf(node.value);
        if ((0,dist/* isAlias */.Vj)(node))
            return sizeOfAlias(node, sizes.get(node.source) ?? 1);
        const { anchor } = (node ?? {});
        if (anchor === undefined)
            return sizeOfValue(node);
        countName(node);
        sizes.set(anchor, Number.POSITIVE_INFINITY); // Until it ends: what holds itself has no end.
        const size = sizeOfValue(node);
        sizes.set(anchor, size);
        return size;
    }
    function sizeOfKey(key) {
        keysAround++;
        const size = sizeOf(key);
        keysAround--;
        return size;
    }
    function sizeOfValue(node) {
        if ((0,dist/* isScalar */.jn)(node))
            return 1 + (node.source?.length ?? 0);
        if (!(0,dist/* isCollection */.P3)(node))
            return 1;
        if ((0,dist/* isMap */.jh)(node))
            maps.push({ map: node, isInKey: keysAround > 0 });
        return node.items.reduce((size, item) => size + sizeOf(item), 1);
    }
    function sizeOfAlias(alias, size) {
        countName(alias);
        const before = spent.unfolded;
        spent.unfolded += size;
        if (before <= MOST_UNFOLDED && spent.unfolded > MOST_UNFOLDED) {
            const message = `aliases that unfold to more than ${(0,quote/* thousands */.oh)(MOST_UNFOLDED)} characters`;
            problems.push(problem(alias, 'RESOURCE_EXHAUSTION', message));
        }
        return size;
    }
    function countName(node) {
        if (++spent.names !== MOST_NAMES + 1)
            return;
        const message = `more than ${(0,quote/* thousands */.oh)(MOST_NAMES)} anchors and aliases`;
        problems.push(problem(node, 'RESOURCE_EXHAUSTION', message));
    }
    sizeOf(document.contents);
    // To unfold more than anybody can wait for would take as long for a key.
    if (spent.names > MOST_NAMES || spent.unfolded > MOST_UNFOLDED)
        return problems;
    return [...repeatedKeys(document, maps)].map((key) => problem(key, 'DUPLICATE_KEY', 'Map keys must be unique'));
}
function problem({ range }, code, message) {
    const start = range?.[0] ?? 0;
    return new dist/* YAMLParseError */.XT([start, start + 1], code, message);
}

;// CONCATENATED MODULE: ./build/src/inputs/yaml/parse-yaml.js


/** Deeper than any document a person writes, and far from where the library's recursion would end the program. */
const DEEPEST = 100;
const SECOND = 'a second document begins here, where one is expected';
/** The library compares every key of a map, and of what is tagged as an ordered one, with each before it. */
const LINEAR = {
    uniqueKeys: false,
    customTags: (tags) => [
        { tag: 'tag:yaml.org,2002:omap', collection: 'seq', resolve: (list) => list },
        ...tags,
    ],
};
/**
 * Parses one YAML document, whoever wrote it, in time that grows with its length: what the library would search
 * again and again, and what would end the program, is an error of the document. After one without errors its
 * aliases unfold to a bounded size: `toJS` need not count them (`maxAliasCount: -1`).
 */
function parseYaml(text, options = {}) {
    const [document, another] = parseYamlDocuments(text, options);
    if (another)
        document.errors.push(errorAt(another.range?.[0] ?? 0, 'MULTIPLE_DOCS', SECOND));
    return document;
}
/** The same for a text that may hold several; there is always one, which may be empty. */
function parseYamlDocuments(text, options = {}) {
    const documents = composed(text, options);
    const spent = { names: 0, unfolded: 0 };
    for (const document of documents)
        document.errors = [...document.errors, ...problemsOf(document, spent)];
    return documents;
}
function composed(text, options) {
    const composer = new dist/* Composer */.Dk({ logLevel: 'error', ...options, ...LINEAR });
    try {
        const tokens = tokensOf(text, options.lineCounter?.addNewLine);
        return [...composer.compose(tokens, true, text.length)];
    }
    catch (error) {
        if (!(error instanceof dist/* YAMLParseError */.XT))
            throw error;
        const document = new dist/* Document */.yo();
        document.errors.push(error);
        return [document];
    }
}
/** What the parser makes of a text; throws a YAMLParseError before that is nested too deep. */
function* tokensOf(text, onNewLine) {
    const parser = new dist/* Parser */.iX(onNewLine);
    onNewLine?.(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        yield* parser.next(lexeme);
        // At the bottom is the document.
        if (parser.stack.length <= DEEPEST + 1)
            continue;
        throw errorAt(offset, 'RESOURCE_EXHAUSTION', `nested deeper than ${DEEPEST} levels`);
    }
    yield* parser.end();
}
function errorAt(offset, code, message) {
    return new dist/* YAMLParseError */.XT([offset, offset + 1], code, message);
}


/***/ })

};
