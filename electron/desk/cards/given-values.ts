import type { BodyOf } from '../../../shared/replication/op-bodies.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

/** What a source said of a person, field by field, as of the last import: the other side of the next comparison [R10]. */
export type GivenValues = Readonly<Record<string, string>>;

/** The values of an import op under one flat set of names: fields, `custom.Heading`, and `codes`. */
export const givenValuesOf = (
  body: Pick<AttendeeSet, 'fields' | 'custom' | 'codes' | 'origin'>,
): GivenValues => {
  const values: Record<string, string> = {};
  // Once or twice for each of 100,000 rows: `for … in` makes no lists of pairs.
  const { fields, custom = {} } = body;
  for (const name in fields) {
    const value = fields[name as keyof typeof fields];
    if (value !== undefined) values[name] = value;
  }
  for (const name in custom) values[`custom.${name}`] = custom[name] ?? '';
  const codes = body.origin?.codes ?? body.codes;
  if (codes !== undefined) values['codes'] = codes.join('\n');
  return values;
};

/** The text kept for given values: names in order and nothing empty, so that equal values are equal texts. */
export const givenValuesText = (values: GivenValues): string => {
  const ordered: Record<string, string> = {};
  for (const name of Object.keys(values).sort()) {
    const value = values[name];
    if (value !== undefined && value !== '') ordered[name] = value;
  }
  return JSON.stringify(ordered);
};
