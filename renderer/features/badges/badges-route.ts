import { useRoute } from '../../app/route.ts';

/** What is open of the badges: all layouts, or one on the drawing board. */
export const useBadgesRoute = () => {
  const { rest, go } = useRoute();
  return {
    /** Empty: the list. */
    layoutId: rest[1] ?? '',
    toList: () => go('setup', 'badges'),
    open: (id: string) => go('setup', 'badges', id),
  };
};

/** Whether the part of the address after `#/setup/badges` opens the drawing board, which takes the whole stage. */
export const takesStage = (rest: readonly string[]): boolean => rest[1] !== undefined;
