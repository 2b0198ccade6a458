import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { Writer } from '../core/writer.js';
import type { CommentIdentity } from '../formats/comment.js';
import type { Context } from '../formats/format.js';

/** Where a report is published. */
export interface Target extends CommentIdentity {
  owner: string;
  repo: string;
  /** The commit that people look at: for a pull request its head. */
  headSha: string;
  /** The pull request, when the event is about one. */
  pull: number | undefined;
  /** What the run is about: its event, pull request and workflow. Only runs about the same can take each other's place. */
  subject: string;
  /** Where the pull request comes from, when the event does not say which one it is. */
  origin?: Origin;
  writer: Writer;
  /** The address of the workflow run. */
  runUrl: string | undefined;
}

/** The branch behind a pull request: as the event names it, never as an artifact does. */
export interface Origin {
  /** `owner/name` of the repository; undefined when it is gone. */
  repository: string | undefined;
  branch: string;
}

/** When the comment is written. */
export type CommentMode = 'always' | 'on-change' | 'on-failure' | 'never';

/** What the workflow asks to be published. */
export interface Wishes {
  /** The name of the check run; none is written when empty. */
  checkName: string;
  comment: CommentMode;
  suggest: boolean;
  /** Whether findings outside of the diff are kept out of the files view. */
  annotate: 'changed' | 'all';
  /** The most annotations of a check run; the rest is counted. */
  mostAnnotations: number;
}

/** A way of telling people that was not open, and what would open it. */
export interface Degraded {
  channel: 'check' | 'comment' | 'review' | 'diff';
  /** One sentence: what was not written, why, and the cure. */
  message: string;
}

/** Two uses of an action in one run have the same identity: one would hide what the other says. */
export class SameKey extends Error {
  override readonly name = 'SameKey';
  constructor() {
    super('another use of this action in this run has written it; give each use its own key');
  }
}

/** Which pull request is meant cannot be told, so that none is written to. */
export class UnclearPull extends Error {
  override readonly name = 'UnclearPull';
}

/** What came of publishing. It never changes the verdict. */
export interface Published {
  checkRunUrl: string | undefined;
  commentUrl: string | undefined;
  /** Whether the check run carries the annotations, so that the log need not. */
  annotated: boolean;
  /** A later run about the same has spoken: nothing was written over it. */
  late: boolean;
  /** Which findings are to be annotated, by what the workflow wishes. */
  annotates: (finding: Finding) => boolean;
  degraded: Degraded[];
}

/** Publishes a report; the dry one only says what it would do. */
export interface Publisher {
  publish(report: Report, context: Context): Promise<Published>;
}
