import { Plus, X } from 'lucide-react';
import { BADGE_FIELDS } from '../../../../shared/domain/badges/badge-facts.ts';
import type { TextElement, TextParagraph } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { fieldWord } from '../drawing/layer-words.ts';
import type { FieldsOf } from './fields-of.ts';
import css from './panels.module.css';
import { LineColour, LineWeight } from './paragraph-style.tsx';
import { TemplateField } from './template-field.tsx';

const MOST = 12;
const NEW: TextParagraph = { text: '', weight: 'medium', colour: '#0F1F1D' };

/** What a text says, one line below the other. A line whose fields are all empty is left out. */
export const Paragraphs = ({ element, change }: FieldsOf<TextElement>) => {
  const text = useText();
  const { paragraphs } = element;
  const isOne = paragraphs.length === 1;
  const put = (at: number, wish: Partial<TextParagraph>) =>
    change({ paragraphs: paragraphs.map((one, place) => (place === at ? { ...one, ...wish } : one)) });
  return (
    <>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place.
        <div key={at} className={css.line}>
          <div className={css.withButton}>
            <TemplateField
              label={isOne ? text('designer.text') : text('designer.text.line', { number: at + 1 })}
              value={paragraph.text}
              onValue={(words) => put(at, { text: words })}
            />
            <InsertField
              number={at + 1}
              onField={(field) => put(at, { text: `${paragraph.text}{${field}}` })}
            />
            {!isOne && (
              <Button
                size="small"
                variant="quiet"
                icon={X}
                aria-label={text('designer.text.remove', { number: at + 1 })}
                onClick={() => change({ paragraphs: paragraphs.toSpliced(at, 1) })}
              />
            )}
          </div>
          {!isOne && (
            <div className={css.pair}>
              <LineWeight paragraph={paragraph} onWish={(wish) => put(at, wish)} />
              <LineColour paragraph={paragraph} onWish={(wish) => put(at, wish)} />
            </div>
          )}
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

interface InsertFieldProps {
  readonly number: number;
  readonly onField: (field: string) => void;
}

/** Puts a field at the end of a line. */
const InsertField = ({ number, onField }: InsertFieldProps) => {
  const text = useText();
  return (
    <select
      className={css.insert}
      aria-label={text('designer.text.field', { number })}
      title={text('designer.text.insert')}
      value=""
      onChange={(event) => onField(event.target.value)}
    >
      <option value="" hidden>
        +
      </option>
      {BADGE_FIELDS.map((field) => (
        <option key={field} value={field}>
          {fieldWord(field, text) ?? field}
        </option>
      ))}
    </select>
  );
};
