import { type ForeignField, fromColumn, near, same, UNSAID } from './foreign-field.ts';

/** What a text of an Indico template says, and whether all of it is in capitals. */
export interface IndicoField {
  readonly field: ForeignField;
  readonly isUpper?: boolean;
  /** Where only the family name is in capitals. */
  readonly hasUpperPart?: boolean;
}

const name: IndicoField = { field: same('{name}') };
const partlyUpper: IndicoField = { field: same('{given} {family}'), hasUpperPart: true };
const abbreviated: IndicoField = { field: near('{given} {family}', 'given family'), hasUpperPart: true };

const FIELDS: Readonly<Record<string, IndicoField>> = {
  full_name: name,
  full_name_no_title: name,
  full_name_b: name,
  full_name_b_no_title: name,
  full_name_c: partlyUpper,
  full_name_no_title_c: partlyUpper,
  full_name_d: abbreviated,
  full_name_no_title_d: abbreviated,
  title: { field: fromColumn('Title') },
  first_name: { field: same('{given}') },
  last_name: { field: same('{family}') },
  last_name_upper: { field: same('{family}'), isUpper: true },
  affiliation: { field: same('{organisation}') },
  position: { field: same('{jobTitle}') },
  country: { field: same('{country}') },
  email: { field: same('{email}') },
  phone: { field: same('{phone}') },
  address: { field: fromColumn('Address') },
  registration_friendly_id: { field: fromColumn('ID') },
  amount: { field: fromColumn('Price') },
  price: { field: fromColumn('Price') },
  num_accompanying_persons: { field: fromColumn('Accompanying persons') },
  accompanying_persons: { field: fromColumn('Accompanying persons') },
  accompanying_persons_abbrev: { field: fromColumn('Accompanying persons') },
  event_title: { field: same('{event}') },
  event_dates: { field: same('{dates}') },
  event_venue: { field: same('{venue}') },
  event_room: { field: UNSAID },
  event_description: { field: UNSAID },
  event_speakers: { field: UNSAID },
  event_organizers: { field: UNSAID },
  category_title: { field: UNSAID },
};

/** What a placeholder of Indico prints here; undefined where it is none that we know. */
export const indicoField = (type: string): IndicoField | undefined => {
  const [, own] = /^field-(\d+)$/.exec(type) ?? [];
  return own === undefined ? FIELDS[type] : { field: fromColumn(`field-${own}`) };
};
