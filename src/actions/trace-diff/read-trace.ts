import { compareText } from '../../core/finding.js';
import { isRecord, pointerTo, shown } from './compare-values.js';
import { hasPassed, reasonOf } from './read-verdict.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import { type Fields, isViolation, type Met, type Position, type Trace, wordFor } from './tally.js';
import { isViolations } from './violations.js';

type Volatile = Pick<Settings, 'isVolatile'>;

/** Finds a trace's events and violations, wherever in the file they stand, and notes what it says besides. */
export function readTrace(source: Source | undefined, settings: Volatile): Trace {
  const reader = new TraceReader(settings);
  if (source && !('why' in source.structure)) reader.read(source.structure.value);
  return reader.trace;
}

/** Where the fields of a record, or of the file, are noted. */
interface Notes {
  told: string[];
  /** How many parts of the path lead to the record. */
  depth: number;
}

class TraceReader {
  readonly trace: Trace = { events: [], violations: [], beside: [] };
  private readonly path: (string | number)[] = [];
  private met = 0;

  constructor(private readonly settings: Volatile) {}

  read(value: unknown): void {
    const beside: Notes = { told: this.trace.beside, depth: 0 };
    if (isViolations(value)) this.list(value.list, beside);
    else if (Array.isArray(value)) this.list(value, beside);
    else this.look(value, beside);
  }

  /** Whatever stands in a list of events is one, unless events stand in it. */
  private list(list: readonly unknown[], notes: Notes): void {
    list.forEach((one, index) => {
      this.path.push(index);
      if (isEvent(one)) this.event(one);
      else {
        const before = this.met;
        const told: string[] = [];
        this.look(one, { told, depth: notes.depth });
        if (this.met === before) this.event({ event: one });
        else for (const text of told) notes.told.push(text);
      }
      this.path.pop();
    });
  }

  /** Looks for events in a value, and notes what is none. */
  private look(value: unknown, notes: Notes): void {
    if (isEvent(value)) this.event(value);
    else if (!isFilled(value)) {
      notes.told.push(`${this.path.slice(notes.depth).join('.')}=${shown(value)}`);
    } else this.members(value, notes);
  }

  private members(value: object, notes: Notes): void {
    for (const [key, one] of Object.entries(value)) {
      this.path.push(key);
      if (!this.isVolatile(key)) {
        if (key === 'events' && Array.isArray(one)) this.list(one, notes);
        else this.look(one, notes);
      }
      this.path.pop();
    }
  }

  private isVolatile(key: string): boolean {
    return this.settings.isVolatile(key, pointerTo(this.path));
  }

  /** Of a field of the record that is looked at. */
  private pointer(key: string): string {
    return pointerTo([...this.path, key]);
  }

  private event(one: Fields): void {
    this.met++;
    if (isViolation(one)) {
      this.trace.violations.push(this.meet(one, 'type', 'file', false, VIOLATION));
    } else {
      this.trace.events.push(this.meet(one, 'event', 'detail', hasPassed(one.ok), EVENT));
    }
  }

  private meet(
    one: Fields,
    what: string,
    detail: string,
    ok: boolean,
    counted: ReadonlySet<string>,
  ): Met {
    return {
      one,
      what: this.word(one, what),
      detail: this.word(one, detail),
      agent: this.word(one, 'agent'),
      ok,
      reason: ok ? '' : reasonOf(one.ok, this.settings, () => this.pointer('ok')),
      others: this.others(one, counted),
      at: positionOf(this.path),
    };
  }

  private word(one: Fields, key: string): string {
    return wordFor(one[key], this.settings, () => this.pointer(key));
  }

  /** What is told of an event beside what it is counted by; events in it are events of their own. */
  private others(one: Fields, counted: ReadonlySet<string>): string {
    let notes: Notes | undefined;
    for (const key in one) {
      // Most of what is volatile is so by its name.
      if (counted.has(key) || this.settings.isVolatile(key, '')) continue;
      notes ??= { told: [], depth: this.path.length };
      this.path.push(key);
      if (!this.isVolatile(key)) this.look(one[key], notes);
      this.path.pop();
    }
    return notes ? notes.told.sort(compareText).join(', ') : '';
  }
}

const EVENT: ReadonlySet<string> = new Set(['agent', 'event', 'detail', 'ok']);
const VIOLATION: ReadonlySet<string> = new Set(['agent', 'type', 'file', 'rule_violation']);

function positionOf(path: readonly (string | number)[]): Position {
  const [first] = path;
  return path.length === 1 && typeof first === 'number' ? first : [...path];
}

function isEvent(one: unknown): one is Fields {
  return isRecord(one) && ('event' in one || 'ok' in one || isViolation(one));
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
