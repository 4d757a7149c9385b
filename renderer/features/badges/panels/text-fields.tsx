import { AlignCenter, AlignLeft, AlignRight } from 'lucide-react';
import type { TextElement, TextParagraph } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { change as changeLayout, type Drawing } from '../drawing/drawing.ts';
import type { FieldsOf } from './fields-of.ts';
import { IconChoice } from './icon-choice.tsx';
import { LabelledSegmented } from './labelled-segmented.tsx';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';
import { LineColour, LineWeight } from './paragraph-style.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { TextMore } from './text-more.tsx';

export interface TextFieldsProps extends FieldsOf<TextElement> {
  readonly drawing: Drawing;
  readonly edit: EditNow;
}

const ALIGNS = { start: AlignLeft, center: AlignCenter, end: AlignRight } as const;

/** What a text says, how large it is, and what gives way when it is too long. */
export const TextFields = ({ element, change, drawing, edit }: TextFieldsProps) => {
  const text = useText();
  const { align, paragraphs } = element;
  const only = paragraphs.length === 1 ? paragraphs[0] : undefined;
  const putOnly = (wish: Partial<TextParagraph>) => {
    if (only) change({ paragraphs: [{ ...only, ...wish }] });
  };
  return (
    <>
      <Paragraphs element={element} change={change} />
      <div className={css.pair}>
        <MeasureField
          label={text('designer.size')}
          value={element.sizePt}
          unit="pt"
          least={1}
          most={400}
          onValue={(sizePt) => change({ sizePt })}
        />
        <MeasureField
          label={text('designer.smallest')}
          value={element.minSizePt}
          unit="pt"
          least={1}
          most={400}
          onValue={(minSizePt) => change({ minSizePt })}
        />
      </div>
      <LabelledSegmented
        label={text('designer.fit')}
        value={element.fit}
        options={(['shrink', 'break', 'cut'] as const).map((value) => ({
          value,
          label: text(`designer.fit.${value}`),
        }))}
        onValue={(fit) => change({ fit })}
      />
      <div className={css.pair}>
        <IconChoice
          label={text('designer.align')}
          value={align === 'left' ? 'start' : align === 'right' ? 'end' : align}
          options={(['start', 'center', 'end'] as const).map((value) => ({
            value,
            label: text(`designer.align.${value}`),
            icon: ALIGNS[value],
          }))}
          onValue={(wanted) => change({ align: wanted })}
        />
        {only ? (
          <LineWeight paragraph={only} onWish={putOnly} />
        ) : (
          <Lines element={element} change={change} />
        )}
      </div>
      {only && (
        <div className={css.pair}>
          <Lines element={element} change={change} />
          <LineColour paragraph={only} onWish={putOnly} />
        </div>
      )}
      <Select
        label={text('designer.mirror')}
        value={drawing.layout.mirror}
        options={[
          { value: 'right-to-left', label: text('designer.mirror.right-to-left') },
          { value: 'never', label: text('designer.mirror.never') },
        ]}
        onValue={(mirror) => edit(changeLayout({ mirror }))}
      />
      <TextMore element={element} change={change} drawing={drawing} edit={edit} />
    </>
  );
};

const Lines = ({ element, change }: FieldsOf<TextElement>) => {
  const text = useText();
  return (
    <MeasureField
      label={text('designer.lines')}
      value={element.maxLines}
      unit=""
      least={1}
      most={40}
      onValue={(maxLines) => change({ maxLines: Math.round(maxLines) })}
    />
  );
};
