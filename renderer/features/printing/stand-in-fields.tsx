import type { PrinterView } from '../../../shared/contract/printing.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldGrid, TickField } from '../../ui/field-grid.tsx';
import { Select } from '../../ui/select.tsx';
import type { PrinterDraft } from './printer-draft.ts';
import css from './printers-screen.module.css';

export interface StandInFieldsProps {
  readonly printer: PrinterDraft;
  readonly printers: readonly PrinterView[];
  readonly onChange: (wish: Partial<PrinterDraft>) => void;
}

/** Who takes over when this printer cannot print, and whether other desks may print on it too. */
export const StandInFields = ({ printer, printers, onChange }: StandInFieldsProps) => {
  const text = useText();
  const canBeShared = printer.kind !== 'system';
  const others = printers.filter(({ id }) => id !== printer.id);
  return (
    <fieldset className={css.part}>
      <legend className={css.legend}>{text('printing.stand-in')}</legend>
      <FieldGrid>
        <Select
          label={text('printing.fallback')}
          hint={text('printing.fallback.hint')}
          value={printer.fallbackId}
          options={[
            { value: '', label: text('printing.fallback.none') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(fallbackId) => onChange({ fallbackId })}
        />
        <TickField>
          {canBeShared ? (
            <Checkbox
              label={text('printing.shared')}
              isChecked={printer.isShared}
              onChecked={(isShared) => onChange({ isShared })}
            />
          ) : (
            <p>{text('printing.shared')}</p>
          )}
          <p className={css.hint}>{text(canBeShared ? 'printing.shared.hint' : 'printing.shared.system')}</p>
        </TickField>
      </FieldGrid>
    </fieldset>
  );
};
