import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultIppOptions } from '../../../electron/devices/ipp/ipp-printer.ts';
import { startCups, startIppEvePrinter } from '../../support/printers/real-printers.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintingDesk } from '../../unit/printing/printing-desk.ts';

const mark = `foyer${randomBytes(4).toString('hex')}`;
const [cups, ippEve] = [await startCups(mark), await startIppEvePrinter()];
const told = (name: string, real: typeof cups): string =>
  real.kind === 'running' ? `${name}: run` : `${name}: NOT run, ${real.reason}`;
const account = [told('starters on CUPS', cups), told('starters on ippeveprinter', ippEve)];
process.stdout.write(`${account.join('; ')}\n`);

afterAll(async () => {
  if (cups.kind === 'running') await cups.close();
  if (ippEve.kind === 'running') await ippEve.close();
});

/** The size of the first page in whole millimetres: Ghostscript cuts to points, and for CUPS an A4 is 842 of them high. */
const pageOf = (pdf: Uint8Array): readonly number[] => {
  const [, width, height] =
    /MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/.exec(Buffer.from(pdf).toString('latin1')) ?? [];
  return [width, height].map((pt) => Math.round((Number(pt) * 25.4) / 72));
};

const printers = [
  { name: 'CUPS with cups-pdf', real: cups },
  { name: 'ippeveprinter', real: ippEve },
].flatMap(({ name, real }) => (real.kind === 'running' ? [{ name, real }] : []));

describe.each(printers)('every starter on $name', ({ real }) => {
  it('comes out in its own size', { timeout: 300_000 }, async () => {
    const home = temporaryFolder();
    const cupsEndpoints = [{ transport: 'socket' as const, socketPath: real.socketPath ?? '' }];
    const { desk, client, bugs, settled } = await openPrintingDesk(home.folder, {
      ipp: { ...defaultIppOptions, cupsEndpoints },
    });
    const place = { kind: 'ipp', address: real.address } as const;
    const fields = {
      given: mark,
      family: 'Ångström',
      ownScript: 'ليلى السرّاني',
      town: 'Ulm',
      category: 'mayor',
    };
    const { card } = await client.attendees.edit({ id: '', fields });
    const layouts = await client.printing.layouts();
    const wanted: (readonly number[])[] = [];
    for (const [at, { id: layout }] of layouts.entries()) {
      const wish = { name: 'Badges', ...place, layout };
      const id = (await client.printing.printers()).find(({ name }) => name === 'Badges')?.id ?? '';
      const saved = await client.printing.savePrinter({ id, ...wish });
      await client.printing.setDefault({ id: saved.find(({ name }) => name === 'Badges')?.id ?? '' });
      await client.printing.reprint({ attendeeId: card.id, reason: 'damaged' });
      const { base64 } = await client.badges.pdf({ attendeeId: card.id, layout });
      wanted.push(pageOf(Buffer.from(base64, 'base64')));
      await settled('done');
      await expect.poll(real.received, { timeout: 60_000 }).toHaveLength(at + 1);
    }
    const arrived = (await real.received()).map(pageOf);
    await desk.close();
    home.remove();
    expect([new Set(arrived), arrived.length, bugs]).toEqual([new Set(wanted), wanted.length, []]);
  });
});

it.each(account)('%s', (line) => {
  expect(line).toMatch(/: (run|NOT run, .+)$/);
});
