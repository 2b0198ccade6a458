import { groupBy } from '../../core/group-by.js';
import type { Part } from './gather-reports.js';

/** Reports of one action on one operating system. */
export interface Series {
  action: string;
  platform: string | undefined;
  parts: readonly Part[];
}

/** The series that parts belong to, in the parts' order. */
export function seriesOf(parts: readonly Part[]): Series[] {
  const groups = groupBy(parts, ({ report }) => `${report.action}\0${report.run?.platform ?? ''}`);
  return [...groups.values()].map((group) => {
    const [{ report }] = group;
    return { action: report.action, platform: report.run?.platform, parts: group };
  });
}

/** `validate-batch on linux`. */
export function seriesName({ action, platform }: Series): string {
  return platform === undefined ? action : `${action} on ${platform}`;
}
