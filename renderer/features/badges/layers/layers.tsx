import { useText } from '../../../locales/locale-context.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { type Drawing, elementsOf } from '../drawing/drawing.ts';
import { AddList } from './add-list.tsx';
import { LayerRow } from './layer-row.tsx';
import css from './layers.module.css';

export interface LayersProps {
  readonly drawing: Drawing;
  readonly edit: EditNow;
}

/** What can be put on the badge, and what is on it, the topmost first. */
export const Layers = ({ drawing, edit }: LayersProps) => {
  const text = useText();
  const elements = elementsOf(drawing);
  return (
    <div className={css.side}>
      <AddList drawing={drawing} edit={edit} />
      <section aria-labelledby="designer-layers">
        <h2 id="designer-layers" className={css.title}>
          {text('designer.layers')}
        </h2>
        {elements.length === 0 && <p className={css.none}>{text('designer.layers.none')}</p>}
        <ul className={css.list} title={text('designer.layers.keys')}>
          {elements.toReversed().map((element) => (
            <LayerRow
              key={element.id}
              element={element}
              isChosen={element.id === drawing.chosen}
              edit={edit}
            />
          ))}
        </ul>
      </section>
    </div>
  );
};
