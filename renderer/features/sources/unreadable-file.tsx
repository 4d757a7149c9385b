import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EncodingSelect } from './file-options.tsx';
import css from './guest-list-import.module.css';
import type { ReadChoices } from './import-step.ts';

export interface UnreadableFileProps {
  readonly fileName: string;
  readonly onRead: (choices: ReadChoices) => void;
  readonly onStop: () => void;
}

/** A file that could not be read: why is said above; here is what can be done. Nothing was changed. */
export const UnreadableFile = ({ fileName, onRead, onStop }: UnreadableFileProps) => {
  const text = useText();
  return (
    <Card title={fileName}>
      <div className={css.underWay}>
        <p>{text('sources.unreadable')}</p>
        <div className={css.narrow}>
          <EncodingSelect value="" onValue={(encoding) => onRead({ encoding })} />
        </div>
        <div>
          <Button variant="primary" autoFocus onClick={onStop}>
            {text('sources.another')}
          </Button>
        </div>
      </div>
    </Card>
  );
};
