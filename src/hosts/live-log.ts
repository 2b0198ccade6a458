import { logText, visibleLine } from '../formats/sink.js';
import type { Live } from '../world/live.js';

/** Shows lines on a stream, which a terminal or a runner reads. */
export function liveLog(stream: { write(text: string): unknown }): Live {
  return { harmless, line: (text) => stream.write(`${text}\n`) };
}

/** Shows nothing, for who wants nothing or reads the stream as something else. */
export const hiddenLog: Live = { harmless, line: () => {} };

function harmless(text: string): string {
  return logText(visibleLine(text));
}
