import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { nowIso } from '../desk-parts.ts';
import { type BadgeCodes, prepareBadgeCodes } from './badge-codes.ts';
import { type BadgeLayouts, FIRST_LAYOUT, readBadgeLayouts } from './badge-layouts.ts';
import { BadgeRenderError } from './badge-render-error.ts';
import type { BadgeRenderer } from './badge-renderer.ts';
import type { BadgeJob } from './badge-studio.ts';
import { prepareBadgeGathering } from './gather-badge-facts.ts';

/** A finished badge, or why there is none. `interrupted`: ask again. */
export type PressResult =
  | { readonly kind: 'made'; readonly pdf: Uint8Array; readonly title: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cannot-be-drawn'; readonly detail: string }
  | { readonly kind: 'interrupted' };

/** Badges of this desk: facts gathered here, drawn in the renderer's thread. */
export interface BadgePress {
  readonly layouts: BadgeLayouts;
  readonly codes: BadgeCodes;
  /** Starts the thread, which warms up, so that the first guest does not wait. */
  warmUp(): void;
  pdf(attendeeId: string, layoutId: string, signal?: AbortSignal): Promise<PressResult>;
  trialPdf(printerName: string, layoutId: string, signal?: AbortSignal): Promise<PressResult>;
  /** What a badge of this person is made of, as it would be now; null where there is nobody of this id. */
  jobOf(attendeeId: string, layout: BadgeLayout): BadgeJob | null;
  renderer(): BadgeRenderer;
  close(): Promise<void>;
}

/** Opens the press. The thread starts with the first badge, so that commands without badges never start it. */
export const openBadgePress = (
  parts: DeskParts,
  cards: Cards,
  startRenderer: () => BadgeRenderer,
): BadgePress => {
  const layouts = readBadgeLayouts(parts.resources.badges);
  const codes = prepareBadgeCodes(parts);
  const gathering = prepareBadgeGathering(parts, cards);
  let renderer: BadgeRenderer | null = null;
  const theRenderer = (): BadgeRenderer => (renderer ??= startRenderer());

  const draw = async (layout: BadgeLayout, facts: BadgeFacts, signal?: AbortSignal): Promise<PressResult> => {
    const options = { createdAt: nowIso(parts.ports), ...(signal === undefined ? {} : { signal }) };
    try {
      const pdf = await theRenderer().renderPdf([{ layout, facts }], options);
      return { kind: 'made', pdf, title: nameOf(facts.attendee) };
    } catch (error) {
      if (!(error instanceof BadgeRenderError)) throw error;
      return error.kind === 'failed'
        ? { kind: 'cannot-be-drawn', detail: error.message }
        : { kind: 'interrupted' };
    }
  };
  // A layout that is gone must not keep a guest without a badge.
  const layoutOr = (id: string): BadgeLayout => layouts.get(id) ?? firstOf(layouts);
  const jobOf = (attendeeId: string, layout: BadgeLayout): BadgeJob | null => {
    const facts = gathering.facts(attendeeId, codes.codeOf(attendeeId), layout.language);
    return facts === null ? null : { layout, facts };
  };

  return {
    layouts,
    codes,
    jobOf,
    renderer: theRenderer,
    warmUp: () => void theRenderer(),
    async pdf(attendeeId, layoutId, signal) {
      const job = jobOf(attendeeId, layoutOr(layoutId));
      return job === null ? { kind: 'nobody' } : draw(job.layout, job.facts, signal);
    },
    trialPdf(printerName, layoutId, signal) {
      const layout = layoutOr(layoutId);
      return draw(layout, gathering.trialFacts(printerName, layout.language), signal);
    },
    async close() {
      await renderer?.close();
    },
  };
};

const firstOf = (layouts: BadgeLayouts): BadgeLayout => {
  const layout = layouts.get(FIRST_LAYOUT) ?? layouts.values().next().value;
  if (layout === undefined) throw new Error('the program came without badge layouts');
  return layout;
};
