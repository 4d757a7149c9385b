import type { HistoryLine } from '../../../../shared/contract/attendees.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { StagePanel } from '../../../ui/stage-parts.tsx';
import { useCheckin } from '../checkin-context.tsx';
import css from './verdict.module.css';

const MOST_LINES = 4;

interface TrailProps {
  readonly attendeeId: string;
  /** The reading that stands at the end, set apart; empty where none does. */
  readonly scannedAt: string;
  readonly scanId: string;
}

/** What happened to this guest before, oldest first. */
export const Trail = ({ attendeeId, scannedAt, scanId }: TrailProps) => {
  const text = useText();
  const { messages } = useLocale();
  const { event } = useCheckin();
  const whereOf = useWhere();
  const person = useAnswer(
    `trail ${attendeeId} ${scanId}`,
    (desk) => desk.attendees.get({ id: attendeeId }),
    ['print-job'],
  );
  const lines = (person.value?.history ?? [])
    .filter((line) => line.id !== scanId && messages.has(`checkin.trail.${line.kind}`))
    .slice(-MOST_LINES);
  return (
    <StagePanel title={text('checkin.trail')}>
      <ol className={css.trail}>
        {lines.map((line) => (
          <TrailLine key={line.id} at={line.at} words={wordsOf(line, text)} where={whereOf(line)} />
        ))}
        {scannedAt !== '' && (
          <TrailLine isNow at={scannedAt} words={text('checkin.trail.now')} where={event.desk.name} />
        )}
      </ol>
    </StagePanel>
  );
};

const wordsOf = (line: HistoryLine, text: (key: string) => string): string => {
  const { kind, params } = line;
  if (kind === 'turned-away' && params['reason'] === 'already-in') return text('checkin.trail.now');
  return text(`checkin.trail.${params['direction'] === 'exit' ? 'left' : kind}`);
};

/** A room is told by its name, what happened at this desk's own checkpoint by the desk. */
const useWhere = (): ((line: HistoryLine) => string) => {
  const { event } = useCheckin();
  const { language } = useLocale();
  return ({ place, params, desk, operator }) => {
    const isElsewhere = place !== null && params['checkpoint'] !== event.desk.checkpointId;
    return [params['printer'] ?? (isElsewhere ? place[language] : desk), operator].filter(Boolean).join(', ');
  };
};

interface TrailLineProps {
  readonly at: string;
  readonly words: string;
  readonly where: string;
  readonly isNow?: boolean;
}

const TrailLine = ({ at, words, where, isNow }: TrailLineProps) => {
  const formats = useFormats();
  return (
    <li data-now={isNow}>
      <time dateTime={at} title={formats.dayAndTime(at)}>
        {formats.time(at)}
      </time>
      <span>
        <b>{words}</b>
        <bdi>{where}</bdi>
      </span>
    </li>
  );
};
