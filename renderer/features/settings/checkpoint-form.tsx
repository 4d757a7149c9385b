import type { CheckpointView } from '../../../shared/contract/event.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormCard } from './form-card.tsx';
import { isRuleUnderstood, RuleField } from './rule-field.tsx';
import css from './settings.module.css';
import { useDraft } from './use-draft.ts';

const MODES = ['once-a-day', 'once', 'in-and-out', 'free-count'] as const;

/** One place where codes are read: how it counts, whether people who have not paid may pass, and by which rule. */
export const CheckpointForm = ({ checkpoint }: { readonly checkpoint: CheckpointView }) => {
  const text = useText();
  const desk = useDesk();
  const draft = useDraft(checkpoint, (wish) => desk.event.saveCheckpoint(wish));
  const { value, change } = draft;
  return (
    <FormCard
      title={text(`settings.checkpoint.${checkpoint.kind}`)}
      note={text('settings.checkpoint.note')}
      draft={draft}
      isWrong={value.name.trim() === '' || !isRuleUnderstood(value.rules)}
    >
      <TextField
        label={text('settings.checkpoint.name')}
        value={value.name}
        onValue={(name) => change({ name })}
        maxLength={80}
      />
      <div className={css.wide}>
        <RadioGroup
          label={text('settings.checkpoint.mode')}
          value={value.mode}
          options={MODES.map((mode) => ({ value: mode, label: text(`settings.mode.${mode}`) }))}
          onValue={(mode) => change({ mode })}
        />
      </div>
      <div className={css.wide}>
        <Checkbox
          size="large"
          isChecked={value.letsPendingIn}
          onChecked={(letsPendingIn) => change({ letsPendingIn })}
          label={text('settings.checkpoint.pending')}
        />
      </div>
      <div className={css.wide}>
        <RuleField rules={value.rules} onRules={(rules) => change({ rules })} />
      </div>
    </FormCard>
  );
};
