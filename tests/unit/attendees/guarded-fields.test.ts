import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDEE_FIELDS, type AttendeeField } from '../../../shared/domain/attendees/attendee.ts';
import { isGuardedField } from '../../../shared/domain/checkin/guarded-fields.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

it('guards what lifts a refusal that only organisers override, and leaves the front desk the rest', () => {
  expect(ATTENDEE_FIELDS.filter(isGuardedField)).toEqual([
    'category',
    'status',
    'blockedReason',
    'ticketType',
  ]);
});

describe('the front desk', () => {
  const LIFTED: Readonly<Partial<Record<AttendeeField, string>>> = {
    status: 'confirmed',
    blockedReason: '',
    category: 'mayor',
    ticketType: 'all days',
  };

  it('lifts no refusal by editing what an organiser has to override', async () => {
    const id = await desk.person({ given: 'Bo', status: 'cancelled', blockedReason: 'asked to leave' }, 'B');
    const frontDesk = await desk.signedIn('front-desk');
    const answers: string[] = [];
    for (const [field, value] of Object.entries(LIFTED))
      answers.push(await refusal(frontDesk.attendees.edit({ id, fields: { town: 'Ulm', [field]: value } })));
    const { fields, history } = await frontDesk.attendees.get({ id });
    expect([answers, fields.town, history.length, (await desk.scan('B')).reason]).toEqual([
      Object.keys(LIFTED).map(() => 'CANNOT edit-organiser-needed'),
      '',
      2,
      'cancelled',
    ]);
    const organiser = await desk.signedIn('organiser');
    await organiser.attendees.edit({ id, fields: LIFTED });
    expect((await desk.scan('B')).verdict).toBe('admitted');
  });

  it('changes names, contact, payment and times, also with guarded fields sent along as they are', async () => {
    const id = await desk.person({ given: 'Bo', category: 'mayor', status: 'pending', payment: 'unpaid' });
    const frontDesk = await desk.signedIn('front-desk');
    const { fields } = await frontDesk.attendees.edit({
      id,
      fields: {
        given: 'Bodil',
        phone: '+49 711 1',
        payment: 'paid',
        validUntil: '2022-05-10T18:00:00Z',
        category: 'mayor',
        status: 'pending',
      },
    });
    expect(fields).toMatchObject({ given: 'Bodil', phone: '+49 711 1', payment: 'paid', status: 'pending' });
  });

  it('adds somebody with a category and a ticket', async () => {
    const frontDesk = await desk.signedIn('front-desk');
    const { fields } = await frontDesk.attendees.edit({
      id: '',
      fields: { given: 'Ada', category: 'press', ticketType: 'day' },
    });
    expect(fields).toMatchObject({ category: 'press', ticketType: 'day' });
  });

  it('adds and revokes codes, and leaves restoring them to an organiser', async () => {
    const id = await desk.person({ given: 'Bo' }, 'LOST');
    const frontDesk = await desk.signedIn('front-desk');
    await frontDesk.attendees.setCode({ id, code: 'FOUND', isRevoked: false });
    await frontDesk.attendees.setCode({ id, code: 'LOST', isRevoked: true });
    const restore = { id, code: ' LOST ', isRevoked: false };
    expect([
      await refusal(frontDesk.attendees.setCode(restore)),
      (await desk.scan('LOST')).reason,
      await refusal((await desk.signedIn('organiser')).attendees.setCode(restore)),
      (await desk.scan('LOST')).verdict,
    ]).toEqual(['CANNOT code-organiser-needed', 'revoked', 'done', 'admitted']);
  });
});
