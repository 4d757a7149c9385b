import { useCallback, useState } from 'react';
import type { MusterMark, MusterPerson } from '../../../shared/contract/muster.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { type Pages, usePages } from '../../client/use-pages.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { changesMuster } from './muster-news.ts';

export type Show = 'all' | MusterMark;

export interface PeopleWish {
  readonly group: string;
  readonly show: Show;
  readonly text: string;
}

/** The people of a group with what was ticked here, at once. */
export interface MusterPeople extends Pages<MusterPerson> {
  /** Why the last tick was not taken; empty when it was. */
  readonly problem: string;
  readonly mark: (person: MusterPerson, mark: MusterMark) => void;
}

/** Asks for people in windows, and ticks them: the tick shows at once, and goes again where the desk refuses it. */
export const useMusterPeople = (wish: PeopleWish): MusterPeople => {
  const desk = useDesk();
  const sayTrouble = useTroubleText();
  const announce = useAnnounce();
  const [ticked, setTicked] = useState<ReadonlyMap<string, MusterMark>>(new Map());
  const [problem, setProblem] = useState('');
  const pages = usePages<MusterPerson>({
    key: JSON.stringify(wish),
    ask: (client, window) => client.muster.people({ ...wish, ...window }),
    matters: changesMuster,
  });
  const { askAgain } = pages;
  const mark = useCallback(
    (person: MusterPerson, state: MusterMark): void => {
      setTicked((before) => new Map([...before, [person.id, state]]));
      setProblem('');
      desk.muster
        .mark({ attendeeId: person.id, state })
        .catch((trouble: unknown) => {
          const words = sayTrouble(trouble);
          setProblem(words);
          announce('alert', words);
        })
        .finally(() => {
          // From here on the desk says it; another screen may have the last word.
          askAgain();
          window.setTimeout(
            () => setTicked((before) => new Map([...before].filter(([id]) => id !== person.id))),
            1000,
          );
        });
    },
    [desk, sayTrouble, announce, askAgain],
  );
  const rowAt = (place: number): MusterPerson | undefined => {
    const row = pages.rowAt(place);
    const state = row === undefined ? undefined : ticked.get(row.id);
    return row === undefined || state === undefined ? row : { ...row, mark: state };
  };
  return { ...pages, rowAt, problem, mark };
};
