import { Disc3 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import css from './printers-screen.module.css';

type Counted = Pick<PrinterView, 'id' | 'name' | 'labelsLeft'>;

/** How many labels are left on the roll; whoever loads one says how many are on it. */
export const LabelCount = ({ printer }: { readonly printer: Counted }) => {
  const text = useText();
  const { printing } = useDesk();
  const acting = useActing();
  const [isOpen, setOpen] = useState(false);
  const [labels, setLabels] = useState<number | null>(null);
  const { id, name, labelsLeft } = printer;
  const load = async (event: FormEvent) => {
    event.preventDefault();
    if (await acting.run(() => printing.loadRoll({ id, labels }))) setOpen(false);
  };
  const open = () => {
    setLabels(labelsLeft);
    setOpen(true);
  };
  if (!isOpen)
    return (
      <Button size="small" icon={Disc3} aria-label={text('printing.roll.of', { name })} onClick={open}>
        {labelsLeft === null ? text('printing.roll') : text('printing.roll.left', { count: labelsLeft })}
      </Button>
    );
  return (
    <form className={css.roll} onSubmit={(event) => void load(event)}>
      <NumberField
        label={text('printing.roll.labels')}
        hint={text('printing.roll.hint')}
        value={labels}
        onValue={setLabels}
        autoFocus
      />
      <Button size="small" isSubmit variant="primary" disabled={acting.isBusy}>
        {text('printing.roll.loaded')}
      </Button>
      <Button size="small" onClick={() => setOpen(false)}>
        {text('printing.cancel')}
      </Button>
      <ProblemLine problem={acting.problem} />
    </form>
  );
};
