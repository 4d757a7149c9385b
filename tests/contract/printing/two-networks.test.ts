import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/test-desk.ts';
import { layCable, serveOn } from '../../support/two-networks.ts';

const cable = await layCable();
const account =
  cable.kind === 'running'
    ? 'desks on two computers: run'
    : `desks on two computers: NOT run, ${cable.reason}`;
process.stdout.write(`${account}\n`);

it.each(cable.kind === 'running' ? [cable] : [])(
  'a desk finds the printer that another shares, prints on it, and does not find its own',
  async ({ names, close }) => {
    const home = temporaryFolder();
    const badges = join(home.folder, 'badges');
    mkdirSync(badges);
    const [a, b] = await Promise.all(names.map((name, at) => serveOn(name, join(home.folder, `desk${at}`))));
    if (a === undefined || b === undefined) throw new Error('two desks were served');
    // Also where something fails in between: nobody else takes the cable away.
    onTestFinished(async () => {
      await Promise.all([a.close(), b.close()]);
      await close();
      home.remove();
    });
    const shared = { id: 'pdf-folder', name: 'Badges', kind: 'pdf-folder', address: badges, layout: 'a6' };
    await a.ask('savePrinter', { ...shared, isShared: true });
    await expect
      .poll(() => a.ask('printers'))
      .toMatchObject([{ sharing: { state: 'announced', address: expect.stringContaining('10.77.0.1') } }]);
    const address = expect.stringMatching(/^ipp:\/\/10\.77\.0\.1:\d+\/ipp\/print\/[a-z0-9]{6}-pdf-folder$/);
    expect(await b.ask('discover')).toMatchObject([{ kind: 'ipp', address, place: 'network' }]);
    expect(await a.ask('discover')).toEqual([]);

    const [found] = (await b.ask('discover')) as { readonly address: string }[];
    const wish = { id: '', name: 'At A', kind: 'ipp', address: found?.address, layout: 'a6' };
    const printers = (await b.ask('savePrinter', wish)) as { readonly id: string; readonly name: string }[];
    await b.ask('testPrint', { id: printers.find(({ name }) => name === 'At A')?.id });
    await expect.poll(() => readdirSync(badges), { timeout: 20_000 }).toHaveLength(1);
  },
);

it('says whether it was tried', () => {
  expect(account).toMatch(/: (run|NOT run, .+)$/);
});
