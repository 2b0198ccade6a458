export const id = 3713;
export const ids = [3713];
export const modules = {

/***/ 2007:
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

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/src/core/policy.js

// The one declaration of the policy file: its types, its JSON Schema and its checks come from here.
const policy_text = (description) => dist.pipe(dist.string(), dist.nonEmpty('must not be empty'), dist.description(description));
const texts = (description) => dist.pipe(dist.array(dist.pipe(dist.string(), dist.nonEmpty('must not be empty'))), dist.description(description));
const positive = (description, most) => dist.pipe(dist.number(), dist.integer(), dist.minValue(1), dist.maxValue(most), dist.description(description));
const levels = dist.pipe(dist.record(dist.string(), dist.picklist(['error', 'warning', 'notice', 'off'])), dist.description('Severity of a rule by its id: error, warning, notice or off.'));
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
var usage_error = __webpack_require__(1837);
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
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        ...{ lineCounter: lines, logLevel: 'error', prettyErrors: false },
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line, column: col };
    };
    const [broken] = document.errors;
    if (broken)
        throw located(place(broken.pos[0]), broken.message + (CURES[broken.code] ?? ''));
    const parsed = dist.safeParse(policySchema, plainData(document, path));
    if (parsed.success) {
        for (const keys of ruleIds ? unknownRules(parsed.output, ruleIds) : []) {
            const id = String(keys.at(-1));
            const cure = (0,nearest/* didYouMean */.a)(id, ruleIds ?? []) || '; docs/rules lists them';
            throw located(place(offsetOf(document, keys, true)), `unknown rule ${(0,quote/* quote */.hD)(id)}${cure}`);
        }
        return extend(parsed.output);
    }
    const [issue] = parsed.issues;
    const keys = (issue.path ?? []).map(({ key }) => key);
    throw located(place(offsetOf(document, keys, isUnknownKey(issue))), explainIssue(issue, keys));
}
/** The document as data; an alias that would unfold into a huge tree is refused. */
function plainData(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 }) ?? {};
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


/***/ })

};
