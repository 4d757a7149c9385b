import { romanise } from '../../../shared/domain/names/romanise.ts';
import { createDice, type Dice } from './dice.ts';
import { type NameStock, stockOfNames } from './name-stock.ts';

/** One invented person, as an organiser's list has them. */
export interface Guest {
  readonly ref: string;
  readonly given: string;
  readonly family: string;
  readonly ownScript: string;
  readonly category: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly town: string;
  readonly country: string;
  readonly delegation: string;
  readonly email: string;
  readonly phone: string;
  readonly status: string;
  readonly payment: string;
  readonly order: string;
  readonly code: string;
  readonly diet: string;
}

const SEED = 20_220_508;
const TOWNS = 3000;
const COUNTRIES =
  'Germany;Ukraine;France;Poland;Tunisia;Morocco;Lebanon;Jordan;Georgia;Armenia;Greece;Israel;Türkiye;Italy;Spain'.split(
    ';',
  );
const CATEGORIES = ['Delegation', 'Local leader', 'Speaker', 'Guest', 'Press', 'Staff'];
const JOBS = ['Mayor', 'Deputy Mayor', 'Head of Office', 'Adviser', 'Councillor', 'Interpreter', 'Director'];
const DIETS = ['', '', '', 'Vegetarian', 'Vegan', 'Halal', 'Kosher'];

const townsOf = (families: readonly string[], dice: Dice): readonly string[] =>
  Array.from(
    { length: TOWNS },
    () => `${dice.oneOf(families)}${dice.oneOf(['', ' Stadt', '-sur-Mer', ' am See'])}`,
  );

const latin = (word: string): string => romanise(word).spellings[0]?.replaceAll("'", '') ?? word;
const addressPart = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Invents people in six scripts, two in five with a name in their own; the same people in every run. */
export const makeGuests = (count: number): readonly Guest[] => {
  const dice = createDice(SEED);
  const stocks = stockOfNames(dice);
  const towns = townsOf(stocks[0]?.family ?? [], dice);
  const delegations = delegationsFor(count, towns, dice);
  return delegations.map((delegation, place) => makeGuest(place, delegation, { dice, stocks, towns }));
};

/** By place on the list: most people come in delegations of 2 to 25, every third alone. */
const delegationsFor = (count: number, towns: readonly string[], dice: Dice): readonly string[] => {
  const delegations: string[] = [];
  while (delegations.length < count) {
    const isAlone = dice.below(25) === 0;
    const size = Math.min(isAlone ? 7 : 2 + dice.below(24), count - delegations.length);
    const name = isAlone ? '' : `${dice.oneOf(towns)} ${delegations.length}`;
    for (let member = 0; member < size; member += 1) delegations.push(name);
  }
  return delegations;
};

interface Stock {
  readonly dice: Dice;
  readonly stocks: readonly NameStock[];
  readonly towns: readonly string[];
}

const makeGuest = (place: number, delegation: string, { dice, stocks, towns }: Stock): Guest => {
  const script = dice.below(10) < 6 ? 0 : 1 + dice.below(5);
  const stock = stocks[script] ?? { given: [], family: [] };
  const own = [dice.oneOften(stock.given), dice.oneOften(stock.family)] as const;
  const [given, family] = script === 0 ? own : [capital(latin(own[0])), capital(latin(own[1]))];
  const town = dice.oneOften(towns);
  const mailName = `${addressPart(latin(given))}.${addressPart(latin(family))}${place}`;
  return {
    ref: `R-${100_000 + place}`,
    given,
    family: dice.below(20) === 0 ? `Al-${family}` : family,
    ownScript: script === 0 ? '' : own.join(' '),
    category: dice.oneOften(CATEGORIES),
    jobTitle: dice.oneOf(JOBS),
    organisation: `City of ${town}`,
    town,
    country: dice.oneOf(COUNTRIES),
    delegation,
    email: `${mailName}@${addressPart(town)}.example`,
    phone: `+49 30 ${1_000_000 + dice.below(9_000_000)}`,
    status: dice.below(200) === 0 ? 'Cancelled' : 'Confirmed',
    payment: dice.below(50) === 0 ? 'Unpaid' : 'Paid',
    order: `ORD-${(place * 7919).toString(36).toUpperCase()}`,
    code: `T${(place * 104_729 + 7).toString(36).toUpperCase().padStart(8, '0')}`,
    diet: dice.oneOf(DIETS),
  };
};
