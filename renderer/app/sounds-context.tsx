import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { openSounds, type Sounds } from '../ui/sounds.ts';
import { usePreferences } from './preferences-context.tsx';

/** The first screen stands by then. */
const PREPARE_AFTER_MS = 800;

const SoundsContext = createContext<Sounds | null>(null);

/** Opens the four sounds with the volume that was chosen at this device. */
export const SoundsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { preferences } = usePreferences();
  const { volume, isMuted } = preferences;
  const sounds = useMemo(() => openSounds({ volume: 0, isMuted: true }), []);
  useEffect(() => sounds.set({ volume, isMuted }), [sounds, volume, isMuted]);
  useEffect(() => {
    const timer = window.setTimeout(sounds.prepare, PREPARE_AFTER_MS);
    return () => {
      window.clearTimeout(timer);
      sounds.close();
    };
  }, [sounds]);
  return <SoundsContext value={sounds}>{children}</SoundsContext>;
};

export const useSounds = (): Pick<Sounds, 'play'> => {
  const sounds = useContext(SoundsContext);
  if (sounds === null) throw new Error('useSounds needs a SoundsProvider around it');
  return sounds;
};
