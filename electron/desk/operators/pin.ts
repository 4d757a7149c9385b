import { argon2id, argon2Verify } from 'hash-wasm';
import type { Ports } from '../ports.ts';

/** Hashes a PIN with argon2id: 19 MiB and 2 passes, as OWASP's Password Storage Cheat Sheet has it; some tenths of a second. */
export const hashPin = (pin: string, ports: Ports): Promise<string> =>
  argon2id({
    password: pin.normalize('NFKC'),
    salt: ports.randomBytes(16),
    iterations: 2,
    memorySize: 19_456,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });

/** Whether a PIN fits a hash made by `hashPin`. */
export const isPin = (pin: string, pinHash: string): Promise<boolean> =>
  argon2Verify({ password: pin.normalize('NFKC'), hash: pinHash });
