import { areasFor } from './areas.ts';
import { Doorway } from './doorway.tsx';
import { Frame } from './frame.tsx';
import { useSession } from './session-context.tsx';
import { useFrameFacts } from './use-frame-facts.ts';

export interface LiveFrameProps {
  readonly now: () => number;
  readonly newId: () => string;
}

/** The frame with what the desk says, behind the first run and the sign-in. */
export const LiveFrame = ({ now, newId }: LiveFrameProps) => (
  <Doorway now={now}>
    <StaffedFrame now={now} newId={newId} />
  </Doorway>
);

/** Asks for what it shows only when it is shown: before the sign-in the desk would refuse to say. */
const StaffedFrame = ({ now, newId }: LiveFrameProps) => {
  const facts = useFrameFacts();
  const { session, signOut } = useSession();
  const isSignedIn = session !== null && !session.isOpen;
  return (
    <Frame
      areas={areasFor(session?.role ?? null)}
      facts={facts}
      now={now}
      newId={newId}
      onProblem={reportError}
      {...(isSignedIn ? { onChangeOperator: () => void signOut() } : {})}
    />
  );
};
