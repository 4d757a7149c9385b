import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { ImportWishes } from '../../../shared/domain/badges/foreign/foreign-layout.ts';
import { importPretixLayout } from '../../../shared/domain/badges/foreign/pretix-layout.ts';
import { readLayoutFile } from '../../../shared/domain/badges/foreign/read-layout-file.ts';
import { turnedBox } from '../../../shared/domain/badges/foreign/turned-box.ts';
import { factsOf, openStudio, readLayout } from './badge-samples.ts';

const studio = openStudio();
const MM_PER_PT = 25.4 / 72;
const WISHES: ImportWishes = { name: 'file', language: '', page: null, backgrounds: [], fitsTexts: false };
const PICTURE = { data: 'data:image/png;base64,AAAA', widthMm: 105, heightMm: 148 };

const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`foreign/${name}.json`, import.meta.url), 'utf8'));
const read = (candidate: unknown, wishes: Partial<ImportWishes> = {}) => {
  const result = readLayoutFile(candidate, { ...WISHES, ...wishes });
  if (result.kind !== 'read') throw new Error(result.kind);
  return { ...result, layout: parseBadgeLayout(result.layout) };
};
const text = (more: object) => ({
  type: 'textarea',
  left: '5',
  bottom: '50',
  fontsize: '20',
  lineheight: '1',
  color: [0, 0, 0, 1],
  fontfamily: 'Open Sans',
  bold: true,
  italic: false,
  width: '90',
  align: 'left',
  content: 'attendee_name',
  ...more,
});
const onPage = { page: { widthMm: 100, heightMm: 100 } };
const guest = factsOf({ given: 'Radina', family: 'Belokamova' });
/** Where the letters of a layout stand, from the top left. */
const baselines = (layout: BadgeLayout): readonly number[] => [
  ...new Set(
    studio
      .layOut({ layout, facts: guest })
      .items.flatMap((item) => (item.kind === 'glyphs' ? [Math.round(item.baselineMm * 20) / 20] : [])),
  ),
];
const sizes = (pt: number, mm: number): number => Math.round((mm + pt * MM_PER_PT) * 20) / 20;

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
    expect(readLayoutFile({ hello: 1 }, WISHES)).toEqual({ kind: 'no-layout' });
  });
});
