import { parseArgs } from 'node:util';
import { isMeasureName, MEASURES, type MeasureName } from './measures/measures.ts';

export interface BenchOptions {
  readonly only: readonly MeasureName[];
  readonly people: number;
  readonly scans: number;
  readonly asJson: boolean;
  /** Where each measure leaves a profile of its processor time; null for none. */
  readonly profileFolder: string | null;
}

export const USAGE = `npm run bench -- [--only ${Object.keys(MEASURES).join('|')}]… [--people 100000] [--scans 1000000] [--json] [--profile FOLDER]`;

/** Reads the command line; throws with words for the person who typed it. */
export const readOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      people: { type: 'string', default: '100000' },
      scans: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const only = (values.only ?? Object.keys(MEASURES)).flatMap((names) => names.split(','));
  return {
    only: only.map((name) => {
      if (!isMeasureName(name)) throw new Error(`There is no measure "${name}".`);
      return name;
    }),
    people: wholeNumber('people', values.people),
    scans: wholeNumber('scans', values.scans),
    asJson: values.json,
    profileFolder: values.profile ?? null,
  };
};

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1 on.`);
  return value;
};
