import { createDice, type Dice } from '../guests/dice.ts';
import { type Guest, makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';

const SEED = 11;
const TEXTS_A_KIND = 60;
const WARM_UP = 40;
const SHOWN = 20;
const TARGET = { p95: 10 };

/** Texts as they are typed at a desk, every kind of name and slip. */
const KINDS: Readonly<Record<string, (guest: Guest, dice: Dice) => string>> = {
  'given and family name': ({ given, family }) => `${given} ${family}`,
  'family name first': ({ given, family }) => `${family} ${given}`,
  'name in its own script': ({ ownScript, family }) => ownScript || family,
  'family name with a slip': ({ family }, dice) => withSlip(family, dice),
  'own script with a slip': ({ ownScript, family }, dice) => withSlip(ownScript || family, dice),
  'both names with a slip': ({ given, family }, dice) => `${withSlip(given, dice)} ${withSlip(family, dice)}`,
  town: ({ town }) => town,
  delegation: ({ delegation, organisation }) => delegation || organisation,
  'e-mail address': ({ email }) => email,
  'order or ticket code': ({ order, code }, dice) => dice.oneOf([order, code]),
  'nothing like it': () => 'xqzvwkjp brrgh',
};

/** Search at every key of a text, through the contract, cards included. */
export const searchMeasure: Measure = {
  needs: 'desk',
  run: async ({ deskFolder, people }) => {
    const desk = await openBenchDesk(deskFolder);
    try {
      await desk.searchReady;
      const client = clientOf(desk);
      const first = await timed(() => client.attendees.search({ text: 'mar', limit: SHOWN }));
      return [
        ...(await typeAll(client, makeGuests(people))),
        rowOf('search, the very first question', null, [first]),
      ];
    } finally {
      await desk.close();
    }
  },
};

const typeAll = async (client: BenchClient, guests: readonly Guest[]): Promise<readonly Row[]> => {
  const dice = createDice(SEED);
  const all: number[] = [];
  const rows: Row[] = [];
  for (let place = 0; place < WARM_UP; place += 1) await typeText(client, dice.oneOf(guests).given);
  for (const [kind, textOf] of Object.entries(KINDS)) {
    const times: number[] = [];
    for (let place = 0; place < TEXTS_A_KIND; place += 1)
      times.push(...(await typeText(client, textOf(dice.oneOf(guests), dice))));
    all.push(...times);
    rows.push(rowOf(`search, typing: ${kind}`, null, times));
  }
  return [rowOf('search, every key of all texts below', TARGET, all), ...rows];
};

/** The time of each answer, from the second letter on. */
const typeText = async (client: BenchClient, text: string): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let length = 2; length <= text.length; length += 1) {
    const typed = text.slice(0, length);
    times.push(await timed(() => client.attendees.search({ text: typed, limit: SHOWN })));
  }
  return times;
};

/** One letter wrong, left out, or swapped with the next. */
const withSlip = (word: string, dice: Dice): string => {
  const at = 1 + dice.below(Math.max(1, word.length - 2));
  const slip = dice.oneOf(['x', '', word.charAt(at + 1) + word.charAt(at)]);
  return word.slice(0, at) + slip + word.slice(slip.length > 1 ? at + 2 : at + 1);
};
