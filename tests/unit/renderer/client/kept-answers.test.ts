import { describe, expect, it } from 'vitest';
import { openKeptAnswers } from '../../../../renderer/client/kept/kept-answers.ts';

const kept = openKeptAnswers(localStorage);
const isList = ({ rows }: { readonly rows?: unknown }): boolean => Array.isArray(rows);

describe('answers that a device keeps', () => {
  it('come back as they were, but not where they are not whole', () => {
    kept.write('good', { rows: [1] });
    kept.write('other version', { lines: [1] });
    localStorage.setItem('foyer.kept.broken', '{"rows"');
    expect(['good', 'other version', 'broken', 'never'].map((key) => kept.read(key, isList))).toEqual([
      { rows: [1] },
      null,
      null,
      null,
    ]);
  });

  it('go when they are not wanted any more, and leave marks alone', () => {
    localStorage.setItem('foyer.mark.1', '{}');
    kept.write('trip a', { rows: [] });
    kept.write('trip b', { rows: [] });
    kept.retain((key) => key !== 'trip a');
    const left = Object.keys(localStorage).sort();
    kept.retain(() => false);
    expect([left, Object.keys(localStorage)]).toEqual([
      ['foyer.kept.trip b', 'foyer.mark.1'],
      ['foyer.mark.1'],
    ]);
  });

  it('are given up where the device has no room', () => {
    const full = openKeptAnswers({
      getItem: () => null,
      key: () => null,
      length: 0,
      removeItem: () => {},
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(() => full.write('session', { rows: [] })).not.toThrow();
  });
});
