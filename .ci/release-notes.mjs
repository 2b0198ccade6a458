// Prints the changelog's section of a version. Fails when the version is none, is not that of package.json, or has
// no section with a date: then nobody has prepared its release.
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const packed = JSON.parse(readFileSync('package.json', 'utf8')).version;
const changelog = readFileSync('CHANGELOG.md', 'utf8');

function notes() {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`"${version}" is no version; expected MAJOR.MINOR.PATCH, such as 1.2.3`);
  }
  if (version !== packed) {
    throw new Error(`package.json says ${packed}, not ${version}; change the one or the other`);
  }
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `));
  if (start < 0) {
    throw new Error(
      `CHANGELOG.md has no line "## [${version}] - YYYY-MM-DD"; move what is unreleased below it`,
    );
  }
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^## |^\[.*\]: /.test(line));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

try {
  console.log(notes());
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}
