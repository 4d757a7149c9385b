import { Plus, X } from 'lucide-react';
import { BADGE_FIELDS } from '../../../../shared/domain/badges/badge-facts.ts';
import type { TextElement, TextParagraph } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { fieldWord } from '../drawing/layer-words.ts';
import { ColourChoice } from './colour-choice.tsx';
import type { FieldsOf } from './fields-of.ts';
import css from './panels.module.css';
import { TemplateField } from './template-field.tsx';

const WEIGHTS = ['medium', 'bold', 'bold-when-shared'] as const;
const MOST = 12;
const NEW: TextParagraph = { text: '', weight: 'medium', colour: '#0F1F1D' };

/** What a text says, one line below the other. A line whose fields are all empty is left out. */
export const Paragraphs = ({ element, change }: FieldsOf<TextElement>) => {
  const text = useText();
  const { paragraphs } = element;
  const put = (at: number, wish: Partial<TextParagraph>) =>
    change({ paragraphs: paragraphs.map((one, place) => (place === at ? { ...one, ...wish } : one)) });
  const options = BADGE_FIELDS.map((field) => ({ value: field, label: fieldWord(field, text) ?? field }));
  return (
    <>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place.
        <div key={at} className={css.line}>
          <div className={css.withButton}>
            <TemplateField
              label={
                paragraphs.length === 1
                  ? text('designer.text')
                  : text('designer.text.line', { number: at + 1 })
              }
              value={paragraph.text}
              onValue={(words) => put(at, { text: words })}
            />
            {paragraphs.length > 1 && (
              <Button
                size="small"
                variant="quiet"
                icon={X}
                aria-label={text('designer.text.remove', { number: at + 1 })}
                onClick={() => change({ paragraphs: paragraphs.toSpliced(at, 1) })}
              />
            )}
          </div>
          <div className={css.pair}>
            <Select
              label={text('designer.weight')}
              value={paragraph.weight}
              options={WEIGHTS.map((value) => ({ value, label: text(`designer.weight.${value}`) }))}
              onValue={(weight) => put(at, { weight })}
            />
            <ColourChoice
              label={text('designer.colour')}
              value={paragraph.colour}
              onValue={(colour) => put(at, { colour })}
            />
          </div>
          <Select
            label={text('designer.text.field', { number: at + 1 })}
            isLabelHidden
            value=""
            options={[{ value: '', label: text('designer.text.insert') }, ...options]}
            onValue={(field) => {
              if (field !== '') put(at, { text: `${paragraph.text}{${field}}` });
            }}
          />
        </div>
      ))}
      {paragraphs.length < MOST && (
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          onClick={() => change({ paragraphs: [...paragraphs, NEW] })}
        >
          {text('designer.text.add')}
        </Button>
      )}
    </>
  );
};
