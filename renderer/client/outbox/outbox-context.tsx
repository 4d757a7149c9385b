import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useDeskLine } from '../desk-context.tsx';
import type { Box } from '../open-storage.ts';
import { openMarkStore } from './kept-marks.ts';
import { createOutbox, type Outbox, type OutboxState } from './outbox.ts';

const OutboxContext = createContext<Outbox | null>(null);

export interface OutboxProviderProps {
  readonly storage: Box;
  /** This device's clock. */
  readonly now: () => number;
  readonly children: ReactNode;
}

const after = (delayMs: number, run: () => void): (() => void) => {
  const timer = window.setTimeout(run, delayMs);
  return () => window.clearTimeout(timer);
};

/** Sends the marks of this device for as long as the screens are open, whichever of them is shown. */
export const OutboxProvider = ({ storage, now, children }: OutboxProviderProps) => {
  const { client, onConnection } = useDeskLine();
  const [store] = useState(() => openMarkStore(storage));
  const outbox = useMemo(
    () =>
      createOutbox(
        { store, onConnection, after, send: (mark, sentAt) => client.trips.mark({ mark, sentAt }) },
        () => new Date(now()).toISOString(),
      ),
    [store, client, onConnection, now],
  );
  useEffect(() => outbox.open(), [outbox]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};

export const useOutbox = (): Outbox => {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error('useOutbox needs an OutboxProvider around it');
  return outbox;
};

/** What is on its way now. */
export const useOutboxState = (): OutboxState => {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.state);
};
