import type { BodyOf } from '../../../shared/replication/op-bodies.ts';

type AttendeeSet = BodyOf<'attendee-set'>;

/** What a source said of a person, field by field, as of the last import: the other side of the next comparison [R10]. */
export type GivenValues = Readonly<Record<string, string>>;

/** The values of an import op under one flat set of names: fields, `custom.Heading`, and `codes`. */
export const givenValuesOf = (body: Pick<AttendeeSet, 'fields' | 'custom' | 'codes'>): GivenValues => {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(body.fields)) if (value !== undefined) values[name] = value;
  for (const [name, value] of Object.entries(body.custom ?? {})) values[`custom.${name}`] = value;
  if (body.codes !== undefined) values['codes'] = body.codes.join('\n');
  return values;
};

/** The text kept for given values: names in order and nothing empty, so that equal values are equal texts. */
export const givenValuesText = (values: GivenValues): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
