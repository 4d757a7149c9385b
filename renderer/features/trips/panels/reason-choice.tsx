import { saysWhy } from '../../../../shared/domain/trips/close-leg.ts';
import { EXCUSES, type ExcuseReason } from '../../../../shared/domain/trips/trip-facts.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PressChoice } from './press-choice.tsx';

/** A reason that is being chosen; none is chosen beforehand. */
export interface ReasonDraft {
  readonly reason: ExcuseReason | null;
  readonly note: string;
}

export const NO_REASON: ReasonDraft = { reason: null, note: '' };

/** Whether it can be given as it is. */
export const isGiven = (draft: ReasonDraft): draft is ReasonDraft & { readonly reason: ExcuseReason } =>
  draft.reason !== null && saysWhy({ reason: draft.reason, note: draft.note });

export interface ReasonChoiceProps {
  /** Whom it is about, for screen readers. */
  readonly name: string;
  readonly draft: ReasonDraft;
  readonly onDraft: (draft: ReasonDraft) => void;
}

/** Why somebody is not aboard: one of four, with words where it says nothing by itself. */
export const ReasonChoice = ({ name, draft, onDraft }: ReasonChoiceProps) => {
  const text = useText();
  return (
    <>
      <PressChoice
        label={text('trips.reason.of', { name })}
        options={EXCUSES.map((id) => ({ id, label: text(`trips.reason.${id}`) }))}
        value={draft.reason}
        onValue={(reason) => onDraft({ ...draft, reason })}
      />
      {draft.reason === 'other' && (
        <TextField
          label={text('trips.reason.words')}
          value={draft.note}
          onValue={(note) => onDraft({ ...draft, note })}
        />
      )}
    </>
  );
};
