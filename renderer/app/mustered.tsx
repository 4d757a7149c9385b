import { Activity, type ReactNode } from 'react';
import { useAnswer } from '../client/desk-context.tsx';
import { MusterScreen } from '../features/muster/muster-screen.tsx';
import css from './mustered.module.css';
import { usePreferences } from './preferences-context.tsx';
import { useSession } from './session-context.tsx';

export interface MusteredProps {
  readonly now: () => number;
  /** The frame with its screens. */
  readonly children: ReactNode;
}

/**
 * Turns this screen into the list of a muster for as long as one is on, whatever it showed before. The screens
 * underneath sleep meanwhile: no scan checks anybody in who is being looked for, and a form that was half filled
 * in is there again afterwards.
 */
export const Mustered = ({ now, children }: MusteredProps) => {
  const { session } = useSession();
  const { preferences } = usePreferences();
  const { value } = useAnswer('muster', (desk) => desk.muster.state(), ['muster']);
  const role = session?.role ?? null;
  const muster = value === null || value.since === null || role === null ? null : value;
  return (
    <>
      <Activity mode={muster === null ? 'visible' : 'hidden'}>{children}</Activity>
      {muster !== null && role !== null && (
        <div className={css.zoomed} style={{ zoom: preferences.zoomPercent / 100 }}>
          <MusterScreen muster={muster} role={role} now={now} />
        </div>
      )}
    </>
  );
};
