import { describe, expect, it } from 'vitest';
import { examineBadge } from '../../../electron/desk/badges/preflight/examine-badge.ts';
import { openCodeReader } from '../../../electron/desk/badges/preflight/read-codes.ts';
import type { AttendeeFields } from '../../../shared/domain/attendees/attendee.ts';
import { type BadgeLayoutDraft, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { factsOf, LAYOUT_FILES, openStudio, readLayout } from './badge-samples.ts';
import { TWELVE } from './twelve-people.ts';

const studio = openStudio();
const readCodes = openCodeReader();

type ElementDraft = BadgeLayoutDraft['elements'][number];

const name: ElementDraft = {
  id: 'name',
  type: 'text',
  x: 5,
  y: 5,
  w: 60,
  h: 12,
  paragraphs: [{ text: '{bigName}', weight: 'bold' }],
  sizePt: 24,
  minSizePt: 12,
};
const code: ElementDraft = { id: 'qr', type: 'qr', x: 70, y: 20, w: 20, h: 20 };

const look = async (
  person: Partial<AttendeeFields>,
  elements: readonly ElementDraft[] = [name, code],
  layout: Partial<BadgeLayoutDraft> = {},
) => {
  const drawn = parseBadgeLayout({
    v: 1,
    name: 'card',
    page: { widthMm: 100, heightMm: 60 },
    elements,
    ...layout,
  });
  const { findings } = await examineBadge(studio, readCodes, { layout: drawn, facts: factsOf(person) });
  return findings.map(({ kind, element, params: { detail: _detail, ...params } }) => [kind, element, params]);
};
const radina = { given: 'Radina', family: 'Belokamova' };

describe('pre-flight of one badge', () => {
  it.each(LAYOUT_FILES)('finds nothing on %s for names in every script', async (file) => {
    const people = [radina, { given: 'ليلى', family: 'السرّاني' }, { given: 'Ελένη', family: 'Μαύρου' }];
    const looked = people.map((person) =>
      examineBadge(studio, readCodes, { layout: readLayout(file), facts: factsOf(person) }),
    );
    expect((await Promise.all(looked)).flatMap(({ findings }) => findings)).toEqual([]);
  });

  it.each(['a6-fold', 'card-86x54-both-sides', 'tent-a4'] as const)(
    'finds nothing on either side of %s, and reads the code of the network',
    async (file) => {
      const looked = TWELVE.map((facts) =>
        examineBadge(studio, readCodes, { layout: readLayout(file), facts }),
      );
      expect((await Promise.all(looked)).flatMap(({ findings }) => findings)).toEqual([]);
    },
  );

  it('finds what is wrong on the back, on a page of its own or folded, and says it once of the front again', async () => {
    const wrong: ElementDraft = { ...name, id: 'behind', paragraphs: [{ text: '王小明' }] };
    const back = { kind: 'own', elements: [wrong, { ...code, id: 'fine', w: 5, h: 5 }] } as const;
    const told = [
      ['missing-glyphs', 'behind', { characters: '王 小 明' }],
      ['unreadable-code', 'fine', { why: 'too-fine' }],
    ];
    expect(await look(radina, [name, code], { back })).toEqual(told);
    expect(await look(radina, [name, code], { back, fold: 'bottom-edge' })).toEqual(told);
    expect(await look(radina, [wrong, code], { back: { kind: 'same' }, fold: 'top-edge' })).toEqual([
      told[0],
    ]);
  });

  it('reads two codes of one name, on the front and on the back, for what each of them says', async () => {
    const network = { ...code, text: 'Ask the desk' } as ElementDraft;
    expect(await look(radina, [name, code], { back: { kind: 'own', elements: [network] } })).toEqual([]);
  });

  it('names the characters that no font can draw', async () => {
    expect(await look({ display: '王小明' })).toEqual([
      ['missing-glyphs', 'name', { characters: '王 小 明' }],
    ]);
  });

  it('says that nobody is named', async () => {
    expect(await look({})).toEqual([['no-name', '', {}]]);
  });

  it('says how much of a long name is lost', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff Hubertus Maximilian von und zu Hohenlohe-Langenburg';
    expect(await look({ display: long })).toEqual([['overflow', 'name', { lines: expect.any(String) }]]);
  });

  it('says which text is too small to read, though the layout allows it', async () => {
    const tiny: ElementDraft = { ...name, sizePt: 24, minSizePt: 2, h: 4 };
    const long =
      'Wolfeschlegelsteinhausenbergerdorff Hubertus Maximilian von und zu Hohenlohe-Langenburg in Franken';
    expect(await look({ display: long }, [tiny])).toEqual([
      ['too-small', 'name', { size: expect.any(String) }],
    ]);
  });

  it('says which image and which field are not there', async () => {
    const logo: ElementDraft = { id: 'logo', type: 'image', x: 1, y: 50, w: 5, h: 5, image: 'town-crest' };
    const line: ElementDraft = { ...name, id: 'line', y: 40, paragraphs: [{ text: '{twon} {town}' }] };
    expect(await look({ ...radina, town: 'Beli Most' }, [name, logo, line])).toEqual([
      ['image-missing', 'logo', { image: 'town-crest' }],
      ['unknown-field', 'line', { field: 'twon' }],
    ]);
  });
});

describe('a code', () => {
  const over = (what: Partial<ElementDraft>): ElementDraft =>
    ({ id: 'bar', type: 'rect', x: 70, y: 26, w: 20, h: 9, fill: '#0F1F1D', ...what }) as ElementDraft;

  it('with a bar over its middle is read by nobody', async () => {
    expect(await look(radina, [name, code, over({})])).toEqual([
      ['unreadable-code', 'qr', { why: 'not-read' }],
      ['crowded-code', 'qr', { by: 'bar' }],
    ]);
  });

  it.each(['#FFF7E0', '#1F1F1F'])('over a bar of %s is read: its white is drawn with it', async (fill) => {
    const bar = over({ x: 66, y: 16, w: 28, h: 28, fill } as Partial<ElementDraft>);
    expect(await look(radina, [bar, code])).toEqual([]);
  });

  it('in a pale colour is too faint, whatever a label printer makes of it', async () => {
    const yellow: ElementDraft = { ...code, colour: '#FFE680' } as ElementDraft;
    expect(await look(radina, [name, yellow])).toEqual([['unreadable-code', 'qr', { why: 'faint' }]]);
  });

  it('finer than hand scanners read is told', async () => {
    const small = { ...code, w: 5, h: 5 } as ElementDraft;
    expect(await look(radina, [name, small])).toEqual([['unreadable-code', 'qr', { why: 'too-fine' }]]);
  });

  it('with more text than any code holds is told', async () => {
    const endless = { ...code, level: 'H', text: '{jobTitle}' } as ElementDraft;
    expect(await look({ ...radina, jobTitle: 'x'.repeat(3000) }, [name, endless])).toEqual([
      ['unreadable-code', 'qr', { why: 'too-much-text' }],
    ]);
  });

  it.each([0, 17, 90, 180, 270])('turned by %d degrees is read', async (rotation) => {
    expect(await look(radina, [name, { ...code, rotation } as ElementDraft])).toEqual([]);
  });

  it('turned together with a bar that lies over it is read by nobody', async () => {
    const turned = { ...code, rotation: 90 } as ElementDraft;
    const bar = over({ x: 75, y: 20, w: 9, h: 20 } as Partial<ElementDraft>);
    expect((await look(radina, [name, turned, bar])).map(([kind]) => kind)).toContain('unreadable-code');
  });
});

describe('the direction of a name', () => {
  it.each([
    ['an Arabic name after a title in Latin letters', 'Dr. محمد الأحمد', 'begun-otherwise'],
    ['a Latin name after an Arabic title', 'د. Radina Belokamova', 'begun-otherwise'],
    ['a name that an old program shaped and turned around', 'ﺪﻤﺤﻣ', 'stored-backwards'],
  ])('is wrong for %s', async (_, display, why) => {
    const findings = await look({ display });
    expect(findings.map(([kind, , params]) => [kind, params])).toContainEqual([
      'wrong-direction',
      { why, text: display },
    ]);
  });

  it.each(['محمد الأحمد', 'محمد الأحمد (Tunis)', 'ﻣﺤﻤﺪ', 'נועם בן־תבור', 'Radina Belokamova', 'ﷺ'])(
    'is right for %s',
    async (display) => {
      expect((await look({ display })).filter(([kind]) => kind === 'wrong-direction')).toEqual([]);
    },
  );

  it('is wrong on a badge that is never mirrored', async () => {
    expect(await look({ display: 'محمد الأحمد' }, [name, code], { mirror: 'never' })).toEqual([
      ['wrong-direction', '', { why: 'not-mirrored' }],
    ]);
  });
});
