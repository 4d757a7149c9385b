import { useMemo, useReducer, useState } from 'react';
import { useKeys } from '../../app/keys.ts';
import { Canvas } from './canvas/canvas.tsx';
import css from './designer.module.css';
import { beginWithDraft, openDraftStore } from './drawing/draft-store.ts';
import type { EditNow } from './drawing/drawing.ts';
import { step } from './drawing/history.ts';
import { Head } from './head/head.tsx';
import { Layers } from './layers/layers.tsx';
import { SidePanel } from './panels/side-panel.tsx';
import { Strip } from './strip/strip.tsx';
import { typicalOf } from './strip/typical.ts';
import { useDraftKeeping } from './use-draft-keeping.ts';
import { useDrawn } from './use-drawn.ts';
import { useHardest } from './use-hardest.ts';
import { type StoredLayout, useLayoutKeeping } from './use-layout-keeping.ts';

export interface DesignerProps {
  readonly stored: StoredLayout;
  readonly onBack: () => void;
}

/** What the canvas follows at once, the strip a moment later. */
const CANVAS_MS = 30;
const STRIP_MS = 250;

/** The drawing board: one layout, in millimetres, on a badge of somebody who is really coming. */
export const Designer = ({ stored, onBack }: DesignerProps) => {
  const drafts = useMemo(() => openDraftStore(window.sessionStorage, stored.id), [stored.id]);
  const [history, dispatch] = useReducer(step, stored, ({ layout, stamp }) =>
    beginWithDraft(layout, drafts.read(stamp)),
  );
  const [isUsing, setUsing] = useState(false);
  const [shown, setShown] = useState('');
  const keeping = useLayoutKeeping(stored, history, dispatch);
  useDraftKeeping(drafts, keeping.stamp, history);
  const { now } = history;
  const hardest = useHardest(now);
  const shownId = shown || typicalOf(hardest);
  const canvas = useDrawn(now, shownId === '' ? [] : [shownId], CANVAS_MS);
  const strip = useDrawn(now, hardest?.people.map(({ attendeeId }) => attendeeId) ?? [], STRIP_MS);
  const edit: EditNow = (wanted, gesture = '') => dispatch({ do: 'edit', edit: wanted, gesture });
  const undo = () => dispatch({ do: 'undo' });
  const redo = () => dispatch({ do: 'redo' });
  const save = () => void keeping.save();
  useKeys({ 'Ctrl+Z': undo, 'Ctrl+Shift+Z': redo, 'Ctrl+Y': redo, 'Ctrl+S': save });
  return (
    <div className={css.designer}>
      <Head
        layout={now.layout}
        stored={stored}
        keeping={keeping}
        shownId={shownId}
        undo={history.past.length === 0 ? null : undo}
        redo={history.future.length === 0 ? null : redo}
        isUsing={isUsing}
        onUse={() => setUsing(!isUsing)}
        onBack={onBack}
      />
      <Layers drawing={now} edit={edit} />
      <Canvas drawing={now} edit={edit} badge={canvas.badges.get(shownId) ?? null} error={canvas.error} />
      <SidePanel
        drawing={now}
        edit={edit}
        stored={stored}
        hardest={hardest}
        keeping={keeping}
        isUsing={isUsing}
        onUsed={() => setUsing(false)}
      />
      <Strip
        hardest={hardest}
        badges={strip.badges}
        layout={now.layout}
        shownId={shownId}
        onShow={setShown}
      />
    </div>
  );
};
