import { Eye, EyeOff, Lock, LockOpen } from 'lucide-react';
import { createElement, type KeyboardEvent, useState } from 'react';
import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { comboOf } from '../../../app/keys.ts';
import { useText } from '../../../locales/locale-context.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { choose } from '../drawing/drawing.ts';
import { changeElement, duplicate, raise, remove } from '../drawing/edits.ts';
import { layerIcon, layerName } from '../drawing/layer-words.ts';
import css from './layers.module.css';
import { RenameLayer } from './rename-layer.tsx';

export interface LayerRowProps {
  readonly element: BadgeElement;
  readonly isChosen: boolean;
  readonly edit: EditNow;
}

/** One layer: chosen by a press, moved among the others with Alt and arrows, named with F2, hidden and locked at its end. */
export const LayerRow = ({ element, isChosen, edit }: LayerRowProps) => {
  const text = useText();
  const [isNaming, setNaming] = useState(false);
  const { id, isHidden, isLocked } = element;
  const name = layerName(element, text);
  const keys: Readonly<Record<string, () => void>> = {
    'Alt+ArrowUp': () => edit(raise(id, 1)),
    'Alt+ArrowDown': () => edit(raise(id, -1)),
    Delete: () => edit(remove(id)),
    'Ctrl+D': () => edit(duplicate(id)),
    F2: () => setNaming(true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[comboOf(event.nativeEvent)];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  if (isNaming) return <RenameLayer element={element} edit={edit} onDone={() => setNaming(false)} />;
  return (
    <li className={css.row} data-chosen={isChosen} data-hidden={isHidden}>
      <button
        type="button"
        className={css.layer}
        aria-pressed={isChosen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown F2 Delete"
        onClick={() => edit(choose(id))}
        onDoubleClick={() => setNaming(true)}
        onKeyDown={onKeyDown}
      >
        {createElement(layerIcon(element), { size: 16, 'aria-hidden': true })}
        <span className={css.name}>{name}</span>
      </button>
      <button
        type="button"
        className={css.mark}
        aria-pressed={isLocked}
        aria-label={text('designer.lock', { name })}
        data-on={isLocked}
        onClick={() => edit(changeElement(id, { isLocked: !isLocked }))}
      >
        {isLocked ? <Lock size={15} aria-hidden /> : <LockOpen size={15} aria-hidden />}
      </button>
      <button
        type="button"
        className={css.mark}
        aria-pressed={isHidden}
        aria-label={text('designer.hide', { name })}
        data-on={isHidden}
        onClick={() => edit(changeElement(id, { isHidden: !isHidden }))}
      >
        {isHidden ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
      </button>
    </li>
  );
};
