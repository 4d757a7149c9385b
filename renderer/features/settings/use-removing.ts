import { useState } from 'react';
import type { ListedCheckpoint } from '../../../shared/contract/event.ts';
import { type Acting, useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';

type Named = Pick<ListedCheckpoint, 'id' | 'name'>;

/** Removes checkpoints and puts them back; both can be undone, so neither asks. */
export interface Removing {
  readonly acting: Acting;
  /** The one that was moved on this screen a moment ago: the keyboard goes where it went. */
  readonly lastId: string;
  readonly remove: (checkpoint: Named) => void;
  readonly putBack: (checkpoint: Named) => void;
}

export const useRemoving = (): Removing => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const [lastId, setLastId] = useState('');
  const move = async (
    { id, name }: Named,
    how: { readonly act: () => Promise<unknown>; readonly said: string },
  ): Promise<void> => {
    setLastId(id);
    if (await acting.run(how.act)) announce('status', text(how.said, { name }));
  };
  return {
    acting,
    lastId,
    remove: (checkpoint) =>
      void move(checkpoint, {
        act: () => desk.event.removeCheckpoint({ id: checkpoint.id }),
        said: 'settings.checkpoint.was-removed',
      }),
    putBack: (checkpoint) =>
      void move(checkpoint, {
        act: () => desk.event.restoreCheckpoint({ id: checkpoint.id }),
        said: 'settings.checkpoint.is-back',
      }),
  };
};
