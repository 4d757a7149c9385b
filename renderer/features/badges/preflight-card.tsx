import { ListChecks, Square } from 'lucide-react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useLayoutName } from '../../ui/layout-name.ts';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import type { Choosing } from './bulk-choice.ts';
import css from './preflight.module.css';
import { PreflightResults } from './preflight-results.tsx';
import type { Preflight, PreflightState } from './preflight-run.ts';

export interface PreflightCardProps {
  readonly preflight: Preflight;
  readonly choosing: Choosing;
  readonly layout: string;
  readonly layouts: readonly { readonly id: string; readonly name: string }[];
  readonly onLayout: (layout: string) => void;
  readonly categoryName: (id: string) => string;
}

/** Looks at all badges before they are printed: how far it is, what it found. */
export const PreflightCard = (props: PreflightCardProps) => {
  const { preflight, choosing, layout, layouts, onLayout } = props;
  const text = useText();
  const nameOf = useLayoutName();
  const { state, people, problem } = preflight;
  const count = choosing.count?.people ?? 0;
  const isRunning = state.kind === 'running';
  return (
    <Card title={text('preflight.check')} note={text('preflight.check.note')}>
      <div className={css.choice}>
        <div className={css.row}>
          <div className={css.wideField}>
            <Select
              label={text('preflight.layout')}
              value={layout}
              options={[
                { value: '', label: text('preflight.layout.default') },
                ...layouts.map((one) => ({ value: one.id, label: nameOf(one) })),
              ]}
              onValue={onLayout}
              disabled={isRunning}
            />
          </div>
          {isRunning ? (
            <Button icon={Square} onClick={preflight.stop}>
              {text('preflight.stop')}
            </Button>
          ) : (
            <Button
              variant="primary"
              icon={ListChecks}
              data-first-focus
              autoFocus
              disabled={count === 0}
              onClick={() => void preflight.run(choosing.choice, layout)}
            >
              {text('preflight.run', { count })}
            </Button>
          )}
        </div>
        <ProblemLine problem={problem} />
        <Standing state={state} found={people.length} />
        {people.length > 0 && (
          <PreflightResults
            people={people}
            counts={state.kind === 'finished' ? state.counts : null}
            layout={layout}
            categoryName={props.categoryName}
          />
        )}
      </div>
    </Card>
  );
};

const Standing = ({ state, found }: { readonly state: PreflightState; readonly found: number }) => {
  const text = useText();
  switch (state.kind) {
    case 'running':
      return (
        <Progress
          label={text('preflight.running')}
          done={state.done}
          total={state.total}
          words={text('preflight.done-of', { done: state.done, total: state.total, found })}
        />
      );
    case 'stopped':
      return (
        <StatusLine face="none">
          {text('preflight.stopped', { done: state.done, total: state.total })}
        </StatusLine>
      );
    case 'finished':
      return (
        <StatusLine face={state.fine === state.total ? 'go' : 'wait'}>
          {text('preflight.finished', { fine: state.fine, found: state.total - state.fine })}
        </StatusLine>
      );
    default:
      return null;
  }
};
