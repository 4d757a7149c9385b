import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ListedCheckpoint } from '../../../shared/contract/event.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import css from './settings.module.css';

export interface RemovedCheckpointsProps {
  readonly checkpoints: readonly ListedCheckpoint[];
  /** The one that was removed on this screen a moment ago: the keyboard is at its way back. */
  readonly lastId: string;
  readonly isBusy: boolean;
  readonly onPutBack: (checkpoint: ListedCheckpoint) => void;
}

/** Checkpoints where nobody is let in any more; each can be put back with everything that was set. */
export const RemovedCheckpoints = (props: RemovedCheckpointsProps) => {
  const text = useText();
  if (props.checkpoints.length === 0) return null;
  return (
    <Card title={text('settings.checkpoints.removed')} note={text('settings.checkpoints.removed.note')}>
      <ul className={css.choices}>
        {props.checkpoints.map((checkpoint) => (
          <Removed
            key={checkpoint.id}
            checkpoint={checkpoint}
            isLast={checkpoint.id === props.lastId}
            isBusy={props.isBusy}
            onPutBack={() => props.onPutBack(checkpoint)}
          />
        ))}
      </ul>
    </Card>
  );
};

interface RemovedProps {
  readonly checkpoint: ListedCheckpoint;
  readonly isLast: boolean;
  readonly isBusy: boolean;
  readonly onPutBack: () => void;
}

const Removed = ({ checkpoint, isLast, isBusy, onPutBack }: RemovedProps) => {
  const text = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLast) row.current?.querySelector('button')?.focus();
  }, [isLast]);
  return (
    <li ref={row} className={css.removed}>
      <span>
        <b>
          <bdi>{checkpoint.name}</bdi>
        </b>{' '}
        {text(`settings.checkpoint.${checkpoint.kind}`)}
      </span>
      <Button size="small" icon={Undo2} disabled={isBusy} onClick={onPutBack}>
        {text('settings.checkpoint.put-back')}
        <span className="sr-only">{checkpoint.name}</span>
      </Button>
    </li>
  );
};
