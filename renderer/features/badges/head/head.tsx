import { ArrowLeft, Redo2, Save, Undo2 } from 'lucide-react';
import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { Keeping, StoredLayout } from '../use-layout-keeping.ts';
import { usePeopleCounts } from '../use-people-counts.ts';
import css from './head.module.css';
import { TestPrint } from './test-print.tsx';

export interface HeadProps {
  readonly layout: BadgeLayout;
  readonly stored: StoredLayout;
  readonly keeping: Keeping;
  /** Whose name a test print shows, or empty. */
  readonly shownId: string;
  /** null where nothing can be undone. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly isUsing: boolean;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** What is being drawn, whether it is kept, and what can be done with it as a whole. */
export const Head = (props: HeadProps) => {
  const { layout, stored, keeping, undo, redo } = props;
  const text = useText();
  const { number } = useFormats();
  const counts = usePeopleCounts();
  const people = stored.usedFor.reduce((sum, category) => sum + (counts[category] ?? 0), 0);
  const size = `${number(layout.page.widthMm)} × ${number(layout.page.heightMm)} mm`;
  return (
    <header className={css.head}>
      <Button size="small" variant="quiet" icon={ArrowLeft} autoFocus onClick={props.onBack}>
        {text('designer.to-list')}
      </Button>
      <h1 className={css.title}>{layout.name}</h1>
      <span className={css.chips}>
        <Chip>{text(chipOf(layout), { size })}</Chip>
      </span>
      <SaveState keeping={keeping} />
      <span className={css.actions}>
        <Button size="small" icon={Undo2} title="Ctrl Z" disabled={undo === null} onClick={undo ?? undefined}>
          <span className={css.undo}>{text('designer.undo')}</span>
        </Button>
        <Button
          size="small"
          icon={Redo2}
          aria-label={text('designer.redo')}
          title="Ctrl Shift Z"
          disabled={redo === null}
          onClick={redo ?? undefined}
        />
        <Button
          size="small"
          icon={Save}
          title="Ctrl S"
          disabled={!keeping.isChanged || keeping.acting.isBusy}
          onClick={() => void keeping.save()}
        >
          {text('designer.save')}
        </Button>
        <TestPrint layoutId={stored.id} keeping={keeping} shownId={props.shownId} />
        {layout.kind === 'badge' && (
          <Button
            size="small"
            variant="primary"
            aria-expanded={props.isUsing}
            aria-controls="designer-panel"
            onClick={props.onUse}
          >
            {people === 0 ? text('designer.use') : text('designer.use.people', { people })}
          </Button>
        )}
      </span>
    </header>
  );
};

/** What is printed, and on what. */
const chipOf = ({ kind, sheet, media }: BadgeLayout): string =>
  kind === 'badge' ? `designer.chip.${sheet?.paper ?? media}` : `designer.chip.${kind}`;

/** "Saved 17:11", or what is not saved and why. */
const SaveState = ({ keeping }: { readonly keeping: Keeping }) => {
  const text = useText();
  const { time } = useFormats();
  const saved = keeping.savedAt === null ? '' : text('designer.saved', { time: time(keeping.savedAt) });
  return (
    <span className={css.saved} role="status">
      {keeping.acting.problem || (keeping.isChanged ? text('designer.not-saved') : saved)}
    </span>
  );
};
