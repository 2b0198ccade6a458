export const id = 799;
export const ids = [799];
export const modules = {

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TooBusy: () => (/* binding */ TooBusy),
/* harmony export */   isPassing: () => (/* binding */ isPassing),
/* harmony export */   makeApi: () => (/* binding */ makeApi),
/* harmony export */   statusOf: () => (/* binding */ statusOf),
/* harmony export */   whoAmI: () => (/* binding */ whoAmI),
/* harmony export */   writeOnce: () => (/* binding */ writeOnce),
/* harmony export */   writeSparing: () => (/* binding */ writeSparing)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** GitHub asked to wait longer than a run should. */
class TooBusy extends Error {
    name = 'TooBusy';
}
// GitHub's best practices for REST: writes one after the other, a second apart, and what notifies people
// three seconds; after a limit wait as long as told, else a minute and then twice as long each time.
// Together no run waits longer than five minutes for GitHub.
const BETWEEN_WRITES_MS = 1000;
const BETWEEN_NOTIFICATIONS_MS = 3000;
const AFTER_LIMIT_MS = 60_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const MOST_READS = 4;
/** GitHub ends a request of its own after ten seconds: by then a write has taken effect or never will. */
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx or a cut connection, writes never: only their caller can tell whether they took effect.
 */
function makeApi(token, { clock, baseUrl, timeoutMs }) {
    const api = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        ...(baseUrl && { baseUrl }),
        userAgent: 'cohesix-batch-actions',
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    let waited = 0;
    let nextWrite = 0;
    async function wait(milliseconds) {
        waited += milliseconds;
        if (waited > LONGEST_WAIT_MS)
            throw new TooBusy('GitHub asks to wait longer than five minutes');
        await clock.sleep(milliseconds);
    }
    async function pace() {
        const pause = nextWrite - clock.now().getTime();
        if (pause > 0)
            await clock.sleep(pause);
    }
    api.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
        const between = isNotifying(options) ? BETWEEN_NOTIFICATIONS_MS : BETWEEN_WRITES_MS;
        for (let attempt = 1;; attempt++) {
            if (!isRead)
                await pace();
            try {
                // Octokit's own hooks see these options, not those that are handed on.
                const signal = AbortSignal.timeout(timeoutMs ?? REQUEST_TIMEOUT_MS);
                options.request = { ...options.request, signal };
                return await request(options);
            }
            catch (error) {
                const limit = limitWait(error, attempt, clock);
                if (limit !== undefined)
                    await wait(limit);
                else if (isRead && attempt < MOST_READS && isPassing(error))
                    await wait(attempt * 1000);
                else
                    throw error;
            }
            finally {
                if (!isRead)
                    nextWrite = clock.now().getTime() + between;
            }
        }
    });
    return api;
}
function isNotifying({ method, url }) {
    return method === 'POST' && /\/(?:comments|reviews)$/.test(url);
}
/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error, attempt, clock) {
    const { status, response, message = '' } = error;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
    if (after >= 0)
        return after;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - clock.now().getTime();
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    if (isUsedUp && !Number.isNaN(reset))
        return Math.max(1000, reset);
    const isLimit = isUsedUp || status === 429 || /rate limit/i.test(message);
    return isLimit ? AFTER_LIMIT_MS * 2 ** (attempt - 1) : undefined;
}
/** The login behind the token. GET /user is closed to the tokens of workflows, GraphQL's viewer is not. */
async function whoAmI(api) {
    const { viewer } = await api.graphql('{ viewer { login } }');
    return viewer.login;
}
/** The status of a failed request; 0 when no answer came. */
function statusOf(error) {
    const { status, response } = error;
    return response === undefined ? 0 : (status ?? 0);
}
/** Whether the same request may succeed a little later: a server's fault, or no answer at all. */
function isPassing(error) {
    const status = statusOf(error);
    return !(error instanceof TooBusy) && (status === 0 || status >= 500);
}
const MOST_TRIES = 4;
/**
 * Tries a write until it is known to have taken effect. After a passing failure `find` reads
 * what it wrote, before it is tried again. Throws the API's error.
 */
async function writeOnce(write, find) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!isPassing(error))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === MOST_TRIES)
                throw error;
        }
    }
}
/** GitHub refused so much that one bad item cannot be the reason. */
const MOST_REFUSED = 20;
/**
 * Writes items with as few requests as possible. GitHub refuses a whole request (422) for one item:
 * halves find it, and it alone is left out. Answers how many were. Throws any other error.
 */
async function writeSparing(items, write) {
    let refused = 0;
    async function half(part) {
        try {
            await write(part);
        }
        catch (error) {
            if (statusOf(error) !== 422 || part.length === 0)
                throw error;
            if (part.length === 1) {
                refused++;
                if (refused > MOST_REFUSED)
                    throw error;
                return;
            }
            const middle = Math.ceil(part.length / 2);
            await half(part.slice(0, middle));
            await half(part.slice(middle));
        }
    }
    await half(items);
    return refused;
}


/***/ })

};
