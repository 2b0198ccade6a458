import { styleText } from 'node:util';
import { count } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { inColumns } from '../formats/columns.js';
import { logText, visibleLine } from '../formats/sink.js';
import { type Terminal, wantsColour } from '../hosts/terminal.js';
import { duration, missedIn } from './describe.js';
import type { Settings } from './settle.js';
import type { Outcome } from './step.js';

type Style = 'green' | 'red' | 'bold' | 'dim';

/** Tells of a rehearsal while it runs: a line for each fault, with who caught it and in how long. */
export function printer({ out, environment }: Terminal, { size, seed, quiet }: Settings) {
  const colour = wantsColour(out, environment);
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  let held = '';
  const say = (text: string) => {
    if (quiet) held += `${text}\n`;
    else out.write(`${text}\n`);
  };
  say(paint('bold', `Rehearsal of ${count(size, 'document')}, seed ${safe(seed)}`));
  return {
    step(title: string, outcome: Outcome): void {
      say(`\n${paint('bold', title)}`);
      const caught = outcome.caught.map(({ fault, by, milliseconds }) => [
        ...[fault.rule, fault.path, `${by}, ${duration(milliseconds)}`],
      ]);
      const missed = missedIn(outcome).map(({ rule, path, what }) => [rule, `${path}: ${what}`]);
      for (const [at, line] of inColumns([...caught, ...missed]).entries()) {
        const word = at < caught.length ? paint('green', 'caught') : paint('red', 'MISSED');
        say(`  ${word}  ${safe(line)}`);
      }
      for (const alarm of outcome.alarms) say(`  ${paint('red', 'ALARM ')}  ${safe(alarm)}`);
    },
    /** Says how it ended; what was held back while nothing was wrong is said when something is. */
    end(report: Report, page: string): void {
      if (quiet && report.verdict !== 'fail') return;
      const facts = new Map(report.facts.map(({ label, value }) => [label, value]));
      const { errors } = report.counts;
      const said = `${facts.get('Faults')} faults injected, ${facts.get('Caught')} caught${errors > 0 ? `, ${count(errors, 'error')}` : ''}; ${facts.get('Commands')} commands in ${facts.get('Time')}`;
      out.write(`${held}\n${paint(errors > 0 ? 'red' : 'green', said)}\n`);
      out.write(`${paint('dim', `The whole story: ${safe(page)}`)}\n`);
    },
  };
}

function safe(text: string): string {
  return logText(visibleLine(text));
}
