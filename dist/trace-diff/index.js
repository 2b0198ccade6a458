import { startAction } from '../suite/index.js';
await startAction('trace-diff', import.meta.url);
