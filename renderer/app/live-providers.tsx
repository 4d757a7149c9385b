import type { ReactNode } from 'react';
import { useEventState } from '../client/event-state.ts';
import type { Box } from '../client/open-storage.ts';
import { OutboxProvider } from '../client/outbox/outbox-context.tsx';
import type { PreferenceStore } from './preferences.ts';
import { Providers } from './providers.tsx';
import { SessionProvider } from './session-context.tsx';

export interface LiveProvidersProps {
  readonly store: PreferenceStore;
  readonly systemLanguages: readonly string[];
  /** Until the desk has said where the event is. */
  readonly systemTimeZone: string;
  /** Where marks of roll calls are kept until the desk has them. */
  readonly storage: Box;
  readonly now: () => number;
  readonly children: ReactNode;
}

/** What every screen may rely on, with the time zone of the event and who works here. */
export const LiveProviders = ({ store, storage, now, children, ...system }: LiveProvidersProps) => {
  const state = useEventState().value;
  const timeZone = state === null || state.phase === 'empty' ? system.systemTimeZone : state.event.timeZone;
  return (
    <Providers store={store} systemLanguages={system.systemLanguages} timeZone={timeZone}>
      <SessionProvider>
        <OutboxProvider storage={storage} now={now}>
          {children}
        </OutboxProvider>
      </SessionProvider>
    </Providers>
  );
};
