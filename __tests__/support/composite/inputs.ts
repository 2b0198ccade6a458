import { fillText, type Scope } from './expressions.js';
import type { Manifest } from './manifest.js';

type Texts = Record<string, string>;

/** What an action receives: what the step passes, then the declared defaults; names ignore case. */
export function inputsOf(manifest: Manifest, passed: Texts, scope: Scope): Texts {
  const given = new Set(Object.keys(passed).map((name) => name.toLowerCase()));
  const defaults = manifest.inputs
    .filter((input) => !given.has(input.name.toLowerCase()))
    .map((input) => [input.name, fillText(input.default ?? '', scope)]);
  return { ...passed, ...Object.fromEntries(defaults) };
}

/**
 * The runner's warnings about passed inputs. It passes on those that the action does not declare,
 * and does not enforce `required` (actions/runner src/Runner.Worker/ActionRunner.cs).
 */
export function inputWarnings(manifest: Manifest, passed: Texts): string[] {
  const known = manifest.inputs.map((input) => input.name);
  const folded = known.map((name) => name.toLowerCase());
  const strangers = Object.keys(passed).filter((name) => !folded.includes(name.toLowerCase()));
  const deprecated = manifest.inputs.filter(
    ({ name, deprecationMessage }) => deprecationMessage !== undefined && name in passed,
  );
  return [
    ...deprecated.map(
      ({ name, deprecationMessage }) =>
        `Input '${name}' has been deprecated with message: ${deprecationMessage}`,
    ),
    ...(strangers.length === 0
      ? []
      : [
          `Unexpected input(s) '${strangers.join("', '")}', valid inputs are ['${known.join("', '")}']`,
        ]),
  ];
}

/** Fills the expressions of every value. */
export function filled(texts: Texts, scope: Scope): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, fillText(text, scope)]),
  );
}

/** The same values under other names. */
export function renamed(values: Texts, name: (key: string) => string): Texts {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [name(key), value]));
}
