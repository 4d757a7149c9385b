import type { BadgeElement } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Drawing } from '../drawing/drawing.ts';
import type { FieldsOf } from './fields-of.ts';

export interface ImageFieldsProps extends FieldsOf<Extract<BadgeElement, { type: 'image' }>> {
  readonly drawing: Drawing;
}

/** Which of the badge's images it is, and whether it keeps its shape. */
export const ImageFields = ({ element, change, drawing }: ImageFieldsProps) => {
  const text = useText();
  const names = [...new Set([...Object.keys(drawing.layout.images), element.image])];
  return (
    <>
      <Select
        label={text('designer.image')}
        value={element.image}
        options={names.map((name) => ({ value: name, label: name }))}
        onValue={(image) => change({ image })}
      />
      <Select
        label={text('designer.image.fit')}
        value={element.fit}
        options={(['contain', 'stretch'] as const).map((value) => ({
          value,
          label: text(`designer.image.fit.${value}`),
        }))}
        onValue={(fit) => change({ fit })}
      />
    </>
  );
};
