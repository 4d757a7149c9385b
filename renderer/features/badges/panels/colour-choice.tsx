import type { BadgeColour } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Field } from '../../../ui/field.tsx';
import css from './panels.module.css';

export interface ColourChoiceProps {
  readonly label: string;
  /** null: none. */
  readonly value: BadgeColour | null;
  readonly onValue: (colour: BadgeColour) => void;
  /** Where nothing may be chosen too. */
  readonly onNone?: () => void;
}

const OWN = 'own';
const NONE = 'none';
const INK = '#0F1F1D';

/** That of the category, the one that can be read on it, or one of its own. */
export const ColourChoice = ({ label, value, onValue, onNone }: ColourChoiceProps) => {
  const text = useText();
  const isOwn = value?.startsWith('#') === true;
  const choose = (wanted: string) => {
    if (wanted === NONE) onNone?.();
    else onValue(wanted === OWN ? INK : wanted);
  };
  return (
    <Field label={label}>
      {(wiring) => (
        <span className={css.colours}>
          <select
            {...wiring}
            className={css.select}
            value={value === null ? NONE : isOwn ? OWN : value}
            onChange={(event) => choose(event.target.value)}
          >
            {onNone && <option value={NONE}>{text('designer.colour.none')}</option>}
            <option value={OWN}>{text('designer.colour.own')}</option>
            <option value="category">{text('designer.colour.category')}</option>
            <option value="on-category">{text('designer.colour.on-category')}</option>
          </select>
          {isOwn && (
            <input
              type="color"
              className={css.swatch}
              aria-label={text('designer.colour.pick', { what: label })}
              value={value.toLowerCase()}
              onChange={(event) => onValue(event.target.value)}
            />
          )}
        </span>
      )}
    </Field>
  );
};
