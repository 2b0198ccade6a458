/** The actions whose reports are known; a test holds it and the list of actions together. */
export const ACTION_NAMES = [
  'validate-batch',
  'annotate-batch',
  'simulate-batch',
  'replay-batch',
  'perf-log',
  'trace-diff',
] as const;
