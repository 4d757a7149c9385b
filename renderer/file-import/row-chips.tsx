import { ROW_KINDS } from '../../shared/domain/sources/row-kind.ts';
import { useFormats } from '../locales/locale-context.tsx';
import { FilterChip } from '../ui/chip.tsx';
import css from './difference-list.module.css';
import type { FileRow } from './file-row.ts';
import type { ComparingStep } from './import-step.ts';
import { useImportText } from './import-words.tsx';
import type { RowSelection, ShownRows } from './shown-rows.ts';

export interface RowChipsProps<Row extends FileRow> {
  readonly counts: ComparingStep['counts'];
  readonly shown: ShownRows<Row>;
  readonly selection: RowSelection<Row> | undefined;
}

/** How many rows there are of each kind, and which of them are shown. */
export const RowChips = <Row extends FileRow>({ counts, shown, selection }: RowChipsProps<Row>) => {
  const say = useImportText();
  const { number } = useFormats();
  return (
    <div className={css.chips} role="group" aria-label={say('show')}>
      {ROW_KINDS.map((kind) => (
        <FilterChip
          key={kind}
          label={say(`kind.${kind}`)}
          count={number(counts[kind])}
          isOn={shown.kinds.includes(kind)}
          onToggle={() => shown.toggleKind(kind)}
        />
      ))}
      {selection !== undefined && selection.count > 0 && (
        <FilterChip
          label={selection.label}
          count={number(selection.count)}
          isOn={shown.isSelectionShown}
          onToggle={shown.toggleSelection}
        />
      )}
      {counts.missing > 0 && <p className={css.missing}>{say('missing', { count: counts.missing })}</p>}
    </div>
  );
};
