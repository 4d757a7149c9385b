import { Undo2 } from 'lucide-react';
import type { LayoutSummary } from '../../../../shared/contract/badge-layouts.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLayoutName } from '../../../ui/layout-name.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { LayoutImportButton, LayoutImportResult } from '../files/layout-import.tsx';
import { useLayoutImport } from '../files/use-layout-import.ts';
import { FontsPanel } from '../fonts/fonts-panel.tsx';
import { LayoutCard } from './layout-card.tsx';
import { LayoutSection } from './layout-section.tsx';
import css from './list.module.css';
import { useLayoutActs } from './use-layout-acts.ts';
import { useShown } from './use-shown.ts';
import { useThumbs } from './use-thumbs.ts';

const KINDS = ['badge', 'tent', 'sign', 'certificate'] as const;

const NONE: readonly LayoutSummary[] = [];

/** Those that were drawn here come first, in the list as in being drawn. */
const drawnFirst = (layouts: readonly LayoutSummary[]): readonly LayoutSummary[] =>
  layouts.toSorted((one, other) => Number(one.isStarter) - Number(other.isStarter));

/** All layouts: those that were drawn here, and the starters to begin from. */
export const LayoutList = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const text = useText();
  const nameOf = useLayoutName();
  const importing = useLayoutImport(onOpen);
  const acts = useLayoutActs(onOpen);
  const { removed } = acts;
  const { value } = useAnswer('badges.layouts', (desk) => desk.badges.layouts(), ['badge-layout']);
  const layouts = drawnFirst(value ?? NONE);
  const thumbOf = useThumbs(layouts, useShown());
  if (value === null) return null;
  const drawn = layouts.filter(({ isStarter }) => !isStarter);
  const startersOf = (kind: LayoutSummary['kind']) =>
    layouts.filter((layout) => layout.isStarter && layout.kind === kind);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{text('designer.title')}</h1>
        <LayoutImportButton importing={importing} />
      </header>
      <LayoutImportResult importing={importing} onOpen={onOpen} />
      <ProblemLine problem={acts.problem} />
      {removed && (
        <Notice
          tone="plain"
          icon={Undo2}
          actions={<Button onClick={() => acts.bringBack(removed)}>{text('designer.undo')}</Button>}
        >
          {text('designer.removed', { name: removed.name, kind: removed.kind })}
        </Notice>
      )}
      {drawn.length > 0 && (
        <LayoutSection id="layouts-drawn" title={text('designer.drawn')}>
          {drawn.map((layout) => (
            <LayoutCard
              key={layout.id}
              layout={layout}
              picture={thumbOf(layout)}
              onOpen={() => onOpen(layout.id)}
              onCopy={() => acts.begin(layout.id, text('designer.copy-of', { name: layout.name }))}
              onRemove={() => acts.remove(layout.id)}
            />
          ))}
        </LayoutSection>
      )}
      {KINDS.map((kind) => (
        <LayoutSection key={kind} id={`layouts-${kind}`} title={text(`designer.starters.${kind}`)}>
          {startersOf(kind).map((layout) => (
            <LayoutCard
              key={layout.id}
              layout={layout}
              picture={thumbOf(layout)}
              onOpen={() =>
                acts.begin(layout.id, text(`designer.new-name.${kind}`, { name: nameOf(layout) }))
              }
            />
          ))}
        </LayoutSection>
      ))}
      <FontsPanel />
    </div>
  );
};
