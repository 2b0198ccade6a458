import { startCommandsStep } from '../suite/index.js';
await startCommandsStep(import.meta.url);
