import { type FormEvent, useState } from 'react';
import type { PrinterKind, PrinterView } from '../../../shared/contract/printing.ts';
import { useActing } from '../../app/acting.ts';
import { useKeys } from '../../app/keys.ts';
import { useFocusBack } from '../../app/use-focus-back.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FieldGrid, FieldGridFoot } from '../../ui/field-grid.tsx';
import { useLayoutName } from '../../ui/layout-name.ts';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PaperFields } from './paper-fields.tsx';
import type { LayoutView, PrinterDraft } from './printer-draft.ts';
import { StandInFields } from './stand-in-fields.tsx';

export interface PrinterFormProps {
  readonly draft: PrinterDraft;
  readonly layouts: readonly LayoutView[];
  /** What can be set up at this desk. */
  readonly kinds: readonly PrinterKind[];
  /** All that are set up: one of them may stand in for this one. */
  readonly printers: readonly PrinterView[];
  readonly onClose: () => void;
}

/** Adds a printer or changes one: where it is, what it is called here, how its paper lies, who stands in for it. */
export const PrinterForm = ({ draft, layouts, kinds, printers, onClose }: PrinterFormProps) => {
  const text = useText();
  const desk = useDesk();
  const saving = useActing();
  const nameOf = useLayoutName();
  const [printer, setPrinter] = useState({ ...draft, layout: draft.layout || (layouts[0]?.id ?? '') });
  const change = (wish: Partial<PrinterDraft>) => setPrinter((before) => ({ ...before, ...wish }));
  useKeys({ Escape: onClose });
  useFocusBack();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wish = { ...printer, name: printer.name.trim(), address: printer.address.trim() };
    if (await saving.run(() => desk.printing.savePrinter(wish))) onClose();
  };
  const isReady = printer.name.trim() !== '' && printer.address.trim() !== '';
  return (
    <Card title={draft.id ? text('printing.change', { name: draft.name }) : text('printing.add')}>
      <form onSubmit={(event) => void save(event)}>
        <FieldGrid>
          <Select
            label={text('printing.kind')}
            value={printer.kind}
            options={kinds.map((kind) => ({ value: kind, label: text(`printing.kind.${kind}`) }))}
            onValue={(kind) => change({ kind, address: kind === draft.kind ? draft.address : '' })}
          />
          <TextField
            label={text(`printing.address.${printer.kind}`)}
            value={printer.address}
            onValue={(address) => change({ address })}
            hint={text(`printing.address.${printer.kind}.hint`)}
            dir="ltr"
          />
          <TextField
            label={text('printing.name')}
            value={printer.name}
            onValue={(name) => change({ name })}
            hint={text('printing.name.hint')}
            maxLength={80}
            autoFocus
          />
          <Select
            label={text('printing.layout')}
            value={printer.layout}
            options={layouts.map((one) => ({ value: one.id, label: nameOf(one) }))}
            onValue={(layout) => change({ layout })}
            hint={text('printing.layout.hint')}
          />
          <PaperFields printer={printer} onChange={change} />
          <StandInFields printer={printer} printers={printers} onChange={change} />
          <FieldGridFoot>
            <Button variant="primary" isSubmit disabled={!isReady || saving.isBusy}>
              {text('printing.save')}
            </Button>
            <Button kbd="Esc" onClick={onClose}>
              {text('printing.cancel')}
            </Button>
            <ProblemLine problem={saving.problem} />
          </FieldGridFoot>
        </FieldGrid>
      </form>
    </Card>
  );
};
