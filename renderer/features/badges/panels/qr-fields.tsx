import type { QrElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import { ColourChoice } from './colour-choice.tsx';
import type { FieldsOf } from './fields-of.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';
import { TemplateField } from './template-field.tsx';

/** What a code says, and how much of it may be dirty before it cannot be read. */
export const QrFields = ({ element, change }: FieldsOf<QrElement>) => {
  const text = useText();
  return (
    <>
      <TemplateField
        label={text('designer.qr.text')}
        value={element.text}
        onValue={(words) => change({ text: words })}
      />
      <Select
        label={text('designer.qr.level')}
        value={element.level}
        options={(['L', 'M', 'Q', 'H'] as const).map((value) => ({
          value,
          label: text(`designer.qr.level.${value}`),
        }))}
        onValue={(level) => change({ level })}
      />
      <div className={css.pair}>
        <MeasureField
          label={text('designer.qr.quiet')}
          value={element.quietModules}
          unit=""
          least={0}
          most={10}
          onValue={(modules) => change({ quietModules: Math.round(modules) })}
        />
        <ColourChoice
          label={text('designer.colour')}
          value={element.colour}
          onValue={(colour) => change({ colour })}
        />
      </div>
    </>
  );
};
