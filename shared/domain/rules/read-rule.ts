import { readCondition } from './read-condition.ts';
import type { Rule, RuleProblem, RuleReading } from './rule.ts';
import { argumentOf, operationOf, type RulePlace, wrong } from './rule-place.ts';

/** Deeper than any person nests conditions; deeper texts would only be there to break the reader. */
const DEEPEST = 50;
const LONGEST = 50_000;

const EVERYBODY: Rule = { kind: 'constant', holds: true };

const readPart = (value: unknown, place: RulePlace): Rule | null => {
  if (typeof value === 'boolean') return { kind: 'constant', holds: value };
  if (place.depth > DEEPEST) return wrong(place, 'too-deep', '');
  const operation = operationOf(value);
  if (operation === undefined) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return wrong(place, isObject ? 'one-operator' : 'needs-condition', value);
  }
  const { operator, args } = operation;
  if (operator !== 'and' && operator !== 'or') return readCondition(operation, place);
  if (args.length === 0) return wrong(place, 'wrong-count', value);
  const parts = args.map((arg, index) => readPart(arg, argumentOf(place, operator, index)));
  return parts.every((part) => part !== null)
    ? { kind: operator === 'and' ? 'all' : 'any', of: parts }
    : null;
};

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const isNoRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const refused = (why: 'not-json' | 'too-long', found: string): RuleReading => ({
  isUnderstood: false,
  problems: [{ why, place: '', found }],
});

/**
 * Reads a rule in pretix's dialect of JSON logic. The dialect is closed: a rule is understood to its last word or
 * not at all, so that no operator of another system lets anybody in by accident. No text and `{}` are no rule.
 */
export const readRule = (text: string): RuleReading => {
  if (text.length > LONGEST) return refused('too-long', String(text.length));
  if (text.trim() === '') return { isUnderstood: true, rule: EVERYBODY };
  const json = parsed(text);
  if (json === null) return refused('not-json', text.trim().slice(0, 60));
  if (isNoRule(json.value)) return { isUnderstood: true, rule: EVERYBODY };
  const problems: RuleProblem[] = [];
  const rule = readPart(json.value, { path: '', depth: 0, problems });
  const [first, ...more] = problems;
  if (first !== undefined) return { isUnderstood: false, problems: [first, ...more] };
  if (rule === null) throw new Error('a rule without problems was not understood');
  return { isUnderstood: true, rule };
};
