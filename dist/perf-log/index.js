import { startAction } from '../suite/index.js';
await startAction('perf-log', import.meta.url);
