const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** `200ms`, `1.5s`, `10m` or `1h` in milliseconds; undefined for anything else, and for nothing at all. */
export function parseDuration(raw: string): number | undefined {
  const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h)$/.exec(raw) ?? [];
  if (amount === undefined) return undefined;
  const duration = Number(amount) * MILLISECONDS[unit as keyof typeof MILLISECONDS];
  return duration > 0 ? duration : undefined;
}

/** `10%` or `0.1` as a part of one; undefined for anything else, and for 1000 % and more. */
export function parsePart(raw: string): number | undefined {
  const [, amount, percent] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(raw) ?? [];
  if (amount === undefined) return undefined;
  const part = Number(amount) / (percent ? 100 : 1);
  return part < 10 ? part : undefined;
}

/** A duration for people: `182 ms`, `12.4 s`, `3 min 20 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 120) return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A ratio as a change for people: `+15.2 %`. */
export function changeText(ratio: number): string {
  const percent = (ratio - 1) * 100;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}

/** Bytes for people: `12.5 MiB`. */
export function bytesText(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB'] as const;
  const power = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
