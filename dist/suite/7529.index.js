export const id = 7529;
export const ids = [7529];
export const modules = {

/***/ 7529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gw: () => (/* binding */ checkFiles),
  HZ: () => (/* binding */ registered),
  hf: () => (/* binding */ specialProblem),
  $Z: () => (/* binding */ unreadableProblem)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/filename-value.js
var filename_value = __webpack_require__(94544);
// EXTERNAL MODULE: ./build/src/core/parse-header.js + 1 modules
var parse_header = __webpack_require__(62407);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(11130);
// EXTERNAL MODULE: ./build/src/core/calendar-date.js
var calendar_date = __webpack_require__(12888);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/settings.js
var validate_batch_settings = __webpack_require__(2408);
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
        (0,validate_batch_settings/* onlyPaths */.zJ)(rules, classification) === undefined &&
        (path === filename || path.endsWith(`/${filename}`)) &&
        (rules.authors.length === 0 || rules.authors.includes(author)) &&
        (0,calendar_date/* isCalendarDate */.t)(date) &&
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

// EXTERNAL MODULE: ./build/src/actions/validate-batch/header-problems.js + 1 modules
var header_problems = __webpack_require__(76935);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/problem.js
var validate_batch_problem = __webpack_require__(59550);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/select.js
var validate_batch_select = __webpack_require__(64785);
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
    const header = headerOf(bytes, head, settings.lines);
    if (settings.collect)
        checked.headers.push(...registered(path, header));
    const problems = (0,header_problems/* headerProblems */._)(path, header, rules, settings.lines);
    return valid ? problems : [...encoding, ...problems];
}
/** The header of a text. More than its head is taken apart only where that does not hold the end of front matter. */
function headerOf(bytes, head, lines) {
    const header = (0,parse_header/* parseHeader */.i)(head.toString('utf8'), lines);
    if (header.frontMatter !== 'broken' || head.length === bytes.length)
        return header;
    return (0,parse_header/* parseHeader */.i)(bytes.toString('utf8'), lines);
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
/** What the registry compares of a file with this header; nothing where there is none. */
function registered(path, header) {
    if ((0,header_problems/* isAbsent */.W)(header))
        return [];
    const { fields } = header;
    const { version } = (0,filename_value/* readFilename */.O)(fields.Filename?.value ?? '', path);
    return [
        {
            path,
            version: /^v(\d\S*)$/.exec(version)?.[1],
            date: fields['Date Modified']?.value,
            classification: fields.CLASSIFICATION?.value,
        },
    ];
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

/***/ 76935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ headerProblems),
  W: () => (/* binding */ isAbsent)
});

// EXTERNAL MODULE: ./build/src/core/parse-header.js + 1 modules
var parse_header = __webpack_require__(62407);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/calendar-date.js
var calendar_date = __webpack_require__(12888);
// EXTERNAL MODULE: ./build/src/core/filename-value.js
var filename_value = __webpack_require__(94544);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/problem.js
var problem = __webpack_require__(59550);
// EXTERNAL MODULE: ./build/src/actions/validate-batch/settings.js
var settings = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/field-problems.js





const NONE = [];
/** What is wrong with the value of one field. */
function fieldProblems(path, header, field, rules) {
    if (field.value === '') {
        const place = (0,problem/* keyPlace */.Vz)(path, header, field);
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
        const place = (0,problem/* valuePlace */.FW)(path, header, field);
        const meant = rules.classifications.find((known) => known === value.toUpperCase());
        return [
            {
                rule: 'header/classification-invalid',
                place,
                message: `CLASSIFICATION is ${(0,quote/* quote */.hD)(value)}; expected ${expected}`,
                ...{ found: value, expected },
                ...(meant !== undefined && { fix: (0,problem/* rewrite */.v8)(header, field, meant) }),
            },
        ];
    }
    const allowed = (0,settings/* onlyPaths */.zJ)(rules, value);
    if (!allowed || allowed.some((pattern) => (0,settings/* matches */.cK)(pattern, path)))
        return NONE;
    return [
        {
            rule: 'header/classification-path',
            place: (0,problem/* valuePlace */.FW)(path, header, field),
            message: `a ${value} document does not belong here; move it, or give it another classification`,
            found: value,
        },
    ];
}
const VERSION = /^v\d+\.\d+(?:\.\d+)?$/;
function filename(path, header, field) {
    const { value } = field;
    const { name, version, isRight } = (0,filename_value/* readFilename */.O)(value, path);
    const problems = [];
    if (!isRight)
        problems.push(mismatch(path, header, field, name));
    if (version !== '' && !VERSION.test(version)) {
        problems.push({
            rule: 'header/version-invalid',
            place: (0,problem/* partPlace */.xb)(path, header, field, value.length - version.length, value.length),
            message: `the version is ${(0,quote/* quote */.hD)(version)}; expected vMAJOR.MINOR or vMAJOR.MINOR.PATCH`,
            ...{ found: version, expected: 'vMAJOR.MINOR[.PATCH]' },
        });
    }
    return problems;
}
function mismatch(path, header, field, found) {
    const expected = path.slice(path.lastIndexOf('/') + 1);
    const value = expected + field.value.slice(found.length);
    return {
        rule: 'header/filename-mismatch',
        place: (0,problem/* partPlace */.xb)(path, header, field, 0, found.length),
        message: `Filename is ${(0,quote/* quote */.hD)(found)}, but the file is ${(0,quote/* quote */.hD)(expected)}`,
        ...{ found, expected, fix: (0,problem/* rewrite */.v8)(header, field, value, `Write ${expected}`) },
    };
}
function author(path, header, field, rules) {
    const { authors } = rules;
    if (authors.length === 0 || authors.includes(field.value))
        return NONE;
    const place = (0,problem/* valuePlace */.FW)(path, header, field);
    const expected = authors.join(' or ');
    return [
        {
            rule: 'header/author-unlisted',
            place,
            message: `Author is ${(0,quote/* quote */.hD)(field.value)}; expected ${expected}`,
            ...{ found: field.value, expected },
            ...(authors.length === 1 && { fix: (0,problem/* rewrite */.v8)(header, field, expected) }),
        },
    ];
}
function date(path, header, field) {
    const { value } = field;
    if ((0,calendar_date/* isCalendarDate */.t)(value))
        return NONE;
    const why = (0,calendar_date/* isDateForm */.B)(value) ? 'is no day of the calendar' : 'is no date';
    return [
        {
            rule: 'header/date-invalid',
            place: (0,problem/* valuePlace */.FW)(path, header, field),
            message: `Date Modified ${(0,quote/* quote */.hD)(value)} ${why}; expected YYYY-MM-DD`,
            ...{ found: value, expected: 'YYYY-MM-DD' },
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/actions/validate-batch/header-problems.js




/** What is wrong with one file's header. Pure: the same header gives the same problems. */
function headerProblems(path, header, rules, limit) {
    const problems = [];
    if (header.byteOrderMark)
        problems.push(byteOrderMark(path, header));
    if (isAbsent(header)) {
        problems.push({
            rule: 'header/missing',
            place: (0,problem/* linePlace */.Uw)(path, header, 1),
            message: `no metadata header in the first ${limit} lines; expected comment lines with ${parse_header/* KEYS */.R.join(', ')}`,
            expected: parse_header/* KEYS */.R.join(', '),
        });
        return problems;
    }
    for (const key of parse_header/* KEYS */.R) {
        const field = header.fields[key];
        if (field === undefined)
            problems.push(fieldMissing(path, header, key));
        else
            problems.push(...fieldProblems(path, header, field, rules));
    }
    for (const field of header.repeated) {
        problems.push({
            rule: 'header/field-repeated',
            place: (0,problem/* valuePlace */.FW)(path, header, field),
            message: `${field.key} is given again with ${(0,quote/* quote */.hD)(field.value)}; the first one counts`,
            found: field.value,
        });
    }
    return problems;
}
/** No field at all, not even a misspelt one. */
function isAbsent(header) {
    return header.nearMisses.length === 0 && parse_header/* KEYS */.R.every((key) => header.fields[key] === undefined);
}
function byteOrderMark(path, header) {
    const { column: _, endColumn: __, ...place } = (0,problem/* linePlace */.Uw)(path, header, 1);
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
        const place = (0,problem/* keyPlace */.Vz)(path, header, slip);
        return {
            rule: 'header/field-missing',
            place,
            message: `the header has no ${key}, but a line with ${(0,quote/* quote */.hD)(slip.written)}`,
            ...{ found: slip.written, expected: key, fix: (0,problem/* replacement */.f4)(place, key) },
        };
    }
    const lines = [...Object.values(header.fields), ...header.nearMisses].map(({ line }) => line);
    return {
        rule: 'header/field-missing',
        place: (0,problem/* linePlace */.Uw)(path, header, Math.max(...lines)),
        message: `the header has no ${key}`,
        expected: key,
    };
}


/***/ }),

/***/ 59550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ toDraft),
/* harmony export */   FW: () => (/* binding */ valuePlace),
/* harmony export */   Uw: () => (/* binding */ linePlace),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   xb: () => (/* binding */ partPlace)
/* harmony export */ });
/* harmony import */ var _core_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83315);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2408);


/** The finding that a problem is under these rules; none when its rule is off. */
function toDraft(problem, rules) {
    const severity = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(rules, problem.rule);
    return severity === 'off' ? undefined : { severity, ...problem };
}
/** A field's value; when it is empty, the key before it. */
function valuePlace(path, header, field) {
    if (field.value === '')
        return keyPlace(path, header, field);
    return within(path, header, field.line, field.column, field.endColumn);
}
/** A part of a field's value; all of it when it is written in another way than it reads. */
function partPlace(path, header, field, start, end) {
    const { line, column, endColumn, value } = field;
    if (endColumn - column !== value.length)
        return valuePlace(path, header, field);
    return within(path, header, line, column + start, column + end);
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
function replacement(place, text) {
    const { line, column, endLine, endColumn } = place;
    return { title: `Write ${text}`, edits: [{ line, column, endLine, endColumn, text }] };
}
/** A fix that gives a field another value, in front matter with the quotes that it needs. */
function rewrite({ lines }, { line, column, endColumn, quotes, block, value: old }, value, title = `Write ${value}`) {
    const start = column - quotes.length;
    const isClose = lines[line - 1]?.charAt(start - 2) === ':';
    const gap = old === '' && isClose ? ' ' : '';
    const text = gap + (block === 'yaml' ? (0,_core_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .gN)(value, quotes) : value);
    const end = { endLine: line, endColumn: endColumn + quotes.length };
    return { title, edits: [{ line, column: start, ...end, text }] };
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);

/** Every rule of validate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
const RULES = [
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/missing', 'error', 'A file begins with a metadata header.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/field-missing', 'error', 'A header names all four fields.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/field-empty', 'error', 'A field has a value.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/field-repeated', 'notice', 'A field is given once; the first one counts.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/byte-order-mark', 'warning', 'A file has no byte-order mark.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/classification-invalid', 'error', 'CLASSIFICATION is one that the policy knows.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/classification-path', 'error', 'A classification stays in the folders it belongs to.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/filename-mismatch', 'warning', 'Filename is the name of the file.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/version-invalid', 'warning', 'The version behind Filename is vMAJOR.MINOR[.PATCH].'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/author-unlisted', 'error', 'Author is one that the policy lists.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('header/date-invalid', 'error', 'Date Modified is a calendar date, YYYY-MM-DD.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('file/not-utf8', 'error', 'A file is UTF-8 text.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('file/symlink', 'warning', 'A batch holds files, not links; links are not followed.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('file/special', 'warning', 'A batch holds no pipes, sockets or devices; they are not opened.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('file/too-large', 'error', 'A file is no larger than the policy allows.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('file/unreadable', 'error', 'A file can be read.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('batch/path-missing', 'warning', 'A path that is named exists.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/unregistered', 'warning', 'A file has a row in the registry.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/file-missing', 'warning', 'A row of the registry names a file that exists.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/row-ambiguous', 'warning', 'A row of the registry names one file.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/version-mismatch', 'error', 'The registry and the header name the same version.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/date-mismatch', 'error', 'The registry and the header name the same date.'),
    (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('registry/classification-mismatch', 'error', 'The registry and the header agree on the classification.'),
];


/***/ }),

/***/ 64785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ makeSelect)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _world_display_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11130);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2408);



/** Files by extension and those that are named, minus what the policy excludes, minus other shards'. */
function makeSelect(settings) {
    const named = new Set(settings.named);
    const extensions = new Set(settings.extensions);
    const { exclude, shard } = settings;
    return (path) => {
        const name = (0,_world_display_name_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .Q)(path);
        if (!named.has(name) && !extensions.has(extensionOf(name)))
            return false;
        if (exclude.some((pattern) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, name)))
            return false;
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
/* harmony export */   jS: () => (/* binding */ fullPath),
/* harmony export */   zJ: () => (/* binding */ onlyPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);


const DEFAULTS = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** The severity of a rule under these rules, or `off`. */
function levelOf(rules, id) {
    return rules.levels[id] ?? DEFAULTS.get(id);
}
/** The only paths where a classification may stand; undefined when it may anywhere. */
function onlyPaths({ classificationPaths }, classification) {
    // What every object has by birth, such as `constructor`, no policy gave paths to.
    return Object.hasOwn(classificationPaths, classification)
        ? classificationPaths[classification]
        : undefined;
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

/***/ 12888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDateForm),
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text has the form `YYYY-MM-DD`, be there such a day or not. */
function isDateForm(text) {
    return DATE.test(text);
}
/** Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
function isCalendarDate(text) {
    const parts = DATE.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
    return year > 0 && day > 0 && day <= last;
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


/***/ })

};
