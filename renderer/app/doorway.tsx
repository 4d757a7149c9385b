import { Hourglass, Unplug } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useAnswer } from '../client/desk-context.tsx';
import { SignInScreen } from '../features/operators/sign-in-screen.tsx';
import { useText } from '../locales/locale-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { AreaPlaceholder } from './area-placeholder.tsx';
import css from './doorway.module.css';
import { isInvitedScreen } from './invited-screen.ts';
import { FirstImport, FirstRun } from './later-screens.ts';
import { MusterBar } from './muster-bar.tsx';
import { usePreferences } from './preferences-context.tsx';
import { useSession } from './session-context.tsx';
import { useTroubleText } from './trouble-text.ts';

export interface DoorwayProps {
  readonly now: () => number;
  /** The frame with its screens. */
  readonly children: ReactNode;
}

/** What stands before the frame: the first run of an empty desk, and the sign-in of one that has operators. */
export const Doorway = ({ now, children }: DoorwayProps) => {
  const { session, error, signIn } = useSession();
  const state = useAnswer('event.state', (desk) => desk.event.state(), ['event', 'attendees']);
  const [isImporting, setImporting] = useState(false);
  const trouble = error ?? state.error;
  if (session === null || state.value === null)
    return <Door>{trouble ? <Unreached trouble={trouble} /> : <AreaPlaceholder />}</Door>;
  if (session.role === null)
    return (
      <Door>
        <MusterBar />
        <SignInScreen eventName={state.value.event.name} now={now} onSignIn={signIn} />
      </Door>
    );
  if (isImporting)
    return (
      <Door>
        <FirstImport isDone={state.value.phase === 'ready'} onDone={() => setImporting(false)} />
      </Door>
    );
  if (state.value.phase === 'ready') return children;
  if (isInvitedScreen(session.audience))
    return (
      <Door>
        <NotReady />
      </Door>
    );
  return (
    <Door>
      <FirstRun now={now} onImport={() => setImporting(true)} />
    </Door>
  );
};

const Door = ({ children }: { readonly children: ReactNode }) => {
  const { preferences } = usePreferences();
  return (
    <div className={css.door} style={{ zoom: preferences.zoomPercent / 100 }}>
      <Suspense fallback={<AreaPlaceholder />}>{children}</Suspense>
    </div>
  );
};

/** A tablet does not set up the desk that it belongs to. */
const NotReady = () => {
  const text = useText();
  return (
    <main className={css.opening}>
      <Notice tone="plan" icon={Hourglass}>
        {text('app.not-ready')}
      </Notice>
    </main>
  );
};

const Unreached = ({ trouble }: { readonly trouble: unknown }) => {
  const sayTrouble = useTroubleText();
  return (
    <main className={css.opening}>
      <Notice tone="act" icon={Unplug}>
        {sayTrouble(trouble)}
      </Notice>
    </main>
  );
};
