import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import type { Keeping } from '../use-layout-keeping.ts';
import css from './head.module.css';

export interface TestPrintProps {
  readonly layoutId: string;
  readonly keeping: Keeping;
  readonly shownId: string;
}

/** Prints the badge that is on the board on a printer of one's choice. What is drawn is kept first: printers print what is kept. */
export const TestPrint = ({ layoutId, keeping, shownId }: TestPrintProps) => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const printers = useAnswer('printers', (client) => client.printing.printers(), ['printers']).value ?? [];
  const [wanted, setWanted] = useState('');
  const printer = printers.find(({ id }) => id === wanted) ?? printers.find(({ isDefault }) => isDefault);
  const print = async () => {
    if (printer === undefined || (keeping.isChanged && !(await keeping.save()))) return;
    const shown = shownId === '' ? {} : { shownId };
    const isDone = await acting.run(() =>
      desk.printing.testPrint({ id: printer.id, layout: layoutId, ...shown }),
    );
    if (isDone) announce('status', text('designer.test.sent', { printer: printer.name }));
  };
  return (
    <>
      <select
        className={css.printer}
        aria-label={text('designer.test.printer')}
        value={printer?.id ?? ''}
        onChange={(event) => setWanted(event.target.value)}
      >
        {printers.length === 0 && <option value="">{text('designer.test.no-printer')}</option>}
        {printers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button
        size="small"
        icon={Printer}
        disabled={printer === undefined || acting.isBusy}
        onClick={() => void print()}
      >
        {text(keeping.isChanged ? 'designer.test.save' : 'designer.test')}
      </Button>
      {acting.problem && <span className={css.problem}>{acting.problem}</span>}
    </>
  );
};
