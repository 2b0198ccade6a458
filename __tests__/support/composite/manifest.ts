import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parse } from 'yaml';

/** An action.yml, its scalars as the texts the runner sees. */
export interface Manifest {
  folder: string;
  name: string;
  inputs: { name: string; default?: string; deprecationMessage?: string }[];
  /** A composite's outputs: name to expression. */
  outputs: Record<string, string>;
  runs: CompositeRuns | NodeRuns;
}

export interface CompositeRuns {
  using: 'composite';
  steps: ManifestStep[];
}

export interface NodeRuns {
  using: 'node';
  main: string;
  pre?: string;
  preIf: string;
  post?: string;
  postIf: string;
}

export interface ManifestStep {
  id: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  workingDirectory?: string;
  continueOnError?: string;
  with: Record<string, string>;
  env: Record<string, string>;
}

/** Reads a folder's action.yml; refuses it with GitHub's own parser's messages. */
export function loadManifest(folder: string): Manifest {
  const file = ['action.yml', 'action.yaml'].map((n) => join(folder, n)).find(existsSync);
  if (!file) throw new Error(`No action.yml or action.yaml in ${folder}`);
  const content = readFileSync(file, 'utf8');
  refuseErrors(file, content);
  const root = parse(content) as Record<string, Tree>;
  return {
    folder,
    name: text(root.name) ?? folder,
    inputs: Object.entries(tree(root.inputs)).map(([name, input]) => ({
      name,
      ...defined('default', text(tree(input).default)),
      ...defined('deprecationMessage', text(tree(input).deprecationMessage)),
    })),
    outputs: Object.fromEntries(
      Object.entries(tree(root.outputs)).map(([name, output]) => [
        name,
        text(tree(output).value) ?? '',
      ]),
    ),
    runs: runsOf(tree(root.runs), file),
  };
}

type Tree = unknown;

function refuseErrors(file: string, content: string): void {
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  if (value && context.errors.getErrors().length === 0) convertActionTemplate(context, value);
  const errors = context.errors.getErrors().map((error) => error.message);
  if (errors.length > 0) throw new Error(`${file} is not a valid action:\n${errors.join('\n')}`);
}

function runsOf(runs: Record<string, Tree>, file: string): Manifest['runs'] {
  const using = text(runs.using);
  if (using === 'composite') {
    return { using, steps: (runs.steps as Tree[]).map((step) => stepOf(tree(step))) };
  }
  if (using !== 'node20' && using !== 'node24') {
    throw new Error(
      `${file}: runs.using is '${using}'; composite, node20 and node24 can be run here`,
    );
  }
  return {
    using: 'node',
    main: text(runs.main) ?? '',
    preIf: text(runs['pre-if']) ?? 'always()',
    postIf: text(runs['post-if']) ?? 'always()',
    ...defined('pre', text(runs.pre)),
    ...defined('post', text(runs.post)),
  };
}

function stepOf(step: Record<string, Tree>): ManifestStep {
  return {
    id: text(step.id) ?? '',
    with: texts(step.with),
    env: texts(step.env),
    ...defined('name', text(step.name)),
    ...defined('if', text(step.if)),
    ...defined('uses', text(step.uses)),
    ...defined('run', text(step.run)),
    ...defined('shell', text(step.shell)),
    ...defined('workingDirectory', text(step['working-directory'])),
    ...defined('continueOnError', text(step['continue-on-error'])),
  };
}

function tree(value: Tree): Record<string, Tree> {
  return (value ?? {}) as Record<string, Tree>;
}

function text(value: Tree): string | undefined {
  return value === undefined ? undefined : value === null ? '' : String(value);
}

function texts(value: Tree): Record<string, string> {
  return Object.fromEntries(Object.entries(tree(value)).map(([key, v]) => [key, text(v) ?? '']));
}

function defined<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });
}
