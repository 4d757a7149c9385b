/** What decides the order of two people: the match, then who is still missing, then who is due today, then the name. */
export interface Standing {
  readonly score: number;
  readonly isHere: boolean;
  readonly isDueToday: boolean;
  readonly sortAs: string;
  /** `sortKeyOf(sortAs)`, because comparing numbers is what makes a hundred thousand matches bearable. */
  readonly sortKey: number;
  readonly id: string;
}

/** The first three letters of a sort name as a number that sorts like them. */
export const sortKeyOf = (sortAs: string): number =>
  (letterOf(sortAs, 0) * 65_536 + letterOf(sortAs, 1)) * 65_536 + letterOf(sortAs, 2);

const letterOf = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** Orders people as the list shows them. */
export const compareStanding = (one: Standing, other: Standing): number => {
  if (one.score !== other.score) return one.score - other.score;
  if (one.isHere !== other.isHere) return one.isHere ? 1 : -1;
  if (one.isDueToday !== other.isDueToday) return one.isDueToday ? -1 : 1;
  if (one.sortKey !== other.sortKey) return one.sortKey - other.sortKey;
  if (one.sortAs !== other.sortAs) return one.sortAs < other.sortAs ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};

/** Keeps the best few of many without sorting the many. */
export interface BestFew<T extends Standing> {
  /** Whether somebody with this score and name could still get in, before it is asked whether they are here. */
  readonly mayEnter: (score: number, sortKey: number) => boolean;
  readonly offer: (candidate: T) => void;
  readonly inOrder: () => readonly T[];
}

/** Where somebody stands among those in order: behind equals. */
const placeOf = (candidate: Standing, inOrder: readonly Standing[]): number => {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = inOrder[middle];
    if (there !== undefined && compareStanding(there, candidate) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** An empty list of at most `limit`. `isDayKnown` says whether candidates can be due today at all. */
export const createBestFew = <T extends Standing>(limit: number, isDayKnown: boolean): BestFew<T> => {
  const best: T[] = [];
  return {
    mayEnter: (score, sortKey) => {
      const worst = best[limit - 1];
      if (worst === undefined || score < worst.score) return true;
      if (score > worst.score) return false;
      const onlyNameDecides = !worst.isHere && (worst.isDueToday || !isDayKnown);
      return !onlyNameDecides || sortKey <= worst.sortKey;
    },
    offer: (candidate) => {
      const worst = best.at(-1);
      if (best.length >= limit && worst !== undefined && compareStanding(candidate, worst) >= 0) return;
      best.splice(placeOf(candidate, best), 0, candidate);
      if (best.length > limit) best.pop();
    },
    inOrder: () => best,
  };
};
