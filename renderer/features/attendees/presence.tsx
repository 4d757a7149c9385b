import type { AttendeeCard, Presence } from '../../../shared/contract/attendee-card.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import type { Face } from '../../ui/face.ts';
import { StatusLine } from '../../ui/status-line.tsx';

const FACES: Readonly<Record<Presence, Face>> = {
  here: 'go',
  expected: 'none',
  unpaid: 'stop',
  unapproved: 'stop',
  blocked: 'stop',
  cancelled: 'stop',
};

export const presenceFace = (presence: Presence): Face => FACES[presence];

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
  return <StatusLine face={presenceFace(card.presence)}>{presenceText(card)}</StatusLine>;
};
