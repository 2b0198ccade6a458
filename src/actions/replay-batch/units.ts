/** The lines that `--only` names. */
export type Lines = readonly { from: number; to: number }[];

/** Seconds as milliseconds; 0 is none. */
export function parseSeconds(raw: string): number | undefined {
  return /^\d{1,9}(\.\d+)?$/.test(raw) ? Number(raw) * 1000 : undefined;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Bytes, perhaps with a unit of 1,024; 0 is none. */
export function parseBytes(raw: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)$/i.exec(raw) ?? [];
  return digits === '' ? undefined : Number(digits) * (UNITS[unit.toUpperCase()] as number);
}

/** `3,7-9` as ranges. */
export function parseLines(raw: string): Lines | undefined {
  const ranges = raw.split(',').map((part) => {
    const [, from = '', to = from] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(part) ?? [];
    return { from: Number(from), to: Number(to) };
  });
  return ranges.every(({ from, to }) => from > 0 && to >= from) ? ranges : undefined;
}

/** A bare `--resume` is `true`, and says no more than the default does. */
export function parseResume(raw: string): 'stop' | 'rerun' | 'skip' | undefined {
  if (raw === 'true') return 'stop';
  return raw === 'stop' || raw === 'rerun' || raw === 'skip' ? raw : undefined;
}
