import type { PrinterView } from '../../../../shared/contract/printing.ts';
import { paperSizeOf } from '../../../../shared/domain/badges/badge-paper.ts';
import { useActing } from '../../../app/acting.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { printsIt } from '../drawing/prints-it.ts';
import type { StoredLayout } from '../use-layout-keeping.ts';
import css from './panels.module.css';

export interface PrinterLineProps {
  readonly printer: PrinterView;
  readonly stored: StoredLayout;
}

/** What a printer of this desk does with such badges: it prints those of the categories, or those of everybody, or its paper is of another size. */
export const PrinterLine = ({ printer, stored }: PrinterLineProps) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const layouts = useAnswer('layouts', (client) => client.printing.layouts(), ['badge-layout']).value ?? [];
  const own = layouts.find(({ id }) => id === printer.layout);
  const how = printsIt(printer, own, { id: stored.id, ...paperSizeOf(stored.layout) });
  const { name } = printer;
  const takeAsOwn = () => void acting.run(() => desk.printing.savePrinter({ ...printer, layout: stored.id }));
  return (
    <li className={css.printer}>
      <p>
        <b>{name}</b> {text(`designer.use.printer.${how}`, { layout: own?.name ?? '' })}
      </p>
      {how !== 'everybody' && (
        <Button size="small" disabled={acting.isBusy} onClick={takeAsOwn}>
          {text('designer.use.printer.take')}
          <span className="sr-only">, {name}</span>
        </Button>
      )}
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
    </li>
  );
};
