import { nameOf } from '../attendees/attendee.ts';
import { assertNever } from '../closed.ts';
import { printedColour } from './badge-colours.ts';
import { type BadgeFacts, bigNameOf } from './badge-facts.ts';
import type { BadgeColour, BadgeElement, BadgeLayout } from './badge-layout.ts';
import { type Box, mirrored } from './box.ts';
import type { BadgeProblem, DisplayItem, DisplayList, TextOutcome, Turn } from './display-list.ts';
import { layOutAgenda } from './lay-out-agenda.ts';
import { layOutQr } from './lay-out-qr.ts';
import { layOutText } from './lay-out-text.ts';
import { crowdedQrs } from './quiet-zone.ts';
import type { BadgeTools } from './text-shaper.ts';
import { directionOf, printable, type TextDirection } from './writing.ts';

interface LaidOut {
  readonly items: readonly DisplayItem[];
  readonly problems: readonly BadgeProblem[];
  readonly outcome?: TextOutcome;
  readonly missing?: readonly string[];
  readonly unusedHeightMm?: number;
}

interface Page {
  readonly layout: BadgeLayout;
  readonly facts: BadgeFacts;
  readonly direction: TextDirection;
}

/** Decides where every glyph, module and shape of one side of a badge goes. */
export const layOutSide = (
  elements: readonly BadgeElement[],
  { layout, facts }: Pick<Page, 'layout' | 'facts'>,
  tools: BadgeTools,
): DisplayList => {
  const direction =
    layout.mirror === 'never' ? 'ltr' : directionOf(facts.activity?.title ?? bigNameOf(facts, layout));
  const page: Page = { layout, facts, direction };
  const unusedMm = new Map<string, number>();
  const laidOut = visibleElements(elements, page).map((element) => {
    const aboveMm = roomAbove(element, unusedMm);
    const result = layOutElement(element, boxOf(element, page, aboveMm), page, tools);
    unusedMm.set(element.id, aboveMm + (result.unusedHeightMm ?? 0));
    return result;
  });
  const items = laidOut.flatMap((each) => each.items);
  return {
    page: layout.page,
    direction,
    attendeeId: facts.attendee.id,
    title: printable(facts.activity?.title ?? nameOf(facts.attendee)),
    items,
    texts: laidOut.flatMap(({ outcome }) => (outcome ? [outcome] : [])),
    missing: [...new Set(laidOut.flatMap(({ missing }) => missing ?? []))],
    problems: [...laidOut.flatMap(({ problems }) => problems), ...crowdedQrs(items)],
  };
};

const visibleElements = (elements: readonly BadgeElement[], { facts }: Page): readonly BadgeElement[] =>
  elements.filter(
    ({ isHidden, visibleFor }) =>
      !isHidden && (visibleFor.length === 0 || visibleFor.includes(facts.attendee.category)),
  );

/** How far an element moves up: by what the text above left over, and by what that one moved up itself. */
const roomAbove = (element: BadgeElement, unusedMm: ReadonlyMap<string, number>): number =>
  element.type === 'text' && element.closesUpTo !== undefined ? (unusedMm.get(element.closesUpTo) ?? 0) : 0;

const boxOf = ({ x, y, w, h }: BadgeElement, page: Page, aboveMm: number): Box => {
  const box = { x, y: y - aboveMm, w, h };
  return page.direction === 'rtl' ? mirrored(box, page.layout.page.widthMm) : box;
};

const turnOf = ({ rotation }: BadgeElement, box: Box, { direction }: Page): Turn | null => {
  if (rotation === 0) return null;
  const degrees = direction === 'rtl' ? -rotation : rotation;
  return { degrees, xMm: box.x + box.w / 2, yMm: box.y + box.h / 2 };
};

const layOutElement = (element: BadgeElement, box: Box, page: Page, tools: BadgeTools): LaidOut => {
  const { layout, facts, direction } = page;
  const turn = turnOf(element, box, page);
  const drawn = { element: element.id, turn };
  const area = { xMm: box.x, yMm: box.y, widthMm: box.w, heightMm: box.h };
  const paint = (colour: BadgeColour): string => printedColour(colour, facts.category.colour);
  switch (element.type) {
    case 'text': {
      const text = layOutText({ element, box, turn, direction, facts, layout }, tools.shaper);
      const unused = box.h - text.usedHeightMm;
      return { ...text, unusedHeightMm: element.valign === 'top' ? unused : 0 };
    }
    case 'agenda':
      return layOutAgenda({ element, box, turn, direction, facts, layout }, tools.shaper);
    case 'qr':
      return layOutQr({ element, box, turn, facts, layout }, tools.encodeQr);
    case 'image': {
      const data = layout.images[element.image];
      if (data === undefined)
        return {
          items: [],
          problems: [{ kind: 'image-missing', element: element.id, image: element.image }],
        };
      return { items: [{ kind: 'image', ...drawn, ...area, fit: element.fit, data }], problems: [] };
    }
    case 'rect': {
      const { strokeMm, radiusMm } = element;
      const fill = element.fill && paint(element.fill);
      const stroke = element.stroke && paint(element.stroke);
      return { items: [{ kind: 'rect', ...drawn, ...area, fill, stroke, strokeMm, radiusMm }], problems: [] };
    }
    case 'line': {
      const [left, right] = direction === 'rtl' ? [box.x + box.w, box.x] : [box.x, box.x + box.w];
      const ends = { fromMm: [left, box.y], toMm: [right, box.y + box.h] } as const;
      return {
        items: [
          { kind: 'line', ...drawn, ...ends, stroke: paint(element.stroke), strokeMm: element.strokeMm },
        ],
        problems: [],
      };
    }
    default:
      return assertNever(element);
  }
};
