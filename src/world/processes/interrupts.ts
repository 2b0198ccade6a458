const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const waiting = new Set<(signal: NodeJS.Signals) => void>();
let isListening = false;

/**
 * Tells of signals that ask this process to end, as long as somebody wants to know: until then it
 * does not end by them, so that nothing it started outlives it.
 */
export function onInterrupt(tell: (signal: NodeJS.Signals) => void): { end(): void } {
  // To begin and stop listening takes half as long as a process: so it listens from the first time on.
  if (!isListening) for (const signal of SIGNALS) process.on(signal, heard);
  isListening = true;
  waiting.add(tell);
  return { end: () => waiting.delete(tell) };
}

function heard(signal: NodeJS.Signals): void {
  if (waiting.size > 0) {
    for (const tell of [...waiting]) tell(signal);
    return;
  }
  for (const one of SIGNALS) process.off(one, heard);
  isListening = false;
  process.kill(process.pid, signal); // As it would have ended had nobody listened.
}
