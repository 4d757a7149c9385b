import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDatabase } from '../../../electron/desk/database/open-database.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { TEST_KEY } from '../../support/test-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

describe('a delegation', () => {
  it('is shown head first with what would become of each, and lets in those who may', async () => {
    const of = (given: string, more = {}) => desk.person({ given, delegation: 'Ulm', ...more });
    const ids = [
      await of('Ada', { delegationRole: 'head' }),
      await of('Bo', { blockedReason: 'asked to leave' }),
      await of('Cy', { payment: 'unpaid' }),
      await of('Di', { status: 'pending' }),
      await of('Eve'),
    ];
    await of('Flo', { status: 'cancelled' });
    await desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId: ids[4] ?? '', via: 'search' });
    const { members } = await desk.client.checkin.group({ delegation: 'Ulm', checkpointId: 'entrance' });
    const { results } = await desk.client.checkin.admitGroup({
      checkpointId: 'entrance',
      attendeeIds: [...ids, ids[0] ?? ''],
    });
    expect(members.map(({ name, verdict, reason }) => `${name} ${verdict} ${reason}`)).toEqual([
      'Ada ready admitted',
      'Bo refused blocked',
      'Cy refused unpaid',
      'Di refused unapproved',
      'Eve here already-in',
      'Flo refused cancelled',
    ]);
    expect(results.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      'admitted admitted',
      'refused blocked',
      'refused unpaid',
      'refused unapproved',
      'attention already-in',
      'attention already-in',
    ]);
    expect(results[0]?.delegation).toBe('Ulm');
    const mates = await desk.client.checkin.mates({ delegation: 'Ulm' });
    expect(mates).toMatchObject({ here: 2, total: 5 });
    expect(mates.missing.map(({ name }) => name)).toEqual(['Bo', 'Cy', 'Di']);
  });

  it('is let in as a whole or not at all', async () => {
    const ids = [await desk.person({ given: 'Ada' }), await desk.person({ given: 'Bo' })];
    const disk = openDatabase(desk.folder, {
      key: TEST_KEY,
      migrationsFolder: resourceFolders().migrations,
      now: desk.clock.now,
    });
    disk.exec(`CREATE TRIGGER broken BEFORE INSERT ON op WHEN new.subject = '${ids[1]}'
      BEGIN SELECT RAISE(ABORT, 'the disk broke'); END`);
    const request = { checkpointId: 'entrance', attendeeIds: ids };
    expect(await refusal(desk.client.checkin.admitGroup(request))).toMatch('INTERNAL');
    const { here } = await desk.client.checkin.counts();
    disk.exec('DROP TRIGGER broken');
    disk.close();
    const { results } = await desk.client.checkin.admitGroup(request);
    expect([here, results.map(({ reason }) => reason)]).toEqual([0, ['admitted', 'admitted']]);
    expect(desk.bugs.splice(0)).toHaveLength(1);
  });

  it('that nobody belongs to has no members, and an id that is nobody’s is unknown', async () => {
    const { members } = await desk.client.checkin.group({ delegation: '', checkpointId: 'entrance' });
    const { results } = await desk.client.checkin.admitGroup({
      checkpointId: 'entrance',
      attendeeIds: ['nobody'],
    });
    expect([members, results.map(({ verdict }) => verdict)]).toEqual([[], ['unknown']]);
  });
});

describe('somebody who is not on the list', () => {
  const form = {
    checkpointId: 'entrance',
    given: 'Ada',
    family: '',
    town: 'Ulm',
    country: 'DE',
    category: 'guest',
  };

  it('is told of every field that is missing, and nothing is written', async () => {
    const answers = [
      await refusal(desk.client.checkin.walkIn({ ...form, given: ' ', town: '\t', category: '' })),
      await refusal(desk.client.checkin.walkIn({ ...form, town: '' })),
      await refusal(desk.client.checkin.walkIn({ ...form, checkpointId: 'nowhere' })),
    ];
    expect([answers, desk.desk.examine({ rebuild: false }).ops]).toEqual([
      [
        'CANNOT walk-in-incomplete name town category',
        'CANNOT walk-in-incomplete town',
        'CANNOT no-checkpoint nowhere',
      ],
      0,
    ]);
  });

  it('is on the list and here, and is found', async () => {
    const { verdict, attendee } = await desk.client.checkin.walkIn({
      ...form,
      given: ' Ada ',
      family: 'Lovelace',
    });
    const { found } = await desk.client.attendees.search({ text: 'lovelace', limit: 5 });
    expect([verdict, attendee?.name, attendee?.presence, attendee?.flags, found.map(({ id }) => id)]).toEqual(
      ['admitted', 'Ada Lovelace', 'here', ['walk-in'], [attendee?.id]],
    );
  });
});

describe('the help desk', () => {
  it('takes the same person or code twice as one case, and closes it once', async () => {
    const id = await desk.person({ given: 'Ada' });
    const send = (attendeeId: string, code: string) =>
      desk.client.checkin.toHelp({ attendeeId, code, reason: 'unpaid' });
    const [first, again] = [await send(id, 'A'), await send(id, 'B')];
    const [unknown, same, other] = [await send('', 'X'), await send('', 'X'), await send('', 'Y')];
    const waiting = await desk.client.checkin.helpList({});
    await desk.client.checkin.closeHelp({ caseId: first.caseId });
    const twice = await refusal(desk.client.checkin.closeHelp({ caseId: first.caseId }));
    const reopened = await send(id, 'A');
    expect([again.caseId, same.caseId, twice]).toEqual([first.caseId, unknown.caseId, 'NOT_FOUND']);
    expect(waiting.map(({ caseId }) => caseId).sort()).toEqual(
      [first.caseId, unknown.caseId, other.caseId].sort(),
    );
    expect([reopened.caseId === first.caseId, reopened.attendee?.name]).toEqual([false, 'Ada']);
  });

  it('closes also the case that is 201st in the queue, and knows nobody who is not on the list', async () => {
    let last = '';
    for (let place = 0; place < 201; place += 1) {
      desk.clock.advance(1_000);
      ({ caseId: last } = await desk.client.checkin.toHelp({
        attendeeId: '',
        code: `C${place}`,
        reason: 'unknown-code',
      }));
    }
    const same = await desk.client.checkin.toHelp({ attendeeId: '', code: 'C200', reason: 'unknown-code' });
    await desk.client.checkin.closeHelp({ caseId: last });
    const stranger = await refusal(
      desk.client.checkin.toHelp({ attendeeId: 'nobody', code: '', reason: 'x' }),
    );
    const findings = desk.desk.examine({ rebuild: true });
    expect([same.caseId, stranger, findings.rebuiltDigest]).toEqual([last, 'NOT_FOUND', findings.digest]);
  });
});

describe('names', () => {
  it.each([
    ['of 300 characters', 'Ä'.repeat(300)],
    ['of one', 'Ω'],
    ['with emoji', '👩🏽‍🚀👨‍👩‍👧‍👦 🇺🇦'],
    ['with a right-to-left override', '\u202egnp.exe'],
    ['right to left with marks', 'مُحَمَّد \u200fأبو بكر'],
    ['of combining marks alone', 'Z̸̢̛̛a̷̡l̴g̶o'],
    ['that look like a formula', '=HYPERLINK("http://x")'],
    ['that look like markup', '<img src=x onerror=alert(1)>&amp;'],
    ['with quotes and line breaks', `Jean "l'ami"\nd’Arc; --`],
    ['with a NUL', 'a\u0000b'],
  ])(
    '%s stay as they are on the card, the tape, the history and in the tables made anew',
    async (_what, name) => {
      const id = await desk.person({ given: name, town: 'Ulm' }, 'T');
      const { attendee } = await desk.scan('T');
      const [row] = await desk.client.checkin.tape({ limit: 1, thisDeskOnly: true });
      const { fields } = await desk.client.attendees.get({ id });
      const { digest, rebuiltDigest, chain } = desk.desk.examine({ rebuild: true });
      expect([attendee?.name, row?.name, fields.given]).toEqual([name, name, name]);
      expect([chain, rebuiltDigest]).toEqual([null, digest]);
    },
  );
});
