import type { TextParagraph } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import { ColourChoice } from './colour-choice.tsx';

export interface ParagraphStyleProps {
  readonly paragraph: TextParagraph;
  readonly onWish: (wish: Partial<TextParagraph>) => void;
}

const WEIGHTS = ['medium', 'bold', 'bold-when-shared'] as const;

/** How bold a line is. */
export const LineWeight = ({ paragraph, onWish }: ParagraphStyleProps) => {
  const text = useText();
  return (
    <Select
      label={text('designer.weight')}
      value={paragraph.weight}
      options={WEIGHTS.map((value) => ({ value, label: text(`designer.weight.${value}`) }))}
      onValue={(weight) => onWish({ weight })}
    />
  );
};

/** The colour of a line. */
export const LineColour = ({ paragraph, onWish }: ParagraphStyleProps) => {
  const text = useText();
  return (
    <ColourChoice
      label={text('designer.colour')}
      value={paragraph.colour}
      onValue={(colour) => onWish({ colour })}
    />
  );
};
