import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { NoRows } from '../../ui/list-row.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { FoundPrinters } from './found-printers.tsx';
import { NEW_PRINTER, type PrinterDraft } from './printer-draft.ts';
import { PrinterForm } from './printer-form.tsx';
import { PrinterRow } from './printer-row.tsx';
import { RemovedPrinter } from './removed-printer.tsx';
import { WaitingJobs } from './waiting-jobs.tsx';

/** Printers of this desk, in words: which one prints, what is wrong with it, what waits. */
export const PrintersScreen = () => {
  const text = useText();
  const printers = useAnswer('printers', (desk) => desk.printing.printers(), ['printers']);
  const { value: layouts } = useAnswer('layouts', (desk) => desk.printing.layouts());
  const { value: kinds } = useAnswer('kinds', (desk) => desk.printing.kinds());
  const [draft, setDraft] = useState<PrinterDraft | null>(null);
  const [removed, setRemoved] = useState<PrinterView | null>(null);
  if (printers.value === null || layouts === null || kinds === null) return null;
  const change = (printer: PrinterView) => setDraft(printer);
  return (
    <TitledScreen title={text('printing.title')}>
      {draft && (
        <PrinterForm
          key={`${draft.id} ${draft.address}`}
          draft={draft}
          layouts={layouts}
          kinds={kinds}
          printers={printers.value}
          onClose={() => setDraft(null)}
        />
      )}
      {removed && <RemovedPrinter key={removed.id} printer={removed} onBack={() => setRemoved(null)} />}
      <Card
        title={text('printing.printers')}
        actions={
          <Button icon={Plus} autoFocus data-first-focus onClick={() => setDraft(NEW_PRINTER)}>
            {text('printing.add')}
          </Button>
        }
      >
        {printers.value.length === 0 ? (
          <NoRows>{text('printing.empty')}</NoRows>
        ) : (
          <ul>
            {printers.value.map((printer) => (
              <PrinterRow
                key={printer.id}
                printer={printer}
                layouts={layouts}
                onChange={change}
                onRemoved={setRemoved}
              />
            ))}
          </ul>
        )}
      </Card>
      <FoundPrinters printers={printers.value} onChoose={setDraft} />
      <WaitingJobs />
    </TitledScreen>
  );
};
