import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type LaunchOptions = {
  /** Undefined: the folder in the user's own data. */
  readonly dataFolder: string | undefined;
  /** A key kept outside the keychain, for machines that have none. */
  readonly keyFile: string | undefined;
  readonly isKiosk: boolean;
  readonly opensSample: boolean;
};

const options = {
  data: { type: 'string' },
  'key-file': { type: 'string' },
  kiosk: { type: 'boolean' },
  sample: { type: 'boolean' },
} as const;

/** Reads our own switches; Chromium's are on the same line, so unknown ones are let by. */
export function readLaunchOptions(args: readonly string[], calledFrom: string): LaunchOptions {
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const path = (value: unknown) => (typeof value === 'string' ? resolve(calledFrom, value) : undefined);
  return {
    dataFolder: path(values.data),
    keyFile: path(values['key-file']),
    isKiosk: values.kiosk === true,
    opensSample: values.sample === true,
  };
}
