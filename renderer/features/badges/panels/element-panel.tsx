import { Copy, Trash2 } from 'lucide-react';
import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Drawing, EditNow } from '../drawing/drawing.ts';
import { changeElement, duplicate, remove } from '../drawing/edits.ts';
import { layerName } from '../drawing/layer-words.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { ImageFields } from './image-fields.tsx';
import css from './panels.module.css';
import { PlaceFields } from './place-fields.tsx';
import { QrFields } from './qr-fields.tsx';
import { LineFields, RectFields } from './shape-fields.tsx';
import { ShownWhen } from './shown-when.tsx';
import { TextFields } from './text-fields.tsx';

export interface ElementPanelProps {
  readonly element: BadgeElement;
  readonly drawing: Drawing;
  readonly edit: EditNow;
}

/** Everything that can be said of the chosen layer. */
export const ElementPanel = ({ element, drawing, edit }: ElementPanelProps) => {
  const text = useText();
  const changeOf =
    <Element extends BadgeElement>() =>
    (wish: Partial<Element>) =>
      edit(changeElement<Element>(element.id, wish), `${element.id} ${Object.keys(wish).join(' ')}`);
  return (
    <section className={css.fields} aria-labelledby="designer-element">
      <h2 id="designer-element" className={css.title}>
        {layerName(element, text)}
      </h2>
      <Own element={element} drawing={drawing} edit={edit} changeOf={changeOf} />
      <ShownWhen visibleFor={element.visibleFor} onChange={(visibleFor) => changeOf()({ visibleFor })} />
      <PlaceFields element={element} edit={edit} change={changeOf()} />
      <div className={css.pair}>
        <Button size="small" icon={Copy} onClick={() => edit(duplicate(element.id))}>
          {text('designer.duplicate')}
        </Button>
        <Button
          size="small"
          icon={Trash2}
          disabled={element.isLocked}
          onClick={() => edit(remove(element.id))}
        >
          {text('designer.remove')}
        </Button>
      </div>
    </section>
  );
};

interface OwnProps extends ElementPanelProps {
  readonly changeOf: <Element extends BadgeElement>() => (wish: Partial<Element>) => void;
}

/** The fields that a layer of just this type has. */
const Own = ({ element, drawing, edit, changeOf }: OwnProps) => {
  switch (element.type) {
    case 'text':
      return <TextFields element={element} change={changeOf()} drawing={drawing} edit={edit} />;
    case 'agenda':
      return <AgendaFields element={element} change={changeOf()} />;
    case 'qr':
      return <QrFields element={element} change={changeOf()} />;
    case 'image':
      return <ImageFields element={element} change={changeOf()} drawing={drawing} />;
    case 'rect':
      return <RectFields element={element} change={changeOf()} />;
    case 'line':
      return <LineFields element={element} change={changeOf()} />;
  }
};
