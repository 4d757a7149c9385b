import { type ScreenLanguage, TRIP_LANGUAGES } from '../locales/language.ts';

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What the person at this screen likes. Stays on the device, is nobody else's business. */
export interface Preferences {
  readonly appearance: Appearance;
  /** null: as the system. */
  readonly language: ScreenLanguage | null;
  readonly zoomPercent: number;
  readonly isMuted: boolean;
  /** 0 to 1 */
  readonly volume: number;
  /** The room whose door this device stands at; empty where it stands at none. */
  readonly room: string;
  /** The camera that reads codes, as the browser lists it; empty: the one that looks away from the screen. */
  readonly camera: string;
}

export const FIRST_PREFERENCES: Preferences = {
  appearance: 'system',
  language: null,
  zoomPercent: 100,
  isMuted: false,
  volume: 0.8,
  room: '',
  camera: '',
};

export interface PreferenceStore {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
}

const oneOf = <Value>(list: readonly Value[], found: unknown): Value | undefined =>
  list.find((each) => each === found);

const between = (found: unknown, least: number, most: number): number | undefined =>
  typeof found === 'number' && found >= least && found <= most ? found : undefined;

/** What was stored may be from another version or broken; each wish counts only if it makes sense. */
export const preferencesFrom = (stored: unknown): Preferences => {
  const wish: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    appearance: oneOf(APPEARANCES, wish['appearance']) ?? FIRST_PREFERENCES.appearance,
    language: oneOf(TRIP_LANGUAGES, wish['language']) ?? FIRST_PREFERENCES.language,
    zoomPercent: between(wish['zoomPercent'], 50, 300) ?? FIRST_PREFERENCES.zoomPercent,
    isMuted: wish['isMuted'] === true,
    volume: between(wish['volume'], 0, 1) ?? FIRST_PREFERENCES.volume,
    room: typeof wish['room'] === 'string' ? wish['room'] : FIRST_PREFERENCES.room,
    camera: typeof wish['camera'] === 'string' ? wish['camera'] : FIRST_PREFERENCES.camera,
  };
};

const KEY = 'foyer.preferences';

/** Keeps preferences in the browser. Where that is forbidden, they last as long as the page. */
export const openPreferenceStore = (storage: Pick<Storage, 'getItem' | 'setItem'>): PreferenceStore => ({
  read: () => {
    try {
      return preferencesFrom(JSON.parse(storage.getItem(KEY) ?? '{}'));
    } catch {
      return FIRST_PREFERENCES;
    }
  },
  write: (preferences) => {
    try {
      storage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Storage is full or forbidden: the wish still holds until the page closes.
    }
  },
});
