import { useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { useCategories } from '../use-categories.ts';
import type { Keeping, StoredLayout } from '../use-layout-keeping.ts';
import { usePeopleCounts } from '../use-people-counts.ts';
import css from './panels.module.css';
import { PrinterLine } from './printer-line.tsx';

export interface UsePanelProps {
  readonly stored: StoredLayout;
  readonly keeping: Keeping;
  readonly onDone: () => void;
}

/** Whose badges are printed in this layout, and at which printers of this desk. */
export const UsePanel = ({ stored, keeping, onDone }: UsePanelProps) => {
  const text = useText();
  const { language } = useLocale();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const categories = useCategories().filter(({ printsBadge }) => printsBadge);
  const counts = usePeopleCounts();
  const printers = useAnswer('printers', (client) => client.printing.printers(), ['printers']).value ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(stored.usedFor);
  const people = chosen.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  const tick = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  const use = async () => {
    if (keeping.isChanged && !(await keeping.save())) return;
    if (!(await acting.run(() => desk.badges.useLayout({ id: stored.id, categories: [...chosen] })))) return;
    announce('status', text('designer.used', { people }));
    onDone();
  };
  return (
    <section className={css.fields} aria-labelledby="designer-use">
      <h2 id="designer-use" className={css.title}>
        {text('designer.use.title')}
      </h2>
      <fieldset className={css.ticks}>
        <legend className={css.label}>{text('designer.use.for')}</legend>
        {categories.map(({ id, label }) => (
          <Checkbox
            key={id}
            isChecked={chosen.includes(id)}
            onChecked={(isOn) => tick(id, isOn)}
            label={text('designer.use.category', { name: label[language], people: counts[id] ?? 0 })}
          />
        ))}
      </fieldset>
      <ul className={css.printers} aria-label={text('designer.use.printers')}>
        {printers.map((printer) => (
          <PrinterLine key={printer.id} printer={printer} stored={stored} />
        ))}
      </ul>
      <div className={css.pair}>
        <Button
          variant="primary"
          disabled={acting.isBusy || (chosen.length === 0 && stored.usedFor.length === 0)}
          onClick={() => void use()}
        >
          {text('designer.use.people', { people })}
        </Button>
        <Button onClick={onDone}>{text('designer.cancel')}</Button>
      </div>
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
    </section>
  );
};
