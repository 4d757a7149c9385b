import { useMemo } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import type { AttendeeField } from '../../../../shared/domain/attendees/attendee.ts';
import { isValidityField, writeValidity } from '../../../../shared/domain/attendees/validity.ts';
import { openWallClock } from '../../../../shared/domain/calendar/wall-clock.ts';
import { isGuardedField } from '../../../../shared/domain/checkin/guarded-fields.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
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
  const known = useKnown(detail);
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

/** What the desk knows of a field, as it would be typed: moments by the event's clock. */
const useKnown = ({ fields, custom }: AttendeeDetail): ((name: string) => string) => {
  const { timeZone } = useFormats();
  const clock = useMemo(() => openWallClock(timeZone), [timeZone]);
  return (name) => {
    if (name.startsWith(CUSTOM)) return custom[name.slice(CUSTOM.length)] ?? '';
    if (isValidityField(name)) return writeValidity(name, fields[name], clock);
    // The form names fields of the contract only.
    return fields[name as AttendeeField] ?? '';
  };
};
