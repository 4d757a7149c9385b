import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCode } from '../../../shared/domain/codes/foyer-code.ts';
import { type CheckinDesk, openCheckinDesk, unknownCode } from '../../support/checkin-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

const press = (key: string, code: string, shift = false) => ({ key, code, shift });

describe('reading codes at a desk', () => {
  it('admits the good code after 1,000 that nobody has, and keeps all 1,001 readings', async () => {
    await desk.person({ given: 'Ada' }, 'TICKET-1');
    const verdicts = new Map<string, number>();
    for (let turn = 0; turn < 1_000; turn += 1) {
      const { verdict } = await desk.wedge({ text: unknownCode() });
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    const good = await desk.wedge({ text: 'TICKET-1' });
    const { ops, chain } = desk.desk.examine({ rebuild: false });
    expect([[...verdicts], good.verdict, good.attendee?.name, ops, chain]).toEqual([
      [['unknown', 1_000]],
      'admitted',
      'Ada',
      1_003,
      null,
    ]);
  });

  it.each([
    ['Arabic', 'تذكرة-١٢٣'],
    ['Hebrew', 'כרטיס-7'],
    ['Cyrillic', 'КВИТОК-7'],
    ['Greek', 'ΕΙΣΙΤΗΡΙΟ-7'],
    ['Georgian', 'ბილეთი-7'],
    ['Armenian', 'ՏՈՄՍ-7'],
    ['Thai', 'ตั๋ว-7'],
    ['Chinese', '门票七号'],
    ['Hangul', '입장권7'],
    ['Devanagari', 'टिकट-७'],
    ['emoji', '🎟️👩‍🚀7'],
    ['beyond the basic plane', '𐍈𝕏𒀀'],
  ])('finds the person of a code in %s letters', async (_script, code) => {
    await desk.person({ given: 'Ada' }, code);
    const [plain, wrapped] = [await desk.scan(code), await desk.scan(`\u0002\u001d${code}\u0003\r\n`)];
    expect([plain.verdict, plain.attendee?.name, wrapped.reason]).toEqual(['admitted', 'Ada', 'already-in']);
  });

  it('takes what a camera read as it stands, and what a keyboard typed also by its layouts', async () => {
    await desk.person({ given: 'Ada' }, 'Y1001');
    const readAs = async (via: 'camera' | 'scanner') =>
      (await desk.client.checkin.scan({ checkpointId: 'entrance', text: 'Z1001', via })).attendee?.name;
    expect([await readAs('camera'), await readAs('scanner')]).toEqual([undefined, 'Ada']);
  });

  it('takes no harm from control characters, overrides, half characters and endless codes', async () => {
    const texts = [
      '',
      ' ',
      '\u0000',
      '\u0007\u001b[2J',
      '\u202eABC',
      '\ud800',
      '\udc00\ud800',
      '\ufeff',
      '%s%n',
      "'; DROP TABLE op; --",
      '=1+1',
      'x'.repeat(4_000),
    ];
    const results = [];
    for (const text of texts) results.push(await desk.scan(text));
    const { chain, digest, rebuiltDigest } = desk.desk.examine({ rebuild: true });
    expect(results.map(({ verdict }) => verdict)).toEqual(texts.map(() => 'unknown'));
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });

  it.each([
    ['Caps Lock', 'ticket-1', []],
    ['a German keyboard', 'TICKETß1', []],
    [
      'a French keyboard by its keys',
      'TICKET)&',
      [
        press('T', 'KeyT', true),
        press('I', 'KeyI', true),
        press('C', 'KeyC', true),
        press('K', 'KeyK', true),
        press('E', 'KeyE', true),
        press('T', 'KeyT', true),
        press(')', 'Minus'),
        press('&', 'Digit1'),
      ],
    ],
    [
      'an Arabic keyboard by its keys',
      'x',
      [
        press('ف', 'KeyT', true),
        press('ه', 'KeyI', true),
        press('ؤ', 'KeyC', true),
        press('ن', 'KeyK', true),
        press('ث', 'KeyE', true),
        press('ف', 'KeyT', true),
        press('-', 'Minus'),
        press('١', 'Digit1'),
      ],
    ],
  ])('reads through %s', async (_how, text, keys) => {
    await desk.person({ given: 'Ada' }, 'TICKET-1');
    const { verdict, code } = await desk.wedge({ text, keys });
    expect([verdict, code]).toEqual(['admitted', 'TICKET-1']);
  });

  it('asks who it is when several have the code, and admits the one who is chosen', async () => {
    const ada = await desk.person({ given: 'Ada' }, 'FAMILY');
    const bo = await desk.person({ given: 'Bo' }, 'FAMILY');
    const asked = await desk.scan('FAMILY');
    const chosen = await desk.client.checkin.admit({
      checkpointId: 'entrance',
      attendeeId: bo,
      via: 'search',
    });
    const again = await desk.scan('FAMILY');
    expect([asked.verdict, asked.attendee, asked.choices.map(({ id }) => id).sort()]).toEqual([
      'choose',
      null,
      [ada, bo].sort(),
    ]);
    expect([chosen.verdict, chosen.attendee?.name, again.verdict]).toEqual(['admitted', 'Bo', 'choose']);
  });

  it('does not log a trigger that bounces within 4 s, and logs another direction and the time after', async () => {
    await desk.person({ given: 'Ada' }, 'TICKET-1');
    const first = await desk.wedge({ text: 'TICKET-1' });
    desk.clock.advance(3_999);
    const bounce = await desk.wedge({ text: 'TICKET-1' });
    const out = await desk.client.checkin.scan({
      checkpointId: 'entrance',
      text: 'TICKET-1',
      via: 'scanner',
      direction: 'exit',
    });
    desk.clock.advance(4_000);
    const later = await desk.wedge({ text: 'TICKET-1' });
    expect([first, bounce, out, later].map(({ isRepeat, reason }) => `${isRepeat} ${reason}`)).toEqual([
      'false admitted',
      'true admitted',
      'false admitted',
      'false already-in',
    ]);
    expect([
      bounce.scanId === first.scanId,
      (await desk.client.checkin.tape({ limit: 9, thisDeskOnly: true })).length,
    ]).toEqual([true, 3]);
  });

  it('refuses a revoked code and a checkpoint that is not there', async () => {
    const id = await desk.person({ given: 'Ada' }, 'TICKET-1');
    await desk.client.attendees.setCode({ id, code: 'TICKET-1', isRevoked: true });
    const { verdict, reason } = await desk.scan('TICKET-1');
    expect([verdict, reason]).toEqual(['refused', 'revoked']);
    await expect(desk.scanAt('nowhere', 'TICKET-1')).rejects.toMatchObject({
      code: 'CANNOT',
      data: { why: 'no-checkpoint' },
    });
  });
});

describe('a code that was given out anew', () => {
  it('is that of its new owner, who is let in once', async () => {
    const before = await desk.person({ given: 'Ada' }, 'WRIST-7');
    await desk.client.attendees.setCode({ id: before, code: 'WRIST-7', isRevoked: true });
    await desk.person({ given: 'Bo' }, 'WRIST-7');
    const answers = [await desk.scan('WRIST-7'), await desk.scan('WRIST-7')];
    expect(answers.map(({ reason, attendee }) => [reason, attendee?.name])).toEqual([
      ['admitted', 'Bo'],
      ['already-in', 'Bo'],
    ]);
  });
});

describe('the same code within four seconds', () => {
  it('is no repetition where the first reading was taken back', async () => {
    await desk.person({ given: 'Ada' }, 'TICKET-1');
    const first = await desk.wedge({ text: 'TICKET-1' });
    await desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
    const second = await desk.wedge({ text: 'TICKET-1' });
    const third = await desk.wedge({ text: 'TICKET-1' });
    const { here } = await desk.client.checkin.counts();
    expect([second.verdict, second.isRepeat, third.isRepeat, here]).toEqual(['admitted', false, true, 1]);
  });

  it('is no repetition where somebody was let in in spite of it, or was given the code', async () => {
    await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    const refused = await desk.wedge({ text: 'U' });
    await desk.client.checkin.override({ scanId: refused.scanId, reason: 'paid-cash', note: '' });
    const again = await desk.wedge({ text: 'U' });
    const unknown = await desk.wedge({ text: 'NEW-1' });
    await desk.person({ given: 'Bo' }, 'NEW-1');
    const given = await desk.wedge({ text: 'NEW-1' });
    expect([again.isRepeat, again.scanId === refused.scanId]).toEqual([false, false]);
    expect([unknown.verdict, given.verdict]).toEqual(['unknown', 'admitted']);
  });
});

it('knows a code of its own that was typed in groups', async () => {
  const { event } = await desk.client.event.state();
  const code = makeCode(event.code, 'ACDEFH');
  await desk.person({ given: 'Ada' }, code);
  const answer = await desk.scan(`${code.slice(0, 4)} ${code.slice(4, 7)}-${code.slice(7)}`.toLowerCase());
  expect([answer.verdict, answer.attendee?.name]).toEqual(['admitted', 'Ada']);
});
