import { cpus, hostname } from 'node:os';

/** The machine that this process runs on, as far as measurements depend on it. */
export interface Machine {
  host: string;
  /** As Node names it: x64, arm64. */
  architecture: string;
  /** The model of its processor, as the system names it. */
  processor: string;
  processors: number;
}

/** Asks the system. */
export function thisMachine(): Machine {
  const all = cpus();
  const processor = all[0]?.model.trim() || 'unknown';
  return { host: hostname(), architecture: process.arch, processor, processors: all.length };
}
