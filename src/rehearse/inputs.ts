import { flag, path, text, value } from '../inputs/define.js';

/** What a rehearsal can be told. */
export const inputs = {
  size: value({
    description: 'How many documents the simulated batch has.',
    metavar: 'N',
    default: '30',
    expects: 'a whole number from 25 to 1000000, so that each fault has a document of its own',
    parse: (raw) => (/^\d{2,7}$/.test(raw) && inRange(Number(raw)) ? Number(raw) : undefined),
  }),
  seed: text({
    description: 'The same seed rehearses with the same batch; by default one by chance.',
    metavar: 'TEXT',
  }),
  outdir: path({
    description:
      'Keep batch, reports and page in this folder; by default a fresh one in scratch space.',
    metavar: 'DIR',
  }),
  quiet: flag({ description: 'Print nothing when every fault was caught.' }),
} as const;

function inRange(size: number): boolean {
  return size >= 25 && size <= 1_000_000;
}
