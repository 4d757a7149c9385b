import { Save } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import css from './difference-list.module.css';
import { DifferenceTable } from './difference-table.tsx';
import type { FileRow, RowWords } from './file-row.ts';
import { ImportFoot } from './import-foot.tsx';
import { type ComparingStep, rowsToSave } from './import-step.ts';
import { useImportText } from './import-words.tsx';
import { RowChips } from './row-chips.tsx';
import { RowDetail } from './row-detail.tsx';
import { type ComparedRows, useShownRows } from './shown-rows.ts';
import type { FileImporting } from './use-import.ts';
import { WarningList } from './warning-list.tsx';

export interface DifferenceListProps<Row extends FileRow> extends ComparedRows<Row> {
  readonly step: ComparingStep;
  readonly importing: Pick<FileImporting, 'isBusy' | 'save' | 'backToColumns' | 'stop'>;
  readonly words: RowWords<Row>;
  /** What else the comparison found, above the rows. */
  readonly notice?: ReactNode;
}

/** Everything that saving would do, row by row. What is only unchanged is not shown at first. */
export const DifferenceList = <Row extends FileRow>(props: DifferenceListProps<Row>) => {
  const { step, importing, words } = props;
  const say = useImportText();
  const { preview, counts } = step;
  const [current, setCurrent] = useState<Row | null>(null);
  const shown = useShownRows(props, () => setCurrent(null));
  const save = rowsToSave(counts);
  const hasColumns = preview.header.length > 0;
  return (
    <>
      <RowChips counts={counts} shown={shown} selection={props.selection} />
      {!hasColumns && preview.warnings.length > 0 && <WarningList warnings={preview.warnings} header={[]} />}
      {props.notice}
      <div className={css.body} data-open={current !== null || undefined}>
        <section className={css.list} aria-label={say('differences')}>
          <DifferenceTable
            header={preview.header}
            words={words}
            shown={shown}
            current={current}
            onCurrent={setCurrent}
          />
        </section>
        {current && (
          <RowDetail row={current} header={preview.header} words={words} onClose={() => setCurrent(null)} />
        )}
      </div>
      <ImportFoot
        icon={Save}
        isDisabled={save === 0 || importing.isBusy}
        onNext={importing.save}
        back={
          hasColumns
            ? { label: say('back'), onBack: importing.backToColumns }
            : { label: say('another'), onBack: importing.stop }
        }
      >
        {save === 0 ? say('save.nothing') : say('save', { save, rows: preview.rowCount })}
      </ImportFoot>
    </>
  );
};
