/** What can go wrong with one request. */
export type Fault =
  /** The effect takes place, and the answer is 500. */
  | 'fails-after'
  /** Nothing happens, and the answer is 502. */
  | 'fails-before'
  /** 429, with `retry-after`. */
  | 'too-many'
  /** 429 that asks to wait for no time at all. */
  | 'too-many-now'
  /** 403 of a secondary limit, which says only so. */
  | 'secondary'
  /** 403 of the hourly limit, with the time of its reset. */
  | 'used-up'
  /** The effect takes place, and the answer does not come in time. */
  | 'slow'
  /** The connection ends before anything happens. */
  | 'cut-before'
  /** The effect takes place, and the connection ends before the answer. */
  | 'cut-after'
  /** The effect takes place, and the answer ends in the middle. */
  | 'cut-short'
  /** Nothing happens: a proxy answers with a page of its own. */
  | 'proxy'
  /** GraphQL only: the hourly limit, which it tells in a 200. */
  | 'graphql-limit'
  /** GraphQL only: it refuses for a reason of its own, in a 200. */
  | 'graphql-error'
  /** 403 for want of a permission. */
  | 'forbidden'
  /** 403 of a conversation that is locked. */
  | 'locked';

/** Those after which the same request may succeed. */
export const PASSING = [
  'fails-after',
  'fails-before',
  'too-many',
  'secondary',
  'used-up',
  'slow',
  'cut-before',
  'cut-after',
  'cut-short',
  'proxy',
] as const satisfies Fault[];

/** What GraphQL says in its 200 of a fault. */
export function graphqlErrors(fault: Fault | undefined): object[] | undefined {
  if (fault === 'graphql-limit') {
    return [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }];
  }
  if (fault !== 'graphql-error') return undefined;
  return [{ message: 'Something went wrong while executing your query.' }];
}

/** The answer of a limit, and how long a client must then keep still, in ms. */
export interface LimitAnswer {
  status: number;
  headers: Record<string, string>;
  message: string;
  pause: number;
}

/** What GitHub says when a limit is met. */
export function limitAnswer(fault: Fault, now: number): LimitAnswer | undefined {
  switch (fault) {
    case 'too-many':
      return {
        status: 429,
        headers: { 'retry-after': '7' },
        message: 'You have exceeded a secondary rate limit.',
        pause: 7000,
      };
    case 'too-many-now':
      return { status: 429, headers: { 'retry-after': '0' }, message: 'Slow down.', pause: 0 };
    case 'secondary':
      return {
        status: 403,
        headers: {},
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
        pause: 60_000,
      };
    case 'used-up':
      return {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(now / 1000) + 42),
        },
        message: 'API rate limit exceeded for installation.',
        pause: 42_000,
      };
    default:
      return undefined;
  }
}
