import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { PrinterPaper } from '../../../shared/domain/badges/choose-layout.ts';
import type { DeskParts } from '../desk-parts.ts';
import { FOR_PEOPLE, prepareBadgeAsking } from './ask-badges.ts';
import type { BadgePress } from './badge-press.ts';
import { toBadgeTrouble } from './badge-trouble.ts';
import { drawPreview } from './draw-preview.ts';
import { drawingHandlers } from './drawing/drawing-handlers.ts';
import { layoutHandlers, type NameOfOperator } from './layout-handlers.ts';

/** What badges need to know of other features: for which paper one is made when no layout is named, and who drew it. */
export interface BadgeSurroundings {
  mainPaper(): PrinterPaper<string>;
  readonly nameOfOperator: NameOfOperator;
}

/** Badges to look at and as files, as screens and programs ask for them. */
export const badgeHandlers = (parts: DeskParts, press: BadgePress, around: BadgeSurroundings) => {
  const os = parts.gate.badges;
  const { layoutOr, personOr, jobOr } = prepareBadgeAsking(parts, press);
  const layoutOf = (id: string | undefined, attendeeId: string): BadgeLayout =>
    id === undefined ? press.layoutFor(attendeeId, around.mainPaper()) : layoutOr(id, FOR_PEOPLE);

  return {
    preview: os.preview.handler(({ input, signal }) => {
      const attendeeId = personOr(input.attendeeId);
      const job = jobOr(attendeeId, layoutOf(input.layout, attendeeId));
      return drawPreview(press.renderer(), job, signal);
    }),
    pdf: os.pdf.handler(async ({ input, signal, context }) => {
      const attendeeId = personOr(input.attendeeId);
      const layout = layoutOf(input.layout, attendeeId);
      // Whoever has the file can print it, and what is printed must open the door.
      const code =
        layout.kind === 'badge'
          ? press.codes.recordedCodeOf(attendeeId, context.actor.operatorId)
          : attendeeId;
      const { facts } = jobOr(attendeeId, layout);
      const options = signal === undefined ? {} : { signal };
      const pdf = await press.renderer().renderPdf([{ layout, facts }], options).catch(toBadgeTrouble);
      return { base64: Buffer.from(pdf).toString('base64'), fileName: `${layout.kind}-${code}.pdf` };
    }),
    ...layoutHandlers(parts, press, around.nameOfOperator),
    ...drawingHandlers(parts, press),
  };
};
