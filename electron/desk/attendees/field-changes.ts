import type { BodyOf } from '../../../shared/replication/op-bodies.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

/** What an op says of fields, under one flat set of names: `town`, `custom.Diet`. */
const saidBy = (body: AttendeeSet): readonly (readonly [string, string])[] => [
  ...Object.entries(body.fields).map(([name, value]) => [name, value ?? ''] as const),
  ...Object.entries(body.custom ?? {}).map(([name, value]) => [`custom.${name}`, value] as const),
];

/** What a change of fields is called in a history, and the values of its sentence. */
export interface FieldChange {
  readonly kind: 'added' | 'imported' | 'edited' | 'edited-one' | 'imported-again' | 'nothing-new';
  readonly params: Record<string, string>;
}

/**
 * Follows the fields of one person through their ops, oldest first, and says what each op changed: one
 * field with its value before and after, or several by their names.
 */
export const followFields = (): ((body: AttendeeSet) => FieldChange) => {
  const values = new Map<string, string>();
  let isFirst = true;
  return (body) => {
    const source = body.origin?.source ?? '';
    const changed = saidBy(body)
      .map(([field, after]) => ({ field, before: values.get(field) ?? '', after }))
      .filter(({ before, after }) => before !== after);
    for (const { field, after } of changed) values.set(field, after);
    const wasFirst = isFirst;
    isFirst = false;
    if (wasFirst) return { kind: source === '' ? 'added' : 'imported', params: { source } };
    const [only] = changed;
    if (only === undefined)
      return { kind: source === '' ? 'nothing-new' : 'imported-again', params: { source, fields: '[]' } };
    if (source === '' && changed.length === 1) return { kind: 'edited-one', params: { ...only } };
    const fields = JSON.stringify(changed.map(({ field }) => field));
    return { kind: source === '' ? 'edited' : 'imported-again', params: { source, fields } };
  };
};
