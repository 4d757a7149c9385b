import type { Chance } from './chance.ts';
import { type GuestSketch, shownName } from './guest.ts';
import { KNOWN_DELEGATES } from './known-delegates.ts';
import { KNOWN_LEADERS } from './known-leaders.ts';
import { nameDealer, type PersonName } from './names/culture.ts';
import { CULTURES, type CultureName } from './names/cultures.ts';
import { CREW, INTERPRETERS, PRESS, SPEAKERS } from './single-guests.ts';
import { planTowns, type TownPlan } from './town-plans.ts';

const DELEGATE_JOBS = [
  'City councillor',
  'Head of the mayor’s office',
  'Climate officer',
  'Head of international relations',
  'City planner',
  'Youth council delegate',
  'Adviser to the mayor',
  'Economic development officer',
  'Integration officer',
  'Head of public transport',
] as const;

const ARRIVALS = [
  'Train 09:12',
  'Train 10:05',
  'Train 11:38',
  'Flight 08:40',
  'Flight 12:25',
  'Coach from the hotel',
  'By car',
] as const;

/** A delegation travels together; two in three have said how. */
const arrivalOf = (known: readonly GuestSketch[], chance: Chance): GuestSketch['custom'] => {
  const drawn = chance.below(3) === 0 ? {} : { Arrival: chance.pick(ARRIVALS) };
  const told = known.find((guest) => guest.custom?.Arrival !== undefined)?.custom?.Arrival;
  return told === undefined ? drawn : { Arrival: told };
};

/** Deals names that nobody at the conference has yet. */
const newNames = (chance: Chance): ((culture: CultureName) => PersonName) => {
  const known = [...KNOWN_LEADERS, ...KNOWN_DELEGATES, ...SPEAKERS, ...INTERPRETERS, ...PRESS, ...CREW];
  const taken = new Set(known.map(shownName));
  const dealers = new Map<CultureName, () => PersonName>();
  return (culture) => {
    const deal = dealers.get(culture) ?? nameDealer(CULTURES[culture], chance);
    dealers.set(culture, deal);
    let name = deal();
    while (taken.has(shownName(name))) name = deal();
    taken.add(shownName(name));
    return name;
  };
};

const categoriesOf = (plan: TownPlan, chance: Chance): readonly string[] => {
  const head = plan.newHead ? [chance.below(8) === 0 ? 'deputy' : 'mayor'] : [];
  const deputy = plan.newDeputy ? ['deputy'] : [];
  const others = plan.size - plan.known.length - head.length - deputy.length;
  return [...head, ...deputy, ...Array.from({ length: others }, () => 'delegate')];
};

const RANK: Readonly<Record<string, number>> = {
  speaker: 0,
  mayor: 0,
  deputy: 1,
  delegate: 2,
  interpreter: 3,
};
const rankOf = (guest: GuestSketch): number => RANK[guest.category ?? ''] ?? 4;

const jobOf = (category: string | undefined, chance: Chance): string => {
  if (category === 'mayor') return 'Mayor';
  if (category === 'deputy') return 'Deputy mayor';
  return chance.pick(DELEGATE_JOBS);
};

/** All who come with a town, delegation by delegation, the head first. */
export const delegationGuests = (chance: Chance): readonly GuestSketch[] => {
  const nameFor = newNames(chance);
  return planTowns(chance).flatMap((plan) => {
    const { town } = plan;
    const fresh = categoriesOf(plan, chance).map(
      (category): GuestSketch => ({ category, ...nameFor(town.culture) }),
    );
    const arrival = arrivalOf(plan.known, chance);
    const orderRef = chance.text('ABCDEFGHJKLMNPQRSTUVWXYZ3789', 5);
    return [...plan.known, ...fresh]
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map((guest, index) => ({
        jobTitle: jobOf(guest.category, chance),
        organisation: `City of ${town.name}`,
        languages: town.country.languages,
        orderRef,
        ...guest,
        custom: { ...arrival, ...guest.custom },
        town: town.name,
        country: town.country.code,
        delegation: town.name,
        delegationRole: index === 0 ? 'head' : 'member',
      }));
  });
};
