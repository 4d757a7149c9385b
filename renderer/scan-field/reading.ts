import type { DeskClient } from '../client/desk-client.ts';

type ScanWish = Parameters<DeskClient['checkin']['scan']>[0];
export type ScannedKeys = NonNullable<ScanWish['keys']>;

/** A code as it was read. */
export interface Reading {
  readonly text: string;
  readonly keys?: ScannedKeys;
  readonly via: 'scanner' | 'camera';
}

/** What a reading says, as the desk takes it. */
export const wishOf = ({ text, keys, via }: Reading): Pick<ScanWish, 'text' | 'keys' | 'via'> => ({
  text,
  via,
  ...(keys === undefined ? {} : { keys }),
});
