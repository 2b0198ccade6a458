import { startAction } from '../suite/index.js';
await startAction('replay-batch', import.meta.url);
