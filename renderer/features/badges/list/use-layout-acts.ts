import { useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import type { DeskClient } from '../../../client/desk-client.ts';
import { useDesk } from '../../../client/desk-context.tsx';

type StoredLayout = Awaited<ReturnType<DeskClient['badges']['layout']>>;

/** What can be done with layouts in their list. */
export const useLayoutActs = (onOpen: (id: string) => void) => {
  const desk = useDesk();
  const acting = useActing();
  const [removed, setRemoved] = useState<StoredLayout | null>(null);
  return {
    problem: acting.problem,
    /** The one that was removed last, as long as it can be brought back. */
    removed,
    /** Begins a new layout that looks like another, and opens it. */
    begin: (id: string, name: string) =>
      void acting.run(async () => {
        const { layout } = await desk.badges.layout({ id });
        onOpen((await desk.badges.saveLayout({ id: '', layout: { ...layout, name } })).id);
      }),
    remove: (id: string) =>
      void acting.run(async () => {
        const stored = await desk.badges.layout({ id });
        await desk.badges.removeLayout({ id });
        setRemoved(stored);
      }),
    bringBack: ({ id, layout }: StoredLayout) =>
      void acting.run(async () => {
        await desk.badges.saveLayout({ id, layout });
        setRemoved(null);
      }),
  };
};
