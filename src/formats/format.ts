import type { Finding, Place } from '../core/finding.js';
import type { Report } from '../core/report.js';

/** What a format may use beside the report. */
export interface Context {
  /** Terminal colours. */
  colour: boolean;
  /** The address of a place in the repository, when there is a host that shows it. */
  link: (place: Place) => string | undefined;
  /** Where everything is, for a text that cannot show all: a path or an artifact. */
  complete: string | undefined;
  /** Which findings become annotations; all when undefined. */
  annotates?: (finding: Finding) => boolean;
}

/** No colour, no links: a file or a pipe. */
export const plainContext: Context = { colour: false, link: () => undefined, complete: undefined };

/** A report as text. Pure: the same report and context give the same text. */
export type Format = (report: Report, context: Context) => string;
