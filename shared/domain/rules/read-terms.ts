import { COUNTS, LISTED, type Listed, NUMBER_VARIABLES, type NumberTerm, type TimeTerm } from './rule.ts';
import { argumentOf, operationOf, type RulePlace, variableOf, wrong } from './rule-place.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/;

const isOneOf = <Name extends string>(names: readonly Name[], name: string | undefined): name is Name =>
  name !== undefined && (names as readonly string[]).includes(name);

const builtTime = (args: readonly unknown[]): TimeTerm | undefined => {
  const [kind, value, ...others] = args;
  if (others.length > 0) return undefined;
  if (kind === 'date_from' || kind === 'date_to' || kind === 'date_admission')
    return value === undefined || value === null ? { kind } : undefined;
  if (typeof value !== 'string') return undefined;
  if (kind === 'customtime' && TIME_OF_DAY.test(value)) return { kind: 'time-of-day', time: value };
  const isInstant = kind === 'custom' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
  return isInstant ? { kind: 'instant', at: new Date(value).toISOString() } : undefined;
};

/** Reads `{"var": "now"}` or `{"buildTime": […]}`. A moment without a time zone is none. */
export const readTime = (value: unknown, place: RulePlace): TimeTerm | null => {
  if (variableOf(value) === 'now') return { kind: 'now' };
  const operation = operationOf(value);
  const built = operation?.operator === 'buildTime' ? builtTime(operation.args) : undefined;
  return built ?? wrong(place, 'needs-time', value);
};

/** Reads a variable or a count that gives a number. */
export const readNumberTerm = (value: unknown, place: RulePlace): NumberTerm | null => {
  const name = variableOf(value);
  if (isOneOf(NUMBER_VARIABLES, name)) return { kind: 'variable', name };
  const operation = operationOf(value);
  if (operation === undefined) return wrong(place, 'needs-number', value);
  const { operator, args } = operation;
  if (operator === 'var') return wrong(place, 'unknown-variable', args[0]);
  if (!isOneOf(COUNTS, operator)) return wrong(place, 'unknown-operator', operator);
  if (args.length !== 1) return wrong(place, 'wrong-count', value);
  const time = readTime(args[0], argumentOf(place, operator, 0));
  return time === null ? null : { kind: 'count', name: operator, time };
};

const listedOf = (value: unknown, kind: string): Listed | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return { id: String(value), label: '' };
  const operation = operationOf(value);
  if (operation?.operator !== 'lookup') return undefined;
  const [ofKind, id, label] = operation.args;
  if (ofKind !== kind || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  return { id: String(id), label: typeof label === 'string' ? label : '' };
};

/** Reads `{"objectList": [{"lookup": ["product", "3", "Regular"]}, …]}`. */
export const readList = (value: unknown, kind: string, place: RulePlace): readonly Listed[] | null => {
  const operation = operationOf(value);
  if (operation?.operator !== 'objectList') return wrong(place, 'needs-list', value);
  const entries = operation.args.map(
    (entry, index) =>
      listedOf(entry, kind) ?? wrong(argumentOf(place, 'objectList', index), 'needs-list', entry),
  );
  return entries.every((entry) => entry !== null) ? entries : null;
};

/** The list that `{"var": "product"}` speaks of; undefined for any other term. */
export const listedVariable = (value: unknown): (typeof LISTED)[number] | undefined => {
  const name = variableOf(value);
  return isOneOf(LISTED, name) ? name : undefined;
};
