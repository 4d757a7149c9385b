import type { DeskDoor } from '../../desk/open-desk.ts';

type Session = ReturnType<DeskDoor['openSession']>;

/** For so long a screen whose line broke stays signed in. Whoever is away for longer gives the PIN again. */
const KEPT_MS = 120_000;

/** One page of one visitor, by names that only that browser and this host know. */
export interface ScreenName {
  readonly visitor: string;
  readonly page: string;
}

/** The sessions of the screens, across short breaks of their lines. They live in memory and end with the host. */
export interface ScreenSessions {
  /** Gives the session of a screen whose line came up; `leave` says that the line is down. A screen without a name gets a new one each time. */
  enter(name: ScreenName | null): { readonly session: Session; leave(): void };
}

interface Place {
  readonly session: Session;
  /** A line that died unnoticed may still count when the next one is up. */
  readonly lines: Set<symbol>;
  brokenAtMs: number;
}

/** A name that nobody guesses; everything else is a page that never asked to be known again. */
export const screenName = (visitor: string | null, page: string | null): ScreenName | null =>
  visitor === null || page === null || !/^[\w-]{16,64}$/.test(page) ? null : { visitor, page };

/** Opens the list of sessions, empty. */
export const createScreenSessions = (openSession: () => Session, now: () => number): ScreenSessions => {
  const places = new Map<string, Place>();
  const isOver = ({ lines, brokenAtMs }: Place): boolean => {
    const brokenForMs = now() - brokenAtMs;
    // A clock that was set back keeps nobody signed in for longer.
    return lines.size === 0 && (brokenForMs < 0 || brokenForMs >= KEPT_MS);
  };
  const forgetOld = (): void => {
    for (const [key, place] of places) if (isOver(place)) places.delete(key);
  };
  return {
    enter(name) {
      forgetOld();
      if (name === null) return { session: openSession(), leave: () => undefined };
      const key = `${name.visitor} ${name.page}`;
      const place = places.get(key) ?? { session: openSession(), lines: new Set<symbol>(), brokenAtMs: 0 };
      const line = Symbol(key);
      places.set(key, place);
      place.lines.add(line);
      return {
        session: place.session,
        leave() {
          place.lines.delete(line);
          place.brokenAtMs = now();
          // Nobody is signed in: there is nothing to keep.
          if (place.lines.size === 0 && place.session.operatorId === '') places.delete(key);
        },
      };
    },
  };
};
