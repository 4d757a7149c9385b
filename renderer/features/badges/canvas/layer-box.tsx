import type { KeyboardEvent, PointerEvent } from 'react';
import type { BadgeElement, BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { seenBox } from '../drawing/board.ts';
import { layerName } from '../drawing/layer-words.ts';
import { type Grip, WHOLE } from '../drawing/snap.ts';
import css from './canvas.module.css';

export interface LayerBoxProps {
  readonly element: BadgeElement;
  readonly isChosen: boolean;
  readonly board: {
    readonly pxPerMm: number;
    readonly page: BadgeLayout['page'];
    readonly isMirrored: boolean;
  };
  /** So much higher than its place it is seen, because it closes up to the text above. */
  readonly closedUpMm: number;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onGrip: (grip: Grip, event: PointerEvent) => void;
}

const CORNERS = [
  ['top-left', { left: true, right: false, top: true, bottom: false }],
  ['top-right', { left: false, right: true, top: true, bottom: false }],
  ['bottom-left', { left: true, right: false, top: false, bottom: true }],
  ['bottom-right', { left: false, right: true, top: false, bottom: true }],
] as const satisfies readonly (readonly [string, Grip])[];

const mirroredGrip = (grip: Grip, isMirrored: boolean): Grip =>
  isMirrored ? { ...grip, left: grip.right, right: grip.left } : grip;

/** The place of one layer on the badge: moved as a whole, sized at its corners, or both by keyboard and by numbers. */
export const LayerBox = (props: LayerBoxProps) => {
  const { element, isChosen, board, closedUpMm } = props;
  const text = useText();
  const { rotation, isLocked } = element;
  const { x, y, w, h } = seenBox(element, board.page.widthMm, board.isMirrored);
  const px = (mm: number): number => mm * board.pxPerMm;
  const turn = board.isMirrored ? -rotation : rotation;
  const style = {
    left: px(x),
    top: px(y - closedUpMm),
    width: px(w),
    height: px(h),
    ...(rotation === 0 ? {} : { transform: `rotate(${turn}deg)` }),
  };
  const place = { name: layerName(element, text), x: element.x, y: element.y, w: element.w, h: element.h };
  return (
    <>
      <button
        type="button"
        className={css.box}
        style={style}
        data-locked={isLocked}
        aria-pressed={isChosen}
        aria-label={text(isLocked ? 'designer.box.locked' : 'designer.box', place)}
        aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Delete Control+D"
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) props.onChoose();
        }}
        onClick={props.onChoose}
        onKeyDown={props.onKeyDown}
        onPointerDown={(event) => props.onGrip(WHOLE, event)}
      />
      {isChosen && !isLocked && rotation === 0 && (
        <span className={css.grips} style={style} aria-hidden>
          {CORNERS.map(([corner, grip]) => (
            <span
              key={corner}
              className={css.grip}
              data-corner={corner}
              onPointerDown={(event) => props.onGrip(mirroredGrip(grip, board.isMirrored), event)}
            />
          ))}
        </span>
      )}
    </>
  );
};
