/** What a line of a hydration log asks for. */
export type Action =
  | { kind: 'CWD'; directory: string }
  | { kind: 'ENV'; name: string; value: string }
  | { kind: 'RUN'; argv: [string, ...string[]] }
  | { kind: 'COPY'; source: string; destination: string }
  | { kind: 'SLEEP'; seconds: number };

/** What is wrong with a line, and at which columns (UTF-16 code units, from 1, the end exclusive). */
export interface LineProblem {
  rule: string;
  message: string;
  column: number;
  endColumn: number;
  expected: string;
}

/** A field of a line, with where it stands. */
export interface Field {
  text: string;
  column: number;
  endColumn: number;
}

/** The grammar's version: 2 knows escapes. */
export type Version = 1 | 2;
