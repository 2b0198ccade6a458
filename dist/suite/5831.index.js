export const id = 5831;
export const ids = [5831];
export const modules = {

/***/ 75831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(48145);
// EXTERNAL MODULE: ./build/src/actions/annotate-batch/entries.js + 2 modules
var entries = __webpack_require__(66650);
// EXTERNAL MODULE: ./build/src/core/markdown-table.js
var markdown_table = __webpack_require__(12161);
// EXTERNAL MODULE: ./build/src/core/markdown/cell-text.js
var cell_text = __webpack_require__(87311);
// EXTERNAL MODULE: ./build/src/core/markdown/split-row.js
var split_row = __webpack_require__(60602);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/find-rows.js


/** A message names no more, and thousands of rows may fit each of thousands of entries. */
const MOST_CANDIDATES = 10;
/**
 * The rows for each entry: those whose name is exactly the entry; else those whose name is the longest end of the entry's
 * path; else those whose path ends with the entry. One walk over the rows, which takes apart only their first cells.
 */
function findRows(text, tables, entries) {
    const wanted = new Wanted(entries);
    const byName = new Map();
    for (const table of tables) {
        for (const row of table.rows) {
            const name = rowName(text, row);
            if (name === '' || !wanted.mayWant(name))
                continue;
            const same = byName.get(name) ?? { rows: [], count: 0 };
            byName.set(name, same);
            same.count++;
            if (same.count <= MOST_CANDIDATES)
                same.rows.push({ table, row, name });
        }
    }
    for (const [name, same] of byName)
        wanted.offer(name, same);
    return wanted.found();
}
/** The name in a row's first cell. */
function rowName(text, { start, end }) {
    const { from, to } = (0,split_row/* firstCell */.Bi)(text, start, end);
    return (0,cell_text/* cellName */.I4)(text.slice(from, to));
}
// How well a row fits: its name is an end of the entry, the longer the better; or the entry is an end of it.
const EXACT = Number.POSITIVE_INFINITY;
const LONGER = 0;
class Wanted {
    best;
    /** The entries by their whole names, and by every end of their paths. */
    whole = new Map();
    ends = new Map();
    /** Whatever fits has the same last part: few rows are looked at any further. */
    lasts = new Set();
    constructor(entries) {
        this.best = entries.map((entry) => ({ fit: -1, found: { entry, rows: [], count: 0 } }));
        for (const [at, { given, path }] of entries.entries()) {
            for (const name of new Set([given, path]))
                add(this.whole, name, at);
            for (const end of endsOf(path))
                add(this.ends, end, at);
            this.lasts.add(lastOf(given)).add(lastOf(path));
        }
    }
    mayWant(name) {
        return this.lasts.has(lastOf(name));
    }
    /** Takes the rows of one name. */
    offer(name, same) {
        for (const at of this.whole.get(name) ?? [])
            this.take(at, EXACT, same);
        for (const at of this.ends.get(name) ?? [])
            this.take(at, name.length, same);
        if (!name.includes('/'))
            return;
        for (const end of endsOf(name)) {
            for (const at of this.whole.get(end) ?? [])
                this.take(at, LONGER, same);
        }
    }
    found() {
        return this.best.map(({ found }) => found);
    }
    take(at, fit, same) {
        const best = this.best[at];
        if (best === undefined || fit < best.fit)
            return;
        const others = fit > best.fit ? NONE : best.found;
        best.fit = fit;
        best.found = { entry: best.found.entry, ...together(others, same) };
    }
}
const NONE = { rows: [], count: 0 };
function together(one, other) {
    if (one.count === 0)
        return other;
    const rows = [...one.rows, ...other.rows].sort((a, b) => a.row.line - b.row.line);
    return { rows: rows.slice(0, MOST_CANDIDATES), count: one.count + other.count };
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `a/b/c` ends with `b/c` and `c`. */
function endsOf(path) {
    const ends = [];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        ends.push(path.slice(at + 1));
    }
    return ends;
}
function add(map, key, value) {
    const before = map.get(key);
    if (before)
        before.push(value);
    else
        map.set(key, [value]);
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/nearest-row.js



/**
 * What an entry without a row may have meant: a row of another folder, or one whose name is nearly the same. What to do
 * goes on behind it.
 */
function nearestRow({ text, tables }, { path }) {
    const names = tables.flatMap(({ rows }) => rows.map((row) => ({ name: rowName(text, row), row })));
    const elsewhere = names.find(({ name }) => name !== '' && baseOf(name) === baseOf(path));
    if (elsewhere) {
        const { name, row } = elsewhere;
        return `; ${(0,quote/* quote */.hD)(name)} in line ${row.line} is a file of another folder;`;
    }
    const near = nearestName(path, names.map(({ name }) => name));
    return near === undefined ? ';' : `, did you mean ${(0,quote/* quote */.hD)(near)}? Else`;
}
/** By the whole path, else by the name of the file alone. */
function nearestName(path, names) {
    const whole = (0,nearest/* nearest */.p)(path, names);
    if (whole !== undefined)
        return whole;
    const bases = names.map(baseOf);
    const base = (0,nearest/* nearest */.p)(baseOf(path), bases);
    return base === undefined ? undefined : names[bases.indexOf(base)];
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/findings.js




/** What stands against the plan: with one of these that is an error nothing is written. */
function refusals(plan, telling) {
    const { strict, path } = telling;
    return [
        ...plan.missing.map((one, at) => missingDraft(plan, one, telling, at)),
        ...plan.ambiguous.map((one) => ambiguousDraft(plan, one, path)),
        ...plan.lacking.filter(({ isAdded }) => !isAdded).map((one) => lackingDraft(plan, one, path)),
        ...plan.tooLong.map(({ row, cells, titles, isWanted }) => ({
            ...about('table/row-too-long', 'error', place(plan, row, path)),
            message: `the row has ${cells} cells and its head ${titles}: ${isWanted ? UNCERTAIN : HIDDEN}`,
        })),
        ...plan.rows
            .filter(({ row }) => !row.isShown)
            .map(({ row, name }) => ({
            ...about('table/row-cut-off', strict ? 'error' : 'warning', place(plan, row, path)),
            message: `a blank or a broken line cuts the row of ${(0,quote/* quote */.hD)(name)} off: GitHub does not show it in its table; mend the lines above it`,
        })),
    ];
}
const HIDDEN = 'new columns would show what is hidden now; remove the cells that are too many';
const UNCERTAIN = "which of them are the batch's is not certain; write a pipe of a text as \\|, or remove the cells that are too many";
/** What is edited, or would be. */
function changes(plan, telling) {
    const { change, batch } = telling;
    const edits = new Map(plan.edits.map((edit) => [edit.span.line, edit]));
    return [
        ...plan.rows
            .filter(({ isOther }) => isOther)
            .map((row) => staleDraft(plan, row, telling, edits.get(row.row.line))),
        ...plan.added.map(({ entry, below }) => ({
            ...about('table/row-missing', change, placeOf(plan, below, telling)),
            message: `${entry.path} has no row; one is added below, from the header of the document`,
            expected: `${batch.size}, ${batch.origin}`,
        })),
        ...plan.lacking.map(({ table, titles }) => ({
            ...about('table/columns-missing', change, placeOf(plan, table.head, telling)),
            message: `the table has no column ${titles.join(' and no column ')}; added`,
        })),
        ...plan.misaligned.map(({ head }) => ({
            ...about('table/misaligned', change, placeOf(plan, head, telling)),
            message: 'the cells of the table have different widths; aligned',
        })),
    ];
}
function about(rule, severity, where) {
    return { rule, severity, place: where };
}
function staleDraft(plan, { row, name, before }, telling, edit) {
    const { batch, change, isWritten } = telling;
    const after = { size: String(batch.size), origin: batch.origin };
    const parts = [
        ...(before.size === after.size ? [] : [`BATCH_SIZE ${shift(before.size, after.size)}`]),
        ...(before.origin === after.origin
            ? []
            : [`BATCH_ORIGIN ${shift(before.origin, after.origin)}`]),
    ];
    const fix = !isWritten && edit ? fixOf(plan.text, edit, batch) : undefined;
    return {
        ...about('table/row-stale', change, placeOf(plan, row, telling)),
        message: `${name}: ${parts.join(', ')}`,
        found: `${before.size}, ${before.origin}`,
        expected: `${after.size}, ${after.origin}`,
        ...(fix && { fix }),
    };
}
function shift(before, after) {
    return `${before === '' ? 'empty' : (0,quote/* quote */.hD)(before)} → ${(0,quote/* quote */.hD)(after)}`;
}
function fixOf(text, { span, after }, { size, origin }) {
    const { line } = span;
    const endColumn = (0,markdown_table/* readRow */.zK)(text, span).source.length + 1;
    const column = endColumn - (span.end - span.start);
    return {
        title: `Write BATCH_SIZE ${size} and BATCH_ORIGIN ${(0,quote/* quote */.hD)(origin)}`,
        edits: [{ line, column, endLine: line, endColumn, text: after }],
    };
}
function missingDraft(plan, { entry, why }, { path, allowMissing }, at) {
    // To look for the nearest name takes a walk over all rows: so many walks help nobody.
    const hint = at < MOST_HINTS && why === undefined ? nearestRow(plan, entry) : ';';
    const cure = why ??
        'add the row (--add-rows does it from a header), or leave the entry out with --allow-missing';
    const head = plan.tables[0]?.head;
    return {
        ...about('table/row-missing', allowMissing ? 'warning' : 'error', place(plan, head, path)),
        message: `no row names ${(0,quote/* quote */.hD)(entry.path)}${hint} ${cure}`,
        found: entry.path,
    };
}
const MOST_HINTS = 20;
function ambiguousDraft(plan, { entries, rows, count }, path) {
    const places = rows.map(({ row }) => place(plan, row, path));
    const [first, ...more] = places;
    return {
        ...about('table/row-ambiguous', 'error', first),
        message: entries.length > 1
            ? `the row of ${(0,quote/* quote */.hD)(rows[0]?.name ?? '')} is that of ${listed(entries.slice(0, MOST_CANDIDATES).map(pathOf), entries.length)}; write more of the path into the row, or give a document once`
            : `${(0,quote/* quote */.hD)(entries[0]?.path ?? '')} fits ${(0,quote/* thousands */.oh)(count)} rows: ${listed(rows.map(nameAndLine), count)}; write more of the path`,
        ...(more.length > 0 && { places: more }),
    };
}
function pathOf({ path }) {
    return (0,quote/* quote */.hD)(path);
}
function nameAndLine({ name, row }) {
    return `${(0,quote/* quote */.hD)(name)} in line ${row.line}`;
}
function listed(names, count) {
    const left = count - names.length;
    const shown = names.join(' and ');
    return left > 0 ? `${shown} and ${(0,quote/* thousands */.oh)(left)} more` : shown;
}
function lackingDraft(plan, { table, titles }, path) {
    return {
        ...about('table/columns-missing', 'error', place(plan, table.head, path)),
        message: `the table has no column ${titles.join(' and no column ')}; add them, or let --add-columns do it`,
    };
}
/** The line as it was; after it has been edited, without its text. */
function placeOf(plan, span, { path, isWritten }) {
    const { source: _, ...written } = place(plan, span, path);
    return isWritten ? written : place(plan, span, path);
}
/** The whole line. */
function place({ text }, span, path) {
    const { line, source } = (0,markdown_table/* readRow */.zK)(text, span);
    return { path, line, column: 1, endLine: line, endColumn: source.length + 1, source };
}

// EXTERNAL MODULE: ./build/src/actions/annotate-batch/inputs.js
var inputs = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/line-edits.js
/** Collects edits of lines: what is written twice to one line builds on what was written first. */
class LineEdits {
    text;
    byLine = new Map();
    constructor(text) {
        this.text = text;
    }
    /** What the line is to be so far. */
    current(span) {
        return this.byLine.get(span.line)?.after ?? this.text.slice(span.start, span.end);
    }
    /** Gives the line another text; answers whether it is another. */
    write(span, after) {
        if (after === this.current(span))
            return false;
        this.editOf(span).after = after;
        return true;
    }
    /** Adds a line below. */
    add(span, line) {
        this.editOf(span).added.push(line);
    }
    /** In the order of their lines. */
    all() {
        return [...this.byLine.values()].sort((one, other) => one.span.line - other.span.line);
    }
    editOf(span) {
        let edit = this.byLine.get(span.line);
        if (edit === undefined) {
            edit = { span, after: this.current(span), added: [] };
            this.byLine.set(span.line, edit);
        }
        return edit;
    }
}
/** The text with its lines edited; every other byte stays. */
function applyLineEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const { span, after, added } of edits) {
        parts.push(text.slice(at, span.start), after);
        if (added.length > 0) {
            const ending = endingAt(text, span.end);
            parts.push(added.map((line) => ending + line).join(''));
        }
        at = span.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
/** The ending of a line that ends at an offset; of the last one, which may have none, that of the first. */
function endingAt(text, end) {
    return lineEnding(text.slice(end, end + 2)) ?? lineEnding(text) ?? '\n';
}
function lineEnding(text) {
    return /\r\n|\r|\n/.exec(text)?.[0];
}

// EXTERNAL MODULE: ./build/src/core/markdown/scan-tables.js + 6 modules
var scan_tables = __webpack_require__(87119);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/core/display-width.js
var display_width = __webpack_require__(48038);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/align-table.js


/**
 * Pads the cells of a table, its rows that GitHub shows, to the width of the widest in their column. Only blanks change,
 * and the dashes below the head. Rows that are new go along, in their place. Answers whether anything in the file did.
 */
function alignTable({ head, delimiter, rows }, edits, alignments, added) {
    const texts = [head, ...rows.filter(({ isShown }) => isShown)];
    const widths = columnWidths([...texts.map((span) => edits.current(span)), ...added], edits.current(head));
    let isOther = edits.write(delimiter, alignDelimiter(edits.current(delimiter), widths));
    for (const span of texts) {
        const after = alignRow(edits.current(span), widths, alignments);
        if (edits.write(span, after))
            isOther = true;
    }
    for (const [at, row] of added.entries())
        added[at] = alignRow(row, widths, alignments);
    return isOther;
}
/** Cells beyond the head are not shown, and not counted. */
function columnWidths(rows, head) {
    const widths = (0,split_row/* splitRow */.hE)(head, 0, head.length).map(() => 3);
    for (const row of rows) {
        for (const [column, { from, to }] of (0,split_row/* splitRow */.hE)(row, 0, row.length).entries()) {
            const width = widths[column];
            if (width !== undefined)
                widths[column] = Math.max(width, (0,display_width/* displayWidth */.F)(row.slice(from, to)));
        }
    }
    return widths;
}
function alignRow(row, widths, alignments) {
    return eachCell(row, widths, (text, width, column, before) => {
        const room = width - (0,display_width/* displayWidth */.F)(text);
        // Blanks before a row without a first pipe indent it, and soon it is no row.
        const alignment = before === '' ? 'left' : alignments[column];
        const left = alignment === 'right' ? room : alignment === 'center' ? room >> 1 : 0;
        return `${before}${' '.repeat(left)}${text}${' '.repeat(room - left)} `;
    });
}
function alignDelimiter(row, widths) {
    // Dashes that reach from pipe to pipe go on doing so.
    const isTight = /\|:?-+:?\|/.test(row);
    return eachCell(row, widths, (text, width, _, before) => isTight ? dashes(text, width + before.length + 1) : `${before}${dashes(text, width)} `);
}
function dashes(like, width) {
    const [left, right] = [like.startsWith(':') ? ':' : '', like.endsWith(':') ? ':' : ''];
    return left + '-'.repeat(width - left.length - right.length) + right;
}
/** The row with each cell of the head's columns anew; a cell without a closing pipe stays as it is. */
function eachCell(row, widths, anew) {
    let result = '';
    let at = 0;
    for (const [column, { start, end, from, to }] of (0,split_row/* splitRow */.hE)(row, 0, row.length).entries()) {
        const width = widths[column];
        if (width === undefined || row[end] !== '|')
            break;
        const before = row[start - 1] === '|' ? ' ' : '';
        result += row.slice(at, start) + anew(row.slice(from, to), width, column, before);
        at = end;
    }
    return result + row.slice(at);
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/batch-columns.js


/** The two columns by the names that a table's head gives them. */
const COLUMN_NAMES = ['BATCH_SIZE', 'BATCH_ORIGIN'];
/** Reads a table's head. Without the names the fifth and the sixth column are meant, unless columns may be added. */
function readHead(text, { head, delimiter }, mayAdd) {
    const titles = namesIn(text, head.start, head.end);
    const alignments = (0,split_row/* splitRow */.hE)(text, delimiter.start, delimiter.end).map(({ from, to }) => alignmentOf(text.slice(from, to)));
    const places = COLUMN_NAMES.map((name) => titles.indexOf(name));
    const isNameless = places.every((place) => place < 0);
    if (isNameless && titles.length >= 6 && !mayAdd)
        return { titles, alignments, size: 4, origin: 5, missing: [] };
    const missing = COLUMN_NAMES.filter((_, at) => places[at] < 0);
    let next = titles.length;
    const [size = 0, origin = 0] = places.map((place) => (place < 0 ? next++ : place));
    return { titles, alignments, size, origin, missing };
}
/** Whether a table lists documents: its first column is Filename. */
function isRegister(text, { head }) {
    return namesIn(text, head.start, head.end)[0] === 'Filename';
}
function namesIn(text, start, end) {
    return (0,split_row/* splitRow */.hE)(text, start, end).map(({ from, to }) => (0,cell_text/* cellName */.I4)(text.slice(from, to)));
}
function alignmentOf(delimiter) {
    if (!delimiter.endsWith(':'))
        return 'left';
    return delimiter.startsWith(':') ? 'center' : 'right';
}

// EXTERNAL MODULE: ./build/src/core/filename-value.js
var filename_value = __webpack_require__(94544);
// EXTERNAL MODULE: ./build/src/core/parse-header.js + 1 modules
var parse_header = __webpack_require__(62407);
// EXTERNAL MODULE: ./build/src/actions/documents.js
var documents = __webpack_require__(66051);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/write-cells.js



/**
 * A row, or the head, with other cells: everything else stays. A value that fits keeps the width of its cell; cells that
 * a short row lacks are added in its own style. Idempotent.
 */
function writeCells(row, cells, alignments) {
    const spans = (0,split_row/* splitRow */.hE)(row, 0, row.length);
    let result = '';
    let at = 0;
    for (const [column, span] of spans.entries()) {
        const wanted = cells.get(column);
        if (wanted === undefined || says(row.slice(span.from, span.to), wanted))
            continue;
        result += row.slice(at, span.start) + placed(row, span, wanted, alignments[column]);
        at = span.end;
    }
    return addLacking(result + row.slice(at), spans.length, cells);
}
/** A pipe can be escaped in more ways than one. */
function says(source, wanted) {
    return source === wanted || (0,cell_text/* cellText */.Ie)(source) === (0,cell_text/* cellText */.Ie)(wanted);
}
function placed(row, { start, end }, text, alignment) {
    const isFirst = !row.slice(0, start).includes('|');
    const isClosed = row[end] === '|';
    const before = isFirst ? '' : ' ';
    const after = isClosed ? ' ' : '';
    const room = end - start - (0,display_width/* displayWidth */.F)(text) - before.length - after.length;
    if (room <= 0 || !isClosed)
        return before + text + after;
    const left = alignment === 'right' ? room : alignment === 'center' ? room >> 1 : 0;
    return before + ' '.repeat(left) + text + ' '.repeat(room - left) + after;
}
/** Empty cells up to the last one wanted, and those behind the last pipe of the row. */
function addLacking(row, length, cells) {
    const columns = Math.max(...cells.keys()) + 1;
    if (columns <= length)
        return row;
    const texts = Array.from({ length: columns - length }, (_, at) => cells.get(length + at) ?? '');
    const body = row.slice(0, (0,split_row/* trimBlanks */.I6)(row, 0, row.length));
    const blanks = row.slice(body.length);
    // A backslash before the last pipe makes it a part of the text.
    const isClosed = body.endsWith('|') && !body.endsWith('\\|');
    const added = texts.map((text) => (text === '' ? ' ' : ` ${text} `));
    if (isClosed)
        return `${body}${added.map((cell) => `${cell}|`).join('')}${blanks}`;
    return `${body} |${added.join('|').trimEnd()}${blanks}`;
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/new-row.js








/** The header of the text of the document at `path`, in so many lines; undefined when it has none. */
function readDocumentHeader(text, path, lines = documents/* DEFAULT_HEADER_LINES */.kQ) {
    const { fields } = (0,parse_header/* parseHeader */.i)(text, lines);
    if (Object.keys(fields).length === 0)
        return undefined;
    return {
        version: (0,filename_value/* readFilename */.O)(fields.Filename?.value ?? '', path).version,
        date: fields['Date Modified']?.value ?? '',
        classification: fields.CLASSIFICATION?.value ?? '',
    };
}
/**
 * A new row of a table: the document's name and what its header says below the titles that ask for it, in the style and
 * with the widths of another row of the table. Undefined when no row can have this name.
 */
function newRow(like, { titles, alignments }, path, header, batch) {
    const known = new Map([
        ['Filename', nameSource(path)],
        ['Version', (0,cell_text/* cellSource */.CY)(header.version)],
        ['Last Modified', (0,cell_text/* cellSource */.CY)(header.date)],
        ['Classification', (0,cell_text/* cellSource */.CY)(header.classification)],
    ]);
    const columns = Math.max(titles.length, ...[...batch.keys()].map((column) => column + 1));
    const cells = Array.from({ length: columns }, (_, column) => [column, batch.get(column) ?? known.get(titles[column] ?? '') ?? '']);
    // Without a pipe in front, blanks would leave the first cell out.
    const row = like.startsWith('|')
        ? writeCells(emptied(like), new Map(cells), alignments)
        : cells.map(([, text]) => text).join(' | ');
    return isRowOf(row, path) ? row : undefined;
}
/** Escaped only where it would be read as another name. */
function nameSource(path) {
    const source = (0,cell_text/* cellSource */.CY)(path);
    return (0,cell_text/* cellName */.I4)(source) === path ? source : (0,cell_text/* cellSource */.CY)(path.replace(/[\\`*[]/g, '\\$&'));
}
/** Blanks around a name are lost, a newline ends the row, and what begins as a heading or a list is no row. */
function isRowOf(row, path) {
    const text = `| Filename |\n|---|\n${row}\n`;
    const [only, ...more] = (0,scan_tables/* scanTables */.V)(text).flatMap(({ rows }) => rows);
    return more.length === 0 && only?.isShown === true && rowName(text, only) === path;
}
/** The row with blanks for its texts. */
function emptied(row) {
    let result = '';
    let at = 0;
    for (const { start, end } of (0,split_row/* splitRow */.hE)(row, 0, row.length)) {
        result += row.slice(at, start) + ' '.repeat(end - start);
        at = end;
    }
    return (result + row.slice(at)).trimEnd();
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/make-plan.js











/** Works out what the batch asks of the tables in a text. Throws a UsageError when there is no table for it. */
function makePlan(path, text, batch, ways) {
    const tables = (0,scan_tables/* scanTables */.V)(text).filter((table) => isRegister(text, table));
    const [first] = tables;
    if (first === undefined) {
        throw new usage_error/* UsageError */.e(`${path}: no table whose first column is "Filename"; name another file with --metadata, or add the table`);
    }
    const plan = {
        ...{ text, tables, rows: [], added: [], missing: [], ambiguous: [], lacking: [] },
        ...{ tooLong: [], misaligned: [], edits: [] },
    };
    const matched = sortOut(findRows(text, tables, batch.entries), plan);
    new Editor(plan, batch, ways, first).edit(matched);
    return plan;
}
/** The entries that have one row of their own; the others are noted. */
function sortOut(found, plan) {
    const byLine = new Map();
    for (const { entry, rows, count } of found) {
        const [row] = rows;
        if (row === undefined)
            plan.missing.push({ entry });
        else if (count > 1)
            plan.ambiguous.push({ entries: [entry], rows, count });
        else {
            const before = byLine.get(row.row.line);
            if (before)
                before.entries.push(entry);
            else
                byLine.set(row.row.line, { row, entries: [entry] });
        }
    }
    const matched = new Map();
    for (const { row, entries } of byLine.values()) {
        if (entries.length > 1)
            plan.ambiguous.push({ entries, rows: [row], count: 1 });
        else
            matched.set(row, entries[0]);
    }
    return matched;
}
class Editor {
    plan;
    ways;
    first;
    edits;
    heads = new Map();
    tooLong = new Set();
    sources;
    /** The new rows of the first table, without the marks before them. */
    newRows = [];
    constructor(plan, batch, ways, first) {
        this.plan = plan;
        this.ways = ways;
        this.first = first;
        this.edits = new LineEdits(plan.text);
        this.sources = { size: String(batch.size), origin: (0,cell_text/* cellSource */.CY)(batch.origin) };
    }
    edit(matched) {
        for (const [row, entry] of matched)
            this.editRow(row, entry);
        this.addRows();
        if (this.ways.align)
            this.align();
        this.enterNewRows();
        this.plan.edits = this.edits.all();
    }
    editRow(named, entry) {
        const head = this.headOf(named.table);
        if (this.isTooLong(named.row, head))
            return;
        const before = this.cellsOf(named.row, head);
        const after = writeCells(this.edits.current(named.row), this.wanted(head), head.alignments);
        const isOther = this.edits.write(named.row, after);
        this.plan.rows.push({ ...named, entry, before, isOther });
    }
    cellsOf(row, head) {
        const { text } = this.plan;
        const spans = (0,split_row/* splitRow */.hE)(text, row.start, row.end);
        const at = (column) => {
            const span = spans[column];
            return span ? (0,cell_text/* cellText */.Ie)(text.slice(span.from, span.to)) : '';
        };
        return { size: at(head.size), origin: at(head.origin) };
    }
    wanted({ size, origin }) {
        return new Map([
            [size, this.sources.size],
            [origin, this.sources.origin],
        ]);
    }
    /** The head of a table that is edited, with the columns it lacks added when they may be. */
    headOf(table) {
        const known = this.heads.get(table);
        if (known)
            return known;
        const { plan, ways } = this;
        const head = readHead(plan.text, table, ways.addColumns);
        this.heads.set(table, head);
        if (head.missing.length > 0) {
            plan.lacking.push({ table, titles: head.missing, isAdded: ways.addColumns });
            if (ways.addColumns)
                this.addColumns(table, head);
        }
        return head;
    }
    addColumns(table, head) {
        const { edits } = this;
        this.findTooLong(table, head);
        const columns = head.missing.map((name, at) => [head.titles.length + at, name]);
        const dashes = columns.map(([at, name]) => [at, '-'.repeat(name.length)]);
        edits.write(table.head, writeCells(edits.current(table.head), new Map(columns), []));
        const below = edits.current(table.delimiter);
        edits.write(table.delimiter, writeCells(below, new Map(dashes), []));
        head.titles.push(...head.missing);
    }
    /** Without the columns that are added. */
    isTooLong(row, { titles, missing }) {
        const length = titles.length - (this.ways.addColumns ? missing.length : 0);
        return this.hasMoreCells(row, length, true);
    }
    findTooLong({ rows }, { titles }) {
        for (const row of rows)
            if (row.isShown)
                this.hasMoreCells(row, titles.length, false);
    }
    hasMoreCells(row, titles, isWanted) {
        if (this.tooLong.has(row.line))
            return true;
        const cells = (0,split_row/* splitRow */.hE)(this.plan.text, row.start, row.end).length;
        if (cells <= titles)
            return false;
        this.tooLong.add(row.line);
        this.plan.tooLong.push({ row, cells, titles, isWanted });
        return true;
    }
    addRows() {
        const { plan, ways, first, edits } = this;
        const { headerOf } = ways;
        if (headerOf === undefined)
            return;
        const missing = plan.missing.splice(0);
        const last = first.rows.findLast(({ isShown }) => isShown);
        const like = () => edits.current(last ?? first.head);
        for (const { entry } of missing) {
            const header = headerOf(entry);
            if (typeof header === 'string') {
                plan.missing.push({ entry, why: header });
                continue;
            }
            const head = this.headOf(first);
            const row = newRow(like(), head, entry.path, header, this.wanted(head));
            if (row === undefined)
                plan.missing.push({ entry, why: NO_SUCH_NAME });
            else {
                this.newRows.push(row);
                plan.added.push({ entry, below: last ?? first.delimiter });
            }
        }
    }
    enterNewRows() {
        const { plan, first, edits } = this;
        const marks = marksOf(plan.text, first.delimiter);
        for (const [at, { below }] of plan.added.entries())
            edits.add(below, marks + this.newRows[at]);
    }
    align() {
        for (const [table, { alignments }] of this.heads) {
            const added = table === this.first ? this.newRows : [];
            if (alignTable(table, this.edits, alignments, added))
                this.plan.misaligned.push(table);
        }
    }
}
const NO_SUCH_NAME = 'none can be added, since no row can have this name; rename the document, or leave the entry out';
/** What stands before a line of a list or a quote; the head may begin the list, so it is not asked. */
function marksOf(text, { start }) {
    return text.slice((0,markdown_table/* lineStart */.PT)(text, start), start);
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/read-back.js





/**
 * Reads an edited text again, as if nobody had edited it: each row of the batch stands where it should and says what it
 * should, and there are as many tables and rows as were planned. Throws when not, which is a mistake of ours: then
 * nothing may be written.
 */
function readBack(plan, after, batch) {
    const tables = (0,scan_tables/* scanTables */.V)(after).filter((table) => isRegister(after, table));
    const counts = [plan.tables, tables].map((all) => all.reduce((sum, one) => sum + one.rows.length, 0));
    const isSame = tables.length === plan.tables.length && counts[0] === (counts[1] ?? 0) - plan.added.length;
    const said = new Map();
    const wanted = new Set(plan.rows.map(({ row }) => lineAfter(plan, row.line)));
    for (const table of tables) {
        const { size, origin } = readHead(after, table, false);
        for (const row of table.rows) {
            if (!wanted.has(row.line))
                continue;
            const cells = (0,split_row/* splitRow */.hE)(after, row.start, row.end);
            const [count, from] = [size, origin].map((column) => {
                const { from: start = 0, to = 0 } = cells[column] ?? {};
                return (0,cell_text/* cellText */.Ie)(after.slice(start, to));
            });
            said.set(row.line, JSON.stringify([rowName(after, row), count, from]));
        }
    }
    const lost = plan.rows.find(({ row, name }) => said.get(lineAfter(plan, row.line)) !==
        JSON.stringify([name, String(batch.size), batch.origin]));
    if (isSame && lost === undefined)
        return;
    const where = lost ? `line ${lost.row.line}` : 'the tables';
    throw new Error(`${where} would not read back as written, so nothing was: this is a mistake of cohesix`);
}
/** New rows all stand below the same one. */
function lineAfter({ added }, line) {
    const [first] = added;
    return first !== undefined && first.below.line < line ? line + added.length : line;
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/unified-diff.js

const CONTEXT = 3;
/** The edits as a unified diff, which `git apply` and `patch` take. Reads only the lines around the edits. */
function unifiedDiff(path, text, edits) {
    if (/\r(?!\n)/.test(text))
        return ''; // Lines that no tool for diffs knows.
    const hunks = [];
    let offset = 0;
    for (const group of groups(edits)) {
        const { shown, added } = hunk(text, group, offset);
        hunks.push(shown);
        offset += added;
    }
    return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}
/** Edits whose lines of context touch are shown together. */
function groups(edits) {
    const all = [];
    for (const edit of edits) {
        const last = all.at(-1);
        if (last && edit.span.line - (last.at(-1)?.span.line ?? 0) <= 2 * CONTEXT + 1)
            last.push(edit);
        else
            all.push([edit]);
    }
    return all;
}
function hunk(text, edits, offset) {
    const [first, last] = [edits[0], edits.at(-1)];
    const start = Math.max(1, first.span.line - CONTEXT);
    const byLine = new Map(edits.map((edit) => [edit.span.line, edit]));
    const lines = [];
    let [old, added] = [0, 0];
    let at = startOf(text, first.span.start, first.span.line - start);
    for (let line = start; line <= last.span.line + CONTEXT && at < text.length; line++) {
        const end = endOf(text, at);
        const source = text.slice(at, end);
        const edit = byLine.get(line);
        if (edit === undefined)
            lines.push(shownLine(' ', source));
        else {
            const whole = text.slice(at, edit.span.start) + edit.after + text.slice(edit.span.end, end);
            lines.push(changed(source, whole, edit.added, endingAt(text, edit.span.end)));
        }
        old++;
        added += edit?.added.length ?? 0;
        at = end;
    }
    const head = `@@ -${start},${old} +${start + offset},${old + added} @@\n`;
    return { shown: head + lines.join(''), added };
}
function changed(source, whole, added, between) {
    const ending = /\r?\n$/.exec(source)?.[0] ?? '';
    // The last line of a file has no ending: with lines below it, it gets one.
    const joined = [whole.slice(0, whole.length - ending.length), ...added];
    const isKept = whole === source && ending !== '';
    const rest = joined.map((line, at) => line + (at < joined.length - 1 ? between : ending));
    return [
        ...(isKept ? [shownLine(' ', source)] : [shownLine('-', source)]),
        ...rest.slice(isKept ? 1 : 0).map((line) => shownLine('+', line)),
    ].join('');
}
function shownLine(mark, source) {
    return source.endsWith('\n') ? mark + source : `${mark}${source}\n\\ No newline at end of file\n`;
}
/** Where the line begins that is so many before the one at an offset. */
function startOf(text, offset, before) {
    let at = text.lastIndexOf('\n', offset - 1) + 1;
    for (let left = before; left > 0; left--)
        at = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    return at;
}
function endOf(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/sections.js



// A report is read by people and sent to GitHub: each row has a finding of its own beside these.
const MOST_ROWS = 100;
const LONGEST_DIFF = 256 * 1024;
/** The batch's rows with before and after, and the exact diff. */
function sectionsOf(plan, { path, batch }) {
    const rows = plan.rows.filter(({ isOther }) => isOther);
    const after = { size: String(batch.size), origin: batch.origin };
    const shown = rows
        .slice(0, MOST_ROWS)
        .map(({ row, name, before }) => [
        ...[row.line, name, cell(before.size, after.size), cell(before.origin, after.origin)],
    ]);
    const left = rows.length - shown.length;
    const table = {
        ...{ kind: 'table', columns: ['Line', 'Filename', ...COLUMN_NAMES], rows: shown, lead: true },
        title: left > 0 ? `Rows before → after, and ${(0,quote/* count */.U9)(left, 'more row')}` : 'Rows before → after',
    };
    return [...(rows.length > 0 ? [table] : []), ...diffSection(path, plan)];
}
function cell(before, after) {
    return before === after ? after : `${before === '' ? '(empty)' : before} → ${after}`;
}
function diffSection(path, { text, edits }) {
    const diff = unifiedDiff(path, text, edits);
    if (diff === '')
        return [];
    const isLong = diff.length > LONGEST_DIFF;
    const shown = isLong ? diff.slice(0, diff.lastIndexOf('\n', LONGEST_DIFF) + 1) : diff;
    const note = { note: 'The first part of it; git diff has all once it is written.' };
    return [{ kind: 'diff', title: path, path, text: shown, ...(isLong && note) }];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/world/replace-file.js
var replace_file = __webpack_require__(19497);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/write-table.js





/** The largest file that is read, in bytes: seven times a table of 100,000 rows. */
const LARGEST_TABLE = 64 * 1024 * 1024;
/** How long another writer is waited for, and how often one is forgiven that asks nobody (an editor). */
const PATIENCE_MS = 30_000;
const MOST_TRIES = 3;
/** Reads the file and answers what `edit` makes of it. */
function readTable(world, path, name, edit) {
    return edit(read(world, path, name).text).result;
}
/**
 * Edits the file so that no other writer's edit is lost: one at a time, read under the lock, and replaced only
 * while it still is what was read. Throws a UsageError that says so when the others give no room.
 */
async function writeTable(world, path, name, edit) {
    // What is no file is refused before anything is made beside it.
    if (world.files.kind(path) !== 'file')
        read(world, path, name);
    return world.files.locked(path, PATIENCE_MS, () => {
        for (let tries = 1;; tries++) {
            const { text, digest } = read(world, path, name);
            const { after, result } = edit(text);
            if (after === undefined || after === text)
                return result;
            try {
                world.files.replace(path, after, () => read(world, path, name).digest === digest);
                return result;
            }
            catch (error) {
                if (!(error instanceof replace_file/* ChangedMeanwhile */.n_) || tries === MOST_TRIES)
                    throw error;
            }
        }
    });
}
function read(world, path, name) {
    const cure = 'correct --metadata';
    const bytes = (0,read_text/* readBytes */.i)(world, path, { name, largest: LARGEST_TABLE, cure });
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        throw new usage_error/* UsageError */.e(`${name}: it is not UTF-8, so it would not survive; convert it first`);
    }
    return { text: bytes.toString('utf8'), digest: (0,sha256/* sha256 */.s)(bytes) };
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/annotate.js















/** Gathers the batch, plans the edits, and writes them when that is asked and nothing stands against it. */
async function annotate(given, world) {
    const full = tablePath(given.metadata, world);
    const path = (0,relative_path/* relativePath */.iZ)(world.root, full) || '.';
    const batch = await (0,entries/* gatherBatch */.ip)(given, world, path);
    const mode = given.onlyCheck ? 'check' : given.mode;
    const ways = {
        addColumns: given.addColumns,
        align: given.align,
        headerOf: given.addRows ? await headers(given, world) : undefined,
    };
    const isWritten = mode === 'write' && !given.dryRun;
    const edit = (text) => {
        const result = outcome(makePlan(path, text, batch, ways), {
            ...{ path, batch, change: CHANGE[mode], isWritten },
            ...{ allowMissing: given.allowMissing, strict: given.strictTables },
        });
        return { after: result.isRefused ? undefined : result.after, result };
    };
    return isWritten ? writeTable(world, full, path, edit) : readTable(world, full, path, edit);
}
/** The table that nobody named is the repository's, from wherever the command is called. */
function tablePath(metadata, { root, directory, files }) {
    const full = (0,external_node_path_.resolve)(directory, metadata);
    const isElsewhere = metadata === inputs/* DEFAULT_TABLE */.x && files.kind(full) === 'missing';
    return isElsewhere ? (0,external_node_path_.resolve)(root, metadata) : full;
}
const CHANGE = { write: 'notice', suggest: 'warning', check: 'error' };
function outcome(plan, telling) {
    const against = refusals(plan, telling);
    const isRefused = (0,verdict/* judge */.S)(against, { strict: false }) === 'fail';
    const { batch, path } = telling;
    const after = applyLineEdits(plan.text, plan.edits);
    const isChanged = !isRefused && plan.edits.length > 0;
    if (isChanged)
        readBack(plan, after, batch);
    return {
        drafts: isRefused ? against : [...against, ...changes(plan, telling)],
        facts: [
            { label: 'Table', value: path },
            { label: 'Entries', value: batch.entries.length },
            { label: 'Batch size', value: batch.size },
            { label: 'Batch origin', value: batch.origin },
            { label: 'Entries from', value: batch.source },
            isRefused ? { label: 'Refused', value: 'nothing was written' } : written(plan, telling),
        ],
        sections: isRefused ? [] : sectionsOf(plan, telling),
        ...{ batch, isRefused, isChanged, after },
    };
}
/** What was written, or would be. */
function written(plan, { batch, isWritten }) {
    const rows = plan.rows.filter(({ isOther }) => isOther).length + plan.added.length;
    const isComplete = batch.entries.length > 0 && plan.missing.length === 0;
    const nothing = isComplete ? 'nothing, all is as it should be' : 'nothing';
    const other = plan.edits.length > 0 ? 'blanks that align cells' : nothing;
    return {
        label: isWritten ? 'Wrote' : 'Would write',
        value: rows > 0 ? (0,quote/* count */.U9)(rows, 'row') : other,
    };
}
const LARGEST_DOCUMENT = 64 * 1024 * 1024;
/** The headers of documents, as long as the policy lets them be. */
async function headers(given, world) {
    const { policy } = await (0,load_policy/* loadPolicy */.tb)(world, given.policy);
    return (entry) => headerOf(world, entry, policy.headers?.lines);
}
function headerOf(world, { path }, lines) {
    const full = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(world.root, path);
    const kind = world.files.kind(full);
    if (kind !== 'file')
        return `none can be added, since there is no such file`;
    const text = (0,read_text/* readText */.y)(world, full, {
        ...{ name: path, largest: LARGEST_DOCUMENT, cure: 'leave the entry out' },
    });
    return (readDocumentHeader(text, path, lines) ?? 'none can be added, since the document has no header');
}


/***/ }),

/***/ 66650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  m1: () => (/* binding */ excludes),
  ip: () => (/* binding */ gatherBatch),
  fg: () => (/* binding */ isGlob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(48145);
// EXTERNAL MODULE: ./build/src/actions/documents.js
var documents = __webpack_require__(66051);
// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(66214);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/changed-documents.js






/**
 * The documents that this change adds or edits: files below the policy's roots with its extensions, and roots that are
 * files; the table's own left out. Throws a UsageError when nobody can tell: to take other files for the batch would be wrong.
 */
async function changedDocuments(given, world, table) {
    const { paths, source } = await changedPaths(given, world);
    const { policy } = await (0,load_policy/* loadPolicy */.tb)(world, given.policy);
    const { roots = documents/* DEFAULT_ROOTS */.Yx, extensions = documents/* DEFAULT_EXTENSIONS */.N8, exclude = [], } = policy.headers ?? {};
    const places = roots.map((root) => (0,relative_path/* placeOf */.$t)(world, (0,external_node_path_.resolve)(world.root, root)));
    const endings = extensions.map((extension) => `.${extension.replace(/^\./, '').toLowerCase()}`);
    const isExcluded = exclude.length > 0 ? (await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default(exclude, { dot: true }) : () => false;
    const isBelow = (path) => places.some((place) => place === '' || path.startsWith(`${place}/`)) &&
        endings.some((ending) => path.toLowerCase().endsWith(ending));
    const isDocument = (path) => path !== table && (places.includes(path) || isBelow(path)) && !isExcluded(path);
    const entries = paths.filter(isDocument).map((path) => ({ given: path, path }));
    return { entries, source };
}
async function changedPaths({ base }, world) {
    const start = (0,find_base/* findBase */.l)(world, base);
    if ('why' in start) {
        const known = base === undefined ? await world.change?.files?.() : undefined;
        if (known)
            return known;
        throw new usage_error/* UsageError */.e(`--changed: ${start.why}`);
    }
    const changed = await world.git.changedSince(start.commit, ['']);
    if (!changed.ok)
        throw new usage_error/* UsageError */.e(`--changed: ${changed.why}`);
    return {
        paths: changed.value.toString('utf8').split('\0').slice(0, -1),
        source: `files changed since ${start.commit.slice(0, 12)} (${start.source})`,
    };
}

// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/read-manifest.js





const LARGEST_MANIFEST = 64 * 1024 * 1024;
/**
 * Reads `manifest.json`: `{batch_origin, batch_size, documents: [{path}]}`; paths count from its folder, and other
 * keys are left alone. Throws a UsageError for anything else.
 */
function readManifest(world, path) {
    const full = (0,external_node_path_.resolve)(world.directory, path);
    const cure = 'correct --from-manifest';
    const text = (0,read_text/* readText */.y)(world, full, { name: path, largest: LARGEST_MANIFEST, cure });
    const { documents, batch_origin: origin, batch_size: size } = parse(path, text);
    if (!Array.isArray(documents)) {
        throw new usage_error/* UsageError */.e(`${path}: "documents" is ${kindOf(documents)}; expected a list of {"path": …}`);
    }
    if (origin !== undefined && typeof origin !== 'string') {
        throw new usage_error/* UsageError */.e(`${path}: "batch_origin" is ${kindOf(origin)}; expected text`);
    }
    if (origin?.trim() === '') {
        throw new usage_error/* UsageError */.e(`${path}: "batch_origin" is ${JSON.stringify(origin)}; expected text`);
    }
    if (size !== undefined && !(Number.isSafeInteger(size) && size > 0)) {
        throw new usage_error/* UsageError */.e(`${path}: "batch_size" is ${(0,quote/* quote */.hD)(String(size))}; expected a whole number from 1`);
    }
    return {
        entries: documents.map((document, at) => entryAt(world, path, document, at)),
        origin,
        size: size,
    };
}
function entryAt(world, manifest, document, at) {
    const path = document?.path;
    if (typeof path !== 'string' || path === '') {
        throw new usage_error/* UsageError */.e(`${manifest}: document ${at + 1} has ${kindOf(path)} as "path"; expected the path of a file`);
    }
    const full = (0,external_node_path_.resolve)(world.directory, (0,external_node_path_.dirname)(manifest), path);
    return { given: path, path: (0,relative_path/* relativePath */.iZ)(world.root, full) };
}
function parse(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${path}: no JSON (${error.message}); expected the manifest of a batch`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new usage_error/* UsageError */.e(`${path}: ${kindOf(value)}; expected the manifest of a batch, an object`);
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `${typeof value} ${(0,quote/* quote */.hD)(String(value))}`;
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/entries.js






/** Gathers the entries from all that names them, each once. Throws a UsageError when there is no batch in it. */
async function gatherBatch(given, world, table) {
    const named = await namedEntries(given.entries, world, table);
    const manifest = given.fromManifest ? readManifest(world, given.fromManifest) : undefined;
    const changed = given.changed ? await changedDocuments(given, world, table) : undefined;
    const all = [...named, ...(manifest?.entries ?? []), ...(changed?.entries ?? [])];
    const entries = [...new Map(all.map((entry) => [entry.path, entry])).values()];
    if (entries.length === 0 && !changed)
        throw nothingNamed();
    const origin = given.origin ?? manifest?.origin;
    if (origin === undefined)
        throw new usage_error/* UsageError */.e('--origin is missing: where does the batch come from?');
    return {
        entries,
        origin: checkedOrigin(origin),
        size: given.size ??
            sizeOf(entries, named.length === 0 && !changed ? manifest?.size : undefined, given),
        source: [
            ...(named.length > 0 ? ['the call'] : []),
            ...(given.fromManifest ? [given.fromManifest] : []),
            ...(changed ? [changed.source] : []),
        ].join(', '),
    };
}
function sizeOf(entries, said, { fromManifest }) {
    if (said === undefined || said === entries.length)
        return entries.length;
    throw new usage_error/* UsageError */.e(`${fromManifest}: batch_size is ${said}, and it lists ${(0,quote/* count */.U9)(entries.length, 'document')}; correct it, or give --size`);
}
function checkedOrigin(origin) {
    const text = origin.trim();
    if (text === '')
        throw new usage_error/* UsageError */.e('--origin: it is empty; expected where the batch comes from');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a cell is one line of visible text
    if (/[\u0000-\u001F\u007F\u0085\u2028\u2029]/.test(text)) {
        throw new usage_error/* UsageError */.e(`--origin: ${JSON.stringify(text)} has a newline or a control character, which no cell can hold; write it on one line`);
    }
    // Half of a pair is written as another character, and never reads back.
    if (/\p{Surrogate}/u.test(text)) {
        throw new usage_error/* UsageError */.e(`--origin: ${JSON.stringify(text)} has half of a surrogate pair, which no file can hold; write the whole character`);
    }
    return text;
}
function nothingNamed() {
    return new usage_error/* UsageError */.e('no entries: name documents or globs, or give --from-manifest, --changed, or - to read them from standard input');
}
async function namedEntries(given, world, table) {
    const words = given.includes('-') ? await withStandardInput(given, world) : given;
    if (!words.some((word) => isGlob(word) || excludes(word)))
        return words.map((word) => entryOf(world, word));
    const { expandGlobs } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 10689));
    return expandGlobs(world, words, table);
}
async function withStandardInput(given, world) {
    const lines = (await world.standardInput()).split(/\r?\n/).map((line) => line.trim());
    return given.flatMap((word) => (word === '-' ? lines.filter((line) => line !== '') : [word]));
}
/** Whether a word may stand for several files. */
function isGlob(word) {
    return /[*?[{]|[@!+]\(/.test(word);
}
/** Whether a word takes away from what others name; `!(` begins a glob. */
function excludes(word) {
    return /^!(?!\()/.test(word);
}
/** The entry that a word names. */
function entryOf({ root, directory, files }, given) {
    const plain = given.replace(/^(?:\.\/)+/, '');
    const isPlain = directory === root && !(0,external_node_path_.isAbsolute)(given) && !/(?:^|\/)\.\.?(?:\/|$)/.test(plain);
    if (isPlain)
        return { given, path: plain };
    const full = (0,external_node_path_.resolve)(directory, given);
    const below = (0,relative_path/* relativePath */.iZ)(root, full);
    const isThere = !(0,external_node_path_.isAbsolute)(below) && files.kind((0,external_node_path_.join)(root, below)) !== 'missing';
    return { given, path: isThere || (0,external_node_path_.isAbsolute)(given) ? below : plain };
}


/***/ }),

/***/ 48038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
const PLAIN = /^[ -~]*$/;
// What a monospaced font shows above or within the character before, and what it shows in two columns (Unicode TR11).
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]/u;
/** How many columns a text takes in a monospaced font. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (WIDE.test(character))
            width += 2;
        else if (!NONE.test(character))
            width++;
    }
    return width;
}


/***/ }),

/***/ 94544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readFilename)
/* harmony export */ });
const EXTENSION = /\.[a-z]\w*$/i;
// A last word such as v1.2 or 1.2-rc.1.
const VERSIONED = /^(.*\S)\s+(?:v\d|\d+\.\d)\S*$/is;
/**
 * Tells name and version apart in a value of Filename. A name may hold blanks: what begins with the name of the file at
 * `path` is that name. Any other value is a name up to its last word with an extension, and without one all but a
 * version at its end.
 */
function readFilename(value, path) {
    const right = nameIn(path, value);
    const name = right ?? withExtension(value) ?? VERSIONED.exec(value)?.[1] ?? value;
    return { name, version: value.slice(name.length).trim(), isRight: right !== undefined };
}
function withExtension(value) {
    let end = 0;
    for (const { 0: word, index } of value.matchAll(/\S+/g)) {
        if (EXTENSION.test(word))
            end = index + word.length;
    }
    return end > 0 ? value.slice(0, end) : undefined;
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

/***/ 62407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ KEYS),
  i: () => (/* binding */ parseHeader)
});

;// CONCATENATED MODULE: ./build/src/core/front-matter.js
const FENCE = '---';
const FENCE_END = /^(?:---|\.\.\.)\s*$/;
const FENCE_BELOW = /^(?:---|\.\.\.)[^\S\n]*$/m;
// No key begins as a list, or as what is written in braces or brackets.
const KEY = /^(?!- )[^\s#:{[][^:]*:/;
/** Looks for front matter in the first lines of a text, and for its end in the rest too. */
function frontMatterOf(lines, rest) {
    const start = lines[0]?.startsWith('#!') ? 1 : 0;
    if (lines[start]?.trimEnd() !== FENCE)
        return 'none';
    const end = lines.findIndex((line, index) => index > start && FENCE_END.test(line));
    if (end < 0)
        return FENCE_BELOW.test(rest) ? 'longer' : 'broken';
    return isMapping(lines.slice(start + 1, end)) ? 'whole' : 'broken';
}
/** Whether there is a key, or nothing at all but comments. */
function isMapping(lines) {
    return lines.some((line) => KEY.test(line)) || lines.every((line) => /^\s*(?:#|$)/.test(line));
}

// EXTERNAL MODULE: ./build/src/core/yaml-scalar.js
var yaml_scalar = __webpack_require__(83315);
;// CONCATENATED MODULE: ./build/src/core/parse-header.js


/** The four fields, in the order in which a header is written. */
const KEYS = ['CLASSIFICATION', 'Filename', 'Author', 'Date Modified'];
const LINE_COMMENT = /^\s*(?:\/\/+!?|#+|;+|--|%+|\.\\"|")\s*/;
const OPENINGS = [
    { open: /^\s*<!--+\s*/, close: '-->' },
    { open: /^\s*\/\*+!?\s*/, close: '*/' },
];
const FIELD = /^()([A-Za-z][A-Za-z _-]{3,18}?)\s*:\s*(.*)$/s;
const YAML_FIELD = /^(["']?)([A-Za-z][A-Za-z _-]{3,18}?)\1\s*:\s*(.*)$/s;
/**
 * Reads the header in the first `limit` lines of a text. Blank lines and shebangs are skipped; the
 * first other line that is not a comment ends it. Linear in the length of those lines; only where front matter
 * goes on below them its end is looked for in the rest.
 */
function parseHeader(text, limit) {
    const byteOrderMark = text.startsWith('\uFEFF');
    const { lines, rest } = firstLines(byteOrderMark ? text.slice(1) : text, limit);
    const frontMatter = frontMatterOf(lines, rest);
    const isClosed = frontMatter === 'whole' || frontMatter === 'longer';
    const header = {
        byteOrderMark,
        fields: {},
        repeated: [],
        nearMisses: [],
        lines,
        top: 1,
        frontMatter,
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
            if (isClosed && index === header.top - 1 && line.trimEnd() === FENCE) {
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
    let at = 0;
    while (lines.length < limit && at < text.length) {
        const end = text.indexOf('\n', at);
        const line = end < 0 ? text.slice(at) : text.slice(at, end);
        lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
        at = end < 0 ? text.length : end + 1;
    }
    return { lines, rest: text.slice(at) };
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
    const isYaml = inner.block === 'yaml';
    const match = (isYaml ? YAML_FIELD : FIELD).exec(line.slice(inner.start, inner.end));
    if (match === null)
        return;
    const [all, quote = '', written = '', rest = ''] = match;
    const key = keyLike(written);
    if (key === undefined)
        return;
    const text = rest.trimEnd();
    const { value, quotes } = isYaml ? (0,yaml_scalar/* readScalar */.$t)(text) : plain(text);
    const keyColumn = inner.start + quote.length + 1;
    const column = inner.start + all.length - rest.length + quotes.length + 1;
    const endColumn = column + text.length - 2 * quotes.length;
    keep(header, {
        ...{ key, written, value, quotes, line: number, keyColumn, column, endColumn },
        block: inner.block,
    });
}
function plain(value) {
    return { value, quotes: '' };
}
/** Where a mapping line's value ends. */
function yamlEnd(line) {
    const start = line.indexOf(':') + 1;
    return start + (0,yaml_scalar/* scalarEnd */.Of)(line.slice(start));
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

/***/ 83315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readScalar),
/* harmony export */   Of: () => (/* binding */ scalarEnd),
/* harmony export */   gN: () => (/* binding */ writeScalar)
/* harmony export */ });
/** Where the value ends in what stands behind a key's colon: a comment is not part of it. */
function scalarEnd(text) {
    const start = text.length - text.trimStart().length;
    const quoted = quotedEnd(text.slice(start));
    if (quoted !== undefined)
        return start + quoted;
    const comment = text.search(/[ \t]#/);
    return comment < 0 ? text.length : comment;
}
/** Reads a scalar of one line. Quotes that are not closed are part of the value. */
function readScalar(text) {
    if (quotedEnd(text) !== text.length)
        return { value: text, quotes: '' };
    const inner = text.slice(1, -1);
    return text.startsWith("'")
        ? { value: inner.replaceAll("''", "'"), quotes: "'" }
        : { value: inner.replace(ESCAPE, (_, sign) => unescaped(sign)), quotes: '"' };
}
/** Writes a value as a scalar of one line: in the quotes that stood there, and in those it needs. */
function writeScalar(value, quotes = '') {
    if (quotes === '' && isPlain(value))
        return value;
    if (quotes === "'" && !UNPRINTABLE.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    const escaped = JSON.stringify(value);
    return escaped.replace(new RegExp(UNPRINTABLE, 'gu'), (sign) => `\\u${hex(sign)}`);
}
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u;
// What begins another kind of node, or a comment; a value of blanks alone is none.
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~]/;
// What YAML 1.1 or 1.2 takes for something else than text. Numbers are found by reading them.
const WORD = /^(?:true|false|yes|no|on|off|y|n|null|\+?\.inf|\.nan)$/i;
/** Whether YAML reads a value as this very text without quotes around it. */
function isPlain(value) {
    return (value !== '' &&
        value === value.trim() &&
        !INDICATOR.test(value) &&
        !/:(?:\s|$)|\s#/.test(value) &&
        !UNPRINTABLE.test(value) &&
        !WORD.test(value) &&
        Number.isNaN(Number(value.replaceAll('_', ''))));
}
/** Where the quoted scalar ends that the text begins with; undefined when it begins with none. */
function quotedEnd(text) {
    const quote = text.charAt(0);
    if (quote !== '"' && quote !== "'")
        return undefined;
    for (let at = 1; at < text.length; at++) {
        const sign = text.charAt(at);
        if (sign === '\\' && quote === '"')
            at++;
        else if (sign === quote && quote === "'" && text.charAt(at + 1) === quote)
            at++;
        else if (sign === quote)
            return /^[ \t]*(?:[ \t]#|$)/.test(text.slice(at + 1)) ? at + 1 : undefined;
    }
    return undefined;
}
const ESCAPE = /\\(x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/gs;
const NAMED = {
    ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
    ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};
function unescaped(sign) {
    if (sign.length === 1)
        return NAMED[sign] ?? sign;
    const code = Number.parseInt(sign.slice(1), 16);
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
function hex(sign) {
    return sign.charCodeAt(0).toString(16).padStart(4, '0');
}


/***/ }),

/***/ 36487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82973);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);




/** Makes a folder and those above it. Throws a UsageError when the system refuses. */
function makeFolder(path) {
    const sentence = (code) => new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: this folder cannot be made (${code}); name another, or see to what is above it, and to its space`);
    (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .telling */ .gM)(sentence, () => makeFolders(path));
}
/**
 * Makes a folder and those above it; answers the first one made. Throws the system's error. The `recursive` of
 * mkdirSync tries for ever where a folder that exists does not take another one, as in /proc.
 */
function makeFolders(path) {
    if (isFolder(path))
        return undefined;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const first = above === path || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(above) ? undefined : makeFolders(above);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Somebody else made it meanwhile.
        if (error.code === 'EEXIST' && isFolder(path))
            return first;
        throw error;
    }
    return first ?? path;
}
/** Whether a path leads to a folder, by links too. */
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false; // Nothing is there, or a link to nowhere, or what is above it tells nothing.
    }
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   gy: () => (/* binding */ processStart),
/* harmony export */   wJ: () => (/* binding */ bootOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/**
 * When a process began, in whatever unit its system has, so that two processes which had the same number are
 * told apart; empty when it lives and nobody tells. Undefined when there is no such process, or it has ended and
 * only its parent has not asked how (a zombie).
 */
function processStart(pid) {
    if (!isThere(pid))
        return undefined;
    if (process.platform === 'linux')
        return fromProc(pid);
    return process.platform === 'win32' ? '' : fromPs(pid);
}
let boot;
/** Tells this machine, since it was started, from others and from itself before; elsewhere than on Linux by its name. */
function bootOf() {
    boot ??= readBoot();
    return boot;
}
function readBoot() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    }
}
/** Whether a process of this machine lives; one of another user does too. */
function isAlive(pid) {
    return isThere(pid) && (process.platform !== 'linux' || fromProc(pid) !== undefined);
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
const ENDED = /^[ZXx]/;
/** Fields 3 and 22 of /proc/PID/stat, counted behind the name, which may hold anything (proc(5)). */
function fromProc(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return ENDED.test(state) ? undefined : (rest[18] ?? '');
    }
    catch {
        return '';
    }
}
function fromPs(pid) {
    try {
        const told = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            encoding: 'utf8',
        });
        const [, state = '', start = ''] = /^\s*(\S+)\s+(.*\S)/.exec(told) ?? [];
        return ENDED.test(state) ? undefined : start;
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 19497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   ZB: () => (/* binding */ confirmReplaced),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   n_: () => (/* binding */ ChangedMeanwhile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82973);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36487);
/* harmony import */ var _replaceable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44542);
/* harmony import */ var _staged_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46564);







/**
 * Replaces a file's content as one step: staged, synced, renamed, the folder synced. A failure or a
 * kill at any instant leaves the old file or the new one, whole. Keeps mode and, where permitted,
 * owner; makes missing folders. Staged in scratch when that is on the same file system, else beside
 * the target. `isStill` is asked last: when it says no, the target is no longer what the content was made from.
 * Throws ChangedMeanwhile then, and a UsageError for a target that is no regular file, or for what the system refuses:
 * it says which of the two files is there.
 */
function replaceFile(path, content, scratch, isStill) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .telling */ .gM)(isOld(path), () => {
        const old = (0,_replaceable_js__WEBPACK_IMPORTED_MODULE_5__/* .oldFile */ .m)(path);
        (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        const staging = scratch && sameFileSystem(scratch, folder) ? scratch : folder;
        sweep(staging);
        try {
            stageAndRename(staging, path, content, old, isStill);
        }
        catch (error) {
            // Two mounts of one file system (bind mounts, overlays) look the same and refuse the rename.
            if (error.code !== 'EXDEV' || staging === folder)
                throw error;
            sweep(folder);
            stageAndRename(folder, path, content, old, isStill);
        }
    });
    confirmReplaced(path);
}
const isOld = (path) => (code) => new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: cannot be written (${code}), and is as it was; see to its folder and its space`);
/** Syncs the folder of what was replaced. Its error has no cause, as one of the system has: nothing was refused. */
function confirmReplaced(path) {
    try {
        syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch (error) {
        const { code } = error;
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: is replaced, and a power failure may undo that (${code}); see to its disk`);
    }
}
/** Somebody else wrote the file between its reading and its replacement. */
class ChangedMeanwhile extends _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e {
    constructor(path) {
        super(`${path}: somebody else changed it meanwhile, so nothing was written; run the command again`);
    }
}
function stageAndRename(staging, path, content, old, isStill) {
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, (0,_staged_name_js__WEBPACK_IMPORTED_MODULE_6__/* .stagedName */ .w)());
    try {
        stage(staged, content, old);
        if (isStill?.() === false)
            throw new ChangedMeanwhile(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staged, path);
    }
    catch (error) {
        remove(staged);
        throw error;
    }
}
function stage(staged, content, old) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(staged, 'wx', old ? 0o600 : 0o666);
    try {
        writeAll(file, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    if (old === undefined)
        return;
    keepOwner(staged, old);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staged, old.mode & 0o7777);
}
/** A text is not copied for it, unless the system takes less than all of it at once. */
function writeAll(file, content) {
    const isText = typeof content === 'string';
    let at = isText ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, content) : 0;
    if (isText && at === Buffer.byteLength(content))
        return;
    const bytes = isText ? Buffer.from(content) : content;
    while (at < bytes.length)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, at);
}
function keepOwner(staged, old) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(staged, old.uid, old.gid);
    }
    catch {
        // Only root may give files away; the content matters more than the owner.
    }
}
function sameFileSystem(one, other) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(one).dev === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(other).dev;
    }
    catch {
        return false;
    }
}
// A folder that may be written but not listed, or a file system that cannot sync folders: the content
// is in place all the same. PostgreSQL lets the same pass (fsync_fname in its file/fd.c).
const CANNOT_SYNC = ['EACCES', 'EBADF', 'EINVAL', 'ENOTSUP'];
/** Syncs a folder, so that what was renamed in it stays renamed. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return; // Windows cannot open a folder for syncing.
    try {
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        if (!CANNOT_SYNC.includes(error.code ?? ''))
            throw error;
    }
}
const swept = new Set();
/**
 * Removes what a killed run of this machine left in the folder; once a folder and process. What cannot
 * be removed, such as another user's, stays: it is in nobody's way.
 */
function sweep(folder) {
    if (swept.has(folder))
        return;
    swept.add(folder);
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
            if ((0,_staged_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isStale */ .Q)(name))
                remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch {
        // A folder that may be written but not listed.
    }
}
function remove(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch {
        // See sweep.
    }
}


/***/ }),

/***/ 44542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replaceable),
/* harmony export */   m: () => (/* binding */ oldFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36487);




/** Throws a UsageError when no file can be put there, or this user may not; changes nothing. */
function replaceable(path) {
    const above = nearestAbove(path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(above, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        const { code } = error;
        if (!(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(above))
            throw noFolder(path, above);
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${above} cannot be written (${code}); name another file, or make that folder writable`);
    }
    oldFile(path);
}
/** The file that would be replaced. Throws a UsageError when there can be none. */
function oldFile(path) {
    const above = nearestAbove(path);
    if (!(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(above))
        throw noFolder(path, above);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (old && !old.isFile()) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: not a regular file, so it is not replaced; name a file`);
    }
    return old;
}
/** What stands nearest above a path, were it a link to nowhere. */
function nearestAbove(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isThere(above) || above === path ? above : nearestAbove(above);
}
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false; // Below a file, or below a folder that tells nothing.
    }
}
function noFolder(path, above) {
    return new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${above} is no folder; name another file`);
}


/***/ }),

/***/ 46564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStale),
/* harmony export */   w: () => (/* binding */ stagedName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39830);



// The host is part of the name: a process id means nothing to another machine on a shared disk.
const PREFIX = `.cohesix-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)().replace(/[^A-Za-z0-9]/g, '')}-`;
const SUFFIX = '.tmp';
const OURS = /^(\d+)-[0-9a-f]{12}$/;
/** A new name for what is made aside and moved into place at the end. */
function stagedName() {
    return `${PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}${SUFFIX}`;
}
/** Whether a name is one that a process of this machine gave, which lives no more. */
function isStale(name) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
        return false;
    const owner = OURS.exec(name.slice(PREFIX.length, -SUFFIX.length))?.[1];
    return owner !== undefined && !(0,_process_start_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(Number(owner));
}


/***/ })

};
