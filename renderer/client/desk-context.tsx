import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Connection, DeskClient, DeskLine } from './desk-client.ts';
import { type News, type NewsStand, openNews } from './news.ts';

interface DeskContextValue {
  readonly line: DeskLine;
  readonly news: NewsStand;
}

const DeskContext = createContext<DeskContextValue | null>(null);

/** Gives the screens their desk. */
export const DeskProvider = ({
  line,
  children,
}: {
  readonly line: DeskLine;
  readonly children: ReactNode;
}) => {
  const value = useMemo(() => ({ line, news: openNews(line) }), [line]);
  useEffect(() => () => value.news.close(), [value]);
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

/**
 * Asks the desk, and asks again when the key changes or news of these kinds come. An answer that was
 * overtaken by a newer question is dropped.
 */
export const useAnswer = <Value,>(
  key: string,
  ask: (desk: DeskClient) => Promise<Value>,
  kinds: readonly News['kind'][] = [],
): Answer<Value> => {
  const desk = useDesk();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Answer<Value>, 'askAgain'>>({
    value: null,
    error: null,
    isAsking: true,
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
        if (!isOvertaken) setState({ value, error: null, isAsking: false });
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
