import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { change, changeBack } from '../drawing/drawing.ts';
import { LabelledSegmented } from './labelled-segmented.tsx';

export interface PaperFieldsProps {
  readonly layout: BadgeLayout;
  readonly edit: EditNow;
}

const FOLDS = ['none', 'bottom-edge', 'top-edge', 'right-edge', 'left-edge'] as const;

/** The other side: none, the same again or one of its own; folded over, or printed on the back. */
export const PaperFields = ({ layout, edit }: PaperFieldsProps) => {
  const text = useText();
  const back = layout.back?.kind ?? 'none';
  return (
    <>
      <LabelledSegmented
        label={text('designer.back')}
        value={back}
        options={(['none', 'same', 'own'] as const).map((value) => ({
          value,
          label: text(`designer.back.${value}`),
        }))}
        onValue={(wanted) => edit(changeBack(wanted))}
      />
      {back !== 'none' && (
        <Select
          label={text('designer.fold')}
          value={layout.fold ?? 'none'}
          options={FOLDS.map((value) => ({ value, label: text(`designer.fold.${value}`) }))}
          onValue={(fold) => edit(change({ fold: fold === 'none' ? null : fold }))}
        />
      )}
      {back !== 'none' && layout.fold !== null && (
        <Checkbox
          isChecked={layout.foldMarks}
          onChecked={(foldMarks) => edit(change({ foldMarks }))}
          label={text('designer.fold.marks')}
        />
      )}
      {back !== 'none' && layout.fold === null && (
        <Select
          label={text('designer.flip')}
          value={layout.flip}
          options={(['sideways', 'upwards'] as const).map((value) => ({
            value,
            label: text(`designer.flip.${value}`),
          }))}
          onValue={(flip) => edit(change({ flip }))}
        />
      )}
    </>
  );
};
