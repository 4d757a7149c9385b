import { describe, expect, it } from 'vitest';
import { countryName } from '../../../shared/domain/badges/badge-facts.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { fillTemplate } from '../../../shared/domain/badges/badge-template.ts';
import { printable } from '../../../shared/domain/badges/writing.ts';

const fill = (template: string, fields: Readonly<Record<string, string>>): string =>
  fillTemplate(template, (field) => fields[field]).text;

describe('templates', () => {
  it('keeps words between two fields only where both have something to say', () => {
    expect(fill('{town}, {country}', { town: 'Beli Most', country: 'Bulgaria' })).toBe('Beli Most, Bulgaria');
    expect(fill('{town}, {country}', { town: 'Beli Most', country: '' })).toBe('Beli Most');
    expect(fill('{town}, {country}', { town: '', country: 'Bulgaria' })).toBe('Bulgaria');
    expect(fill('{a}, {b}, {c}', { a: '1', b: '', c: '3' })).toBe('1, 3');
  });

  it('lets the first and the last words go with their field', () => {
    expect(fill('Table {table}', { table: '' })).toBe('');
    expect(fill('{town} ({country})', { town: 'Beli Most', country: '' })).toBe('Beli Most');
    expect(fill('{town} ({country})', { town: 'Beli Most', country: 'BG' })).toBe('Beli Most (BG)');
  });

  it('leaves words without fields as they are', () => {
    expect(fill('Press', {})).toBe('Press');
  });

  it('tells which fields nobody knows', () => {
    expect(fillTemplate('{nmae} {town}', (field) => (field === 'town' ? 'Rila' : undefined))).toEqual({
      text: 'Rila',
      unknownFields: ['nmae'],
    });
  });
});

describe('what may be printed', () => {
  it('composes, collapses white space and drops what turns text around', () => {
    expect(printable('  Zoe\u0308 \n\t\u202eB\u2066a\u0000 ')).toBe('Zoë Ba');
  });

  it('keeps joiners, no-break spaces and direction marks, which are part of spelling', () => {
    expect(printable('می\u200cخواهم\u00a0x\u200f')).toBe('می\u200cخواهم\u00a0x\u200f');
  });

  it('names countries in the language of the layout and leaves other text alone', () => {
    expect([
      countryName('BG', 'en'),
      countryName('bg', 'de'),
      countryName('Kosovo', 'en'),
      countryName('', 'en'),
    ]).toEqual(['Bulgaria', 'Bulgarien', 'Kosovo', '']);
  });
});

describe('a layout', () => {
  const draft = { v: 1, name: 'Draft', page: { widthMm: 90, heightMm: 120 }, elements: [] };

  it('survives JSON unchanged once it is read', () => {
    const layout = parseBadgeLayout({
      ...draft,
      elements: [{ id: 'r', type: 'rect', x: 0, y: 0, w: 1, h: 1 }],
    });
    expect(parseBadgeLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  });

  it.each([
    ['of another version', { ...draft, v: 2 }],
    ['without a size', { ...draft, page: {} }],
    [
      'with a colour that is none',
      { ...draft, elements: [{ id: 'r', type: 'rect', x: 0, y: 0, w: 1, h: 1, fill: 'red' }] },
    ],
    ['with an image from elsewhere', { ...draft, images: { logo: 'https://example.org/logo.png' } }],
  ])('is refused when %s', (_, candidate) => {
    expect(() => parseBadgeLayout(candidate)).toThrow(/invalid/i);
  });
});
