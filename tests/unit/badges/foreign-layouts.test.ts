import { describe, expect, it } from 'vitest';
import { readLayoutFile } from '../../../shared/domain/badges/foreign/read-layout-file.ts';
import { readLayout } from './badge-samples.ts';
import { baselines, fileOf, PICTURE, read, sizes, WISHES } from './foreign-samples.ts';

describe('a template of Indico', () => {
  const { layout, notes, from } = read(fileOf('indico-badge'));
  const named = (name: string) => layout.elements.find((element) => element.name === name);

  it('is 50 pixels a centimetre from the top left, with its back', () => {
    expect({ from, name: layout.name, page: layout.page }).toEqual({
      from: 'indico',
      name: 'Conference badge',
      page: { widthMm: 85, heightMm: 54 },
    });
    expect(named('full_name_no_title')).toMatchObject({
      x: 3,
      w: 60,
      sizePt: 24,
      fit: 'shrink',
      minSizePt: 6,
    });
    expect(named('ticket_qr_code')).toMatchObject({
      x: 65.51,
      y: 33.51,
      w: 16.97,
      h: 16.97,
      quietModules: 1,
    });
    expect(named('last_name_upper')).toMatchObject({
      transform: 'upper',
      paragraphs: [{ colour: '#993333' }],
    });
    expect(layout.back).toMatchObject({
      kind: 'own',
      elements: [
        { paragraphs: [{ text: 'Found this badge?' }, { text: 'Bring it to the desk.' }], align: 'center' },
      ],
    });
  });

  it('sets the first line one size below the top', () => {
    const alone = {
      ...layout,
      elements: layout.elements.filter(({ name }) => name === 'last_name_upper'),
    };
    expect(baselines(alone)).toEqual([sizes(16, 24)]);
  });

  it('tells of everything that is otherwise', () => {
    expect(notes.map(({ element, what }) => `${element}: ${what}`)).toEqual([
      ': background-missing',
      'title: broken-element',
      'event_title: band-height',
      'full_name_no_title: font-replaced',
      'affiliation: italic',
      'affiliation: justified',
      'ticket_qr_code: field-near',
      'picture: picture-of-person',
      'fixed_image: picture-to-add',
      'field-31: field-from-column',
      'field-31: font-replaced',
      'field-31: colour-unknown',
      'event_organizers: field-to-write',
      'mood: unknown-element',
    ]);
  });

  it('may be its data alone, and may name a back that is not in the file', () => {
    const { data } = fileOf('indico-badge') as { data: object };
    expect(read(data).layout.page.widthMm).toBe(85);
    expect(read({ title: 'T', data, backside_template_id: 7 }).notes[0]).toEqual({
      element: '',
      what: 'backside-missing',
      params: {},
    });
  });

  it('has its background stretched, or in the middle a point a pixel', () => {
    const background = { data: PICTURE.data, widthMm: 25.4, heightMm: 12.7 };
    const { data } = fileOf('indico-badge') as { data: object };
    const lowest = (position: string) =>
      read({ ...data, background_position: position }, { backgrounds: [background] }).layout.elements[0];
    expect(lowest('stretch')).toMatchObject({ x: 0, y: 0, w: 85, h: 54, fit: 'stretch' });
    // 300 by 150 points are wider than the page.
    expect(lowest('center')).toMatchObject({ x: 0, y: 5.75, w: 85, h: 42.5 });
  });
});

describe('a layout of our own', () => {
  it('comes back as it went out, and says where it is not right', () => {
    const own = readLayout('a6');
    expect(read(JSON.parse(JSON.stringify(own)))).toMatchObject({ from: 'foyer', layout: own, notes: [] });
    const wrong = { ...own, elements: [{ ...own.elements[0], x: 'far' }] };
    expect(readLayoutFile(wrong, WISHES)).toEqual({ kind: 'not-right', place: 'elements.0.x' });
    const elsewhere = { ...own, language: 'de_DE' };
    expect(readLayoutFile(elsewhere, WISHES)).toEqual({ kind: 'not-right', place: 'language' });
    expect(readLayoutFile({ hello: 1 }, WISHES)).toEqual({ kind: 'no-layout' });
  });
});
