import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import css from './choose-file.module.css';
import { useImportText } from './import-words.tsx';
import { useFileDrop } from './use-file-drop.ts';

export interface ChooseFileProps {
  /** What the file dialogue offers: endings and media types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop the list, and a button for those who do not drag. */
export const ChooseFile = ({ accept, onFile }: ChooseFileProps) => {
  const say = useImportText();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onFile);
  return (
    <section className={classNames(css.zone, isOver && css.over)} aria-label={say('drop')}>
      <span className={css.arch}>
        <FileUp size={28} aria-hidden />
      </span>
      <p className={css.invitation}>{say('drop')}</p>
      <Button
        variant="primary"
        size="large"
        autoFocus
        data-first-focus
        onClick={() => input.current?.click()}
      >
        {say('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={say('choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
      <p className={css.note}>{say('formats')}</p>
      <p className={css.note}>{say('nothing-saved')}</p>
    </section>
  );
};
