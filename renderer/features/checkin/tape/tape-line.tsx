import type { TapeRow } from '../../../../shared/contract/checkin.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { faceOf } from '../../../ui/face.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { tapeNoteKey } from '../verdict/verdict-words.ts';
import css from './tape.module.css';

interface TapeLineProps {
  readonly row: TapeRow;
  readonly isOnStage: boolean;
  /** In place of what happened. */
  readonly note?: string;
  readonly onOpen: () => void;
}

/** One result: the symbol, who, what happened or where from, when. Opens the person's result again. */
export const TapeLine = ({ row, isOnStage, note, onOpen }: TapeLineProps) => {
  const text = useText();
  const formats = useFormats();
  const noteOf = useNote();
  const face = faceOf(row.verdict);
  const isTicket = row.verdict === 'refused' || row.verdict === 'attention';
  const nobody = isTicket ? 'checkin.ticket.holder' : 'checkin.word.unknown';
  const name = row.name === '' ? text(nobody) : row.name;
  const said = note ?? noteOf(row);
  return (
    <button
      type="button"
      className={css.row}
      data-face={isOnStage ? face : undefined}
      data-void={row.isVoid || undefined}
      title={`${name}, ${said}`}
      onClick={onOpen}
    >
      <VerdictSymbol face={row.isVoid ? 'none' : face} mark={row.reason === 'already-in' ? '2×' : '!'} />
      <span className={css.words}>
        <b>
          <PersonName>{name}</PersonName>
        </b>
        <span>
          <bdi>{said}</bdi>
        </span>
      </span>
      <time dateTime={row.at}>{formats.time(row.at)}</time>
    </button>
  );
};

const useNote = (): ((row: TapeRow) => string) => {
  const text = useText();
  const place = usePlace();
  const { language } = useLocale();
  const { helpCases, event } = useCheckin();
  const room = (row: TapeRow): readonly string[] =>
    row.checkpointId === event.desk.checkpointId ? [] : [row.place[language]];
  const desk = (row: TapeRow): readonly string[] => (row.isThisDesk ? [] : [row.desk]);
  return (row) => {
    const key = tapeNoteKey(row);
    if (key === null) return [...room(row), ...desk(row), place(row)].filter(Boolean).join(', ');
    const isAtHelp =
      row.attendeeId !== '' && helpCases.some(({ attendee }) => attendee?.id === row.attendeeId);
    const said = isAtHelp && !row.isVoid ? text('checkin.tape.atHelp', { what: text(key) }) : text(key);
    return [...room(row), said].join(', ');
  };
};
