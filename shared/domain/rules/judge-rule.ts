import { assertNever } from '../closed.ts';
import { compares } from './read-condition.ts';
import { rigidityOf } from './rigidity.ts';
import type { Condition, Listed, Rule } from './rule.ts';
import { type RuleFacts, type RuleScene, sceneOf } from './rule-facts.ts';
import { MINUTE_MS, momentOf, numberOf } from './term-values.ts';
import { unmetOf } from './unmet.ts';
import type { UnmetCondition } from './unmet-condition.ts';

/** Whether a rule lets a guest pass, and where it does not, what would have to hold. */
export interface RuleVerdict {
  readonly passed: boolean;
  /** The shortest way to what is missing: all of these would have to hold. Empty where it passed. */
  readonly unmet: readonly UnmetCondition[];
}

/** The conditions that miss on the easiest way through a rule; none where it holds. */
interface Way {
  readonly unmet: readonly (Condition | 'never')[];
  readonly weight: number;
  readonly miss: number;
}

const OPEN: Way = { unmet: [], weight: 0, miss: 0 };
/** Nothing that a guest could do opens it. */
const SHUT: Way = { unmet: ['never'], weight: Number.POSITIVE_INFINITY, miss: 0 };

const plain = (text: string): string => text.trim().toLowerCase();

const isListed = (own: readonly string[], entries: readonly Listed[]): boolean => {
  const names = own.map(plain).filter((name) => name !== '');
  return entries.some(({ id, label }) => names.includes(plain(id)) || names.includes(plain(label)));
};

/** Does a condition hold at this scan? */
const holds = (condition: Condition, scene: RuleScene): boolean => {
  switch (condition.kind) {
    case 'number':
      return compares(numberOf(condition.term, scene), condition.is, condition.limit);
    case 'presence':
      return scene.isInside === condition.isInside;
    case 'list':
      return isListed(scene.facts[condition.of], condition.entries) !== condition.isNot;
    case 'time': {
      const [left, right] = [momentOf(condition.left, scene), momentOf(condition.right, scene)];
      const grace = condition.toleranceMinutes * MINUTE_MS;
      return condition.is === 'before' ? left < right + grace : left + grace > right;
    }
    default:
      return assertNever(condition);
  }
};

const isHarder = (one: Way, other: Way): boolean =>
  one.weight > other.weight || (one.weight === other.weight && one.miss > other.miss);

const together = (ways: readonly Way[]): Way =>
  ways.reduce((all, way) => {
    const { weight, miss } = isHarder(way, all) ? way : all;
    return { unmet: [...all.unmet, ...way.unmet], weight, miss };
  }, OPEN);

const easiest = (ways: readonly Way[]): Way =>
  ways.reduce((best, way) => {
    if (isHarder(best, way)) return way;
    return !isHarder(way, best) && way.unmet.length < best.unmet.length ? way : best;
  }, SHUT);

const wayThrough = (rule: Rule, scene: RuleScene): Way => {
  switch (rule.kind) {
    case 'constant':
      return rule.holds ? OPEN : SHUT;
    case 'all':
      return together(rule.of.map((part) => wayThrough(part, scene)));
    case 'any':
      return easiest(rule.of.map((part) => wayThrough(part, scene)));
    default:
      return holds(rule, scene) ? OPEN : { unmet: [rule], ...rigidityOf(rule, scene) };
  }
};

/** Judges a scan by a rule. Knows no clock and no database. */
export const judgeRule = (rule: Rule, facts: RuleFacts): RuleVerdict => {
  const scene = sceneOf(facts);
  const { unmet } = wayThrough(rule, scene);
  return {
    passed: unmet.length === 0,
    unmet: unmet.map((condition) =>
      condition === 'never' ? { key: 'never', values: {} } : unmetOf(condition, scene),
    ),
  };
};
