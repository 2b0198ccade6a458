import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidationConfig } from '@actions/languageservice';
import { parse } from 'yaml';

/** The repository whose actions a linter can look into; everything else stays unknown to it. */
export interface OwnRepository {
  root: string;
  /** `owner/name`, as others write it in `uses:`. */
  name: string;
}

/** Lets the language service resolve `$/path`, and `owner/name/path@anything` of our own. */
export function ownActions({ root, name }: OwnRepository): ValidationConfig {
  return {
    fileProvider: {
      getFileContent: async (reference) => {
        if ('repository' in reference) throw new Error('Other repositories are not read');
        return { name: reference.path, content: readFileSync(join(root, reference.path), 'utf8') };
      },
    },
    actionsMetadataProvider: {
      fetchActionMetadata: async (action) => {
        const owned = `${action.owner}/${action.name}`.toLowerCase() === name.toLowerCase();
        // Without inputs the language service checks nothing, which is right for a stranger.
        return owned ? metadata(join(root, action.path ?? '')) : { name: '', description: '' };
      },
    },
  };
}

/**
 * Rewrites `uses: ./…` so that the language service looks into it: it reads `$/path` and
 * `owner/name@ref`, not `./path`. The text keeps its lines.
 */
export function asOwn(text: string, { name }: OwnRepository): string {
  return text.replace(
    /(^\s*(?:-\s+)?uses:\s*['"]?)[.$]\/([^\s'"#]*)/gm,
    (_, before: string, path: string) => before + (path === '' ? `${name}@own` : `$/${path}`),
  );
}

function metadata(folder: string) {
  for (const file of ['action.yml', 'action.yaml']) {
    try {
      return parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return undefined;
}
