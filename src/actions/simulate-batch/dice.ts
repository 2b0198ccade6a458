import { createHash } from 'node:crypto';

/** Answers a number, at least 0 and below the one that is asked: the same ones each time. */
export type Dice = (below: number) => number;

/** Dice for each part of a batch by its number, all from one seed: a part does not depend on the others. */
export function diceOf(seed: string): (part: number) => Dice {
  const start = createHash('sha256').update(seed).digest().readUInt32BE();
  return (part) => {
    let state = (start + Math.imul(part, 0x9e3779b1)) >>> 0;
    // The mixing steps of splitmix32, so that neighbours have nothing in common.
    return (below) => {
      state = (state + 0x9e3779b9) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
    };
  };
}
