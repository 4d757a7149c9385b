import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LayoutNote } from '../../../../shared/contract/badge-files.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Notice } from '../../../ui/notice.tsx';
import css from './import-notes.module.css';

export interface ImportNotesProps {
  readonly name: string;
  readonly notes: readonly LayoutNote[];
  /** What can be done now. */
  readonly children: ReactNode;
}

/** What is otherwise in a layout that came from another program, layer by layer. */
export const ImportNotes = ({ name, notes, children }: ImportNotesProps) => {
  const text = useText();
  const layers = [...new Set(notes.map(({ element }) => element))];
  return (
    <section className={css.imported} aria-label={text('badges.import.whole')}>
      <Notice tone="plan" icon={ListChecks} actions={children}>
        {text('badges.import.done', { name, count: notes.length })}
      </Notice>
      <dl className={css.notes}>
        {layers.map((layer) => (
          <div key={layer} className={css.layer}>
            <dt>
              <bdi>{layer || text('badges.import.whole')}</bdi>
            </dt>
            {notes
              .filter(({ element }) => element === layer)
              .map((note) => (
                <dd key={`${note.what} ${JSON.stringify(note.params)}`}>
                  {text(`badges.note.${note.what}`, note.params)}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
