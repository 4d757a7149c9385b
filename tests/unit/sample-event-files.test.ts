import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildSampleEvent } from '../../scripts/sample-event/build-sample-event.ts';
import { readSampleEvent, sampleFile } from './sample-event-reader.ts';

const { guests, activities } = readSampleEvent();
const built = buildSampleEvent();

/** The texts inside elements of one name, by a parser that refuses broken XML. */
const textsIn = (xml: string, element: string): readonly string[] => {
  const texts: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    inside = tag.name === element;
    if (inside) texts.push('');
  });
  parser.on('text', (text) => {
    if (inside) texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return texts;
};

describe('the files of the sample event', () => {
  it.each([...built.keys()])('are written anew byte for byte: %s', (name) => {
    expect(Buffer.from(built.get(name) ?? []).equals(sampleFile(name))).toBe(true);
  });

  it('keep one person a line', () => {
    const lines = sampleFile('attendees.json').toString('utf8').trimEnd().split('\n');
    expect(lines.length).toBe(guests.length + 2);
  });

  it('have a guest list that a German Excel would have saved', () => {
    const bytes = sampleFile('guest-list.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true, delimiter: ';' });
    expect(rows[0]?.slice(0, 6)).toEqual([
      'Anmeldenummer',
      'Vorname',
      'Nachname',
      'Anzeigename',
      'Name in eigener Schrift',
      'Aussprache',
    ]);
    expect(rows.slice(1).map((row) => row[0])).toEqual(guests.map((guest) => guest.key));
    const marek = rows.find((row) => row[2] === 'Dolinský');
    expect(
      marek?.filter((cell) => ['Tschechien', 'Nicht bezahlt', '180,00', 'K7QF3'].includes(cell)),
    ).toEqual(['Tschechien', 'Nicht bezahlt', '180,00', 'K7QF3']);
  });

  it('have a workbook of well-formed parts with a title above the headings', () => {
    const parts = unzipSync(sampleFile('guest-list.xlsx'));
    const texts = textsIn(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 't');
    expect(texts.slice(0, 4)).toEqual([
      'City Leaders Forum, guest list as of 2 May 2022',
      'Registration no.',
      'First name',
      'Last name',
    ]);
    expect(texts).toContain('Радина Белокамова');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(textsIn(sheet, 'v').filter((value) => value === '180').length).toBeGreaterThanOrEqual(7);
    expect(sheet.match(/<row /g)).toHaveLength(1 + 1 + guests.length);
    for (const [path, bytes] of Object.entries(parts))
      expect(() => textsIn(strFromU8(bytes), path)).not.toThrow();
  });

  it('have a programme list with every activity', () => {
    const rows: string[][] = parse(sampleFile('programme.csv'), { bom: true, delimiter: ';' });
    expect(rows.slice(1).map((row) => row[0])).toEqual(activities.map((activity) => activity.key));
    expect(rows.find((row) => row[0] === 'A-105')?.slice(1, 7)).toEqual([
      '08.05.2022',
      '11:00',
      '12:30',
      'Workshop',
      'C',
      'Die Altstadt kühlen',
    ]);
  });
});
