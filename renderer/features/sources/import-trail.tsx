import { useText } from '../../locales/locale-context.tsx';
import css from './guest-list-import.module.css';
import type { ImportStep } from './import-step.ts';

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
  const text = useText();
  return (
    <ol className={css.trail}>
      {TRAIL.map((name, place) => (
        <li key={name} className={css.mile} aria-current={place === PLACE[step] ? 'step' : undefined}>
          <span className={css.number}>{place + 1}</span>
          {text(`sources.trail.${name}`)}
        </li>
      ))}
    </ol>
  );
};
