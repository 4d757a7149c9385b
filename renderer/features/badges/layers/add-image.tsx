import { Image } from 'lucide-react';
import { useId, useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { addImage } from '../drawing/add-image.ts';
import type { EditNow } from '../drawing/drawing.ts';
import { flattenFile, IMAGE_FILES } from '../files/image-file.ts';
import { useImageNotes } from '../files/image-notes.ts';
import css from './layers.module.css';

export interface AddImageProps {
  readonly edit: EditNow;
  /** The page of the badge: an image is kept as fine as it could fill it. */
  readonly page: { readonly widthMm: number; readonly heightMm: number };
}

/** Puts a picture, a drawing or the page of a PDF on the badge. */
export const AddImage = ({ edit, page }: AddImageProps) => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const sayNotes = useImageNotes();
  const id = useId();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setNotes([]);
    void acting.run(async () => {
      const image = await flattenFile(desk, file, page);
      edit(addImage(file.name, { data: image.data, ratio: image.widthMm / image.heightMm }));
      const said = sayNotes(image.notes);
      setNotes(said);
      announce('status', [text('designer.added', { name: file.name }), ...said].join(' '));
    });
  };
  return (
    <li>
      <input
        id={id}
        type="file"
        className={css.file}
        accept={IMAGE_FILES}
        disabled={acting.isBusy}
        aria-label={text('designer.add.image')}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={css.layer} aria-hidden>
        <Image size={16} aria-hidden />
        {text(acting.isBusy ? 'badges.import.reading' : 'designer.add.image')}
      </label>
      {notes.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
    </li>
  );
};
