import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type LaunchOptions = {
  readonly dataFolder: string;
  /** A key kept outside the keychain, for machines that have none. */
  readonly keyFile: string | undefined;
  readonly isKiosk: boolean;
  readonly opensSample: boolean;
};

type Call = {
  readonly args: readonly string[];
  readonly calledFrom: string;
  /** Where the data are when nobody says otherwise. */
  readonly ownFolder: string;
};

const options = {
  data: { type: 'string' },
  'key-file': { type: 'string' },
  kiosk: { type: 'boolean' },
  sample: { type: 'boolean' },
} as const;

/** Reads our own switches; Chromium's are on the same line, so unknown ones are let by. */
export function readLaunchOptions({ args, calledFrom, ownFolder }: Call): LaunchOptions {
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const path = (value: unknown) => (typeof value === 'string' ? resolve(calledFrom, value) : undefined);
  return {
    dataFolder: path(values.data) ?? ownFolder,
    keyFile: path(values['key-file']),
    isKiosk: values.kiosk === true,
    opensSample: values.sample === true,
  };
}
