/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/system/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
    '/node_modules/@actions/(languageservice|workflow-parser)/.*\\.js$':
      '<rootDir>/__tests__/support/json-imports.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(languageservice|workflow-parser)/)'],
  coverageProvider: 'v8',
  // Jest leaves one core alone by default: on a machine of two that is half of it.
  maxWorkers: '100%',
  // Tests hang or pass: a machine that is busy with other things fails none of them.
  testTimeout: 120_000,
};
