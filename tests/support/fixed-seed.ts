import { configureGlobal } from 'fast-check';

// A red property run is red again on the next machine. New ground is explored with FOYER_SEED=….
configureGlobal({ seed: Number(process.env['FOYER_SEED'] ?? 20220508) });
