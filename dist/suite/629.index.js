export const id = 629;
export const ids = [629];
export const modules = {

/***/ 1629:
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
// EXTERNAL MODULE: ./build/src/core/run.js
var run = __webpack_require__(6356);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/actions/documents.js
var documents = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(8145);
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
/** A path relative to the root, also for one that leads into the root by links; what the path itself is stays open. */
function placeOf({ root, files }, full) {
    const path = (0,relative_path/* relativePath */.i)(root, full);
    return (0,external_node_path_.isAbsolute)(path) ? (0,relative_path/* relativePath */.i)(root, files.real(full)) : path;
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
// EXTERNAL MODULE: ./build/src/core/markdown/cell-text.js
var cell_text = __webpack_require__(7311);
// EXTERNAL MODULE: ./build/src/core/markdown-table.js
var markdown_table = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/registry.js




const COLUMNS = ['Filename', 'Version', 'Last Modified', 'Classification'];
/** Finds the tables whose first column is Filename. Throws a UsageError when there is none. */
function readRegistry(path, text) {
    const rows = (0,markdown_table/* readTables */.gb)(text)
        .filter(({ head }) => (0,cell_text/* cellName */.I4)(head.cells[0]?.source ?? '') === 'Filename')
        .flatMap((table) => {
        const titles = table.head.cells.map(({ source }) => (0,cell_text/* cellName */.I4)(source));
        const columns = {};
        for (const name of COLUMNS) {
            const at = titles.indexOf(name);
            if (at >= 0)
                columns[name] = at;
        }
        return table.rows.map((row) => ({
            row,
            columns,
            filename: (0,cell_text/* cellName */.I4)(row.cells[0]?.source ?? ''),
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
    const name = (0,relative_path/* relativePath */.i)(world.root, full);
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
// EXTERNAL MODULE: ./build/src/core/parse-header.js
var parse_header = __webpack_require__(6666);
// EXTERNAL MODULE: ./build/src/core/edits.js
var core_edits = __webpack_require__(5974);
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
            : (headers.extensions ?? documents/* DEFAULT_EXTENSIONS */.N)).map((extension) => extension.replace(/^\./, '').toLowerCase()),
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
    const roots = findRoots(world, given.paths, policy.headers?.roots ?? documents/* DEFAULT_ROOTS */.Y);
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
    const run = runOf(given, policy);
    return { files, drafts: drafts.concat(disagreements), facts, sections, run };
}
/** Shards that differ in any of this are no parts of one batch. */
function runOf({ shard, ...given }, policy) {
    const { paths, extensions, strict, scope, metadata, fix } = given;
    const settings = { paths, extensions, strict, scope, metadata, fix, policy };
    return { configuration: (0,run/* configurationDigest */.L)(settings), ...(shard && { shard }) };
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
                ...{ verdict, facts: batch.facts, sections: batch.sections, run: batch.run },
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
// EXTERNAL MODULE: ./build/src/core/parse-header.js
var parse_header = __webpack_require__(6666);
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
/* harmony import */ var _core_parse_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6666);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _field_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
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
            message: `no metadata header in the first ${limit} lines; expected comment lines with ${_core_parse_header_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .R.join(', ')}`,
            expected: _core_parse_header_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .R.join(', '),
        });
        return problems;
    }
    for (const key of _core_parse_header_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .R) {
        const field = header.fields[key];
        if (field === undefined)
            problems.push(fieldMissing(path, header, key));
        else
            problems.push(...(0,_field_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldProblems */ .dB)(path, header, field, rules));
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
    return header.nearMisses.length === 0 && _core_parse_header_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .R.every((key) => header.fields[key] === undefined);
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
