import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideAdmission } from '../../shared/domain/checkin/admission.ts';
import type { EarlierScan } from '../../shared/domain/checkin/admission-facts.ts';
import type { Decision } from '../../shared/domain/checkin/decision.ts';
import type { Direction, Reason } from '../../shared/domain/checkin/verdict.ts';
import { type PretixEvent, readPretixEvent } from './pretix-offline-event.ts';
import { gatherFacts } from './pretix-offline-gather.ts';

interface Step {
  readonly lists: Readonly<Record<string, number>>;
  readonly secret: string;
  readonly type: Direction;
  readonly ignore_unpaid: boolean;
  readonly questions_supported?: boolean;
  readonly now?: string;
  readonly expect: string;
  readonly attendee?: string;
  readonly require_attention?: boolean;
}

interface Scenario {
  readonly test: string;
  readonly steps: readonly Step[];
  readonly load?: readonly string[];
  readonly revoked?: readonly string[];
  readonly blocked?: readonly string[];
}

interface Scenarios {
  readonly setup: Readonly<Record<string, readonly string[]>>;
  readonly scenarios: readonly Scenario[];
}

const folder = process.env['FOYER_VECTORS'] ?? resolve(import.meta.dirname, '../../../shared/vectors');
const file = join(folder, 'pretix-offline-scenarios.json');

/** Scenarios about things that admission does not decide; each belongs to the part named. */
const LEFT_TO_OTHERS: Readonly<Record<string, string>> = {
  testQuestionsInvalidInput: 'answers are checked against the type of their question where they are saved',
  testSearch: 'search has rules and tests of its own',
};

const REASON_OF: Readonly<Record<string, Reason>> = {
  valid: 'admitted',
  invalid: 'unknown-code',
  canceled: 'cancelled',
  product: 'wrong-category',
  already_redeemed: 'already-in',
  incomplete: 'questions',
  invalid_time: 'invalid-time',
  unapproved: 'unapproved',
  unpaid: 'unpaid',
  ambiguous: 'ambiguous',
  revoked: 'revoked',
  blocked: 'blocked',
};

const START_MS = Date.parse('2022-05-08T07:00:00.000Z');

const eventsOf = (
  { setup }: Scenarios,
  questions: readonly string[],
): Readonly<Record<string, PretixEvent>> => {
  const part = (name: string) => setup[name] ?? [];
  const event = (place: number, slug: string, asked: readonly string[]) =>
    readPretixEvent(folder, place, {
      events: part('events'),
      items: part(`items_${slug}`),
      lists: part(`lists_${slug}`),
      orders: part(`orders_${slug}`),
      questions: asked,
    });
  return { demo: event(0, 'demo', questions), demo2: event(1, 'demo2', []) };
};

/** A Foyer desk holds one event: where a step names several, each is asked, and the first that knows the code answers. */
const play = (scenario: Scenario, events: Readonly<Record<string, PretixEvent>>): readonly Decision[] => {
  const admitted: Record<string, EarlierScan[]> = {};
  return scenario.steps.map((step, place) => {
    const at = step.now ?? new Date(START_MS + place * 60_000).toISOString();
    const answers = Object.entries(step.lists).flatMap(([slug, listId]) => {
      const event = events[slug];
      if (event === undefined) return [];
      const here = (admitted[`${slug} ${listId} ${step.secret}`] ??= []);
      const facts = gatherFacts(event, {
        listId,
        secret: step.secret,
        ignoreUnpaid: step.ignore_unpaid,
        asksQuestions: step.questions_supported !== false,
        revoked: scenario.revoked ?? [],
        blocked: scenario.blocked ?? [],
        admittedHere: here,
      });
      const decision = decideAdmission(facts, { at, direction: step.type, timeZone: event.timezone });
      if (decision.verdict === 'admitted') here.push({ at, desk: 'here', direction: step.type });
      return [decision];
    });
    const answer = answers.find((decision) => decision.verdict !== 'unknown') ?? answers[0];
    if (answer === undefined) throw new Error('a step that names no list');
    return answer;
  });
};

const testVectors = (): void => {
  const all: Scenarios = JSON.parse(readFileSync(file, 'utf8'));
  const ours = all.scenarios.filter(({ test }) => LEFT_TO_OTHERS[test] === undefined);

  it.each(ours.map((scenario) => [scenario.test, scenario] as const))('%s', (_, scenario) => {
    const decisions = play(scenario, eventsOf(all, scenario.load ?? []));
    expect(decisions.map(({ reason }) => reason)).toEqual(
      scenario.steps.map((step) => REASON_OF[step.expect]),
    );
    scenario.steps.forEach((step, place) => {
      if (step.require_attention !== undefined)
        expect(decisions[place]?.needsAttention).toBe(step.require_attention);
    });
  });

  it.each(Object.entries(LEFT_TO_OTHERS))('leaves %s to another part: %s', (name) => {
    expect(all.scenarios.map(({ test }) => test)).toContain(name);
  });
};

describe('the offline scenarios of libpretixsync', () => {
  if (existsSync(file)) testVectors();
  else
    it(`vectors folder is absent: ${folder}; tests/golden/admission.json has cases of our own`, () =>
      expect(existsSync(file)).toBe(false));
});
