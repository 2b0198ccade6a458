export const id = 899;
export const ids = [899];
export const modules = {

/***/ 90899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/inputs/yaml/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(14956);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/locate-yaml.js

/** Finds for each alias the last node before it that has its anchor. */
function resolveAliases(document) {
    const anchors = new Map();
    const aliases = new Map();
    (0,dist/* visit */.YR)(document, {
        Value(_, node) {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias(_, alias) {
            aliases.set(alias, anchors.get(alias.source));
        },
    });
    return aliases;
}
/** Finds values of a document, or what is nearest around them: a merged field stands elsewhere. */
function yamlLocator(document, aliases) {
    const members = new Map();
    function member(node, part) {
        if ((0,dist/* isSeq */.oP)(node))
            return node.items[Number(part)];
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        let all = members.get(node);
        if (!all) {
            all = new Map(node.items.map(({ key, value }) => [nameOf(key), value]));
            members.set(node, all);
        }
        return all.get(String(part));
    }
    return (path) => {
        let node = document.contents ?? undefined;
        for (const part of path) {
            const found = member((0,dist/* isAlias */.Vj)(node) ? aliases.get(node) : node, part);
            if (!(0,dist/* isNode */.Ll)(found))
                break;
            node = found;
        }
        return spanOf(node);
    };
}
function nameOf(key) {
    return String((0,dist/* isScalar */.jn)(key) ? (key.value ?? '') : key);
}
function spanOf(node) {
    if (!node?.range)
        return undefined;
    return { start: node.range[0], end: (0,dist/* isCollection */.P3)(node) ? node.range[0] : node.range[1] };
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/scan-json.js
var scan_json = __webpack_require__(29843);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/structure.js
var structure = __webpack_require__(73212);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/read-yaml.js





/**
 * YAML as the JSON that it says; merge keys are merged. Several documents are a list of them. `asWritten` keeps
 * apart numbers that are the same but written in another way, such as the versions 1.1 and 1.10.
 */
function readYaml(text, asWritten) {
    try {
        return parse(text, asWritten);
    }
    catch (error) {
        // Too deep for the library, too many aliases, or a value that holds itself.
        return { offset: 0, why: error.message };
    }
}
function parse(text, asWritten) {
    const filled = [];
    for (const document of (0,parse_yaml/* parseYamlDocuments */.v)(text, { merge: true })) {
        const aliases = resolveAliases(document);
        const problem = problemOf(document) ?? unknownAlias(aliases);
        if (problem)
            return { ...problem, offset: Math.min(problem.offset, (0,structure/* lastSign */._E)(text)) };
        if (!isEmpty(document))
            filled.push({ document, aliases });
    }
    const values = [];
    for (const { document } of filled) {
        const json = toJson(document, asWritten);
        if ((0,scan_json/* scanJson */.Ey)(json).deep !== undefined)
            return { offset: 0, why: structure/* TOO_DEEP */.gZ };
        values.push(JSON.parse(json));
    }
    return structureOf(values, filled);
}
function structureOf(values, filled) {
    const locators = filled.map(({ document, aliases }) => yamlLocator(document, aliases));
    if (values.length > 1) {
        const locate = ([index = 0, ...path]) => locators[Number(index)]?.(path);
        return { value: values, isDocuments: true, locate: (paths) => paths.map(locate) };
    }
    const [value = null] = values;
    return { value, locate: (paths) => paths.map((path) => locators[0]?.(path)) };
}
function toJson(document, asWritten) {
    (0,dist/* visit */.YR)(document, { Scalar: (_, scalar) => keepSource(scalar, asWritten) });
    return JSON.stringify(document.toJS({ maxAliasCount: -1 }), plain);
}
function problemOf({ errors, warnings }) {
    // A tag that nobody here knows could make anything of its value.
    const tag = warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
    const [broken = tag] = errors;
    if (!broken)
        return undefined;
    const [line = ''] = broken.message.split('\n');
    return { offset: broken.pos[0], why: line.replace(/ at line.*/, '') };
}
function unknownAlias(aliases) {
    for (const [{ source, range }, node] of aliases) {
        if (!node) {
            return { offset: range?.[0] ?? 0, why: `no anchor &${source} before the alias *${source}` };
        }
    }
    return undefined;
}
/** As behind a last `---`. */
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
/** What a double rounds, and what JSON has no word for, stays as it stands, but for the sign of a zero. */
function keepSource(scalar, asWritten) {
    const { value } = scalar;
    const source = value === 0 ? scalar.source?.replace(/^[+-]/, '') : scalar.source;
    const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
    const isOther = asWritten ? String(value) !== source : isRounded || !Number.isFinite(value);
    if (value instanceof Date || (typeof value === 'number' && isOther))
        scalar.value = source;
}
/** Sets, ordered maps and bytes, which only YAML has. */
function plain(_, value) {
    if (value instanceof Set || value instanceof Map)
        return [...value];
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
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
