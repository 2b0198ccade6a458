/** What became of an action. */
export const STATES = [
  'not reached',
  'done',
  'done before',
  'failed',
  'not selected',
  'depends on a failure',
  'skipped as told',
  'unknown',
  'planned',
] as const;

/** One of them. */
export type State = (typeof STATES)[number];

/** The outcome of an action: what became of it, its exit code, and how long it took. */
export interface Outcome {
  state: State;
  code: number;
  ms: number;
}

/** The outcomes of all actions by their index: six bytes each, since there may be half a million. */
export class Outcomes {
  private states = new Uint8Array(64);
  private codes = new Uint8Array(64);
  private times = new Float32Array(64);

  set(index: number, { state, code, ms }: Outcome): void {
    if (index >= this.states.length) this.grow(index + 1);
    this.states[index] = STATES.indexOf(state);
    this.codes[index] = code;
    this.times[index] = ms;
  }

  get(index: number): Outcome {
    return {
      state: STATES[this.states[index] ?? 0] as State,
      code: this.codes[index] ?? 0,
      ms: this.times[index] ?? 0,
    };
  }

  /** How many of the first `total` actions, perhaps without those before `first`, are in each state. */
  counts(total: number, first = 0): Record<State, number> {
    const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
    for (let index = first; index < total; index++) counts[this.get(index).state]++;
    return counts;
  }

  private grow(least: number): void {
    const length = Math.max(least, this.states.length * 2);
    const [states, codes, times] = [this.states, this.codes, this.times];
    this.states = new Uint8Array(length);
    this.states.set(states);
    this.codes = new Uint8Array(length);
    this.codes.set(codes);
    this.times = new Float32Array(length);
    this.times.set(times);
  }
}
