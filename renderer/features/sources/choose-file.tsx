import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './choose-file.module.css';
import { useFileDrop } from './use-file-drop.ts';

const ENDINGS =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A place to drop the list, and a button for those who do not drag. */
export const ChooseFile = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(onFile);
  return (
    <section className={classNames(css.zone, isOver && css.over)} aria-label={text('sources.drop')}>
      <span className={css.arch}>
        <FileUp size={28} aria-hidden />
      </span>
      <p className={css.invitation}>{text('sources.drop')}</p>
      <Button
        variant="primary"
        size="large"
        autoFocus
        data-first-focus
        onClick={() => input.current?.click()}
      >
        {text('sources.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ENDINGS}
        aria-label={text('sources.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
      <p className={css.note}>{text('sources.formats')}</p>
      <p className={css.note}>{text('sources.nothing-saved')}</p>
    </section>
  );
};
