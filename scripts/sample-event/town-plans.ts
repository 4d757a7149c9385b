import { type Chance, deckOf } from './chance.ts';
import { TOWNS, type Town } from './countries.ts';
import type { GuestSketch } from './guest.ts';
import { KNOWN_DELEGATES } from './known-delegates.ts';
import { KNOWN_LEADERS } from './known-leaders.ts';

/** 150 local leaders, 196 delegates, one mayor who comes as a speaker, one interpreter who comes with his town. */
const LEADERS = 150;
const MEMBERS = LEADERS + 196 + 1 + 1;
const LARGEST = 7;

/** These keep the size that pictures, journeys and rare scripts need. */
const FIXED_SIZES: Readonly<Record<string, number>> = {
  'Beli Most': 4,
  Kaputaberd: 4,
  'Nor Tsaghkut': 3,
  'Lindenau am Fluss': 4,
  'Oued Nakhla': 3,
  'Marsa Zahra': 4,
  'Villanova d’Arno': 5,
};
const WISHED_SIZES = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, LARGEST];

/** A town with the guests already known, and how many more of each kind come with them. */
export interface TownPlan {
  readonly town: Town;
  readonly known: readonly GuestSketch[];
  readonly size: number;
  readonly newHead: boolean;
  readonly newDeputy: boolean;
}

const isLeader = (guest: GuestSketch): boolean => guest.category === 'mayor' || guest.category === 'deputy';
const isHead = (guest: GuestSketch): boolean => isLeader(guest) || guest.category === 'speaker';

interface Wish {
  readonly town: Town;
  readonly known: readonly GuestSketch[];
  readonly least: number;
  readonly size: number;
}

const wishFor = (town: Town, drawn: number): Wish => {
  const known = [...KNOWN_LEADERS, ...KNOWN_DELEGATES].filter((guest) => guest.town === town.name);
  const least = known.length + (known.some(isHead) ? 0 : 1);
  return { town, known, least, size: Math.max(least, FIXED_SIZES[town.name] ?? drawn) };
};

/** Adds or takes one person at a time, town after town, until the whole conference has its number. */
const fitted = (wishes: readonly Wish[], chance: Chance): readonly Wish[] => {
  const excess = (list: readonly Wish[]): number => list.reduce((sum, wish) => sum + wish.size, 0) - MEMBERS;
  let now = wishes;
  for (const { town } of chance.shuffled(wishes.filter((wish) => !(wish.town.name in FIXED_SIZES)))) {
    const step = -Math.sign(excess(now));
    const fits = (wish: Wish): boolean => wish.size + step >= wish.least && wish.size + step <= LARGEST;
    now = now.map((wish) => (wish.town === town && fits(wish) ? { ...wish, size: wish.size + step } : wish));
  }
  if (excess(now) !== 0) throw new Error(`The delegations are ${excess(now)} people off.`);
  return now;
};

/** Decides how many people each town sends, so that leaders and members come out exactly. */
export const planTowns = (chance: Chance): readonly TownPlan[] => {
  const draw = deckOf(WISHED_SIZES, chance);
  const wishes = fitted(
    TOWNS.map((town) => wishFor(town, draw())),
    chance,
  );
  const newHeads = wishes.filter((wish) => !wish.known.some(isHead)).length;
  const missing = LEADERS - KNOWN_LEADERS.filter(isLeader).length - newHeads;
  const roomy = wishes.filter((wish) => wish.size > wish.least && !(wish.town.name in FIXED_SIZES));
  const withDeputy = new Set(
    chance
      .shuffled(roomy)
      .slice(0, missing)
      .map((wish) => wish.town),
  );
  return wishes.map(({ town, known, size }) => ({
    town,
    known,
    size,
    newHead: !known.some(isHead),
    newDeputy: withDeputy.has(town),
  }));
};
