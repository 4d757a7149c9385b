import css from './file-import.module.css';
import type { ImportStep } from './import-step.ts';
import { useImportText } from './import-words.tsx';

const TRAIL = ['file', 'columns', 'differences', 'saved'] as const;

const PLACE: Readonly<Record<ImportStep['kind'], number>> = {
  choose: 0,
  uploading: 0,
  reading: 0,
  unreadable: 0,
  matching: 1,
  comparing: 2,
  saving: 3,
  saved: 3,
  stopped: 3,
};

/** Where the import stands, of four steps. */
export const ImportTrail = ({ step }: { readonly step: ImportStep['kind'] }) => {
  const say = useImportText();
  return (
    <ol className={css.trail}>
      {TRAIL.map((name, place) => (
        <li key={name} className={css.mile} aria-current={place === PLACE[step] ? 'step' : undefined}>
          <span className={css.number}>{place + 1}</span>
          {say(`trail.${name}`)}
        </li>
      ))}
    </ol>
  );
};
