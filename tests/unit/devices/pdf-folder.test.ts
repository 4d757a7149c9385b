import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderFiles, nodeFolderFiles } from '../../../electron/devices/folder-files.ts';
import { openPdfFolder, pdfFolderProfile } from '../../../electron/devices/pdf-folder.ts';
import { badgeFor } from '../../support/printers/badge-pdf.ts';
import {
  faultyFolderFiles,
  fillingDisk,
  forgetfulDrive,
} from '../../support/printers/faulty-folder-files.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';

const A6 = { widthMm: 105, heightMm: 148 };
const signal = new AbortController().signal;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-badges-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (address = folder, files: FolderFiles = nodeFolderFiles) =>
  openPdfFolder(
    pdfFolderProfile.parse({ kind: 'pdf-folder', name: 'Print shop', media: A6, address }),
    testPrinterPorts(),
    files,
  );

describe('a PDF folder', () => {
  it('names files by time, person and job, so that they sort and can be found', async () => {
    await open().send(await badgeFor(A6, "Anna O'Kovács-Łuk, Dr."), signal);
    expect(await readdir(folder)).toEqual(['2022-05-08T09-15-00Z_anna-okovács-łuk-dr_job1.pdf']);
  });

  it('leaves nothing but whole badges behind', async () => {
    const printer = open();
    for (const title of ['Anna', 'Anna', 'محمد']) await printer.send(await badgeFor(A6, title), signal);
    expect((await readdir(folder)).every((name) => name.endsWith('.pdf'))).toBe(true);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('says where the folder is a file', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    expect(await open(path).status(signal)).toMatchObject({ word: 'not-found' });
    expect(await open(path).send(await badgeFor(A6), signal)).toMatchObject({ cause: 'not-found' });
  });

  it.each([
    ['checkFolder', 'EACCES', 'read-only'],
    ['checkFolder', 'EROFS', 'read-only'],
    ['writeDurably', 'EROFS', 'read-only'],
    ['writeDurably', 'ENOSPC', 'disk-full'],
    ['writeDurably', 'EDQUOT', 'disk-full'],
    ['writeDurably', 'EIO', 'needs-attention'],
    ['rename', 'ENOENT', 'not-found'],
    ['rename', 'ESTALE', 'not-reachable'],
  ] as const)('refuses when %s fails with %s: %s, and leaves no file', async (operation, code, cause) => {
    const printer = open(folder, faultyFolderFiles(operation, code));
    expect(await printer.send(await badgeFor(A6), signal)).toMatchObject({ outcome: 'refused', cause });
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes half a badge when the disk fills up', async () => {
    expect(await open(folder, fillingDisk()).send(await badgeFor(A6), signal)).toMatchObject({
      cause: 'disk-full',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is unknown when the badge is in the folder but the drive does not say so', async () => {
    const result = await open(folder, forgetfulDrive()).send(await badgeFor(A6), signal);
    expect(result).toMatchObject({ outcome: 'unknown' });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('warns when the disk is nearly full', async () => {
    const files = { ...nodeFolderFiles, freeBytes: async () => 1000 };
    expect(await open(folder, files).status(signal)).toEqual({ word: 'disk-full' });
  });

  it('does not take a path that depends on where the program was started', () => {
    const profile = { kind: 'pdf-folder', name: 'Print shop', media: A6, address: 'badges' };
    expect(pdfFolderProfile.safeParse(profile).success).toBe(false);
  });
});
