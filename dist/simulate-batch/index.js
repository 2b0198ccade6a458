import { startAction } from '../suite/index.js';
await startAction('simulate-batch', import.meta.url);
