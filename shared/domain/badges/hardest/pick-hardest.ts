import type { DisplayList } from '../display-list.ts';
import { HARD_KINDS, type HardKind, type HardNames, type NamedPerson } from './hard-names.ts';

/** How the badge of somebody came out. */
export type BadgeOutcome = Pick<DisplayList, 'attendeeId' | 'texts' | 'problems' | 'missing'>;

export interface HardestName {
  readonly person: NamedPerson;
  readonly kind: HardKind;
}

/** Everybody among the hard names, each once. */
export const everybodyIn = (names: HardNames): readonly NamedPerson[] => [
  ...new Map([...names.values()].flat().map((person) => [person.id, person])).values(),
];

/** How badly a badge came out: what is lost first, then what is too small, then how small the smallest text is. */
const badness = ({ texts, problems, missing }: BadgeOutcome): number => {
  const lost = problems.reduce((sum, one) => sum + (one.kind === 'overflow' ? one.lostLines : 0), 0);
  const tooSmall = problems.filter(({ kind }) => kind === 'below-smallest').length;
  const smallest = Math.min(400, ...texts.map(({ sizePt }) => sizePt));
  return missing.length * 1e6 + lost * 1e4 + tooSmall * 1e3 - smallest;
};

/**
 * The hardest names of a list, each person once and one of every kind in the order of kinds: of those that are
 * about as hard, the one that comes out worst, where it is known how they come out. Those that lose something
 * come in any case.
 */
export const pickHardest = (
  names: HardNames,
  count: number,
  outcomes: ReadonlyMap<string, BadgeOutcome> = new Map(),
): readonly HardestName[] => {
  const badnessOf = ({ id }: NamedPerson): number => {
    const outcome = outcomes.get(id);
    return outcome === undefined ? 0 : badness(outcome);
  };
  const picked = new Map<string, HardestName>();
  for (const kind of HARD_KINDS) {
    const left = (names.get(kind) ?? []).filter(({ id }) => !picked.has(id));
    const [worst] = left.toSorted((one, other) => badnessOf(other) - badnessOf(one));
    if (worst !== undefined) picked.set(worst.id, { person: worst, kind });
  }
  const inOrder = [...picked.values()];
  const losing = inOrder.filter(({ person }) => losesSomething(outcomes.get(person.id)));
  const others = inOrder.filter((one) => !losing.includes(one));
  const chosen = new Set([...losing, ...others].slice(0, count));
  return inOrder.filter((one) => chosen.has(one));
};

const losesSomething = (outcome: BadgeOutcome | undefined): boolean =>
  outcome !== undefined && (outcome.missing.length > 0 || outcome.problems.length > 0);
