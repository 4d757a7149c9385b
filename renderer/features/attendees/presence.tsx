import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { faceOfPresence } from '../../ui/face.ts';
import { StatusLine } from '../../ui/status-line.tsx';

/** "Here since 09:12", "Payment open" … */
export const usePresenceText = (): ((card: Pick<AttendeeCard, 'presence' | 'hereSince'>) => string) => {
  const text = useText();
  const formats = useFormats();
  return ({ presence, hereSince }) =>
    hereSince === null
      ? text(`attendees.presence.${presence}`)
      : text('attendees.here-since', { when: formats.dayAndTime(hereSince) });
};

/** How a person stands at the entrance, in a cell. */
export const PresenceCell = ({ card }: { readonly card: AttendeeCard }) => {
  const presenceText = usePresenceText();
  return <StatusLine face={faceOfPresence(card.presence)}>{presenceText(card)}</StatusLine>;
};
