import { type KeyboardEvent, useState } from 'react';
import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { changeElement } from '../drawing/edits.ts';
import { layerName } from '../drawing/layer-words.ts';
import css from './layers.module.css';

export interface RenameLayerProps {
  readonly element: BadgeElement;
  readonly edit: EditNow;
  readonly onDone: () => void;
}

/** The name of a layer, being typed. An empty one is named after what it shows. */
export const RenameLayer = ({ element, edit, onDone }: RenameLayerProps) => {
  const text = useText();
  const [typed, setTyped] = useState(element.name);
  const keep = () => {
    edit(changeElement(element.id, { name: typed.trim() }));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') keep();
    else onDone();
  };
  return (
    <li className={css.row}>
      <input
        className={css.naming}
        aria-label={text('designer.rename', { name: layerName(element, text) })}
        placeholder={layerName({ ...element, name: '' }, text)}
        value={typed}
        maxLength={100}
        ref={(input) => input?.focus()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </li>
  );
};
