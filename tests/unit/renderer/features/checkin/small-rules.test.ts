import { describe, expect, it } from 'vitest';
import { amountIn } from '../../../../../renderer/features/checkin/amount.ts';
import {
  FIRST_PICK,
  moved,
  tickedIds,
  toggled,
} from '../../../../../renderer/features/checkin/group/group-pick.ts';
import { faceOfHelp } from '../../../../../renderer/features/checkin/idle/help-face.ts';
import { highlight } from '../../../../../renderer/features/checkin/results/highlight.ts';
import { typicalMs, withTiming } from '../../../../../renderer/features/checkin/state/stop-watch.ts';
import {
  doubleSearch,
  draftFrom,
  EMPTY_DRAFT,
  missingOf,
} from '../../../../../renderer/features/checkin/state/walk-in-draft.ts';
import { badgeProgress } from '../../../../../renderer/features/checkin/verdict/badge-progress.ts';
import { likenessKey, wordKey } from '../../../../../renderer/features/checkin/verdict/verdict-words.ts';
import { isPrintable } from '../../../../../renderer/scan-field/key-routing.ts';
import type { GroupMember } from '../../../../../shared/contract/checkin.ts';
import type { PrintJobView } from '../../../../../shared/contract/printing.ts';
import { guest, result } from './results.ts';

describe('a case at the help desk', () => {
  it.each([
    ['admitted', 'go'],
    ['here', 'go'],
    ['already-in', 'wait'],
    ['questions', 'wait'],
    ['expected', 'none'],
    ['unpaid', 'stop'],
    ['full', 'stop'],
  ])('sent there as %s looks like %s', (reason, face) => {
    expect(faceOfHelp({ attendee: guest('ada'), reason })).toBe(face);
    expect(faceOfHelp({ attendee: null, reason })).toBe('unknown');
  });
});

describe('the letters that were typed', () => {
  const marked = (name: string, typed: string) =>
    highlight(name, typed)
      .filter(({ isMatch }) => isMatch)
      .map(({ text }) => text);

  it('are marked in the name as it is written, whatever the accents and the order', () => {
    expect(marked('Nour Salhani-Weiss', 'weiss sal')).toEqual(['Sal', 'Weiss']);
    expect(marked('Zsófia Halmosi-Kerekes', 'zsofia')).toEqual(['Zsófia']);
    expect(marked('Þórunn Eldbjarnardóttir', 'thor')).toEqual(['Þór']);
  });

  it('leave the name whole', () => {
    expect(
      highlight('Anne-Marie  O’Neill', 'mar')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Anne-Marie  O’Neill');
    expect(marked('Radina Belokamova', 'xyz')).toEqual([]);
  });
});

describe('a delegation', () => {
  const member = (id: string, verdict: GroupMember['verdict']): GroupMember => ({
    ...guest(id),
    verdict,
    reason: verdict === 'refused' ? 'unpaid' : 'admitted',
  });
  const members = [member('a', 'ready'), member('b', 'here'), member('c', 'refused'), member('d', 'ready')];

  it('comes with everybody ticked who is not here yet and may come in', () => {
    expect(tickedIds(members, FIRST_PICK)).toEqual(['a', 'd']);
  });

  it('unticks and ticks, but never whom the rules turn away', () => {
    const without = toggled(FIRST_PICK, members[0]);
    expect(tickedIds(members, without)).toEqual(['d']);
    expect(tickedIds(members, toggled(without, members[0]))).toEqual(['a', 'd']);
    expect(toggled(FIRST_PICK, members[2])).toEqual(FIRST_PICK);
  });

  it('has an end and a beginning for the arrows', () => {
    expect([
      moved(FIRST_PICK, -1, members).current,
      moved({ ...FIRST_PICK, current: 3 }, 1, members).current,
    ]).toEqual([0, 3]);
  });
});

describe('a walk-in', () => {
  it('begins with the name from the search', () => {
    expect(draftFrom('ahmed de la salhani')).toMatchObject({ given: 'Ahmed De La', family: 'Salhani' });
    expect(draftFrom('Ahmed de Salhani')).toMatchObject({ given: 'Ahmed de', family: 'Salhani' });
    expect(draftFrom('  ')).toEqual(EMPTY_DRAFT);
  });

  it('says what is still needed', () => {
    expect(missingOf(EMPTY_DRAFT)).toEqual(['name', 'town', 'category']);
    expect(missingOf({ ...EMPTY_DRAFT, family: 'Weiss', town: 'Beli Most', category: 'guest' })).toEqual([]);
  });

  it('looks for doubles once the name says something', () => {
    expect([
      doubleSearch({ ...EMPTY_DRAFT, given: 'Li' }),
      doubleSearch({ ...EMPTY_DRAFT, given: 'Li', family: 'Na' }),
    ]).toEqual(['', 'Li Na']);
  });
});

describe('a badge', () => {
  const job = (state: PrintJobView['state']): PrintJobView => ({
    id: '1',
    attendeeId: 'a',
    name: 'A',
    printerId: 'p',
    printerName: 'Label printer',
    state,
    reason: '',
    cause: '',
    queuedAt: '2022-05-08T07:00:00.000Z',
  });
  const queued = result('1').badge;

  it('waits until the printer says something, then comes out of the slot', () => {
    const shares = [undefined, job('sending'), job('done')].map((one) => badgeProgress(queued, one).share);
    expect(shares).toEqual([0, 0.55, 1]);
  });

  it('does not come where there is no printer, and the words say so', () => {
    expect(badgeProgress({ state: 'no-printer', jobId: '', printer: '' }, undefined)).toMatchObject({
      key: 'no-printer',
      share: null,
    });
  });
});

it('takes the middle of the measured times, so that one slow scan does not change it', () => {
  const timings = [40, 45, 900, 50, 42].reduce(withTiming, []);
  expect([typicalMs(timings), typicalMs([])]).toEqual([45, null]);
});

it('finds the words for a verdict', () => {
  expect([
    wordKey({ reason: 'admitted', isWelcomeBack: true }),
    wordKey({ reason: 'blocked', isWelcomeBack: false }),
  ]).toEqual(['checkin.word.welcome-back', 'checkin.word.not-allowed']);
  const foreign = result('1', { verdict: 'unknown', reason: 'unknown-code', looksLike: 'railway-ticket' });
  expect([likenessKey(foreign), likenessKey({ ...foreign, reason: 'misread' })]).toEqual([
    'checkin.looks.railway-ticket',
    null,
  ]);
});

it('writes money as people do, and leaves what is no amount', () => {
  expect([amountIn('en', '180.00 EUR'), amountIn('de', '180.50 EUR'), amountIn('en', 'half')]).toEqual([
    '€180',
    '180,50\u00a0€',
    'half',
  ]);
});

it('sends typed signs to the field, AltGr included, but no commands and no Space on a button', () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
    key: name,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...held,
  });
  const button = document.createElement('button');
  expect([
    isPrintable(key('a'), button),
    isPrintable(key('@', { ctrlKey: true, altKey: true }), button),
    isPrintable(key('c', { ctrlKey: true }), button),
    isPrintable(key(' '), button),
    isPrintable(key('F2'), button),
  ]).toEqual([true, true, false, false, false]);
});
