import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { importText } from '../../support/import-list.ts';

/** A ticket as pretix writes it: version, lengths, protobuf (seed, item), Ed25519 signature; base64, reversed. */
const ticketOf = (seed: string, privateKey: KeyObject): string => {
  const payload = Buffer.concat([
    Buffer.from([0x0a, seed.length]),
    Buffer.from(seed),
    Buffer.from([0x10, 7]),
  ]);
  const head = Buffer.from([1, 0, payload.length, 0, 64]);
  const blob = Buffer.concat([head, payload, sign(null, payload, privateKey)]);
  return [...blob.toString('base64')].reverse().join('');
};

const genuine = generateKeyPairSync('ed25519');

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
  const pem = genuine.publicKey.export({ type: 'spki', format: 'pem' });
  await desk.client.event.save({ ticketKeys: [Buffer.from(pem).toString('base64')] });
});
afterEach(async () => expect(await desk.close()).toEqual([]));

const verdictsOf = (answers: readonly { verdict: string; reason: string }[]): readonly string[] =>
  answers.map(({ verdict, reason }) => `${verdict} ${reason}`);

it('admits the holder of a genuine signed ticket who is not on the list yet, once, and refuses a forged one', async () => {
  const forger = generateKeyPairSync('ed25519');
  const ticket = ticketOf('seedseed1234', genuine.privateKey);
  const answers = [
    await desk.scan(ticketOf('seedseed1234', forger.privateKey)),
    await desk.scan(ticket),
    await desk.scan(ticket),
  ];
  const { rows } = await desk.client.attendees.list({
    filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 10,
  });
  expect(verdictsOf(answers)).toEqual(['unknown unknown-code', 'admitted admitted', 'attention already-in']);
  expect(rows.map(({ name, flags, presence }) => ({ name, flags, presence }))).toEqual([
    { name: 'Ticket seedseed', flags: ['provisional'], presence: 'here' },
  ]);
});

it('knows who was let in by their ticket when the list comes, with their name, and lets them in no second time', async () => {
  const ticket = ticketOf('seedseed1234', genuine.privateKey);
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
  const ticket =
    seeds.map((seed) => ticketOf(seed, genuine.privateKey)).find((text) => /[yz]/i.test(text)) ?? '';
  const typed = [...ticket].map((letter) => germanKeys[letter] ?? letter).join('');
  const answer = await desk.wedge({ text: typed });
  expect([typed === ticket, answer.verdict, answer.code === ticket]).toEqual([false, 'admitted', true]);
});
