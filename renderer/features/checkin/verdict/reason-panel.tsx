import { useState } from 'react';
import { useKeys } from '../../../app/keys.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { StagePanel } from '../../../ui/verdict-stage.tsx';
import css from './verdict.module.css';

interface Reason {
  readonly id: string;
  readonly label: { readonly en: string; readonly de: string };
}

export interface ReasonPanelProps {
  readonly title: string;
  readonly note: string;
  readonly reasons: readonly Reason[];
  /** The verb on the button once a reason is chosen. */
  readonly verb: string;
  /** Offers a line of free text with the reason. */
  readonly hasNote?: boolean;
  readonly onChosen: (reason: string, note: string) => void;
  readonly onClose?: () => void;
}

/** A reason has to be chosen, and none is chosen beforehand. Ctrl Enter confirms. */
export const ReasonPanel = (props: ReasonPanelProps) => {
  const text = useText();
  const { language } = useLocale();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const confirm = () => {
    if (reason !== null) props.onChosen(reason, note.trim());
  };
  useKeys({ 'Ctrl+Enter': confirm });
  return (
    <StagePanel title={props.title}>
      <p className={css.why}>{props.note}</p>
      <div className={css.reasons}>
        <RadioGroup
          label={props.title}
          isLabelHidden
          value={reason}
          onValue={setReason}
          options={props.reasons.map(({ id, label }) => ({ value: id, label: label[language] }))}
        />
        {props.hasNote && reason !== null && (
          <input
            className={css.field}
            value={note}
            dir="auto"
            maxLength={300}
            aria-label={text('checkin.reason.note')}
            placeholder={text('checkin.reason.note')}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        <div className={css.buttons}>
          <Button variant="ghost" isWide disabled={reason === null} onClick={confirm}>
            {reason === null ? text('checkin.reason.first') : props.verb}
            {reason !== null && <Kbd keys="Ctrl+Enter" />}
          </Button>
          {props.onClose && (
            <Button variant="ghost" onClick={props.onClose}>
              {text('checkin.reason.close')}
            </Button>
          )}
        </div>
      </div>
    </StagePanel>
  );
};
