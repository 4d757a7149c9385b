import { type ReactNode, useCallback, useMemo } from 'react';
import { closestLanguage, type Language, type WritingDirection } from '../locales/language.ts';
import { LocaleProvider } from '../locales/locale-context.tsx';
import { LiveRegions } from '../ui/live-regions.tsx';
import { useAppearance } from './appearance.ts';
import type { PreferenceStore } from './preferences.ts';
import { PreferencesProvider, usePreferences } from './preferences-context.tsx';
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
  const onLanguage = useCallback((language: Language) => change({ language }), [change]);
  return (
    <LocaleProvider
      language={preferences.language ?? system}
      onLanguage={onLanguage}
      timeZone={timeZone}
      dir={dir}
    >
      <LiveRegions>
        <SoundsProvider>{children}</SoundsProvider>
      </LiveRegions>
    </LocaleProvider>
  );
};
