import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { ColourChoice } from './colour-choice.tsx';
import type { FieldsOf } from './fields-of.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';

type Rect = Extract<BadgeElement, { type: 'rect' }>;
type Line = Extract<BadgeElement, { type: 'line' }>;

/** A rectangle: what fills it, its edge, and how round its corners are. */
export const RectFields = ({ element, change }: FieldsOf<Rect>) => {
  const text = useText();
  return (
    <>
      <ColourChoice
        label={text('designer.fill')}
        value={element.fill}
        onValue={(fill) => change({ fill })}
        onNone={() => change({ fill: null })}
      />
      <ColourChoice
        label={text('designer.stroke')}
        value={element.stroke}
        onValue={(stroke) => change({ stroke })}
        onNone={() => change({ stroke: null })}
      />
      <div className={css.pair}>
        <StrokeField strokeMm={element.strokeMm} onStroke={(strokeMm) => change({ strokeMm })} />
        <MeasureField
          label={text('designer.radius')}
          value={element.radiusMm}
          unit="mm"
          least={0}
          most={100}
          step={0.5}
          onValue={(radiusMm) => change({ radiusMm })}
        />
      </div>
    </>
  );
};

/** A line: its colour and how thick it is. */
export const LineFields = ({ element, change }: FieldsOf<Line>) => {
  const text = useText();
  return (
    <>
      <ColourChoice
        label={text('designer.colour')}
        value={element.stroke}
        onValue={(stroke) => change({ stroke })}
      />
      <StrokeField strokeMm={element.strokeMm} onStroke={(strokeMm) => change({ strokeMm })} />
    </>
  );
};

const StrokeField = ({
  strokeMm,
  onStroke,
}: {
  readonly strokeMm: number;
  readonly onStroke: (mm: number) => void;
}) => {
  const text = useText();
  return (
    <MeasureField
      label={text('designer.thickness')}
      value={strokeMm}
      unit="mm"
      least={0}
      most={20}
      step={0.1}
      onValue={onStroke}
    />
  );
};
