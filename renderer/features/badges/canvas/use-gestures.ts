import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { comboOf } from '../../../app/keys.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { choose, type Drawing, elementsOf } from '../drawing/drawing.ts';
import { duplicate, move, place, remove, tidyMm } from '../drawing/edits.ts';
import { layerName } from '../drawing/layer-words.ts';
import { type Grip, pulled, snap, snapLines } from '../drawing/snap.ts';
import { focusChosenSoon } from '../focus-soon.ts';
import { followDrag } from './drag.ts';

export interface Guides {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const NO_GUIDES: Guides = { x: [], y: [] };
/** So near a line things come to lie on it. */
const REACH_PX = 6;

const STEPS_MM: Readonly<Record<string, number>> = { '': 1, 'Shift+': 5, 'Alt+': 0.1 };
const ARROWS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

/** How far an arrow key moves, in millimetres; null for any other key. */
const arrowMm = (combo: string): readonly [number, number] | null => {
  const [, keys = '', arrow = ''] = /^(Shift\+|Alt\+)?(Arrow\w+)$/.exec(combo) ?? [];
  const way = ARROWS[arrow as keyof typeof ARROWS];
  const mm = STEPS_MM[keys];
  return way === undefined || mm === undefined ? null : [way[0] * mm, way[1] * mm];
};

/** Moving and sizing layers on the board, by hand and by keyboard. On a mirrored badge left is right. */
export const useGestures = (
  drawing: Drawing,
  edit: EditNow,
  view: { pxPerMm: number; isMirrored: boolean },
) => {
  const text = useText();
  const announce = useAnnounce();
  const [guides, setGuides] = useState(NO_GUIDES);
  const sign = view.isMirrored ? -1 : 1;

  const tell = (element: BadgeElement, byX: number, byY: number) => {
    const at = { x: tidyMm(element.x + byX), y: tidyMm(element.y + byY) };
    announce('status', text('designer.moved', { name: layerName(element, text), ...at }));
  };
  const onKeyDown = (element: BadgeElement, event: KeyboardEvent) => {
    const combo = comboOf(event.nativeEvent);
    const by = arrowMm(combo);
    const list = event.currentTarget.parentElement;
    const acts: Readonly<Record<string, () => void>> = {
      Delete: () => edit(remove(element.id)),
      Backspace: () => edit(remove(element.id)),
      'Ctrl+D': () => edit(duplicate(element.id)),
    };
    if (by === null && acts[combo] === undefined) return;
    event.preventDefault();
    if (by === null) {
      acts[combo]?.();
      focusChosenSoon(list);
      return;
    }
    edit(move(element.id, sign * by[0], by[1]), `arrows ${element.id}`);
    if (!element.isLocked) tell(element, sign * by[0], by[1]);
  };
  const onPointerDown = (element: BadgeElement, grip: Grip, event: PointerEvent) => {
    event.stopPropagation();
    edit(choose(element.id));
    const others = elementsOf(drawing).filter(
      ({ id, isHidden, rotation }) => id !== element.id && !isHidden && rotation === 0,
    );
    const lines = snapLines(drawing.layout.page, others);
    const gesture = `drag ${element.id} ${event.timeStamp}`;
    followDrag(event, {
      onMove(byX, byY, isFree) {
        const free = pulled(element, grip, (sign * byX) / view.pxPerMm, byY / view.pxPerMm);
        const snapped = isFree ? null : snap(free, grip, lines, REACH_PX / view.pxPerMm);
        setGuides(snapped === null ? NO_GUIDES : { x: snapped.onX, y: snapped.onY });
        edit(place(element.id, snapped?.box ?? free), gesture);
      },
      onEnd: () => setGuides(NO_GUIDES),
    });
  };
  return { guides, onKeyDown, onPointerDown };
};
