import { type Guest, shownName } from './guest.ts';
import { ROOMS } from './programme.ts';

interface Text {
  readonly en: string;
  readonly de: string;
}

const text = (en: string, de: string): Text => ({ en, de });

/** Themes wear the colours of the design tokens, light and dark, always together with their letter. */
const THEMES = [
  {
    letter: 'A',
    title: text('The war in Ukraine', 'Der Krieg in der Ukraine'),
    colour: '#8A5A1F',
    darkColour: '#D9A566',
  },
  {
    letter: 'B',
    title: text('Economic transformation', 'Wandel der Wirtschaft'),
    colour: '#1F6F8B',
    darkColour: '#6DC3E0',
  },
  { letter: 'C', title: text('Climate action', 'Klimaschutz'), colour: '#7A3E86', darkColour: '#CF95DB' },
  {
    letter: 'D',
    title: text('Democratic solutions', 'Demokratische Lösungen'),
    colour: '#4C6A1D',
    darkColour: '#A5C96B',
  },
  { letter: 'E', title: text('Social cohesion', 'Zusammenhalt'), colour: '#3D4FA3', darkColour: '#98A8F5' },
] as const;

/** What a badge says and the bar that it wears; `group` is how Today counts them. */
const CATEGORIES = [
  {
    key: 'mayor',
    label: text('Local leader', 'Stadtspitze'),
    group: 'leaders',
    badgeColour: '#0F1F1D',
    badge: true,
  },
  {
    key: 'deputy',
    label: text('Deputy leader', 'Stellvertretung'),
    group: 'leaders',
    badgeColour: '#394B48',
    badge: true,
  },
  {
    key: 'delegate',
    label: text('Delegation', 'Delegation'),
    group: 'delegations',
    badgeColour: '#1F6F8B',
    badge: true,
  },
  {
    key: 'speaker',
    label: text('Speaker', 'Vortrag'),
    group: 'speakers',
    badgeColour: '#7A3E86',
    badge: true,
  },
  {
    key: 'interpreter',
    label: text('Interpreter', 'Dolmetschen'),
    group: 'interpreters',
    badgeColour: '#4C6A1D',
    badge: true,
  },
  { key: 'press', label: text('Press', 'Presse'), group: 'press', badgeColour: '#8A5A1F', badge: true },
  { key: 'staff', label: text('Crew', 'Team'), group: 'crew', badgeColour: '#3D4FA3', badge: true },
  { key: 'host', label: text('Host', 'Betreuung'), group: 'crew', badgeColour: '#3D4FA3', badge: true },
  {
    key: 'volunteer',
    label: text('Volunteer', 'Ehrenamt'),
    group: 'crew',
    badgeColour: '#566764',
    badge: true,
  },
] as const;

const GROUPS = [
  { key: 'leaders', label: text('Local leaders', 'Stadtspitzen') },
  { key: 'delegations', label: text('Delegations', 'Delegationen') },
  { key: 'speakers', label: text('Speakers', 'Vortragende') },
  { key: 'interpreters', label: text('Interpreters', 'Dolmetschende') },
  { key: 'press', label: text('Press', 'Presse') },
  { key: 'crew', label: text('Crew', 'Team') },
] as const;

const FLAGS = [
  { key: 'vip', label: text('VIP', 'VIP') },
  { key: 'protocol', label: text('Protocol', 'Protokoll') },
  { key: 'speaker', label: text('Speaks', 'Spricht') },
  { key: 'headset', label: text('Headset', 'Kopfhörer') },
  { key: 'wheelchair', label: text('Wheelchair', 'Rollstuhl') },
  { key: 'minor', label: text('Under 18', 'Unter 18') },
] as const;

const OVERRIDE_REASONS = [
  { key: 'paid-in-cash', label: text('Paid in cash', 'Hat bar bezahlt') },
  { key: 'guest-of-the-city', label: text('Guest of the city', 'Gast der Stadt') },
  { key: 'payment-on-its-way', label: text('Payment on its way', 'Zahlung unterwegs') },
  { key: 'another-reason', label: text('Another reason', 'Anderer Grund') },
] as const;

const delegationsOf = (guests: readonly Guest[]) => {
  const hosts = guests.filter((guest) => guest.category === 'host');
  return guests
    .filter((guest) => guest.delegationRole === 'head')
    .map((head, index) => {
      const own = hosts.find((host) => host.delegation === head.delegation);
      const liaison = own ?? hosts[index % hosts.length];
      return {
        key: `D-${String(index + 1).padStart(3, '0')}`,
        name: head.delegation ?? '',
        town: head.town ?? '',
        country: head.country ?? '',
        head: head.key,
        headName: shownName(head),
        liaison: liaison?.key ?? '',
      };
    });
};

/** The event itself: days, place, words, colours, and who heads and looks after each delegation. */
export const makeEvent = (guests: readonly Guest[]) => ({
  name: 'City Leaders Forum',
  code: 'SF',
  starts: '2022-05-08',
  ends: '2022-05-10',
  days: ['2022-05-08', '2022-05-09', '2022-05-10'],
  timeZone: 'Europe/Berlin',
  venue: {
    name: 'House of Cities at the Rosenpark',
    street: 'Am Rosenpark 1',
    town: 'Stuttgart',
    country: 'DE',
  },
  guestNetwork: { name: 'Forum-Guests', password: 'roses-and-rails' },
  emergencyNumber: '+49 000 555 112',
  languages: ['en', 'de'],
  currency: 'EUR',
  sample: true,
  themes: THEMES,
  categories: CATEGORIES,
  groups: GROUPS,
  flags: FLAGS,
  customFields: ['Arrival', 'Diet', 'Hotel'],
  overrideReasons: OVERRIDE_REASONS,
  rooms: ROOMS,
  delegations: delegationsOf(guests),
});

/** How a category is called on lists and badges. */
export const categoryLabel = (key: string): Text =>
  CATEGORIES.find((category) => category.key === key)?.label ?? text(key, key);
