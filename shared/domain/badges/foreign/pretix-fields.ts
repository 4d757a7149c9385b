import { type ForeignField, fromColumn, near, same, UNSAID } from './foreign-field.ts';

const FIELDS: Readonly<Record<string, ForeignField>> = {
  // Badges carry codes of Foyer, which open its doors; pretix's tickets do so too.
  secret: near('{code}', 'code'),
  order: same('{orderRef}'),
  order_positionid: near('{orderRef}', 'orderRef'),
  positionid: fromColumn('Position ID'),
  item: same('{ticketType}'),
  itemvar: same('{ticketType}'),
  variation: fromColumn('Variation'),
  item_description: UNSAID,
  itemvar_description: UNSAID,
  item_category: near('{category}', 'category'),
  price: fromColumn('Price'),
  price_with_addons: fromColumn('Price'),
  attendee_name: same('{name}'),
  attendee_name_for_salutation: near('{name}', 'name'),
  attendee_company: same('{organisation}'),
  attendee_address: near('{town}, {country}', 'town, country'),
  attendee_street: fromColumn('Address'),
  attendee_zipcode: fromColumn('ZIP code'),
  attendee_city: same('{town}'),
  attendee_state: fromColumn('State'),
  attendee_country: same('{country}'),
  attendee_email: same('{email}'),
  email: same('{email}'),
  telephone: same('{phone}'),
  pseudonymization_id: fromColumn('Pseudonymization ID'),
  event_name: same('{event}'),
  event_series_name: same('{event}'),
  event_date: near('{dates}', 'dates'),
  event_date_range: same('{dates}'),
  event_begin: near('{dates}', 'dates'),
  event_begin_date: near('{dates}', 'dates'),
  event_end: near('{dates}', 'dates'),
  event_end_date: near('{dates}', 'dates'),
  event_location: same('{venue}'),
  now_date: same('{today}'),
  now_datetime: near('{today}', 'today'),
  addons: fromColumn('Add-ons'),
  medium_identifier: fromColumn('Reusable Medium ID'),
  seat: fromColumn('Seat name'),
  seat_zone: fromColumn('Seat zone'),
  seat_row: fromColumn('Seat row'),
  seat_number: fromColumn('Seat number'),
  invoice_name: fromColumn('Invoice address name'),
  invoice_company: fromColumn('Company'),
};

// Of an order, of pretix itself, or of the moment of printing.
const UNSAID_BEGINNINGS = [
  'event_',
  'now_',
  'organizer',
  'purchase_',
  'valid_',
  'giftcard_',
  'first_scan',
  'invoice_',
];

const NAME_PARTS: Readonly<Record<string, string>> = {
  full_name: '{name}',
  calling_name: '{given}',
  latin_transcription: '{name}',
  given_name: '{given}',
  middle_name: '',
  family_name: '{family}',
  salutation: '',
  title: '',
  degree: '',
};

/** What a variable of pretix prints here. */
export const pretixField = (variable: string): ForeignField => {
  const known = FIELDS[variable];
  if (known !== undefined) return known;
  if (variable.startsWith('attendee_name_'))
    return nameParts(variable.slice('attendee_name_'.length)) ?? near('{name}', 'name');
  const [, own] = /^(?:question_|(?:item)?meta:)(.+)$/.exec(variable) ?? [];
  if (own !== undefined) return fromColumn(own);
  if (UNSAID_BEGINNINGS.some((beginning) => variable.startsWith(beginning))) return UNSAID;
  // Of a plugin that only the organiser knows.
  return fromColumn(variable);
};

/** `given_name_family_name` and the like. Titles are not kept apart here, so that such a name is only near. */
const nameParts = (text: string): ForeignField | null => {
  const fields: string[] = [];
  let isWhole = true;
  let rest = text;
  while (rest !== '') {
    const part = Object.keys(NAME_PARTS).find((name) => rest === name || rest.startsWith(`${name}_`));
    if (part === undefined) return null;
    const field = NAME_PARTS[part] ?? '';
    if (field === '') isWhole = false;
    else fields.push(field);
    rest = rest.slice(part.length + 1);
  }
  const said = fields.join(' ');
  if (isWhole) return same(said);
  return fields.length === 0 ? fromColumn(columnOf(text)) : near(said, said.replaceAll(/[{}]/g, ''));
};

const columnOf = (part: string): string => `Attendee name: ${part.replaceAll('_', ' ')}`;
