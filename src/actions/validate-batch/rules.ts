import { rule } from '../../core/rule.js';

/** Every rule of validate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
export const RULES = [
  rule('header/missing', 'error', 'A file begins with a metadata header.'),
  rule('header/field-missing', 'error', 'A header names all four fields.'),
  rule('header/field-empty', 'error', 'A field has a value.'),
  rule('header/field-repeated', 'notice', 'A field is given once; the first one counts.'),
  rule('header/byte-order-mark', 'warning', 'A file has no byte-order mark.'),
  rule('header/classification-invalid', 'error', 'CLASSIFICATION is one that the policy knows.'),
  rule(
    'header/classification-path',
    'error',
    'A classification stays in the folders it belongs to.',
  ),
  rule('header/filename-mismatch', 'warning', 'Filename is the name of the file.'),
  rule('header/version-invalid', 'warning', 'The version behind Filename is vMAJOR.MINOR[.PATCH].'),
  rule('header/author-unlisted', 'error', 'Author is one that the policy lists.'),
  rule('header/date-invalid', 'error', 'Date Modified is a calendar date, YYYY-MM-DD.'),
  rule('file/not-utf8', 'error', 'A file is UTF-8 text.'),
  rule('file/symlink', 'warning', 'A batch holds files, not links; links are not followed.'),
  rule(
    'file/special',
    'warning',
    'A batch holds no pipes, sockets or devices; they are not opened.',
  ),
  rule('file/too-large', 'error', 'A file is no larger than the policy allows.'),
  rule('file/unreadable', 'error', 'A file can be read.'),
  rule('batch/path-missing', 'warning', 'A path that is named exists.'),
  rule('registry/unregistered', 'warning', 'A file has a row in the registry.'),
  rule('registry/file-missing', 'warning', 'A row of the registry names a file that exists.'),
  rule('registry/row-ambiguous', 'warning', 'A row of the registry names one file.'),
  rule('registry/version-mismatch', 'error', 'The registry and the header name the same version.'),
  rule('registry/date-mismatch', 'error', 'The registry and the header name the same date.'),
  rule(
    'registry/classification-mismatch',
    'error',
    'The registry and the header agree on the classification.',
  ),
] as const;

/** The id of a rule: a misspelt one does not compile. */
export type RuleId = (typeof RULES)[number]['id'];
