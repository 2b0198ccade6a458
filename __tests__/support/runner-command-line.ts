/** One workflow command as the runner understood it; the name is in lower case. */
export interface Command {
  command: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * Parses one line the way the runner does: first `::name key=value,key=value::data` at the start of
 * the line, then `##[name key=value;key=value]data` anywhere in it. Undefined: plain output.
 * Source: actions/runner src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse).
 * The runner searches for `::` and `##[` with culture rules that skip zero-width characters; a name
 * found that way still carries a `:` or `[` and is not registered, so that is not modelled.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered);
}

// .NET's white space: JavaScript's \s without U+FEFF and with U+0085.
const space = '(?:(?!\\uFEFF)[\\s\\u0085])+';
const leadingSpace = new RegExp(`^${space}`);
const trailingSpace = new RegExp(`${space}$`);

function parseColons(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.replace(leadingSpace, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = splitHead(text.slice(2, end), registered);
  if (!head) return undefined;
  const list = head.list.replace(leadingSpace, '').replace(trailingSpace, '');
  return {
    command: head.command,
    properties: properties(list, ',', (value) =>
      unescaped(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }),
    ),
    data: unescaped(text.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' }),
  };
}

function parseBrackets(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(start + 3, end), registered);
  if (!head) return undefined;
  const value = (text: string) =>
    unescaped(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' });
  return {
    command: head.command,
    properties: properties(head.list, ';', value),
    data: value(line.slice(end + 1)),
  };
}

function splitHead(head: string, registered: ReadonlySet<string>) {
  const at = head.indexOf(' ');
  const name = at < 0 ? head : head.slice(0, at);
  // Ordinal comparison: only ASCII letters fold, so that a Kelvin sign is not a k.
  const command = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return registered.has(command) ? { command, list: at < 0 ? '' : head.slice(at + 1) } : undefined;
}

function properties(list: string, separator: string, value: (text: string) => string) {
  const found: Record<string, string> = {};
  for (const pair of list.split(separator)) {
    // .NET's Split with RemoveEmptyEntries and two parts: `=` before the name and before the value
    // are lost, and a property without a value is dropped.
    const parts = /^=*([^=]+)=+([^=][\s\S]*)$/.exec(pair);
    if (!parts?.[1] || parts[2] === undefined) continue;
    set(found, parts[1], value(parts[2]));
  }
  return found;
}

// The runner's dictionary ignores case and keeps the first spelling of a name.
function set(record: Record<string, string>, name: string, value: string): void {
  const same = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  Object.defineProperty(record, same ?? name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

// In the mapping's order, `%25` last, so that `%250A` stays the text `%0A`.
function unescaped(text: string, mapping: Record<string, string>): string {
  return Object.entries(mapping).reduce((all, [code, sign]) => all.replaceAll(code, sign), text);
}
