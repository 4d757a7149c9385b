import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { CALLED_OFF } from '../../../../shared/domain/checkin/decision.ts';
import { paramsIn } from '../../../../shared/domain/spoken-params.ts';
import { useRuleWords } from '../../../app/rule-words.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { hoursIn } from '../../../locales/validity.ts';
import { useRoomName } from '../use-room-name.ts';
import { useCalledOff } from './called-off.tsx';
import type { Direction, Shown } from './door-reducer.ts';

/** The one word of a verdict, as the key of its text. */
export const wordOf = ({ reason, explanation }: ScanResult, direction: Direction): string => {
  if (reason === 'admitted') return direction === 'exit' ? 'rooms.word.out' : 'rooms.word.in';
  if (explanation['of'] === CALLED_OFF) return 'rooms.word.called-off';
  if (reason === 'not-booked' && explanation['startsAt']) return 'rooms.word.wrong-session';
  return `rooms.word.${reason}`;
};

/** What to call the holder of a genuine ticket who is not on the list; empty for a code that is nobody's. */
export const useTicketName = (): ((result: ScanResult) => string) => {
  const text = useText();
  return ({ ticket }) => (ticket === '' ? '' : text('rooms.ticket', { ticket }));
};

/** Under the name: what happened, or why not, in a sentence. */
export const useStripSentence = (): ((shown: Shown) => string) => {
  const text = useText();
  const welcome = useWelcome();
  const why = useWhy();
  return (shown) => {
    const { result, direction } = shown;
    if (result.reason === 'admitted') return direction === 'exit' ? text('rooms.strip.out') : welcome(shown);
    return [`${text(wordOf(result, direction))}.`, why(shown)].filter(Boolean).join(' ');
  };
};

const useWelcome = (): ((shown: Shown) => string) => {
  const text = useText();
  return ({ result, person, session }) => {
    if (!result.checkpointId.startsWith('door/')) return text('rooms.strip.checked-in');
    const note = person?.note ?? '';
    if (note !== '') return text('rooms.strip.note', { note });
    if (session.speakers.includes(result.attendee?.id ?? '')) return text('rooms.strip.speaker');
    if (person?.booking === 'booked') return text('rooms.strip.booked', { kind: session.kind });
    return person === null
      ? text('rooms.strip.in')
      : text('rooms.strip.unbooked', { policy: session.policy });
  };
};

const useWhy = (): ((shown: Shown) => string) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const roomName = useRoomName();
  const ruleWords = useRuleWords();
  const calledOff = useCalledOff();
  return ({ result, person }) => {
    const { reason, explanation, first } = result;
    const given = explanation['blockedReason'] || ruleWords(result.unmet, result.at);
    if (given) return given;
    const time = (instant: string | undefined) => (instant ? formats.time(instant) : '');
    const place = explanation['place'] ?? '';
    // Where there is no room to send somebody to, the name of the other session says most.
    const where = place === '' ? (paramsIn(explanation, language)['title'] ?? '') : roomName(place);
    const startsAt = explanation['startsAt'];
    if (explanation['of'] === CALLED_OFF) return calledOff({ room: place, startsAt: startsAt ?? '' });
    if (reason === 'invalid-time')
      return text('checkin.why.invalid-time', hoursIn(formats, explanation, result.at));
    return text(`rooms.why.${reason}`, {
      room: where,
      hasRoom: where === '' ? 'no' : 'yes',
      time: time(startsAt ?? first?.at),
      opens: time(explanation['opensAt']),
      hasOpening: explanation['opensAt'] ? 'yes' : 'no',
      position: person?.position ?? 0,
      capacity: explanation['capacity'] ?? '',
    });
  };
};
