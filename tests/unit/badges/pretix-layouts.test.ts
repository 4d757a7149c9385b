import { describe, expect, it } from 'vitest';
import { importPretixLayout } from '../../../shared/domain/badges/foreign/pretix-layout.ts';
import { readLayoutFile } from '../../../shared/domain/badges/foreign/read-layout-file.ts';
import { turnedBox } from '../../../shared/domain/badges/foreign/turned-box.ts';
import { baselines, fileOf, onPage, PICTURE, read, sizes, text, WISHES } from './foreign-samples.ts';

describe('a text of pretix', () => {
  it('stands on the same baseline: growing up, growing down, of old, and in a container', () => {
    const stands = (more: object) => baselines(read([text(more)], onPage).layout);
    expect([
      stands({}),
      stands({ downward: true }),
      stands({ lineheight: undefined }),
      stands({ type: 'textcontainer', height: '20', verticalalign: 'top' }),
      stands({ type: 'textcontainer', height: '20', verticalalign: 'bottom' }),
    ]).toEqual([
      // Above its bottom: the descent, less what wide lines add, and the line less one size.
      [sizes(-20 * (0.24 - 0.15 * 1.05 + 0.15), 50)],
      [sizes(20 * (1 - 0.24 / 2.5), 50)],
      [sizes(-20 * (0.24 + 0.005), 50)],
      [sizes(20, 30)],
      [sizes(-20 * 0.15, 50)],
    ]);
  });

  it('grows upwards line by line from its bottom, lines 1.15 sizes apart', () => {
    const narrow = baselines(read([text({ width: '45' })], onPage).layout);
    expect(narrow).toEqual([sizes(-20 * (0.2325 + 1.15), 50), sizes(-20 * 0.2325, 50)]);
  });

  it('keeps its edge, its colour and its weight, and is never mirrored', () => {
    const { layout } = read([text({ align: 'right', color: [255, 0, 127.6], bold: false })], onPage);
    const [element] = layout.elements;
    expect({ element, mirror: layout.mirror, bigName: layout.bigName }).toMatchObject({
      element: {
        x: 5,
        w: 90,
        align: 'right',
        font: 'text',
        sizePt: 20,
        paragraphs: [{ text: '{name}', weight: 'medium', colour: '#ff0080' }],
      },
      mirror: 'never',
      bigName: 'display',
    });
  });

  it('is turned clockwise about its top left', () => {
    expect(turnedBox({ x: 10, y: 20, w: 30, h: 4 }, 90, { x: 10, y: 20 })).toEqual({
      x: -7,
      y: 33,
      w: 30,
      h: 4,
      rotation: 90,
    });
    const { layout } = read(fileOf('pretix-butterfly'), { page: { widthMm: 82, heightMm: 203 } });
    const [front, , back] = layout.elements;
    // Read from the other end of the paper, the name stands in the same place but for a tenth of a millimetre.
    const seenAround = back && { x: 82 - back.x - back.w, y: 203 - back.y - back.h };
    expect(seenAround?.x).toBeCloseTo(front?.x ?? 0, 0);
    expect(back?.rotation).toBe(180);
  });

  it('is made smaller instead of running over, where that is wished for, up to its neighbour', () => {
    const crowded = [text({}), text({ bottom: '60', content: 'attendee_company' })];
    const [name] = read(crowded, { ...onPage, fitsTexts: true }).layout.elements;
    expect(name).toMatchObject({ fit: 'shrink', maxLines: 1, minSizePt: 10 });
    const [alone] = read([text({})], { ...onPage, fitsTexts: true }).layout.elements;
    expect(alone).toMatchObject({ fit: 'shrink', maxLines: 2 });
  });

  it.each([
    ['attendee_name_given_name', '{given}'],
    ['attendee_name_given_name_family_name', '{given} {family}'],
    ['attendee_name_full_name', '{name}'],
    ['attendee_city', '{town}'],
    ['question_VEGAN', '{custom:VEGAN}'],
    ['meta:hall', '{custom:hall}'],
    ['itemmeta:colour', '{custom:colour}'],
    ['some_plugin', '{custom:some_plugin}'],
  ])('prints %s as %s', (content, template) => {
    expect(read([text({ content })], onPage).layout.elements[0]).toMatchObject({
      paragraphs: [{ text: template }],
    });
  });

  it('fills variables into words, a paragraph a line, in the language of the element or of the layout', () => {
    const words = { content: 'other_i18n', text_i18n: { en: 'Hello {attendee_name}\n{order}', de: 'Hallo' } };
    const said = (more: object, language: string): readonly string[] => {
      const [element] = read([text({ ...words, ...more })], { ...onPage, language }).layout.elements;
      return element?.type === 'text' ? element.paragraphs.map((paragraph) => paragraph.text) : [];
    };
    expect([said({}, 'en'), said({}, 'de-AT'), said({ locale: 'de' }, 'en'), said({}, 'fr')]).toEqual([
      ['Hello {name}', '{orderRef}'],
      ['Hallo'],
      ['Hallo'],
      ['Hello {name}', '{orderRef}'],
    ]);
    expect(read([text(words)], { ...onPage, language: 'fr' }).notes).toEqual([
      { element: 'textarea 1', what: 'text-language', params: { wanted: 'fr', used: 'en' } },
    ]);
  });
});

describe('a layout of pretix', () => {
  it('has its code where it was, with the white around it inside of the place', () => {
    const { layout } = read(fileOf('pretix-a6'), { page: PICTURE });
    expect(layout.elements.find(({ type }) => type === 'qr')).toMatchObject({
      x: 71.12,
      y: 91.12,
      w: 25.76,
      h: 25.76,
      text: '{code}',
      level: 'H',
      quietModules: 4,
    });
  });

  it('lies on its background, page by page, and is as large as that', () => {
    const wishes = { backgrounds: [PICTURE, { ...PICTURE, data: 'data:image/jpeg;base64,BBBB' }] };
    const { layout, notes } = read(fileOf('pretix-containers'), wishes);
    expect(layout.page).toEqual({ widthMm: 105, heightMm: 148 });
    const lowest = [layout.elements[0], layout.back?.kind === 'own' ? layout.back.elements[0] : null];
    expect(lowest).toMatchObject([
      { type: 'image', image: 'background-1', w: 105, h: 148, fit: 'stretch', isLocked: true },
      { type: 'image', image: 'background-2' },
    ]);
    expect(Object.keys(layout.images)).toEqual(['background-1', 'background-2']);
    expect(notes.filter(({ what }) => what === 'size-assumed')).toEqual([]);
  });

  it('guesses its size from its own designs, and says so', () => {
    const sizeOf = (name: string) => {
      const { layout, notes } = read(fileOf(name));
      return [layout.page, notes.find(({ what }) => what === 'size-assumed')?.params];
    };
    expect([sizeOf('pretix-a6'), sizeOf('pretix-butterfly'), sizeOf('pretix-containers')]).toEqual([
      [
        { widthMm: 105, heightMm: 148 },
        { width: '105', height: '148' },
      ],
      [
        { widthMm: 82, heightMm: 203 },
        { width: '82', height: '203' },
      ],
      [
        { widthMm: 105, heightMm: 74 },
        { width: '105', height: '74' },
      ],
    ]);
  });

  it('tells of everything that is otherwise, and leaves nothing out without a word', () => {
    const { notes, layout } = read(fileOf('pretix-containers'), { page: { widthMm: 100, heightMm: 70 } });
    expect(notes).toEqual([
      { element: 'question_DIET', what: 'unknown-property', params: { property: 'glow' } },
      { element: 'hologram 8', what: 'unknown-element', params: { type: 'hologram' } },
      { element: 'item', what: 'broken-element', params: { problem: 'left, width, fontsize' } },
      {
        element: 'textarea 10',
        what: 'field-from-column',
        params: { field: 'meta:helpdesk', column: 'helpdesk' },
      },
      { element: 'event_name', what: 'page-left-out', params: { page: '3' } },
      {
        element: 'attendee_company',
        what: 'font-replaced',
        params: { font: 'Roboto Condensed', by: 'Noto Sans' },
      },
      { element: 'attendee_company', what: 'text-is-cut', params: {} },
      {
        element: 'pseudonymization_id',
        what: 'field-from-column',
        params: { field: 'pseudonymization_id', column: 'Pseudonymization ID' },
      },
      { element: 'question_PHOTO', what: 'picture-of-person', params: { field: 'question_PHOTO' } },
      {
        element: 'question_DIET',
        what: 'field-from-column',
        params: { field: 'question_DIET', column: 'DIET' },
      },
      { element: 'organizer_info_text', what: 'field-to-write', params: { field: 'organizer_info_text' } },
    ]);
    // What cannot be printed keeps its place in the designer.
    expect(layout.elements.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual([
      'question_PHOTO',
      'organizer_info_text',
    ]);
  });

  it('may come as the API gives it: alone, as text, or one of several', () => {
    const bare = [text({})];
    const one = { name: 'One', layout: JSON.stringify(bare), background: null };
    const two = { name: 'Two', layout: bare, default: true, background: 'https://example.org/bg.pdf' };
    expect(read(one, onPage).layout.name).toBe('One');
    const { layout, notes } = read({ count: 2, results: [one, two] }, onPage);
    expect([layout.name, notes.map(({ what }) => what)]).toEqual([
      'Two',
      ['background-missing', 'other-layouts'],
    ]);
  });

  it('comes through with an element of any rubbish', () => {
    const rubbish = [null, 3, 'x', {}, { type: 7 }].map((one) => readLayoutFile([one], WISHES).kind);
    expect(rubbish).toEqual(['no-layout', 'no-layout', 'no-layout', 'no-layout', 'no-layout']);
    const file = { name: '', elements: [text({ width: '99999' })], hasBackground: false, others: [] };
    const { notes, layout } = importPretixLayout(file, { ...WISHES, ...onPage });
    expect([layout.elements, notes.map(({ what }) => what)]).toEqual([[], ['broken-element']]);
  });
});
