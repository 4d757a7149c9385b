import { describe, expect, it } from 'vitest';
import { catalogueFrom } from '../../../renderer/locales/catalogue.ts';
import { closestLanguage, directionOf } from '../../../renderer/locales/language.ts';
import { createMessages } from '../../../renderer/locales/messages.ts';

const files = {
  './en/desk.json': { ready: 'Ready', here: '{count, plural, one {# person is} other {# people are}} here' },
  './en/bus.json': { aboard: '<b>{count}</b> aboard', mark: '{name}, {time}: not done.' },
  './de/desk.json': { here: '{count, plural, one {# Person ist} other {# Personen sind}} da' },
};
const own = catalogueFrom(files, 'de');
const fallback = catalogueFrom(files, 'en');

describe('messages', () => {
  it('names a message by its feature file and its key', () => {
    expect(own).toEqual({ 'desk.here': files['./de/desk.json'].here });
  });

  it('counts as the language counts', () => {
    const { text } = createMessages('de', { own, fallback });
    expect([1, 412].map((count) => text('desk.here', { count }))).toEqual([
      '1 Person ist da',
      '412 Personen sind da',
    ]);
  });

  it('speaks English where the language lacks a message, and shows the key where both do', () => {
    const { text, has } = createMessages('de', { own, fallback });
    expect([text('desk.ready'), text('desk.gone'), has('desk.gone')]).toEqual(['Ready', 'desk.gone', false]);
  });

  it('hands the marked part of a message to its tag', () => {
    const { pieces } = createMessages('en', { own: fallback, fallback });
    const found = pieces('bus.aboard', { count: 23 }, { b: (inner) => ({ bold: inner.join('') }) });
    expect(found).toEqual([{ bold: '23' }, ' aboard']);
  });

  it('keeps a name from right to left apart from the number behind it, and no other name', () => {
    const { text } = createMessages('en', { own: fallback, fallback });
    expect(['ليلى السرّاني', 'Layla'].map((name) => text('bus.mark', { name, time: '09:43' }))).toEqual([
      '\u2068ليلى السرّاني\u2069, 09:43: not done.',
      'Layla, 09:43: not done.',
    ]);
  });
});

describe('languages', () => {
  it('takes the first wish that the screens can speak, else English', () => {
    expect([closestLanguage(['fr-FR', 'de-CH', 'en']), closestLanguage(['ar']), closestLanguage([])]).toEqual(
      ['de', 'en', 'en'],
    );
  });

  it('knows which languages run from right to left', () => {
    expect(['ar-TN', 'he', 'de', 'en'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});
