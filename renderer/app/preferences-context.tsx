import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { PreferenceStore, Preferences } from './preferences.ts';

export interface PreferenceAccess {
  readonly preferences: Preferences;
  readonly change: (wish: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferenceAccess | null>(null);

interface PreferencesProviderProps {
  readonly store: PreferenceStore;
  readonly children: ReactNode;
}

export const PreferencesProvider = ({ store, children }: PreferencesProviderProps) => {
  const [preferences, setPreferences] = useState(store.read);
  const change = useCallback(
    (wish: Partial<Preferences>) =>
      setPreferences((before) => {
        const after = { ...before, ...wish };
        store.write(after);
        return after;
      }),
    [store],
  );
  const access = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <PreferencesContext value={access}>{children}</PreferencesContext>;
};

export const usePreferences = (): PreferenceAccess => {
  const access = useContext(PreferencesContext);
  if (access === null) throw new Error('usePreferences needs a PreferencesProvider around it');
  return access;
};
