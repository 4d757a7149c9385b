import { Undo2 } from 'lucide-react';
import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';

export interface RemovedPrinterProps {
  readonly printer: Pick<PrinterView, 'id' | 'name'>;
  readonly onBack: () => void;
}

/** Says that a printer was removed, and brings it back with everything that was set and measured for it. */
export const RemovedPrinter = ({ printer: { id, name }, onBack }: RemovedPrinterProps) => {
  const text = useText();
  const { printing } = useDesk();
  const acting = useActing();
  const bringBack = async () => {
    if (await acting.run(() => printing.bringBackPrinter({ id }))) onBack();
  };
  return (
    <Notice
      tone="plain"
      icon={Undo2}
      actions={
        // The button that had the keyboard is gone with the printer.
        <Button autoFocus disabled={acting.isBusy} onClick={() => void bringBack()}>
          {text('printing.undo')}
        </Button>
      }
    >
      {text('printing.removed', { name })}
      <ProblemLine problem={acting.problem} />
    </Notice>
  );
};
