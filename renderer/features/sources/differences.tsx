import { Save } from 'lucide-react';
import { useState } from 'react';
import { type DifferenceRow, ROW_KINDS, type RowKind } from '../../../shared/contract/sources.ts';
import { type ComparingStep, rowsToSave } from '../../file-import/import-step.ts';
import type { FileImporting } from '../../file-import/use-import.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { DifferenceDetail } from './difference-detail.tsx';
import { DifferenceTable } from './difference-table.tsx';
import css from './differences.module.css';

export interface DifferencesProps {
  readonly step: ComparingStep;
  readonly importing: FileImporting;
}

/** Everything that saving would do, row by row. What is only unchanged is not shown at first. */
export const Differences = ({ step, importing }: DifferencesProps) => {
  const text = useText();
  const { preview, counts } = step;
  const [kinds, setKinds] = useState<ReadonlySet<RowKind>>(
    () => new Set(ROW_KINDS.filter((kind) => kind !== 'unchanged')),
  );
  const [current, setCurrent] = useState<DifferenceRow | null>(null);
  const toggle = (kind: RowKind) => {
    setCurrent(null);
    setKinds((before) => new Set(ROW_KINDS.filter((each) => (each === kind) !== before.has(each))));
  };
  const save = rowsToSave(counts);
  return (
    <>
      <KindChips counts={counts} kinds={kinds} onToggle={toggle} />
      <div className={css.body} data-open={current !== null || undefined}>
        <section className={css.list} aria-label={text('sources.differences')}>
          <DifferenceTable
            draftId={preview.draftId}
            header={preview.header}
            kinds={ROW_KINDS.filter((kind) => kinds.has(kind))}
            current={current}
            onCurrent={setCurrent}
          />
        </section>
        {current && (
          <DifferenceDetail row={current} header={preview.header} onClose={() => setCurrent(null)} />
        )}
      </div>
      <footer className={css.foot}>
        <Button
          variant="primary"
          size="large"
          icon={Save}
          autoFocus
          data-first-focus
          disabled={save === 0 || importing.isBusy}
          onClick={importing.save}
        >
          {save === 0 ? text('sources.save.nothing') : text('sources.save', { save, rows: preview.rowCount })}
        </Button>
        <Button size="large" onClick={importing.backToColumns}>
          {text('sources.back')}
        </Button>
        <p className={css.quiet}>{text('sources.nothing-saved')}</p>
      </footer>
    </>
  );
};

interface KindChipsProps {
  readonly counts: ComparingStep['counts'];
  readonly kinds: ReadonlySet<RowKind>;
  readonly onToggle: (kind: RowKind) => void;
}

const KindChips = ({ counts, kinds, onToggle }: KindChipsProps) => {
  const text = useText();
  const { number } = useFormats();
  return (
    <div className={css.chips} role="group" aria-label={text('sources.show')}>
      {ROW_KINDS.map((kind) => (
        <FilterChip
          key={kind}
          label={text(`sources.kind.${kind}`)}
          count={number(counts[kind])}
          isOn={kinds.has(kind)}
          onToggle={() => onToggle(kind)}
        />
      ))}
      {counts.missing > 0 && (
        <p className={css.missing}>{text('sources.missing', { count: counts.missing })}</p>
      )}
    </div>
  );
};
