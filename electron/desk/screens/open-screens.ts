import type { ScreenView } from '../../../shared/contract/screens.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { InvitedScreen, ScreenHost } from '../ports/screen-host.ts';

/** Knows the name of an operator. */
export type OperatorName = (operatorId: string) => string;

const byPresence = (a: ScreenView, b: ScreenView): number =>
  Number(b.pages > 0) - Number(a.pages > 0) ||
  b.lastSeenAt.localeCompare(a.lastSeenAt) ||
  a.name.localeCompare(b.name);

/** Screens on other devices: links for them, and which came. A desk whose host serves none says so. */
export const openScreens = ({ gate, notices }: DeskParts, nameOf: OperatorName) => {
  const os = gate.screens;
  let current: ScreenHost | null = null;
  const host = (): ScreenHost => {
    if (current === null) throw cannot('no-screen-host');
    return current;
  };
  const toView = ({ operatorIds, ...screen }: InvitedScreen): ScreenView => ({
    ...screen,
    operator: [...new Set(operatorIds.map(nameOf))].filter((name) => name !== '').join(', '),
    pages: operatorIds.length,
  });
  const list = (): ScreenView[] => host().screens().map(toView).sort(byPresence);

  return {
    handlers: os.router({
      invite: os.invite.handler(({ input }) => ({ ...input, link: host().invite(input) })),
      list: os.list.handler(list),
      remove: os.remove.handler(({ input }) => {
        if (!host().remove(input.id)) throw notFound();
        return list();
      }),
    }),
    /** Gives the desk a host that serves screens to browsers. Returns what takes it away again. */
    attach(next: ScreenHost): () => void {
      current = next;
      const stopListening = next.listen(() => notices.announce({ kind: 'screens' }));
      return () => {
        stopListening();
        if (current === next) current = null;
      };
    },
  };
};
