import { finding } from '../../../../shared/domain/badges/preflight/finding.ts';
import { BadgeRenderError } from '../badge-render-error.ts';
import type { BadgeRenderer } from '../badge-renderer.ts';
import type { BadgeJob } from '../badge-studio.ts';
import type { ExaminedBadge } from './examine-badge.ts';

/**
 * Examines badges. Where one of them takes the whole thread down, each is tried alone, so that the one is named
 * and the others are still looked at. Empty when it was called off.
 */
export const examineSafely = async (
  renderer: BadgeRenderer,
  jobs: readonly BadgeJob[],
  signal: AbortSignal | undefined,
): Promise<readonly ExaminedBadge[]> => {
  const options = signal === undefined ? {} : { signal };
  try {
    return await renderer.examine(jobs, options);
  } catch (error) {
    if (!(error instanceof BadgeRenderError)) throw error;
    if (error.kind === 'cancelled' || error.kind === 'closed') return [];
    const [only, ...others] = jobs;
    if (only === undefined) return [];
    if (others.length === 0) return [brokenBadge(only, error.message)];
    const examined: ExaminedBadge[] = [];
    for (const job of jobs) examined.push(...(await examineSafely(renderer, [job], signal)));
    return examined;
  }
};

const brokenBadge = ({ facts }: BadgeJob, detail: string): ExaminedBadge => ({
  attendeeId: facts.attendee.id,
  findings: [finding('cannot-be-drawn', '', { detail })],
  saying: '',
});
