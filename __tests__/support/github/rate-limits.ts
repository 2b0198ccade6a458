import type { LimitAnswer } from './faults.js';

/** How much one token may ask (GitHub, "Rate limits for the REST API"). */
export interface Allowance {
  /** The primary limit. */
  requestsAnHour: number;
  /** The secondary limits: a request that reads costs one point, one that writes five. */
  pointsAMinute: number;
  writesAMinute: number;
  writesAnHour: number;
}

const SECONDARY = { pointsAMinute: 900, writesAMinute: 80, writesAnHour: 500 };

/** The token of a workflow; each repository has its own. */
export const WORKFLOW_TOKEN: Allowance = { requestsAnHour: 1000, ...SECONDARY };

/** The token of an app that is installed in an organisation of five hundred repositories. */
export const APP_TOKEN: Allowance = { requestsAnHour: 12_500, ...SECONDARY };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Keeps count of what a token asked, and refuses what is too much, as GitHub does. */
export class RateLimits {
  private readonly asked: { at: number; isWrite: boolean }[] = [];
  /** How many requests were refused. */
  refused = 0;

  constructor(private readonly allowance: Allowance) {}

  /** The refusal of a request, or undefined when it may go on. A refused request counts for nothing. */
  refuse(isWrite: boolean, now: number): LimitAnswer | undefined {
    while (this.asked[0] && this.asked[0].at <= now - HOUR) this.asked.shift();
    const answer = this.primary(now) ?? this.secondary(isWrite, now);
    if (answer) this.refused++;
    else this.asked.push({ at: now, isWrite });
    return answer;
  }

  private primary(now: number): LimitAnswer | undefined {
    if (this.asked.length < this.allowance.requestsAnHour) return undefined;
    const reset = (this.asked[0]?.at ?? now) + HOUR;
    return {
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(reset / 1000)),
      },
      message: 'API rate limit exceeded for installation.',
      pause: reset - now,
    };
  }

  private secondary(isWrite: boolean, now: number): LimitAnswer | undefined {
    const lately = this.asked.slice(this.firstAfter(now - MINUTE));
    const points = lately.reduce((sum, one) => sum + cost(one.isWrite), cost(isWrite));
    const writes = (of: typeof lately) => of.filter((one) => one.isWrite).length;
    const isTooMuch =
      points > this.allowance.pointsAMinute ||
      (isWrite &&
        (writes(lately) >= this.allowance.writesAMinute ||
          writes(this.asked) >= this.allowance.writesAnHour));
    if (!isTooMuch) return undefined;
    const message = 'You have exceeded a secondary rate limit.';
    return { status: 429, headers: { 'retry-after': '60' }, message, pause: 0 };
  }

  private firstAfter(time: number): number {
    let at = this.asked.length;
    while (at > 0 && (this.asked[at - 1]?.at ?? 0) > time) at--;
    return at;
  }
}

function cost(isWrite: boolean): number {
  return isWrite ? 5 : 1;
}
