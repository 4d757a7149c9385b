import { Save, Tags } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DifferenceRow, NewCategory } from '../../../shared/contract/sources.ts';
import { ROW_KINDS, type RowKind } from '../../../shared/domain/sources/row-kind.ts';
import { type ComparingStep, rowsToSave } from '../../file-import/import-step.ts';
import type { FileImporting } from '../../file-import/use-import.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DifferenceDetail } from './difference-detail.tsx';
import type { ShownRows } from './difference-pages.ts';
import { DifferenceTable } from './difference-table.tsx';
import css from './differences.module.css';
import type { GuestListFound } from './guest-list-found.ts';

export interface DifferencesProps {
  readonly step: ComparingStep<GuestListFound>;
  readonly importing: FileImporting<GuestListFound>;
}

/** Everything that saving would do, row by row. What is only unchanged is not shown at first. */
export const Differences = ({ step, importing }: DifferencesProps) => {
  const text = useText();
  const { number } = useFormats();
  const { preview, counts } = step;
  const [kinds, setKinds] = useState<ReadonlySet<RowKind>>(
    () => new Set(ROW_KINDS.filter((kind) => kind !== 'unchanged')),
  );
  const [current, setCurrent] = useState<DifferenceRow | null>(null);
  const [isOnlyDoubles, setOnlyDoubles] = useState(false);
  const shown: ShownRows = isOnlyDoubles
    ? { kinds: ['new'], onlyPossibleDoubles: true }
    : { kinds: ROW_KINDS.filter((kind) => kinds.has(kind)), onlyPossibleDoubles: false };
  const showDoubles = (isOn: boolean) => {
    setCurrent(null);
    setOnlyDoubles(isOn);
  };
  const toggle = (kind: RowKind) => {
    setCurrent(null);
    if (isOnlyDoubles) setOnlyDoubles(false);
    else setKinds((before) => new Set(ROW_KINDS.filter((each) => (each === kind) !== before.has(each))));
  };
  const save = rowsToSave(counts);
  return (
    <>
      <KindChips counts={counts} kinds={isOnlyDoubles ? NO_KINDS : kinds} onToggle={toggle}>
        {step.possibleDoubles > 0 && (
          <FilterChip
            label={text('sources.possible-doubles')}
            count={number(step.possibleDoubles)}
            isOn={isOnlyDoubles}
            onToggle={() => showDoubles(!isOnlyDoubles)}
          />
        )}
      </KindChips>
      <NewCategories categories={step.newCategories} />
      <div className={css.body} data-open={current !== null || undefined}>
        <section className={css.list} aria-label={text('sources.differences')}>
          <DifferenceTable
            draftId={preview.draftId}
            header={preview.header}
            shown={shown}
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
  readonly children: ReactNode;
}

const NO_KINDS: ReadonlySet<RowKind> = new Set();

const KindChips = ({ counts, kinds, onToggle, children }: KindChipsProps) => {
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
      {children}
      {counts.missing > 0 && (
        <p className={css.missing}>{text('sources.missing', { count: counts.missing })}</p>
      )}
    </div>
  );
};

/** Categories that nobody knew before this file: kept under their own name, or the organiser corrects the file. */
const NewCategories = ({ categories }: { readonly categories: readonly NewCategory[] }) => {
  const text = useText();
  const { number } = useFormats();
  if (categories.length === 0) return null;
  return (
    <Notice tone="plain" icon={Tags}>
      {text('sources.new-categories', { count: categories.length })}{' '}
      <b>{categories.map(({ name, people }) => `${name} (${number(people)})`).join(', ')}</b>.{' '}
      {text('sources.new-categories.note')}
    </Notice>
  );
};
