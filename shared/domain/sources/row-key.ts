import type { ColumnMapping, ColumnTarget, SourceSystem } from './column-mapping.ts';
import type { HeadingSense } from './heading-words.ts';
import { foldHeading } from './headings.ts';

// Here one order holds the tickets of several people, so that its number never tells one from another.
const SHARED_ORDERS: ReadonlySet<SourceSystem> = new Set(['pretix', 'eventbrite', 'eventyay']);
const POSITIONS = new Set(['position id', 'position']);

const isUnique = (rows: readonly (readonly string[])[], column: number): boolean => {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && new Set(cells).size === cells.length;
};

/** Chooses the columns that identify a row, the safest first: reference, order with position, code, order alone. */
export const guessKey = (
  named: readonly ColumnTarget[],
  senses: readonly (HeadingSense | undefined)[],
  system: SourceSystem,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Pick<ColumnMapping, 'targets' | 'key'> => {
  const targets = [...named];
  const order = targets.indexOf('orderRef');
  const position = header.findIndex((heading) => POSITIONS.has(foldHeading(heading)));
  if (system === 'pretix' && order >= 0 && position >= 0) {
    targets[position] = 'externalRef';
    return { targets, key: [order, position] };
  }
  const reference = targets.indexOf('externalRef');
  const isFirm =
    reference >= 0 && (senses[reference] === 'strongRef' || isUnique(rows, reference) || rows.length === 0);
  const barcode = targets.indexOf('barcode');
  // A plain number that repeats counts something else, such as tables.
  const isOther = senses[reference] === 'rowNumber' && !isFirm;
  if (isOther) targets[reference] = 'custom';
  if (reference >= 0 && !isOther && (isFirm || barcode < 0)) return { targets, key: [reference] };
  if (barcode >= 0) return { targets, key: [barcode] };
  const byOrder = order >= 0 && !SHARED_ORDERS.has(system) && isUnique(rows, order);
  return { targets, key: byOrder ? [order] : [] };
};

const mix = (text: string, seed: number): string => {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
};

/**
 * A key for a person without any number: 128 bits of e-mail and name, without case, accents or order of
 * words. Not a secret (cyrb53 twice); it only keeps personal data out of ids.
 */
export const personKey = (email: string, name: string, order: string): string => {
  const words = foldHeading(name).split(' ').sort().join(' ');
  const text = `${email.toLowerCase()}\n${words}\n${order}`;
  return `person:${mix(text, 1)}${mix(text, 2)}`;
};
