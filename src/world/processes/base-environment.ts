const PLAIN = ['PATH', 'HOME', 'USER', 'LANG', 'TZ', 'TMPDIR', 'TERM', 'CI'];
// Without these Windows starts next to nothing.
const WINDOWS = ['SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE'];

/**
 * The variables that a foreign program may see: where programs and the home are, language, time zone,
 * terminal, and the ones named in `more`. No token is among them unless `more` names it.
 */
export function baseEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  more: readonly string[] = [],
): Record<string, string> {
  const names = [...PLAIN, ...(process.platform === 'win32' ? WINDOWS : []), ...more];
  const wanted = new Set(names);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const isKept = wanted.has(name) || name.startsWith('LC_');
    if (isKept && value !== undefined) kept[name] = value;
  }
  return kept;
}
