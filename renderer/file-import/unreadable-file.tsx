import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import css from './file-import.module.css';
import { EncodingSelect } from './file-options.tsx';
import type { ReadChoices } from './import-step.ts';
import { useImportText } from './import-words.tsx';

export interface UnreadableFileProps {
  readonly fileName: string;
  readonly onRead: (choices: ReadChoices) => void;
  readonly onStop: () => void;
}

/** A file that could not be read: why is said above; here is what can be done. Nothing was changed. */
export const UnreadableFile = ({ fileName, onRead, onStop }: UnreadableFileProps) => {
  const say = useImportText();
  return (
    <Card title={fileName}>
      <div className={css.underWay}>
        <p>{say('unreadable')}</p>
        <div className={css.narrow}>
          <EncodingSelect value="" onValue={(encoding) => onRead({ encoding })} />
        </div>
        <div>
          <Button variant="primary" autoFocus onClick={onStop}>
            {say('another')}
          </Button>
        </div>
      </div>
    </Card>
  );
};
