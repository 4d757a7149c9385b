import type { EventState } from '../../../shared/contract/event.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TickField } from '../../ui/field-grid.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormCard } from './form-card.tsx';
import { useDraft } from './use-draft.ts';

/** Name and place of this desk, where it counts, whether it prints by itself, and what its scanner adds. */
export const DeskForm = ({ state }: { readonly state: Pick<EventState, 'desk' | 'checkpoints'> }) => {
  const text = useText();
  const desk = useDesk();
  const { id: _, ...saved } = state.desk;
  const draft = useDraft(saved, (wish) => desk.event.saveDesk(wish));
  const { value, change } = draft;
  return (
    <FormCard title={text('settings.desk.facts')} draft={draft} isWrong={value.name.trim() === ''}>
      <TextField
        label={text('settings.desk.name')}
        value={value.name}
        onValue={(name) => change({ name })}
        maxLength={60}
        data-first-focus
      />
      <TextField
        label={text('settings.desk.place')}
        value={value.place}
        onValue={(place) => change({ place })}
        hint={text('settings.desk.place.hint')}
        maxLength={60}
      />
      <Select
        label={text('settings.desk.checkpoint')}
        value={value.checkpointId}
        options={state.checkpoints
          .filter(({ id, isRemoved }) => !isRemoved || id === value.checkpointId)
          .map(({ id, name, isRemoved }) => ({
            value: id,
            label: isRemoved ? text('settings.desk.checkpoint.removed', { name }) : name,
          }))}
        onValue={(checkpointId) => change({ checkpointId })}
      />
      <TickField>
        <Checkbox
          size="large"
          isChecked={value.autoPrint}
          onChecked={(autoPrint) => change({ autoPrint })}
          label={text('settings.desk.auto-print')}
        />
      </TickField>
      <TextField
        label={text('settings.desk.prefix')}
        value={value.scannerPrefix}
        onValue={(scannerPrefix) => change({ scannerPrefix })}
        hint={text('settings.desk.prefix.hint')}
        maxLength={20}
        dir="ltr"
      />
      <TextField
        label={text('settings.desk.suffix')}
        value={value.scannerSuffix}
        onValue={(scannerSuffix) => change({ scannerSuffix })}
        maxLength={20}
        dir="ltr"
      />
    </FormCard>
  );
};
