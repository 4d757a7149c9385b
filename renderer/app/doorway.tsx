import { Hourglass, Unlink, Unplug } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useStanding } from '../client/desk-context.tsx';
import type { Standing } from '../client/doorbell.ts';
import { useEventState } from '../client/event-state.ts';
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
import { ScansAtDoor } from './stray-scans.tsx';
import { useTroubleText } from './trouble-text.ts';

export interface DoorwayProps {
  readonly now: () => number;
  /** The frame with its screens. */
  readonly children: ReactNode;
}

/** What stands before the frame: the first run of an empty desk, and the sign-in of one that has operators. */
export const Doorway = ({ now, children }: DoorwayProps) => {
  const { session, error, signIn } = useSession();
  const state = useEventState(['event', 'attendees']);
  const [isImporting, setImporting] = useState(false);
  const standing = useStanding();
  const trouble = error ?? state.error;
  if (session === null || state.value === null || standing === 'removed')
    return (
      <Door>{standing === 'known' ? <Unreached trouble={trouble} /> : <NotLetIn standing={standing} />}</Door>
    );
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
      <ScansAtDoor />
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

/** The link of this browser counts no more: nothing here comes back by waiting. */
const NotLetIn = ({ standing }: { readonly standing: Exclude<Standing, 'known'> }) => {
  const text = useText();
  return (
    <main className={css.opening}>
      <Notice tone="act" icon={Unlink}>
        {text(`app.standing.${standing}`)}
      </Notice>
    </main>
  );
};

const Unreached = ({ trouble }: { readonly trouble: unknown }) => {
  const sayTrouble = useTroubleText();
  if (!trouble) return <AreaPlaceholder />;
  return (
    <main className={css.opening}>
      <Notice tone="act" icon={Unplug}>
        {sayTrouble(trouble)}
      </Notice>
    </main>
  );
};
