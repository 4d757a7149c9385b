import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { type Drawing, elementsOf } from '../drawing/drawing.ts';
import { add } from '../drawing/edits.ts';
import { layerIcon } from '../drawing/layer-words.ts';
import { FIRST_KINDS, type LayerKind, layerKindsFor, newLayer } from '../drawing/new-layers.ts';
import { AddImage } from './add-image.tsx';
import css from './layers.module.css';

export interface AddListProps {
  readonly drawing: Drawing;
  readonly edit: EditNow;
}

/** What can be put on a badge. It comes where there is room, and is chosen then. */
export const AddList = ({ drawing, edit }: AddListProps) => {
  const text = useText();
  const announce = useAnnounce();
  const [isLong, setLong] = useState(false);
  const { layout } = drawing;
  const all = layerKindsFor(layout.kind);
  const kinds = isLong ? all : all.slice(0, FIRST_KINDS);
  const put = (kind: LayerKind) => {
    edit(add(newLayer(kind, layout, elementsOf(drawing), kind === 'words' ? text('designer.words') : '')));
    announce('status', text('designer.added', { name: text(`designer.add.${kind}`) }));
  };
  return (
    <section aria-labelledby="designer-add">
      <h2 id="designer-add" className={css.title}>
        {text('designer.add')}
      </h2>
      <ul className={css.list}>
        {kinds.map((kind) => {
          if (kind === 'image') return <AddImage key={kind} edit={edit} page={layout.page} />;
          const Icon = layerIcon(newLayer(kind, layout, []));
          return (
            <li key={kind}>
              <button type="button" className={css.layer} onClick={() => put(kind)}>
                <Icon size={16} aria-hidden />
                {text(`designer.add.${kind}`)}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className={css.layer} aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {isLong ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
            {text(isLong ? 'designer.add.fewer' : 'designer.add.more')}
          </button>
        </li>
      </ul>
    </section>
  );
};
