import { type Header, KEYS, type Key } from '../../core/parse-header.js';
import { quote } from '../../core/quote.js';
import { fieldProblems } from './field-problems.js';
import { keyPlace, linePlace, type Problem, replacement, valuePlace } from './problem.js';
import type { HeaderRules } from './settings.js';

/** What is wrong with one file's header. Pure: the same header gives the same problems. */
export function headerProblems(
  path: string,
  header: Header,
  rules: HeaderRules,
  limit: number,
): Problem[] {
  const problems: Problem[] = [];
  if (header.byteOrderMark) problems.push(byteOrderMark(path, header));
  if (isAbsent(header)) {
    problems.push({
      rule: 'header/missing',
      place: linePlace(path, header, 1),
      message: `no metadata header in the first ${limit} lines; expected comment lines with ${KEYS.join(', ')}`,
      expected: KEYS.join(', '),
    });
    return problems;
  }
  for (const key of KEYS) {
    const field = header.fields[key];
    if (field === undefined) problems.push(fieldMissing(path, header, key));
    else problems.push(...fieldProblems(path, header, field, rules));
  }
  for (const field of header.repeated) {
    problems.push({
      rule: 'header/field-repeated',
      place: valuePlace(path, header, field),
      message: `${field.key} is given again with ${quote(field.value)}; the first one counts`,
      found: field.value,
    });
  }
  return problems;
}

/** No field at all, not even a misspelt one. */
export function isAbsent(header: Header): boolean {
  return header.nearMisses.length === 0 && KEYS.every((key) => header.fields[key] === undefined);
}

function byteOrderMark(path: string, header: Header): Problem {
  const { column: _, endColumn: __, ...place } = linePlace(path, header, 1);
  return {
    rule: 'header/byte-order-mark',
    place,
    message: 'the file begins with a UTF-8 byte-order mark; save it without one',
    found: 'EF BB BF',
  };
}

function fieldMissing(path: string, header: Header, key: Key): Problem {
  const slip = header.nearMisses.find((field) => field.key === key);
  if (slip) {
    const place = keyPlace(path, header, slip);
    return {
      rule: 'header/field-missing',
      place,
      message: `the header has no ${key}, but a line with ${quote(slip.written)}`,
      ...{ found: slip.written, expected: key, fix: replacement(place, key) },
    };
  }
  const lines = [...Object.values(header.fields), ...header.nearMisses].map(({ line }) => line);
  return {
    rule: 'header/field-missing',
    place: linePlace(path, header, Math.max(...lines)),
    message: `the header has no ${key}`,
    expected: key,
  };
}
