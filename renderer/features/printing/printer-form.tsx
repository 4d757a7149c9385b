import { type FormEvent, useState } from 'react';
import { useActing } from '../../app/acting.ts';
import { useKeys } from '../../app/keys.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FieldGrid, FieldGridFoot, WideField } from '../../ui/field-grid.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { LayoutView, PrinterDraft } from './printer-draft.ts';

export interface PrinterFormProps {
  readonly draft: PrinterDraft;
  readonly layouts: readonly LayoutView[];
  readonly onClose: () => void;
}

/** Adds a printer or changes one: where it is, what it is called here, and the size of its labels. */
export const PrinterForm = ({ draft, layouts, onClose }: PrinterFormProps) => {
  const text = useText();
  const desk = useDesk();
  const saving = useActing();
  const [printer, setPrinter] = useState({ ...draft, layout: draft.layout || (layouts[0]?.id ?? '') });
  const change = (wish: Partial<PrinterDraft>) => setPrinter((before) => ({ ...before, ...wish }));
  useKeys({ Escape: onClose });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id, name, kind, address, layout, profile } = printer;
    const place = { id, name: name.trim(), kind, address: address.trim(), layout };
    const wish = profile === undefined ? place : { ...place, profile };
    if (await saving.run(() => desk.printing.savePrinter(wish))) onClose();
  };
  const isReady = printer.name.trim() !== '' && printer.address.trim() !== '';
  return (
    <Card title={draft.id ? text('printing.change', { name: draft.name }) : text('printing.add')}>
      <form onSubmit={(event) => void save(event)}>
        <FieldGrid>
          <WideField>
            <Segmented
              label={text('printing.kind')}
              value={printer.kind}
              options={[
                { value: 'pdf-folder', label: text('printing.kind.pdf-folder') },
                { value: 'ipp', label: text('printing.kind.ipp') },
              ]}
              onValue={(kind) => change({ kind, address: kind === draft.kind ? draft.address : '' })}
            />
          </WideField>
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
            options={layouts.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(layout) => change({ layout })}
            hint={text('printing.layout.hint')}
          />
          <WideField>
            <TextField
              label={text(`printing.address.${printer.kind}`)}
              value={printer.address}
              onValue={(address) => change({ address })}
              hint={text(`printing.address.${printer.kind}.hint`)}
              dir="ltr"
            />
          </WideField>
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
