import { ArrowLeft } from 'lucide-react';
import { GuestListImport } from '../features/sources/guest-list-import.tsx';
import { useText } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import css from './doorway.module.css';
import { useRoute } from './route.ts';

export interface FirstImportProps {
  /** There are people now: there is no way back to an empty desk. */
  readonly isDone: boolean;
  readonly onDone: () => void;
}

/** The second door of the first run: the guest list, with a way back and a way on. */
export const FirstImport = ({ isDone, onDone }: FirstImportProps) => {
  const text = useText();
  const { go } = useRoute();
  const goOn = (area: string, ...rest: readonly string[]) => {
    go(area, ...rest);
    onDone();
  };
  return (
    <main className={css.import}>
      {!isDone && (
        <div className={css.back}>
          <Button variant="quiet" icon={ArrowLeft} onClick={onDone}>
            {text('first-run.back')}
          </Button>
        </div>
      )}
      <GuestListImport
        afterwards={
          <>
            <Button variant="primary" onClick={() => goOn('desk')}>
              {text('first-run.to-desk')}
            </Button>
            <Button onClick={() => goOn('setup', 'event')}>{text('first-run.name-event')}</Button>
          </>
        }
      />
    </main>
  );
};
