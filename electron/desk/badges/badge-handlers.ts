import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { PrinterPaper } from '../../../shared/domain/badges/choose-layout.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { BadgePress } from './badge-press.ts';
import type { BadgeJob } from './badge-studio.ts';
import { toBadgeTrouble } from './badge-trouble.ts';
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
  const owner = parts.sql
    .prepare<[string], string>('SELECT attendee_id FROM code WHERE code = ? LIMIT 2')
    .pluck();
  const isKnown = parts.sql.prepare<[string], number>('SELECT 1 FROM attendee WHERE id = ?').pluck();

  const layoutOr = (id: string | undefined, attendeeId: string): BadgeLayout => {
    if (id === undefined) return press.layoutFor(attendeeId, around.mainPaper());
    const layout = press.layouts.get(id);
    if (layout === undefined) throw cannot('no-layout', { layout: id });
    return layout;
  };
  /** A person by id or, where nobody has that id, by a code that is theirs alone. */
  const personOr = (idOrCode: string): string => {
    if (isKnown.get(idOrCode) !== undefined) return idOrCode;
    const [only, ...others] = owner.all(idOrCode.trim());
    if (only === undefined || others.length > 0) throw notFound();
    return only;
  };
  const jobOr = (attendeeId: string, layout: BadgeLayout): BadgeJob => {
    const job = press.jobOf(attendeeId, layout);
    if (job === null) throw notFound();
    return job;
  };

  return {
    preview: os.preview.handler(async ({ input, signal }) => {
      const attendeeId = personOr(input.attendeeId);
      const job = jobOr(attendeeId, layoutOr(input.layout, attendeeId));
      const options = signal === undefined ? {} : { signal };
      const renderer = press.renderer();
      const drawn = Promise.all([renderer.renderSvg(job, options), renderer.check([job], options)]);
      const [svg, [report]] = await drawn.catch(toBadgeTrouble);
      return { svg, ...job.layout.page, missing: [...(report?.missing ?? [])] };
    }),
    pdf: os.pdf.handler(async ({ input, signal, context }) => {
      const attendeeId = personOr(input.attendeeId);
      const layout = layoutOr(input.layout, attendeeId);
      // Whoever has the file can print it, and what is printed must open the door.
      const code = press.codes.recordedCodeOf(attendeeId, context.actor.operatorId);
      const { facts } = jobOr(attendeeId, layout);
      const options = signal === undefined ? {} : { signal };
      const pdf = await press.renderer().renderPdf([{ layout, facts }], options).catch(toBadgeTrouble);
      return { base64: Buffer.from(pdf).toString('base64'), fileName: `badge-${code}.pdf` };
    }),
    ...layoutHandlers(parts, press, around.nameOfOperator),
    ...drawingHandlers(parts, press),
  };
};
