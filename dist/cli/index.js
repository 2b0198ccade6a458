#!/usr/bin/env node
import { startCommand } from '../suite/index.js';
await startCommand(import.meta.url);
