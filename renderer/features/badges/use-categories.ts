import type { EventSettings } from '../../../shared/contract/event.ts';
import { useAnswer } from '../../client/desk-context.tsx';

/** The categories of the event. */
export const useCategories = (): EventSettings['categories'] =>
  useAnswer('badges.event', (desk) => desk.event.state(), ['event']).value?.event.categories ?? [];
