export const id = 2112;
export const ids = [2112];
export const modules = {

/***/ 92112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPerf: () => (/* binding */ runPerf)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/perf-log/baseline.js
var baseline = __webpack_require__(40087);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/actions/perf-log/keep-history.js
var keep_history = __webpack_require__(70640);
// EXTERNAL MODULE: ./build/src/actions/perf-log/summary.js
var summary = __webpack_require__(85226);
// EXTERNAL MODULE: ./build/src/actions/perf-log/units.js
var units = __webpack_require__(15061);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/judge-stages.js





/** How many last lines of its output the finding of a failure shows. */
const OUTPUT_LINES = 10;
/** What is wrong with what was measured: failures, budgets, regressions, and the history. */
function judgeStages(measured, tail) {
    return [
        ...measured.states.flatMap((state) => [
            ...failure(state, tail),
            ...overBudget(state),
            ...regression(state, measured),
        ]),
        ...measured.histories.sources.flatMap(({ name, history: { corrupt, newer } }) => [
            ...(corrupt.length === 0 ? [] : [corruptHistory(name, corrupt)]),
            ...(newer.length === 0 ? [] : [newerHistory(name, newer)]),
        ]),
        ...(measured.unkept === undefined ? [] : [unkeptHistory(measured.unkept)]),
    ];
}
/** The command itself is left out: it may hold a secret, which nobody masks in a comment. */
function failure({ stage: { name }, done, log }, tail) {
    if (!done?.failure)
        return [];
    const { what, code, by, problem } = done.failure;
    const ended = by === 'itself' && !problem ? `ended with exit code ${code}` : ENDED[by];
    const took = done.runs.at(-1)?.wall;
    const after = took === undefined ? '' : ` after ${(0,units/* durationText */.S5)(took)}`;
    const why = problem ? `: ${problem}` : '';
    const message = `${name} failed: ${what} ${ended}${after}${why}; its log: ${log}`;
    const output = tail.slice(-OUTPUT_LINES);
    return [
        draft('perf/stage-failed', 'error', name, message, {
            found: `exit code ${code}`,
            ...(output.length > 0 && { output }),
        }),
    ];
}
const ENDED = {
    itself: 'ended',
    ready: 'was stopped when it was ready',
    timeout: 'was ended because its time was over',
    output: 'was ended because it wrote too much',
    abort: 'was ended',
    interrupt: 'was interrupted',
    'not-started': 'could not be started',
};
function overBudget(state) {
    const { stage } = state;
    const median = (0,summary/* medianOf */.u)(state);
    if ('skipped' in stage || stage.budget === undefined || median === undefined)
        return [];
    if (median <= stage.budget)
        return [];
    const message = `${stage.name} takes ${(0,units/* durationText */.S5)(median)}, more than its budget of ${(0,units/* durationText */.S5)(stage.budget)}`;
    return [draft('perf/budget-exceeded', 'error', stage.name, message)];
}
function regression(state, { gate }) {
    const { comparison, baseline, stage: { name }, } = state;
    if (comparison?.comparison.change !== 'slower')
        return [];
    const { failOn, threshold } = gate;
    // Of other processors nobody can say whose fault it is.
    const isCertain = comparison.isSideBySide || baseline?.isSame === true;
    const fails = failOn === 'slower' && isCertain;
    const message = `${name} is slower than ${comparison.with}: ${comparisonText(comparison.comparison)}, threshold ${(0,units/* changeText */.k0)(1 + threshold)}`;
    return [draft('perf/slower', fails ? 'error' : 'warning', name, message)];
}
/** `+15.2 % (95 % interval +11.0 % to +19.8 %)`. */
function comparisonText({ ratio, interval }) {
    if (ratio === undefined)
        return 'against what took no time';
    if (interval === undefined)
        return `${(0,units/* changeText */.k0)(ratio)} (too few values for an interval)`;
    const [low, high] = interval.map(units/* changeText */.k0);
    return `${(0,units/* changeText */.k0)(ratio)} (95 % interval ${low} to ${high})`;
}
function corruptHistory(name, lines) {
    const message = `${name} has lines that are no records, which are skipped: ${shown(lines)}`;
    const about = name === keep_history/* FILE_NAME */.zE ? 'history' : name;
    return draft('perf/history-corrupt', 'warning', about, message, {
        expected: `a JSON object as ${(0,quote/* quote */.hD)('--history')} writes it`,
    });
}
function newerHistory(name, lines) {
    const [about, cure] = name === keep_history/* FILE_NAME */.zE ? ['newer', ', or name another --history'] : [`newer ${name}`, ''];
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${shown(lines)}`;
    const message = `${name} has records of a newer version of this tool, which are skipped: ${where}; update it${cure}`;
    return draft('perf/history-corrupt', 'warning', about, message);
}
function shown(lines) {
    const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
    return `${lines.slice(0, 10).join(', ')}${more}`;
}
function unkeptHistory(why) {
    const message = `The history has no record of this run: ${why}`;
    return draft('perf/history-unkept', 'warning', 'history', message);
}
/** A regression is the same one tomorrow, with other figures in its message: rule and stage name it. */
function draft(rule, severity, about, message, more = {}) {
    const fingerprint = (0,sha256/* sha256 */.s)(`${rule}\0${about}`).slice(0, 32);
    return { rule, severity, message, ...more, fingerprint };
}

// EXTERNAL MODULE: ./build/src/actions/perf-log/describe.js
var describe = __webpack_require__(5621);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/sections.js





/** The sections of the report: a table of the stages, and pictures of history and runs. */
function sectionsOf(measured) {
    return [
        stageTable(measured),
        ...measured.states.flatMap((state) => historyPicture(state, measured)),
        ...measured.states.flatMap(runsPicture),
    ];
}
const NONE = '–';
function stageTable({ states, isPlan }) {
    const rows = states.map((state) => stageRow(state, isPlan));
    return {
        kind: 'table',
        title: 'Stages',
        columns: ['Stage', 'Result', 'Median', 'IQR', 'Min – max', 'CPU', 'Memory', 'Change'],
        rows,
        lead: true,
    };
}
function stageRow({ stage, done, comparison }, isPlan) {
    if (!done) {
        const result = 'skipped' in stage || !isPlan ? 'skipped' : 'would run';
        return [stage.name, result, NONE, NONE, NONE, NONE, NONE, NONE];
    }
    const result = done.failure ? 'failed' : runsText(done);
    if (done.runs.length === 0)
        return [stage.name, result, NONE, NONE, NONE, NONE, NONE, NONE];
    const { median } = (0,describe/* describe */.q0)(done.runs.map(({ wall }) => wall));
    const change = comparison
        ? `${comparison.comparison.change} ${comparisonText(comparison.comparison)}`
        : NONE;
    return [
        ...[stage.name, result, (0,units/* durationText */.S5)(median), ...spreadTexts(done.runs)],
        ...[cpuText(done.runs), memoryText(done.runs), change],
    ];
}
/** One run says nothing of the next. */
function spreadTexts(runs) {
    if (runs.length === 1)
        return [NONE, NONE];
    const { iqr, min, max, outliers } = (0,describe/* describe */.q0)(runs.map(({ wall }) => wall));
    const strays = outliers.length === 0 ? '' : `, ${(0,quote/* count */.U9)(outliers.length, 'outlier')}`;
    return [(0,units/* durationText */.S5)(iqr), `${(0,units/* durationText */.S5)(min)} – ${(0,units/* durationText */.S5)(max)}${strays}`];
}
function runsText({ runs }) {
    return runs.length === 1 ? 'success' : `success, ${runs.length} runs`;
}
function cpuText(runs) {
    const known = runs.flatMap(({ user, system }) => user === undefined || system === undefined ? [] : [user + system]);
    return known.length === 0 ? NONE : (0,units/* durationText */.S5)((0,describe/* describe */.q0)(known).median);
}
function memoryText(runs) {
    const most = Math.max(0, ...runs.map(({ memory }) => memory ?? 0));
    return most === 0 ? NONE : (0,units/* bytesText */.pV)(most);
}
/** What a picture shows at most: the newest. */
const MOST_SHOWN = 60;
function historyPicture(state, { histories, where, head }) {
    const { name } = state.stage;
    const median = (0,summary/* medianOf */.u)(state);
    const records = [...histories.baseline, ...histories.own]
        .filter((one) => one.machine === where.machine && one.architecture === where.architecture)
        .filter(({ stages }) => Object.hasOwn(stages, name))
        .slice(-MOST_SHOWN);
    if (median === undefined || records.length === 0)
        return [];
    const values = [...records.map(({ stages }) => stages[name]?.median ?? null), median];
    const { iqr } = (0,describe/* describe */.q0)(state.done?.runs.map(({ wall }) => wall) ?? [median]);
    const spreads = [...records.map(({ stages }) => stages[name]?.iqr ?? 0), iqr];
    return [
        {
            kind: 'series',
            title: `History of ${name}, ${where.machine}`,
            unit: 'ms',
            shape: 'line',
            labels: [...records, { commit: head.commit, tag: head.names.tag }].map(labelOf),
            lines: [
                { name: 'median', values: values.map(rounded), spread: spreads.map((one) => one / 2) },
            ],
        },
    ];
}
function labelOf({ commit, tag }) {
    return commit?.slice(0, 8) ?? tag;
}
function runsPicture({ stage, done }) {
    if (!done || done.runs.length < 2)
        return [];
    const line = (name, runs) => ({
        name,
        values: runs.map(({ wall }) => rounded(wall)),
    });
    return [
        {
            kind: 'series',
            title: `Runs of ${stage.name}`,
            unit: 'ms',
            shape: 'points',
            labels: done.runs.map((_, index) => `run ${index + 1}`),
            lines: [
                line('this command', done.runs),
                ...(done.compared.length > 0 ? [line('compared command', done.compared)] : []),
            ],
        },
    ];
}
function rounded(value) {
    return (value === null ? null : Math.round(value * 1000) / 1000);
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/describe-measured.js




/** Says it, with the last lines of the log of what failed. */
function describeMeasured(measured, tail) {
    const { head, states, where, isPlan } = measured;
    const compared = states.flatMap(({ comparison }) => comparison ?? []);
    const failed = states.find(({ done }) => done?.failure);
    const change = worst(compared.map(({ comparison }) => comparison.change));
    return {
        facts: [
            { label: 'Tag', value: head.names.tag },
            { label: 'Machine', value: `${where.machine}, ${where.architecture}, ${where.processor}` },
            ...baselineFact(measured),
            ...(compared.length > 0 ? [{ label: 'Change', value: WORDS[change] }] : []),
            ...(isPlan ? [{ label: 'Dry run', value: 'nothing was run' }] : []),
        ],
        sections: [...sectionsOf(measured), ...logSection(tail)],
        outputs: {
            ...{ 'build-ms': msOf(measured, 'build'), 'boot-ms': msOf(measured, 'boot'), change },
            'summary-path': isPlan ? '' : head.names.summary,
        },
        failedWith: failed?.done?.failure?.code,
    };
}
const WORST_FIRST = ['slower', 'noisy', 'faster', 'same', 'unknown'];
const WORDS = {
    slower: 'slower',
    noisy: 'too noisy to tell',
    faster: 'faster',
    same: 'the same',
    unknown: 'unknown, there are too few values',
};
function worst(changes) {
    return WORST_FIRST.find((one) => changes.includes(one)) ?? 'unknown';
}
/** What the stages are compared with; that there is nothing yet matters to a gate. */
function baselineFact({ states, gate }) {
    const texts = states.flatMap(({ stage, baseline }) => baseline ? [{ stage: stage.name, text: baseline.text }] : []);
    const [first, ...others] = texts;
    if (first === undefined)
        return [];
    const isNone = texts.every(({ text }) => text === baseline/* NONE_YET */.O);
    if (isNone && gate.failOn === 'none')
        return [];
    const isOne = others.every(({ text }) => text === first.text);
    const each = () => texts.map(({ stage, text }) => `${stage}: ${text}`).join('; ');
    return [{ label: 'Baseline', value: isOne ? first.text : each() }];
}
function msOf({ states }, name) {
    const state = states.find(({ stage }) => stage.name === name);
    const median = state && (0,summary/* medianOf */.u)(state);
    return median === undefined ? '' : String(Math.round(median));
}
/** What the finding shows already is not shown again. */
function logSection(tail) {
    if (tail.length <= OUTPUT_LINES)
        return [];
    return [{ kind: 'text', title: 'End of the log', text: `${tail.join('\n')}\n` }];
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/end-of-log.js

const LINES = 40;
const LONGEST_LINE = 400;
const LARGEST_LOG = 2 ** 30;
/** The last lines of the log of what failed: what people look for first. None when nothing failed. */
function endOfLog({ states }, world) {
    const log = states.find(({ done }) => done?.failure)?.log;
    const reading = log === undefined ? undefined : world.files.read(log, LARGEST_LOG);
    if (reading?.kind !== 'file')
        return [];
    const text = reading.bytes
        .subarray(-64 * 1024)
        .toString('utf8')
        .trimEnd();
    if (text === '')
        return [];
    return text
        .split('\n')
        .slice(-LINES)
        .map((line) => (0,quote/* head */.d5)(line, LONGEST_LINE));
}

// EXTERNAL MODULE: ./build/src/actions/perf-log/measure.js + 12 modules
var measure = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/rules.js

/** The rules of perf-log. */
const RULES = [
    (0,rule/* rule */.Hu)('perf/stage-failed', 'error', 'Every stage succeeds.'),
    (0,rule/* rule */.Hu)('perf/budget-exceeded', 'error', 'The median of a stage is within its budget.'),
    (0,rule/* rule */.Hu)('perf/slower', 'warning', 'A stage is not slower than its baseline by more than the threshold.'),
    (0,rule/* rule */.Hu)('perf/history-corrupt', 'warning', 'Every line of the history is a record.'),
    (0,rule/* rule */.Hu)('perf/history-unkept', 'warning', 'A run that succeeds has its record in the history.'),
    (0,rule/* rule */.Hu)('perf/output-lost', 'error', 'The summary and the logs of the stages are whole.'),
];

;// CONCATENATED MODULE: ./build/src/actions/perf-log/run-perf.js







/** Measures, judges and says it. The exit code is that of the command which failed. */
async function runPerf(given, world) {
    const measured = await (0,measure/* measure */.x)(given, world);
    const tail = endOfLog(measured, world);
    const findings = [...judgeStages(measured, tail), ...measured.losses.findings()];
    const { facts, sections, outputs, failedWith } = describeMeasured(measured, tail);
    const verdict = given.dryRun ? 'neutral' : (0,core_verdict/* judge */.S)(findings, { strict: false });
    return {
        report: (0,report/* makeReport */.dO)({
            action: 'perf-log',
            rules: RULES,
            ...{ findings, verdict, facts, sections },
        }),
        exitCode: failedWith ?? (verdict === 'fail' ? 1 : 0),
        outputs,
        ...(!given.dryRun && { preamble: `Performance summary: ${outputs['summary-path']}\n` }),
    };
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
