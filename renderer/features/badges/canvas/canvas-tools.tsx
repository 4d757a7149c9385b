import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { ZOOM_STEP } from '../drawing/board.ts';
import type { EditNow } from '../drawing/drawing.ts';
import { type Drawing, turn } from '../drawing/drawing.ts';
import css from './canvas.module.css';

export interface CanvasToolsProps {
  readonly drawing: Drawing;
  readonly edit: EditNow;
  readonly pxPerMm: number;
  readonly zoom: number | 'fit';
  readonly onZoom: (zoom: number | 'fit') => void;
}

/** Pixels of a screen on which an inch is 96 of them. */
const LIFE_SIZE = 96 / 25.4;

/** Which side is up, and how large it is seen. */
export const CanvasTools = ({ drawing, edit, pxPerMm, zoom, onZoom }: CanvasToolsProps) => {
  const text = useText();
  const percent = Math.round((pxPerMm / LIFE_SIZE) * 100);
  return (
    <div className={css.tools}>
      {drawing.layout.back?.kind === 'own' && (
        <Segmented
          label={text('designer.side')}
          value={drawing.side}
          options={[
            { value: 'front', label: text('designer.side.front') },
            { value: 'back', label: text('designer.side.back') },
          ]}
          onValue={(side) => edit(turn(side))}
        />
      )}
      <span className={css.zoom} role="group" aria-label={text('designer.zoom')}>
        <Button
          size="small"
          variant="quiet"
          icon={ZoomOut}
          aria-label={text('designer.zoom.out')}
          onClick={() => onZoom(pxPerMm / ZOOM_STEP)}
        />
        <span className={css.percent}>{text('designer.zoom.percent', { percent })}</span>
        <Button
          size="small"
          variant="quiet"
          icon={ZoomIn}
          aria-label={text('designer.zoom.in')}
          onClick={() => onZoom(pxPerMm * ZOOM_STEP)}
        />
        <Button
          size="small"
          variant="quiet"
          icon={Maximize}
          aria-label={text('designer.zoom.fit')}
          disabled={zoom === 'fit'}
          onClick={() => onZoom('fit')}
        />
      </span>
    </div>
  );
};
