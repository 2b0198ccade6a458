import type { Clock } from '../../../src/world/clock.js';

/**
 * One time for many tasks: it stands still while a task does something, and when all wait it moves on to the
 * first that is due. So hours of many repositories pass in seconds.
 */
export class SharedClock implements Clock {
  private time = Date.parse('2029-01-26T09:00:00Z');
  private awake = 0;
  private sleepers: { due: number; wake: () => void }[] = [];

  now(): Date {
    return new Date(this.time);
  }

  sleep(milliseconds: number): Promise<void> {
    this.awake--;
    return new Promise((wake) => {
      const due = this.time + milliseconds;
      const at = this.sleepers.findLastIndex((one) => one.due <= due) + 1;
      this.sleepers.splice(at, 0, { due, wake });
      this.goOn();
    });
  }

  /** Runs tasks that wait for nothing but this clock and what answers at once. */
  async run(tasks: readonly (() => Promise<void>)[]): Promise<void> {
    this.awake += tasks.length;
    await Promise.all(
      tasks.map(async (task) => {
        try {
          await task();
        } finally {
          this.awake--;
          this.goOn();
        }
      }),
    );
  }

  private goOn(): void {
    if (this.awake > 0) return;
    const next = this.sleepers.shift();
    if (next === undefined) return;
    this.time = next.due;
    this.awake++;
    next.wake();
  }
}
