/** What an unknown code seems to be, so that the desk can say "this is a railway ticket". */
export const LIKENESSES = [
  'railway-ticket',
  'boarding-pass',
  'contact-card',
  'wifi',
  'calendar',
  'payment',
  'health-certificate',
  'device-setup',
  'indico-ticket',
  'pretix-ticket',
  'signed-ticket',
  'web-address',
  'email',
  'phone',
  'place',
  'product-barcode',
  'number',
  'text',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Check digit of EAN-8, UPC-A and EAN-13: weights 3 and 1 in turn, from the right. */
const isProductBarcode = (text: string): boolean => {
  if (!/^(?:\d{8}|\d{12,13})$/.test(text)) return false;
  const sum = [...text]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
};

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

// The first that fits is the answer, so the special ones come before the general ones.
const SIGNS: readonly (readonly [Likeness, (text: string) => boolean])[] = [
  ['railway-ticket', matches(/^(?:#UT0[12]|OTI0|i0CV)/)],
  ['boarding-pass', matches(/^M[1-9][A-Z .'-]+\/[A-Z .'-]*\s*E?[A-Z0-9]{5,7}\s*[A-Z]{6}/)],
  ['contact-card', matches(/^(?:BEGIN:VCARD|MECARD:|BIZCARD:)/i)],
  ['wifi', matches(/^WIFI:/i)],
  ['calendar', matches(/^BEGIN:(?:VCALENDAR|VEVENT)/i)],
  ['payment', matches(/^(?:BCD\s*00[12]|SPC\s*0200|bitcoin:|upi:\/\/)/i)],
  ['health-certificate', matches(/^HC1:/)],
  ['device-setup', matches(/^\{.*"handshake_version"/)],
  ['indico-ticket', matches(/^\{.*"(?:checkin_secret|registrant_id|i)"\s*:/)],
  ['web-address', matches(/^(?:https?:\/\/|www\.)\S+$/i)],
  ['email', matches(/^(?:mailto:\S+|MATMSG:.*|[^\s@]+@[^\s@]+\.[^\s@]+)$/i)],
  ['phone', matches(/^(?:tel|sms(?:to)?):\S+$/i)],
  ['place', matches(/^geo:/i)],
  ['product-barcode', isProductBarcode],
  ['number', matches(/^\d+$/)],
  ['pretix-ticket', matches(/^[abcdefghjkmnpqrstuvwxyz23456789]{32}$/)],
  ['signed-ticket', matches(/^={0,2}[A-Za-z0-9+/]{100,}AQA$/)],
];

/** Says what a code that nobody knows looks like. Takes a cleaned code. */
export const looksLike = (text: string): Likeness => SIGNS.find(([, fits]) => fits(text))?.[0] ?? 'text';
