import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { place } from '../drawing/edits.ts';
import type { FieldsOf } from './fields-of.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';

export interface PlaceFieldsProps extends FieldsOf<BadgeElement> {
  readonly edit: EditNow;
}

const SIDES = ['x', 'y', 'w', 'h'] as const;

/** Where a layer is and how large, in numbers; turned, and whether it can be moved by mistake. */
export const PlaceFields = ({ element, edit, change }: PlaceFieldsProps) => {
  const text = useText();
  const { x, y, w, h, isLocked } = element;
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{text('designer.place')}</legend>
      <div className={css.pair}>
        {SIDES.map((side) => (
          <MeasureField
            key={side}
            label={text(`designer.place.${side}`)}
            value={element[side]}
            unit="mm"
            least={side === 'x' || side === 'y' ? -1000 : element.type === 'line' ? 0 : 1}
            most={2000}
            disabled={isLocked}
            onValue={(mm) => edit(place(element.id, { x, y, w, h, [side]: mm }), `${element.id} ${side}`)}
          />
        ))}
        <MeasureField
          label={text('designer.rotation')}
          value={element.rotation}
          unit="°"
          least={-360}
          most={360}
          step={5}
          disabled={isLocked}
          onValue={(rotation) => change({ rotation })}
        />
      </div>
      <Checkbox
        isChecked={isLocked}
        onChecked={(locked) => change({ isLocked: locked })}
        label={text('designer.locked')}
      />
    </fieldset>
  );
};
