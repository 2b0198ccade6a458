import type { Draft } from '../../core/finding.js';
import type { Fact, Section } from '../../core/report.js';
import type { Execution } from './account.js';
import { actionSection } from './action-rows.js';
import type { Batch } from './interpret.js';
import { nextTime } from './next-time.js';
import type { KnownJournal, OpenJournal } from './open-journal.js';
import { timeline } from './timeline.js';
import type { Transcript } from './transcript.js';

/** What a run has to say. */
export interface Replayed {
  findings: Draft[];
  facts: Fact[];
  sections: Section[];
  exitCode: number;
  outputs: Record<
    'actions' | 'done' | 'resumed' | 'failed-line' | 'journal-path' | 'transcript-path',
    string
  >;
}

interface Told {
  batch: Batch;
  /** How many there are. */
  actions: number;
  journal: OpenJournal;
  transcript: Transcript;
}

/** What a person should know before anything is done. */
export function notesOf({ past, path, place }: KnownJournal, total: number): string[] {
  if (past === undefined) return [];
  const begun = past.ended > 0 || past.begun.size > 0;
  return [
    ...(past.torn > 0
      ? [`The journal's last line was torn: ${past.torn} bytes of it do not count.`]
      : []),
    ...(past.finished
      ? [`All ${total} actions were done before: ${path}; --restart begins anew.`]
      : []),
    ...(begun && !past.finished ? [`Resuming the replay of ${path}.`] : []),
    ...(begun && past.place !== place
      ? [
          'This is another checkout than before: copies are made here too, RUN actions are not repeated.',
        ]
      : []),
  ];
}

/** Puts together what an execution has to say. */
export function tell(
  execution: Execution,
  { batch, actions, journal, transcript }: Told,
): Replayed {
  const { outcomes, sandboxes } = execution;
  const lost = lostTranscript(transcript);
  const findings = [...execution.findings, ...lost];
  const counts = outcomes.counts(actions);
  const resumed =
    journal.past !== undefined && (journal.past.ended > 0 || journal.past.begun.size > 0);
  const facts: Fact[] = [
    ...logFacts(batch.logs),
    { label: 'Working directory', value: batch.start },
    { label: 'Actions', value: actions },
    ...Object.entries(counts)
      .filter(([, n]) => n > 0)
      .map(([label, value]) => ({ label: label[0]?.toUpperCase() + label.slice(1), value })),
    ...(sandboxes.size > 0 ? [{ label: 'Sandbox', value: [...sandboxes].join(', ') }] : []),
    ...notesOf(journal, actions).map((value) => ({ label: 'Note', value })),
    { label: 'Journal', value: journal.path },
    { label: 'Transcript', value: transcript.path ?? '' },
  ];
  return {
    ...{ findings, facts, exitCode: execution.exitCode || lost.length },
    sections: [
      ...actionSection(batch, outcomes, actions),
      ...timeline(batch, outcomes),
      ...nextTime(execution, actions),
    ],
    outputs: outputsOf(actions, counts.done + counts['done before'], {
      ...{ resumed, findings, journal: journal.path },
      ...(transcript.path !== undefined && { transcript: transcript.path }),
    }),
  };
}

/** What was done is done: only its transcript is not whole. */
function lostTranscript({ path, lost }: Transcript): Draft[] {
  if (lost === undefined) return [];
  const message = `${path}: the transcript is not whole (${lost}); make room there, or name another --transcript`;
  return [{ rule: 'replay/transcript-lost', severity: 'error', message }];
}

/** The action's own outputs. */
export function outputsOf(
  actions: number,
  done: number,
  more: { resumed?: boolean; findings?: readonly Draft[]; journal?: string; transcript?: string },
): Replayed['outputs'] {
  return {
    actions: String(actions),
    done: String(done),
    resumed: String(more.resumed ?? false),
    'failed-line': String(more.findings?.[0]?.place?.line ?? ''),
    'journal-path': more.journal ?? '',
    'transcript-path': more.transcript ?? '',
  };
}

/** Which logs they were. */
export function logFacts(logs: Batch['logs']): Fact[] {
  return logs.flatMap(({ name, sha256 }) => [
    { label: 'Log', value: name },
    { label: 'SHA-256', value: sha256 },
  ]);
}
