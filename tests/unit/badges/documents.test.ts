import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { sampleActivity, sampleGuest } from '../../support/trip-desk.ts';
import { type RenderedPage, renderPages } from './rendered-page.ts';

let desk: CheckinDesk;
let client: CheckinDesk['client'];
beforeAll(async () => {
  desk = await openCheckinDesk();
  client = desk.client;
  await client.event.openSample();
});
afterAll(async () => expect(await desk.close()).toEqual([]));
beforeEach(() => desk.clock.set('2022-05-08T07:00:00.000Z'));

/** Has a place in A-102 and in panel A-110, and on the trip T-2. */
const [RIVKA, OTHER] = [sampleGuest('P-0258'), sampleGuest('P-0128')];

const pagesOf = ({ base64 }: { readonly base64: string }): Promise<readonly RenderedPage[]> =>
  renderPages(Buffer.from(base64, 'base64'));
const linesOf = (page: RenderedPage | undefined): readonly string[] =>
  (page?.text ?? '').split('\r\n').filter((line) => line !== '');
const codesOf = async (id: string): Promise<number> => (await client.attendees.get({ id })).codes.length;

describe('files of badges', () => {
  it('are made for the front desk and organisers, and hosts are told whom they are for; signs are for all', async () => {
    const roles = await openCheckinDesk();
    await roles.client.event.openSample();
    for (const role of ['organiser', 'front-desk', 'host'] as const)
      await roles.client.operators.save({ id: '', name: role, role, pin: '2468', isActive: true });
    const operators = await roles.client.operators.list();
    const asked: Record<string, readonly string[]> = {};
    for (const role of ['front-desk', 'host'] as const) {
      const operatorId = operators.find((one) => one.role === role)?.id ?? '';
      await roles.client.operators.signIn({ operatorId, pin: '2468' });
      const { badges, documents } = roles.client;
      asked[role] = await Promise.all([
        refusal(documents.people({ attendeeIds: [RIVKA, OTHER], layout: 'tent-a4' })),
        refusal(badges.pdf({ attendeeId: RIVKA })),
        refusal(documents.sign({ activityId: 'A-105' })),
      ]);
    }
    expect(await roles.close()).toEqual([]);
    expect(asked).toEqual({
      'front-desk': ['done', 'done', 'done'],
      host: ['NOT_ALLOWED', 'NOT_ALLOWED', 'done'],
    });
  });
});

describe('the sign at a door', () => {
  it('says what is on, where and when by the clock of the venue, in which theme, and with whom', async () => {
    const file = await client.documents.sign({ activityId: sampleActivity('A-105') });
    const [page] = await pagesOf(file);
    expect([Math.round(page?.widthMm ?? 0), Math.round(page?.heightMm ?? 0)]).toEqual([210, 297]);
    expect(linesOf(page)).toEqual(
      expect.arrayContaining([
        'C Climate action',
        'Linde',
        '11:00–12:30',
        'Sunday, 8 May 2022',
        'Cooling the',
      ]),
    );
  });

  it('says what comes later in the room on that day, and the emergency number', async () => {
    const [page] = await pagesOf(await client.documents.sign({ activityId: 'A-101' }));
    const text = linesOf(page).join('\n');
    expect(text).toContain('Opening: cities');
    expect(text).toContain('10:00–10:50 Twin towns in wartime');
    expect(text).not.toContain('Mon 9 May');
    expect(text).toContain('Emergency +49 000 555 112');
  });

  it('is found by the key of the organiser’s own programme, and many come in one file', async () => {
    const preview = await client.documents.signPreview({ activityId: 'A-105' });
    expect([preview.widthMm, preview.heightMm, preview.backSvg]).toEqual([210, 297, null]);
    expect(await pagesOf(await client.documents.signs({ activityIds: ['A-102', 'A-105'] }))).toHaveLength(2);
  });

  it('is refused for what is not there, and in a layout that is not made for doors', async () => {
    expect([
      await refusal(client.documents.sign({ activityId: 'A-999' })),
      await refusal(client.documents.sign({ activityId: 'A-105', layout: 'a6' })),
      await refusal(client.badges.pdf({ attendeeId: RIVKA, layout: 'sign-a4' })),
    ]).toEqual([
      'NOT_FOUND',
      'CANNOT layout-kind A6 105 × 148 mm badge',
      'CANNOT layout-kind Door sign, A4 sign',
    ]);
  });
});

describe('badges with a back', () => {
  it('say what the person has booked, with the bus, and how to join the network', async () => {
    const [front, back] = await pagesOf(
      await client.badges.pdf({ attendeeId: RIVKA, layout: 'card-86x54-both-sides' }),
    );
    const text = linesOf(back).join('\n');
    expect(linesOf(front)).toContain('City Leaders Forum 8–10 May 2022');
    expect(text).toContain('Who belongs?');
    expect(text).toMatch(/Bus \d/);
    expect(text).toContain('roses-and-rails');
  });

  it('are looked at from both sides before they print', async () => {
    const both = await client.badges.preview({ attendeeId: RIVKA, layout: 'card-86x54-both-sides' });
    const folded = await client.badges.preview({ attendeeId: RIVKA, layout: 'a6-fold' });
    expect([both.backSvg?.startsWith('<svg'), folded.backSvg, folded.heightMm]).toEqual([true, null, 296]);
    expect(both.backSvg).toContain('data-element="back-agenda"');
  });
});

describe('files for many people', () => {
  it('have as many badges on a sheet as the layout says, each with a code that opens the door', async () => {
    const found = await client.attendees.search({ text: 'de', limit: 12 });
    const attendeeIds = found.found.map(({ id }) => id);
    const file = await client.documents.people({ attendeeIds, layout: 'a4-10-up' });
    expect([file.fileName, file.leftOut, (await pagesOf(file)).length]).toEqual(['badges.pdf', 0, 2]);
    for (const id of attendeeIds) expect(await codesOf(id)).toBeGreaterThan(0);
  });

  it('are name tents with both sides on one paper, without giving anybody a code', async () => {
    const before = await codesOf(OTHER);
    const file = await client.documents.people({ attendeeIds: [OTHER, OTHER], layout: 'tent-a4' });
    const pages = await pagesOf(file);
    expect([file.fileName, pages.length, await codesOf(OTHER)]).toEqual(['tents.pdf', 1, before]);
    expect(linesOf(pages[0]).filter((line) => line.startsWith('City Leaders Forum'))).toHaveLength(2);
  });

  it('leave out of certificates who never came, and say how many', async () => {
    expect(await refusal(client.badges.pdf({ attendeeId: OTHER, layout: 'certificate-a4' }))).toContain(
      'CANNOT never-came',
    );
    expect(
      await refusal(client.documents.people({ attendeeIds: [OTHER, RIVKA], layout: 'certificate-a4' })),
    ).toBe('CANNOT nobody-came');
    const text = await ticketOf(RIVKA);
    await desk.scan(text);
    desk.clock.set('2022-05-08T08:05:00.000Z');
    await desk.scanAt(`door/${sampleActivity('A-102')}`, text);
    desk.clock.set('2022-05-08T08:35:00.000Z');
    await desk.scanAt(`door/${sampleActivity('A-102')}`, text, 'exit');
    desk.clock.set('2022-05-11T10:00:00.000Z');
    const file = await client.documents.people({ attendeeIds: [OTHER, RIVKA], layout: 'certificate-a4' });
    const [page, ...others] = await pagesOf(file);
    expect([file.leftOut, others.length]).toEqual([1, 0]);
    expect(linesOf(page)).toEqual(
      expect.arrayContaining([
        'Certificate of attendance',
        'Present: 8 May 2022 (1 day)',
        'In sessions: 0.5 hours',
        '11 May 2022',
      ]),
    );
    expect(linesOf(page).join('\n')).toContain('Who belongs?');
  });
});

const ticketOf = async (id: string): Promise<string> => {
  const [first] = (await client.attendees.get({ id })).codes;
  return first?.code ?? '';
};

describe('what guests are told', () => {
  it('is kept with the event: the network and whom to call', async () => {
    const { event } = await client.event.save({ wifiName: 'Hall', wifiPassword: '', emergencyNumber: '112' });
    expect([event.wifiName, event.wifiPassword, event.emergencyNumber]).toEqual(['Hall', '', '112']);
    const [, back] = await pagesOf(
      await client.badges.pdf({ attendeeId: RIVKA, layout: 'card-86x54-both-sides' }),
    );
    expect(linesOf(back).join('\n')).not.toContain('roses');
    expect(linesOf(back)).toContain('Emergency 112');
  });
});
