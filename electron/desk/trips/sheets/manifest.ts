import type { TripPerson } from '../../../../shared/contract/trips.ts';
import type { SheetBox, SheetPage, SheetText } from '../../../../shared/domain/badges/sheet-page.ts';
import { nowIso } from '../../desk-parts.ts';
import type { Actor } from '../../gate/session.ts';
import type { TripParts } from '../trip-parts.ts';
import { fileNameOf, GREY, INNER_MM, joined, line, MARGIN_MM, PAGE, words } from './sheet-parts.ts';
import { type SheetRequest, type SheetScene, sheetScene } from './sheet-scene.ts';

const ROW_MM = 9;
const FIRST_ROW_MM = 74;
const ROWS_A_PAGE = 21;

/** Where the columns begin and how wide they are, from the side where the page begins to be read. */
const COLUMNS = {
  number: [MARGIN_MM + 7, 8],
  name: [MARGIN_MM + 16, 47],
  ownScript: [MARGIN_MM + 65, 38],
  town: [MARGIN_MM + 105, 27],
  phone: [MARGIN_MM + 134, 25],
  state: [MARGIN_MM + 161, INNER_MM - 161],
} as const;

/** The people of one bus on one leg, to be ticked by hand where no screen works. */
export const manifestPdf = async (parts: TripParts, request: SheetRequest, viewer: Actor) => {
  const scene = sheetScene(parts, request, viewer);
  const people = peopleOf(scene);
  const pageCount = Math.max(1, Math.ceil(people.length / ROWS_A_PAGE));
  const pages = Array.from({ length: pageCount }, (_, at) =>
    pageOf(scene, people, { at, of: pageCount, writtenAt: nowIso(parts.ports) }),
  );
  const title = `${scene.words.manifest}, ${joined([scene.bus?.name ?? '', scene.title])}`;
  const pdf = await parts.press({ pages, title, createdAt: nowIso(parts.ports) });
  return {
    base64: Buffer.from(pdf).toString('base64'),
    fileName: fileNameOf(scene.words.manifest, scene.bus?.name ?? '', scene.title, scene.legName),
  };
};

interface Row {
  readonly person: TripPerson;
  readonly state: string;
}

const peopleOf = ({ state, roll, words: say, timeOf }: SheetScene): readonly Row[] => {
  const states = new Map<string, string>();
  for (const { attendeeId } of roll.missing) states.set(attendeeId, '');
  for (const { attendeeId, boarding } of roll.aboard)
    states.set(attendeeId, boarding === null ? say.aboard : `${say.aboard} ${timeOf(boarding.at)}`);
  for (const { attendeeId, excuse } of roll.excused) states.set(attendeeId, reasonOf(say, excuse?.reason));
  return state.people.flatMap((person) => {
    const known = states.get(person.id);
    return known === undefined ? [] : [{ person, state: known }];
  });
};

/** The words for a reason; one that another version wrote stands for itself. */
export const reasonOf = (say: SheetScene['words'], reason = ''): string =>
  Object.entries(say).find(([key]) => key === reason)?.[1] ?? reason;

interface PageNumber {
  readonly at: number;
  readonly of: number;
  readonly writtenAt: string;
}

const pageOf = (scene: SheetScene, people: readonly Row[], page: PageNumber): SheetPage => {
  const from = page.at * ROWS_A_PAGE;
  const rows = people.slice(from, from + ROWS_A_PAGE);
  return {
    ...PAGE,
    direction: scene.direction,
    texts: [
      ...headOf(scene),
      ...headings(scene),
      ...rows.flatMap((row, at) => rowTexts(row, from + at + 1, FIRST_ROW_MM + at * ROW_MM)),
      ...footOf(scene, page),
    ],
    boxes: [
      line(FIRST_ROW_MM - 1),
      ...rows.flatMap((_, at) => rowBoxes(FIRST_ROW_MM + at * ROW_MM)),
      line(PAGE.heightMm - 21, MARGIN_MM + 34, 30),
      line(PAGE.heightMm - 21, MARGIN_MM + 100, 78),
    ],
  };
};

const headOf = ({ words: say, ...scene }: SheetScene): readonly SheetText[] => {
  const { bus, roll, state, leg } = scene;
  const leader = state.leaders[bus?.id ?? ''];
  const numbers = [
    `${say.expected} ${roll.expected}`,
    `${say.aboard} ${roll.aboard.length}`,
    `${say.excused} ${roll.excused.length}`,
    bus === undefined || bus.seats === 0 ? '' : `${say.seats} ${bus.seats}`,
  ];
  const x = MARGIN_MM;
  const w = INNER_MM;
  return [
    words({
      x,
      y: 12,
      w,
      h: 5,
      text: joined([scene.eventName, say.manifest], ' · '),
      sizePt: 9.5,
      colour: GREY,
    }),
    words({ x, y: 18, w, h: 13, text: joined([bus?.name ?? '', scene.title]), sizePt: 25, weight: 'bold' }),
    words({
      x,
      y: 32,
      w,
      h: 7,
      text: `${scene.legName}, ${scene.dayOf(leg.at)}, ${scene.timeOf(leg.at)}`,
      sizePt: 13,
    }),
    words({ x, y: 41, w, h: 6, text: joined(numbers, ' · '), weight: 'bold' }),
    words({
      x,
      y: 48,
      w,
      h: 6,
      text:
        leader === undefined || leader.name === ''
          ? ''
          : `${say.leader}: ${joined([leader.name, leader.phone])}`,
    }),
    words({
      x,
      y: 55,
      w,
      h: 5,
      text: scene.areNumbersShown ? '' : say.phonesHidden,
      sizePt: 9.5,
      colour: GREY,
    }),
  ];
};

const headings = ({ words: say }: SheetScene): readonly SheetText[] =>
  (['name', 'ownScript', 'town', 'phone', 'state'] as const).map((column) =>
    words({ ...cell(column, FIRST_ROW_MM - 8), text: say[column], sizePt: 9, colour: GREY }),
  );

const cell = (column: keyof typeof COLUMNS, y: number) => ({
  x: COLUMNS[column][0],
  y,
  w: COLUMNS[column][1],
  h: ROW_MM - 2,
});

const rowTexts = ({ person, state }: Row, number: number, y: number): readonly SheetText[] => [
  words({ ...cell('number', y), text: String(number), align: 'end', colour: GREY, sizePt: 9 }),
  words({ ...cell('name', y), text: person.name, weight: 'bold', maxLines: 2 }),
  words({ ...cell('ownScript', y), text: person.ownScript, maxLines: 2 }),
  words({ ...cell('town', y), text: joined([person.town || person.delegation]), sizePt: 9, maxLines: 2 }),
  words({ ...cell('phone', y), text: person.phone, sizePt: 9 }),
  words({ ...cell('state', y), text: state, sizePt: 8, maxLines: 2 }),
];

const rowBoxes = (y: number): readonly SheetBox[] => [
  { x: MARGIN_MM, y: y + 1, w: 5, h: 5, strokeMm: 0.35, fill: null },
  line(y + ROW_MM - 1),
];

const footOf = ({ words: say, timeOf, dayOf }: SheetScene, page: PageNumber): readonly SheetText[] => {
  const y = PAGE.heightMm - 27;
  return [
    words({ x: MARGIN_MM, y, w: 33, h: 6, text: say.counted }),
    words({ x: MARGIN_MM + 70, y, w: 29, h: 6, text: say.signed }),
    words({
      x: MARGIN_MM,
      y: PAGE.heightMm - 14,
      w: INNER_MM,
      h: 5,
      text: `${say.page} ${page.at + 1}/${page.of} · ${say.written} ${dayOf(page.writtenAt)}, ${timeOf(page.writtenAt)}`,
      sizePt: 8.5,
      colour: GREY,
    }),
  ];
};
