import { startAction } from '../suite/index.js';
await startAction('publish-report', import.meta.url);
