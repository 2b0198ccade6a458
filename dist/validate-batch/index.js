import { startAction } from '../suite/index.js';
await startAction('validate-batch', import.meta.url);
