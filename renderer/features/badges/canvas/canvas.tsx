import { useState } from 'react';
import type { DrawnBadge } from '../../../../shared/contract/badge-drawing.ts';
import { useTroubleText } from '../../../app/trouble-text.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { pictureOf } from '../../../ui/picture-of.ts';
import { boardOf } from '../drawing/board.ts';
import type { EditNow } from '../drawing/drawing.ts';
import { choose, type Drawing, elementsOf } from '../drawing/drawing.ts';
import css from './canvas.module.css';
import { CanvasTools } from './canvas-tools.tsx';
import { FitNote } from './fit-note.tsx';
import { LayerBox } from './layer-box.tsx';
import { Rulers } from './rulers.tsx';
import { useGestures } from './use-gestures.ts';
import { useSize } from './use-size.ts';

export interface CanvasProps {
  readonly drawing: Drawing;
  readonly edit: EditNow;
  /** The badge as the desk draws it; null before it has. */
  readonly badge: DrawnBadge | null;
  readonly error: unknown;
}

/** The badge at hand, in millimetres, with everything on it that can be taken hold of. */
export const Canvas = ({ drawing, edit, badge, error }: CanvasProps) => {
  const text = useText();
  const sayTrouble = useTroubleText();
  const [scroller, view] = useSize<HTMLDivElement>();
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const { page } = drawing.layout;
  const board = boardOf(view, page, zoom);
  const isMirrored = badge?.isMirrored ?? false;
  const gestures = useGestures(drawing, edit, { pxPerMm: board.pxPerMm, isMirrored });
  const px = (mm: number): number => mm * board.pxPerMm;
  const sheet = { left: board.left, top: board.top, width: px(page.widthMm), height: px(page.heightMm) };
  return (
    <section className={css.canvas} aria-label={text('designer.canvas')}>
      {/* The board is paper: millimetres count from its left edge in every language. */}
      <div ref={scroller} className={css.scroller} dir="ltr">
        <div
          className={css.board}
          style={{ width: board.width, height: board.height }}
          onPointerDown={() => edit(choose(''))}
        >
          <Rulers board={board} page={page} />
          <div className={css.sheet} style={sheet}>
            {badge && (
              <img
                className={css.badge}
                src={pictureOf(badge.svg)}
                alt={text('designer.badge-of', { name: badge.name })}
                draggable={false}
              />
            )}
            {elementsOf(drawing)
              .filter(({ isHidden }) => !isHidden)
              .map((element) => (
                <LayerBox
                  key={element.id}
                  element={element}
                  isChosen={element.id === drawing.chosen}
                  board={{ pxPerMm: board.pxPerMm, page, isMirrored }}
                  closedUpMm={badge?.closedUp.find((one) => one.element === element.id)?.byMm ?? 0}
                  onChoose={() => edit(choose(element.id))}
                  onKeyDown={(event) => gestures.onKeyDown(element, event)}
                  onGrip={(grip, event) => gestures.onPointerDown(element, grip, event)}
                />
              ))}
            {gestures.guides.x.map((mm) => (
              <i
                key={`x${mm}`}
                className={css.guideX}
                style={{ left: px(isMirrored ? page.widthMm - mm : mm) }}
              />
            ))}
            {gestures.guides.y.map((mm) => (
              <i key={`y${mm}`} className={css.guideY} style={{ top: px(mm) }} />
            ))}
          </div>
          <FitNote drawing={drawing} board={board} badge={badge} />
        </div>
      </div>
      {error !== null && <p className={css.trouble}>{sayTrouble(error)}</p>}
      <CanvasTools drawing={drawing} edit={edit} pxPerMm={board.pxPerMm} zoom={zoom} onZoom={setZoom} />
    </section>
  );
};
