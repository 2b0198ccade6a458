export const id = 7771;
export const ids = [7771];
export const modules = {

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ policyInput),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42584);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99753);



/** Where the policy is looked for, in this order, below the root. */
const POLICY_PATHS = ['.github/cohesix.yml', 'cohesix.yml'];
/** The input that names it; `use` is said of it in the help. */
function policyInput(use = '') {
    return (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: `The policy file${use}; by default ${POLICY_PATHS.join(', else ')}.`,
        ...{ metavar: 'PATH', file: 'read', usual: POLICY_PATHS },
    });
}
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
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 73713));
    return { policy: readPolicy(path, content, ruleIds), path };
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

/***/ 17771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ validateBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/run.js
var run = __webpack_require__(46356);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/documents.js
var documents = __webpack_require__(66051);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
// EXTERNAL MODULE: ./build/src/actions/named-outputs.js
var named_outputs = __webpack_require__(90419);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(48145);
// EXTERNAL MODULE: ./build/src/actions/find-base.js
var find_base = __webpack_require__(66214);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/find-files.js

/**
 * Lists the files below the roots: git's tracked and not ignored ones, else everything there. A folder that is
 * named is looked into although git ignores it.
 */
async function listFiles(world, roots) {
    const inside = roots.folders.filter((folder) => !(0,external_node_path_.isAbsolute)(folder));
    const listed = inside.length > 0 ? await world.git.list(inside) : undefined;
    const ignored = listed?.ok && roots.named ? ignoredOf(world, inside, listed.value) : [];
    const outside = roots.folders.filter((folder) => (0,external_node_path_.isAbsolute)(folder) || !listed?.ok);
    const walked = [...outside, ...ignored].map((folder) => walk(world, folder));
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
        source: sourceName(listed, ignored),
    };
}
/** The folders that git ignores as a whole: it lists nothing of them. */
function ignoredOf(world, folders, listing) {
    const isListed = (folder) => {
        const start = Buffer.from(`${folder}/`);
        return listing.indexOf(start) === 0 || listing.includes(Buffer.concat([NUL, start]));
    };
    return folders.filter((folder) => folder !== '' && !isListed(folder) && world.git.isIgnored((0,external_node_path_.resolve)(world.root, folder)));
}
const NUL = Buffer.from([0]);
function sourceName(listed, ignored) {
    if (listed === undefined)
        return 'the paths given';
    if (!listed.ok)
        return `a walk through the folders (${listed.why})`;
    return ignored.length > 0
        ? `git, and a walk through what it ignores: ${ignored.join(', ')}`
        : 'git';
}
function distinct(special) {
    return [...new Map(special.map((one) => [one.path, one])).values()];
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
async function changedFiles(world, roots, base, registry) {
    const start = (0,find_base/* findBase */.l)(world, base);
    if ('why' in start)
        return (await askHost(world, roots, base, registry)) ?? everything(world, roots, start.why);
    const changed = await world.git.changedSince(start.commit, [...roots.folders, ...roots.files]);
    if (!changed.ok)
        return everything(world, roots, changed.why);
    const note = `files changed since ${start.commit.slice(0, 12)} (${start.source})`;
    const edited = await world.git.changedSince(start.commit, inside(registry));
    const listing = {
        bytes: changed.value,
        special: [],
        unreadable: [],
        source: 'git diff',
    };
    return narrowed(listing, note, edited.ok && edited.value.length > 0 ? registry : undefined);
}
/** No change knows what lies outside of the repository. */
function inside(path) {
    return path === undefined || (0,external_node_path_.isAbsolute)(path) ? [] : [path];
}
function narrowed(listing, note, edited) {
    const why = edited === undefined ? '' : `, and all that ${edited} registers, which is edited`;
    return { listing, note: note + why, narrowed: true, editsRegistry: edited !== undefined };
}
/** The host of the event knows the files of a change that a shallow clone does not reach. */
async function askHost(world, { folders, files }, base, registry) {
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
    const edited = known.paths.find((path) => path === registry);
    return narrowed(listing, `files changed, as ${known.source} lists them`, edited);
}
async function everything(world, roots, why) {
    const listing = await listFiles(world, roots);
    return {
        listing,
        note: `all files, because the changed ones are not known: ${why}`,
        narrowed: false,
        editsRegistry: false,
    };
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/check-files.js + 2 modules
var check_files = __webpack_require__(7529);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(99753);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/find-roots.js



/** Sorts the paths of the caller, or the default roots, into folders, files and what is missing. */
function findRoots(world, paths, defaults) {
    const named = paths.length > 0;
    const roots = { folders: [], named, files: [], special: [], problems: [], isPart: false };
    const linkAbove = linkFinder(world);
    for (const path of named ? paths : defaults) {
        const full = (0,external_node_path_.resolve)(named ? world.directory : world.root, path);
        const below = (0,relative_path/* placeOf */.$t)(world, full);
        const kind = world.files.kind(full);
        const link = linkAbove(below);
        if (link !== undefined)
            roots.files.push(link);
        else if (kind === 'directory')
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
    const isPart = named && (roots.folders.length === 0 || defaults.some((path) => isLeftOut(world, roots, path)));
    return { ...roots, folders: outermost(roots.folders), isPart };
}
/** The outermost link that a path of the root lies below: it is what is reported, and nothing behind it is read. */
function linkFinder({ root, files }) {
    const known = new Map();
    const find = (path) => {
        const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        if (above === '' || (0,external_node_path_.isAbsolute)(path))
            return undefined;
        if (!known.has(above)) {
            const isLink = files.kind((0,external_node_path_.resolve)(root, above)) === 'link';
            known.set(above, find(above) ?? (isLink ? above : undefined));
        }
        return known.get(above);
    };
    return find;
}
function isLeftOut(world, { folders, files }, path) {
    const full = (0,external_node_path_.resolve)(world.root, path);
    const place = (0,relative_path/* placeOf */.$t)(world, full);
    const isHeld = files.includes(place) || folders.some((folder) => isBelow(place, folder));
    return world.files.kind(full) !== 'missing' && !isHeld;
}
/** Whether a path is a folder or lies below it; both relative to the root, or absolute. */
function isBelow(path, folder) {
    return folder === '' ? !(0,external_node_path_.isAbsolute)(path) : `${path}/`.startsWith(`${folder}/`);
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

// EXTERNAL MODULE: ./build/src/actions/validate-batch/problem.js
var validate_batch_problem = __webpack_require__(59550);
// EXTERNAL MODULE: ./build/src/core/markdown/cell-text.js
var cell_text = __webpack_require__(87311);
// EXTERNAL MODULE: ./build/src/core/markdown-table.js
var markdown_table = __webpack_require__(12161);
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
        yield* orphans(registry, batch.paths, matches, batch.isElsewhere);
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
        for (const end of endsOf(path)) {
            const found = byName.get(end);
            if (found)
                return found;
        }
        return [];
    };
}
/** A path, and what of it stands behind each slash: what a row may call it, the longest first. */
function* endsOf(path) {
    yield path;
    for (let at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1))
        yield path.slice(at + 1);
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
function* orphans(registry, paths, matches, isElsewhere) {
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
            if (isElsewhere?.(filename))
                continue;
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
var validate_batch_select = __webpack_require__(64785);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/settings.js
var validate_batch_settings = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/check-registry.js










const LARGEST_REGISTRY = 64 * 1024 * 1024;
/** Compares the registry at a path (relative to the root, or absolute) with the headers found. */
async function checkRegistry(world, settings, path, looked) {
    const cure = 'correct --metadata or registry.path in the policy';
    const text = (0,read_text/* readText */.y)(world, (0,external_node_path_.resolve)(world.root, path), {
        ...{ name: path, largest: LARGEST_REGISTRY, cure },
    });
    const registry = readRegistry(path, text);
    const { checked, listing, isPart } = await compared(world, settings, path, looked);
    const problems = registryProblems(registry, {
        headers: checked.flatMap(({ headers }) => headers),
        ...filesOf(world, settings, path, isPart ? undefined : listing),
    });
    return (await withoutSparse(world, path, [...problems])).flatMap((problem) => {
        const place = problem.place?.path ?? registry.path;
        return (0,validate_batch_problem/* toDraft */.D0)(problem, (0,validate_batch_settings/* rulesFor */.NP)(settings, place)) ?? [];
    });
}
/**
 * What the registry speaks of: the files that were checked, but all of them when the change edits the registry itself.
 * Rows without a file are looked for once: not in a part of the batch, and by the first shard only. A folder that is
 * named and holds the registry is its whole batch.
 */
async function compared(world, settings, registry, { roots, scoped, checked }) {
    const isOther = settings.shard !== undefined && settings.shard.index > 1;
    const { listing, narrowed, editsRegistry } = scoped;
    const isWhole = roots.folders.some((folder) => isBelow(registry, folder));
    const isPart = (roots.isPart && !isWhole) || isOther;
    if (!editsRegistry)
        return { checked, listing, isPart: isPart || narrowed };
    const all = await listFiles(world, roots);
    const read = await world.crew.share(check_files/* checkFiles */.gw, all.bytes, settings, () => { });
    return { checked: read, listing: all, isPart };
}
/** Without the rows that miss a file only because a sparse checkout leaves it out of the work tree. */
async function withoutSparse(world, registry, problems) {
    const isMissing = ({ rule }) => rule === 'registry/file-missing';
    const sparse = problems.some(isMissing) ? await world.git.sparse() : undefined;
    if (!sparse?.ok || sparse.value.length === 0)
        return problems;
    const beside = (0,external_node_path_.resolve)(world.root, (0,external_node_path_.dirname)(registry));
    const paths = sparse.value.toString('utf8').split('\0').slice(0, -1);
    const names = new Set(paths.flatMap((path) => [...endsOf(path)]));
    const isSparse = ({ found = '' }) => names.has(found) || names.has((0,relative_path/* relativePath */.iZ)(world.root, (0,external_node_path_.join)(beside, found)));
    return problems.filter((problem) => !(isMissing(problem) && isSparse(problem)));
}
/** The files of the whole batch, and whether others have a name; git also lists what was just deleted. */
function filesOf(world, settings, registry, listing) {
    if (listing === undefined)
        return { paths: undefined };
    const isSelected = (0,validate_batch_select/* makeSelect */.R)({ ...settings, shard: undefined });
    const isThere = (path) => world.files.kind((0,validate_batch_settings/* fullPath */.jS)(settings, path)) !== 'missing';
    const listed = listing.bytes.toString('utf8').split('\0').slice(0, -1);
    const others = () => listed.filter((path) => !isSelected(path) && isThere(path));
    return {
        paths: listed.filter((path) => isSelected(path) && isThere(path)),
        isElsewhere: elsewhere(world, registry, others),
    };
}
/**
 * A name counts from beside the registry, with a folder also from the root, or is the end of another file's path. A
 * bare name at the root says nothing: there is a README.md in most.
 */
function elsewhere(world, registry, others) {
    const beside = (0,external_node_path_.resolve)(world.root, (0,external_node_path_.dirname)(registry));
    const isFile = (path) => ['file', 'link'].includes(world.files.kind(path));
    let ends;
    return (name) => {
        if (isFile((0,external_node_path_.join)(beside, name)))
            return true;
        if (name.includes('/') && isFile((0,external_node_path_.join)(world.root, name)))
            return true;
        ends ??= new Set(others().flatMap((path) => [...endsOf(path)]));
        return ends.has(name);
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/parse-header.js + 1 modules
var parse_header = __webpack_require__(62407);
// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/core/edits.js
var core_edits = __webpack_require__(60736);
// EXTERNAL MODULE: ./build/src/core/yaml-scalar.js
var yaml_scalar = __webpack_require__(83315);
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
    return `${key}: ${(0,yaml_scalar/* writeScalar */.gN)(value)}`;
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

// EXTERNAL MODULE: ./build/src/actions/validate-batch/header-problems.js + 1 modules
var header_problems = __webpack_require__(76935);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/add-lines.js



/** The fix that adds a missing field. */
function addField(text, header, key, value) {
    if (header.frontMatter === 'longer')
        return undefined; // The field may stand further below.
    return { title: `Add ${key}`, edits: [addLine(text, header, key, value)] };
}
/** The fix that adds a header where there is none. */
function addHeader(path, text, header, known) {
    const style = commentStyle(path);
    const { CLASSIFICATION, Filename, Author, 'Date Modified': date } = known;
    if (!CLASSIFICATION || !Filename || !Author || !date || !(0,header_problems/* isAbsent */.W)(header))
        return undefined;
    if (isTopTaken(path, header))
        return undefined;
    const values = { CLASSIFICATION, Filename, Author, 'Date Modified': date };
    if (header.frontMatter === 'whole') {
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
// Markup, front matter of TOML, and what CSS, roff and TeX read only from the first line.
const FIRST = /^(?:<[?!](?!--)|\+\+\+\s*$|@charset\s|'\\"|%&|%\s*!\s*TEX\b)/i;
// Where a program looks for words to itself: Emacs in all files, others in their own.
const EMACS = /-\*-.*-\*-/;
const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*[-\w.]/; // PEP 263, and the like of Ruby
const DIRECTIVE = /^\s*#\s*(?:syntax|escape|check)\s*=/i;
/** Whether the top belongs to what must stay first, or to front matter that is not YAML or has no end in sight. */
function isTopTaken(path, { lines, frontMatter }) {
    const [first = '', second = ''] = lines;
    if (FIRST.test(first) || isForProgram(path, first, second))
        return true;
    return frontMatter === 'longer' || frontMatter === 'broken';
}
function isForProgram(path, first, second) {
    if (EMACS.test(first.startsWith('#!') ? `${first}${second}` : first))
        return true;
    if (/(?:^|\/)Dockerfile$/.test(path))
        return DIRECTIVE.test(first);
    return /\.(?:py|rb)$/i.test(path) && (CODING.test(first) || CODING.test(second));
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
function insertion(line, column, text) {
    return { line, column, endLine: line, endColumn: column, text };
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/cure.js






/**
 * The problems of a text, each with the edits that cure it where the values are known. What is
 * offered has been tried: after all edits the header reads back, and the cured problems are gone.
 */
function curedProblems(path, text, settings, known) {
    const header = (0,parse_header/* parseHeader */.i)(text, settings.lines);
    const problems = problemsOf(path, header, settings);
    const cured = problems.map((problem) => {
        const fix = problem.fix ?? cure(path, text, header, problem, known);
        return fix ? { ...problem, fix } : problem;
    });
    return goesOn(header) ? cured.map(uncured) : holding(path, text, header, settings, cured);
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
/** What the policy turned off is none: nobody asked for a cure of it. */
function problemsOf(path, header, settings) {
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    const problems = (0,header_problems/* headerProblems */._)(path, header, rules, settings.lines);
    return problems.filter(({ rule }) => (0,validate_batch_settings/* levelOf */.In)(rules, rule) !== 'off');
}
/** The problems without the fixes that cure nothing, or push another field out of the lines that are searched. */
function holding(path, text, header, settings, problems) {
    const after = (0,parse_header/* parseHeader */.i)(cureText(text, problems), settings.lines);
    const left = new Set(problemsOf(path, after, settings).map((problem) => about(after, problem)));
    const isPushed = parse_header/* KEYS */.R.some((key) => header.fields[key] && !after.fields[key]);
    const fails = (problem) => (isPushed && addsLines(problem)) ||
        (problem.fix !== undefined && left.has(about(header, problem)));
    if (!problems.some(fails))
        return problems;
    const fewer = problems.map((problem) => (fails(problem) ? uncured(problem) : problem));
    return holding(path, text, header, settings, fewer);
}
function addsLines({ fix }) {
    return fix?.edits.some((edit) => edit.text.includes('\n')) ?? false;
}
function uncured({ fix: _, ...problem }) {
    return problem;
}
/** Whether the value of a field of front matter is more than its line: edits of lines would break it. */
function goesOn({ fields, nearMisses, lines, frontMatter }) {
    const isContinued = ({ line, value }) => {
        const next = lines.slice(line).find((text) => !/^\s*(?:#|$)/.test(text));
        // Nobody has looked at what is below: a value that is not here yet stands there.
        if (next === undefined)
            return frontMatter === 'longer' && /^(?:[>|].*)?$/.test(value);
        return /^(?:\s|-(?:\s|$))/.test(next);
    };
    const all = [...Object.values(fields), ...nearMisses];
    return all.some((field) => field.block === 'yaml' && isContinued(field));
}
/** The rule and the field: a cure that only makes another wrong value of it is none. */
function about(header, problem) {
    return `${problem.rule} ${keyOf(header, problem)}`;
}
function cure(path, text, header, problem, known) {
    const key = problem.rule === 'header/missing' ? undefined : keyOf(header, problem);
    if (problem.rule === 'header/missing')
        return addHeader(path, text, header, known);
    const value = key && known[key];
    if (key === undefined || value === undefined)
        return undefined;
    const field = header.fields[key];
    if (field === undefined)
        return addField(text, header, key, value);
    return CURED_BY_VALUE.has(problem.rule) ? (0,validate_batch_problem/* rewrite */.v8)(header, field, value) : undefined;
}
const CURED_BY_VALUE = new Set(['header/date-invalid', 'header/field-empty']);
function keyOf(header, { rule, expected, place }) {
    if (rule === 'header/field-missing')
        return parse_header/* KEYS */.R.find((key) => key === expected);
    return parse_header/* KEYS */.R.find((key) => header.fields[key]?.line === place?.line);
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
                fixes.set(meaning(problem), problem.fix);
    }
    // What was found stays found: a file that is read again may not be the one it was.
    return drafts.map((draft) => {
        const fix = draft.fix ?? fixes.get(meaning(draft));
        return fix ? { ...draft, fix } : draft;
    });
}
function meaning({ rule, place, message }) {
    return JSON.stringify([rule, place?.path, place?.line, message]);
}
/** Writes the cures into the files (or, when dry, only shows them). Each file is replaced whole. */
async function applyCures(world, settings, drafts, { dry }) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 71833));
    const sections = [];
    const paths = pathsOf(drafts.filter(({ fix }) => fix));
    const dates = await world.git.lastChanged(paths);
    const byPath = headerDrafts(drafts);
    const headers = [];
    const settled = new Set();
    const left = [];
    let cured = 0;
    for (const path of paths) {
        const text = readText(world, settings, path);
        const header = byPath.get(path) ?? [];
        if (text === undefined || !stillThere(text, header, settings))
            continue;
        const after = cureWhole(path, text, settings, knownOf(settings, path, dates.get(path)));
        if (after.cured === 0)
            continue;
        for (const draft of header)
            settled.add(draft);
        const refused = dry ? undefined : refusedCode(world, (0,validate_batch_settings/* fullPath */.jS)(settings, path), after.text);
        if (refused !== undefined) {
            left.push(...header.map((draft) => (draft.fix ? fix_uncured(draft, refused) : draft)));
            continue;
        }
        const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after.text, '', '', {
            context: 3,
        });
        sections.push({ kind: 'diff', title: path, path, text: patch.replace(/^=+\n/, '') });
        cured += after.cured;
        if (!dry)
            headers.push(...(0,check_files/* registered */.HZ)(path, (0,parse_header/* parseHeader */.i)(after.text, settings.lines)));
        left.push(...toDrafts(after.left, settings, path));
    }
    const after = drafts.filter((draft) => !settled.has(draft)).concat(left);
    return { drafts: dry ? drafts : after, cured, sections, headers };
}
/** Replaces a file; answers the system's code when it refuses, which ends the cure of no other file. */
function refusedCode(world, path, text) {
    try {
        world.files.replace(path, text);
        return undefined;
    }
    catch (error) {
        const refused = (0,reason/* refusal */.x5)(error);
        if (refused === undefined)
            throw error;
        return refused.code ?? refused.syscall;
    }
}
function fix_uncured(draft, code) {
    const cure = FULL.has(code)
        ? 'make room on its disk'
        : 'give the user who runs this the right to write it and its folder';
    return {
        ...draft,
        message: `${draft.message}; not cured, since the file cannot be written (${code}): ${cure}`,
    };
}
/** A disk, a quota, a limit on the size of files. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
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
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
        CLASSIFICATION: template.CLASSIFICATION,
        Filename: /[\r\n]/.test(name) ? undefined : name, // A field has one line.
        Author: template.Author,
        'Date Modified': date,
    };
}
function toDrafts(problems, settings, path) {
    const rules = (0,validate_batch_settings/* rulesFor */.NP)(settings, path);
    return problems.flatMap((problem) => (0,validate_batch_problem/* toDraft */.D0)(problem, rules) ?? []);
}

// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(42584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(75032);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/inputs.js



/** What validate-batch can be told. */
const inputs = {
    paths: (0,inputs_define/* list */.p_)({
        description: 'Files and folders to check, one a line; by default workspace/docs and docs.',
        metavar: 'PATH',
        isPath: true,
        positional: true,
        file: 'read',
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
        description: 'The commit that changes are counted from; by default the one the event names, else the default branch of origin.',
        metavar: 'REVISION',
    }),
    shard: (0,inputs_define/* value */.Uq)({
        description: 'Check only part INDEX of COUNT of the batch, so that a matrix of jobs shares it.',
        metavar: 'INDEX/COUNT',
        expects: 'INDEX/COUNT with 1 ≤ INDEX ≤ COUNT, such as 2/8',
        parse: parseShard,
    }),
    metadata: (0,inputs_define/* path */.Ae)({
        description: 'The Markdown file whose table must agree with the headers; wins over the policy.',
        metavar: 'PATH',
        file: 'read',
    }),
    policy: (0,load_policy/* policyInput */.JM)(),
    fix: (0,inputs_define/* flag */.Jt)({ description: 'Write the cures that are known into the files.' }),
    ...shared_inputs/* sharedInputs */.dO,
};
function parseShard(raw) {
    const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(raw) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
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
        lines: headers.lines ?? documents/* DEFAULT_HEADER_LINES */.kQ,
        largest: headers['max-bytes'] ?? 64 * 1024 * 1024,
        extensions: (chosen.extensions.length > 0
            ? chosen.extensions
            : (headers.extensions ?? documents/* DEFAULT_EXTENSIONS */.N8)).map((extension) => extension.replace(/^\./, '').toLowerCase()),
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
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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
    const { policy, path } = await (0,load_policy/* loadPolicy */.tb)(world, given.policy, rules/* RULES */.y.map(({ id }) => id));
    const roots = findRoots(world, given.paths, policy.headers?.roots ?? documents/* DEFAULT_ROOTS */.Yx);
    const registry = registryPath(given, policy, world);
    if (registry !== undefined) {
        (0,named_outputs/* refuseOverwriting */.F)((0,external_node_path_.resolve)(world.root, registry), 'the registry', world, inputs, given);
    }
    const settings = await makeSettings(policy, {
        root: world.root,
        extensions: given.extensions,
        named: [...roots.files, ...roots.special.map(({ path: name }) => name)],
        shard: given.shard,
        collect: registry !== undefined,
    });
    const scoped = await scope(given, world, roots, registry);
    const checked = await world.crew.share(check_files/* checkFiles */.gw, scoped.listing.bytes, settings, (done, total) => world.progress.step(done, total, 'files'));
    const special = scoped.listing.special.filter(({ path: name }) => (0,validate_batch_select/* makeSelect */.R)(settings)(name));
    const files = checked.reduce((sum, part) => sum + part.files, special.length);
    const unreadable = scoped.listing.unreadable.filter(({ path: name }) => !settings.exclude.some((pattern) => (0,validate_batch_settings/* matches */.cK)(pattern, name)));
    // Files that are named and all excluded are nothing to judge: hooks name whatever a commit has.
    const isKnown = !scoped.narrowed && !given.shard && roots.folders.length > 0;
    if (files === 0 && isKnown && unreadable.length === 0)
        throw nothingFound(settings, roots);
    const found = [
        ...otherProblems(roots, unreadable, special, settings).flatMap((problem) => (0,validate_batch_problem/* toDraft */.D0)(problem, settings.rules) ?? []),
        ...checked.flatMap((part) => part.drafts),
    ];
    const facts = [{ label: 'Files', value: files }, ...factsOf(given, scoped, path)];
    const { drafts, sections, cured, headers } = await check_batch_cure(given, world, settings, found);
    if (given.fix)
        facts.push({ label: given.dryRun ? 'Would fix' : 'Fixed', value: cured });
    const looked = { roots, scoped, checked: withHeaders(checked, headers) };
    const disagreements = registry === undefined ? [] : await checkRegistry(world, settings, registry, looked);
    const run = runOf(given, policy);
    const isEmpty = files === 0 && !scoped.editsRegistry;
    return { files, isEmpty, drafts: drafts.concat(disagreements), facts, sections, run };
}
/** Relative to the root; the call counts from where the caller stands. */
function registryPath({ metadata }, { registry }, world) {
    const full = metadata
        ? (0,external_node_path_.resolve)(world.directory, metadata)
        : registry && (0,external_node_path_.resolve)(world.root, registry.path);
    return full && (0,relative_path/* placeOf */.$t)(world, full);
}
/** Shards that differ in any of this are no parts of one batch. */
function runOf({ shard, ...given }, policy) {
    const { paths, extensions, strict, scope, metadata, fix } = given;
    const settings = { paths, extensions, strict, scope, metadata, fix, policy };
    return { configuration: (0,run/* configurationDigest */.L)(settings), ...(shard && { shard }) };
}
async function scope(given, world, roots, registry) {
    if (given.scope === 'changed')
        return changedFiles(world, roots, given.base, registry);
    const listing = await listFiles(world, roots);
    return { listing, note: 'all files', narrowed: false, editsRegistry: false };
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
        return { drafts: curable, sections: [], cured: 0, headers: [] };
    return applyCures(world, settings, curable, { dry: given.dryRun });
}
/** What was checked, with the headers that were written in place of those that were read. */
function withHeaders(checked, written) {
    if (written.length === 0)
        return checked;
    const paths = new Set(written.map(({ path }) => path));
    const kept = checked.map((part) => ({
        ...part,
        headers: part.headers.filter(({ path }) => !paths.has(path)),
    }));
    return [...kept, { files: 0, drafts: [], headers: written }];
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
        const verdict = batch.isEmpty && judged === 'pass' ? 'neutral' : judged;
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

/***/ 60736:
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

/***/ 18732:
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
