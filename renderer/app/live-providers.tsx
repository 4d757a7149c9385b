import type { ReactNode } from 'react';
import { useAnswer } from '../client/desk-context.tsx';
import type { PreferenceStore } from './preferences.ts';
import { Providers } from './providers.tsx';
import { SessionProvider } from './session-context.tsx';

export interface LiveProvidersProps {
  readonly store: PreferenceStore;
  readonly systemLanguages: readonly string[];
  /** Until the desk has said where the event is. */
  readonly systemTimeZone: string;
  readonly children: ReactNode;
}

/** What every screen may rely on, with the time zone of the event and who works here. */
export const LiveProviders = ({ store, systemLanguages, systemTimeZone, children }: LiveProvidersProps) => {
  const state = useAnswer('time zone', (desk) => desk.event.state(), ['event']).value;
  const timeZone = state === null || state.phase === 'empty' ? systemTimeZone : state.event.timeZone;
  return (
    <Providers store={store} systemLanguages={systemLanguages} timeZone={timeZone}>
      <SessionProvider>{children}</SessionProvider>
    </Providers>
  );
};
