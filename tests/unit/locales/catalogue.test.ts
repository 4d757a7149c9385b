import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type ScreenLanguage } from '../../../renderer/locales/language.ts';

const RENDERER = join(import.meta.dirname, '../../../renderer');

const messagesOf = (language: ScreenLanguage, feature: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(RENDERER, 'locales', language, `${feature}.json`), 'utf8'));

const featuresOf = (language: ScreenLanguage): readonly string[] =>
  globSync(`locales/${language}/*.json`, { cwd: RENDERER })
    .map((path) => basename(path, '.json'))
    .toSorted();

const SOURCES = globSync('**/*.{ts,tsx}', { cwd: RENDERER })
  .map((path) => readFileSync(join(RENDERER, path), 'utf8'))
  .join('\n');

/** Arguments and tags of a message, each with its kind: `count:plural`. Throws where the message cannot be read. */
const argumentsOf = (text: string, language: ScreenLanguage): readonly string[] => {
  const KINDS = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];
  const found = new Set<string>();
  const walk = (parts: readonly object[]): void => {
    for (const part of parts) {
      if ('type' in part && 'value' in part && part.type !== 0)
        found.add(`${String(part.value)}:${KINDS[Number(part.type)]}`);
      if ('options' in part) {
        for (const option of Object.values(part.options as Record<string, { value: object[] }>))
          walk(option.value);
      }
      if ('children' in part) walk(part.children as object[]);
    }
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return [...found].toSorted();
};

const signature = (language: ScreenLanguage, feature: string) =>
  Object.fromEntries(
    Object.entries(messagesOf(language, feature)).map(([key, text]) => [key, argumentsOf(text, language)]),
  );

/** Keys spelled out in the code, and the beginnings of those that are put together: `app.day.${when}`. */
const spelled = new Set(
  Array.from(SOURCES.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g), ([, key = '']) => key),
);
const beginnings = Array.from(SOURCES.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g), ([, start = '']) => start);
const isUsed = (key: string): boolean =>
  spelled.has(key) || beginnings.some((start) => key.startsWith(start));

it('has the same features in every language', () => {
  const [first, ...others] = LANGUAGES.map(featuresOf);
  expect(others).toEqual(others.map(() => first));
  expect(first).toContain('app');
});

describe.each(featuresOf('en'))('the texts of %s', (feature) => {
  it('have the same keys and arguments in every language, and can be read', () => {
    const english = signature('en', feature);
    for (const language of LANGUAGES) expect(signature(language, feature), language).toEqual(english);
  });

  it('are all used by a screen', () => {
    const unused = Object.keys(messagesOf('en', feature)).filter((key) => !isUsed(`${feature}.${key}`));
    expect(unused).toEqual([]);
  });

  it('never shout, and never blame', () => {
    const loud = Object.entries(messagesOf('en', feature)).filter(([, text]) => /!|\berror\b/i.test(text));
    expect(loud).toEqual([]);
  });
});

it('has a text for every key that a screen asks for', () => {
  const asked = Array.from(SOURCES.matchAll(/\b(?:text|rich)\(\s*'([\w.-]+)'|\blabelKey: '([\w.-]+)'/g));
  const keys = [...new Set(asked.map(([, called, listed]) => called ?? listed ?? ''))];
  const known = new Set(
    featuresOf('en').flatMap((feature) =>
      Object.keys(messagesOf('en', feature)).map((key) => `${feature}.${key}`),
    ),
  );
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

describe('Arabic, which the trip screens speak', () => {
  it('has every text of trips, and of other features only texts that exist', () => {
    const extra = featuresOf('ar').flatMap((feature) => {
      const english = messagesOf('en', feature);
      return Object.keys(messagesOf('ar', feature)).filter((key) => !(key in english));
    });
    expect([Object.keys(messagesOf('ar', 'trips')), extra]).toEqual([
      Object.keys(messagesOf('en', 'trips')),
      [],
    ]);
  });

  it('fills in what English fills in, or less: one and two are said in words', () => {
    const namesOf = (list: readonly string[]) => new Set(list.map((one) => one.replace(/:\w+$/, '')));
    const unknown = featuresOf('ar').flatMap((feature) => {
      const english = signature('en', feature);
      return Object.entries(signature('ar', feature)).flatMap(([key, own]) =>
        [...namesOf(own)].filter((name) => !namesOf(english[key] ?? []).has(name) && name !== '#'),
      );
    });
    expect(unknown.filter((name) => !/^\d+$/.test(name))).toEqual([]);
  });

  it('has all six forms of a number wherever it counts', () => {
    const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const poor = featuresOf('ar').flatMap((feature) =>
      Object.entries(messagesOf('ar', feature))
        .filter(([, text]) => text.includes(', plural,') && FORMS.some((form) => !text.includes(`${form} {`)))
        .map(([key]) => `${feature}.${key}`),
    );
    expect(poor).toEqual([]);
  });
});

it('calls a trip by one word in German, on its tab, its page and in the programme', () => {
  const spoken = featuresOf('de').flatMap((feature) => Object.entries(messagesOf('de', feature)));
  expect(spoken.filter(([, text]) => /\bFahrt(en)?\b/.test(text))).toEqual([]);
});

it('speaks to nobody at a desk as to a guest, in German', () => {
  const spoken = featuresOf('de').flatMap((feature) => Object.entries(messagesOf('de', feature)));
  expect(spoken.filter(([, text]) => /[a-z,] Sie\b|\bIhnen\b/.test(text))).toEqual([]);
});

it.each(['en', 'de'] as const)('says of the roles which areas they see, in the language %s', (language) => {
  const [area, note] = [messagesOf(language, 'app'), messagesOf(language, 'operators')];
  const named = Object.fromEntries(
    ['front-desk', 'host'].map((role) => [
      role,
      ['desk', 'rooms', 'trips', 'people'].filter((id) => {
        const label = new RegExp(`${language === 'en' ? 'Sees' : 'Sieht'}.*${area[`area.${id}`] ?? ''}`);
        return label.test(note[`role.${role}.note`] ?? '');
      }),
    ]),
  );
  expect(named).toEqual({ 'front-desk': ['desk', 'people'], host: ['rooms', 'trips', 'people'] });
});
