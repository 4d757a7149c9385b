import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFor, wordsOf } from '../../../electron/desk/reports/words.ts';
import { REASONS } from '../../../shared/domain/checkin/verdict.ts';

const keysOf = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  );
const textsOf = (value: object): readonly string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'object' && inner !== null ? textsOf(inner) : [String(inner)],
  );

describe('the words of reports', () => {
  it('has the same keys in both languages, none of them empty', () => {
    expect(keysOf(wordsOf('de'))).toEqual(keysOf(wordsOf('en')));
    expect(
      [...textsOf(wordsOf('de')), ...textsOf(wordsOf('en'))].filter((text) => text.trim() === ''),
    ).toEqual([]);
  });

  it('has a sentence of its own for every reason', () => {
    for (const language of ['en', 'de'] as const) {
      const { reason } = wordsOf(language);
      expect([Object.keys(reason), new Set(Object.values(reason)).size]).toEqual([
        [...REASONS],
        REASONS.length,
      ]);
    }
  });

  it.each(['de', 'en'] as const)(
    'calls kinds of activities and their keys as the screens do (%s)',
    (language) => {
      const file = join(import.meta.dirname, `../../../renderer/locales/${language}/programme.json`);
      const screens: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
      const { activity, activityKind } = wordsOf(language);
      const told = Object.entries(activityKind).map(([kind, word]) => [`kind.${kind}`, word.toLowerCase()]);
      expect({ ref: activity.ref, ...Object.fromEntries(told) }).toEqual({
        ref: screens['ref'],
        ...Object.fromEntries(told.map(([key = '']) => [key, screens[key]?.toLowerCase()])),
      });
    },
  );

  it('heads no two columns alike and names files in ASCII', () => {
    for (const language of ['en', 'de'] as const) {
      const { attendance, scanLog, activity, people, sessions, trips, loans, file } = wordsOf(language);
      const tables = [attendance, scanLog, { ...activity, ...people }, sessions, trips, loans];
      const doubles = tables.map((heads) =>
        Object.values(heads).filter((one, index, all) => all.indexOf(one) !== index),
      );
      expect([doubles, Object.values(file).filter((name) => !/^[a-z-]+$/.test(name))]).toEqual([
        tables.map(() => []),
        [],
      ]);
    }
  });

  it('says the key itself for a word that a newer desk sent, and is not fooled by the words of JavaScript', () => {
    expect(['scanner', 'retina', 'constructor'].map((via) => wordFor(wordsOf('en').via, via))).toEqual([
      'scanner',
      'retina',
      'constructor',
    ]);
  });
});
