import { describe, expect, it } from 'vitest';
import { type AgendaDay, agendaDays } from '../../../shared/domain/badges/agenda.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { DisplayList } from '../../../shared/domain/badges/display-list.ts';
import { openVenueClock } from '../../../shared/domain/badges/venue-clock.ts';
import { factsOf, openStudio } from './badge-samples.ts';

const studio = openStudio();
const BUS = { id: 'b2', name: 'Bus 2', seats: 40, leader: '', leaderName: '', phone: '' };
const activity = (id: string, from: string, until: string, title = id) => ({
  id,
  title: { en: title, de: `${title} (de)` },
  from,
  until,
  room: 'Hall 1',
  buses: [BUS],
});

describe('the days of an agenda', () => {
  it('follow the clock of the venue and the language of the layout', () => {
    const items = [
      { activity: activity('late', '2022-05-08T21:30:00.000Z', '2022-05-08T23:00:00.000Z'), bus: '' },
      {
        activity: activity('past-midnight', '2022-05-08T22:15:00.000Z', '2022-05-08T23:00:00.000Z'),
        bus: '',
      },
      { activity: activity('first', '2022-05-08T07:00:00.000Z', '2022-05-08T07:45:00.000Z'), bus: 'b2' },
    ];
    expect(agendaDays(items, openVenueClock('de', 'Europe/Berlin'))).toEqual([
      {
        day: 'So., 8. Mai',
        entries: [
          { from: '09:00', until: '09:45', title: 'first (de)', place: 'Hall 1 · Bus 2' },
          { from: '23:30', until: '01:00', title: 'late (de)', place: 'Hall 1' },
        ],
      },
      {
        day: 'Mo., 9. Mai',
        entries: [{ from: '00:15', until: '01:00', title: 'past-midnight (de)', place: 'Hall 1' }],
      },
    ]);
    expect(agendaDays(items, openVenueClock('en', 'Asia/Tokyo')).map(({ day }) => day)).toEqual([
      'Sun 8 May',
      'Mon 9 May',
    ]);
  });
});

const days = (count: number): readonly AgendaDay[] =>
  Array.from({ length: Math.ceil(count / 4) }, (_, day) => ({
    day: `Day ${day + 1}`,
    entries: Array.from({ length: Math.min(4, count - day * 4) }, (_entry, at) => ({
      from: `${9 + at * 2}:00`.padStart(5, '0'),
      until: `${10 + at * 2}:30`,
      title: `Session ${day * 4 + at + 1}`,
      place: 'Hall 1',
    })),
  }));

const layOut = (
  agenda: readonly AgendaDay[],
  element: object = {},
  facts: BadgeFacts = factsOf({ given: 'R' }),
): DisplayList =>
  studio.layOut({
    layout: parseBadgeLayout({
      v: 1,
      name: 'agenda',
      page: { widthMm: 100, heightMm: 140 },
      elements: [
        { id: 'agenda', type: 'agenda', x: 5, y: 5, w: 90, h: 100, sizePt: 11, minSizePt: 7, ...element },
      ],
    }),
    facts: { ...facts, agenda },
  });
const saidBy = ({ texts }: DisplayList): readonly string[] => texts[0]?.lines ?? [];
const sizeOf = ({ texts }: DisplayList): number => texts[0]?.sizePt ?? 0;
const leftOf = (list: DisplayList): readonly number[] =>
  list.items.flatMap((item) => (item.kind === 'glyphs' ? [item.xMm] : []));

describe('an agenda on a badge', () => {
  it('says days, times, titles and rooms', () => {
    expect(saidBy(layOut(days(2)))).toEqual([
      'Day 1',
      '09:00–10:30',
      'Session 1',
      'Hall 1',
      '11:00–12:30',
      'Session 2',
      'Hall 1',
    ]);
    expect(saidBy(layOut(days(1), { showsRoom: false, showsEnd: false }))).toEqual([
      'Day 1',
      '09:00',
      'Session 1',
    ]);
  });

  it('stays as large as it fits, then puts rooms behind titles, then counts what has no room', () => {
    const [few, more, many, tooMany] = [4, 9, 14, 60].map((count) => layOut(days(count)));
    if (few === undefined || more === undefined || many === undefined || tooMany === undefined) return;
    expect([sizeOf(few), sizeOf(more) < 11, sizeOf(more) >= 7]).toEqual([11, true, true]);
    expect([saidBy(more).includes('Session 9'), saidBy(many).includes('Session 14 · Hall 1')]).toEqual([
      true,
      true,
    ]);
    expect([few, more, many].flatMap(({ problems }) => problems)).toEqual([]);
    const [problem] = tooMany.problems;
    const lost = problem?.kind === 'overflow' ? problem.lostLines : 0;
    expect(saidBy(tooMany).at(-1)).toBe(`+ ${lost} …`);
    expect(saidBy(tooMany)).toContain(`Session ${60 - lost} · Hall 1`);
  });

  it('never leaves its box', () => {
    for (const count of [1, 7, 23, 80]) {
      const outside = layOut(days(count)).items.filter(
        (item) =>
          item.kind === 'glyphs' &&
          (item.baselineMm > 105 || item.xMm < 5 || item.xMm + item.widthMm > 95.01),
      );
      expect(outside).toEqual([]);
    }
  });

  it('has its times at the right on a mirrored badge', () => {
    const layla = factsOf({ given: 'Layla', ownScript: 'ليلى' });
    const [latin, mirrored] = [layOut(days(1)), layOut(days(1), {}, layla)];
    // The second is the time, after the heading.
    expect([Math.round(leftOf(latin)[1] ?? 0), (leftOf(mirrored)[1] ?? 0) > 70]).toEqual([5, true]);
  });

  it('stands under its times where the box is too narrow for both', () => {
    const narrow = layOut(days(1), { w: 26 });
    expect(new Set(leftOf(narrow).map(Math.round))).toEqual(new Set([5]));
  });

  it('says what the layout says to somebody who has booked nothing', () => {
    const empty = { emptyText: 'Nothing booked, {given}.' };
    expect(saidBy(layOut([], empty))).toEqual(['Nothing booked, R.']);
    expect(layOut([]).items).toEqual([]);
  });
});
