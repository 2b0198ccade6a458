import { anchors } from './anchors.js';
import { keepCommonLines, type Region, type Sides } from './common-lines.js';
import type { Budget } from './limits.js';
import { runsOfFour } from './runs-of-lines.js';

/** Which lines of a window stay, and how far that is known: less than all when the work ran out. */
export interface Alignment {
  /** Per line of the old side the line of the new side that it stays as, or -1. */
  partner: Int32Array;
  aEnd: number;
  bEnd: number;
}

const FEW_EDITS = 100;
const MOST_EDITS = 600;
const SMALL = 1000;
const PIECE = 200;
const RUN = 4;

/** How many edits a search among so many lines may try: a search takes the square of its edits. */
export function worthTrying(lines: number): number {
  return lines <= SMALL ? MOST_EDITS : FEW_EDITS;
}

/**
 * Aligns two windows of numbered lines. Looks first for a smallest edit that has no more than so many
 * edits. Where there is none, the window is cut at lines that occur once on each side, or at runs of lines
 * that do, and the parts are aligned.
 */
export function align(lines: Sides, edits: number, budget: Budget): Alignment {
  const { a, b } = lines;
  const task: Task = { lines, partner: new Int32Array(a.length).fill(-1), budget };
  const all = { a0: 0, a1: a.length, b0: 0, b1: b.length };
  const regions = solve(task, trim(task, all), edits);
  // The leftmost region is on top: what is before it is known when the work runs out.
  for (let region = regions.pop(); region; region = regions.pop()) {
    if (budget.work <= 0) return { partner: task.partner, aEnd: region.a0, bEnd: region.b0 };
    for (const part of solve(task, trim(task, region), FEW_EDITS)) regions.push(part);
  }
  return { partner: task.partner, aEnd: a.length, bEnd: b.length };
}

interface Task {
  lines: Sides;
  /** The same in runs of lines, made when first needed. */
  runs?: Sides | undefined;
  partner: Int32Array;
  budget: Budget;
}

/** Keeps what a region begins and ends with on both sides, and answers what is between. */
function trim({ lines: { a, b }, partner, budget }: Task, region: Region): Region {
  let { a0, a1, b0, b1 } = region;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partner[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partner[--a1] = --b1;
  budget.work -= a0 - region.a0 + region.a1 - a1 + 1;
  return { a0, a1, b0, b1 };
}

/** Keeps the lines of a region, or answers the smaller regions to look at, the leftmost last. */
function solve(task: Task, region: Region, edits: number): Region[] {
  const [n, m] = [region.a1 - region.a0, region.b1 - region.b0];
  if (n === 0 || m === 0) return [];
  if (edits > 0 && keepCommon(task, region, Math.min(edits, n + m))) return [];
  if (n + m > 2) {
    const parts = cutAt(task, region, task.lines, 1) ?? cutAtRuns(task, region);
    if (parts) return parts;
  }
  if (keepCommon(task, region, n + m <= 2 * PIECE ? n + m : MOST_EDITS / 2)) return [];
  return pieces(region);
}

function keepCommon({ lines, partner, budget }: Task, region: Region, most: number): boolean {
  return keepCommonLines(lines, region, most, budget, (a, b) => {
    partner[a] = b;
  });
}

function cutAtRuns(task: Task, region: Region): Region[] | undefined {
  if (region.a1 - region.a0 <= 4 * RUN || region.b1 - region.b0 <= 4 * RUN) return;
  task.runs ??= runsOfFour(task.lines, task.budget);
  return task.runs ? cutAt(task, region, task.runs, RUN) : [region];
}

/** Keeps the anchors, and answers what is between them. */
function cutAt(task: Task, region: Region, sides: Sides, length: number): Region[] | undefined {
  const { a0, a1, b0, b1 } = region;
  const short = { a0, a1: a1 - length + 1, b0, b1: b1 - length + 1 };
  task.budget.work -= a1 - a0 + b1 - b0;
  const [places, partners] = anchors(sides, short);
  if (places.length === 0) return;
  const parts: Region[] = [];
  let [a, b] = [a0, b0];
  for (const [at, place] of places.entries()) {
    const partner = partners[at] as number;
    task.partner[place] = partner;
    if (place > a || partner > b) parts.push({ a0: a, a1: place, b0: b, b1: partner });
    [a, b] = [place + 1, partner + 1];
  }
  parts.push({ a0: a, a1, b0: b, b1 });
  return parts.reverse();
}

/** Nothing to hold on to, too much for one search: pieces of equal share, one after the other. */
function pieces({ a0, a1, b0, b1 }: Region): Region[] {
  const count = Math.ceil(Math.max(a1 - a0, b1 - b0) / PIECE);
  const at = (from: number, to: number, part: number) =>
    from + Math.floor(((to - from) * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    a0: at(a0, a1, part),
    a1: at(a0, a1, part + 1),
    b0: at(b0, b1, part),
    b1: at(b0, b1, part + 1),
  })).reverse();
}
