export const id = 1159;
export const ids = [1159];
export const modules = {

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learn: () => (/* binding */ learn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9552);




const LOOKED_AT = ['rule-drift', 'validator-regression', 'trace'];
const KINDS_LOOKED_AT = ['rules', 'trace'];
// What a policy calls volatile it leaves out of every file: these say what a rule or a verdict is.
const TELLING = [
    ...['id', 'name', 'version', 'activation_window', 'start', 'end', 'source'],
    ...['agent', 'event', 'detail', 'ok', 'type', 'file'],
];
/** Proposes volatile fields, tolerances and ignored files from the differences of runs that should be equal. */
function learn(drifts, { runs, kindOf, ruleFields }) {
    const isTelling = (field) => TELLING.includes(field) || ruleFields.has(field);
    const isLookedAt = ({ class: of, file, what, measured }) => LOOKED_AT.includes(of) ||
        KINDS_LOOKED_AT.includes(kindOf(file)) ||
        (!measured && isTelling((0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(what)));
    const unexplained = drifts.filter(isLookedAt);
    const noise = drifts.filter((drift) => !isLookedAt(drift));
    const measured = noise.filter((drift) => drift.measured);
    const others = noise.filter((drift) => !drift.measured);
    const fields = others.filter(({ what }) => patternOf(what) !== '');
    const modes = others.filter(isMode);
    const files = others.filter((drift) => !isMode(drift) && patternOf(drift.what) === '');
    const drift = {
        ...section('volatile', [...grouped(fields, patternOf).keys()]),
        ...section('tolerances', tolerances(measured)),
        ...section('ignore', [...new Set(files.map(({ file }) => globOf(file)))]),
        // It would hide those of rules too.
        ...(modes.length > 0 && !unexplained.some(isMode) && { modes: false }),
    };
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(Object.keys(drift).length > 0 ? { drift } : null);
    const evidences = [
        ` Proposed from ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(runs, 'run')} that should be equal.`,
        ...[...grouped(fields, patternOf)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
        ...[...grouped(measured, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
        ...[...files, ...modes].map(({ file, message }) => ` ${file}: ${message}`),
        ...unexplained.map((one) => ` Not proposed, look at it (${_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASS_NAMES */ .m[one.class]}): ${one.file}: ${one.message}`),
    ];
    const comments = new Set(evidences.map((line) => line.replace(/[\r\n]+/g, ' ')));
    document.commentBefore = [...comments].join('\n');
    return { policy: document.toString({ lineWidth: 0 }), unexplained };
}
/** A pattern for one name, whatever signs it has. */
function globOf(name) {
    return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
function section(key, values) {
    return values.length === 0 ? {} : { [key]: values };
}
function isMode({ rule }) {
    return rule === 'drift/mode-changed';
}
/** A pattern for a pointer and those beside it in a list, up to its last name; empty for what is no pointer. */
function patternOf(what) {
    if (!what.startsWith('/'))
        return '';
    const parts = what.replace(/(\/\d+)+$/, '').split('/');
    return parts.map((part) => (/^\d+$/.test(part) ? '*' : globOf(part))).join('/');
}
function grouped(drifts, by) {
    const groups = new Map();
    for (const drift of drifts) {
        const key = by(drift.what);
        groups.set(key, [...(groups.get(key) ?? []), drift]);
    }
    return groups;
}
function evidence(drifts) {
    const [first] = [...drifts].sort((a, b) => spreadOf(b) - spreadOf(a));
    const files = new Set(drifts.map(({ file }) => file)).size;
    return `${first.before} and ${first.after} in ${first.file}${files > 1 ? `, differs in ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')}` : ''}`;
}
// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;
function tolerances(drifts) {
    return [...grouped(drifts, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)].map(([field, of]) => {
        const relative = largest(of.map(spreadOf));
        if (Number.isFinite(relative))
            return { field, relative: up(relative * MARGIN) };
        return { field, absolute: up(largest(of.map(distanceOf)) * MARGIN) };
    });
}
function largest(values) {
    return values.reduce((one, other) => Math.max(one, other));
}
/** How far apart two numbers are, in parts of the smaller: either may be the baseline. */
function spreadOf(drift) {
    const { before, after } = drift.measured ?? { before: 1, after: 1 };
    return distanceOf(drift) / Math.min(Math.abs(before), Math.abs(after));
}
function distanceOf({ measured }) {
    return measured ? Math.abs(measured.after - measured.before) : 0;
}
/** Rounded up to two digits. */
function up(value) {
    const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
    return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}


/***/ })

};
