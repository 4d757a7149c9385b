import { printedColour } from './badge-colours.ts';
import { type BadgeFacts, fieldText } from './badge-facts.ts';
import type { BadgeLayout, QrElement } from './badge-layout.ts';
import { fillTemplate } from './badge-template.ts';
import type { Box } from './box.ts';
import type { BadgeProblem, QrItem, Turn } from './display-list.ts';
import type { EncodeQr } from './text-shaper.ts';

export interface QrTask {
  readonly element: QrElement;
  readonly box: Box;
  readonly turn: Turn | null;
  readonly facts: BadgeFacts;
  readonly layout: BadgeLayout;
}

/** Makes the code and sets it as the largest square in the middle of its box. No text, no code. */
export const layOutQr = (
  { element, box, turn, facts, layout }: QrTask,
  encodeQr: EncodeQr,
): { readonly items: readonly QrItem[]; readonly problems: readonly BadgeProblem[] } => {
  const { id, level, quietModules } = element;
  const { text, unknownFields } = fillTemplate(element.text, (field) => fieldText(field, facts, layout));
  const unknown = unknownFields.map((field): BadgeProblem => ({ kind: 'unknown-field', element: id, field }));
  if (text === '') return { items: [], problems: unknown };
  const modules = encodeQr(text, level);
  if (modules === undefined)
    return { items: [], problems: [...unknown, { kind: 'qr-impossible', element: id }] };
  const indexes = Array.from({ length: modules.count }, (_, at) => at);
  const sizeMm = Math.min(box.w, box.h);
  const item: QrItem = {
    kind: 'qr',
    element: id,
    turn,
    xMm: box.x + (box.w - sizeMm) / 2,
    yMm: box.y + (box.h - sizeMm) / 2,
    sizeMm,
    quietMm: (sizeMm / modules.count) * quietModules,
    rows: indexes.map((row) => indexes.map((column) => (modules.isDark(column, row) ? '1' : '0')).join('')),
    colour: printedColour(element.colour, facts.category.colour),
  };
  return { items: [item], problems: unknown };
};
