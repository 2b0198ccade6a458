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
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** GitHub asked to wait longer than a run should. */
class TooBusy extends Error {
    name = 'TooBusy';
}
// GitHub's best practices for REST: writes one after the other, a second apart; after a limit wait as
// long as told, else a minute. Together no run waits longer than this.
const BETWEEN_WRITES_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MOST_READS = 4;
/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx or a cut connection, writes never: only their caller can tell whether they took effect.
 */
function makeApi(token, clock, baseUrl) {
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
        nextWrite = clock.now().getTime() + BETWEEN_WRITES_MS;
    }
    api.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
        for (let attempt = 1;; attempt++) {
            if (!isRead)
                await pace();
            try {
                const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
                return await request({ ...options, request: { ...options.request, signal } });
            }
            catch (error) {
                const limit = limitWait(error, clock);
                if (limit !== undefined)
                    await wait(limit);
                else if (isRead && attempt < MOST_READS && isPassing(error))
                    await wait(attempt * 1000);
                else
                    throw error;
            }
        }
    });
    return api;
}
/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error, clock) {
    const { status, response, message = '' } = error;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    if (headers['retry-after'])
        return Number(headers['retry-after']) * 1000;
    if (headers['x-ratelimit-remaining'] === '0') {
        return Math.max(1000, Number(headers['x-ratelimit-reset']) * 1000 - clock.now().getTime());
    }
    return status === 429 || /rate limit/i.test(message) ? 60_000 : undefined;
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


/***/ })

};
