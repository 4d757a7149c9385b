import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { EditNow } from '../drawing/drawing.ts';
import { change } from '../drawing/drawing.ts';
import { MeasureField } from './measure-field.tsx';
import css from './panels.module.css';
import { PaperFields } from './paper-fields.tsx';
import { SheetFields } from './sheet-fields.tsx';

export interface LayoutPanelProps {
  readonly layout: BadgeLayout;
  readonly edit: EditNow;
}

const BIG_NAMES = ['right-to-left', 'display', 'own-script'] as const;
const LANGUAGES = ['en', 'de', 'fr', 'ar', 'tr', 'uk'] as const;

/** The badge as a whole: its name and size, its sides, and which name is the big one. */
export const LayoutPanel = ({ layout, edit }: LayoutPanelProps) => {
  const text = useText();
  const put = (wish: Partial<BadgeLayout>) => edit(change(wish), `layout ${Object.keys(wish).join(' ')}`);
  const { page } = layout;
  const languages = [...new Set([...LANGUAGES, layout.language])];
  return (
    <section className={css.fields} aria-labelledby="designer-layout">
      <h2 id="designer-layout" className={css.title}>
        {text(`designer.layout.${layout.kind}`)}
      </h2>
      <TextField
        label={text('designer.name')}
        value={layout.name}
        maxLength={200}
        problem={layout.name.trim() === '' ? text('designer.name.missing') : ''}
        onValue={(name) => put({ name })}
      />
      <div className={css.pair}>
        <MeasureField
          label={text('designer.width')}
          value={page.widthMm}
          unit="mm"
          least={10}
          most={1000}
          onValue={(widthMm) => put({ page: { ...page, widthMm } })}
        />
        <MeasureField
          label={text('designer.height')}
          value={page.heightMm}
          unit="mm"
          least={10}
          most={1000}
          onValue={(heightMm) => put({ page: { ...page, heightMm } })}
        />
      </div>
      <PaperFields layout={layout} edit={edit} />
      <SheetFields layout={layout} put={put} />
      {layout.kind !== 'sign' && <NameFields layout={layout} put={put} />}
      <Select
        label={text('designer.language')}
        value={layout.language}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
        onValue={(language) => put({ language })}
        hint={text('designer.language.hint')}
      />
    </section>
  );
};

interface NameFieldsProps {
  readonly layout: BadgeLayout;
  readonly put: (wish: Partial<BadgeLayout>) => void;
}

/** Which name is the big one, and what becomes of a badge whose big name runs from right to left. */
const NameFields = ({ layout, put }: NameFieldsProps) => {
  const text = useText();
  return (
    <>
      <Select
        label={text('designer.big-name')}
        value={layout.bigName}
        options={BIG_NAMES.map((value) => ({ value, label: text(`designer.big-name.${value}`) }))}
        onValue={(bigName) => put({ bigName })}
      />
      <Select
        label={text('designer.mirror')}
        value={layout.mirror}
        options={(['right-to-left', 'never'] as const).map((value) => ({
          value,
          label: text(`designer.mirror.${value}`),
        }))}
        onValue={(mirror) => put({ mirror })}
      />
    </>
  );
};

/** A language in its own words. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
