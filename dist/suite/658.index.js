export const id = 658;
export const ids = [658];
export const modules = {

/***/ 40658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// UNUSED EXPORTS: commands

// EXTERNAL MODULE: ./build/src/actions/index.js
var actions = __webpack_require__(14665);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/hosts/help.js
var help = __webpack_require__(86626);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/src/hosts/run-alone.js



/** Runs a command that is no action. Answers its exit code; a usage mistake is 1, said on `err`. */
async function runCommandAlone(command, args, terminal) {
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
        terminal.out.write((0,help/* commandHelp */.bD)(command));
        return 0;
    }
    try {
        return await command.run(args, terminal);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        terminal.err.write(`cohesix ${command.name}: ${(0,sink/* logText */.kc)(error.message)}\n`);
        return 1;
    }
}

// EXTERNAL MODULE: ./build/src/hosts/terminal.js + 1 modules
var hosts_terminal = __webpack_require__(65297);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/inputs/arguments.js
var inputs_arguments = __webpack_require__(72339);
// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(42584);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/src/world/progress.js
var progress = __webpack_require__(60267);
// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 35 modules
var make_world = __webpack_require__(18672);
;// CONCATENATED MODULE: ./build/src/hosts/verify.js










const inputs = {
    files: (0,inputs_define/* list */.p_)({
        description: 'Bundles that --evidence wrote.',
        metavar: 'FILE',
        positional: true,
        isPath: true,
    }),
    sha256: (0,inputs_define/* value */.Uq)({
        description: 'What the SHA-256 of the bundle has to be, as an attestation names it.',
        metavar: 'DIGEST',
        expects: '64 hex digits',
        parse: (raw) => (/^[0-9a-f]{64}$/i.test(raw) ? raw.toLowerCase() : undefined),
    }),
};
/** The largest bundle that is read. */
const LARGEST = 512 * 2 ** 20;
/** Checks evidence bundles offline: exit code 0 when all hold, 1 with every reason when one does not. */
const verify = {
    name: 'verify',
    summary: 'Checks evidence bundles offline: that each is whole, unchanged, and agrees with itself.',
    usage: 'FILE… [--sha256 DIGEST]',
    inputs,
    examples: ['cohesix verify batch.evidence.json'],
    async run(args, terminal) {
        const given = (0,parse/* parseInputs */.TL)(inputs, (0,inputs_arguments/* readArguments */.lR)(inputs, args), (0,inputs_arguments/* commandLabel */.Md)(inputs));
        const { files, sha256 } = given;
        if (files.length === 0)
            throw new usage_error/* UsageError */.e('name the bundle: cohesix verify FILE');
        if (files.length > 1 && sha256 !== undefined) {
            throw new usage_error/* UsageError */.e('--sha256 is the digest of one bundle; verify that one alone');
        }
        const { verifyEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3597), __webpack_require__.e(5722)]).then(__webpack_require__.bind(__webpack_require__, 65722));
        const world = (0,make_world/* makeWorld */.B)({ ...terminal, host: 'terminal', progress: progress/* silent */.K });
        const holds = (file) => tell(terminal, file, verifyEvidence(read(world, file), sha256));
        return Math.max(...files.map((file) => codeOf(terminal, () => holds(file))));
    },
};
/** Says what came of a bundle, and answers whether it holds. */
function tell(terminal, file, { problems, summary }) {
    for (const line of problems.length > 0 ? problems : [summary]) {
        terminal.out.write(`${(0,sink/* logText */.kc)(`${file}: ${line}`)}\n`);
    }
    return problems.length === 0;
}
/** A bundle that cannot be read keeps no other one from being verified. */
function codeOf(terminal, holds) {
    try {
        return holds() ? 0 : 1;
    }
    catch (error) {
        terminal.err.write(`cohesix verify: ${(0,sink/* logText */.kc)((0,reason/* reason */.l)(error))}\n`);
        return 1;
    }
}
function read(world, file) {
    const reading = world.files.read((0,external_node_path_.resolve)(world.directory, file), LARGEST);
    if (reading.kind === 'file')
        return reading.bytes;
    const what = reading.kind === 'missing' ? 'no such file' : `${reading.kind}, not a file of at most 512 MiB`;
    throw new usage_error/* UsageError */.e(`${(0,quote/* quote */.hD)(file)}: ${what}; name the bundle that --evidence wrote`);
}

// EXTERNAL MODULE: ./build/src/rehearse/inputs.js
var rehearse_inputs = __webpack_require__(34494);
;// CONCATENATED MODULE: ./build/src/rehearse/command.js

/** The command `rehearse` over a suite of actions: exit code 0 when every fault was caught, else 1. */
function rehearsal(actions) {
    return {
        name: 'rehearse',
        summary: 'Makes a batch with faults, runs every command over it, and proves that each fault is caught.',
        usage: '[flags]',
        inputs: rehearse_inputs/* inputs */.Q,
        examples: ['cohesix rehearse', 'cohesix rehearse --size 1000 --seed 7 --outdir rehearsal'],
        async run(args, terminal) {
            // The rest is loaded by a run, not by a help text.
            const [{ rehearse }, { settle }] = await Promise.all([
                __webpack_require__.e(/* import() */ 9320).then(__webpack_require__.bind(__webpack_require__, 69320)),
                __webpack_require__.e(/* import() */ 7908).then(__webpack_require__.bind(__webpack_require__, 77908)),
            ]);
            return rehearse(actions, settle(args, terminal), terminal);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli.js








/** What the command can do beside the actions. */
const commands = [rehearsal(actions.actions), verify];
/** The `cohesix` command: one subcommand per action, and what needs none. Answers the exit code. */
async function cli(args, terminal) {
    const [name, ...rest] = args;
    const action = actions.actions.find((known) => known.name === name);
    if (action)
        return (0,hosts_terminal/* runCommand */.d)(action, rest, terminal);
    const command = commands.find((known) => known.name === name);
    if (command)
        return runCommandAlone(command, rest, terminal);
    if (name === 'help' && rest[0] !== undefined)
        return cli([rest[0], '--help'], terminal);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.out.write((0,help/* suiteHelp */.CK)(actions.actions, commands));
        return 0;
    }
    if (name === '--version') {
        terminal.out.write(`${report/* TOOL_VERSION */.wr}\n`);
        return 0;
    }
    const names = [...actions.actions, ...commands].map((known) => known.name);
    const hint = (0,nearest/* didYouMean */.a)(name, names) || `; the commands are ${names.join(', ')}`;
    terminal.err.write(`cohesix: unknown command ${JSON.stringify(name)}${hint}\n`);
    return 1;
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

/***/ 86626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ suiteHelp),
/* harmony export */   bD: () => (/* binding */ commandHelp),
/* harmony export */   cB: () => (/* binding */ actionHelp)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81649);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5639);
/* harmony import */ var _inputs_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72339);



/** The help of one command, made from its declaration. */
function actionHelp(action) {
    const free = Object.values(action.inputs).find(({ positional }) => positional);
    return commandHelp({ ...action, usage: `[flags]${free ? ` [${free.metavar}…]` : ''}` });
}
/** The help of a command that is no action, and what the other is made of. */
function commandHelp({ name: command, summary, usage, inputs: declared, examples, }) {
    const inputs = (0,_inputs_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .flagInputs */ .Cp)(declared);
    const free = inputs.find(([, { positional }]) => positional);
    const more = free?.[1].kind === 'list' ? '…' : '';
    return [
        ...wrap(summary.split(' '), WIDTH),
        '',
        `Usage: cohesix ${command} ${usage}`,
        '',
        ...(free ? [entry(`${free[1].metavar}${more}`, free[1]), ''] : []),
        'Flags:',
        ...inputs
            .filter(([, input]) => input !== free?.[1])
            .map(([name, input]) => entry(flagText(name, input), input)),
        entry('--help', { description: 'Show this help.', default: undefined }),
        '',
        'Examples:',
        ...examples.map(exampleText),
        '',
    ].join('\n');
}
/** The help of the whole suite. */
function suiteHelp(actions, commands) {
    return [
        `cohesix ${_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .wr}: keeps machine-made batches of documents and code honest.`,
        '',
        'Usage: cohesix COMMAND [flags]',
        '',
        'Commands:',
        ...[...actions, ...commands].map(({ name, summary }) => entry(name, { description: summary, default: undefined })),
        '',
        'cohesix COMMAND --help explains one; cohesix --version prints the version.',
        `Documentation: ${_core_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .HOMEPAGE */ .py}`,
        '',
    ].join('\n');
}
function flagText(name, input) {
    const flag = `--${(0,_inputs_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .flagName */ .GI)(name, input)}`;
    if (input.kind !== 'flag')
        return `${flag} ${input.metavar}`;
    return input.metavar === 'FLAG' ? flag : `${flag}=${input.metavar}`;
}
/** A long example goes on in the next line, as a shell reads it. */
function exampleText(example) {
    return `  ${wrap(example.split(/ (?=--)/), WIDTH - 6).join(' \\\n    ')}`;
}
const INDENT = 24;
const WIDTH = 80;
function entry(left, { description, default: standard }) {
    const text = standard === undefined ? description : `${description} [${standard}]`;
    const lines = wrap(text.split(' '), WIDTH - INDENT);
    const head = `  ${left}`;
    const pad = ' '.repeat(INDENT);
    if (head.length >= INDENT)
        return [head, ...lines.map((line) => pad + line)].join('\n');
    return [head.padEnd(INDENT) + lines[0], ...lines.slice(1).map((line) => pad + line)].join('\n');
}
/** The words in lines; what stays together is one word. */
function wrap(words, width) {
    const lines = [''];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== '' && last.length + word.length >= width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 65297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  M: () => (/* binding */ wantsColour)
});

// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(75032);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/formats/index.js + 5 modules
var formats = __webpack_require__(56691);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/src/inputs/arguments.js
var inputs_arguments = __webpack_require__(72339);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/src/hosts/help.js
var help = __webpack_require__(86626);
// EXTERNAL MODULE: ./build/src/hosts/live-log.js
var live_log = __webpack_require__(86376);
// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 35 modules
var make_world = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/hosts/refuse-outputs.js
var refuse_outputs = __webpack_require__(64370);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/hosts/terminal-progress.js

const QUIET_MS = 1000;
const EVERY_MS = 100;
/** One line that is drawn again, on a terminal only, once work has taken longer than a second. */
function terminalProgress(stream, environment) {
    const watched = stream.isTTY === true && !environment.CI && environment.TERM !== 'dumb';
    const started = performance.now();
    let next = started + QUIET_MS;
    let drawn = false;
    return {
        step(done, total, what) {
            const now = performance.now();
            if (!watched || now < next)
                return;
            next = now + EVERY_MS;
            drawn = true;
            const percent = Math.floor((done / Math.max(1, total)) * 100);
            stream.write(`\r\u001b[K${percent}% of ${(0,quote/* thousands */.oh)(total)} ${what}`);
        },
        end() {
            if (drawn)
                stream.write('\r\u001b[K');
            drawn = false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/hosts/with-run.js
var with_run = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/src/hosts/write-outputs.js
var write_outputs = __webpack_require__(14489);
;// CONCATENATED MODULE: ./build/src/hosts/terminal.js













/** Runs one action as a command. Answers its exit code; a usage mistake is 1, said on `err`. */
async function runCommand(action, args, terminal) {
    const flagsEnd = args.includes('--') ? args.indexOf('--') : args.length;
    if (args.slice(0, flagsEnd).some((arg) => arg === '--help' || arg === '-h')) {
        terminal.out.write((0,help/* actionHelp */.cB)(action));
        return 0;
    }
    try {
        return await runParsed(action, args, terminal);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        terminal.err.write(`cohesix ${action.name}: ${(0,sink/* logText */.kc)(error.message)}\n`);
        return 1;
    }
}
async function runParsed(action, args, terminal) {
    const label = (0,inputs_arguments/* commandLabel */.Md)(action.inputs);
    const raw = (0,inputs_arguments/* readArguments */.lR)(action.inputs, args);
    const shared = (0,parse/* parseInputs */.TL)(shared_inputs/* sharedInputs */.dO, raw, label);
    const progress = terminalProgress(terminal.err, terminal.environment);
    // What another program reads from the output is no place for what people watch.
    const watched = shared.format === 'text' ? terminal.out : terminal.err;
    const live = shared.quiet ? live_log/* hiddenLog */.J : (0,live_log/* liveLog */.N)(watched);
    const world = (0,make_world/* makeWorld */.B)({ ...terminal, host: 'terminal', progress, live });
    const paths = {
        ...{ report: shared.report, sarif: shared.sarif, html: shared.html },
        log: (0,write_outputs/* hasFindingsLog */.J)(action) ? shared.logFile : undefined,
        evidence: shared.evidence,
    };
    const given = (0,parse/* parseInputs */.TL)(action.inputs, raw, label);
    (0,refuse_outputs/* refuseOutputs */.N)(world, action, given, label);
    const began = world.clock.now();
    const result = await action.run(given, world);
    const report = (0,with_run/* withRun */.Y)(result.report, action, raw, world);
    progress.end();
    const circumstances = { began, subject: undefined, others: result.evidence ?? [] };
    const { log, lost } = await (0,write_outputs/* writeOutputs */.K)(world, report, paths, circumstances);
    await show({ ...result, report }, shared, log, terminal);
    for (const one of lost)
        terminal.err.write(`cohesix ${action.name}: ${(0,sink/* logText */.kc)(one)}\n`);
    return result.exitCode || Math.min(lost.length, 1);
}
/** Prints what came of it; `log` has it all. */
async function show({ report, preamble, file, lastLine }, shared, log, terminal) {
    const isFile = file !== undefined && shared.format === 'text';
    if (isFile)
        printFile(file, terminal);
    const last = lastLine !== undefined && shared.format === 'text' ? `${(0,sink/* logText */.kc)(lastLine)}\n` : '';
    if (shared.quiet && report.verdict !== 'fail') {
        terminal.out.write(last);
        return;
    }
    const isText = preamble !== undefined && shared.format === 'text';
    const sections = report.sections.filter((section) => {
        if (section.kind === 'text')
            return !isFile || section.text !== file;
        // The preamble has the diffs.
        return section.kind !== 'diff' || !isText;
    });
    const shown = { ...report, sections };
    if (isText) {
        terminal.out.write(`${preamble.split('\n').map(sink/* logText */.kc).join('\n')}\n`);
    }
    const format = await (0,formats/* formatOf */.b)(shared.format);
    const stream = isFile ? terminal.err : terminal.out;
    stream.write(format(shown, contextOf(terminal, stream, shared.report ?? log)) + last);
}
/** A file as it is, byte for byte, except where a terminal or the runner of a workflow would act on what it says. */
function printFile(text, { out, environment }) {
    const acts = out.isTTY === true || (environment.GITHUB_ACTIONS === 'true' && !out.isFile);
    out.write(acts
        ? text
            .split(/(?<=\n)/)
            .map((line) => (0,sink/* logText */.kc)(line))
            .join('')
        : text);
}
function contextOf({ environment }, stream, complete) {
    return { colour: wantsColour(stream, environment), link: () => undefined, complete };
}
/** NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether it is a terminal. */
function wantsColour({ isTTY }, environment) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR)
        return environment.FORCE_COLOR !== '0';
    return isTTY === true && environment.TERM !== 'dumb' && !environment.CI;
}


/***/ }),

/***/ 72339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ flagInputs),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Md: () => (/* binding */ commandLabel),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22007);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);




/** The inputs that exist as flags of the command. */
function flagInputs(inputs) {
    return Object.entries(inputs).filter(([, { where }]) => where === 'everywhere' || where === 'cli');
}
/** What the flag of an input is called. */
function flagName(name, input) {
    return input?.flagName ?? name;
}
/** How a command names an input to its user: by its flag, or as its help calls the free arguments. */
function commandLabel(inputs) {
    return (name) => {
        const input = inputs[name];
        return input?.positional ? input.metavar : `--${flagName(name, input)}`;
    };
}
/**
 * Reads a command's arguments: `--flag value`, `--flag=value`, `--` ends flags. A list may be given
 * several times; for every other input the last one wins. Throws a UsageError for an unknown flag,
 * and for one without its value.
 */
function readArguments(inputs, args) {
    const flags = new Map(flagInputs(inputs).map(([name, input]) => [flagName(name, input), { name, input }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...flags].map(([name, { input }]) => [
            name,
            { type: input.kind === 'flag' ? 'boolean' : 'string' },
        ])),
        strict: false,
        tokens: true,
    });
    const raw = {};
    const free = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            free.push(token.value);
        if (token.kind !== 'option')
            continue;
        const known = flags.get(token.name);
        if (known === undefined)
            throw unknownFlag(token.rawName, [...flags.keys()]);
        const { name, input } = known;
        const given = input.kind === 'flag' ? (token.value ?? 'true') : givenValue(token, input, flags);
        refuseEmpty(token.rawName, input, given);
        const before = input.kind === 'list' ? raw[name] : undefined;
        raw[name] = before === undefined ? given : `${before}\n${given}`;
    }
    return { ...raw, ...takeFree(inputs, free, raw) };
}
/** Behind a flag whose value is a variable that is not set stands the next flag: it is no value. */
function givenValue({ rawName, value, inlineValue }, { metavar }, flags) {
    if (value !== undefined && (inlineValue || !isFlag(value, flags)))
        return value;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${rawName} needs a value: ${rawName} ${metavar}`);
}
function isFlag(word, flags) {
    const [, name] = /^--(?:no-)?([^=]+)/.exec(word) ?? [];
    return ['--', '-h', '--help'].includes(word) || (name !== undefined && flags.has(name));
}
/** Each free argument is one value as it is, also with blanks at its ends or a line feed in it. */
function takeFree(inputs, free, raw) {
    if (free.length === 0)
        return {};
    const taker = Object.entries(inputs).find(([, { positional }]) => positional);
    if (taker === undefined) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unexpected argument "${free[0]}": this command takes only flags`);
    }
    const [name, input] = taker;
    for (const one of free)
        refuseEmpty((0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(one), input, one);
    const before = raw[name];
    if (input.kind === 'list') {
        const ofFlag = before === undefined ? [] : input.parse(before);
        return { [name]: [...ofFlag, ...free] };
    }
    const [only, second] = before === undefined ? free : [before, ...free];
    if (second !== undefined) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unexpected argument ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(second)}: one ${input.metavar} is taken`);
    }
    return { [name]: only };
}
/** A variable that is not set leaves an empty value, which nobody means; other kinds accept none anyway. */
function refuseEmpty(label, { kind, metavar }, given) {
    if ((kind === 'text' || kind === 'list') && given.trim() === '') {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${label}: it is empty; leave it out, or give ${metavar}`);
    }
}
function unknownFlag(rawName, known) {
    const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(rawName, known.map((name) => `--${name}`));
    return new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`unknown flag ${rawName}${hint || '; --help lists them'}`);
}


/***/ }),

/***/ 34494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42584);

/** What a rehearsal can be told. */
const inputs = {
    size: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
        description: 'How many documents the simulated batch has.',
        metavar: 'N',
        default: '30',
        expects: 'a whole number from 25 to 1000000, so that each fault has a document of its own',
        parse: (raw) => (/^\d{2,7}$/.test(raw) && inRange(Number(raw)) ? Number(raw) : undefined),
    }),
    seed: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The same seed rehearses with the same batch; by default one by chance.',
        metavar: 'TEXT',
    }),
    outdir: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Keep batch, reports and page in this folder; by default a fresh one in scratch space.',
        metavar: 'DIR',
    }),
    quiet: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: 'Print nothing when every fault was caught.' }),
};
function inRange(size) {
    return size >= 25 && size <= 1_000_000;
}


/***/ })

};
