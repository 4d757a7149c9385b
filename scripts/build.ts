import { argv, stdout } from 'node:process';
import { buildProgram, buildScreens } from './build-parts.ts';

/** Builds the screens and what runs in Electron. `--screens` builds the screens only. */
const began = performance.now();
await buildScreens();
if (!argv.includes('--screens')) await buildProgram();
stdout.write(`built in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
