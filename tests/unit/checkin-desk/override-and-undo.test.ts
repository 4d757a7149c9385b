import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

describe('an override', () => {
  it('of an unpaid ticket is anybody’s at the desk, of a block an organiser’s, and always has a reason', async () => {
    await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    await desk.person({ given: 'Bo', blockedReason: 'asked to leave' }, 'B');
    const [unpaid, blocked] = [await desk.scan('U'), await desk.scan('B')];
    const [staff, organiser] = [await desk.signedIn('front-desk'), await desk.signedIn('organiser')];
    const answers = [
      await refusal(staff.checkin.override({ scanId: unpaid.scanId, reason: ' ', note: '' })),
      await refusal(staff.checkin.override({ scanId: blocked.scanId, reason: 'other', note: '' })),
    ];
    const paid = await staff.checkin.override({ scanId: unpaid.scanId, reason: 'paid-cash', note: '20 EUR' });
    const let_in = await organiser.checkin.override({ scanId: blocked.scanId, reason: 'other', note: '' });
    expect(answers).toEqual(['CANNOT override-reason-missing', 'CANNOT override-organiser-needed']);
    expect([paid, let_in].map(({ verdict, attendee }) => [verdict, attendee?.presence])).toEqual(
      Array(2).fill(['admitted', 'here']),
    );
    const tape = await staff.checkin.tape({ limit: 4, thisDeskOnly: true });
    expect(tape.map(({ verdict, isOverride }) => `${verdict} ${isOverride}`)).toEqual([
      'admitted true',
      'admitted true',
      'refused false',
      'refused false',
    ]);
  });

  it('of a ticket that was revoked is an organiser’s, whatever is known of its holder, until it counts again', async () => {
    const id = await desk.person({ given: 'Ada' }, 'LOST');
    await desk.client.attendees.setCode({ id, code: 'LOST', isRevoked: true });
    const { scanId } = await desk.scan('LOST');
    const [staff, organiser] = [await desk.signedIn('front-desk'), await desk.signedIn('organiser')];
    const choice = { scanId, reason: 'other', note: '' };
    const asStaff = await refusal(staff.checkin.override(choice));
    const { verdict } = await organiser.checkin.override(choice);
    const [row] = await desk.client.checkin.tape({ limit: 1, thisDeskOnly: true });
    expect([asStaff, verdict, row?.isOverride]).toEqual([
      'CANNOT override-organiser-needed',
      'admitted',
      true,
    ]);

    const other = await desk.person({ given: 'Bo' }, 'FOUND');
    await desk.client.attendees.setCode({ id: other, code: 'FOUND', isRevoked: true });
    const refused = await desk.scan('FOUND');
    await desk.client.attendees.setCode({ id: other, code: 'FOUND', isRevoked: false });
    const again = await staff.checkin.override({ ...choice, scanId: refused.scanId });
    const [plain] = await desk.client.checkin.tape({ limit: 1, thisDeskOnly: true });
    expect([again.verdict, plain?.isOverride]).toEqual(['admitted', false]);
  });

  it('pressed twice lets in once; after an undo it may be pressed again', async () => {
    await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    const { scanId } = await desk.scan('U');
    const choice = { scanId, reason: 'paid-cash', note: '' };
    const first = await desk.client.checkin.override(choice);
    const second = await refusal(desk.client.checkin.override(choice));
    await desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
    const third = await desk.client.checkin.override(choice);
    const counts = await desk.client.checkin.counts();
    expect([first.verdict, second, third.verdict, counts.here]).toEqual([
      'admitted',
      'CANNOT nothing-to-override',
      'admitted',
      1,
    ]);
  });

  it('is not for a code that nobody has, nor for somebody who was admitted', async () => {
    await desk.person({ given: 'Ada' }, 'T');
    const [unknown, admitted] = [await desk.scan('nobody'), await desk.scan('T')];
    const over = (scanId: string) =>
      refusal(desk.client.checkin.override({ scanId, reason: 'other', note: '' }));
    expect([
      await over(unknown.scanId),
      await over(admitted.scanId),
      await over('ZZZZZZ-1'),
      await over(''),
    ]).toEqual(Array(4).fill('CANNOT nothing-to-override'));
  });

  it('needs no override any more when the money came meanwhile', async () => {
    const id = await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    const { scanId } = await desk.scan('U');
    await desk.client.attendees.edit({ id, fields: { payment: 'paid' } });
    const { verdict } = await desk.client.checkin.override({ scanId, reason: 'paid-cash', note: '' });
    const [row] = await desk.client.checkin.tape({ limit: 1, thisDeskOnly: true });
    expect([verdict, row?.isOverride]).toEqual(['admitted', false]);
  });
});

describe('an override of what is settled by now', () => {
  const override = (scanId: string) =>
    desk.client.checkin.override({ scanId, reason: 'paid-cash', note: '' });
  const admissions = async () => {
    const tape = await desk.client.checkin.tape({ limit: 9, thisDeskOnly: true });
    return tape.filter(({ verdict }) => verdict === 'admitted').length;
  };
  const unpaidScan = async () => {
    const id = await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    return { id, scanId: (await desk.scan('U')).scanId };
  };

  it.each(['once-a-day', 'free-count'] as const)(
    'lets in once where the money came and the button is pressed twice (%s)',
    async (mode) => {
      const [entrance] = (await desk.client.event.state()).checkpoints;
      if (entrance === undefined) throw new Error('a desk has an entrance');
      await desk.client.event.saveCheckpoint({ ...entrance, mode });
      const { id, scanId } = await unpaidScan();
      await desk.client.attendees.edit({ id, fields: { payment: 'paid' } });
      const first = await override(scanId);
      const second = await refusal(override(scanId));
      expect([first.verdict, second, await admissions()]).toEqual([
        'admitted',
        'CANNOT nothing-to-override',
        1,
      ]);
      await desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
      expect((await override(scanId)).verdict).toBe('admitted');
    },
  );

  it('lets nobody in a second time who was in before the refusal that was lifted', async () => {
    const id = await desk.person({ given: 'Ada' }, 'T');
    await desk.scan('T');
    await desk.client.attendees.edit({ id, fields: { blockedReason: 'asked to leave' } });
    const { scanId } = await desk.scan('T');
    await desk.client.attendees.edit({ id, fields: { blockedReason: '' } });
    expect([await refusal(override(scanId)), await admissions()]).toEqual(['CANNOT nothing-to-override', 1]);
  });

  it('brings the badge of a first entry also to who was only seen leaving before', async () => {
    await desk.person({ given: 'Ada', payment: 'unpaid' }, 'U');
    await desk.person({ given: 'Bo' }, 'T');
    for (const code of ['U', 'T']) await desk.scan(code, 'exit');
    const plain = await desk.scan('T');
    const overridden = await override((await desk.scan('U')).scanId);
    expect([plain, overridden].map(({ badge }) => badge.state)).toEqual(['no-printer', 'no-printer']);
  });

  it('still lets in on purpose who is in already, once a press', async () => {
    await desk.person({ given: 'Ada' }, 'T');
    await desk.scan('T');
    const { scanId } = await desk.scan('T');
    expect([(await override(scanId)).verdict, await refusal(override(scanId))]).toEqual([
      'admitted',
      'CANNOT nothing-to-override',
    ]);
  });
});

describe('an undo', () => {
  it('asks nothing within 10 s, and for a reason afterwards', async () => {
    await desk.person({ given: 'Ada' }, 'T');
    const first = await desk.scan('T');
    desk.clock.advance(10_000);
    const undone = await desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
    const second = await desk.scan('T');
    desk.clock.advance(10_001);
    const late = await refusal(desk.client.checkin.undo({ scanId: second.scanId, reason: '  ' }));
    const reasoned = await desk.client.checkin.undo({ scanId: second.scanId, reason: 'wrong-person' });
    expect([undone.attendee.presence, second.verdict, late, reasoned.attendee.presence]).toEqual([
      'expected',
      'admitted',
      'CANNOT undo-reason-needed',
      'expected',
    ]);
  });

  it('of yesterday leaves today standing, and twice is said to be nothing', async () => {
    await desk.person({ given: 'Ada' }, 'T');
    const yesterday = await desk.scan('T');
    desk.clock.advance(24 * 3_600_000);
    const today = await desk.scan('T');
    const { attendee } = await desk.client.checkin.undo({ scanId: yesterday.scanId, reason: 'by-mistake' });
    const twice = await refusal(desk.client.checkin.undo({ scanId: yesterday.scanId, reason: 'by-mistake' }));
    expect([today.isWelcomeBack, attendee.presence, attendee.hereSince, twice]).toEqual([
      true,
      'here',
      '2022-05-09T07:00:00.000Z',
      'CANNOT undo-nothing-to-undo',
    ]);
  });

  it('is not for a refusal, a scan that is not there, or another spelling of one that is', async () => {
    await desk.person({ given: 'Ada', status: 'cancelled' }, 'C');
    await desk.person({ given: 'Bo' }, 'T');
    const [refused, admitted] = [await desk.scan('C'), await desk.scan('T')];
    const [deskId, seq] = admitted.scanId.split('-');
    const undo = (scanId: string) => refusal(desk.client.checkin.undo({ scanId, reason: 'other' }));
    expect([
      await undo(refused.scanId),
      await undo('ZZZZZZ-1'),
      await undo(`${deskId}-0${seq}`),
      await undo(`${deskId}-${seq}.0`),
      await undo(''),
      await undo(admitted.scanId),
    ]).toEqual(['CANNOT undo-nothing-to-undo', ...Array<string>(4).fill('NOT_FOUND'), 'done']);
  });
});
