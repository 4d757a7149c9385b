import { type OfferedReason, useChosenReason } from '../../../app/use-chosen-reason.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { StagePanel } from '../../../ui/stage-parts.tsx';
import css from './verdict.module.css';

export interface ReasonPanelProps {
  readonly title: string;
  readonly note: string;
  readonly reasons: readonly OfferedReason[];
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
  const { reason, setReason, note, setNote, confirm } = useChosenReason(props.onChosen);
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
