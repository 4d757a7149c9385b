import { Image } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { addImage } from '../drawing/add-image.ts';
import type { EditNow } from '../drawing/drawing.ts';
import { IMAGE_FILES, readImage } from '../read-image.ts';
import css from './layers.module.css';

/** Puts a picture from a file on the badge. */
export const AddImage = ({ edit }: { readonly edit: EditNow }) => {
  const text = useText();
  const announce = useAnnounce();
  const id = useId();
  const [problem, setProblem] = useState('');
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const image = await readImage(file);
    const why = image.kind === 'image' ? '' : text(`designer.image.${image.kind}`, { name: file.name });
    setProblem(why);
    if (image.kind === 'image') edit(addImage(file.name, image));
    announce(why ? 'alert' : 'status', why || text('designer.added', { name: file.name }));
  };
  return (
    <li>
      <input
        id={id}
        type="file"
        className={css.file}
        accept={IMAGE_FILES}
        aria-label={text('designer.add.image')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={css.layer} aria-hidden>
        <Image size={16} aria-hidden />
        {text('designer.add.image')}
      </label>
      {problem && <p className={css.problem}>{problem}</p>}
    </li>
  );
};
