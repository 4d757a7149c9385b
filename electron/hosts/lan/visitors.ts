import { timingSafeEqual } from 'node:crypto';
import type { Audience } from '../../../shared/contract/procedure.ts';
import type { Invitation } from '../../desk/ports/screen-host.ts';

/** A browser that came in by a link. */
export interface Visitor extends Invitation {
  /** For lists; says nothing that would let anybody in. */
  readonly id: string;
  /** The name of its cookie. */
  readonly cookie: string;
  /** What its cookie holds. */
  readonly secret: string;
  readonly joinedAt: string;
}

/** Who may come in: by a link that works once, then by a cookie; programs by a token. All end with the host. */
export interface Visitors {
  /** A fresh one-time link token; the ones before it stay good until they are used. */
  newLink(invitation: Invitation): string;
  /** Trades a link token for a visitor; null when the token is unknown or was used. */
  redeem(linkToken: string): Visitor | null;
  /**
   * The visitor of a cookie header; null for a stranger. One browser may be a window and, in another tab, a room:
   * `as` says which of them asks. Without it the window does, where there is one.
   */
  visitorOf(cookieHeader: string | undefined, as: string | null): Visitor | null;
  known(): readonly Visitor[];
  /** Sends a visitor away: its cookie opens nothing any more. */
  remove(id: string): boolean;
  /** Whether a cookie is that of a visitor who was sent away, and of nobody who may come in. */
  wasRemoved(cookieHeader: string | undefined): boolean;
  isProgram(authorizationHeader: string | undefined): boolean;
  readonly programToken: string;
}

/** What a link opens where nothing else was said: the desk's own screens. */
export const OWN_WINDOW: Invitation = { audience: 'window', name: '' };

/**
 * A cookie for each kind of screen, so that a link for a room ends no window in the same browser; and for each
 * port, because browsers send the cookies of one desk to every other one on the same computer.
 */
const cookieName = (audience: Audience, port: number): string =>
  `${audience === 'window' ? 'foyer-visitor' : `foyer-${audience}`}-${port}`;

const equals = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const cookiesOf = (header: string | undefined): readonly (readonly string[])[] =>
  (header ?? '').split(';').map((part) => part.trim().split('='));

export interface VisitorsPorts {
  readonly randomBytes: (length: number) => Uint8Array;
  readonly now: () => number;
  /** Where the host listens; asked once it does. */
  readonly ownPort: () => number;
}

/** Opens the list of visitors, empty. */
export const createVisitors = ({ randomBytes, now, ownPort }: VisitorsPorts): Visitors => {
  const newToken = (length = 24): string => Buffer.from(randomBytes(length)).toString('base64url');
  const links = new Map<string, Invitation>();
  const bySecret = new Map<string, Visitor>();
  const removed = new Set<string>();
  const programToken = newToken();
  return {
    programToken,
    newLink(invitation) {
      const token = newToken();
      links.set(token, invitation);
      return token;
    },
    redeem(linkToken) {
      const invitation = links.get(linkToken);
      if (invitation === undefined) return null;
      links.delete(linkToken);
      const joinedAt = new Date(now()).toISOString();
      const cookie = cookieName(invitation.audience, ownPort());
      const visitor = { ...invitation, id: newToken(6), cookie, secret: newToken(), joinedAt };
      bySecret.set(visitor.secret, visitor);
      return visitor;
    },
    visitorOf(cookieHeader, as) {
      const found = cookiesOf(cookieHeader)
        .map(([name, value = '']) => ({ name, visitor: bySecret.get(value) }))
        .flatMap(({ name, visitor }) => (visitor !== undefined && name === visitor.cookie ? [visitor] : []));
      if (as !== null) return found.find(({ audience }) => audience === as) ?? null;
      return found.find(({ audience }) => audience === 'window') ?? found[0] ?? null;
    },
    known: () => [...bySecret.values()],
    remove(id) {
      const visitor = [...bySecret.values()].find((one) => one.id === id);
      if (visitor === undefined) return false;
      removed.add(visitor.secret);
      return bySecret.delete(visitor.secret);
    },
    wasRemoved: (cookieHeader) => cookiesOf(cookieHeader).some(([, value = '']) => removed.has(value)),
    isProgram: (authorizationHeader) => equals(authorizationHeader ?? '', `Bearer ${programToken}`),
  };
};
