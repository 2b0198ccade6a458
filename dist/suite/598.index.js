export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/** The outputs that the host fills in from the report, for every action. */
const reportOutputs = {
    verdict: 'pass, fail or neutral.',
    errors: 'How many errors were found.',
    warnings: 'How many warnings were found.',
    'report-path': 'Path of the report as JSON.',
    'sarif-path': 'Path of the report as SARIF 2.1.0.',
    'html-path': 'Path of the report as an HTML page.',
    'check-run-url': 'Address of the check run; empty when none was written.',
    'comment-url': 'Address of the comment on the pull request; empty when there is none.',
    degraded: 'true when something could not be published; the log and the summary say what and why.',
    artifact: 'Name of the artifact that keeps the reports; empty when none is kept.',
};
/** Declares an action; the inputs it states are the types that its `run` receives. */
function defineAction(action) {
    return action;
}


/***/ }),

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
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 5508));
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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ validateBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/find-files.js


/** Sorts the paths of the caller, or the default roots, into folders, files and what is missing. */
function findRoots(world, paths, defaults) {
    const roots = { folders: [], files: [], special: [], problems: [] };
    const named = paths.length > 0;
    for (const path of named ? paths : defaults) {
        const full = (0,external_node_path_.resolve)(named ? world.directory : world.root, path);
        const below = placeOf(world, full);
        const kind = world.files.kind(full);
        if (kind === 'directory')
            roots.folders.push(below);
        else if (kind === 'file' || kind === 'link' || kind === 'unreadable')
            roots.files.push(below);
        else if (kind !== 'missing')
            roots.special.push({ path: below, what: kind });
        else if (named)
            roots.problems.push(missing(path));
    }
    if (roots.folders.length + roots.files.length + roots.special.length === 0)
        throw nothing(world, paths, defaults);
    return { ...roots, folders: outermost(roots.folders) };
}
/** Lists the files below the roots: git's tracked and not ignored ones, else everything there. */
async function listFiles(world, roots) {
    const inside = roots.folders.filter((folder) => !(0,external_node_path_.isAbsolute)(folder));
    const listed = inside.length > 0 ? await world.git.list(inside) : undefined;
    const walked = (listed?.ok ? roots.folders.filter(external_node_path_.isAbsolute) : roots.folders).map((folder) => walk(world, folder));
    return {
        bytes: Buffer.concat([
            unnamed(Buffer.concat([
                ...(listed?.ok ? [listed.value] : []),
                ...walked.map(({ listing }) => listing),
            ]), roots),
            named(roots.files),
        ]),
        special: distinct([...roots.special, ...walked.flatMap(({ special }) => special)]),
        unreadable: walked.flatMap(({ unreadable }) => unreadable),
        source: sourceName(listed),
    };
}
function sourceName(listed) {
    if (listed === undefined)
        return 'the paths given';
    return listed.ok ? 'git' : `a walk through the folders (${listed.why})`;
}
/** A path relative to the root with forward slashes; one outside of it stays absolute. */
function relativePath(root, full) {
    const below = (0,external_node_path_.relative)(root, full);
    const path = below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below) ? full : below;
    return path.split(external_node_path_.sep).join('/');
}
/** The same, also for a path that leads into the root by links; what the path itself is stays open. */
function placeOf({ root, files }, full) {
    const path = relativePath(root, full);
    return (0,external_node_path_.isAbsolute)(path) ? relativePath(root, files.real(full)) : path;
}
/** The folders that lie in no other one, each once. */
function outermost(folders) {
    const all = new Set(folders);
    const isInside = (path) => {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (all.has(path.slice(0, at)))
                return true;
        }
        return path !== '' && !(0,external_node_path_.isAbsolute)(path) && all.has('');
    };
    return [...all].filter((path) => !isInside(path));
}
function distinct(special) {
    return [...new Map(special.map((one) => [one.path, one])).values()];
}
function missing(path) {
    return {
        rule: 'batch/path-missing',
        message: `${path} does not exist; correct the path, or remove it from the call`,
        found: path,
    };
}
function nothing(world, paths, defaults) {
    const what = paths.length > 0
        ? `none of the paths exists: ${paths.join(', ')}`
        : `${world.root} has no ${defaults.join(' and no ')}`;
    return new usage_error/* UsageError */.e(`nothing to check: ${what}; name a folder or a file that exists`);
}
function walk(world, folder) {
    const walked = world.files.walk((0,external_node_path_.resolve)(world.root, folder));
    if (folder === '')
        return walked;
    const below = (one) => ({
        ...one,
        path: one.path === '' ? folder : `${folder}/${one.path}`,
    });
    return {
        listing: prefixed(walked.listing, Buffer.from(`${folder}/`)),
        special: walked.special.map(below),
        unreadable: walked.unreadable.map(below),
    };
}
function prefixed(listing, prefix) {
    const parts = [];
    for (let at = 0, end = listing.indexOf(0); end >= 0; end = listing.indexOf(0, at)) {
        parts.push(prefix, listing.subarray(at, end + 1));
        at = end + 1;
    }
    return Buffer.concat(parts);
}
function named(files) {
    return Buffer.from([...new Set(files)].map((file) => `${file}\0`).join(''));
}
/** A listing without the files that are named anyway, so that none is checked twice. */
function unnamed(listing, roots) {
    if (roots.files.length === 0)
        return listing;
    const known = new Set(roots.files);
    const kept = listing.toString('latin1').split('\0').slice(0, -1);
    return Buffer.from(kept
        .filter((path) => !known.has(Buffer.from(path, 'latin1').toString('utf8')))
        .map((path) => `${path}\0`)
        .join(''), 'latin1');
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/changed-files.js


/**
 * The files that this change touches. The base is the one given, else the event's, else the default
 * branch of `origin`. A clone that does not reach it says so, and everything is checked.
 */
async function changedFiles(world, roots, base) {
    const start = (0,find_base/* findBase */.l)(world, base);
    if ('why' in start)
        return (await askHost(world, roots, base)) ?? everything(world, roots, start.why);
    const changed = await world.git.changedSince(start.commit, [...roots.folders, ...roots.files]);
    if (!changed.ok)
        return everything(world, roots, changed.why);
    const note = `files changed since ${start.commit.slice(0, 12)} (${start.source})`;
    return {
        listing: { bytes: changed.value, special: [], unreadable: [], source: 'git diff' },
        note,
        narrowed: true,
    };
}
/** The host of the event knows the files of a change that a shallow clone does not reach. */
async function askHost(world, { folders, files }, base) {
    if (base !== undefined)
        return undefined;
    const known = await world.change?.files?.();
    if (known === undefined)
        return undefined;
    const below = (path) => files.includes(path) ||
        folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
    const bytes = Buffer.from(known.paths
        .filter(below)
        .map((path) => `${path}\0`)
        .join(''));
    const listing = { bytes, special: [], unreadable: [], source: known.source };
    return { listing, note: `files changed, as ${known.source} lists them`, narrowed: true };
}
async function everything(world, roots, why) {
    const listing = await listFiles(world, roots);
    return {
        listing,
        note: `all files, because the changed ones are not known: ${why}`,
        narrowed: false,
    };
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/check-files.js + 2 modules
var check_files = __webpack_require__(7529);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/problem.js
var validate_batch_problem = __webpack_require__(9550);
;// CONCATENATED MODULE: ./build/src/core/markdown/cell-text.js
// In a cell `\|` is a pipe and nothing else is taken away; what is left is read as any other text. So of the backslashes
// before a pipe one belongs to the pipe, and of the others two make one.
const ESCAPED_PIPE = /(\\*)\\\|/g;
const PIPE = /(\\*)\|/g;
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
/**
 * The name in a cell: the text of a code span, of a link or in bold alone is that name, and a backslash before
 * punctuation is not part of it.
 */
function cellName(source) {
    const text = cellText(source);
    // Most names need no more than this.
    if (!/[\\`*[]/.test(text))
        return text;
    const code = /^(`+)(?!`)(.*[^`])\1$/s.exec(text);
    if (code)
        return code[2].trim();
    const inner = /^\[(.+)\]\([^()]*\)$/s.exec(text)?.[1] ?? /^\*\*(.+)\*\*$/s.exec(text)?.[1];
    if (inner !== undefined)
        return cellName(inner);
    return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

;// CONCATENATED MODULE: ./build/src/core/markdown/block-start.js
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BREAK = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const OPENING = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;
const MARKER = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** Whether a line is a heading or a thematic break (CommonMark 4.1, 4.2). */
function isHeadingOrBreak(rest) {
    return HEADING.test(rest) || BREAK.test(rest);
}
/** Whether a line makes a heading of the paragraph above it (CommonMark 4.3). */
function isUnderline(rest) {
    return UNDERLINE.test(rest);
}
/** The fence that a line opens (CommonMark 4.5). */
function openedFence(rest) {
    const mark = OPENING.exec(rest)?.[0];
    return mark === undefined ? undefined : { mark };
}
/** Whether a line closes a fence. */
function closesFence({ mark }, rest) {
    return CLOSING.exec(rest)?.[0].startsWith(mark) === true;
}
/**
 * The item that a line begins (CommonMark 5.2), with its marker passed. Only an item with content, and of
 * a numbered list only the first, ends a paragraph.
 */
function openedItem(line, isInParagraph) {
    const rest = line.rest();
    const match = MARKER.exec(rest);
    if (match === null)
        return undefined;
    const [marker, number] = match;
    const isEmpty = /^[ \t]*$/.test(rest.slice(marker.length));
    if (isInParagraph && (isEmpty || (number !== undefined && Number(number) !== 1)))
        return undefined;
    const before = line.indent + marker.length;
    line.pass(marker.length);
    const blanks = line.indent;
    // Five blanks or more are one, and the rest is indented code.
    const used = isEmpty || blanks > 4 ? 1 : blanks;
    line.passColumns(used);
    return { indent: before + used, isEmpty };
}

;// CONCATENATED MODULE: ./build/src/core/markdown/html-block.js
const ATTRIBUTE = /[ \t]+[a-zA-Z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?/
    .source;
const TAG = new RegExp(`^(?:<[a-zA-Z][a-zA-Z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?>|</[a-zA-Z][a-zA-Z0-9-]*[ \\t]*>)[ \\t]*$`);
const NAMES = [
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
    'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
    'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
].join('|');
const KINDS = [
    {
        start: /^<(?:script|pre|textarea|style)(?:[ \t>]|$)/i,
        end: /<\/(?:script|pre|textarea|style)>/i,
    },
    { start: /^<!--/, end: /-->/ },
    { start: /^<\?/, end: /\?>/ },
    { start: /^<![A-Za-z]/, end: />/ },
    { start: /^<!\[CDATA\[/, end: /\]\]>/ },
    { start: new RegExp(`^</?(?:${NAMES})(?:[ \\t]|/?>|$)`, 'i'), end: undefined },
];
/** The block of HTML that a line begins (CommonMark 4.6); a tag alone on its line does not in a paragraph. */
function htmlBlock(rest, isInParagraph) {
    const kind = KINDS.find(({ start }) => start.test(rest));
    if (kind)
        return kind;
    return !isInParagraph && TAG.test(rest) ? { end: undefined } : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/markdown/line-cursor.js
/**
 * A place in one line, counted in columns: a tab reaches to the next multiple of four, and a container
 * may use up a part of it (CommonMark 2.2).
 */
class LineCursor {
    text;
    /** Where the rest of the line begins, and where the line ends (its ending left out). */
    at = 0;
    end = 0;
    /** Where the first character of the rest stands that is no blank; `end` in a blank line. */
    next = 0;
    /** Columns of blanks before it. */
    indent = 0;
    column = 0;
    constructor(text) {
        this.text = text;
    }
    /** Begins a line. */
    open(start, end) {
        this.at = start;
        this.end = end;
        this.column = 0;
        this.look();
    }
    get isBlank() {
        return this.next >= this.end;
    }
    /** The rest without the blanks before it. */
    rest() {
        return this.text.slice(this.next, this.end);
    }
    /** Leaves the blanks behind, and so many characters after them. */
    pass(characters) {
        this.column += this.indent + characters;
        this.at = this.next + characters;
        this.look();
    }
    /** Leaves so many columns of blanks behind; perhaps a part of a tab. */
    passColumns(columns) {
        for (let left = columns; left > 0 && this.at < this.next;) {
            const width = this.text[this.at] === '\t' ? 4 - (this.column % 4) : 1;
            this.column += Math.min(width, left);
            if (width <= left)
                this.at++;
            left -= width;
        }
        this.look();
    }
    look() {
        let column = this.column;
        let next = this.at;
        for (; next < this.end; next++) {
            const character = this.text[next];
            if (character === '\t')
                column += 4 - (column % 4);
            else if (character === ' ')
                column++;
            else
                break;
        }
        this.next = next;
        this.indent = column - this.column;
    }
}

;// CONCATENATED MODULE: ./build/src/core/markdown/split-row.js
/**
 * The cells of a table's row, which is the text from `start` to `end`. As GitHub reads them: a backslash
 * before a pipe escapes it, whatever stands before the backslash, and code spans hide no pipe. What follows the last
 * pipe is a cell only when it is not blank.
 */
function splitRow(text, start, end) {
    const cells = [];
    let from = skipBlanks(text, start, end);
    const last = trimBlanks(text, from, end);
    if (text[from] === '|' && from < last)
        from++;
    for (let at = nextPipe(text, from, last); from < last; at = nextPipe(text, from, last)) {
        cells.push(spanOf(text, from, at));
        from = at + 1;
    }
    return cells;
}
/** Where the next pipe stands that divides cells; `end` when there is none. */
function nextPipe(text, from, end) {
    for (let at = from; at < end; at++) {
        if (text[at] === '|' && (at === from || text[at - 1] !== '\\'))
            return at;
    }
    return end;
}
function spanOf(text, start, end) {
    const from = skipBlanks(text, start, end);
    return { start, end, from, to: trimBlanks(text, from, end) };
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && isBlank(text, at))
        at++;
    return at;
}
function trimBlanks(text, start, end) {
    let at = end;
    while (at > start && isBlank(text, at - 1))
        at--;
    return at;
}
function isBlank(text, at) {
    const character = text[at];
    return character === ' ' || character === '\t';
}

;// CONCATENATED MODULE: ./build/src/core/markdown/scan-tables.js




/**
 * The tables of a Markdown text, as GitHub finds them (GFM 4.10): in lists and quotes too, not in code, HTML
 * or comments. Lines like rows that follow a table behind a blank or a broken line are its rows that are not
 * shown. Linear in the text.
 */
function scanTables(text) {
    return new Scanner(text).scan();
}
const NONE = { kind: 'none' };
const scan_tables_PIPE = 124;
/** Lists and quotes nest no deeper in what people read; each level costs a look at the rest of the line. */
const DEEPEST = 100;
class Scanner {
    text;
    tables = [];
    line;
    containers = [];
    leaf = NONE;
    /** The table that lines like rows still belong to. */
    wake;
    number = 0;
    constructor(text) {
        this.text = text;
        this.line = new LineCursor(text);
    }
    scan() {
        const { text } = this;
        const hasLoneReturn = /\r(?!\n)/.test(text);
        const ending = /[\r\n]/g;
        for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
            ending.lastIndex = start;
            const found = hasLoneReturn ? (ending.exec(text)?.index ?? -1) : text.indexOf('\n', start);
            const stop = found < 0 ? text.length : found;
            const isPair = hasLoneReturn && text.startsWith('\r\n', stop);
            this.number++;
            this.take(start, !hasLoneReturn && text[stop - 1] === '\r' && stop > start ? stop - 1 : stop);
            start = stop + (isPair ? 2 : 1);
        }
        return this.tables;
    }
    take(start, end) {
        const { leaf } = this;
        // Nothing else has pipes at both ends: the fast way through a long table.
        if (leaf.kind === 'table' && this.containers.length === 0 && this.isFramed(start, end))
            leaf.table.rows.push({ line: this.number, start, end, isShown: true });
        else
            this.takeAny(start, end);
    }
    isFramed(start, end) {
        const { text } = this;
        return end > start + 1 && text.charCodeAt(start) === scan_tables_PIPE && text.charCodeAt(end - 1) === scan_tables_PIPE;
    }
    takeAny(start, end) {
        this.line.open(start, end);
        const matched = this.matchContainers();
        const isWhole = matched === this.containers.length;
        if (isWhole && this.continueVerbatim())
            return;
        const before = this.leaf;
        // A paragraph goes on in a line that leaves its containers out, unless that line begins something.
        const mayBeLazy = !isWhole && before.kind === 'paragraph';
        if (this.line.isBlank || (!isWhole && !mayBeLazy))
            this.close(matched);
        if (this.openBlocks(matched) || this.line.isBlank)
            return;
        if (mayBeLazy && this.leaf === before)
            this.extend(before, false);
        else
            this.takeText();
    }
    /** How many of the open containers the line continues. */
    matchContainers() {
        const { line, containers } = this;
        for (const [depth, container] of containers.entries()) {
            if (container === 'quote') {
                if (!this.passQuote())
                    return depth;
            }
            else if (line.isBlank) {
                if (container.isEmpty)
                    return depth;
            }
            else if (line.indent >= container.indent) {
                line.passColumns(container.indent);
                container.isEmpty = false;
            }
            else
                return depth;
        }
        return containers.length;
    }
    passQuote() {
        const { line } = this;
        if (line.indent > 3 || line.isBlank || this.text[line.next] !== '>')
            return false;
        line.pass(1);
        line.passColumns(1);
        return true;
    }
    /** Lines of a fence or of HTML, which nothing is read in. */
    continueVerbatim() {
        const { leaf, line } = this;
        if (leaf.kind === 'fence') {
            if (line.indent < 4 && closesFence(leaf.fence, line.rest()))
                this.leaf = NONE;
            return true;
        }
        if (leaf.kind !== 'html')
            return false;
        const { end } = leaf.html;
        if (end === undefined ? line.isBlank : end.test(line.rest()))
            this.leaf = NONE;
        return true;
    }
    /** Ends what lies in the containers beyond a depth. */
    close(depth) {
        if (depth < this.containers.length)
            this.wake = undefined;
        this.containers.length = depth;
        this.leaf = NONE;
    }
    /** Begins containers and blocks; answers whether the line is used up. */
    openBlocks(matched) {
        let depth = matched;
        for (;;) {
            const { line } = this;
            const isParagraph = this.leaf.kind === 'paragraph';
            if (line.isBlank)
                return false;
            if (line.indent > 3) {
                if (isParagraph)
                    return false;
                this.takeCode();
                return true;
            }
            const opened = this.openContainer(isParagraph && depth === this.containers.length, depth);
            if (!opened)
                return this.openLeaf(isParagraph && depth === this.containers.length, depth);
            depth = this.containers.length;
        }
    }
    openContainer(isInParagraph, depth) {
        const { line } = this;
        if (depth >= DEEPEST)
            return false;
        if (this.passQuote()) {
            this.close(depth);
            this.containers.push('quote');
            return true;
        }
        if (isHeadingOrBreak(line.rest()) || (isInParagraph && isUnderline(line.rest())))
            return false;
        const item = openedItem(line, isInParagraph);
        if (item === undefined)
            return false;
        this.close(depth);
        this.wake = undefined;
        this.containers.push(item);
        return true;
    }
    openLeaf(isInParagraph, depth) {
        const rest = this.line.rest();
        const fence = openedFence(rest);
        const html = fence || !rest.startsWith('<') ? undefined : htmlBlock(rest, isInParagraph);
        const isOther = isHeadingOrBreak(rest) || (isInParagraph && isUnderline(rest));
        if (!fence && !html && !isOther)
            return false;
        this.close(depth);
        this.wake = undefined;
        if (fence)
            this.leaf = { kind: 'fence', fence };
        else if (html && html.end?.test(rest) !== true)
            this.leaf = { kind: 'html', html };
        return true;
    }
    takeCode() {
        this.leaf = { kind: 'code' };
        this.follow(this.span());
    }
    /** A line of text: a row, a part of a paragraph, or the beginning of one. */
    takeText() {
        const { leaf } = this;
        if (leaf.kind === 'table' && !this.isLonePipe())
            leaf.table.rows.push({ ...this.span(), isShown: true });
        else if (leaf.kind === 'paragraph')
            this.extend(leaf, true);
        else {
            this.leaf = { kind: 'paragraph', last: this.span(), canBeHead: true };
            this.follow(this.leaf.last);
        }
    }
    /** A row without a cell is none for GitHub (cmark-gfm, row_from_string), and ends its table. */
    isLonePipe() {
        return /^\|[ \t]*$/.test(this.line.rest());
    }
    extend(paragraph, canBeTable) {
        const span = this.span();
        const { last, canBeHead } = paragraph;
        if (canBeTable && canBeHead && this.line.indent < 4 && isDelimiter(this.text, span, last)) {
            this.beginTable(last, span);
            return;
        }
        this.leaf = { kind: 'paragraph', last: span, canBeHead: this.line.indent < 4 };
        this.follow(span);
    }
    beginTable(head, delimiter) {
        // The head looked like one more row of the table above.
        if (this.wake?.rows.at(-1)?.line === head.line)
            this.wake.rows.pop();
        const table = { head, delimiter, rows: [] };
        this.tables.push(table);
        this.leaf = { kind: 'table', table };
        this.wake = table;
    }
    /** A line behind a table that looks like one of its rows is one, for those who look for it. */
    follow(span) {
        if (this.wake === undefined)
            return;
        if (looksLikeRow(this.text, span))
            this.wake.rows.push({ ...span, isShown: false });
        else
            this.wake = undefined;
    }
    span() {
        return { line: this.number, start: this.line.next, end: this.line.end };
    }
}
function looksLikeRow(text, { start, end }) {
    return text[start] === '|' || splitRow(text, start, end).length > 1;
}
const DELIMITER = /^:?-+:?$/;
/** Whether a line divides a table's head, the line above, from its rows. */
function isDelimiter(text, { start, end }, head) {
    const source = text.slice(start, end);
    if (!/^[|:\- \t]+$/.test(source) || !/[|:]/.test(source))
        return false;
    const cells = splitRow(text, start, end);
    return (cells.length > 0 &&
        cells.every(({ from, to }) => DELIMITER.test(text.slice(from, to))) &&
        cells.length === splitRow(text, head.start, head.end).length);
}

;// CONCATENATED MODULE: ./build/src/core/markdown-table.js



/**
 * The tables of a Markdown text with their cells taken apart: see `scanTables`, which also says what
 * counts as a row.
 */
function readTables(text) {
    return scanTables(text).map(({ head, rows }) => ({
        head: readRow(text, head),
        rows: rows.map((row) => readRow(text, row)),
    }));
}
/** One line of a table, taken apart. */
function readRow(text, { line, start, end }) {
    const begin = lineStart(text, start);
    return {
        line,
        source: text.slice(begin, end),
        cells: splitRow(text, start, end).map(({ from, to }) => {
            const source = text.slice(from, to);
            return {
                text: cellText(source),
                source,
                column: from - begin + 1,
                endColumn: to - begin + 1,
            };
        }),
    };
}
function lineStart(text, at) {
    const before = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
    return text.startsWith('\uFEFF') && before < 0 ? 1 : before + 1;
}

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/registry.js




const COLUMNS = ['Filename', 'Version', 'Last Modified', 'Classification'];
/** Finds the tables whose first column is Filename. Throws a UsageError when there is none. */
function readRegistry(path, text) {
    const rows = readTables(text)
        .filter(({ head }) => cellName(head.cells[0]?.source ?? '') === 'Filename')
        .flatMap((table) => {
        const titles = table.head.cells.map(({ source }) => cellName(source));
        const columns = {};
        for (const name of COLUMNS) {
            const at = titles.indexOf(name);
            if (at >= 0)
                columns[name] = at;
        }
        return table.rows.map((row) => ({
            row,
            columns,
            filename: cellName(row.cells[0]?.source ?? ''),
        }));
    })
        .filter(({ filename }) => filename !== '');
    if (rows.length > 0)
        return { path, rows };
    throw new usage_error/* UsageError */.e(`${path}: no table whose first column is "Filename" with rows below it; name another file with --metadata, or add the table`);
}
/** Where registry and headers disagree. */
function* registryProblems(registry, batch) {
    const matches = matcher(registry.rows);
    for (const header of batch.headers) {
        if (header.path === registry.path)
            continue;
        const rows = matches(header.path);
        if (rows.length === 0)
            yield unregistered(registry, header);
        for (const row of rows)
            yield* disagreements(registry, row, header);
    }
    if (batch.paths)
        yield* orphans(registry, batch.paths, matches);
}
/** The rows for a path: those with the longest suffix of it. */
function matcher(rows) {
    const byName = new Map();
    for (const row of rows) {
        const before = byName.get(row.filename);
        if (before)
            before.push(row);
        else
            byName.set(row.filename, [row]);
    }
    return (path) => {
        for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
            const found = byName.get(at === 0 ? path : path.slice(at + 1));
            if (found)
                return found;
        }
        return [];
    };
}
function unregistered(registry, { path }) {
    return {
        rule: 'registry/unregistered',
        place: { path, line: 1, endLine: 1 },
        message: `no row of ${registry.path} names this file; add one`,
        expected: path.slice(path.lastIndexOf('/') + 1),
    };
}
function* disagreements(registry, { row, columns }, header) {
    const claims = [
        ['registry/version-mismatch', 'Version', header.version],
        ['registry/date-mismatch', 'Last Modified', header.date],
        ['registry/classification-mismatch', 'Classification', header.classification],
    ];
    for (const [rule, column, actual] of claims) {
        const number = columns[column];
        const cell = number === undefined ? undefined : row.cells[number];
        if (!cell || cell.text === '')
            continue;
        const claimed = column === 'Version' ? cell.text.replace(/^v/, '') : cell.text;
        if (claimed === actual)
            continue;
        const found = actual === undefined ? 'none' : (0,quote/* quote */.hD)(actual);
        yield {
            rule,
            place: cellPlace(registry, row, cell),
            message: `${column} of ${header.path} is ${(0,quote/* quote */.hD)(claimed)} here and ${found} in its header`,
            found: claimed,
            ...(actual !== undefined && { expected: actual }),
        };
    }
}
function* orphans(registry, paths, matches) {
    const files = new Map(registry.rows.map((row) => [row, []]));
    for (const path of paths)
        for (const row of matches(path))
            files.get(row)?.push(path);
    for (const [{ row, filename }, [first, ...more]] of files) {
        const cell = row.cells[0];
        if (!cell)
            continue;
        const place = cellPlace(registry, row, cell);
        if (first === undefined) {
            const message = `${(0,quote/* quote */.hD)(filename)} has a row here, but no such file is in the batch`;
            yield { rule: 'registry/file-missing', place, message, found: filename };
        }
        else if (more.length > 0) {
            const candidates = [first, ...more].join(', ');
            yield {
                rule: 'registry/row-ambiguous',
                place,
                message: `${(0,quote/* quote */.hD)(filename)} fits ${more.length + 1} files (${head(candidates)}); write more of the path`,
                found: filename,
            };
        }
    }
}
function head(text) {
    return text.length > 300 ? `${text.slice(0, text.lastIndexOf(', ', 300))}, …` : text;
}
function cellPlace(registry, row, { column, endColumn }) {
    const { line, source } = row;
    return { path: registry.path, line, column, endLine: line, endColumn, source };
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/select.js
var validate_batch_select = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/settings.js
var validate_batch_settings = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/check-registry.js







const LARGEST_REGISTRY = 64 * 1024 * 1024;
/** Compares the registry at a path (relative to the root, or absolute) with the headers found. */
function checkRegistry(world, settings, path, scoped, checked) {
    const full = (0,external_node_path_.resolve)(world.root, path);
    const name = relativePath(world.root, full);
    const cure = 'correct --metadata or registry.path in the policy';
    const registry = readRegistry(name, (0,read_text/* readText */.y)(world, full, { name, largest: LARGEST_REGISTRY, cure }));
    const problems = registryProblems(registry, {
        headers: checked.flatMap(({ headers }) => headers),
        paths: knowsAll(settings, scoped) ? batchPaths(world, scoped, settings) : undefined,
    });
    return [...problems].flatMap((problem) => {
        const place = problem.place?.path ?? registry.path;
        return (0,validate_batch_problem/* toDraft */.D0)(problem, (0,validate_batch_settings/* rulesFor */.NP)(settings, place)) ?? [];
    });
}
/** Rows without a file are looked for once: not in a part of the batch, and by the first shard only. */
function knowsAll({ shard }, { narrowed }) {
    return !narrowed && (shard === undefined || shard.index === 1);
}
/** The files of the whole batch; git also lists what was just deleted. */
function batchPaths(world, { listing }, settings) {
    const isSelected = (0,validate_batch_select/* makeSelect */.R)({ ...settings, shard: undefined });
    const paths = listing.bytes.toString('utf8').split('\0').slice(0, -1);
    return paths.filter((path) => isSelected(path) && world.files.kind((0,validate_batch_settings/* fullPath */.jS)(settings, path)) !== 'missing');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/edits.js
var core_edits = __webpack_require__(5974);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/parse-header.js
var parse_header = __webpack_require__(2450);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/comment-style.js

const SLASHES = style('// ');
const HASH = style('# ');
// The comment of each language, by file extension; text files take the first of formats.
const BY_EXTENSION = {
    ...each('md markdown txt adoc rst js mjs cjs ts mts cts jsx tsx c h cc cpp hpp rs go java kt swift', SLASHES),
    ...each('py sh bash zsh rb pl yml yaml toml cfg conf mk cmake r jl tf ps1', HASH),
    ...each('ini asm s el lisp scm clj', style('; ')),
    ...each('sql lua hs ada vhd', style('-- ')),
    ...each('tex sty bib erl', style('% ')),
    ...each('vim', style('" ')),
    ...each('1 2 3 4 5 6 7 8 man', style('.\\" ')),
    ...each('html htm xml svg xhtml', style('<!-- ', ' -->')),
    ...each('css scss', style('/* ', ' */')),
};
const BY_NAME = { Makefile: HASH, Dockerfile: HASH };
/** How a comment line looks in a file of this name; undefined when the language is not known. */
function commentStyle(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return BY_NAME[name] ?? BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}
/** A field as a line of front matter; quoted when YAML would read it otherwise. */
function yamlLine(key, value) {
    const plain = /^[\w][\w .@/()-]*$/.test(value);
    return `${key}: ${plain ? value : JSON.stringify(value)}`;
}
/** The lines of a whole header. */
function headerLines(values, { prefix, suffix }) {
    return parse_header/* KEYS */.R.map((key) => `${prefix}${key}: ${values[key]}${suffix}`);
}
function style(prefix, suffix = '') {
    return { prefix, suffix };
}
function each(extensions, comment) {
    return Object.fromEntries(extensions.split(' ').map((extension) => [extension, comment]));
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/header-problems.js
var header_problems = __webpack_require__(7397);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/cure.js






/**
 * The problems of a text, each with the edits that cure it where the values are known. What is
 * offered has been tried: after all edits the header reads back, and the cured problems are gone.
 */
function curedProblems(path, text, settings, known) {
    const header = (0,parse_header/* parseHeader */.i)(text, settings.lines);
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    const problems = (0,header_problems/* headerProblems */._)(path, header, rules, settings.lines);
    const cured = problems.map((problem) => {
        const fix = problem.fix ?? cure(path, text, header, problem, known);
        return fix ? { ...problem, fix } : problem;
    });
    const after = (0,header_problems/* headerProblems */._)(path, (0,parse_header/* parseHeader */.i)(cureText(text, cured), settings.lines), rules, settings.lines);
    const left = new Set(after.map(meaning));
    return cured.some((problem) => problem.fix && left.has(meaning(problem))) ? problems : cured;
}
// A key that is corrected can have a value that is not: what one pass uncovers, the next one cures.
const MOST_PASSES = 4;
/** Cures a text until nothing more can be cured. */
function cureWhole(path, text, settings, known) {
    let now = text;
    let cured = 0;
    let left = curedProblems(path, now, settings, known);
    for (let pass = 0; pass < MOST_PASSES && left.some(({ fix }) => fix); pass++) {
        cured += left.filter(({ fix }) => fix).length;
        now = cureText(now, left);
        left = curedProblems(path, now, settings, known);
    }
    return { text: now, cured, left };
}
/** The text after all edits of its problems. A byte-order mark stays where it is. */
function cureText(text, problems) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
    return mark + (0,core_edits/* applyEdits */.c)(text.slice(mark.length), edits);
}
function meaning({ rule, message }) {
    return `${rule}\0${message}`;
}
function cure(path, text, header, problem, known) {
    const key = problem.rule === 'header/missing' ? undefined : keyOf(header, problem);
    if (problem.rule === 'header/missing')
        return wholeHeader(path, text, header, known);
    const value = key && known[key];
    if (key === undefined || value === undefined)
        return undefined;
    const field = header.fields[key];
    if (field === undefined)
        return { title: `Add ${key}`, edits: [addLine(text, header, key, value)] };
    if (problem.rule === 'header/date-invalid')
        return (0,validate_batch_problem/* replacement */.f4)((0,validate_batch_problem/* valuePlace */.FW)(path, header, field), value);
    return problem.rule === 'header/field-empty' ? fillIn(header, field, value) : undefined;
}
function keyOf(header, { rule, expected, place }) {
    if (rule === 'header/field-missing')
        return parse_header/* KEYS */.R.find((key) => key === expected);
    return parse_header/* KEYS */.R.find((key) => header.fields[key]?.line === place?.line);
}
function fillIn({ lines }, field, value) {
    const before = (lines[field.line - 1] ?? '').slice(0, field.column - 1);
    const text = before.endsWith(':') ? ` ${value}` : value;
    return { title: `Write ${value}`, edits: [insertion(field.line, field.column, text)] };
}
function insertion(line, column, text) {
    return { line, column, endLine: line, endColumn: column, text };
}
/** Puts a missing field in its place among the others, in their style. */
function addLine(text, header, key, value) {
    const present = [...Object.values(header.fields), ...header.nearMisses];
    const order = ({ key: other }) => parse_header/* KEYS */.R.indexOf(other) - parse_header/* KEYS */.R.indexOf(key);
    const before = present.filter((field) => order(field) < 0).sort((a, b) => order(b) - order(a))[0];
    const anchor = before ?? present.sort((a, b) => order(a) - order(b))[0];
    const source = header.lines[anchor.line - 1] ?? '';
    const above = anchor.block === 'closing' || (before === undefined && anchor.block !== 'opening');
    const line = likeLine(source, anchor, key, value);
    const eol = lineEnding(text);
    return above
        ? insertion(anchor.line, 1, line + eol)
        : insertion(anchor.line, source.length + 1, eol + line);
}
function likeLine(source, anchor, key, value) {
    if (anchor.block === 'yaml')
        return yamlLine(key, value);
    const prefix = source.slice(0, anchor.keyColumn - 1);
    const field = `${key}: ${value}`;
    if (anchor.block === 'opening')
        return prefix.replace(/\S/g, ' ') + field;
    return prefix + field + (anchor.block === 'whole' ? source.slice(anchor.endColumn - 1) : '');
}
function wholeHeader(path, text, header, known) {
    const style = commentStyle(path);
    const { CLASSIFICATION, Filename, Author, 'Date Modified': date } = known;
    if (!CLASSIFICATION || !Filename || !Author || !date || !(0,header_problems/* isAbsent */.W)(header))
        return undefined;
    if (/^<[?!](?!--)/.test(header.lines[0] ?? ''))
        return undefined; // Markup that must stay first.
    const values = { CLASSIFICATION, Filename, Author, 'Date Modified': date };
    if (header.frontMatter) {
        const lines = parse_header/* KEYS */.R.map((key) => yamlLine(key, values[key]));
        return { title: 'Add the header', edits: [block(text, header, lines, false)] };
    }
    if (style === undefined)
        return undefined;
    const next = header.lines[header.top - 1]?.trim() ?? '';
    return {
        title: 'Add the header',
        edits: [block(text, header, headerLines(values, style), next !== '')],
    };
}
/** Inserts lines at the top, below a shebang, with a blank line behind where text follows. */
function block(text, header, lines, gap) {
    const eol = lineEnding(text);
    const joined = lines.join(eol);
    const last = header.lines.length;
    if (header.top > last && last > 0 && !text.endsWith('\n')) {
        return insertion(last, header.lines[last - 1].length + 1, eol + joined);
    }
    return insertion(header.top, 1, joined + eol + (gap ? eol : ''));
}
function lineEnding(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/fix.js





const CURABLE = new Set([
    'header/missing',
    'header/field-missing',
    'header/field-empty',
    'header/date-invalid',
]);
/** Gives each finding about a header the exact edits that cure it, where they can be known. */
async function withCures(world, settings, drafts) {
    const paths = pathsOf(drafts.filter(({ rule, fix }) => !fix && CURABLE.has(rule)));
    if (paths.length === 0)
        return drafts;
    const dates = await world.git.lastChanged(paths);
    const fixes = new Map();
    for (const path of paths) {
        const text = readText(world, settings, path);
        if (text === undefined)
            continue;
        const problems = curedProblems(path, text, settings, knownOf(settings, path, dates.get(path)));
        for (const problem of problems)
            if (problem.fix)
                fixes.set(fix_meaning(problem), problem.fix);
    }
    // What was found stays found: a file that is read again may not be the one it was.
    return drafts.map((draft) => {
        const fix = draft.fix ?? fixes.get(fix_meaning(draft));
        return fix ? { ...draft, fix } : draft;
    });
}
function fix_meaning({ rule, place, message }) {
    return JSON.stringify([rule, place?.path, place?.line, message]);
}
/** Writes the cures into the files (or, when dry, only shows them). Each file is replaced whole. */
async function applyCures(world, settings, drafts, { dry }) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 1833));
    const sections = [];
    const paths = pathsOf(drafts.filter(({ fix }) => fix));
    const dates = await world.git.lastChanged(paths);
    const headers = headerDrafts(drafts);
    const settled = new Set();
    const left = [];
    let cured = 0;
    for (const path of paths) {
        const text = readText(world, settings, path);
        const header = headers.get(path) ?? [];
        if (text === undefined || !stillThere(text, header, settings))
            continue;
        const after = cureWhole(path, text, settings, knownOf(settings, path, dates.get(path)));
        const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after.text, '', '', {
            context: 3,
        });
        sections.push({ kind: 'diff', title: path, path, text: patch.replace(/^=+\n/, '') });
        if (!dry)
            world.files.replace((0,validate_batch_settings/* fullPath */.jS)(settings, path), after.text);
        cured += after.cured;
        for (const draft of header)
            settled.add(draft);
        left.push(...toDrafts(after.left, settings, path));
    }
    const after = drafts.filter((draft) => !settled.has(draft)).concat(left);
    return { drafts: dry ? drafts : after, cured, sections };
}
/** The findings about each file's header. */
function headerDrafts(drafts) {
    const byPath = new Map();
    for (const draft of drafts) {
        const { rule, place } = draft;
        if (place === undefined || !rule.startsWith('header/'))
            continue;
        const before = byPath.get(place.path);
        if (before)
            before.push(draft);
        else
            byPath.set(place.path, [draft]);
    }
    return byPath;
}
/** Whether the lines that the findings show still stand in the text: an edit from elsewhere wins. */
function stillThere(text, drafts, settings) {
    const { lines } = (0,parse_header/* parseHeader */.i)(text, settings.lines);
    return drafts.every(({ place }) => place?.source === (lines[(place?.line ?? 1) - 1] ?? ''));
}
function pathsOf(drafts) {
    return [...new Set(drafts.flatMap(({ place }) => (place ? [place.path] : [])))];
}
function readText(world, settings, path) {
    const reading = world.files.read((0,validate_batch_settings/* fullPath */.jS)(settings, path), settings.largest);
    // Text that is not UTF-8 would not survive being written back.
    if (reading.kind !== 'file' || !(0,external_node_buffer_.isUtf8)(reading.bytes))
        return undefined;
    return reading.bytes.toString('utf8');
}
function knownOf(settings, path, date) {
    const { template } = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    return {
        CLASSIFICATION: template.CLASSIFICATION,
        Filename: path.slice(path.lastIndexOf('/') + 1),
        Author: template.Author,
        'Date Modified': date,
    };
}
function toDrafts(problems, settings, path) {
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    return problems.flatMap((problem) => (0,validate_batch_problem/* toDraft */.D0)(problem, rules) ?? []);
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/make-settings.js
/** Where documents are looked for when nobody names a path. */
const DEFAULT_ROOTS = ['workspace/docs', 'docs'];
/** Puts flags, policy and defaults together; globs become regular expressions here, once. */
async function makeSettings(policy, chosen) {
    const headers = policy.headers ?? {};
    const { overrides = [], exclude = [] } = headers;
    const paths = Object.values(headers['classification-paths'] ?? {}).length;
    const compile = overrides.length + exclude.length + paths === 0 ? () => [] : await globCompiler();
    return {
        root: `${chosen.root}/`,
        lines: headers.lines ?? 12,
        largest: headers['max-bytes'] ?? 64 * 1024 * 1024,
        extensions: (chosen.extensions.length > 0
            ? chosen.extensions
            : (headers.extensions ?? ['md', 'txt', 'adoc'])).map((extension) => extension.replace(/^\./, '').toLowerCase()),
        named: chosen.named,
        exclude: compile(exclude),
        shard: chosen.shard,
        rules: { ...DEFAULT_RULES, ...headerRules(headers, compile) },
        overrides: overrides.map(({ files, ...rules }) => ({
            files: compile(files),
            rules: headerRules(rules, compile),
        })),
        collect: chosen.collect,
    };
}
const DEFAULT_RULES = {
    classifications: ['COMMUNITY', 'PRIVATE'],
    authors: [],
    classificationPaths: {},
    levels: {},
    template: {},
};
async function globCompiler() {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return (globs) => globs.map((glob) => picomatch.makeRe(glob, { dot: true }).source);
}
/** Only what the policy says, so that it can be laid over what was there. */
function headerRules(policy, compile) {
    const paths = policy['classification-paths'];
    return {
        ...(policy.classifications && { classifications: policy.classifications }),
        ...(policy.authors && { authors: policy.authors }),
        ...(paths && {
            classificationPaths: Object.fromEntries(Object.entries(paths).map(([name, globs]) => [name, compile(globs)])),
        }),
        ...(policy.rules && { levels: policy.rules }),
        ...(policy.template && { template: policy.template }),
    };
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/rules.js
var rules = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/check-batch.js













/** Finds the files, checks them, cures what may be cured, and asks the registry. */
async function checkBatch(given, world) {
    const { policy, path } = await (0,load_policy/* loadPolicy */.t)(world, given.policy, rules/* RULES */.y.map(({ id }) => id));
    const roots = findRoots(world, given.paths, policy.headers?.roots ?? DEFAULT_ROOTS);
    const registry = given.metadata
        ? (0,external_node_path_.resolve)(world.directory, given.metadata)
        : policy.registry?.path;
    const settings = await makeSettings(policy, {
        root: world.root,
        extensions: given.extensions,
        named: [...roots.files, ...roots.special.map(({ path: name }) => name)],
        shard: given.shard,
        collect: registry !== undefined,
    });
    const scoped = await scope(given, world, roots);
    const checked = await world.crew.share(check_files/* checkFiles */.gw, scoped.listing.bytes, settings, (done, total) => world.progress.step(done, total, 'files'));
    const special = scoped.listing.special.filter(({ path: name }) => (0,validate_batch_select/* makeSelect */.R)(settings)(name));
    const files = checked.reduce((sum, part) => sum + part.files, special.length);
    const unreadable = scoped.listing.unreadable.filter(({ path: name }) => !settings.exclude.some((pattern) => (0,validate_batch_settings/* matches */.cK)(pattern, name)));
    const isKnown = !scoped.narrowed && !given.shard;
    if (files === 0 && isKnown && unreadable.length === 0)
        throw nothingFound(settings, roots);
    const found = [
        ...otherProblems(roots, unreadable, special, settings).flatMap((problem) => (0,validate_batch_problem/* toDraft */.D0)(problem, settings.rules) ?? []),
        ...checked.flatMap((part) => part.drafts),
    ];
    const facts = [{ label: 'Files', value: files }, ...factsOf(given, scoped, path)];
    const { drafts, sections, cured } = await check_batch_cure(given, world, settings, found);
    if (given.fix)
        facts.push({ label: given.dryRun ? 'Would fix' : 'Fixed', value: cured });
    const disagreements = registry ? checkRegistry(world, settings, registry, scoped, checked) : [];
    return { files, drafts: drafts.concat(disagreements), facts, sections };
}
async function scope(given, world, roots) {
    if (given.scope === 'changed')
        return changedFiles(world, roots, given.base);
    const listing = await listFiles(world, roots);
    return { listing, note: 'all files', narrowed: false };
}
/** What is wrong with the call, with folders and with what is no file; paths are the first shard's matter. */
function otherProblems({ problems }, unreadable, special, { shard }) {
    return [
        ...(shard === undefined || shard.index === 1
            ? [...problems, ...unreadable.map(({ path, code }) => (0,check_files/* unreadableProblem */.$Z)(path, code))]
            : []),
        ...special.map(({ path, what }) => (0,check_files/* specialProblem */.hf)(path, what)),
    ];
}
async function check_batch_cure(given, world, settings, drafts) {
    const curable = await withCures(world, settings, drafts);
    if (!given.fix)
        return { drafts: curable, sections: [], cured: 0 };
    return applyCures(world, settings, curable, { dry: given.dryRun });
}
function factsOf(given, scoped, policy) {
    return [
        { label: 'Scope', value: scoped.note },
        { label: 'Listed by', value: scoped.listing.source },
        ...(policy ? [{ label: 'Policy', value: policy }] : []),
        ...(given.shard
            ? [{ label: 'Shard', value: `${given.shard.index} of ${given.shard.count}` }]
            : []),
        ...(given.strict ? [{ label: 'Strict', value: 'warnings fail too' }] : []),
    ];
}
function nothingFound({ extensions }, { folders }) {
    const kinds = extensions.map((extension) => `.${extension}`).join(', ');
    return new usage_error/* UsageError */.e(`nothing to check: no ${kinds} file in ${folders.join(', ') || 'the paths given'}; name other paths, or set --extensions`);
}

// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/inputs.js


/** What validate-batch can be told. */
const inputs = {
    paths: (0,inputs_define/* list */.p_)({
        description: 'Files and folders to check, one a line; by default workspace/docs and docs.',
        metavar: 'PATH',
        positional: true,
    }),
    extensions: (0,inputs_define/* list */.p_)({
        description: 'Extensions to check in folders instead of md,txt,adoc.',
        metavar: 'LIST',
        commas: true,
    }),
    strict: (0,inputs_define/* flag */.Jt)({ description: 'Let warnings fail the verdict too; the command then ends with 2.' }),
    scope: (0,inputs_define/* choice */.Yq)({
        description: 'Check all files, or only those that this change touches.',
        choices: ['all', 'changed'],
        default: 'all',
    }),
    base: (0,inputs_define/* text */.Qq)({
        description: 'The commit that changes are counted from; by default the one the event names, else origin/HEAD.',
        metavar: 'REVISION',
    }),
    shard: (0,inputs_define/* value */.Uq)({
        description: 'Check only part INDEX of COUNT of the batch, so that a matrix of jobs shares it.',
        metavar: 'INDEX/COUNT',
        expects: 'INDEX/COUNT with 1 ≤ INDEX ≤ COUNT, such as 2/8',
        parse: parseShard,
    }),
    metadata: (0,inputs_define/* text */.Qq)({
        description: 'The Markdown file whose table must agree with the headers; wins over the policy.',
        metavar: 'PATH',
    }),
    policy: (0,inputs_define/* text */.Qq)({
        description: 'The policy file; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
    }),
    fix: (0,inputs_define/* flag */.Jt)({ description: 'Write the cures that are known into the files.' }),
    ...shared_inputs/* sharedInputs */.dO,
};
function parseShard(raw) {
    const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(raw) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/action.js






/** Checks that every artifact of a batch keeps its metadata header. */
const validateBatch = (0,actions_define/* defineAction */.Q)({
    name: 'validate-batch',
    title: 'Cohesix Validate Batch',
    summary: 'Checks that every document of a batch keeps its metadata header, with annotations on the exact lines.',
    branding: { icon: 'check-square', color: 'green' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment and for suggestions',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'only with `code-scanning: true` in a private repository',
    },
    inputs: inputs,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        files: 'How many files were checked.',
    },
    examples: [
        'cohesix validate-batch',
        'cohesix validate-batch docs README.md --strict',
        'cohesix validate-batch --scope changed --base origin/main --format markdown',
        'cohesix validate-batch --fix --dry-run',
    ],
    async run(given, world) {
        const batch = await checkBatch(given, world);
        const judged = (0,core_verdict/* judge */.S)(batch.drafts, given);
        const verdict = batch.files === 0 && judged === 'pass' ? 'neutral' : judged;
        return {
            report: (0,report/* makeReport */.dO)({
                action: 'validate-batch',
                rules: rules/* RULES */.y,
                findings: batch.drafts,
                ...{ verdict, facts: batch.facts, sections: batch.sections },
            }),
            exitCode: verdict === 'fail' ? (given.strict ? 2 : 1) : 0,
            outputs: { files: String(batch.files) },
        };
    },
});


/***/ }),

/***/ 7529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gw: () => (/* binding */ checkFiles),
  hf: () => (/* binding */ specialProblem),
  $Z: () => (/* binding */ unreadableProblem)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/field-problems.js
var field_problems = __webpack_require__(262);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/accept.js

// Four comment lines in the usual order, nothing unusual about them. Everything else, right or wrong,
// goes the long way through the parser.
const USUAL = /^(\/\/|#|;|--|%) CLASSIFICATION: (\S+)\r?\n\1 Filename: (\S+)(?: v\d+\.\d+(?:\.\d+)?)?\r?\n\1 Author: (\S(?:[^\r\n]*\S)?)\r?\n\1 Date Modified: (\d{4}-\d\d-\d\d)\r?\n/;
// More bytes than four usual lines and the ones behind them need.
const ENOUGH = 1024;
/**
 * Whether a text has a flawless header, found without taking it apart: several times faster than the
 * parser, for the files that most batches consist of. True only where the parser and the rules find
 * nothing; false says nothing.
 */
function isFlawless(path, bytes, rules, { lines }) {
    const text = bytes.toString('utf8', 0, Math.min(bytes.length, ENOUGH));
    const match = USUAL.exec(text);
    if (match === null || lines < 4)
        return false;
    const [all, , classification = '', filename = '', author = '', date = ''] = match;
    return (rules.classifications.includes(classification) &&
        rules.classificationPaths[classification] === undefined &&
        (path === filename || path.endsWith(`/${filename}`)) &&
        (rules.authors.length === 0 || rules.authors.includes(author)) &&
        (0,field_problems/* isDate */.$P)(date) &&
        endsAfter(text, all.length, lines - 4, bytes.length <= ENOUGH));
}
/** Whether the header is over: no later line of it can be a field given again. */
function endsAfter(text, start, lines, whole) {
    let at = start;
    for (let line = 0; line < lines; line++) {
        if (at >= text.length)
            return whole;
        // A letter or a digit begins no comment, so the header has ended.
        if (/[A-Za-z0-9]/.test(text.charAt(at)))
            return true;
        const end = text.indexOf('\n', at);
        if (end < 0 && !whole)
            return false;
        const rest = text.slice(at, end < 0 ? text.length : end);
        if (/:|<!--|\/\*/.test(rest))
            return false;
        at = end < 0 ? text.length : end + 1;
    }
    return true;
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/header-problems.js
var header_problems = __webpack_require__(7397);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/parse-header.js
var parse_header = __webpack_require__(2450);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/problem.js
var validate_batch_problem = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/select.js
var validate_batch_select = __webpack_require__(4785);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/settings.js
var validate_batch_settings = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/utf8.js

/** Finds the first byte that is not UTF-8 in a text that is known to have one. */
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            break;
        line++;
        start = end + 1;
    }
    const end = bytes.indexOf(10, start);
    const text = bytes.subarray(start, end < 0 ? bytes.length : end);
    const valid = validLength(text);
    return {
        line,
        column: text.subarray(0, valid).toString('utf8').length + 1,
        found: `0x${text[valid].toString(16).toUpperCase().padStart(2, '0')}`,
        guess: guess(bytes),
    };
}
/** How many bytes at the beginning are whole UTF-8 characters. */
function validLength(text) {
    // The decoder writes U+FFFD for what it cannot read; one that stands in the text is three bytes.
    const decoded = text.toString('utf8');
    let bytes = 0;
    let from = 0;
    for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', from)) {
        bytes += Buffer.byteLength(decoded.slice(from, at));
        if (!text.subarray(bytes, bytes + 3).equals(REPLACEMENT))
            return bytes;
        bytes += 3;
        from = at + 1;
    }
    return bytes + Buffer.byteLength(decoded.slice(from));
}
const REPLACEMENT = Buffer.from('\uFFFD');
function guess(bytes) {
    const start = bytes.subarray(0, 2).toString('hex');
    if (start === 'fffe' || start === 'feff')
        return ' (it looks like UTF-16)';
    return bytes.subarray(0, 8192).includes(0) ? ' (it looks like a binary file)' : '';
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/check-files.js











/** Reads and checks files: the part of the work that threads share. */
const checkFiles = {
    name: 'validate-batch/check-files',
    work(paths, settings, reader) {
        const checked = { files: 0, drafts: [], headers: [] };
        const isSelected = (0,validate_batch_select/* makeSelect */.R)(settings);
        for (const path of paths) {
            if (isSelected(path))
                checkOne(path, settings, reader, checked);
        }
        return checked;
    },
};
function checkOne(name, settings, reader, checked) {
    const reading = reader.read((0,validate_batch_settings/* fullPath */.jS)(settings, name), settings.largest);
    // Gone from the work tree, or a submodule: nothing of this batch.
    if (reading.kind === 'missing' || reading.kind === 'directory')
        return;
    checked.files++;
    const path = (0,display_name/* displayName */.Q)(name);
    const problems = reading.kind === 'file'
        ? textProblems(path, reading.bytes, settings, checked)
        : [readingProblem(path, reading, settings)];
    if (problems.length === 0)
        return;
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    for (const problem of problems) {
        const draft = (0,validate_batch_problem/* toDraft */.D0)(problem, rules);
        if (draft)
            checked.drafts.push(draft);
    }
}
const NONE = [];
function textProblems(path, bytes, settings, checked) {
    const valid = (0,external_node_buffer_.isUtf8)(bytes);
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    if (valid && !settings.collect && isFlawless(path, bytes, rules, settings))
        return NONE;
    const head = headOf(bytes, settings.lines);
    const encoding = valid ? NONE : [notUtf8(path, bytes)];
    // A header is looked for in damaged text too, unless the damage is in the header itself.
    if (!valid && !(0,external_node_buffer_.isUtf8)(head))
        return encoding;
    const header = (0,parse_header/* parseHeader */.i)(head.toString('utf8'), settings.lines);
    if (settings.collect && !(0,header_problems/* isAbsent */.W)(header))
        checked.headers.push(registered(path, header));
    const problems = (0,header_problems/* headerProblems */._)(path, header, rules, settings.lines);
    return valid ? problems : [...encoding, ...problems];
}
const NEWLINE = 10;
/** The bytes of the first lines. */
function headOf(bytes, lines) {
    let end = -1;
    for (let line = 0; line < lines; line++) {
        end = bytes.indexOf(NEWLINE, end + 1);
        if (end < 0)
            return bytes;
    }
    return bytes.subarray(0, end + 1);
}
function registered(path, { fields }) {
    const name = fields.Filename?.value ?? '';
    const version = /\sv(\d\S*)$/.exec(name.slice(((0,field_problems/* nameIn */.ZC)(path, name) ?? '').length))?.[1];
    return {
        path,
        version,
        date: fields['Date Modified']?.value,
        classification: fields.CLASSIFICATION?.value,
    };
}
function notUtf8(path, bytes) {
    const { line, column, found, guess } = firstInvalid(bytes);
    return {
        rule: 'file/not-utf8',
        place: { path, line, column, endLine: line, endColumn: column + 1 },
        message: `not UTF-8 text: byte ${found} at line ${line}${guess}; save the file as UTF-8`,
        ...{ found, expected: 'UTF-8' },
    };
}
function readingProblem(path, reading, { largest }) {
    const place = { path };
    switch (reading.kind) {
        case 'link':
            return {
                ...{ rule: 'file/symlink', place, found: reading.target },
                message: 'a symbolic link, which is not followed; put the file itself here',
            };
        case 'special':
            return specialProblem(path, reading.what);
        case 'too-large':
            return {
                ...{ rule: 'file/too-large', place, found: `${reading.size} bytes` },
                message: `larger than ${(0,quote/* thousands */.oh)(largest)} bytes; raise headers.max-bytes in the policy, or split the file`,
                expected: `at most ${largest} bytes`,
            };
        case 'unreadable':
            return unreadableProblem(path, reading.code);
    }
}
/** A file or a folder that the system does not let us read. */
function unreadableProblem(path, code) {
    return {
        ...{ rule: 'file/unreadable', place: { path }, found: code },
        message: `cannot be read (${code}); give the user who runs this the right to read it`,
    };
}
/** A pipe, socket or device where a file was expected. */
function specialProblem(path, what) {
    return {
        ...{ rule: 'file/special', place: { path }, found: what },
        message: `a ${what}, which is not opened; remove it from the batch`,
    };
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   dB: () => (/* binding */ fieldProblems)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2408);



const NONE = [];
/** What is wrong with the value of one field. */
function fieldProblems(path, header, field, rules) {
    if (field.value === '') {
        const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPlace */ .Vz)(path, header, field);
        const message = `${field.key} has no value; expected ${EXPECTED[field.key]}`;
        return [
            { rule: 'header/field-empty', place, message, found: '', expected: EXPECTED[field.key] },
        ];
    }
    switch (field.key) {
        case 'CLASSIFICATION':
            return classification(path, header, field, rules);
        case 'Filename':
            return filename(path, header, field);
        case 'Author':
            return author(path, header, field, rules);
        case 'Date Modified':
            return date(path, header, field);
    }
}
const EXPECTED = {
    CLASSIFICATION: 'a classification such as COMMUNITY',
    Filename: 'the name of the file',
    Author: 'a name',
    'Date Modified': 'a date as YYYY-MM-DD',
};
function classification(path, header, field, rules) {
    const { value } = field;
    if (!rules.classifications.includes(value)) {
        const expected = rules.classifications.join(' or ');
        const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePlace */ .FW)(path, header, field);
        const meant = rules.classifications.find((known) => known === value.toUpperCase());
        return [
            {
                rule: 'header/classification-invalid',
                place,
                message: `CLASSIFICATION is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}; expected ${expected}`,
                ...{ found: value, expected },
                ...(meant !== undefined && { fix: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .replacement */ .f4)(place, meant) }),
            },
        ];
    }
    const allowed = rules.classificationPaths[value];
    if (!allowed || allowed.some((pattern) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, path)))
        return NONE;
    return [
        {
            rule: 'header/classification-path',
            place: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePlace */ .FW)(path, header, field),
            message: `a ${value} document does not belong here; move it, or give it another classification`,
            found: value,
        },
    ];
}
const VERSION = /^v\d+\.\d+(?:\.\d+)?$/;
function filename(path, header, field) {
    const name = nameIn(path, field.value);
    const word = name ?? field.value.split(/\s/, 1)[0];
    const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePlace */ .FW)(path, header, field);
    const problems = [];
    if (name === undefined) {
        problems.push(mismatch(path, word, { ...place, endColumn: field.column + word.length }));
    }
    const version = field.value.slice(word.length).trim();
    if (version !== '' && !VERSION.test(version)) {
        problems.push({
            rule: 'header/version-invalid',
            place: { ...place, column: field.endColumn - version.length },
            message: `the version is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(version)}; expected vMAJOR.MINOR or vMAJOR.MINOR.PATCH`,
            ...{ found: version, expected: 'vMAJOR.MINOR[.PATCH]' },
        });
    }
    return problems;
}
function mismatch(path, found, place) {
    const expected = path.slice(path.lastIndexOf('/') + 1);
    return {
        rule: 'header/filename-mismatch',
        place,
        message: `Filename is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found)}, but the file is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected)}`,
        ...{ found, expected, fix: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .replacement */ .f4)(place, expected) },
    };
}
/** The base name, or a longer suffix of the path, that the value begins with as a word. */
function nameIn(path, value) {
    for (let at = path.length; at > 0;) {
        at = path.lastIndexOf('/', at - 1);
        const suffix = path.slice(at + 1);
        if (value.startsWith(suffix) && /^\s|^$/.test(value.slice(suffix.length, suffix.length + 1))) {
            return suffix;
        }
        if (at <= 0)
            return undefined;
    }
    return undefined;
}
function author(path, header, field, rules) {
    const { authors } = rules;
    if (authors.length === 0 || authors.includes(field.value))
        return NONE;
    const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePlace */ .FW)(path, header, field);
    const expected = authors.join(' or ');
    return [
        {
            rule: 'header/author-unlisted',
            place,
            message: `Author is ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(field.value)}; expected ${expected}`,
            ...{ found: field.value, expected },
            ...(authors.length === 1 && { fix: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .replacement */ .f4)(place, expected) }),
        },
    ];
}
function date(path, header, field) {
    const { value } = field;
    if (isDate(value))
        return NONE;
    const why = DATE.test(value) ? 'is no day of the calendar' : 'is no date';
    return [
        {
            rule: 'header/date-invalid',
            place: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .valuePlace */ .FW)(path, header, field),
            message: `Date Modified ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} ${why}; expected YYYY-MM-DD`,
            ...{ found: value, expected: 'YYYY-MM-DD' },
        },
    ];
}
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
function isDate(text) {
    const parts = DATE.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
    return year > 0 && day > 0 && day <= last;
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   _: () => (/* binding */ headerProblems)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _field_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);
/* harmony import */ var _parse_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);




/** What is wrong with one file's header. Pure: the same header gives the same problems. */
function headerProblems(path, header, rules, limit) {
    const problems = [];
    if (header.byteOrderMark)
        problems.push(byteOrderMark(path, header));
    if (isAbsent(header)) {
        problems.push({
            rule: 'header/missing',
            place: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .linePlace */ .Uw)(path, header, 1),
            message: `no metadata header in the first ${limit} lines; expected comment lines with ${_parse_header_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .R.join(', ')}`,
            expected: _parse_header_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .R.join(', '),
        });
        return problems;
    }
    for (const key of _parse_header_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .R) {
        const field = header.fields[key];
        if (field === undefined)
            problems.push(fieldMissing(path, header, key));
        else
            problems.push(...(0,_field_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldProblems */ .dB)(path, header, field, rules));
    }
    for (const field of header.repeated) {
        problems.push({
            rule: 'header/field-repeated',
            place: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .valuePlace */ .FW)(path, header, field),
            message: `${field.key} is given again with ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(field.value)}; the first one counts`,
            found: field.value,
        });
    }
    return problems;
}
/** No field at all, not even a misspelt one. */
function isAbsent(header) {
    return header.nearMisses.length === 0 && _parse_header_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .R.every((key) => header.fields[key] === undefined);
}
function byteOrderMark(path, header) {
    const { column: _, endColumn: __, ...place } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .linePlace */ .Uw)(path, header, 1);
    return {
        rule: 'header/byte-order-mark',
        place,
        message: 'the file begins with a UTF-8 byte-order mark; save it without one',
        found: 'EF BB BF',
    };
}
function fieldMissing(path, header, key) {
    const slip = header.nearMisses.find((field) => field.key === key);
    if (slip) {
        const place = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPlace */ .Vz)(path, header, slip);
        return {
            rule: 'header/field-missing',
            place,
            message: `the header has no ${key}, but a line with ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(slip.written)}`,
            ...{ found: slip.written, expected: key, fix: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .replacement */ .f4)(place, key) },
        };
    }
    const lines = [...Object.values(header.fields), ...header.nearMisses].map(({ line }) => line);
    return {
        rule: 'header/field-missing',
        place: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .linePlace */ .Uw)(path, header, Math.max(...lines)),
        message: `the header has no ${key}`,
        expected: key,
    };
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ KEYS),
/* harmony export */   i: () => (/* binding */ parseHeader)
/* harmony export */ });
/** The four fields, in the order in which a header is written. */
const KEYS = ['CLASSIFICATION', 'Filename', 'Author', 'Date Modified'];
const LINE_COMMENT = /^\s*(?:\/\/+!?|#+|;+|--|%+|\.\\"|")\s*/;
const OPENINGS = [
    { open: /^\s*<!--+\s*/, close: '-->' },
    { open: /^\s*\/\*+!?\s*/, close: '*/' },
];
const FENCE = '---';
const FENCE_END = /^(?:---|\.\.\.)\s*$/;
const FIELD = /^([A-Za-z][A-Za-z _-]{3,18}?)\s*:\s*(.*)$/s;
/**
 * Reads the header in the first `limit` lines of a text. Blank lines and shebangs are skipped; the
 * first other line that is not a comment ends it. Linear in the length of those lines.
 */
function parseHeader(text, limit) {
    const byteOrderMark = text.startsWith('\uFEFF');
    const lines = firstLines(byteOrderMark ? text.slice(1) : text, limit);
    const header = {
        byteOrderMark,
        fields: {},
        repeated: [],
        nearMisses: [],
        lines,
        top: 1,
        frontMatter: false,
    };
    let closing; // what ends the block comment we are in
    for (const [index, line] of lines.entries()) {
        if (closing === FENCE) {
            if (FENCE_END.test(line))
                closing = undefined;
            else
                take(header, line, index + 1, { start: 0, end: yamlEnd(line), block: 'yaml' });
            continue;
        }
        if (closing === undefined) {
            if (line.trim() === '')
                continue;
            if (index === 0 && line.startsWith('#!')) {
                header.top = 2;
                continue;
            }
            if (index === header.top - 1 && line.trimEnd() === FENCE) {
                header.frontMatter = true;
                header.top++;
                closing = FENCE;
                continue;
            }
        }
        const inner = takeComment(line, closing);
        if (inner === undefined)
            break;
        take(header, line, index + 1, inner);
        if (inner.block === 'opening')
            closing = closerOf(line);
        if (inner.block === 'closing')
            closing = undefined;
    }
    return header;
}
function firstLines(text, limit) {
    const lines = [];
    for (let at = 0; lines.length < limit && at < text.length;) {
        const end = text.indexOf('\n', at);
        const line = end < 0 ? text.slice(at) : text.slice(at, end);
        lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
        at = end < 0 ? text.length : end + 1;
    }
    return lines;
}
function closerOf(line) {
    return OPENINGS.find(({ open }) => open.test(line))?.close;
}
/** Takes the comment signs off a line, or answers undefined when it is no comment. */
function takeComment(line, closing) {
    if (closing !== undefined) {
        const end = line.indexOf(closing);
        const start = /^\s*(?:\*(?!\/)\s*)?/.exec(line)?.[0].length ?? 0;
        if (end < 0)
            return { start, end: line.length, block: 'inside' };
        return { start: Math.min(start, end), end, block: 'closing' };
    }
    for (const { open, close } of OPENINGS) {
        const start = open.exec(line)?.[0].length;
        if (start === undefined)
            continue;
        const end = line.indexOf(close, start);
        return end < 0 ? { start, end: line.length, block: 'opening' } : { start, end, block: 'whole' };
    }
    const start = LINE_COMMENT.exec(line)?.[0].length;
    return start === undefined ? undefined : { start, end: line.length, block: 'whole' };
}
function take(header, line, number, inner) {
    const match = FIELD.exec(line.slice(inner.start, inner.end));
    const written = match?.[1];
    const key = written === undefined ? undefined : keyLike(written);
    if (match === null || written === undefined || key === undefined)
        return;
    const rest = match[2];
    const text = rest.trimEnd();
    const quoted = inner.block === 'yaml' && /^(["'])(.*)\1$/.test(text);
    const value = quoted ? text.slice(1, -1) : text;
    const column = inner.start + match[0].length - rest.length + (quoted ? 2 : 1);
    keep(header, {
        ...{ key, written, value, line: number, keyColumn: inner.start + 1, column },
        ...{ endColumn: column + value.length, block: inner.block },
    });
}
/** Where a mapping line's value ends: a comment behind it is not part of it, except in quotes. */
function yamlEnd(line) {
    if (/:\s+["']/.test(line)) {
        const quoted = /^[^:]*:\s+(?:"[^"]*"|'[^']*')/.exec(line);
        return quoted ? quoted[0].length : line.length;
    }
    const comment = line.search(/\s#/);
    return comment < 0 ? line.length : comment;
}
function keep(header, field) {
    if (field.written !== field.key)
        header.nearMisses.push(field);
    else if (header.fields[field.key])
        header.repeated.push(field);
    else
        header.fields[field.key] = field;
}
/** The key that was meant: exact, or differing only in case, blanks, hyphens and underscores. */
function keyLike(written) {
    const plain = written.toLowerCase().replace(/[ _-]/g, '');
    return KEYS.find((key) => key.toLowerCase().replace(' ', '') === plain);
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ toDraft),
/* harmony export */   FW: () => (/* binding */ valuePlace),
/* harmony export */   Uw: () => (/* binding */ linePlace),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   f4: () => (/* binding */ replacement)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2408);

/** The finding that a problem is under these rules; none when its rule is off. */
function toDraft(problem, rules) {
    const severity = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(rules, problem.rule);
    return severity === 'off' ? undefined : { severity, ...problem };
}
/** A field's value; when it is empty, the key before it. */
function valuePlace(path, header, field) {
    if (field.value === '')
        return keyPlace(path, header, field);
    return within(path, header, field.line, field.column, field.endColumn);
}
/** A field's key. */
function keyPlace(path, header, field) {
    const { line, keyColumn, written } = field;
    return within(path, header, line, keyColumn, keyColumn + written.length);
}
/** A whole line of the header. */
function linePlace(path, header, line) {
    return within(path, header, line, 1, (header.lines[line - 1] ?? '').length + 1);
}
function within(path, header, line, column, endColumn) {
    const source = header.lines[line - 1] ?? '';
    return { path, line, column, endLine: line, endColumn, source };
}
/** A fix that writes `text` where the place is. */
function replacement(place, text, title = `Write ${text}`) {
    const { line, column, endLine, endColumn } = place;
    return { title, edits: [{ line, column, endLine, endColumn, text }] };
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** Every rule of validate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
const RULES = [
    rule('header/missing', 'error', 'A file begins with a metadata header.'),
    rule('header/field-missing', 'error', 'A header names all four fields.'),
    rule('header/field-empty', 'error', 'A field has a value.'),
    rule('header/field-repeated', 'notice', 'A field is given once; the first one counts.'),
    rule('header/byte-order-mark', 'warning', 'A file has no byte-order mark.'),
    rule('header/classification-invalid', 'error', 'CLASSIFICATION is one that the policy knows.'),
    rule('header/classification-path', 'error', 'A classification stays in the folders it belongs to.'),
    rule('header/filename-mismatch', 'warning', 'Filename is the name of the file.'),
    rule('header/version-invalid', 'warning', 'The version behind Filename is vMAJOR.MINOR[.PATCH].'),
    rule('header/author-unlisted', 'error', 'Author is one that the policy lists.'),
    rule('header/date-invalid', 'error', 'Date Modified is a calendar date, YYYY-MM-DD.'),
    rule('file/not-utf8', 'error', 'A file is UTF-8 text.'),
    rule('file/symlink', 'warning', 'A batch holds files, not links; links are not followed.'),
    rule('file/special', 'warning', 'A batch holds no pipes, sockets or devices; they are not opened.'),
    rule('file/too-large', 'error', 'A file is no larger than the policy allows.'),
    rule('file/unreadable', 'error', 'A file can be read.'),
    rule('batch/path-missing', 'warning', 'A path that is named exists.'),
    rule('registry/unregistered', 'warning', 'A file has a row in the registry.'),
    rule('registry/file-missing', 'warning', 'A row of the registry names a file that exists.'),
    rule('registry/row-ambiguous', 'warning', 'A row of the registry names one file.'),
    rule('registry/version-mismatch', 'error', 'The registry and the header name the same version.'),
    rule('registry/date-mismatch', 'error', 'The registry and the header name the same date.'),
    rule('registry/classification-mismatch', 'error', 'The registry and the header agree on the classification.'),
];
function rule(id, severity, summary) {
    return { id, severity, summary };
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ makeSelect)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _world_display_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2408);



/** Named files always; others by extension, minus what the policy excludes, minus other shards'. */
function makeSelect(settings) {
    const named = new Set(settings.named);
    const extensions = new Set(settings.extensions);
    const { exclude, shard } = settings;
    return (path) => {
        const name = (0,_world_display_name_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(path);
        if (!named.has(name)) {
            if (!extensions.has(extensionOf(name)))
                return false;
            if (exclude.some((pattern) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, name)))
                return false;
        }
        return shard === undefined || shardOf(name, shard.count) === shard.index;
    };
}
/** Without the dot, lower case; empty when there is none. */
function extensionOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}
/** The shard (from 1) that a path belongs to: the same on every machine, whatever else is in the batch. */
function shardOf(path, shards) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest().readUInt32BE() % shards) + 1;
}


/***/ }),

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   NP: () => (/* binding */ rulesFor),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   jS: () => (/* binding */ fullPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);


const DEFAULTS = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** The severity of a rule under these rules, or `off`. */
function levelOf(rules, id) {
    return rules.levels[id] ?? DEFAULTS.get(id);
}
/** The rules for one path: the base, then each override whose files match it. */
function rulesFor({ rules, overrides }, path) {
    let merged = rules;
    for (const override of overrides) {
        if (!override.files.some((pattern) => matches(pattern, path)))
            continue;
        merged = {
            ...merged,
            ...override.rules,
            levels: { ...merged.levels, ...override.rules.levels },
            template: { ...merged.template, ...override.rules.template },
        };
    }
    return merged;
}
function fullPath({ root }, path) {
    if (typeof path === 'string')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : root + path;
    const isAlready = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path.toString('latin1'));
    return isAlready ? path : Buffer.concat([Buffer.from(root), path]);
}
const compiled = new Map();
/** Whether a path matches one of the patterns that the policy's globs were turned into. */
function matches(pattern, path) {
    let expression = compiled.get(pattern);
    if (expression === undefined) {
        expression = new RegExp(pattern, 's'); // A name may hold a newline.
        compiled.set(pattern, expression);
    }
    return expression.test(path);
}


/***/ }),

/***/ 5974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Applies edits to a text; edits at one position are applied in the order given. Positions are those
 * of the text before any edit. Throws a RangeError for a position outside of the text or an overlap.
 */
function applyEdits(text, edits) {
    const starts = lineStarts(text);
    const spans = edits.map((edit, order) => ({
        start: offset(starts, text, edit.line, edit.column),
        end: offset(starts, text, edit.endLine, edit.endColumn),
        text: edit.text,
        order,
    }));
    spans.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    let result = '';
    let at = 0;
    for (const span of spans) {
        if (span.start < at || span.end < span.start)
            throw new RangeError('edits overlap');
        result += text.slice(at, span.start) + span.text;
        at = span.end;
    }
    return result + text.slice(at);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function offset(starts, text, line, column) {
    const start = starts[line - 1];
    const at = (start ?? Number.NaN) + column - 1;
    if (!(at >= 0 && at <= text.length))
        throw new RangeError(`no line ${line}, column ${column}`);
    return at;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** What the findings of a check mean. It depends on them alone, never on how publishing went. */
function judge(findings, { strict }) {
    const fails = findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    return fails ? 'fail' : 'pass';
}


/***/ })

};
