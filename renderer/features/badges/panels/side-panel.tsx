import type { HardestNames } from '../../../../shared/contract/badge-drawing.ts';
import type { EditNow } from '../drawing/drawing.ts';
import { chosenOf, type Drawing } from '../drawing/drawing.ts';
import type { Keeping, StoredLayout } from '../use-layout-keeping.ts';
import { ElementPanel } from './element-panel.tsx';
import { LayoutPanel } from './layout-panel.tsx';
import css from './panels.module.css';
import { Readable } from './readable.tsx';
import { Theirs } from './theirs.tsx';
import { UsePanel } from './use-panel.tsx';

export interface SidePanelProps {
  readonly drawing: Drawing;
  readonly edit: EditNow;
  readonly stored: StoredLayout;
  readonly hardest: HardestNames | null;
  readonly keeping: Keeping;
  readonly isUsing: boolean;
  readonly onUsed: () => void;
}

/** What can be said of the chosen layer, of the badge as a whole, or of whom it is for; and from how far it is read. */
export const SidePanel = (props: SidePanelProps) => {
  const { drawing, edit, keeping } = props;
  const element = chosenOf(drawing);
  return (
    <div id="designer-panel" className={css.panel}>
      <div className={css.scroll}>
        {keeping.theirs && <Theirs theirs={keeping.theirs} onTake={keeping.takeTheirs} />}
        {props.isUsing && <UsePanel stored={props.stored} keeping={keeping} onDone={props.onUsed} />}
        {!props.isUsing && element && (
          <ElementPanel key={element.id} element={element} drawing={drawing} edit={edit} />
        )}
        {!props.isUsing && !element && <LayoutPanel layout={drawing.layout} edit={edit} />}
      </div>
      {drawing.side === 'front' && (
        <Readable hardest={props.hardest} isSign={drawing.layout.kind === 'sign'} />
      )}
    </div>
  );
};
