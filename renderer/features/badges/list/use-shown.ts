import { useAnswer } from '../../../client/desk-context.tsx';
import type { Shown } from './use-thumbs.ts';

/** Whose badge and which door the pictures of layouts show; empty before anybody is known. */
export const useShown = (): Shown => {
  const { value: hardest } = useAnswer('badges.somebody', (desk) => desk.badges.hardest({ count: 4 }), [
    'attendees',
  ]);
  const { value: programme } = useAnswer('badges.somewhere', (desk) => desk.programme.list(), ['programme']);
  return {
    somebody: hardest?.people.at(-1)?.attendeeId ?? '',
    somewhere: programme?.rows[0]?.activity.id ?? '',
  };
};
