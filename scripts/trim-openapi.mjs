// Cuts GitHub's own description of its API down to the operations that the tests' stand-in answers:
//   npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz package/generated/api.github.com.json
//   node scripts/trim-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = {
  '/repos/{owner}/{repo}/actions/caches': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
};
const TARGET = new URL('../__tests__/support/github/openapi.json', import.meta.url);

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('name the description: trim-openapi.mjs FILE');
const whole = JSON.parse(readFileSync(source, 'utf8'));
const components = {};

/** A copy without examples and prose; what it refers to goes into `components`. */
function keep(value) {
  if (Array.isArray(value)) return value.map(keep);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') keepComponent(value.$ref);
  const kept = Object.entries(value).filter(([key, inner]) => !isProse(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, keep(inner)]));
}

function isProse(key, value) {
  if (['examples', 'x-github', 'externalDocs', 'tags', 'x-webhooks'].includes(key)) return true;
  if (key === 'example') return true;
  return (
    ['description', 'title', 'summary', 'deprecated'].includes(key) && typeof value !== 'object'
  );
}

function keepComponent(reference) {
  const [, , kind, name] = reference.split('/');
  components[kind] ??= {};
  if (components[kind][name]) return;
  components[kind][name] = {};
  components[kind][name] = keep(whole.components[kind][name]);
}

const paths = Object.fromEntries(
  Object.entries(OPERATIONS).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, keep(whole.paths[path][method])])),
  ]),
);
const { openapi, info } = whole;
const { title, version, license } = info;
writeFileSync(
  TARGET,
  `${JSON.stringify({ openapi, info: { title, version, license }, paths, components }, null, 1)}\n`,
);
