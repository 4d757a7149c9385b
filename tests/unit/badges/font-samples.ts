import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';

const ENTRY_BYTES = 16;
const HEAD_BYTES = 12;
/** A glyph of that font with ink, which all letters of a sample share. */
const INKED_GLYPH = 36;

/** A font for the letters from one to another, made of a font of ours whose letters are called otherwise. */
export const fontFor = (from: number, to: number): Buffer => {
  const font = readFileSync(join(resourceFolders().fonts, 'NotoSans-Medium.ttf'));
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = HEAD_BYTES + at * ENTRY_BYTES;
    const [start, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    const tag = font.toString('latin1', entry, entry + 4);
    return { tag, content: tag === 'cmap' ? letters(from, to) : font.subarray(start, start + length) };
  });
  let at = HEAD_BYTES + count * ENTRY_BYTES;
  const directory = [font.subarray(0, HEAD_BYTES)];
  const contents: Buffer[] = [];
  for (const { tag, content } of tables) {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(at, 8);
    entry.writeUInt32BE(content.length, 12);
    directory.push(entry);
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    contents.push(padded);
    at += padded.length;
  }
  return Buffer.concat([...directory, ...contents]);
};

/** A table of letters in format 12: one run of letters onto one run of glyphs. */
const letters = (from: number, to: number): Buffer => {
  const table = Buffer.alloc(12 + 28);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(28, 16);
  table.writeUInt32BE(1, 24);
  table.writeUInt32BE(from, 28);
  table.writeUInt32BE(to, 32);
  table.writeUInt32BE(INKED_GLYPH, 36);
  return table;
};
