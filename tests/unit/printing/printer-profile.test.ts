import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintRoom, type PrintRoom } from './print-room.ts';
import { ScriptedPrinter } from './scripted-printer.ts';

const AS_MOST = {
  dpi: 203,
  offsetXMm: 0,
  offsetYMm: 0,
  rotation: 0,
  darkness: null,
  speed: null,
  cut: null,
} as const;

let home: ReturnType<typeof temporaryFolder>;
let room: PrintRoom;
const open = () =>
  openPrintRoom({ folder: home.folder, printers: { labels: new ScriptedPrinter() }, people: [] });
const profiles = async () => (await room.client.printers()).map(({ profile }) => profile);

beforeEach(() => {
  home = temporaryFolder();
  room = open();
});
afterEach(async () => {
  await room.close();
  home.remove();
});

describe('the profile of a printer', () => {
  it('is that of most printers where an earlier version set the printer up', async () => {
    expect(await profiles()).toEqual([AS_MOST]);
  });

  it('is kept as it was given, also after the desk was closed', async () => {
    const profile = { ...AS_MOST, dpi: 300, offsetXMm: -1.5, rotation: 90, darkness: 60, cut: true } as const;
    const [printer] = await room.client.printers();
    if (printer === undefined) throw new Error('no printer');
    await room.client.savePrinter({ ...printer, kind: 'zpl', profile });
    await room.close();
    room = open();
    expect(await profiles()).toEqual([profile]);
  });
});
