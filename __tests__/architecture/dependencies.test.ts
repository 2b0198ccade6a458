import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.js';

type Dependencies = Record<string, string>;
type LockedPackage = { readonly resolved?: string; readonly optionalDependencies?: Dependencies };
const read = (name: string) => readFileSync(path.join(repositoryRoot, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));
const { dependencies, devDependencies } = json('package.json') as Record<string, Dependencies>;
const declared = Object.keys({ ...dependencies, ...devDependencies });

describe('docs/dependencies.md', () => {
  test('says of every dependency, and of nothing else, why it is there', () => {
    const explained = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(explained)).toEqual(new Set(declared));
  });
});

describe('package-lock.json', () => {
  const packages = json('package-lock.json').packages as Record<string, LockedPackage>;

  test('holds the binaries of every platform, so that npm ci works on all of them', () => {
    const wanted = Object.values(packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}),
    );
    const missing = wanted.filter(
      (name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  test('names no address to download from', () => {
    const places = Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined);
    expect(places).toEqual([]);
  });
});
