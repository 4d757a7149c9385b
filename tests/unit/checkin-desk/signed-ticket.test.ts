import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { importText } from '../../support/import-list.ts';
import { openTicketKeys } from '../../support/signed-ticket.ts';

const genuine = openTicketKeys();
const forger = openTicketKeys();
const ticket = genuine.ticketOf('seedseed1234');

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
  await desk.client.event.save({ ticketKeys: [genuine.publicKey] });
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const everybody = async () => {
  const filter = { text: '', presence: [], categories: [], delegation: '', badge: 'any' as const };
  const window = { sort: 'name' as const, isDescending: false, offset: 0, limit: 10 };
  return (await desk.client.attendees.list({ filter, ...window })).rows;
};

it('admits the holder of a genuine signed ticket who is not on the list yet, once, and refuses a forged one', async () => {
  const answers = [
    await desk.scan(forger.ticketOf('seedseed1234')),
    await desk.scan(ticket),
    await desk.scan(ticket),
  ];
  expect(answers.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
    'unknown unknown-code',
    'admitted admitted',
    'attention already-in',
  ]);
  expect(answers.map((answer) => answer.ticket)).toEqual(['', '', '']);
  expect((await everybody()).map(({ name, flags, presence }) => ({ name, flags, presence }))).toEqual([
    { name: 'Ticket seedseed', flags: ['provisional'], presence: 'here' },
  ]);
});

it('knows who was let in by their ticket when the list comes, with their name, and lets them in no second time', async () => {
  await desk.scan(ticket);
  await importText(
    desk.client,
    `ID;First name;Last name;Barcode\n1;Ada;Lovelace;${ticket}\n2;Bo;Diddley;B1\n`,
  );
  const again = await desk.scan(ticket);
  const out = await desk.scan(ticket, 'exit');
  expect([again, out].map(({ verdict, reason, attendee }) => [verdict, reason, attendee?.name])).toEqual([
    ['attention', 'already-in', 'Ada Lovelace'],
    ['admitted', 'admitted', 'Ada Lovelace'],
  ]);
});

it('knows it also of who is picked by name, alone or with a delegation', async () => {
  await desk.scan(ticket);
  await importText(desk.client, `ID;First name;Last name;Delegation;Barcode\n1;Ada;Lovelace;Ulm;${ticket}\n`);
  const attendeeId = (await everybody()).find(({ name }) => name === 'Ada Lovelace')?.id ?? '';
  const { members } = await desk.client.checkin.group({ delegation: 'Ulm', checkpointId: 'entrance' });
  const picked = await desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId, via: 'search' });
  expect([members.map(({ verdict }) => verdict), picked.reason, picked.attendee?.name]).toEqual([
    ['here'],
    'already-in',
    'Ada Lovelace',
  ]);
});

it('reads a signed ticket that a scanner typed on a keyboard of another layout', async () => {
  const germanKeys: Readonly<Record<string, string>> = {
    y: 'z',
    z: 'y',
    Y: 'Z',
    Z: 'Y',
    '/': '-',
    '=': '´',
    '+': '`',
  };
  // One with a letter that changes its place.
  const seeds = Array.from({ length: 20 }, (_, number) => `seedseed12${number + 10}`);
  const wanted = seeds.map(genuine.ticketOf).find((text) => /[yz]/i.test(text)) ?? '';
  const typed = [...wanted].map((letter) => germanKeys[letter] ?? letter).join('');
  const answer = await desk.wedge({ text: typed });
  expect([typed === wanted, answer.verdict, answer.code === wanted]).toEqual([false, 'admitted', true]);
});

it('tells of a holder who is turned away the number of the ticket, and offers no override', async () => {
  const { checkpoints } = await desk.client.event.state();
  for (const entrance of checkpoints)
    await desk.client.event.saveCheckpoint({ ...entrance, categories: ['mayor'] });
  const { scanId, verdict, reason, ...told } = await desk.scan(ticket);
  expect([verdict, reason, told.attendee, told.ticket, told.canOverride]).toEqual([
    'refused',
    'wrong-category',
    null,
    'seedseed',
    false,
  ]);
  const override = desk.client.checkin.override({ scanId, reason: 'other', note: '' });
  expect(await refusal(override)).toBe('CANNOT nothing-to-override');
  expect(await everybody()).toEqual([]);
});
