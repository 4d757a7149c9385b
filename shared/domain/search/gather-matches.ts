import { costIn } from './match-cost.ts';
import type { Roll } from './roll.ts';
import type { QueryWord } from './search-query.ts';

/** How far to go: what is spelled so, also what sounds so, also what may be a typo. */
export type Reach = 'spelled' | 'alike' | 'typos';

/** People in whom every word of a query was found. What was found of each word holds until the next gathering. */
export interface Matches {
  readonly people: readonly number[];
  readonly costOf: (person: number) => number;
  /** For one word of the query: what it cost, and the word and field that it met. */
  readonly foundOf: (
    person: number,
    at: number,
  ) => { readonly cost: number; readonly word: number; readonly field: number };
}

export type GatherMatches = (words: readonly QueryWord[], reach: Reach) => Matches;

interface Column {
  readonly costs: Int32Array;
  readonly words: Int32Array;
  readonly fields: Uint8Array;
}

// Marks are never wiped: each gathering uses numbers above those of the last one.
const FIRST_MARK = 1;
const LAST_MARK = 2_000_000_000;

/** Makes a gatherer with scratch columns as long as the roll, because a keystroke must not allocate them. */
export const createGatherer = (roll: Roll): GatherMatches => {
  let columns: Column[] = [];
  let marks = new Int32Array(0);
  let nextMark = FIRST_MARK;

  const prepare = (wordCount: number): number => {
    const span = roll.span();
    if (marks.length < span || nextMark > LAST_MARK) {
      marks = new Int32Array(span + (span >> 2) + 64);
      columns = [];
      nextMark = FIRST_MARK;
    }
    while (columns.length < wordCount) columns.push(columnOf(marks.length));
    const first = nextMark;
    nextMark += wordCount + 1;
    return first;
  };

  const gatherWord = (
    query: QueryWord,
    reach: Reach,
    column: Column,
    mark: number,
    needed: number,
  ): readonly number[] => {
    const people: number[] = [];
    const { costs, words, fields } = column;
    const onWord = (word: number, wordCost: number): void =>
      roll.visitBearers(word, (person, field) => {
        const known = marks[person] ?? 0;
        const cost = costIn(field, wordCost);
        if (known === mark) {
          if (cost >= (costs[person] ?? 0)) return;
        } else {
          if (needed !== 0 && known !== needed) return;
          if (!roll.isListed(person)) return;
          marks[person] = mark;
          people.push(person);
        }
        costs[person] = cost;
        words[person] = word;
        fields[person] = field;
      });
    roll.vocabulary.visitSpelled(query, onWord);
    if (reach !== 'spelled') roll.vocabulary.visitAlike(query, onWord);
    if (reach === 'typos') roll.vocabulary.visitTypos(query, onWord);
    return people;
  };

  return (queryWords, reach) => {
    const first = prepare(queryWords.length);
    let people: readonly number[] = [];
    for (const [at, query] of queryWords.entries()) {
      const column = columns[at];
      if (column === undefined) break;
      people = gatherWord(query, reach, column, first + at, at === 0 ? 0 : first + at - 1);
      if (people.length === 0) break;
    }
    const used = columns.slice(0, queryWords.length);
    return {
      people,
      costOf: (person) => {
        let sum = 0;
        for (const column of used) sum += column.costs[person] ?? 0;
        return sum;
      },
      foundOf: (person, at) => ({
        cost: used[at]?.costs[person] ?? 0,
        word: used[at]?.words[person] ?? 0,
        field: used[at]?.fields[person] ?? 0,
      }),
    };
  };
};

const columnOf = (length: number): Column => ({
  costs: new Int32Array(length),
  words: new Int32Array(length),
  fields: new Uint8Array(length),
});
