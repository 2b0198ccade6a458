export const id = 9320;
export const ids = [9320];
export const modules = {

/***/ 69320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(38107);
// EXTERNAL MODULE: ./build/src/formats/index.js + 5 modules
var formats = __webpack_require__(56691);
// EXTERNAL MODULE: ./build/src/world/replace-file.js
var replace_file = __webpack_require__(19497);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/rehearse/rules.js
/** The rules of a rehearsal. */
const RULES = [
    {
        id: 'rehearsal/fault-missed',
        severity: 'error',
        summary: 'Every fault that was injected is caught.',
    },
    {
        id: 'rehearsal/false-alarm',
        severity: 'error',
        summary: 'Nothing is reported that was not injected, and each command ends as it should.',
    },
];

;// CONCATENATED MODULE: ./build/src/rehearse/describe.js




/** The faults of a step that nobody caught. */
function missedIn({ injected, caught }) {
    const known = new Set(caught.map(({ fault }) => fault));
    return injected.filter((fault) => !known.has(fault));
}
/** The rehearsal as a report: a fault that was missed, and a false alarm, is an error. */
function describe(rehearsed) {
    const outcomes = rehearsed.steps.map(({ outcome }) => outcome);
    const findings = outcomes.flatMap((outcome) => [
        ...missedIn(outcome).map(missed),
        ...outcome.alarms.map(alarm),
    ]);
    const caught = outcomes.flatMap((outcome) => outcome.caught);
    return (0,report/* makeReport */.dO)({
        ...{ action: 'rehearse', rules: RULES, findings },
        verdict: (0,verdict/* judge */.S)(findings, { strict: false }),
        facts: [
            { label: 'Documents', value: rehearsed.size },
            { label: 'Seed', value: rehearsed.seed },
            { label: 'Faults', value: outcomes.flatMap(({ injected }) => injected).length },
            { label: 'Caught', value: caught.length },
            { label: 'Commands', value: rehearsed.calls.length },
            { label: 'Time', value: duration(rehearsed.milliseconds) },
            { label: 'Folder', value: rehearsed.folder },
        ],
        sections: [
            stepTable(rehearsed),
            faultTable(caught),
            callTable(rehearsed),
            ...outputs(rehearsed),
        ],
    });
}
/** 41 ms, 2.3 s */
function duration(milliseconds) {
    return milliseconds < 1000
        ? `${Math.round(milliseconds)} ms`
        : `${(milliseconds / 1000).toFixed(1)} s`;
}
/** A space that no table breaks a line at. */
function inCell(milliseconds) {
    return duration(milliseconds).replace(' ', '\u00A0');
}
function missed({ path, rule, what }) {
    return {
        ...{ rule: 'rehearsal/fault-missed', severity: 'error', place: { path } },
        message: `${rule} was injected (${what}), and nothing caught it`,
        ...{ expected: rule },
    };
}
function alarm(message) {
    return { rule: 'rehearsal/false-alarm', severity: 'error', message };
}
function faultTable(caught) {
    return {
        ...{ kind: 'table', title: 'Faults', columns: ['Fault', 'Where', 'Caught by', 'In', 'How'] },
        rows: caught.map(({ fault, by, how, milliseconds }) => [
            ...[fault.rule, fault.path, by, inCell(milliseconds), how],
        ]),
    };
}
function stepTable({ steps }) {
    return {
        ...{ kind: 'table', title: 'Steps', columns: ['Step', 'Injected', 'Caught', 'Alarms', 'Time'] },
        rows: steps.map(({ title, outcome, milliseconds }) => [
            ...[title, outcome.injected.length, outcome.caught.length, outcome.alarms.length],
            inCell(milliseconds),
        ]),
    };
}
function callTable({ calls }) {
    return {
        ...{ kind: 'table', title: 'Commands', columns: ['Command', 'Exit code', 'Findings', 'Time'] },
        rows: calls.map(({ command, exitCode, report, milliseconds }) => [
            ...[command, exitCode, report ? (0,quote/* thousands */.oh)(report.findings.length) : 'none: refused'],
            inCell(milliseconds),
        ]),
    };
}
// The page is for people: a report of its own has the rest.
const LONGEST_OUTPUT = 20_000;
function outputs({ calls }) {
    return calls.map(({ command, out, err }) => {
        const text = err + out;
        const shown = text.length > LONGEST_OUTPUT ? `${text.slice(0, LONGEST_OUTPUT)}\n…` : text;
        return { kind: 'text', title: command, text: shown };
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/shell-word.js
var shell_word = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/hosts/terminal.js + 1 modules
var hosts_terminal = __webpack_require__(65297);
// EXTERNAL MODULE: ./build/src/world/make-folder.js
var make_folder = __webpack_require__(36487);
// EXTERNAL MODULE: ./build/src/world/processes/base-environment.js
var base_environment = __webpack_require__(43600);
;// CONCATENATED MODULE: ./build/src/rehearse/make-stage.js







/** A stage in an empty folder; all that commands leave behind stays in it. */
function makeStage(actions, terminal, given, onCalled) {
    const { folder } = given;
    (0,make_folder/* makeFolder */.fc)((0,external_node_path_.join)(folder, 'reports'));
    // Not those of a workflow: what a replay may do on an event is no matter of a rehearsal.
    const kept = (0,base_environment/* baseEnvironment */.P)(terminal.environment);
    const environment = { ...kept, COHESIX_TRACE_TMP: (0,external_node_path_.join)(folder, 'scratch') };
    return {
        ...given,
        async call(name, args, as = name) {
            const action = actions.find((known) => known.name === name);
            const path = (0,external_node_path_.join)(folder, 'reports', `${as}.json`);
            const [out, err] = [capture(), capture()];
            const place = { directory: folder, environment, worker: terminal.worker };
            const started = performance.now();
            const exitCode = await (0,hosts_terminal/* runCommand */.d)(action, [...args, '--report', path], {
                ...{ ...place, out, err },
            });
            const called = {
                ...{ action: name, command: commandLine(name, args), exitCode },
                ...{ report: readReport(path), out: out.text, err: err.text },
                milliseconds: performance.now() - started,
            };
            // Without a batch there is nothing to rehearse with.
            if (name === 'simulate-batch' && exitCode !== 0)
                throw new usage_error/* UsageError */.e(called.err.trim());
            onCalled(called);
            return called;
        },
        injectedInto(batch) {
            const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, batch, 'manifest.json'), 'utf8'));
            return manifest.injected;
        },
    };
}
function capture() {
    return {
        text: '',
        write(part) {
            this.text += part;
        },
    };
}
function readReport(path) {
    return (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
}
function commandLine(name, args) {
    return ['cohesix', name, ...args].map(shell_word/* shellWord */.r).join(' ');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/formats/columns.js
var columns = __webpack_require__(55985);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/src/rehearse/print.js






/** Tells of a rehearsal while it runs: a line for each fault, with who caught it and in how long. */
function printer({ out, environment }, { size, seed, quiet }) {
    const colour = (0,hosts_terminal/* wantsColour */.M)(out, environment);
    const paint = (style, text) => colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    let held = '';
    const say = (text) => {
        if (quiet)
            held += `${text}\n`;
        else
            out.write(`${text}\n`);
    };
    say(paint('bold', `Rehearsal of ${(0,quote/* count */.U9)(size, 'document')}, seed ${safe(seed)}`));
    return {
        step(title, outcome) {
            say(`\n${paint('bold', title)}`);
            const caught = outcome.caught.map(({ fault, by, milliseconds }) => [
                ...[fault.rule, fault.path, `${by}, ${duration(milliseconds)}`],
            ]);
            const missed = missedIn(outcome).map(({ rule, path, what }) => [rule, `${path}: ${what}`]);
            for (const [at, line] of (0,columns/* inColumns */.x)([...caught, ...missed]).entries()) {
                const word = at < caught.length ? paint('green', 'caught') : paint('red', 'MISSED');
                say(`  ${word}  ${safe(line)}`);
            }
            for (const alarm of outcome.alarms)
                say(`  ${paint('red', 'ALARM ')}  ${safe(alarm)}`);
        },
        /** Says how it ended; what was held back while nothing was wrong is said when something is. */
        end(report, page) {
            if (quiet && report.verdict !== 'fail')
                return;
            const facts = new Map(report.facts.map(({ label, value }) => [label, value]));
            const { errors } = report.counts;
            const said = `${facts.get('Faults')} faults injected, ${facts.get('Caught')} caught${errors > 0 ? `, ${(0,quote/* count */.U9)(errors, 'error')}` : ''}; ${facts.get('Commands')} commands in ${facts.get('Time')}`;
            out.write(`${held}\n${paint(errors > 0 ? 'red' : 'green', said)}\n`);
            out.write(`${paint('dim', `The whole story: ${safe(page)}`)}\n`);
        },
    };
}
function safe(text) {
    return (0,sink/* logText */.kc)((0,sink/* visibleLine */.P8)(text));
}

;// CONCATENATED MODULE: ./build/src/rehearse/step.js
/** The folder of the batch with the faults, relative to that of the rehearsal. */
const BATCH = 'with-faults';

// EXTERNAL MODULE: ./build/src/formats/headline.js
var headline = __webpack_require__(92552);
;// CONCATENATED MODULE: ./build/src/rehearse/match-findings.js


/** Sets what a command found against what was injected, by path and rule: exactly that is expected. */
function matchFindings(called, injected) {
    const { action: by, milliseconds, report } = called;
    const outcome = { injected, caught: [], alarms: [] };
    if (report === undefined) {
        outcome.alarms.push(`${called.command} could not run: ${called.err.trim()}`);
        return outcome;
    }
    const left = new Map(injected.map((fault) => [keyOf(fault.path, fault.rule), fault]));
    for (const finding of report.findings) {
        const key = keyOf(pathIn(finding), finding.rule);
        const fault = left.get(key);
        if (fault) {
            outcome.caught.push({ fault, by, how: finding.message, milliseconds });
            left.delete(key);
        }
        else
            outcome.alarms.push(`${by}: ${(0,headline/* placeText */.Z9)(finding)} ${finding.rule}, which nobody injected`);
    }
    return outcome;
}
function keyOf(path, rule) {
    return `${rule} ${path}`;
}
/** The path below the batch. */
function pathIn({ place }) {
    const path = place?.path ?? '';
    return path.slice(path.lastIndexOf(`${BATCH}/`) + BATCH.length + 1);
}

;// CONCATENATED MODULE: ./build/src/rehearse/steps/annotate.js


/** Rows that do not name their batch are found, and cured by writing the table. */
const annotate = {
    title: 'The metadata table is annotated',
    injects: ['table'],
    actions: ['simulate-batch', 'annotate-batch'],
    async run(stage) {
        const all = stage.injectedInto(BATCH);
        const stale = all.filter(({ rule }) => rule.startsWith('table/'));
        const checked = await table(stage, 'annotate-check', '--check');
        const outcome = matchFindings(withoutRows(checked), stale);
        const written = await table(stage, 'annotate-write');
        const again = await table(stage, 'annotate-again', '--check');
        for (const { command, exitCode } of [written, again]) {
            if (exitCode !== 0)
                outcome.alarms.push(`${command} ended with ${exitCode}, expected 0`);
        }
        return outcome;
    },
};
function table(stage, as, ...flags) {
    const [manifest, metadata] = [`${BATCH}/manifest.json`, `${BATCH}/METADATA.md`];
    const args = ['--from-manifest', manifest, '--metadata', metadata, '--allow-missing', ...flags];
    return stage.call('annotate-batch', args, as);
}
/** A document without a row is validate-batch's to catch. */
function withoutRows(called) {
    if (!called.report)
        return called;
    const findings = called.report.findings.filter(({ rule }) => rule !== 'table/row-missing');
    return { ...called, report: { ...called.report, findings } };
}

;// CONCATENATED MODULE: ./build/src/rehearse/steps/perf-log.js
/** A stage that fails ends the run with its own code; stages that succeed are measured. */
const perfLog = {
    title: 'Build and boot are timed',
    injects: [],
    actions: ['perf-log'],
    async run(stage) {
        const build = ['--build-cmd', 'exit 0'];
        const good = await stage.call('perf-log', [...build, '--boot-cmd', 'exit 0'], 'perf-good');
        const bad = await stage.call('perf-log', [...build, '--boot-cmd', `exit ${CODE}`], 'perf-bad');
        const caught = bad.report?.findings.filter(({ rule }) => rule === FAULT.rule) ?? [];
        const isCaught = bad.exitCode === CODE && caught.length === 1;
        return {
            injected: [FAULT],
            caught: caught
                .filter(() => isCaught)
                .map(({ message }) => ({
                ...{ fault: FAULT, by: 'perf-log', how: message, milliseconds: bad.milliseconds },
            })),
            alarms: good.exitCode === 0 ? [] : [`${good.command} ended with ${good.exitCode}, expected 0`],
        };
    },
};
const CODE = 3;
const FAULT = {
    ...{ path: 'the boot command', rule: 'perf/stage-failed' },
    what: `it ends with ${CODE}`,
};

;// CONCATENATED MODULE: ./build/src/rehearse/steps/publish.js

/** The reports of two shards are merged into one verdict, and a shard that is left out is missed. */
const publish = {
    title: 'Reports of shards are put together',
    injects: [],
    actions: ['simulate-batch', 'validate-batch', 'publish-report'],
    async run(stage) {
        const shards = [await shard(stage, 1), await shard(stage, 2)];
        const reports = [1, 2].map((index) => `reports/shard-${index}.json`);
        const whole = await stage.call('publish-report', reports, 'published');
        const part = await stage.call('publish-report', reports.slice(1), 'published-part');
        const missing = part.report?.findings.find(({ rule }) => rule === publish_FAULT.rule);
        return {
            injected: [publish_FAULT],
            caught: missing && part.exitCode === 1
                ? [
                    {
                        ...{ fault: publish_FAULT, by: 'publish-report', how: missing.message },
                        milliseconds: part.milliseconds,
                    },
                ]
                : [],
            alarms: wholeAlarms(whole, shards),
        };
    },
};
const publish_FAULT = {
    ...{ path: 'reports/shard-1.json', rule: 'merge/shard-missing' },
    what: 'the report of shard 1 of 2 is left out',
};
function shard(stage, index) {
    const own = ['--policy', `${BATCH}/cohesix.yml`, '--metadata', `${BATCH}/METADATA.md`];
    const args = [BATCH, ...own, '--shard', `${index}/2`];
    return stage.call('validate-batch', args, `shard-${index}`);
}
/** All findings of the parts, and the verdict of the worst. */
function wholeAlarms(whole, shards) {
    const expected = shards.reduce((sum, { report }) => sum + (report?.findings.length ?? 0), 0);
    const found = whole.report?.findings.length ?? 0;
    return [
        ...(whole.exitCode === 2 ? [] : [`${whole.command} ended with ${whole.exitCode}, expected 2`]),
        ...(found === expected
            ? []
            : [`publish-report has ${found} findings of ${expected} in the shards`]),
    ];
}

;// CONCATENATED MODULE: ./build/src/rehearse/steps/replay.js



/** Hydration dies once and is resumed to the end; a log that was torn is refused as a whole. */
const replay = {
    title: 'Hydration dies, and is resumed',
    injects: ['crash-after=7'],
    actions: ['simulate-batch', 'replay-batch'],
    async run(stage) {
        const crash = await dieAndResume(stage);
        const torn = await refuseTorn(stage);
        return {
            injected: [...crash.injected, ...torn.injected],
            caught: [...crash.caught, ...torn.caught],
            alarms: [...crash.alarms, ...torn.alarms],
        };
    },
};
async function dieAndResume(stage) {
    const injected = stage.injectedInto(BATCH).filter(({ rule }) => rule === 'crash-after');
    const died = await hydrate(stage, BATCH, 'replay-dies');
    const before = staged(stage).length;
    const resumed = await hydrate(stage, BATCH, 'replay-resumes');
    const again = await hydrate(stage, BATCH, 'replay-again');
    const isCaught = died.exitCode === 75 && before === copiesBeforeCrash(stage);
    return {
        injected,
        caught: isCaught ? injected.map((fault) => catchOf(fault, died, 'replay/failed')) : [],
        alarms: [
            ...[resumed, again].flatMap(({ command, exitCode }) => exitCode === 0 ? [] : [`${command} ended with ${exitCode}, expected 0`]),
            ...different(stage).map((name) => `${BATCH}/staging/${name} is not what docs/${name} is`),
        ],
    };
}
/** A document that is a link is not hydrated, so the log alone knows how many come before. */
function copiesBeforeCrash({ folder }) {
    const log = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, BATCH, 'hydration.log'), 'utf8');
    return log.slice(0, log.indexOf('RUN|')).match(/^COPY\|/gm)?.length ?? 0;
}
async function refuseTorn(stage) {
    const args = ['--outdir', 'torn', '--size', '3', `--seed=${stage.seed}`, '--inject', 'torn-log'];
    await stage.call('simulate-batch', args, 'simulate-torn');
    const injected = stage.injectedInto('torn');
    const refused = await hydrate(stage, 'torn', 'replay-torn');
    const isCaught = refused.exitCode === 1 && staged(stage, 'torn').length === 0;
    return {
        injected,
        caught: isCaught ? injected.map((fault) => catchOf(fault, refused, 'replay/syntax')) : [],
        alarms: [],
    };
}
function hydrate(stage, batch, as) {
    return stage.call('replay-batch', ['hydration.log', '--base-dir', batch], as);
}
function catchOf(fault, { action, report, milliseconds }, rule) {
    const finding = report?.findings.find((one) => one.rule === rule);
    return { fault, by: action, how: finding?.message ?? '', milliseconds };
}
function staged({ folder }, batch = BATCH) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, batch, 'staging'));
}
/** Documents that are not, byte for byte, where hydration had to put them; links are left out of a log. */
function different({ folder }) {
    const [docs, staging] = [(0,external_node_path_.join)(folder, BATCH, 'docs'), (0,external_node_path_.join)(folder, BATCH, 'staging')];
    const copied = new Set((0,external_node_fs_.readdirSync)(staging));
    return (0,external_node_fs_.readdirSync)(docs, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .filter((name) => !copied.has(name) || !same((0,external_node_path_.join)(docs, name), (0,external_node_path_.join)(staging, name)));
}
function same(one, other) {
    return (0,external_node_fs_.readFileSync)(one).equals((0,external_node_fs_.readFileSync)(other));
}

;// CONCATENATED MODULE: ./build/src/rehearse/steps/trace-diff.js


/** Every drift between the snapshots is found, class by class. */
const traceDiff = {
    title: 'Snapshots are compared',
    injects: ['drift'],
    actions: ['simulate-batch', 'trace-diff'],
    async run(stage) {
        const injected = stage.injectedInto(BATCH).filter(({ rule }) => rule.startsWith('drift/'));
        const folder = ['--snapshots-dir', `${BATCH}/snapshots`];
        const args = ['baseline', 'target', ...folder, '--fail-on', 'any'];
        return matchFindings(await stage.call('trace-diff', args), injected);
    },
};

;// CONCATENATED MODULE: ./build/src/rehearse/steps/validate.js


/** Every fault of headers, files and the registry is found, and a flawless batch has no finding. */
const validate = {
    title: 'Documents and registry are checked',
    injects: ['header', 'file', 'registry'],
    actions: ['simulate-batch', 'validate-batch'],
    async run(stage) {
        const injected = stage
            .injectedInto(BATCH)
            .filter(({ rule }) => /^(header|file|registry)\//.test(rule));
        const outcome = matchFindings(await check(stage, BATCH), injected);
        await stage.call('simulate-batch', ['--outdir', 'flawless', `--seed=${stage.seed}`]);
        const flawless = matchFindings(await check(stage, 'flawless'), []);
        return { ...outcome, alarms: [...outcome.alarms, ...flawless.alarms] };
    },
};
function check(stage, batch) {
    const own = ['--policy', `${batch}/cohesix.yml`, '--metadata', `${batch}/METADATA.md`];
    return stage.call('validate-batch', [batch, '--strict', ...own], `validate-${batch}`);
}

;// CONCATENATED MODULE: ./build/src/rehearse/steps/index.js






/** All steps, in order. */
const steps = [validate, annotate, replay, perfLog, traceDiff, publish];

;// CONCATENATED MODULE: ./build/src/rehearse/rehearse.js









/** Runs a rehearsal. Answers the exit code: 0 when every fault was caught and nothing else was found. */
async function rehearse(actions, settings, terminal) {
    const calls = [];
    const stage = makeStage(actions, terminal, settings, (called) => calls.push(called));
    const print = printer(terminal, settings);
    const started = performance.now();
    const known = new Set(actions.map(({ name }) => name));
    const run = steps.filter((step) => step.actions.every((name) => known.has(name)));
    await simulate(stage, run);
    const done = [];
    for (const step of run) {
        const begun = performance.now();
        const outcome = await step.run(stage);
        done.push({ title: step.title, outcome, milliseconds: performance.now() - begun });
        print.step(step.title, outcome);
    }
    const milliseconds = performance.now() - started;
    const report = describe({ ...settings, steps: done, calls, milliseconds });
    const page = (0,external_node_path_.join)(settings.folder, 'rehearsal.html');
    const html = await (0,formats/* formatOf */.b)('html');
    (0,replace_file/* replaceFile */.fR)(page, html(report, format/* plainContext */.O));
    (0,replace_file/* replaceFile */.fR)((0,external_node_path_.join)(settings.folder, 'rehearsal.json'), formats/* formats */.F.json(report, format/* plainContext */.O));
    print.end(report, page);
    return report.verdict === 'fail' ? 1 : 0;
}
/** Makes the batch with the faults of all steps. */
async function simulate(stage, run) {
    const faults = run.flatMap(({ injects }) => injects).join(',');
    const amount = ['--size', String(stage.size), `--seed=${stage.seed}`];
    await stage.call('simulate-batch', [
        ...['--outdir', BATCH, ...amount],
        ...['--origin', 'mock://rehearsal', '--inject', faults],
    ]);
}


/***/ }),

/***/ 43600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseEnvironment)
/* harmony export */ });
const PLAIN = ['PATH', 'HOME', 'USER', 'LANG', 'TZ', 'TMPDIR', 'TERM', 'CI'];
// Without these Windows starts next to nothing.
const WINDOWS = ['SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE'];
/**
 * The variables that a foreign program may see: where programs and the home are, language, time zone,
 * terminal, and the ones named in `more`. No token is among them unless `more` names it.
 */
function baseEnvironment(environment, more = []) {
    const names = [...PLAIN, ...(process.platform === 'win32' ? WINDOWS : []), ...more];
    const wanted = new Set(names);
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        const isKept = wanted.has(name) || name.startsWith('LC_');
        if (isKept && value !== undefined)
            kept[name] = value;
    }
    return kept;
}


/***/ })

};
