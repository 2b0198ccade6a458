import type { Policy } from '../../core/policy.js';
import type { World } from '../../world/world.js';
import { actionSection } from './action-rows.js';
import { type Checked, checkBatch, moreText } from './check-batch.js';
import { execute } from './execute.js';
import type { Given } from './inputs.js';
import { type OpenJournal, peekJournal, withJournal } from './open-journal.js';
import { plan } from './plan.js';
import { type Prepared, prepare } from './prepare.js';
import { limitsOf, type Selection, selectionOf } from './settings.js';
import { logFacts, notesOf, outputsOf, type Replayed, tell } from './tell.js';
import { openTranscript } from './transcript.js';
import { refuseEvent, refuseUntrusted } from './trust.js';

/** A policy and where it stands. */
export interface OwnPolicy {
  policy: NonNullable<Policy['replay']>;
  policyPath: string | undefined;
}

/** Plans or executes, as it is told. */
export async function replay(given: Given, world: World, own: OwnPolicy): Promise<Replayed> {
  world.processes.keepSmall();
  const isPlan = given.dryRun || given.mode === 'plan';
  if (!isPlan) refuseEvent(world);
  const prepared = prepare(world, given, own.policy);
  const checked = checkBatch(prepared.batch, prepared.bounds);
  if (checked.findings.length > 0) return refused(checked, prepared, world);
  const selected = { ...prepared, selection: selectionOf(given, prepared.batch) };
  const trust = { digests: given.trustedDigests, ...own };
  if (!isPlan) await refuseUntrusted(world, prepared.batch.logs, trust);
  const replayed = await (isPlan ? planned : executed)(given, world, selected, checked);
  return { ...replayed, findings: [...replayed.findings, ...checked.warnings] };
}

/** What is done of it. */
interface Selected extends Prepared {
  selection: Selection;
}

function refused(checked: Checked, { batch }: Prepared, world: World): Replayed {
  const more = moreText(checked);
  world.live.line('The log is refused; nothing was executed.');
  return {
    findings: checked.findings,
    facts: [
      ...logFacts(batch.logs),
      { label: 'Executed', value: 'nothing: the log is refused' },
      ...(more ? [{ label: 'Not shown', value: more }] : []),
    ],
    ...{ sections: [], exitCode: 1 },
    outputs: outputsOf(checked.actions, 0, { findings: checked.findings }),
  };
}

async function planned(
  given: Given,
  world: World,
  prepared: Selected,
  checked: Checked,
): Promise<Replayed> {
  const { batch, bounds, selection } = prepared;
  const how = { base: batch.start, restart: given.restart };
  const journal = await peekJournal(world, prepared.journal, batch.logs, how);
  const transcript = openTranscript(world, {
    given: undefined,
    folder: prepared.records,
    isWritten: false,
  });
  const notes = notesOf(journal, checked.actions);
  for (const note of notes) transcript.line(note);
  const { outcomes, findings } = plan(batch, {
    ...{ world, bounds, journal, transcript, selection },
    unknown: given.resume ?? 'stop',
  });
  const done = outcomes.counts(checked.actions)['done before'];
  return {
    findings,
    facts: [
      ...logFacts(batch.logs),
      { label: 'Working directory', value: batch.start },
      { label: 'Actions', value: checked.actions },
      { label: 'Done before', value: done },
      ...notes.map((value) => ({ label: 'Note', value })),
      { label: 'Executed', value: 'nothing: this is a plan' },
    ],
    sections: actionSection(batch, outcomes, checked.actions),
    exitCode: findings.length > 0 ? 1 : 0,
    outputs: outputsOf(checked.actions, done, { resumed: journal.past !== undefined, findings }),
  };
}

function executed(
  given: Given,
  world: World,
  prepared: Selected,
  checked: Checked,
): Promise<Replayed> {
  const { batch, journal: path } = prepared;
  const how = { base: batch.start, restart: given.restart };
  return withJournal(world, path, batch.logs, how, (journal) =>
    executeWith(journal, given, world, prepared, checked.actions),
  );
}

async function executeWith(
  journal: OpenJournal,
  given: Given,
  world: World,
  { batch, bounds, records, selection }: Selected,
  actions: number,
): Promise<Replayed> {
  const limits = limitsOf(given);
  const transcript = openTranscript(world, {
    ...{ given: given.transcript, folder: records, isWritten: true },
  });
  for (const note of notesOf(journal, actions)) transcript.line(note);
  const interrupts = world.processes.interrupts();
  try {
    const execution = await execute(batch, {
      site: { world, bounds, limits, interrupts, remaining: countdown(limits.totalTimeout) },
      ...{ journal, transcript, selection },
      ...{ keepGoing: given.keepGoing, unknown: given.resume ?? 'stop' },
    });
    transcript.flush();
    return tell(execution, { batch, actions, journal, transcript });
  } finally {
    await interrupts.end();
    transcript.flush();
  }
}

/** Milliseconds that are left, by a clock that nobody can set. */
function countdown(total: number | undefined): () => number | undefined {
  const started = performance.now();
  return () => (total === undefined ? undefined : total - (performance.now() - started));
}
