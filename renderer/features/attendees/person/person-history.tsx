import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { AttendeeDetail, HistoryLine } from '../../../../shared/contract/attendees.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { InspectorHeading } from '../../../ui/inspector.tsx';
import css from './person.module.css';
import { UndoCheckIn } from './undo-check-in.tsx';
import { useSentence } from './use-sentence.ts';

export interface PersonHistoryProps {
  readonly detail: AttendeeDetail;
  readonly onSaid: (sentence: string) => void;
}

/** Everything that happened with a person, newest first, by days. Nothing in it can be changed; a check-in can be taken back. */
export const PersonHistory = ({ detail, onSaid }: PersonHistoryProps) => {
  const text = useText();
  const formats = useFormats();
  const newestFirst = detail.history.toReversed();
  const days = Object.entries(Object.groupBy(newestFirst, (line) => formats.isoDay(line.at)));
  return (
    <section>
      <InspectorHeading>{text('attendees.history')}</InspectorHeading>
      {days.map(([day, lines = []]) => (
        <div key={day}>
          <h4 className={css.day}>{formats.date(`${day}T12:00:00Z`)}</h4>
          <ol>
            {lines.map((line) => (
              <Line key={line.id} line={line} onSaid={onSaid} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
};

interface LineProps extends Pick<PersonHistoryProps, 'onSaid'> {
  readonly line: HistoryLine;
}

const Line = ({ line, onSaid }: LineProps) => {
  const text = useText();
  const formats = useFormats();
  const sentence = useSentence();
  const [isUndoing, setUndoing] = useState(false);
  return (
    <li className={css.line}>
      <time dateTime={line.at} dir="ltr">
        {formats.time(line.at)}
      </time>
      <div className={css.sentence}>
        <bdi>{sentence(line)}</bdi>
        <span className={css.by}>
          <bdi>{[line.desk, line.operator].filter(Boolean).join(', ')}</bdi>
        </span>
        {line.undoScanId !== '' && !isUndoing && (
          <Button size="small" icon={Undo2} onClick={() => setUndoing(true)}>
            {text('attendees.undo')}
          </Button>
        )}
        {line.undoScanId !== '' && isUndoing && (
          <UndoCheckIn scanId={line.undoScanId} onSaid={onSaid} onEnd={() => setUndoing(false)} />
        )}
      </div>
    </li>
  );
};
