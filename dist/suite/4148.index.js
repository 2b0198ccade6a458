export const id = 4148;
export const ids = [4148];
export const modules = {

/***/ 66051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ DEFAULT_EXTENSIONS),
/* harmony export */   Yx: () => (/* binding */ DEFAULT_ROOTS),
/* harmony export */   kQ: () => (/* binding */ DEFAULT_HEADER_LINES)
/* harmony export */ });
/** Where documents are looked for when nobody names a path. */
const DEFAULT_ROOTS = ['workspace/docs', 'docs'];
/** The extensions of documents, without the dot. */
const DEFAULT_EXTENSIONS = ['md', 'txt', 'adoc'];
/** In so many lines a header is looked for when no policy says how many. */
const DEFAULT_HEADER_LINES = 12;


/***/ }),

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

/***/ 12161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   gb: () => (/* binding */ readTables),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _markdown_cell_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87311);
/* harmony import */ var _markdown_scan_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87119);
/* harmony import */ var _markdown_split_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60602);



/**
 * The tables of a Markdown text with their cells taken apart: see `scanTables`, which also says what
 * counts as a row.
 */
function readTables(text) {
    return (0,_markdown_scan_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .scanTables */ .V)(text).map(({ head, rows }) => ({
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
        cells: (0,_markdown_split_row_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRow */ .hE)(text, start, end).map(({ from, to }) => {
            const source = text.slice(from, to);
            return {
                text: (0,_markdown_cell_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie)(source),
                source,
                column: from - begin + 1,
                endColumn: to - begin + 1,
            };
        }),
    };
}
/** Where the line begins that an offset lies in; a byte-order mark is no part of it. */
function lineStart(text, offset) {
    let at = offset;
    while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r')
        at--;
    return at === 0 && text.startsWith('\uFEFF') ? 1 : at;
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

/***/ 87119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scanTables)
});

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

;// CONCATENATED MODULE: ./build/src/core/markdown/containers.js
/** How many of the open containers a line continues; their marks are passed. */
function continued(line, containers) {
    for (const [depth, container] of containers.entries()) {
        if (container === 'quote') {
            if (!passQuote(line))
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
/** Passes the mark of a quote, when the line has one. */
function passQuote(line) {
    if (line.indent > 3 || line.isBlank || line.text[line.next] !== '>')
        return false;
    line.pass(1);
    line.passColumns(1);
    return true;
}

;// CONCATENATED MODULE: ./build/src/core/markdown/each-line.js
/** Where each line of a text begins and ends: a byte-order mark and the endings (LF, CRLF, CR) left out. */
function eachLine(text, take) {
    const begin = text.startsWith('\uFEFF') ? 1 : 0;
    if (text.includes('\r') && /\r(?!\n)/.test(text))
        eachOfAnyEnding(text, begin, take);
    else
        for (let start = begin; start < text.length;) {
            const found = text.indexOf('\n', start);
            const end = found < 0 ? text.length : found;
            take(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
            start = end + 1;
        }
}
function eachOfAnyEnding(text, begin, take) {
    const ending = /\r\n?|\n/g;
    let start = begin;
    for (const { index, 0: found } of text.matchAll(ending)) {
        take(start, index);
        start = index + found.length;
    }
    if (start < text.length)
        take(start, text.length);
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

// EXTERNAL MODULE: ./build/src/core/markdown/split-row.js
var split_row = __webpack_require__(60602);
;// CONCATENATED MODULE: ./build/src/core/markdown/table-span.js

/** Whether a line that stands behind a table could be one of its rows. */
function looksLikeRow(text, { start, end }) {
    return (0,split_row/* hasPipe */.p9)(text.slice(start, end));
}
/** Whether a line divides a table's head, the line above, from its rows. */
function isDelimiter(text, { start, end }, head) {
    const source = text.slice(start, end);
    if (!/^[|:\- \t]+$/.test(source) || !/[|:]/.test(source))
        return false;
    const cells = (0,split_row/* splitRow */.hE)(text, start, end);
    return (cells.length > 0 &&
        cells.every(({ from, to }) => DELIMITER.test(text.slice(from, to))) &&
        cells.length === (0,split_row/* splitRow */.hE)(text, head.start, head.end).length);
}
const DELIMITER = /^:?-+:?$/;

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
const PIPE = 124;
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
        eachLine(this.text, (start, end) => {
            this.number++;
            this.take(start, end);
        });
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
        return end > start + 1 && text.charCodeAt(start) === PIPE && text.charCodeAt(end - 1) === PIPE;
    }
    takeAny(start, end) {
        this.line.open(start, end);
        const matched = continued(this.line, this.containers);
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
        if (depth >= DEEPEST)
            return false;
        const opened = passQuote(this.line) ? 'quote' : this.openItem(isInParagraph);
        if (opened === undefined)
            return false;
        this.close(depth);
        this.wake = undefined;
        this.containers.push(opened);
        return true;
    }
    openItem(isInParagraph) {
        const rest = this.line.rest();
        const isOther = isHeadingOrBreak(rest) || (isInParagraph && isUnderline(rest));
        return isOther ? undefined : openedItem(this.line, isInParagraph);
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
    /** At once behind a row it is the broken end of one; behind a blank line it is code. */
    takeCode() {
        if (this.leaf.kind === 'none')
            this.wake = undefined;
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


/***/ }),

/***/ 60602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ firstCell),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   hE: () => (/* binding */ splitRow),
/* harmony export */   p9: () => (/* binding */ hasPipe)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const BACKSLASH = 92;
/**
 * The cells of a table's row, which is the text from `start` to `end`. As GitHub reads them: a backslash
 * before a pipe escapes it, whatever stands before the backslash, and code spans hide no pipe. What follows the last
 * pipe is a cell only when it is not blank.
 */
function splitRow(text, start, end) {
    const cells = [];
    // A part of its own: a search for the next pipe must not run on through the file.
    const line = text.slice(start, end);
    let from = afterFirstPipe(line);
    const last = trimBlanks(line, from, line.length);
    while (from < last) {
        const at = Math.min(nextPipe(line, from), last);
        cells.push(spanOf(line, from, at, start));
        from = at + 1;
    }
    return cells;
}
/** The first cell alone: for rows that are only looked at. */
function firstCell(text, start, end) {
    const line = text.slice(start, end);
    const from = afterFirstPipe(line);
    return spanOf(line, from, nextPipe(line, from), start);
}
/** Whether a line has a pipe that divides cells. */
function hasPipe(line) {
    return nextPipe(line, 0) < line.length;
}
function nextPipe(line, from) {
    let at = line.indexOf('|', from);
    while (at > 0 && line.charCodeAt(at - 1) === BACKSLASH)
        at = line.indexOf('|', at + 1);
    return at < 0 ? line.length : at;
}
function afterFirstPipe(line) {
    const from = skipBlanks(line, 0, line.length);
    return line[from] === '|' ? from + 1 : from;
}
function spanOf(line, start, end, offset) {
    const from = skipBlanks(line, start, end);
    const to = trimBlanks(line, from, end);
    return { start: start + offset, end: end + offset, from: from + offset, to: to + offset };
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && isBlank(text, at))
        at++;
    return at;
}
/** Where the text ends without the blanks behind it; only blanks and tabs are, as for GitHub. */
function trimBlanks(text, start, end) {
    let at = end;
    while (at > start && isBlank(text, at - 1))
        at--;
    return at;
}
function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return code === SPACE || code === TAB;
}


/***/ })

};
