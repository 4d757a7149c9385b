import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareText, importText } from '../../support/import-list.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { FONTS_FOLDER } from './badge-samples.ts';
import { fontFor } from './font-samples.ts';

const THAI = fontFor(0x0e01, 0x0e4e);
const PIECE_BYTES = 1_200_000;
const HAN = fontFor(0x4e00, 0x4eff);

let place: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  place = temporaryFolder();
  opened = await openTestDesk(place.folder);
});
afterEach(async () => {
  await opened.desk.close();
  place.remove();
});

const upload = async (file: Buffer, fileName = 'font.ttf'): Promise<string> => {
  const { sources } = opened.client;
  const { draftId } = await sources.beginUpload({ fileName, bytes: file.length });
  for (let at = 0; at < file.length; at += PIECE_BYTES)
    await sources.chunk({ draftId, base64: file.toString('base64', at, at + PIECE_BYTES) });
  return draftId;
};
const add = async (file: Buffer) => opened.client.badges.addFont({ draftId: await upload(file) });
const refusal = async (file: Buffer): Promise<unknown> => {
  const error = await add(file).catch((thrown: unknown) => thrown);
  return error instanceof ORPCError ? error.data : error;
};

describe('the fonts of a desk', () => {
  it('are those for the scripts of most guests, and what somebody added', async () => {
    const { builtIn, added } = await opened.client.badges.fonts();
    expect(builtIn).toEqual(
      expect.arrayContaining(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor', 'Deva']),
    );
    expect(builtIn).not.toContain('Thai');
    expect(added).toEqual([]);
  });

  it('take one for a missing script, write badges with it at once, and after the desk was opened again', async () => {
    await importText(opened.client, 'Name,Town,Ticket code\nสมชาย,Chiang Mai,T1\n');
    const missing = async () =>
      (await opened.client.badges.preview({ attendeeId: 'T1', layout: 'a6' })).missing;
    expect(await missing()).not.toEqual([]);
    const { id, added } = await add(THAI);
    expect(added).toEqual([
      {
        id,
        family: 'Noto Sans Medium',
        style: 'Regular',
        isBold: false,
        scripts: ['Thai'],
        letters: 78,
        bytes: THAI.length,
        licence: expect.stringContaining('SIL Open Font License'),
        licenceUrl: expect.stringMatching(/^https?:/),
        embedding: 'free',
        isVariable: false,
        addedAt: '2022-05-08T07:00:00.000Z',
      },
    ]);
    expect(await missing()).toEqual([]);
    await opened.desk.close();
    opened = await openTestDesk(place.folder);
    expect((await opened.client.badges.fonts()).added).toEqual(added);
    expect((await opened.client.badges.removeFont({ id })).added).toEqual([]);
    expect(await missing()).not.toEqual([]);
  });

  it.each([
    ['a picture', Buffer.from('\u0089PNG and so on', 'latin1'), 'font-unknown', {}],
    ['a font for the web', Buffer.from('wOF2 and so on'), 'font-kind', { found: 'WOFF2' }],
    ['several fonts in one', Buffer.from('ttcf and so on'), 'font-collection', {}],
    ['a font that is cut off', THAI.subarray(0, THAI.length / 2), 'font-damaged', {}],
    [
      'a font of rubbish',
      Buffer.concat([THAI.subarray(0, 400), Buffer.alloc(THAI.length - 400, 7)]),
      'font-damaged',
      {},
    ],
    [
      'letters that are here',
      readFileSync(join(FONTS_FOLDER, 'NotoSansHebrew-Bold.ttf')),
      'font-adds-nothing',
      { scripts: 'Latn Hebr' },
    ],
    ['nothing', Buffer.alloc(0), 'font-unknown', {}],
  ])('refuse %s in words', async (_, file, why, params) => {
    expect(await refusal(file)).toEqual({ why, params: expect.objectContaining(params) });
  });

  it('refuse what is there already, and what is too large', async () => {
    await add(THAI);
    expect(await refusal(THAI)).toEqual({
      why: 'font-there-already',
      params: { family: 'Noto Sans Medium' },
    });
    const endless = Buffer.concat([THAI, Buffer.alloc(33 * 1024 * 1024)]);
    expect(await refusal(endless)).toEqual({ why: 'font-too-large', params: { maxMegabytes: '32' } });
  });
});

describe('a guest list with names that no font can write', () => {
  const LIST = [
    'Name,Name in own script,Town',
    'Radina Belokamova,Радина Белокамова,Beli Most',
    'Layla Al-Sarrani,ليلى السرّاني,Tunis',
    'Somchai Jaidee,สมชาย ใจดี,Chiang Mai',
    'Malee Jaidee,มาลี ใจดี,Chiang Mai',
    '王小明,,Chengdu',
    'José 🎉 Núñez,,Cádiz',
  ].join('\n');

  it('says how many there are of which script, with examples', async () => {
    const { unwritable, counts } = await compareText(opened.client, LIST);
    expect(counts.new).toBe(6);
    expect(unwritable).toEqual([
      { script: 'Thai', people: 2, examples: ['สมชาย ใจดี', 'มาลี ใจดี'] },
      { script: 'Hani', people: 1, examples: ['王小明'] },
      { script: 'Zsym', people: 1, examples: ['José 🎉 Núñez'] },
    ]);
  });

  it('says nothing of scripts that a font was added for, until it is removed', async () => {
    const thai = async () => (await compareText(opened.client, 'Name,Town\nสมชาย,Chiang Mai\n')).unwritable;
    expect(await thai()).not.toEqual([]);
    const { id } = await add(THAI);
    expect(await thai()).toEqual([]);
    await opened.client.badges.removeFont({ id });
    expect(await thai()).not.toEqual([]);
    await add(THAI);
    await add(HAN);
    const { unwritable } = await compareText(opened.client, LIST);
    expect(unwritable.map(({ script }) => script)).toEqual(['Hani', 'Zsym']);
    // 王 and 明 lie outside of the few letters of the sample.
    expect((await compareText(opened.client, 'Name,Town\n一丁,Chengdu\n')).unwritable).toEqual([]);
  });
});
