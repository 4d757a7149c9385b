import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { defaultIppOptions } from '../../../electron/devices/ipp/ipp-printer.ts';
import { startCups } from '../../support/printers/real-printers.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintingDesk } from '../../unit/printing/printing-desk.ts';

// cups-pdf names its files by title; the mark tells ours from the user's own.
const mark = `foyer${randomBytes(4).toString('hex')}`;
const cups = await startCups(mark);
const account = cups.kind === 'running' ? 'a desk on CUPS: run' : `a desk on CUPS: NOT run, ${cups.reason}`;
process.stdout.write(`${account}\n`);

afterAll(async () => {
  if (cups.kind === 'running') await cups.close();
});

const A6_PT = [297.6, 419.5];

it.each(cups.kind === 'running' ? [cups] : [])(
  'a scan at a desk puts a badge of the right size through a real CUPS',
  async ({ address, socketPath, received }) => {
    const home = temporaryFolder();
    const cupsEndpoints = [{ transport: 'socket' as const, socketPath: socketPath ?? '' }];
    const { desk, client, bugs, settled } = await openPrintingDesk(home.folder, {
      ipp: { ...defaultIppOptions, cupsEndpoints },
    });
    const printers = await client.printing.savePrinter({
      id: '',
      name: 'Badges',
      kind: 'ipp',
      address,
      layout: 'a6',
    });
    await client.printing.setDefault({ id: printers.find(({ kind }) => kind === 'ipp')?.id ?? '' });
    await client.event.save({ name: 'City Leaders Forum', from: '2022-05-08', until: '2022-05-10' });
    const fields = {
      given: mark,
      family: 'Ångström',
      ownScript: 'ليلى السرّاني',
      town: 'Beli Most',
      country: 'BG',
      category: 'mayor',
    };
    const { card } = await client.attendees.edit({ id: '', fields });
    await client.attendees.setCode({ id: card.id, code: 'TICKET-1', isRevoked: false });

    const scan = await client.checkin.scan({ checkpointId: 'entrance', text: 'TICKET-1', via: 'scanner' });
    expect([scan.verdict, scan.badge.state, scan.badge.printer]).toEqual(['admitted', 'queued', 'Badges']);
    await settled('done');
    await expect.poll(received, { timeout: 20_000 }).toHaveLength(1);
    const [pdf = new Uint8Array()] = await received();
    const keep = process.env['FOYER_KEEP_PRINTED'];
    if (keep !== undefined) writeFileSync(keep, pdf);
    const [, width, height] =
      /MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/.exec(Buffer.from(pdf).toString('latin1')) ?? [];
    // Ghostscript cuts to whole points.
    expect([Number(width), Number(height)]).toEqual(A6_PT.map(Math.floor));
    expect((await client.attendees.get({ id: card.id })).card.badgesIssued).toBe(1);
    await desk.close();
    home.remove();
    expect(bugs).toEqual([]);
  },
);

it('says whether it was tried', () => {
  expect(account).toMatch(/: (run|NOT run, .+)$/);
});
