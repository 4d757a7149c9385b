import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { importText } from '../../support/import-list.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

const COLUMNS = ['externalRef', 'given', 'family', 'barcode', 'barcode'] as const;

/** A list in which the first person has these two codes. */
const bring = async (first: string, second: string) => {
  const rows = [`1;Ada;Lovelace;${first};${second}`, '2;Bo;Diddley;B-1;B-2'];
  const text = ['ID;First name;Last name;Ticket code;Wristband', ...rows, ''].join('\n');
  return (await importText(desk.client, text, COLUMNS)).counts;
};
const reasonOf = async (code: string): Promise<string> => (await desk.scan(code, 'exit')).reason;

it('leaves a ticket that was reported lost at a desk without force when another code changes upstream', async () => {
  await bring('LOST-1', 'WRIST-1');
  const { found } = await desk.client.attendees.search({ text: 'Lovelace', limit: 1 });
  await desk.client.attendees.setCode({ id: found[0]?.id ?? '', code: 'LOST-1', isRevoked: true });
  const changed = await bring('LOST-1', 'WRIST-2');
  const again = await bring('LOST-1', 'WRIST-2');
  const reasons = [await reasonOf('LOST-1'), await reasonOf('WRIST-1'), await reasonOf('WRIST-2')];
  expect([changed.changed, again.unchanged, reasons]).toEqual([1, 2, ['revoked', 'revoked', 'admitted']]);
});

it('gives a code force again that the source had taken away and brings back', async () => {
  await bring('T-1', 'WRIST-1');
  await bring('T-1', 'WRIST-2');
  const without = await reasonOf('WRIST-1');
  await bring('T-1', 'WRIST-1');
  const { digest, rebuiltDigest } = desk.desk.examine({ rebuild: true });
  expect([without, await reasonOf('WRIST-1'), rebuiltDigest]).toEqual(['revoked', 'admitted', digest]);
});

it('sees no change where one kind of file writes 23.00 and another 23, and one where it is 24', async () => {
  const list = (price: string) =>
    `ID;First name;Last name;Price\n1;Ada;Lovelace;${price}\n2;Bo;Diddley;007\n`;
  await importText(desk.client, list('23.00'));
  const same = await importText(desk.client, list('23'));
  const other = await importText(desk.client, list('24.00').replace('007', '7'));
  expect([same.counts.unchanged, other.counts.changed]).toEqual([2, 2]);
});
