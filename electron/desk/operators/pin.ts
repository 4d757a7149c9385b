import { argon2id, argon2Verify } from 'hash-wasm';
import type { Ports } from '../ports.ts';

/** Hashes a PIN with argon2id (RFC 9106, second recommended option scaled for a desk: 64 MiB, 3 passes). */
export const hashPin = (pin: string, ports: Ports): Promise<string> =>
  argon2id({
    password: pin.normalize('NFKC'),
    salt: ports.randomBytes(16),
    iterations: 3,
    memorySize: 65_536,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });

/** Whether a PIN fits a hash made by `hashPin`. */
export const isPin = (pin: string, pinHash: string): Promise<boolean> =>
  argon2Verify({ password: pin.normalize('NFKC'), hash: pinHash });
