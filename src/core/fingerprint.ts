import type { Draft, Finding } from './finding.js';
import { sha256 } from './sha256.js';

/**
 * Gives each finding its fingerprint: a digest of rule, path, message and how many equal ones came
 * before it in the file. Line numbers stay out, so that text inserted above changes nothing. A draft that
 * has its own keeps it.
 */
export function withFingerprints(drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    if (draft.fingerprint !== undefined) return { ...draft, fingerprint: draft.fingerprint };
    const meaning = [draft.rule, draft.place?.path ?? '', draft.message, draft.found ?? ''].join(
      '\0',
    );
    const earlier = seen.get(meaning) ?? 0;
    seen.set(meaning, earlier + 1);
    return { ...draft, fingerprint: sha256(`${meaning}\0${earlier}`).slice(0, 32) };
  });
}
