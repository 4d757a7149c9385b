import { readRule } from '../../../shared/domain/rules/read-rule.ts';
import type { RuleReading } from '../../../shared/domain/rules/rule.ts';

/** More rules than an event has; beyond, somebody is trying things out. */
const KEPT = 500;

/** Reads rules once and keeps them: a rule does not change between two scans. */
export const openRuleBook = (): ((text: string) => RuleReading) => {
  const known = new Map<string, RuleReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const reading = readRule(text);
    known.set(text, reading);
    return reading;
  };
};
