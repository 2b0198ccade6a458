import base from './jest.config.js';

/** What needs more than Node and git: `npm run test:system`. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/system/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
