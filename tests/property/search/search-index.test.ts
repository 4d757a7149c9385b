import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/domain/names/fold.ts';
import type { SearchForms } from '../../../shared/domain/search/search-forms.ts';
import { createSearchIndex } from '../../../shared/domain/search/search-index.ts';

const WORDS =
  'Müller Łukasz Ahmed Khalil Зеленський Тодорова Γεωργίου Παπαδοπούλου محمد صلحاني يوسف כהן გიორგი Հակոբյան Jean-Pierre Þórunn Großmann Björk'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const forms: fc.Arbitrary<SearchForms> = fc.record({
  sortAs: word.map(fold),
  names: fc.array(word, { minLength: 1, maxLength: 3 }),
  places: fc.array(word, { maxLength: 1 }),
  groups: fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 1 }),
  contacts: fc.array(fc.emailAddress(), { maxLength: 1 }),
  refs: fc.array(fc.stringMatching(/^[A-Z]{2,4}-[0-9]{2,6}$/), { maxLength: 2 }),
});
const everybody = { limit: 100 };

describe('the search index, whatever the names', () => {
  it('finds a person by every beginning, of two letters or more, of every word of their name, address and codes', () => {
    fc.assert(
      fc.property(fc.array(forms, { minLength: 1, maxLength: 12 }), fc.nat(), (people, pick) => {
        const index = createSearchIndex();
        for (const [at, one] of people.entries()) index.put(`p${at}`, one);
        const wanted = pick % people.length;
        const one = people[wanted];
        for (const text of [...(one?.names ?? []), ...(one?.contacts ?? []), ...(one?.refs ?? [])]) {
          for (let end = 2; end <= text.length; end += 1) {
            const typed = text.slice(0, end);
            if (typed.replace(/[^\p{L}\p{N}]/gu, '').length < 2) continue;
            expect(
              index.find(typed, everybody).map((hit) => hit.id),
              typed,
            ).toContain(`p${wanted}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds a name of four letters or more through any one slip', () => {
    const slip = fc.record({
      name: word,
      at: fc.nat(),
      kind: fc.constantFrom('drop', 'swap', 'wrong', 'added'),
    });
    fc.assert(
      fc.property(slip, ({ name, at, kind }) => {
        const letters = [...fold(name).replace('-', '')];
        const place = at % (letters.length - 1);
        if (kind === 'drop') letters.splice(place, 1);
        else if (kind === 'swap') letters.splice(place, 2, letters[place + 1] ?? '', letters[place] ?? '');
        else letters.splice(place, kind === 'wrong' ? 1 : 0, 'q');
        const index = createSearchIndex();
        index.put('wanted', { sortAs: '', names: [name], places: [], groups: [], contacts: [], refs: [] });
        const found = index.find(letters.join(''), everybody);
        if (letters.length >= 4) expect(found.map((hit) => hit.id)).toEqual(['wanted']);
      }),
      { numRuns: 300 },
    );
  });

  it('never stumbles over any text, whether it is searched for or is a name', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(anything, anything, (name, query) => {
        const index = createSearchIndex();
        index.put('1', {
          sortAs: name,
          names: [name],
          places: [name],
          groups: [name],
          contacts: [name],
          refs: [name],
        });
        const hits = index.find(query, everybody);
        expect(hits.length).toBeLessThanOrEqual(1);
        expect(index.size).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it('is after any changes the same as one filled afresh', () => {
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), forms: fc.option(forms) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), word, (changes, query) => {
        const lived = createSearchIndex();
        const now = new Map<string, SearchForms>();
        for (const { id, forms: called } of changes) {
          if (called === null) {
            lived.remove(id);
            now.delete(id);
          } else {
            lived.put(id, called);
            now.set(id, called);
          }
          lived.find(query.slice(0, 2), everybody);
        }
        const fresh = createSearchIndex();
        for (const [id, called] of now) fresh.put(id, called);
        const found = (index: typeof fresh): unknown =>
          index.find(query, everybody).map(({ id, score, sharesName }) => [id, score, sharesName]);
        expect([lived.size, found(lived)]).toEqual([fresh.size, found(fresh)]);
      }),
      { numRuns: 50 },
    );
  });
});
