import { useState } from 'react';
import { useDeskNow } from '../client/desk-context.tsx';
import { StartMuster } from '../features/muster/start-muster.tsx';
import { MissingSpeakers } from '../features/rooms/missing-speakers.tsx';
import { EarsProvider } from '../scan-field/ears.tsx';
import { areasFor } from './areas.ts';
import { CommandSearch } from './command-search/command-search.tsx';
import { DeskAsideProvider } from './desk-aside.tsx';
import { Doorway } from './doorway.tsx';
import { Frame } from './frame.tsx';
import { isInvitedScreen } from './invited-screen.ts';
import { MusterStartProvider } from './muster-button.tsx';
import { Mustered } from './mustered.tsx';
import { useSession } from './session-context.tsx';
import { StrayScans } from './stray-scans.tsx';
import { useFrameFacts } from './use-frame-facts.ts';
import { useIsLending } from './use-is-lending.ts';

export interface LiveFrameProps {
  readonly newId: () => string;
}

/** Called by itself: as a method of the props it would have no window to report to. */
const report = (problem: unknown): void => reportError(problem);

/** The frame with what the desk says, behind the first run and the sign-in. */
export const LiveFrame = ({ newId }: LiveFrameProps) => {
  const now = useDeskNow();
  return (
    <EarsProvider>
      <Doorway now={now}>
        <Mustered now={now}>
          <StaffedFrame now={now} newId={newId} />
        </Mustered>
      </Doorway>
    </EarsProvider>
  );
};

/** Asks for what it shows only when it is shown: before the sign-in the desk would refuse to say. */
const StaffedFrame = ({ now, newId }: LiveFrameProps & { readonly now: () => number }) => {
  const facts = useFrameFacts();
  const { session, signOut } = useSession();
  const [isSearching, setSearching] = useState(false);
  const [isMustering, setMustering] = useState(false);
  const isSignedIn = session !== null && !session.isOpen;
  const audience = session?.audience ?? 'window';
  const isLending = useIsLending();
  const areas = areasFor(session?.role ?? null, audience, { isLending });
  const isInvited = isInvitedScreen(audience);
  const mayMuster = session?.role === 'host' || session?.role === 'organiser';
  const openMuster = mayMuster ? () => setMustering(true) : null;
  const muster = openMuster === null ? {} : { onMuster: openMuster };
  return (
    <MusterStartProvider value={openMuster}>
      {/* Organisers hear at the desk which speaker is missing. */}
      <DeskAsideProvider value={session?.role === 'organiser' ? <MissingSpeakers /> : null}>
        <Frame
          areas={areas}
          facts={facts}
          now={now}
          newId={newId}
          onProblem={report}
          isFolded={isInvited}
          {...muster}
          {...(isInvited ? {} : { onSearch: () => setSearching(true) })}
          {...(isSignedIn ? { onChangeOperator: () => void signOut() } : {})}
        />
        {!isInvited && <StrayScans />}
        {isSearching && <CommandSearch areas={areas} onClose={() => setSearching(false)} {...muster} />}
        {isMustering && <StartMuster onClose={() => setMustering(false)} />}
      </DeskAsideProvider>
    </MusterStartProvider>
  );
};
