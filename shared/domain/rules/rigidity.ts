import type { Condition, NumberTerm } from './rule.ts';
import type { RuleScene } from './rule-facts.ts';
import { momentOf, numberOf } from './term-values.ts';

// How hard it is for a guest to make a condition true, as pretix weighs them, so that both explain a refusal alike:
// leaving is easy, waiting is harder, another ticket is hardest.
const OF_VARIABLE: Readonly<Record<Extract<NumberTerm, { kind: 'variable' }>['name'], number>> = {
  minutes_since_first_entry: 80,
  minutes_since_last_entry: 90,
  entries_days: 100,
  entries_number: 120,
  entries_today: 140,
  now_isoweekday: 210,
};
const OF_PRESENCE = 20;
const OF_DAY_COUNT = 105;
const OF_COUNT = 110;
const OF_TIME = 200;
const OF_GATE = 500;
const OF_TICKET = 1000;
/** "Never came in" does not become true any more: such a half of a condition explains nothing. */
const POINTLESS = 1000;

const ofTerm = (term: NumberTerm): number => {
  if (term.kind === 'variable') return OF_VARIABLE[term.name];
  return term.name.startsWith('entries_days') ? OF_DAY_COUNT : OF_COUNT;
};

const isAboutNone = ({ term, limit }: Extract<Condition, { kind: 'number' }>): boolean =>
  limit < 0 && term.kind === 'variable' && term.name.startsWith('minutes_since');

/** How hard an unmet condition is to meet, and by how much it is missed. */
export const rigidityOf = (
  condition: Condition,
  scene: RuleScene,
): { readonly weight: number; readonly miss: number } => {
  switch (condition.kind) {
    case 'number': {
      const weight = ofTerm(condition.term) + (isAboutNone(condition) ? POINTLESS : 0);
      return { weight, miss: Math.abs(numberOf(condition.term, scene) - condition.limit) };
    }
    case 'presence':
      return { weight: OF_PRESENCE, miss: 0 };
    case 'list':
      return { weight: condition.of === 'gate' ? OF_GATE : OF_TICKET, miss: 0 };
    case 'time':
      return {
        weight: OF_TIME,
        miss: Math.abs(momentOf(condition.left, scene) - momentOf(condition.right, scene)) / 1000,
      };
  }
};
