import { Pencil, Ruler, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useLayoutName } from '../../ui/layout-name.ts';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { LabelCount } from './label-count.tsx';
import type { LayoutView } from './printer-draft.ts';
import { faceOfPrinter, useStateText } from './printer-words.ts';
import css from './printers-screen.module.css';
import { SharedLine } from './shared-line.tsx';

export interface PrinterRowProps {
  readonly printer: PrinterView;
  readonly layouts: readonly LayoutView[];
  readonly onChange: (printer: PrinterView) => void;
  readonly onRemoved: (printer: PrinterView) => void;
}

/** One printer: how it is in words, and what can be done with it. */
export const PrinterRow = ({ printer, layouts, ...acts }: PrinterRowProps) => {
  const text = useText();
  const sayState = useStateText();
  const layout = useLayoutName()({
    id: printer.layout,
    name: layouts.find(({ id }) => id === printer.layout)?.name ?? printer.layout,
  });
  const waiting = printer.waiting > 0 ? [text('printing.waiting', { count: printer.waiting })] : [];
  return (
    <li className={css.row}>
      <StatusLine face={faceOfPrinter(printer.state)} note={[sayState(printer.state), ...waiting].join(' ')}>
        <bdi>{printer.name}</bdi>
      </StatusLine>
      <p className={css.facts}>
        {printer.isDefault && <Chip>{text('printing.default')}</Chip>}
        <span>{layout}</span>
        <bdi className={css.address} dir="ltr">
          {printer.address}
        </bdi>
        {printer.detail && <bdi className={css.address}>{printer.detail}</bdi>}
      </p>
      <RowActions printer={printer} {...acts} />
      <SharedLine printer={printer} />
    </li>
  );
};

const RowActions = ({ printer, onChange, onRemoved }: Omit<PrinterRowProps, 'layouts'>) => {
  const text = useText();
  const { printing } = useDesk();
  const acting = useActing();
  const [sent, setSent] = useState<'test' | 'calibration' | null>(null);
  const { id, name } = printer;
  const send = (what: 'test' | 'calibration') =>
    void acting.run(async () => {
      await (what === 'test' ? printing.testPrint({ id }) : printing.calibrate({ id }));
      setSent(what);
    });
  const remove = async () => {
    if (await acting.run(() => printing.removePrinter({ id }))) onRemoved(printer);
  };
  return (
    <>
      <div className={css.actions}>
        <Button
          size="small"
          disabled={acting.isBusy}
          onClick={() => send('test')}
          aria-label={text('printing.test.of', { name })}
        >
          {text('printing.test')}
        </Button>
        <Button
          size="small"
          icon={Ruler}
          disabled={acting.isBusy}
          onClick={() => send('calibration')}
          aria-label={text('printing.calibrate.of', { name })}
        >
          {text('printing.calibrate')}
        </Button>
        {printer.kind !== 'pdf-folder' && <LabelCount printer={printer} />}
        {!printer.isDefault && (
          <Button size="small" onClick={() => void acting.run(() => printing.setDefault({ id }))}>
            {text('printing.make-default')}
          </Button>
        )}
        <Button
          size="small"
          icon={Pencil}
          aria-label={text('printing.change', { name })}
          onClick={() => onChange(printer)}
        />
        <Button
          size="small"
          icon={Trash2}
          aria-label={text('printing.remove', { name })}
          onClick={() => void remove()}
        />
      </div>
      {sent && !acting.problem && <p className={css.message}>{text(`printing.${sent}.sent`)}</p>}
      {acting.problem !== '' && (
        <div className={css.message}>
          <ProblemLine problem={acting.problem} />
        </div>
      )}
    </>
  );
};
