import type { DeskDoor } from '../../desk/open-desk.ts';
import type { Visitor } from './visitors.ts';

type Session = ReturnType<DeskDoor['openSession']>;

/**
 * For so long a screen whose line broke stays signed in. Whoever is away for longer gives the PIN again. A bus is
 * away for the whole day, and the marks of its leader go to the desk as theirs.
 */
const KEPT_MS = 120_000;
const KEPT_AT_BUS_MS = 12 * 3_600_000;

const keptMsOf = ({ audience }: Visitor): number => (audience === 'trip' ? KEPT_AT_BUS_MS : KEPT_MS);

/** The sessions of the screens, across short breaks of their lines. They live in memory and end with the host. */
export interface ScreenSessions {
  /**
   * Gives the session of a screen whose line came up; `leave` says that the line is down. A page without a name that
   * nobody guesses gets a new one each time.
   */
  enter(visitor: Visitor, page: string | null): { readonly session: Session; leave(): void };
  /** The sessions of a visitor's pages whose lines are up, and when one was last seen, in milliseconds. */
  presenceOf(visitor: Visitor): { readonly sessions: readonly Session[]; readonly seenAtMs: number };
  /** Forgets a visitor's sessions: nobody stays signed in there. */
  forget(visitor: Visitor): void;
}

interface Place {
  readonly visitor: Visitor;
  readonly session: Session;
  /** A line that died unnoticed may still count when the next one is up. */
  readonly lines: Set<symbol>;
  brokenAtMs: number;
}

const isName = (page: string | null): page is string => page !== null && /^[\w-]{16,64}$/.test(page);

/** Opens the list of sessions, empty. */
export const createScreenSessions = (
  openSession: (visitor: Visitor) => Session,
  now: () => number,
): ScreenSessions => {
  const places = new Map<string, Place>();
  const seenAt = new Map<string, number>();
  let unnamed = 0;
  const isOver = ({ visitor, lines, brokenAtMs }: Place): boolean => {
    const brokenForMs = now() - brokenAtMs;
    // A clock that was set back keeps nobody signed in for longer.
    return lines.size === 0 && (brokenForMs < 0 || brokenForMs >= keptMsOf(visitor));
  };
  const forgetOld = (): void => {
    for (const [key, place] of places) if (isOver(place)) places.delete(key);
  };
  return {
    enter(visitor, page) {
      forgetOld();
      const line = Symbol(visitor.id);
      if (!isName(page)) unnamed += 1;
      const key = `${visitor.secret} ${isName(page) ? page : String(unnamed)}`;
      const place = places.get(key) ?? {
        visitor,
        session: openSession(visitor),
        lines: new Set<symbol>(),
        brokenAtMs: 0,
      };
      places.set(key, place);
      place.lines.add(line);
      seenAt.set(visitor.id, now());
      return {
        session: place.session,
        leave() {
          place.lines.delete(line);
          place.brokenAtMs = now();
          seenAt.set(visitor.id, now());
          const isKept = isName(page) && place.session.operatorId !== '';
          // Nobody is signed in, or nobody can come back as this page: there is nothing to keep.
          if (place.lines.size === 0 && !isKept && places.get(key) === place) places.delete(key);
        },
      };
    },
    presenceOf: (visitor) => ({
      sessions: [...places.values()]
        .filter((place) => place.visitor.id === visitor.id && place.lines.size > 0)
        .map(({ session }) => session),
      seenAtMs: seenAt.get(visitor.id) ?? Date.parse(visitor.joinedAt),
    }),
    forget(visitor) {
      for (const [key, place] of places) if (place.visitor.id === visitor.id) places.delete(key);
      seenAt.delete(visitor.id);
    },
  };
};
