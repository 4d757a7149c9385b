import { describe, expect, it } from 'vitest';
import { readRule } from '../../../shared/domain/rules/read-rule.ts';

const problemsOf = (rule: unknown) => {
  const reading = readRule(typeof rule === 'string' ? rule : JSON.stringify(rule));
  return reading.isUnderstood
    ? 'understood'
    : reading.problems.map(({ why, place, found }) => `${why} at "${place}": ${found}`);
};

const NOW = { var: 'now' };
const TODAY = { var: 'entries_today' };
const nested = (depth: number): string => `${'{"and":['.repeat(depth)}true${']}'.repeat(depth)}`;

describe('reading a rule', () => {
  it.each<readonly [string, unknown, 'understood' | readonly string[]]>([
    ['takes no text for no rule', '', 'understood'],
    ['takes {} for no rule', {}, 'understood'],
    ['says that a text is no JSON', '{"and":', ['not-json at "": {"and":']],
    ['says that a list is no condition', [1], ['needs-condition at "": [1]']],
    ['says that null is no condition', null, ['needs-condition at "": null']],
    ['says that a number is no condition', { and: [1] }, ['needs-condition at "and[0]": 1']],
    [
      'says that two operators stand in one object',
      { and: [true], or: [true] },
      ['one-operator at "": {"and":[true],"or":[true]}'],
    ],
    [
      'names an operator of JSON logic that pretix does not have',
      { '!': [{ '<': [TODAY, 1] }] },
      ['unknown-operator at "": !'],
    ],
    [
      'names an operator that would always be true elsewhere',
      { or: [{ '===': [1, 1] }, true] },
      ['unknown-operator at "or[0]": ==='],
    ],
    [
      'names a variable that nobody knows, and where',
      { and: [true, { '<': [{ var: 'entries_year' }, 3] }] },
      ['unknown-variable at "and[1].<[0]": entries_year'],
    ],
    [
      'names every place, not the first alone',
      { and: [{ foo: [] }, { '<': [TODAY, 'x'] }] },
      ['unknown-operator at "and[0]": foo', 'needs-number at "and[1].<[1]": x'],
    ],
    [
      'refuses a moment without a time zone',
      { isBefore: [NOW, { buildTime: ['custom', '2022-05-08T09:00'] }] },
      ['needs-time at "isBefore[1]": {"buildTime":["custom","2022-05-08T09:00"]}'],
    ],
    [
      'refuses a time of day that there is not',
      { isAfter: [NOW, { buildTime: ['customtime', '24:30'] }] },
      ['needs-time at "isAfter[1]": {"buildTime":["customtime","24:30"]}'],
    ],
    [
      'refuses a tolerance that is no number',
      { isAfter: [NOW, { buildTime: ['date_to'] }, '10'] },
      ['needs-number at "isAfter[2]": 10'],
    ],
    [
      'refuses a product in a list of gates',
      {
        inList: [{ var: 'gate' }, { objectList: [{ lookup: ['product', '1', 'Regular'] }] }],
      },
      ['needs-list at "inList[1].objectList[0]": {"lookup":["product","1","Regular"]}'],
    ],
    [
      'refuses a comparison of three',
      { '<': [1, TODAY, 3] },
      ['wrong-count at "": {"<":[1,{"var":"entries_today"},3]}'],
    ],
    [
      'refuses "and" over nothing, which holds for some and not for others',
      { and: [] },
      ['wrong-count at "": {"and":[]}'],
    ],
    [
      'reads a limit on either side',
      { and: [{ '>': [3, TODAY] }, { '==': ['absent', { var: 'entry_status' }] }] },
      'understood',
    ],
    ['reads what fifty people nested', nested(50), 'understood'],
    [
      'does not follow a rule into the deep',
      nested(60),
      [`too-deep at "${'and[0].'.repeat(51).slice(0, -1)}": `],
    ],
    ['does not read a book', `"${'x'.repeat(50_001)}"`, ['too-long at "": 50003']],
  ])('%s', (_, rule, expected) => {
    expect(problemsOf(rule)).toEqual(expected);
  });

  it('knows no property of JavaScript as an operator or a variable', () => {
    expect(['constructor', '__proto__', 'toString'].map((name) => problemsOf(`{"${name}":[1]}`))).toEqual([
      ['unknown-operator at "": constructor'],
      ['unknown-operator at "": __proto__'],
      ['unknown-operator at "": toString'],
    ]);
    expect(problemsOf({ '<': [{ var: 'constructor' }, 1] })).toEqual([
      'unknown-variable at "<[0]": constructor',
    ]);
  });
});
