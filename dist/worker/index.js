import { startWorker } from '../suite/index.js';
await startWorker();
