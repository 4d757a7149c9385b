import type { EventSettings } from '../../../shared/contract/event.ts';
import { isFoyerText } from '../../../shared/domain/codes/foyer-alphabet.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { WideField } from '../../ui/field-grid.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EventTimes } from './event-times.tsx';
import { FormCard } from './form-card.tsx';
import { useDraft } from './use-draft.ts';

const CODE_LENGTH = 2;

const isCode = (code: string): boolean => code.length === CODE_LENGTH && isFoyerText(code);

/** Name, days, time zone and place, and the two letters in every Foyer code. */
export const EventForm = ({ event }: { readonly event: EventSettings }) => {
  const text = useText();
  const desk = useDesk();
  const { name, venue, timeZone, from, until, code } = event;
  const draft = useDraft({ name, venue, timeZone, from, until, code }, (wish) => desk.event.save(wish));
  const { value, change } = draft;
  const isNameless = value.name.trim() === '';
  const isWrong = value.until < value.from || !isCode(value.code) || isNameless;
  return (
    <FormCard title={text('settings.event.facts')} draft={draft} isWrong={isWrong}>
      <WideField>
        <TextField
          label={text('settings.event.name')}
          value={value.name}
          onValue={(wish) => change({ name: wish })}
          problem={isNameless && draft.isChanged ? text('settings.event.name.missing') : undefined}
          maxLength={120}
          data-first-focus
        />
      </WideField>
      <EventTimes times={value} onChange={change} />
      <TextField
        label={text('settings.event.venue')}
        value={value.venue}
        onValue={(wish) => change({ venue: wish })}
        maxLength={200}
      />
      <TextField
        label={text('settings.event.code')}
        value={value.code}
        onValue={(wish) => change({ code: wish.toUpperCase() })}
        hint={text('settings.event.code.hint')}
        problem={isCode(value.code) ? undefined : text('settings.event.code.letters')}
        maxLength={CODE_LENGTH}
        dir="ltr"
      />
    </FormCard>
  );
};
