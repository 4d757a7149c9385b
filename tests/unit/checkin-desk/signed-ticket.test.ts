import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

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

it('admits the holder of a genuine signed ticket who is not on the list yet, once, and refuses a forged one', async () => {
  const home = temporaryFolder();
  const { desk, client, bugs } = await openTestDesk(home.folder);
  const genuine = generateKeyPairSync('ed25519');
  const forger = generateKeyPairSync('ed25519');
  const pem = genuine.publicKey.export({ type: 'spki', format: 'pem' });
  await client.event.save({ ticketKeys: [Buffer.from(pem).toString('base64')] });
  const scan = (text: string) => client.checkin.scan({ checkpointId: 'entrance', text, via: 'command' });
  const ticket = ticketOf('seedseed1234', genuine.privateKey);
  const answers = [
    await scan(ticketOf('seedseed1234', forger.privateKey)),
    await scan(ticket),
    await scan(ticket),
  ];
  const { rows } = await client.attendees.list({
    filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 10,
  });
  await desk.close();
  home.remove();
  expect(answers.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
    'unknown unknown-code',
    'admitted admitted',
    'attention already-in',
  ]);
  expect(rows.map(({ name, flags, presence }) => ({ name, flags, presence }))).toEqual([
    { name: 'Ticket seedseed', flags: ['provisional'], presence: 'here' },
  ]);
  expect(bugs).toEqual([]);
});
