import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { paperSizeOf, pieceSizeOf } from '../../../shared/domain/badges/badge-paper.ts';
import { calibrationLayout } from '../../../shared/domain/badges/calibration-layout.ts';
import { chooseLayout, type PrinterPaper } from '../../../shared/domain/badges/choose-layout.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { nowIso } from '../desk-parts.ts';
import type { MadeBadge, Making, Trial } from '../ports/badge-making.ts';
import type { DrawnPages } from '../ports/printer-port.ts';
import { type BadgeCodes, prepareBadgeCodes } from './badge-codes.ts';
import {
  type BadgeLayouts,
  FIRST_LAYOUT,
  openBadgeLayouts,
  readBadgeLayouts,
  type Starters,
} from './badge-layouts.ts';
import { BadgeRenderError } from './badge-render-error.ts';
import type { BadgeRenderer } from './badge-renderer.ts';
import type { BadgeJob } from './badge-studio.ts';
import { calibrationWords } from './calibration-words.ts';
import { prepareBadgeGathering, TRIAL_CODE } from './gather-badge-facts.ts';
import { type LayoutUse, prepareLayoutUse } from './layout-use.ts';
import { turnedSvg } from './turn-svg.ts';

/** Badges of this desk: facts gathered here, drawn in the renderer's thread. */
export interface BadgePress {
  readonly layouts: BadgeLayouts;
  readonly codes: BadgeCodes;
  readonly use: LayoutUse;
  /** Starts the thread, which warms up, so that the first guest does not wait. */
  warmUp(): void;
  /** The layout of a person's badge on a printer: that of the category where the paper allows it. */
  layoutFor(attendeeId: string, paper: PrinterPaper<string>): BadgeLayout;
  badge(attendeeId: string, paper: PrinterPaper<string>, making: Making): Promise<MadeBadge>;
  trial(trial: Trial, making: Making): Promise<MadeBadge>;
  /** A page of the size of a layout that shows how a printer sets its paper. */
  calibration(printerName: string, layoutId: string, making: Making): Promise<MadeBadge>;
  /** What a badge of this person is made of, as it would be now; null where there is nobody of this id. */
  jobOf(attendeeId: string, layout: BadgeLayout): BadgeJob | null;
  /** What the sign at the door of an activity is made of; null where there is none of this id. */
  signOf(activityId: string, layout: BadgeLayout): BadgeJob | null;
  /** What is looked at only, with a code that opens no door; also of the invented people. */
  drawnJobOf(shownId: string, layout: BadgeLayout): BadgeJob | null;
  renderer(): BadgeRenderer;
  /** Draws with the fonts that there are now; what is being drawn is finished with those before. */
  renewFonts(): void;
  close(): Promise<void>;
}

/** Opens the press. The thread starts with the first badge, so that commands without badges never start it. */
export const openBadgePress = (
  parts: DeskParts,
  cards: Cards,
  startRenderer: () => BadgeRenderer,
): BadgePress => {
  const starters = readBadgeLayouts(parts.resources.badges);
  const layouts = openBadgeLayouts(parts.sql, starters);
  const use = prepareLayoutUse(parts);
  const codes = prepareBadgeCodes(parts);
  const gathering = prepareBadgeGathering(parts, cards);
  let renderer: BadgeRenderer | null = null;
  let ending: Promise<unknown> = Promise.resolve();
  const theRenderer = (): BadgeRenderer => (renderer ??= startRenderer());

  const drawn = async (job: BadgeJob, { drawing, signal }: Making): Promise<DrawnPages> => {
    if (drawing.format === 'bitmap')
      return { format: 'bitmap', bitmaps: [await theRenderer().renderBitmap(job, drawing, { signal })] };
    if (drawing.format === 'svg') {
      const sides = await Promise.all([
        theRenderer().renderSvg(job, { signal }),
        theRenderer().renderSvgBack(job, { signal }),
      ]);
      const page = pieceSizeOf(job.layout);
      return {
        format: 'svg',
        sides: sides.flatMap((side) => (side === null ? [] : [turnedSvg(side, page, drawing)])),
      };
    }
    const options = { createdAt: nowIso(parts.ports), placement: drawing, signal };
    return { format: 'pdf', pdf: await theRenderer().renderPdf([job], options) };
  };
  const draw = async (job: BadgeJob, making: Making): Promise<MadeBadge> => {
    try {
      const pages = await drawn(job, making);
      return {
        kind: 'made',
        pages,
        title: nameOf(job.facts.attendee),
        page: paperSizeOf(job.layout),
        isRoll: job.layout.media === 'roll',
      };
    } catch (error) {
      if (!(error instanceof BadgeRenderError)) throw error;
      return error.kind === 'failed'
        ? { kind: 'cannot-be-drawn', detail: error.message }
        : { kind: 'interrupted' };
    }
  };
  // A layout that is gone must not keep a guest without a badge.
  const layoutOr = (id: string): BadgeLayout => layouts.get(id) ?? firstOf(starters);
  const layoutFor = (attendeeId: string, { layout, takesAnySize }: PrinterPaper<string>): BadgeLayout =>
    chooseLayout(layouts.get(use.of(gathering.categoryOf(attendeeId))), {
      layout: layoutOr(layout),
      takesAnySize,
    });
  const jobOf = (attendeeId: string, layout: BadgeLayout): BadgeJob | null => {
    // Only a badge opens doors: who finds a certificate must not.
    const code = layout.kind === 'badge' ? codes.codeOf(attendeeId) : '';
    const facts = gathering.facts(attendeeId, code, layout);
    return facts === null ? null : { layout, facts };
  };

  const shownFacts = (shownId: string, layout: BadgeLayout): BadgeFacts | null =>
    layout.kind === 'sign'
      ? gathering.signFacts(shownId, layout)
      : gathering.facts(shownId, TRIAL_CODE, layout);
  const drawnJobOf = (shownId: string, layout: BadgeLayout): BadgeJob | null => {
    const facts = shownFacts(shownId, layout) ?? gathering.exampleFacts(shownId, TRIAL_CODE, layout.language);
    return facts === null ? null : { layout, facts };
  };

  return {
    layouts,
    codes,
    use,
    layoutFor,
    jobOf,
    signOf(activityId, layout) {
      const facts = gathering.signFacts(activityId, layout);
      return facts === null ? null : { layout, facts };
    },
    drawnJobOf,
    renderer: theRenderer,
    warmUp: () => void theRenderer(),
    async badge(attendeeId, paper, making) {
      const job = jobOf(attendeeId, layoutFor(attendeeId, paper));
      return job === null ? { kind: 'nobody' } : draw(job, making);
    },
    trial({ printerName, layoutId, shownId }, making) {
      const layout = layoutOr(layoutId);
      const facts = shownFacts(shownId, layout) ?? gathering.trialFacts(printerName, layout.language);
      return draw({ layout, facts }, making);
    },
    calibration(printerName, layoutId, making) {
      const { page, media, language } = layoutOr(layoutId);
      const layout = { ...calibrationLayout(page, calibrationWords(page, parts.settings.language)), media };
      return draw({ layout, facts: gathering.trialFacts(printerName, language) }, making);
    },
    renewFonts() {
      const before = renderer;
      renderer = null;
      if (before !== null) ending = Promise.all([ending, endAfterWork(before)]);
    },
    async close() {
      await ending;
      await renderer?.close();
    },
  };
};

const firstOf = (layouts: Starters): BadgeLayout => {
  const layout = layouts.get(FIRST_LAYOUT) ?? layouts.values().next().value;
  if (layout === undefined) throw new Error('the program came without badge layouts');
  return layout;
};

/** The thread works in turn: when this is answered, so is everything before it. */
const endAfterWork = async (renderer: BadgeRenderer): Promise<void> => {
  // A thread that died meanwhile has ended, too.
  await renderer.check([]).catch(() => []);
  await renderer.close();
};
