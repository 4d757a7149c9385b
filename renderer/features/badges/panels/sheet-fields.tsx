import type { BadgeLayout, BadgeSheet } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';

export interface SheetFieldsProps {
  readonly layout: BadgeLayout;
  readonly put: (wish: Partial<BadgeLayout>) => void;
}

const PAPERS = ['label', 'roll', 'A4', 'Letter'] as const;
const NEW_SHEET: Omit<BadgeSheet, 'paper'> = {
  orientation: 'portrait',
  columns: 2,
  rows: 2,
  marginsMm: null,
  gapsMm: { x: 0, y: 0 },
  cropMarks: true,
};

/** What lies in the printer: labels of the size, a roll that is cut, or sheets with several badges. */
export const SheetFields = ({ layout, put }: SheetFieldsProps) => {
  const text = useText();
  const { sheet } = layout;
  const choose = (paper: (typeof PAPERS)[number]) => {
    if (paper === 'label' || paper === 'roll') put({ media: paper, sheet: null });
    else put({ sheet: { ...NEW_SHEET, ...sheet, paper } });
  };
  return (
    <>
      <Select
        label={text('designer.paper')}
        value={sheet?.paper ?? layout.media}
        options={PAPERS.map((value) => ({ value, label: text(`designer.paper.${value}`) }))}
        onValue={choose}
      />
      {sheet && <Columns sheet={sheet} onSheet={(wish) => put({ sheet: { ...sheet, ...wish } })} />}
    </>
  );
};

interface ColumnsProps {
  readonly sheet: BadgeSheet;
  readonly onSheet: (wish: Partial<BadgeSheet>) => void;
}

const Columns = ({ sheet, onSheet }: ColumnsProps) => {
  const text = useText();
  return (
    <div className={css.group}>
      <Select
        label={text('designer.sheet.orientation')}
        value={sheet.orientation}
        options={(['portrait', 'landscape'] as const).map((value) => ({
          value,
          label: text(`designer.sheet.${value}`),
        }))}
        onValue={(orientation) => onSheet({ orientation })}
      />
      <div className={css.pair}>
        <MeasureField
          label={text('designer.sheet.columns')}
          value={sheet.columns}
          unit=""
          least={1}
          most={20}
          onValue={(columns) => onSheet({ columns: Math.round(columns) })}
        />
        <MeasureField
          label={text('designer.sheet.rows')}
          value={sheet.rows}
          unit=""
          least={1}
          most={40}
          onValue={(rows) => onSheet({ rows: Math.round(rows) })}
        />
        <MeasureField
          label={text('designer.sheet.gap-x')}
          value={sheet.gapsMm.x}
          unit="mm"
          least={0}
          most={100}
          onValue={(x) => onSheet({ gapsMm: { ...sheet.gapsMm, x } })}
        />
        <MeasureField
          label={text('designer.sheet.gap-y')}
          value={sheet.gapsMm.y}
          unit="mm"
          least={0}
          most={100}
          onValue={(y) => onSheet({ gapsMm: { ...sheet.gapsMm, y } })}
        />
      </div>
      <Checkbox
        isChecked={sheet.cropMarks}
        onChecked={(cropMarks) => onSheet({ cropMarks })}
        label={text('designer.sheet.crop')}
      />
    </div>
  );
};
