import { Save } from 'lucide-react';
import { useState } from 'react';
import { ROW_KINDS, type RowKind } from '../../shared/domain/sources/row-kind.ts';
import type { PageOfRows } from '../client/row-pages.ts';
import { useFormats } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import { FilterChip } from '../ui/chip.tsx';
import css from './difference-list.module.css';
import { DifferenceTable } from './difference-table.tsx';
import type { FileRow, RowWords } from './file-row.ts';
import { type ComparingStep, rowsToSave } from './import-step.ts';
import { useImportText } from './import-words.tsx';
import { RowDetail } from './row-detail.tsx';
import type { FileImporting } from './use-import.ts';

export interface DifferenceListProps<Row extends FileRow> {
  readonly step: ComparingStep;
  readonly importing: Pick<FileImporting, 'isBusy' | 'save' | 'backToColumns' | 'stop'>;
  readonly words: RowWords<Row>;
  readonly fetchRows: (wanted: {
    kinds: RowKind[];
    offset: number;
    limit: number;
  }) => Promise<PageOfRows<Row>>;
}

/** Everything that saving would do, row by row. What is only unchanged is not shown at first. */
export const DifferenceList = <Row extends FileRow>(props: DifferenceListProps<Row>) => {
  const { step, importing, words } = props;
  const say = useImportText();
  const { preview, counts } = step;
  const [kinds, setKinds] = useState<readonly RowKind[]>(ROW_KINDS.filter((kind) => kind !== 'unchanged'));
  const [current, setCurrent] = useState<Row | null>(null);
  const toggle = (kind: RowKind) => {
    setCurrent(null);
    setKinds((before) => ROW_KINDS.filter((each) => (each === kind) !== before.includes(each)));
  };
  const save = rowsToSave(counts);
  const hasColumns = preview.header.length > 0;
  return (
    <>
      <KindChips counts={counts} kinds={kinds} onToggle={toggle} />
      <div className={css.body} data-open={current !== null || undefined}>
        <section className={css.list} aria-label={say('differences')}>
          <DifferenceTable
            header={preview.header}
            words={words}
            kinds={kinds}
            fetchRows={props.fetchRows}
            current={current}
            onCurrent={setCurrent}
          />
        </section>
        {current && (
          <RowDetail row={current} header={preview.header} words={words} onClose={() => setCurrent(null)} />
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
          {save === 0 ? say('save.nothing') : say('save', { save, rows: preview.rowCount })}
        </Button>
        <Button size="large" onClick={hasColumns ? importing.backToColumns : importing.stop}>
          {say(hasColumns ? 'back' : 'another')}
        </Button>
        <p className={css.quiet}>{say('nothing-saved')}</p>
      </footer>
    </>
  );
};

interface KindChipsProps {
  readonly counts: ComparingStep['counts'];
  readonly kinds: readonly RowKind[];
  readonly onToggle: (kind: RowKind) => void;
}

const KindChips = ({ counts, kinds, onToggle }: KindChipsProps) => {
  const say = useImportText();
  const { number } = useFormats();
  return (
    <div className={css.chips} role="group" aria-label={say('show')}>
      {ROW_KINDS.map((kind) => (
        <FilterChip
          key={kind}
          label={say(`kind.${kind}`)}
          count={number(counts[kind])}
          isOn={kinds.includes(kind)}
          onToggle={() => onToggle(kind)}
        />
      ))}
      {counts.missing > 0 && <p className={css.missing}>{say('missing', { count: counts.missing })}</p>}
    </div>
  );
};
