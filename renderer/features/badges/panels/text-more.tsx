import type { TextElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { type Drawing, elementsOf } from '../drawing/drawing.ts';
import { closeUp } from '../drawing/edits.ts';
import { layerName } from '../drawing/layer-words.ts';
import type { FieldsOf } from './fields-of.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';

export interface TextMoreProps extends FieldsOf<TextElement> {
  readonly drawing: Drawing;
  readonly edit: EditNow;
}

/** What is seldom wanted of a text. */
export const TextMore = ({ element, change, drawing, edit }: TextMoreProps) => {
  const text = useText();
  const above = elementsOf(drawing).filter(({ id, type }) => type === 'text' && id !== element.id);
  return (
    <details className={css.more}>
      <summary>{text('designer.more')}</summary>
      <div className={css.fields}>
        <Select
          label={text('designer.font')}
          value={element.font}
          options={[
            { value: 'sign', label: text('designer.font.sign') },
            { value: 'text', label: text('designer.font.text') },
          ]}
          onValue={(font) => change({ font })}
        />
        <div className={css.pair}>
          <Select
            label={text('designer.valign')}
            value={element.valign}
            options={(['top', 'middle', 'bottom'] as const).map((value) => ({
              value,
              label: text(`designer.valign.${value}`),
            }))}
            onValue={(valign) => change({ valign })}
          />
          <MeasureField
            label={text('designer.leading')}
            value={element.leading}
            unit="×"
            least={0.7}
            most={3}
            step={0.05}
            onValue={(leading) => change({ leading })}
          />
        </div>
        <Checkbox
          isChecked={element.transform === 'upper'}
          onChecked={(isUpper) => change({ transform: isUpper ? 'upper' : 'none' })}
          label={text('designer.capitals')}
        />
        <Select
          label={text('designer.closes-up')}
          value={element.closesUpTo ?? ''}
          options={[
            { value: '', label: text('designer.closes-up.none') },
            ...above.map((one) => ({ value: one.id, label: layerName(one, text) })),
          ]}
          onValue={(id) => edit(closeUp(element.id, id))}
        />
      </div>
    </details>
  );
};
