import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { faceOfPresence } from '../../../ui/face.ts';
import { StatePanel } from '../../../ui/inspector.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { usePresenceText } from '../presence.tsx';

/** Here since when, or why not: the first thing under the name. */
export const PersonState = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const presenceText = usePresenceText();
  const { card, fields } = detail;
  const arrival = detail.history.find((line) => line.undoScanId !== '');
  const notes = {
    here: arrival === undefined ? '' : text('attendees.state.here', { desk: arrival.desk }),
    expected: fields.attention,
    unpaid: text('attendees.state.unpaid', { amount: card.amountDue }),
    unapproved: text('attendees.state.unapproved'),
    blocked: fields.blockedReason,
    cancelled: text('attendees.state.cancelled'),
  };
  const note = notes[card.presence];
  return (
    <StatePanel>
      <StatusLine face={faceOfPresence(card.presence)} {...(note === '' ? {} : { note: <bdi>{note}</bdi> })}>
        <b>{presenceText(card)}</b>
      </StatusLine>
    </StatePanel>
  );
};
