import type { AnyAction } from '../src/actions/define.js';
import { compositeInputs } from '../src/actions/shared-inputs.js';
import { workflowInputs } from './action-files.js';

/** All actions with their summaries. */
export function actionTable(actions: readonly AnyAction[]): string {
  return table(
    ['Action', 'What it does'],
    actions.map(({ name, summary }) => [`[\`${name}\`](actions/${name}/README.md)`, summary]),
  );
}

/** The inputs of an action, with the flags of the command. */
export function inputTable(action: AnyAction): string {
  const inputs: Record<string, { description?: string; default?: string }> = {
    ...workflowInputs(action),
    ...compositeInputs,
  };
  const flags = new Set(
    Object.entries(action.inputs)
      .filter(([, { where, positional }]) => where === 'everywhere' && !positional)
      .map(([name]) => name),
  );
  return table(
    ['Input', 'Flag', 'Default', 'What it is'],
    Object.entries(inputs).map(([name, { description = '', default: standard }]) => [
      `\`${name}\``,
      flags.has(name) ? `\`--${name}\`` : '',
      standard ? `\`${standard}\`` : '',
      description,
    ]),
  );
}

/** The outputs of an action. */
export function outputTable({ outputs }: AnyAction): string {
  return table(
    ['Output', 'What it is'],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
  );
}

/** The permissions that a workflow with the action needs. */
export function permissionTable({ permissions }: AnyAction): string {
  return table(
    ['Permission', 'Why'],
    Object.entries(permissions).map(([name, why]) => [`\`${name}\``, why]),
  );
}

/** Replaces the text between `<!-- table NAME -->` and `<!-- end -->`. Throws when a mark is missing. */
export function replaceTables(
  path: string,
  text: string,
  tables: Readonly<Record<string, string>>,
): string {
  let result = text;
  for (const [name, content] of Object.entries(tables)) {
    const start = `<!-- table ${name} -->`;
    const from = result.indexOf(start);
    const to = result.indexOf('<!-- end -->', from);
    if (from < 0 || to < 0) throw new Error(`${path}: no ${start} … <!-- end --> for its table`);
    result = `${result.slice(0, from)}${start}\n${content}${result.slice(to)}`;
  }
  return result;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
