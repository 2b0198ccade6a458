import type { Clock } from '../../../src/world/clock.js';

/** A clock on which waiting takes no time, and lets the time pass. */
export class TestClock implements Clock {
  private time = Date.parse('2029-01-26T12:00:00Z');

  now(): Date {
    return new Date(this.time);
  }

  async sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds;
  }
}
