import { type FieldClocks, mergeFields } from '../../../shared/replication/field-clocks.ts';

/**
 * [R4] `mergeFields` on clocks as a row keeps them; undefined where there is no row yet. The first entry of a
 * row is by far the most frequent: it writes the text at once, without an object that has a stamp for a key.
 */
export const mergeStored = (
  stored: string | undefined,
  incoming: Readonly<Record<string, string>>,
  stamp: string,
): { readonly wins: Readonly<Record<string, string>>; readonly clocks: string } => {
  if (stored === undefined || stored === '{}')
    return { wins: incoming, clocks: firstClocks(incoming, stamp) };
  const { wins, clocks } = mergeFields(JSON.parse(stored) as FieldClocks, incoming, stamp);
  return { wins, clocks: JSON.stringify(clocks) };
};

/** The clocks of a row of which there is this one entry. */
export const firstClocks = (incoming: Readonly<Record<string, string>>, stamp: string): string => {
  const names = Object.keys(incoming);
  return names.length === 0 ? '{}' : `{"${stamp}":${JSON.stringify(names.sort())}}`;
};
