import { MapPin, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CheckpointView, EventSettings } from '../../../shared/contract/event.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CategoryTicks } from '../../ui/category-ticks.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { WideField } from '../../ui/field-grid.tsx';
import { MomentField } from '../../ui/moment-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { isRuleUnderstood, RuleField } from '../../ui/rule-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormCard } from './form-card.tsx';
import { type Draft, useDraft } from './use-draft.ts';

const MODES = ['once-a-day', 'once', 'in-and-out', 'free-count'] as const;

export interface CheckpointFormProps {
  readonly checkpoint: CheckpointView;
  readonly categories: EventSettings['categories'];
  /** Whether this desk checks in here. */
  readonly isHere: boolean;
  /** It was put back on this screen a moment ago: the keyboard stays with it. */
  readonly isBack: boolean;
  /** Not where it has to stay. */
  readonly onRemove?: () => void;
}

/** It closes before it opens. */
const isBackwards = ({ from, until }: Pick<CheckpointView, 'from' | 'until'>): boolean =>
  from !== null && until !== null && Date.parse(until) < Date.parse(from);

const isWrong = (value: CheckpointView): boolean =>
  value.name.trim() === '' ||
  !isRuleUnderstood(value.rules) ||
  value.from === '' ||
  value.until === '' ||
  isBackwards(value);

/** One place where codes are read: how it counts, when it is open, and who may pass. */
export const CheckpointForm = (props: CheckpointFormProps) => {
  const { checkpoint, categories, isHere, isBack, onRemove } = props;
  const text = useText();
  const desk = useDesk();
  const draft = useDraft(checkpoint, (wish) => desk.event.saveCheckpoint(wish));
  const { value, change } = draft;
  return (
    <FormCard
      title={checkpoint.name || text(`settings.checkpoint.${checkpoint.kind}`)}
      note={text(`settings.checkpoint.${checkpoint.kind}`)}
      draft={draft}
      isWrong={isWrong(value)}
      actions={onRemove && <RemoveButton name={checkpoint.name} hasFocus={isBack} onRemove={onRemove} />}
    >
      {isHere && (
        <WideField>
          <Chip icon={MapPin}>{text('settings.checkpoint.here')}</Chip>
        </WideField>
      )}
      <TextField
        label={text('settings.checkpoint.name')}
        value={value.name}
        onValue={(name) => change({ name })}
        maxLength={80}
      />
      <NumberField
        label={text('settings.checkpoint.capacity')}
        value={value.capacity}
        onValue={(capacity) => change({ capacity })}
        hint={text('settings.checkpoint.capacity.hint')}
      />
      <WideField>
        <RadioGroup
          label={text('settings.checkpoint.mode')}
          value={value.mode}
          options={MODES.map((mode) => ({ value: mode, label: text(`settings.mode.${mode}`) }))}
          onValue={(mode) => change({ mode })}
        />
      </WideField>
      <CheckpointHours draft={draft} />
      <WideField>
        <CategoryTicks
          label={text('settings.checkpoint.who')}
          hint={text('settings.checkpoint.who.hint')}
          categories={categories}
          ticked={value.categories}
          onTicked={(ticked) => change({ categories: [...ticked] })}
        />
      </WideField>
      <WideField>
        <Checkbox
          size="large"
          isChecked={value.letsPendingIn}
          onChecked={(letsPendingIn) => change({ letsPendingIn })}
          label={text('settings.checkpoint.pending')}
        />
      </WideField>
      <WideField>
        <RuleField rules={value.rules} onRules={(rules) => change({ rules })} />
      </WideField>
    </FormCard>
  );
};

interface RemoveButtonProps {
  readonly name: string;
  readonly hasFocus: boolean;
  readonly onRemove: () => void;
}

const RemoveButton = ({ name, hasFocus, onRemove }: RemoveButtonProps) => {
  const text = useText();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (hasFocus) place.current?.querySelector('button')?.focus();
  }, [hasFocus]);
  return (
    <span ref={place}>
      <Button
        size="small"
        variant="quiet"
        icon={Trash2}
        aria-label={text('settings.remove', { name })}
        onClick={onRemove}
      >
        {text('settings.checkpoint.remove')}
      </Button>
    </span>
  );
};

/** From when to when it is open, with what grace. */
const CheckpointHours = ({ draft }: { readonly draft: Pick<Draft<CheckpointView>, 'value' | 'change'> }) => {
  const text = useText();
  const { value, change } = draft;
  return (
    <>
      <MomentField
        label={text('settings.checkpoint.from')}
        isOptional
        value={value.from}
        onValue={(from) => change({ from })}
        hint={text('settings.checkpoint.always')}
      />
      <MomentField
        label={text('settings.checkpoint.until')}
        isOptional
        value={value.until}
        onValue={(until) => change({ until })}
        hint={text('settings.checkpoint.always')}
        problem={isBackwards(value) ? text('settings.checkpoint.backwards') : undefined}
      />
      <NumberField
        label={text('settings.checkpoint.tolerance')}
        value={value.toleranceMinutes}
        onValue={(minutes) => change({ toleranceMinutes: minutes ?? 0 })}
        hint={text('settings.checkpoint.tolerance.hint')}
        max={1440}
      />
    </>
  );
};
