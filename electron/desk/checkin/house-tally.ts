import { isOfHouse } from '../../../shared/domain/attendees/presence.ts';
import type { RollTally } from '../cards/people-roll.ts';
import { type RollEntry, textOrder } from '../cards/roll-entry.ts';
import { createTextBag, type TextBag } from './text-bag.ts';

/** A delegation of which somebody is still to come. */
export interface AwaitedDelegation {
  readonly name: string;
  readonly country: string;
  readonly here: number;
  readonly total: number;
  /** When they want to come, in the words of the list. */
  readonly note: string;
}

/** Who is here of those expected. */
export interface HouseCounts {
  readonly byCategory: { category: string; here: number; total: number }[];
  /** The most urgent ones. */
  readonly delegations: AwaitedDelegation[];
  readonly delegationsMore: number;
}

interface Share {
  here: number;
  total: number;
}

interface Group extends Share {
  readonly countries: TextBag;
  readonly notes: TextBag;
}

const SHOWN_DELEGATIONS = 3;

/** Half here before nobody here, those who said when before those who did not, the larger before the smaller. */
const byUrgency = (one: AwaitedDelegation, other: AwaitedDelegation): number =>
  Number(other.here > 0) - Number(one.here > 0) ||
  Number(one.note === '') - Number(other.note === '') ||
  textOrder(one.note, other.note) ||
  other.total - one.total ||
  textOrder(one.name, other.name);

const isAwaited = ({ here, total }: Share): boolean => here < total && total > 1;

const newGroup = (): Group => ({ here: 0, total: 0, countries: createTextBag(), notes: createTextBag() });

const countInto = (share: Share, entry: RollEntry, by: 1 | -1): void => {
  share.total += by;
  if (entry.presence === 'here') share.here += by;
};

/** Counts the house by category and delegation, person by person, so that a scan changes two numbers. */
export const createHouseTally = (): RollTally & { counts(): HouseCounts } => {
  const categories = new Map<string, Share>();
  const groups = new Map<string, Group>();
  let kept: HouseCounts | null = null;

  const countCategory = (entry: RollEntry, by: 1 | -1): void => {
    if (!isOfHouse(entry.presence)) return;
    const share = categories.get(entry.category) ?? { here: 0, total: 0 };
    countInto(share, entry, by);
    if (share.total === 0) categories.delete(entry.category);
    else categories.set(entry.category, share);
  };
  const countGroup = (entry: RollEntry, by: 1 | -1): void => {
    if (entry.delegation === '' || entry.isCancelled === 1) return;
    const group = groups.get(entry.delegation) ?? newGroup();
    countInto(group, entry, by);
    group.countries.count(entry.country, by);
    group.notes.count(entry.arrival, by);
    if (group.total === 0) groups.delete(entry.delegation);
    else groups.set(entry.delegation, group);
  };
  const count = (entry: RollEntry, by: 1 | -1): void => {
    countCategory(entry, by);
    countGroup(entry, by);
  };

  return {
    empty() {
      categories.clear();
      groups.clear();
      kept = null;
    },
    change(before, now) {
      if (before !== null) count(before, -1);
      if (now !== null) count(now, 1);
      kept = null;
    },
    counts() {
      kept ??= { byCategory: inOrderOfSize(categories), ...mostUrgent(groups) };
      return kept;
    },
  };
};

const inOrderOfSize = (categories: ReadonlyMap<string, Share>): HouseCounts['byCategory'] =>
  [...categories]
    .map(([category, share]) => ({ category, ...share }))
    .sort((one, other) => other.total - one.total || textOrder(one.category, other.category));

/** One pass: of ten thousand delegations three are shown. */
const mostUrgent = (
  groups: ReadonlyMap<string, Group>,
): Pick<HouseCounts, 'delegations' | 'delegationsMore'> => {
  const delegations: AwaitedDelegation[] = [];
  let awaited = 0;
  for (const [name, group] of groups) {
    if (!isAwaited(group)) continue;
    awaited += 1;
    const { here, total, countries, notes } = group;
    const one = { name, country: countries.last(), here, total, note: notes.last() };
    const place = delegations.findIndex((other) => byUrgency(one, other) < 0);
    if (place >= 0) delegations.splice(place, 0, one);
    else if (delegations.length < SHOWN_DELEGATIONS) delegations.push(one);
    if (delegations.length > SHOWN_DELEGATIONS) delegations.pop();
  }
  return { delegations, delegationsMore: awaited - delegations.length };
};
