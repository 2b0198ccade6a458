import { startAction } from '../suite/index.js';
await startAction('annotate-batch', import.meta.url);
