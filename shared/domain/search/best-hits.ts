/** What decides the order of two people: the match, then who is still missing, then who is due today, then the name. */
export interface Standing {
  readonly score: number;
  readonly isHere: boolean;
  readonly isDueToday: boolean;
  readonly sortAs: string;
  readonly id: string;
}

/** Orders people as the list shows them. */
export const compareStanding = (one: Standing, other: Standing): number => {
  if (one.score !== other.score) return one.score - other.score;
  if (one.isHere !== other.isHere) return one.isHere ? 1 : -1;
  if (one.isDueToday !== other.isDueToday) return one.isDueToday ? -1 : 1;
  if (one.sortAs !== other.sortAs) return one.sortAs < other.sortAs ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};

/** Keeps the best few of many without sorting the many. */
export interface BestFew<T extends Standing> {
  /** Whether somebody with this score could still get in, before anything else is known of them. */
  readonly mayEnter: (score: number) => boolean;
  readonly offer: (candidate: T) => void;
  readonly inOrder: () => readonly T[];
}

/** An empty list of at most `limit`. */
export const createBestFew = <T extends Standing>(limit: number): BestFew<T> => {
  const best: T[] = [];
  return {
    mayEnter: (score) => best.length < limit || score <= (best.at(-1)?.score ?? 0),
    offer: (candidate) => {
      const worst = best.at(-1);
      if (best.length >= limit && worst !== undefined && compareStanding(candidate, worst) >= 0) return;
      let at = best.length;
      for (; at > 0; at -= 1) {
        const before = best[at - 1];
        if (before === undefined || compareStanding(before, candidate) <= 0) break;
      }
      best.splice(at, 0, candidate);
      if (best.length > limit) best.pop();
    },
    inOrder: () => best,
  };
};
