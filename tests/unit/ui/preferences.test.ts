import { expect, it } from 'vitest';
import { zoomFrom } from '../../../renderer/app/appearance.ts';
import {
  FIRST_PREFERENCES,
  openPreferenceStore,
  preferencesFrom,
} from '../../../renderer/app/preferences.ts';

const openMemory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

it('remembers what was chosen at this device', () => {
  const memory = openMemory();
  const chosen = {
    ...FIRST_PREFERENCES,
    appearance: 'dark',
    language: 'de',
    zoomPercent: 150,
    room: 'Linde',
  } as const;
  openPreferenceStore(memory).write(chosen);
  expect(openPreferenceStore(memory).read()).toEqual(chosen);
});

it('keeps each wish that makes sense and forgets the others', () => {
  const stored = {
    appearance: 'sepia',
    language: 'de',
    zoomPercent: 9000,
    isMuted: 'yes',
    volume: 0.4,
    room: 4,
  };
  expect(preferencesFrom(stored)).toEqual({ ...FIRST_PREFERENCES, language: 'de', volume: 0.4 });
});

it('starts fresh where the store is broken or forbidden', () => {
  const broken = { getItem: () => '{', setItem: () => {} };
  const forbidden = {
    getItem: () => {
      throw new Error('storage is forbidden');
    },
    setItem: () => {
      throw new Error('storage is forbidden');
    },
  };
  expect(openPreferenceStore(broken).read()).toEqual(FIRST_PREFERENCES);
  const store = openPreferenceStore(forbidden);
  store.write(FIRST_PREFERENCES);
  expect(store.read()).toEqual(FIRST_PREFERENCES);
});

it('steps the text size and stops at the ends', () => {
  expect([
    zoomFrom(100, 'larger'),
    zoomFrom(100, 'smaller'),
    zoomFrom(300, 'larger'),
    zoomFrom(50, 'smaller'),
  ]).toEqual([110, 90, 300, 50]);
});
