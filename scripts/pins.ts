/** The actions of others that our composites use: full commit, with its version as a comment. */
export const PINS = {
  'actions/upload-artifact':
    'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  'github/codeql-action/upload-sarif':
    'github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2',
} as const;
