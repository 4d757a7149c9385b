import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import type { AttendeeField } from '../../../../shared/domain/attendees/attendee.ts';
import { isGuardedField } from '../../../../shared/domain/checkin/guarded-fields.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { PersonForm } from './person-form.tsx';

export interface EditPersonProps {
  readonly detail: AttendeeDetail;
  readonly onEnd: () => void;
}

const CUSTOM = 'custom.';

/** Changes a person in place. News of the same person come in while it is open, and leave what is being typed. */
export const EditPerson = ({ detail, onEnd }: EditPersonProps) => {
  const text = useText();
  const announce = useAnnounce();
  const desk = useDesk();
  const acting = useActing();
  const { abilities } = usePeopleContext();
  const known = (name: string): string =>
    name.startsWith(CUSTOM)
      ? (detail.custom[name.slice(CUSTOM.length)] ?? '')
      : // The form names fields of the contract only.
        (detail.fields[name as AttendeeField] ?? '');
  return (
    <PersonForm
      known={known}
      customNames={Object.keys(detail.custom)}
      isGuarded={(field) => !abilities.mayLift && isGuardedField(field)}
      problem={acting.problem}
      isBusy={acting.isBusy}
      onSave={(wish) =>
        void acting.run(async () => {
          await desk.attendees.edit({ id: detail.card.id, ...wish });
          announce('status', text('attendees.saved', { name: detail.card.name }));
          onEnd();
        })
      }
      onCancel={onEnd}
    />
  );
};
