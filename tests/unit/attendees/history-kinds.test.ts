import { afterEach, beforeEach, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { preparePersonHistory } from '../../../electron/desk/attendees/person-history.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { openGround } from '../../../electron/desk/open-ground.ts';
import { historySentence } from '../../../renderer/features/attendees/person/history-sentence.ts';
import { builtInCatalogue } from '../../../renderer/locales/catalogue.ts';
import { createMessages } from '../../../renderer/locales/messages.ts';
import type { HistoryLine } from '../../../shared/contract/attendees.ts';
import { ATTENDEE_FIELDS } from '../../../shared/domain/attendees/attendee.ts';
import { REASONS } from '../../../shared/domain/checkin/verdict.ts';
import { EXCUSES } from '../../../shared/domain/trips/trip-facts.ts';
import type { BodyOf, OpBody, OpKind } from '../../../shared/replication/op-bodies.ts';
import { createTestClock, TEST_KEY } from '../../support/test-desk.ts';

const at = '2022-05-08T07:00:00.000Z';
const attendeeId = 'ada';
const set = (fields: BodyOf<'attendee-set'>['fields'], source = ''): OpBody => {
  const origin = source === '' ? {} : { origin: { source, key: 'ref:1' } };
  return { kind: 'attendee-set', id: attendeeId, fields, ...origin };
};
const code = (revoked: boolean): OpBody => ({
  kind: 'code-set',
  code: 'X1',
  attendeeId,
  use: 'ticket',
  revoked,
});
const scan = (other: Partial<BodyOf<'scan'>>): OpBody => ({
  kind: 'scan',
  checkpointId: 'entrance',
  attendeeId,
  code: 'X1',
  direction: 'entry',
  verdict: 'admitted',
  reason: 'admitted',
  at,
  via: 'scanner',
  ...other,
});
const help = (state: 'open' | 'closed', reason: string): OpBody => {
  return { kind: 'help-case', caseId: 'c', state, attendeeId, code: '', reason, at };
};
const badge = (state: 'issued' | 'void', reason: string): OpBody => {
  return { kind: 'badge', jobId: 'j', attendeeId, state, printer: 'Label 1', reason, at };
};
const booking = (fields: BodyOf<'booking-set'>['fields'], activityId = 'trip'): OpBody => {
  return { kind: 'booking-set', activityId, attendeeId, fields };
};
const mustered = (state: BodyOf<'muster-mark'>['state']): OpBody => {
  return { kind: 'muster-mark', attendeeId, state, at };
};

/** Everything that can be written about somebody; what is never about one person has nothing. */
const SAID: Record<OpKind, readonly OpBody[]> = {
  'attendee-set': [
    set({ given: 'Ada' }, 'guest-list'),
    set({ town: 'Bonn', country: 'DE' }, 'guest-list'),
    set({ town: 'Bonn' }, 'guest-list'),
    set({ town: 'Bonn' }),
    set({ town: 'Zell' }),
    set({ town: '' }),
    set(Object.fromEntries(ATTENDEE_FIELDS.map((field) => [field, 'x']))),
  ],
  'code-set': [code(false), code(true)],
  scan: [
    ...(['scanner', 'camera', 'search', 'touch', 'group', 'walk-in', 'command', 'override'] as const).map(
      (via) => scan({ via }),
    ),
    scan({ direction: 'exit' }),
    scan({ via: 'override', override: { of: '', reason: 'vip', note: '' } }),
    ...REASONS.map((reason) => scan({ verdict: 'refused', reason })),
  ],
  'scan-void': ['', 'mistake', 'not-aboard'].map((reason) => ({
    kind: 'scan-void',
    scanId: 'd:1',
    reason,
    at,
  })),
  note: [{ kind: 'note', attendeeId, text: 'Called', at }],
  'help-case': [
    ...REASONS.map((reason) => help('open', reason)),
    ...REASONS.map((reason) => help('closed', reason)),
  ],
  badge: [
    ...['arrival', 'beforehand', 'on-behalf', 'lost'].map((why) => badge('issued', why)),
    badge('void', ''),
  ],
  'badge-handover': [{ kind: 'badge-handover', attendeeId, takenBy: attendeeId, at }],
  'booking-set': [
    booking({ state: 'booked', bus: 'B-1' }),
    booking({ state: 'booked', bus: 'B-2' }),
    booking({ bus: '' }),
    booking({ note: 'early' }),
    booking({ note: '' }),
    booking({ state: 'waitlisted', since: at }),
    booking({ since: '2022-05-08T06:00:00.000Z' }),
    booking({ state: 'cancelled' }),
    booking({ state: 'booked' }, 'gone'),
  ],
  'leg-excuse': ['', ...EXCUSES].map((reason) => ({
    kind: 'leg-excuse',
    legId: 'trip/out',
    attendeeId,
    reason,
    note: '',
    at,
  })),
  'muster-mark': [mustered('safe'), mustered('missing'), mustered('open')],
  'badge-layout-set': [],
  'event-set': [],
  'checkpoint-set': [],
  'activity-set': [],
  'head-count': [],
  'leg-state': [],
  mark: [],
  muster: [],
  'operator-set': [],
};

let sql: Sql;
beforeEach(() => {
  sql = openMemoryDatabase(resourceFolders().migrations);
});
afterEach(() => sql.close());

const historyOf = (bodies: readonly OpBody[]): readonly HistoryLine[] => {
  const ports = {
    now: createTestClock().now,
    randomBytes: (length: number) => new Uint8Array(length),
    report: () => undefined,
  };
  const { parts } = openGround(sql, { folder: '', key: TEST_KEY, ports, resources: resourceFolders() });
  const title = JSON.stringify({ en: 'Vineyards', de: 'Weinberge' });
  const buses = { 'bus.B-1.name': '"Bus 1"', 'bus.B-2.name': '"Bus 2"' };
  const times = { from: JSON.stringify(at), until: '"2022-05-08T16:00:00.000Z"' };
  const trip = {
    kind: 'activity-set',
    id: 'trip',
    fields: { title, kind: '"field-trip"', ...times, ...buses },
  } as const;
  parts.log.append([
    { subject: '', operatorId: '', body: trip },
    ...bodies.map((body) => ({ subject: attendeeId, operatorId: '', body })),
  ]);
  parts.programme.refresh();
  return preparePersonHistory(parts, () => 'Desk 1')(attendeeId);
};

const sayIn = (language: 'en' | 'de') => {
  const messages = createMessages(language, {
    own: builtInCatalogue(language),
    fallback: builtInCatalogue('en'),
  });
  const asItIs = (id: string): string => id;
  const words = {
    ...messages,
    place: (names: { readonly en: string; readonly de: string }) => names[language],
    found: () => '',
    undoReason: asItIs,
    overrideReason: asItIs,
    reprintReason: asItIs,
    fieldValue: (_: string, value: string) => value,
  };
  return (line: HistoryLine): string => historySentence(words, line).trim();
};

const OTHER = { en: /Another change|guest-list/, de: /Andere Änderung|guest-list/ };

it.each(['en', 'de'] as const)(
  'says everything that can be written about somebody in words (%s)',
  (language) => {
    const said = historyOf(Object.values(SAID).flat()).map(sayIn(language));
    expect(said).toHaveLength(Object.values(SAID).flat().length);
    expect(said.filter((sentence) => sentence === '' || OTHER[language].test(sentence))).toEqual([]);
  },
);

it('says by its title what was booked, and what became of the place', () => {
  expect(historyOf(SAID['booking-set']).map(sayIn('en'))).toEqual([
    'Place booked: Vineyards, Bus 1',
    'Bus given: Vineyards, Bus 2',
    'On no bus any more: Vineyards',
    'Note on the place, Vineyards: early',
    'Note on the place removed, Vineyards',
    'On the waiting list: Vineyards',
    'Another turn on the waiting list: Vineyards',
    'Place given back: Vineyards',
    'Place booked: gone',
  ]);
  expect(historyOf([]).map(sayIn('de'))[1]).toBe('Bus zugeteilt: Weinberge, Bus 2');
});
