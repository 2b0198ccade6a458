import { isCalendarDate, isDateForm } from '../../core/calendar-date.js';
import { readFilename } from '../../core/filename-value.js';
import type { Field, Header, Key } from '../../core/parse-header.js';
import { quote } from '../../core/quote.js';
import { keyPlace, type Problem, partPlace, rewrite, valuePlace } from './problem.js';
import { type HeaderRules, matches, onlyPaths } from './settings.js';

const NONE: Problem[] = [];

/** What is wrong with the value of one field. */
export function fieldProblems(
  path: string,
  header: Header,
  field: Field,
  rules: HeaderRules,
): Problem[] {
  if (field.value === '') {
    const place = keyPlace(path, header, field);
    const message = `${field.key} has no value; expected ${EXPECTED[field.key]}`;
    return [
      { rule: 'header/field-empty', place, message, found: '', expected: EXPECTED[field.key] },
    ];
  }
  switch (field.key) {
    case 'CLASSIFICATION':
      return classification(path, header, field, rules);
    case 'Filename':
      return filename(path, header, field);
    case 'Author':
      return author(path, header, field, rules);
    case 'Date Modified':
      return date(path, header, field);
  }
}

const EXPECTED: Record<Key, string> = {
  CLASSIFICATION: 'a classification such as COMMUNITY',
  Filename: 'the name of the file',
  Author: 'a name',
  'Date Modified': 'a date as YYYY-MM-DD',
};

function classification(path: string, header: Header, field: Field, rules: HeaderRules): Problem[] {
  const { value } = field;
  if (!rules.classifications.includes(value)) {
    const expected = rules.classifications.join(' or ');
    const place = valuePlace(path, header, field);
    const meant = rules.classifications.find((known) => known === value.toUpperCase());
    return [
      {
        rule: 'header/classification-invalid',
        place,
        message: `CLASSIFICATION is ${quote(value)}; expected ${expected}`,
        ...{ found: value, expected },
        ...(meant !== undefined && { fix: rewrite(header, field, meant) }),
      },
    ];
  }
  const allowed = onlyPaths(rules, value);
  if (!allowed || allowed.some((pattern) => matches(pattern, path))) return NONE;
  return [
    {
      rule: 'header/classification-path',
      place: valuePlace(path, header, field),
      message: `a ${value} document does not belong here; move it, or give it another classification`,
      found: value,
    },
  ];
}

const VERSION = /^v\d+\.\d+(?:\.\d+)?$/;

function filename(path: string, header: Header, field: Field): Problem[] {
  const { value } = field;
  const { name, version, isRight } = readFilename(value, path);
  const problems: Problem[] = [];
  if (!isRight) problems.push(mismatch(path, header, field, name));
  if (version !== '' && !VERSION.test(version)) {
    problems.push({
      rule: 'header/version-invalid',
      place: partPlace(path, header, field, value.length - version.length, value.length),
      message: `the version is ${quote(version)}; expected vMAJOR.MINOR or vMAJOR.MINOR.PATCH`,
      ...{ found: version, expected: 'vMAJOR.MINOR[.PATCH]' },
    });
  }
  return problems;
}

function mismatch(path: string, header: Header, field: Field, found: string): Problem {
  const expected = path.slice(path.lastIndexOf('/') + 1);
  const value = expected + field.value.slice(found.length);
  return {
    rule: 'header/filename-mismatch',
    place: partPlace(path, header, field, 0, found.length),
    message: `Filename is ${quote(found)}, but the file is ${quote(expected)}`,
    ...{ found, expected, fix: rewrite(header, field, value, `Write ${expected}`) },
  };
}

function author(path: string, header: Header, field: Field, rules: HeaderRules): Problem[] {
  const { authors } = rules;
  if (authors.length === 0 || authors.includes(field.value)) return NONE;
  const place = valuePlace(path, header, field);
  const expected = authors.join(' or ');
  return [
    {
      rule: 'header/author-unlisted',
      place,
      message: `Author is ${quote(field.value)}; expected ${expected}`,
      ...{ found: field.value, expected },
      ...(authors.length === 1 && { fix: rewrite(header, field, expected) }),
    },
  ];
}

function date(path: string, header: Header, field: Field): Problem[] {
  const { value } = field;
  if (isCalendarDate(value)) return NONE;
  const why = isDateForm(value) ? 'is no day of the calendar' : 'is no date';
  return [
    {
      rule: 'header/date-invalid',
      place: valuePlace(path, header, field),
      message: `Date Modified ${quote(value)} ${why}; expected YYYY-MM-DD`,
      ...{ found: value, expected: 'YYYY-MM-DD' },
    },
  ];
}
