import { Suspense, useState } from 'react';
import { useText } from '../locales/locale-context.tsx';
import { classNames } from '../ui/class-names.ts';
import { zoomFrom } from './appearance.ts';
import type { Area } from './area.ts';
import { AreaPlaceholder } from './area-placeholder.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import css from './frame.module.css';
import type { FrameFacts } from './frame-facts.ts';
import { type KeyMap, useKeys } from './keys.ts';
import { KeysPanel } from './keys-panel.tsx';
import { Lintel } from './lintel.tsx';
import { usePreferences } from './preferences-context.tsx';
import { useRoute } from './route.ts';
import { StatusStrip } from './status-strip.tsx';
import { Threshold } from './threshold.tsx';

export interface FrameProps {
  readonly areas: readonly [Area, ...Area[]];
  readonly facts: FrameFacts;
  readonly now: () => number;
  /** Names a problem, so that the screen and the log speak of the same one. */
  readonly newId: () => string;
  readonly onProblem: (problem: unknown, id: string) => void;
  /** On tablets and phones: a smaller lintel, and one strip in the place of the threshold. */
  readonly isFolded?: boolean;
  readonly onSearch?: () => void;
  /** Only for those who may start a muster. */
  readonly onMuster?: () => void;
  readonly onChangeOperator?: () => void;
}

/** The door frame around every screen: lintel, stage, threshold. */
export const Frame = (props: FrameProps) => {
  const text = useText();
  const { preferences, change } = usePreferences();
  const route = useRoute();
  const [areKeysOpen, setKeysOpen] = useState(false);
  const area = props.areas.find(({ id }) => id === route.area) ?? props.areas[0];
  const toggleSound = () => change({ isMuted: !preferences.isMuted });
  const toggleKeys = () => setKeysOpen((isOpen) => !isOpen);
  const zoom = (direction: 'larger' | 'smaller') =>
    change({ zoomPercent: zoomFrom(preferences.zoomPercent, direction) });

  useKeys(
    {
      F1: toggleKeys,
      'Ctrl+M': toggleSound,
      'Ctrl++': () => zoom('larger'),
      'Ctrl+=': () => zoom('larger'),
      'Ctrl+-': () => zoom('smaller'),
      'Ctrl+0': () => change({ zoomPercent: 100 }),
      ...(areKeysOpen ? { Escape: () => setKeysOpen(false) } : {}),
      ...(props.onSearch ? { 'Ctrl+K': props.onSearch } : {}),
      ...areaKeys(props.areas, route.go),
    },
    { layer: 'frame' },
  );

  return (
    <div className={css.zoomed} style={{ zoom: preferences.zoomPercent / 100 }}>
      <div className={classNames(css.frame, props.isFolded && css.folded)}>
        <a className={css.skip} href="#stage" onClick={focusStage}>
          {text('app.skip')}
        </a>
        <Lintel
          areas={props.areas}
          currentArea={area.id}
          event={props.facts.event}
          operator={props.facts.operator}
          now={props.now}
          isFolded={props.isFolded}
          onSearch={props.onSearch}
          onMuster={props.onMuster}
          onChangeOperator={props.onChangeOperator}
        />
        <main id="stage" className={css.stage} tabIndex={-1}>
          <ErrorBoundary key={area.id} newId={props.newId} onProblem={props.onProblem}>
            <Suspense fallback={<AreaPlaceholder />}>
              <area.screen />
            </Suspense>
          </ErrorBoundary>
          {areKeysOpen && (
            <KeysPanel
              areaLabel={text(area.labelKey)}
              areaKeys={area.keys ?? []}
              onClose={() => setKeysOpen(false)}
            />
          )}
        </main>
        {props.isFolded ? (
          <StatusStrip
            segments={props.facts.segments}
            isMuted={preferences.isMuted}
            onToggleSound={toggleSound}
          />
        ) : (
          <Threshold
            segments={props.facts.segments}
            isMuted={preferences.isMuted}
            onToggleSound={toggleSound}
            areKeysOpen={areKeysOpen}
            onToggleKeys={toggleKeys}
          />
        )}
      </div>
    </div>
  );
};

const areaKeys = (areas: readonly Area[], go: (area: string) => void): KeyMap =>
  Object.fromEntries(areas.map(({ id }, place) => [`Ctrl+${place + 1}`, () => go(id)]));

/** To the field of the screen if it has one (`data-first-focus`), else to the screen. The hash belongs to the router. */
const focusStage = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  const stage = document.getElementById('stage');
  (stage?.querySelector<HTMLElement>('[data-first-focus]') ?? stage)?.focus();
};
