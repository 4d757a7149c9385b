import type { EventSettings } from '../../../../shared/contract/event.ts';
import { BOOKING_POLICIES } from '../../../../shared/domain/programme/activity.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Card } from '../../../ui/card.tsx';
import { CategoryTicks } from '../../../ui/category-ticks.tsx';
import { FieldGrid, WideField } from '../../../ui/field-grid.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { RuleField } from '../../../ui/rule-field.tsx';
import type { ActivityForm } from './use-activity-draft.ts';

export interface SeatsCardProps {
  readonly form: ActivityForm;
  readonly categories: EventSettings['categories'];
}

const DAY_MINUTES = 1440;

/** How many may come, who, and from when. */
export const SeatsCard = ({ form, categories }: SeatsCardProps) => {
  const text = useText();
  const { shown, change } = form;
  return (
    <Card title={text('programme.seats-and-booking')}>
      <FieldGrid>
        <NumberField
          label={text('programme.capacity')}
          value={shown.capacity}
          onValue={(capacity) => change({ capacity })}
          hint={text('programme.capacity.hint')}
        />
        <NumberField
          label={text('programme.held')}
          value={shown.held}
          onValue={(held) => change({ held: held ?? 0 })}
          hint={text('programme.held.hint')}
        />
        <WideField>
          <RadioGroup
            label={text('programme.policy')}
            value={shown.policy}
            options={BOOKING_POLICIES.map((value) => ({ value, label: text(`programme.policy.${value}`) }))}
            onValue={(policy) => change({ policy })}
          />
        </WideField>
        {shown.policy === 'booked-first' && (
          <NumberField
            label={text('programme.opens-after')}
            value={shown.opensAfterMinutes}
            onValue={(minutes) => change({ opensAfterMinutes: minutes ?? 0 })}
            max={DAY_MINUTES}
          />
        )}
        <NumberField
          label={text('programme.tolerance')}
          value={shown.toleranceMinutes}
          onValue={(toleranceMinutes) => change({ toleranceMinutes })}
          hint={text('programme.tolerance.hint')}
          max={DAY_MINUTES}
        />
        <WideField>
          <CategoryTicks
            label={text('programme.who')}
            hint={text('programme.who.hint')}
            categories={categories}
            ticked={shown.categories}
            onTicked={(ticked) => change({ categories: ticked })}
          />
        </WideField>
        <WideField>
          <RuleField rules={shown.rules} onRules={(rules) => change({ rules })} />
        </WideField>
      </FieldGrid>
    </Card>
  );
};
