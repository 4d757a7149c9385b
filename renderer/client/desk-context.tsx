import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { CallTrouble } from './call-trouble.ts';
import type { Connection, DeskClient, DeskLine } from './desk-client.ts';
import { type DeskClock, openKeptClock } from './desk-clock.ts';
import { type Doorbell, openDoorbell, type Ring, type Standing } from './doorbell.ts';
import { KEEP_NOTHING, type KeptAnswers } from './kept/kept-answers.ts';
import { type News, type NewsStand, openNews } from './news.ts';
import { openSaving, type Saving } from './saving.ts';

interface DeskContextValue {
  readonly line: DeskLine;
  readonly news: NewsStand;
  readonly kept: KeptAnswers;
  readonly clock: DeskClock;
  readonly bell: Doorbell;
  readonly saving: Saving;
}

const DeskContext = createContext<DeskContextValue | null>(null);

export interface DeskProviderProps {
  readonly line: DeskLine;
  /** Where answers are kept for a time without a line. Left out: nowhere. */
  readonly kept?: KeptAnswers;
  /** Asks at the door how this browser stands. Left out: it has no other way in than its line. */
  readonly ring?: Ring;
  readonly children: ReactNode;
}

const NOBODY_ANSWERS: Ring = () => Promise.resolve(null);

/** Gives the screens their desk. */
export const DeskProvider = ({
  line,
  kept = KEEP_NOTHING,
  ring = NOBODY_ANSWERS,
  children,
}: DeskProviderProps) => {
  const value = useMemo(() => {
    const clock = openKeptClock(kept);
    const news = openNews(line, (at) => clock.hear(at, false));
    return { line, kept, clock, news, bell: openDoorbell(line, ring), saving: openSaving(line, news) };
  }, [line, kept, ring]);
  useEffect(
    () => () => {
      value.saving.close();
      value.news.close();
      value.bell.close();
    },
    [value],
  );
  return <DeskContext value={value}>{children}</DeskContext>;
};

const useDeskContext = (): DeskContextValue => {
  const value = useContext(DeskContext);
  if (value === null) throw new Error('no desk above this screen');
  return value;
};

/** The contract of the desk as functions. */
export const useDesk = (): DeskClient => useDeskContext().line.client;

/** The line to the desk, for what goes on across its breaks. */
export const useDeskLine = (): DeskLine => useDeskContext().line;

/** How the screen stands with its desk. */
export const useConnection = (): Connection => {
  const { line } = useDeskContext();
  return useSyncExternalStore(line.onConnection, line.connection);
};

/** Why the desk did not save the last step; null while it saves. */
export const useSavingTrouble = (): CallTrouble | null => {
  const { saving } = useDeskContext();
  return useSyncExternalStore(saving.subscribe, saving.trouble);
};

/** How the desk knows this browser; only asked for while the line is down. */
export const useStanding = (): Standing => {
  const { bell } = useDeskContext();
  return useSyncExternalStore(bell.subscribe, bell.standing);
};

/** What this device keeps of the desk's answers. */
export const useKeptAnswers = (): KeptAnswers => useDeskContext().kept;

/** The desk's clock, to be told what answers say of it. */
export const useDeskClock = (): DeskClock => useDeskContext().clock;

/** How far the desk's clock is ahead of this device's, in milliseconds. */
export const useAheadMs = (): number => {
  const { clock } = useDeskContext();
  return useSyncExternalStore(clock.subscribe, clock.aheadMs);
};

/** The time as the desk has it: another function where the clock was set, so that screens look again. */
export const useDeskNow = (): (() => number) => {
  const aheadMs = useAheadMs();
  return useCallback(() => Date.now() + aheadMs, [aheadMs]);
};

/** Hears the news of the desk while the component lives. */
export const useNews = (hear: (news: News) => void): void => {
  const { news } = useDeskContext();
  const onNews = useEffectEvent(hear);
  useEffect(() => news.listen((one) => onNews(one)), [news]);
};

export interface Answer<Value> {
  /** The last good answer; stays while a newer one is asked for. */
  readonly value: Value | null;
  readonly error: unknown;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

export interface AnswerOptions<Value> {
  /** Keeps the answer on a device that works without a line, and says whether one that was kept is whole. */
  readonly isWhole?: (found: Partial<Value>) => boolean;
  readonly hear?: (value: Value) => void;
}

/**
 * Asks the desk, and asks again when the key changes or news of these kinds come. An answer that was
 * overtaken by a newer question is dropped.
 */
export const useAnswer = <Value,>(
  key: string,
  ask: (desk: DeskClient) => Promise<Value>,
  kinds: readonly News['kind'][] = [],
  { isWhole, hear }: AnswerOptions<Value> = {},
): Answer<Value> => {
  const desk = useDesk();
  const kept = useKeptAnswers();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Answer<Value>, 'askAgain'>>(() => ({
    value: isWhole === undefined ? null : kept.read(key, isWhole),
    error: null,
    isAsking: true,
  }));
  const take = useEffectEvent((value: Value): void => {
    setState({ value, error: null, isAsking: false });
    if (isWhole !== undefined) kept.write(key, value);
    hear?.(value);
  });
  const askNow = useEffectEvent(ask);
  useNews((news) => {
    if (news.kind === 'again' || kinds.includes(news.kind)) setRound((before) => before + 1);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the round stand for the question.
  useEffect(() => {
    let isOvertaken = false;
    setState((before) => ({ ...before, isAsking: true }));
    askNow(desk).then(
      (value) => {
        if (!isOvertaken) take(value);
      },
      (error: unknown) => {
        if (!isOvertaken) setState((before) => ({ ...before, error, isAsking: false }));
      },
    );
    return () => {
      isOvertaken = true;
    };
  }, [desk, key, round]);
  return { ...state, askAgain: () => setRound((before) => before + 1) };
};
