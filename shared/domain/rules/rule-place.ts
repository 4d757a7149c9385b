import type { RuleProblem, RuleProblemWhy } from './rule.ts';

/** Where the reading of a rule is, and the list that collects what is wrong with it. */
export interface RulePlace {
  readonly path: string;
  readonly depth: number;
  readonly problems: RuleProblem[];
}

/** An object with one operator, as `[operator, arguments]`. */
export interface Operation {
  readonly operator: string;
  readonly args: readonly unknown[];
}

const LONGEST_FOUND = 60;

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
};

/** Notes what is wrong at a place; gives null, which stands for a part that was not understood. */
export const wrong = (place: RulePlace, why: RuleProblemWhy, found: unknown): null => {
  place.problems.push({ why, place: place.path, found: shortened(found) });
  return null;
};

/** The place of an argument: `and[1]`, `and[1].isBefore[0]`. */
export const argumentOf = (place: RulePlace, operator: string, index: number): RulePlace => ({
  ...place,
  path: `${place.path}${place.path === '' ? '' : '.'}${operator}[${index}]`,
  depth: place.depth + 1,
});

/**
 * Reads an object with one operator; undefined for anything else. JSON logic allows a single argument without
 * its brackets.
 */
export const operationOf = (value: unknown): Operation | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [operator, args] = entry;
  return { operator, args: Array.isArray(args) ? args : [args] };
};

/** The name in `{"var": "now"}`; undefined for anything else. */
export const variableOf = (value: unknown): string | undefined => {
  const operation = operationOf(value);
  const [name, ...others] = operation?.args ?? [];
  return operation?.operator === 'var' && typeof name === 'string' && others.length === 0 ? name : undefined;
};
