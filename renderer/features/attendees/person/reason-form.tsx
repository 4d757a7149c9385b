import { useState } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import css from './person.module.css';

export interface ReasonFormProps {
  readonly legend: string;
  readonly reasons: EventSettings['undoReasons'];
  readonly confirm: string;
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** One of the event's reasons, none chosen beforehand. It stands where it is about, and blocks nothing. */
export const ReasonForm = (props: ReasonFormProps) => {
  const text = useText();
  const { language } = useLocale();
  const [reason, setReason] = useState<string | null>(null);
  return (
    <form
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) props.onConfirm(reason);
      }}
    >
      <RadioGroup
        label={props.legend}
        value={reason}
        options={props.reasons.map(({ id, label }) => ({ value: id, label: label[language] }))}
        onValue={setReason}
      />
      <ProblemLine problem={props.problem} />
      <div className={css.buttons}>
        <Button size="small" variant="primary" isSubmit disabled={reason === null || props.isBusy}>
          {props.confirm}
        </Button>
        <Button size="small" variant="quiet" onClick={props.onCancel}>
          {text('attendees.cancel')}
        </Button>
      </div>
    </form>
  );
};
