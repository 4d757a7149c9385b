import type { TripPerson } from '../../../../shared/contract/trips.ts';
import type { SheetBox, SheetPage, SheetText } from '../../../../shared/domain/badges/sheet-page.ts';
import { readCheckpointId } from '../../../../shared/domain/programme/checkpoint-id.ts';
import { saysWhatItIs } from '../../../../shared/domain/programme/room-name.ts';
import { seatMates } from '../../../../shared/domain/trips/seat-mates.ts';
import { MAIN_ENTRANCE } from '../../cards/cards.ts';
import { nowIso } from '../../desk-parts.ts';
import { notFound } from '../../gate/cannot.ts';
import type { Actor } from '../../gate/session.ts';
import { factsOf, type TripParts } from '../trip-parts.ts';
import { reasonOf } from './manifest.ts';
import { fileNameOf, GREY, INNER_MM, joined, line, MARGIN_MM, PAGE, words } from './sheet-parts.ts';
import { type SheetRequest, type SheetScene, sheetScene } from './sheet-scene.ts';

export interface MissingRequest extends SheetRequest {
  readonly attendeeId: string;
  readonly tried: string;
}

const LABEL_MM = 48;
const FIRST_FACT_MM = 80;
const FACT_MM = 13;
const LINES_TO_WRITE = 5;

/** All that helps whoever looks for one person, on one page. */
export const missingSheetPdf = async (parts: TripParts, request: MissingRequest, viewer: Actor) => {
  const scene = sheetScene(parts, request, viewer);
  const person = scene.state.people.find(({ id }) => id === request.attendeeId);
  if (person === undefined) throw notFound();
  const writtenAt = nowIso(parts.ports);
  const facts = factsAbout(parts, scene, person, request.tried);
  const page = pageOf(scene, person, facts, writtenAt);
  const title = `${scene.words.missing}: ${person.name}`;
  const pdf = await parts.press({ pages: [page], title, createdAt: writtenAt });
  return {
    base64: Buffer.from(pdf).toString('base64'),
    fileName: fileNameOf(scene.words.missing, person.name),
  };
};

interface Fact {
  readonly label: string;
  readonly text: string;
}

const factsAbout = (
  parts: TripParts,
  scene: SheetScene,
  person: TripPerson,
  tried: string,
): readonly Fact[] => {
  const { words: say, state, bus, roll, activity, timeOf } = scene;
  const nameOf = (id: string): string => state.people.find((one) => one.id === id)?.name ?? '';
  const leader = state.leaders[bus?.id ?? ''];
  const liaisons = state.liaisons.filter(({ delegation }) => delegation === person.delegation);
  const riders = [...roll.aboard, ...roll.missing, ...roll.excused].map(({ attendeeId }) => attendeeId);
  const mates = state.people.filter(
    ({ id, delegation }) =>
      id !== person.id && delegation !== '' && delegation === person.delegation && riders.includes(id),
  );
  const beside = seatMates(factsOf(parts, activity), person.id).map(nameOf);
  const or = (text: string, otherwise: string): string => (text === '' ? otherwise : text);
  return [
    { label: say.delegation, text: or(joined([person.delegation, person.town]), say.unknown) },
    { label: say.phone, text: phoneText(scene, person) },
    {
      label: say.liaison,
      text: or(liaisons.map((one) => joined([one.name, one.phone])).join('; '), say.nobody),
    },
    { label: say.bus, text: joined([bus?.name ?? '', scene.title]) },
    { label: say.leader, text: or(joined([leader?.name ?? '', leader?.phone ?? '']), say.nobody) },
    { label: say.leg, text: `${scene.legName}, ${scene.dayOf(scene.leg.at)}, ${timeOf(scene.leg.at)}` },
    { label: say.lastSeen, text: lastScan(parts, scene, person.id) },
    { label: say.mates, text: or(joined(mates.map(({ name }) => name)), say.nobody) },
    { label: say.beside, text: or(joined(beside), say.unknown) },
    { label: say.tried, text: joined([tried.trim(), ...triedAlready(scene, person.id)], '; ') },
  ];
};

const phoneText = ({ areNumbersShown, words: say }: SheetScene, { phone }: TripPerson): string => {
  if (phone !== '') return phone;
  return areNumbersShown ? say.unknown : say.phonesHidden;
};

/** What the roll call itself knows of the search: why the person was excused, and the count of heads. */
const triedAlready = ({ roll, words: say, timeOf }: SheetScene, id: string): readonly string[] => {
  const excuse = roll.excused.find(({ attendeeId }) => attendeeId === id)?.excuse ?? null;
  const { headCount } = roll;
  return [
    excuse === null ? '' : joined([`${reasonOf(say, excuse.reason)} ${timeOf(excuse.at)}`, excuse.note]),
    headCount === null ? '' : `${say.headCount} ${headCount.count} (${timeOf(headCount.at)})`,
  ];
};

/** The last scan of all, wherever and on whichever day it was. */
const lastScan = ({ reads, programme, settings }: TripParts, scene: SheetScene, id: string): string => {
  const latest = reads.latest(id);
  const { words: say, timeOf, dayOf } = scene;
  if (latest === undefined) return say.notToday;
  const when = `${dayOf(latest.at)}, ${timeOf(latest.at)}`;
  const place = readCheckpointId(latest.checkpointId);
  const activity = place === null ? undefined : programme.activity(place.activityId);
  const { tongue } = scene;
  if (activity === undefined || place === null)
    return joined([
      latest.checkpointId === MAIN_ENTRANCE
        ? say.entrance
        : (settings.checkpoint(latest.checkpointId)?.name ?? ''),
      when,
    ]);
  if (place.kind === 'door') return joined([roomText(say, activity.room), activity.title[tongue], when]);
  const leg = activity.legs.find((one) => one.id === place.legId)?.name[tongue] ?? '';
  return joined([activity.title[tongue], leg, when]);
};

/** "Room Linde", and "Hall 1" as it is; empty where the session has no room any more. */
const roomText = ({ room: word }: SheetScene['words'], room: string): string =>
  room === '' || saysWhatItIs(room) ? room : `${word} ${room}`;

const pageOf = (
  scene: SheetScene,
  person: TripPerson,
  facts: readonly Fact[],
  writtenAt: string,
): SheetPage => ({
  ...PAGE,
  direction: scene.direction,
  texts: [
    ...headOf(scene, person),
    ...facts.flatMap((fact, at) => factTexts(fact, FIRST_FACT_MM + at * FACT_MM)),
    words({
      x: MARGIN_MM,
      y: PAGE.heightMm - 14,
      w: INNER_MM,
      h: 5,
      text: `${scene.words.written} ${scene.dayOf(writtenAt)}, ${scene.timeOf(writtenAt)}`,
      sizePt: 8.5,
      colour: GREY,
    }),
  ],
  boxes: [
    ...facts.map((_, at) => line(FIRST_FACT_MM + at * FACT_MM)),
    ...linesToWrite(FIRST_FACT_MM + facts.length * FACT_MM),
  ],
});

const headOf = (scene: SheetScene, person: TripPerson): readonly SheetText[] => {
  const x = MARGIN_MM;
  const w = INNER_MM;
  const text = joined([scene.eventName, scene.words.missing], ' · ');
  return [
    words({ x, y: 11, w, h: 8, text, sizePt: 14, weight: 'bold' }),
    words({
      x,
      y: 20,
      w,
      h: 26,
      text: person.ownScript || person.name,
      sizePt: 40,
      weight: 'bold',
      maxLines: 2,
    }),
    words({ x, y: 50, w, h: 16, text: person.ownScript === '' ? '' : person.name, sizePt: 26, maxLines: 2 }),
  ];
};

const factTexts = ({ label, text }: Fact, y: number): readonly SheetText[] => [
  words({ x: MARGIN_MM, y: y + 1, w: LABEL_MM - 3, h: FACT_MM - 2, text: label, colour: GREY, maxLines: 2 }),
  words({
    x: MARGIN_MM + LABEL_MM,
    y: y + 1,
    w: INNER_MM - LABEL_MM,
    h: FACT_MM - 2,
    text,
    sizePt: 12,
    weight: 'bold',
    maxLines: 2,
  }),
];

const linesToWrite = (y: number): readonly SheetBox[] =>
  Array.from({ length: LINES_TO_WRITE }, (_, at) =>
    line(y + at * 11, MARGIN_MM + LABEL_MM, INNER_MM - LABEL_MM),
  );
