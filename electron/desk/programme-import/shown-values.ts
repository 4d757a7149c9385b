import type { PeopleFinder } from './people-finder.ts';

/** Puts the JSON text of a field as people read it: names for ids, both languages where they differ. */
export type ShownValues = (field: string, text: string) => string;

/** Opens the words for values. Instants stay instants: the screen knows the zone. */
export const openShownValues =
  (people: Pick<PeopleFinder, 'nameOf'>): ShownValues =>
  (field, text) => {
    if (text === '') return '';
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value))
      return value.map((one) => (field === 'speakers' ? people.nameOf(String(one)) : String(one))).join(', ');
    if (typeof value === 'string') return field.endsWith('.leader') ? people.nameOf(value) : value;
    if (typeof value !== 'object') return JSON.stringify(value);
    const { en = '', de = '' } = (value ?? {}) as { en?: string; de?: string };
    return en === de ? en : [en, de].filter(Boolean).join(' / ');
  };
