import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import type { DeskClient } from '../../../client/desk-client.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { LayoutImportButton, LayoutImportResult } from '../files/layout-import.tsx';
import { useLayoutImport } from '../files/use-layout-import.ts';
import { FontsPanel } from '../fonts/fonts-panel.tsx';
import { LayoutCard } from './layout-card.tsx';
import css from './list.module.css';

type StoredLayout = Awaited<ReturnType<DeskClient['badges']['layout']>>;

const KINDS = ['badge', 'tent', 'sign', 'certificate'] as const;

/** All layouts: those that were drawn here, and the starters to begin from. */
export const LayoutList = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const importing = useLayoutImport(onOpen);
  const [removed, setRemoved] = useState<StoredLayout | null>(null);
  const { value: layouts } = useAnswer('badges.layouts', (client) => client.badges.layouts(), [
    'badge-layout',
  ]);
  const { value: hardest } = useAnswer('badges.somebody', (client) => client.badges.hardest({ count: 4 }), [
    'attendees',
  ]);
  const { value: programme } = useAnswer('badges.somewhere', (client) => client.programme.list(), [
    'programme',
  ]);
  const somebody = hardest?.people.at(-1)?.attendeeId ?? '';
  const somewhere = programme?.rows[0]?.activity.id ?? '';
  const begin = (id: string, name: string) =>
    void acting.run(async () => {
      const { layout } = await desk.badges.layout({ id });
      onOpen((await desk.badges.saveLayout({ id: '', layout: { ...layout, name } })).id);
    });
  const remove = (id: string) =>
    void acting.run(async () => {
      setRemoved(await desk.badges.layout({ id }));
      await desk.badges.removeLayout({ id });
    });
  const bringBack = ({ id, layout }: StoredLayout) =>
    void acting.run(async () => {
      await desk.badges.saveLayout({ id, layout });
      setRemoved(null);
    });
  if (layouts === null) return null;
  const drawn = layouts.filter(({ isStarter }) => !isStarter);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{text('designer.title')}</h1>
        <LayoutImportButton importing={importing} />
      </header>
      <LayoutImportResult importing={importing} onOpen={onOpen} />
      <ProblemLine problem={acting.problem} />
      {removed && (
        <Notice
          tone="plain"
          icon={Undo2}
          actions={<Button onClick={() => bringBack(removed)}>{text('designer.undo')}</Button>}
        >
          {text('designer.removed', { name: removed.name })}
        </Notice>
      )}
      {drawn.length > 0 && (
        <section aria-labelledby="layouts-drawn">
          <h2 id="layouts-drawn" className={css.subtitle}>
            {text('designer.drawn')}
          </h2>
          <ul className={css.cards}>
            {drawn.map((layout) => (
              <LayoutCard
                key={layout.id}
                layout={layout}
                somebody={layout.kind === 'sign' ? somewhere : somebody}
                onOpen={() => onOpen(layout.id)}
                onCopy={() => begin(layout.id, text('designer.copy-of', { name: layout.name }))}
                onRemove={() => remove(layout.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`layouts-${kind}`}>
          <h2 id={`layouts-${kind}`} className={css.subtitle}>
            {text(`designer.starters.${kind}`)}
          </h2>
          <ul className={css.cards}>
            {layouts
              .filter((layout) => layout.isStarter && layout.kind === kind)
              .map((layout) => (
                <LayoutCard
                  key={layout.id}
                  layout={layout}
                  somebody={kind === 'sign' ? somewhere : somebody}
                  onOpen={() => begin(layout.id, text(`designer.new-name.${kind}`, { name: layout.name }))}
                />
              ))}
          </ul>
        </section>
      ))}
      <FontsPanel />
    </div>
  );
};
