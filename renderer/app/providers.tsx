import { type ReactNode, useCallback, useMemo } from 'react';
import {
  closestLanguage,
  LANGUAGES,
  type ScreenLanguage,
  type WritingDirection,
} from '../locales/language.ts';
import { LocaleProvider } from '../locales/locale-context.tsx';
import { LiveRegions } from '../ui/live-regions.tsx';
import { useAppearance } from './appearance.ts';
import type { PreferenceStore } from './preferences.ts';
import { PreferencesProvider, usePreferences } from './preferences-context.tsx';
import { useRoute } from './route.ts';
import { SoundsProvider } from './sounds-context.tsx';

export interface ProvidersProps {
  readonly store: PreferenceStore;
  /** The languages of the system, best first. */
  readonly systemLanguages: readonly string[];
  /** The event's time zone. */
  readonly timeZone: string;
  /** Only to look at the screens the other way round. */
  readonly dir?: WritingDirection | undefined;
  readonly children: ReactNode;
}

/** What every screen may rely on: preferences, texts, live regions, sounds. */
export const Providers = ({ store, ...rest }: ProvidersProps) => (
  <PreferencesProvider store={store}>
    <Localised {...rest} />
  </PreferencesProvider>
);

const Localised = ({ systemLanguages, timeZone, dir, children }: Omit<ProvidersProps, 'store'>) => {
  const { preferences, change } = usePreferences();
  useAppearance(preferences.appearance);
  const system = useMemo(() => closestLanguage(systemLanguages), [systemLanguages]);
  const route = useRoute();
  const wished = preferences.language ?? system;
  // A language that only trips speak waits until they are shown: elsewhere it would be half English.
  const language = route.area === 'trips' || isSpokenEverywhere(wished) ? wished : system;
  const onLanguage = useCallback((chosen: ScreenLanguage) => change({ language: chosen }), [change]);
  return (
    <LocaleProvider language={language} onLanguage={onLanguage} timeZone={timeZone} dir={dir}>
      <LiveRegions>
        <SoundsProvider>{children}</SoundsProvider>
      </LiveRegions>
    </LocaleProvider>
  );
};

const isSpokenEverywhere = (language: ScreenLanguage): boolean =>
  (LANGUAGES as readonly string[]).includes(language);
