import { MonitorSmartphone, Printer } from 'lucide-react';
import type { EventState } from '../../shared/contract/event.ts';
import type { SessionView } from '../../shared/contract/operators.ts';
import type { PrinterView } from '../../shared/contract/printing.ts';
import { hasDays } from '../../shared/domain/event-days.ts';
import { useAnswer, useConnection, useSavingTrouble, useStanding } from '../client/desk-context.tsx';
import { useEventState } from '../client/event-state.ts';
import { useOutboxState } from '../client/outbox/outbox-context.tsx';
import { useText } from '../locales/locale-context.tsx';
import type { FrameFacts, OperatorFacts, StatusSegment } from './frame-facts.ts';
import { isInvitedScreen } from './invited-screen.ts';
import { lineSegment } from './line-segment.ts';
import { printerTone } from './printer-tone.ts';
import { useSession } from './session-context.tsx';
import { useIsInFront } from './use-is-in-front.ts';

type Text = ReturnType<typeof useText>;

/** What the frame says around every screen, as the desk has it now. */
export const useFrameFacts = (): FrameFacts => {
  const text = useText();
  const connection = useConnection();
  const standing = useStanding();
  const isUnsaved = useSavingTrouble() !== null;
  const isInFront = useIsInFront();
  const { session } = useSession();
  const waiting = useOutboxState().waiting.length;
  const state = useEventState().value;
  const isInvited = session !== null && isInvitedScreen(session.audience);
  // A tablet in a room prints nothing, and the desk would not tell it.
  const printers = useAnswer(
    `frame printers ${isInvited}`,
    async (desk) => (isInvited ? null : desk.printing.printers()),
    ['printers', 'print-job'],
  ).value;
  return {
    event:
      state === null || state.phase === 'empty'
        ? null
        : {
            name: state.event.name,
            days: hasDays(state.event) ? { firstDay: state.event.from, lastDay: state.event.until } : null,
            isSample: state.event.isSample,
          },
    operator: operatorOf(session, text),
    segments: [
      ...(state === null ? [] : [deviceSegment(state, session?.deviceName ?? '', isInFront, text)]),
      ...(printers === null ? [] : [printerSegment(printers, text)]),
      lineSegment(
        {
          connection,
          standing,
          isUnsaved,
          isAtBus: session?.audience === 'trip',
          waiting,
          desk: isInvited ? (state?.desk.name ?? '') : '',
        },
        text,
      ),
    ],
  };
};

const operatorOf = (session: SessionView | null, text: Text): OperatorFacts | null => {
  if (session === null || session.role === null) return null;
  if (session.name === '' && isInvitedScreen(session.audience))
    return { name: text('frame.role.host'), role: text('frame.operator.open.role') };
  if (session.name === '')
    return { name: text('frame.operator.open'), role: text('frame.operator.open.role') };
  return { name: session.name, role: text(`frame.role.${session.role}`) };
};

/** A device that came by a link says its own name; any other is the desk. */
const deviceSegment = (
  state: EventState,
  deviceName: string,
  isInFront: boolean,
  text: Text,
): StatusSegment => {
  const { desk } = state;
  const base = { id: 'device', icon: MonitorSmartphone };
  const checkpoint = state.checkpoints.find(({ id }) => id === desk.checkpointId);
  if (deviceName === '' && checkpoint?.isRemoved === true)
    return {
      ...base,
      tone: 'act',
      subject: desk.name,
      text: text('frame.checkpoint.removed', { name: checkpoint.name }),
    };
  const where = deviceName === '' ? [checkpoint?.name ?? '', desk.place] : [];
  if (isInFront)
    return {
      ...base,
      tone: 'plain',
      subject: deviceName || desk.name,
      text: [...new Set(where)].filter(Boolean).join(', '),
    };
  return {
    ...base,
    tone: 'act',
    subject: text('frame.behind'),
    text: '',
    action: { label: text('frame.behind.act'), run: () => window.focus() },
  };
};

const printerSegment = (printers: readonly PrinterView[], text: Text): StatusSegment => {
  const base = { id: 'printer', icon: Printer };
  const chosen = printers.find(({ isDefault }) => isDefault) ?? printers[0];
  if (chosen === undefined)
    return {
      ...base,
      tone: 'plain',
      subject: text('frame.printer.none'),
      text: text('frame.printer.none.note'),
    };
  const { name, state, waiting } = chosen;
  const words = stateWords(chosen, text);
  return {
    ...base,
    tone: printerTone(state),
    subject: name,
    text: waiting > 0 ? text('frame.printer.waiting', { state: words, count: waiting }) : words,
  };
};

/** "ready, 184 labels" or "nearly out, 11 labels": where somebody counts them, and they say more than the printer does. */
const stateWords = ({ state, labelsLeft }: PrinterView, text: Text): string => {
  const words = text(`frame.printer.${state}`);
  if (labelsLeft === null || !COUNTED.includes(state)) return words;
  const key = state === 'nearly-out' ? 'frame.printer.labels-nearly-out' : 'frame.printer.labels';
  return text(key, { state: words, count: labelsLeft });
};

const COUNTED: readonly PrinterView['state'][] = ['ready', 'busy', 'nearly-out'];
