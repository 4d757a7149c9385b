import type { InvitedScreen, ScreenHost } from '../../desk/ports/screen-host.ts';
import type { ScreenSessions } from './screen-sessions.ts';
import type { Visitor, Visitors } from './visitors.ts';

export interface InvitedScreensParts {
  readonly visitors: Visitors;
  readonly sessions: ScreenSessions;
  /** The address that a link token opens, for the kind of screen that it is for. */
  readonly linkTo: (token: string, audience: Visitor['audience']) => string;
  /** Ends the lines of a visitor's pages. */
  readonly hangUp: (visitor: Visitor) => void;
}

/** What the desk may know and do of the browsers that came in by links, and how to tell that one came or went. */
export const openInvitedScreens = ({
  visitors,
  sessions,
  linkTo,
  hangUp,
}: InvitedScreensParts): { readonly host: ScreenHost; changed(): void } => {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const hear of listeners) hear();
  };
  const toScreen = (visitor: Visitor): InvitedScreen => {
    const presence = sessions.presenceOf(visitor);
    const { id, audience, name, joinedAt } = visitor;
    const lastSeenAt = new Date(presence.seenAtMs).toISOString();
    const operatorIds = presence.sessions.map(({ operatorId }) => operatorId);
    return { id, audience, name, joinedAt, lastSeenAt, operatorIds };
  };
  return {
    changed,
    host: {
      invite: (invitation) => linkTo(visitors.newLink(invitation), invitation.audience),
      screens: () => visitors.known().map(toScreen),
      remove(id) {
        const visitor = visitors.known().find((one) => one.id === id);
        if (visitor === undefined) return false;
        visitors.remove(id);
        hangUp(visitor);
        sessions.forget(visitor);
        changed();
        return true;
      },
      listen(hear) {
        listeners.add(hear);
        return () => void listeners.delete(hear);
      },
    },
  };
};
