import type { Format } from './format.js';

/** The report itself, as schemas/report.schema.json describes it. */
export const json: Format = (report) => `${JSON.stringify(report, null, 2)}\n`;
