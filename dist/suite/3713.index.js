export const id = 3713;
export const ids = [3713];
export const modules = {

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

/***/ 73713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/core/policy.js

// The one declaration of the policy file: its types, its JSON Schema and its checks come from here.
const policy_text = (description) => dist.pipe(dist.string(), dist.nonEmpty('must not be empty'), dist.description(description));
const texts = (description) => dist.pipe(dist.array(dist.pipe(dist.string(), dist.nonEmpty('must not be empty'))), dist.description(description));
const positive = (description, most) => dist.pipe(dist.number(), dist.integer(), dist.minValue(1), dist.maxValue(most), dist.description(description));
/** Severities by the ids of rules; which there are, only the action knows that has them. */
const ruleLevels = dist.record(dist.string(), dist.picklist(['error', 'warning', 'notice', 'off']));
const levels = dist.pipe(ruleLevels, dist.description('Severity of a rule by its id: error, warning, notice or off.'));
const template = dist.pipe(dist.strictObject({
    CLASSIFICATION: dist.optional(policy_text('Classification of a new header.')),
    Author: dist.optional(policy_text('Author of a new header.')),
}), dist.description('Values for a missing header or field, written by --fix.'));
const headerRules = {
    classifications: dist.optional(texts('Accepted values of CLASSIFICATION.')),
    authors: dist.optional(texts('Accepted values of Author; any when empty.')),
    'classification-paths': dist.optional(dist.pipe(dist.record(dist.string(), dist.array(dist.string())), dist.description('For a classification, globs of the only paths where it may stand.'))),
    rules: dist.optional(levels),
    template: dist.optional(template),
};
const headers = dist.pipe(dist.strictObject({
    roots: dist.optional(texts('Folders to check when no path is named, relative to the root.')),
    extensions: dist.optional(texts('Extensions to check, without the dot.')),
    exclude: dist.optional(texts('Globs of files that are not checked.')),
    lines: dist.optional(positive('How many lines may hold the header.', 1000)),
    'max-bytes': dist.optional(positive('The largest file that is read, in bytes.', 2 ** 30)),
    ...headerRules,
    overrides: dist.optional(dist.pipe(dist.array(dist.strictObject({ files: texts('Globs of the files it is for.'), ...headerRules })), dist.description('Other rules for some paths; a later one wins.'))),
}), dist.description('Metadata headers, checked by validate-batch.'));
const registry = dist.pipe(dist.strictObject({
    path: policy_text('The Markdown file whose table registers the batch, relative to the root.'),
}), dist.description('The metadata table that headers must agree with.'));
const limit = (description) => dist.pipe(dist.number(), dist.minValue(0), dist.description(description));
const tolerance = {
    relative: dist.optional(limit('Part of the baseline value: 0.1 is a tenth.')),
    absolute: dist.optional(limit('In the unit of the value; the larger of both counts.')),
};
const drift = dist.pipe(dist.strictObject({
    'fail-on': dist.optional(texts('Classes that fail the gate, each perhaps with a threshold: content>10.')),
    rules: dist.optional(texts('Globs of files with validator rules.')),
    traces: dist.optional(texts('Globs of files with traces and violations.')),
    telemetry: dist.optional(texts('Globs of files with measured values.')),
    ignore: dist.optional(texts('Globs of files that are not compared.')),
    volatile: dist.optional(texts('Fields that mean nothing beside ts, time, timestamp: names, or patterns of JSON pointers.')),
    tolerance: dist.optional(dist.pipe(dist.strictObject(tolerance), dist.description('How far measured values may be off; a tenth by default.'))),
    tolerances: dist.optional(dist.pipe(dist.array(dist.strictObject({
        field: policy_text('Name of a field, or a pattern of JSON pointers.'),
        files: dist.optional(texts('Globs of the files it is for.')),
        ...tolerance,
    })), dist.description('Other tolerances for some fields; a later one wins.'))),
    modes: dist.optional(dist.pipe(dist.boolean(), dist.description('Whether a change of permissions alone is a finding.'))),
    ledger: dist.optional(policy_text('The file of approved drift, relative to the root.')),
}), dist.description('Snapshots, compared by trace-diff.'));
const replay = dist.pipe(dist.strictObject({
    'trusted-digests': dist.optional(dist.pipe(dist.array(dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits, as sha256sum prints'))), dist.description('SHA-256 of hydration logs that may be executed on GitHub.'))),
    'allow-env': dist.optional(texts('Names that ENV may set although they steer a program.')),
    'allow-roots': dist.optional(texts('More folders that CWD and COPY may use, relative to the root.')),
}), dist.description('Hydration logs, executed by replay-batch.'));
const duration = dist.pipe(dist.string(), dist.regex(/^\d{1,9}(\.\d{1,6})?(ms|s|m|h)$/, 'expected a duration such as 200ms, 90s or 10m'));
const perf = dist.pipe(dist.strictObject({
    budgets: dist.optional(dist.pipe(dist.record(dist.string(), duration), dist.description('The most that the median of a stage may take: boot: 200ms.'))),
    'fail-on': dist.optional(dist.pipe(dist.picklist(['none', 'slower']), dist.description('Whether a regression fails the gate: slower or none.'))),
    threshold: dist.optional(dist.pipe(dist.string(), dist.regex(/^\d{1,3}(\.\d{1,6})?%$/, 'expected a part such as 10%'), dist.description('How much slower or faster counts; 10% by default.'))),
    machine: dist.optional(policy_text('Names the kind of machine, such as orin or ec2.')),
}), dist.description('Builds and boots, measured by perf-log.'));
/** The schema of `cohesix.yml`. */
const policySchema = dist.pipe(dist.strictObject({
    extends: dist.optional(dist.pipe(dist.picklist(['cohesix']), dist.description('Start from the rules of a known project.'))),
    headers: dist.optional(headers),
    registry: dist.optional(registry),
    drift: dist.optional(drift),
    replay: dist.optional(replay),
    perf: dist.optional(perf),
}), dist.title('Cohesix policy'), dist.description('cohesix.yml, at .github/ or at the root of the repository.'));
/** What `extends: cohesix` starts from: the Cohesix project's own rules. */
const COHESIX_POLICY = {
    headers: {
        authors: ['Lukas Bower'],
        'classification-paths': { PRIVATE: ['**/private/**'] },
        template: { CLASSIFICATION: 'COMMUNITY', Author: 'Lukas Bower' },
        overrides: [{ files: ['**/private/**'], template: { CLASSIFICATION: 'PRIVATE' } }],
    },
};

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
;// CONCATENATED MODULE: ./build/src/inputs/explain-issue.js



/** Whether a key is meant that the schema does not know. */
function isUnknownKey(issue) {
    return issue.type === 'strict_object' && issue.expected === 'never';
}
/** What is wrong with a policy at a path of keys, and what is expected there, for people. */
function explainIssue(issue, keys) {
    const above = keys.slice(0, -1);
    if (isUnknownKey(issue) && Array.isArray(issue.path?.at(-1)?.input)) {
        return `${nameOf(above)}: expected keys with values, found a list`;
    }
    if (issue.received === 'undefined') {
        return `${nameOf(above)}: the key ${issue.expected} is missing`;
    }
    if (isUnknownKey(issue)) {
        const known = Object.keys(schemaAt(above).entries ?? {});
        const hint = (0,nearest/* didYouMean */.a)(String(keys.at(-1)), known) || `; known here: ${known.join(', ')}`;
        return `unknown key ${(0,quote/* quote */.hD)(String(keys.at(-1)))}${hint}`;
    }
    return `${nameOf(keys)}: ${expectation(issue, keys)}, found ${found(issue.input)}${hint(issue)}`;
}
function nameOf(keys) {
    return keys.join('.') || 'the policy';
}
/** What the schema wants; where it has words of its own for that, those. */
function expectation(issue, keys) {
    switch (issue.type) {
        case 'array':
            return `expected a list${exampleOf(issue.input, keys)}`;
        case 'record':
        case 'strict_object':
            return 'expected keys with values';
        case 'string':
            return 'expected text';
        case 'boolean':
            return 'expected true or false';
        case 'number':
            return 'expected a number';
        case 'integer':
            return 'expected a whole number';
        case 'min_value':
            return `expected at least ${issue.requirement}`;
        case 'max_value':
            return `expected at most ${issue.requirement}`;
        case 'picklist':
            return `expected ${choices(issue)
                .join(', ')
                .replace(/, ([^,]*)$/, ' or $1')}`;
        default:
            return issue.message;
    }
}
function found(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return (0,quote/* quote */.hD)(value);
    if (typeof value !== 'object')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'keys with values';
}
/** One word in the place of a list of words is a list in brackets. */
function exampleOf(value, keys) {
    const isWord = typeof value === 'string' && /^[A-Za-z][\w./-]{0,39}$/.test(value);
    return isWord && inner(schemaAt(keys).item).type === 'string' ? `, such as [${value}]` : '';
}
function hint(issue) {
    const { type, input } = issue;
    return type === 'picklist' && typeof input === 'string' ? (0,nearest/* didYouMean */.a)(input, choices(issue)) : '';
}
function choices({ expected }) {
    return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word);
}
/** The part of the schema at a path. */
function schemaAt(path) {
    let schema = inner(policySchema);
    for (const key of path) {
        const { item, entries, value } = schema;
        schema = inner(typeof key === 'number' ? item : (entries?.[String(key)] ?? value));
    }
    return schema;
}
function inner(schema) {
    const shape = (schema ?? {});
    return shape.wrapped === undefined ? shape : inner(shape.wrapped);
}

// EXTERNAL MODULE: ./build/src/inputs/yaml/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(14956);
;// CONCATENATED MODULE: ./build/src/inputs/read-policy.js








const LARGEST = 1024 * 1024;
/** What to do about broken YAML, where the parser's words do not say it. */
const CURES = {
    TAB_AS_INDENT: '; indent with blanks',
    DUPLICATE_KEY: '; leave one of them',
    BLOCK_AS_IMPLICIT_KEY: '; write a value that has ": " in it in quotes',
};
/**
 * Reads a policy file's text. Throws a UsageError with path, line and column: for broken YAML, an
 * unknown key (with the nearest known one), a value of the wrong kind, or over 1 MiB of text.
 */
function readPolicy(path, text, ruleIds) {
    if (text.length > LARGEST) {
        throw new usage_error/* UsageError */.e(`${path}: a policy has at most 1 MiB; move lists of files into globs`);
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,parse_yaml/* parseYaml */.h)(text, { lineCounter: lines });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line, column: col };
    };
    const [broken] = document.errors;
    if (broken)
        throw located(place(broken.pos[0]), broken.message + (CURES[broken.code] ?? ''));
    const data = plainData(document, path);
    const parsed = dist.safeParse(policySchema, data);
    if (parsed.success) {
        for (const keys of ruleIds ? unknownRules(data, ruleIds) : []) {
            const message = noRule(String(keys.at(-1)), ruleIds ?? []);
            throw located(place(offsetOf(document, keys, true)), message);
        }
        const lost = lostKey(data, parsed.output);
        if (lost) {
            const message = `${(0,quote/* quote */.hD)(String(lost.at(-1)))} cannot be a name here; take another`;
            throw located(place(offsetOf(document, lost, true)), message);
        }
        return extend(parsed.output);
    }
    const [issue] = parsed.issues;
    const keys = (issue.path ?? []).map(({ key }) => key);
    throw located(place(offsetOf(document, keys, isUnknownKey(issue))), explainIssue(issue, keys));
}
/** The document as data; an alias of nothing is refused. */
function plainData(document, path) {
    try {
        return document.toJS({ maxAliasCount: -1 }) ?? {};
    }
    catch (error) {
        throw located({ path, line: 1, column: 1 }, error.message);
    }
}
/** The paths of keys in `rules` that no rule has as its id. */
function* unknownRules(policy, ruleIds) {
    const places = [
        [['headers', 'rules'], policy.headers?.rules],
        ...(policy.headers?.overrides ?? []).map(({ rules }, index) => [
            ['headers', 'overrides', index, 'rules'],
            rules,
        ]),
    ];
    for (const [keys, rules] of places) {
        for (const id of Object.keys(rules ?? {}))
            if (!ruleIds.includes(id))
                yield [...keys, id];
    }
}
/** The path of the first key that the schema's library left out: names such as `constructor`, which it takes for an attack. */
function lostKey(data, read) {
    if (typeof data !== 'object' || data === null)
        return undefined;
    for (const [key, value] of Object.entries(data)) {
        if (!Object.hasOwn(read, key))
            return [key];
        const below = lostKey(value, read[key]);
        if (below)
            return [key, ...below];
    }
    return undefined;
}
/** Other actions have rules too, which no policy sets: their families are not ours. */
function noRule(id, ruleIds) {
    const families = [...new Set(ruleIds.map(familyOf))];
    const isOurs = families.includes(familyOf(id)) || (0,nearest/* nearest */.p)(familyOf(id), families) !== undefined;
    if (isOurs)
        return `unknown rule ${(0,quote/* quote */.hD)(id)}${(0,nearest/* didYouMean */.a)(id, ruleIds) || '; docs/rules lists them'}`;
    const known = families.map((family) => `${family}/…`).join(', ');
    return `${(0,quote/* quote */.hD)(id)} is no rule of validate-batch; only the severities of its own are set here: ${known}`;
}
function familyOf(id) {
    return id.split('/', 1)[0];
}
function located(place, message) {
    return new usage_error/* UsageError */.e(`${place.path}:${place.line}:${place.column}: ${message}`, place);
}
/** Where a key (or the value at the path) begins in the text. */
function offsetOf(document, keys, atKey) {
    const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
    if ((0,yaml_dist/* isMap */.jh)(parent)) {
        for (const pair of parent.items) {
            if (!(0,yaml_dist/* isPair */.tO)(pair) || String(pair.key) !== String(keys.at(-1)))
                continue;
            const node = atKey ? pair.key : (pair.value ?? pair.key);
            if ((0,yaml_dist/* isNode */.Ll)(node))
                return node.range?.[0] ?? 0;
        }
    }
    const value = document.getIn(keys, true);
    if ((0,yaml_dist/* isNode */.Ll)(value))
        return value.range?.[0] ?? 0;
    return keys.length > 0 ? offsetOf(document, keys.slice(0, -1), true) : 0;
}
/** Lays a policy over the one it extends: lists and values replace, maps are merged. */
function extend(policy) {
    if (policy.extends === undefined)
        return policy;
    const base = COHESIX_POLICY.headers;
    const { headers } = policy;
    return {
        ...COHESIX_POLICY,
        ...policy,
        headers: {
            ...base,
            ...headers,
            'classification-paths': {
                ...base?.['classification-paths'],
                ...headers?.['classification-paths'],
            },
            template: { ...base?.template, ...headers?.template },
            overrides: [...(base?.overrides ?? []), ...(headers?.overrides ?? [])],
        },
    };
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
