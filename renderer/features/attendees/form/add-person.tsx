import { emptyAttendee } from '../../../../shared/domain/attendees/attendee.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Inspector } from '../../../ui/inspector.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { PersonForm } from './person-form.tsx';
import { PossibleDoubles } from './possible-doubles.tsx';

export interface AddPersonProps {
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

const { custom: _, ...NO_FIELDS } = emptyAttendee('');
const NOBODY: ReadonlyMap<string, string> = new Map(Object.entries(NO_FIELDS));

/** Adds a person to the list without checking them in. Possible doubles appear while the name is typed. */
export const AddPerson = ({ onAdded, onClose }: AddPersonProps) => {
  const text = useText();
  const announce = useAnnounce();
  const desk = useDesk();
  const acting = useActing();
  const { abilities } = usePeopleContext();
  const known = (name: string): string => NOBODY.get(name) ?? '';
  return (
    <Inspector
      label={text('attendees.add')}
      title={text('attendees.add.title')}
      closeLabel={text('attendees.close')}
      onClose={onClose}
    >
      {abilities.mayChange ? (
        <PersonForm
          known={known}
          customNames={[]}
          isGuarded={() => false}
          problem={acting.problem}
          isBusy={acting.isBusy}
          onSave={({ fields }) =>
            void acting.run(async () => {
              const { card } = await desk.attendees.edit({ id: '', fields });
              announce('status', text('attendees.added', { name: card.name }));
              onAdded(card.id);
            })
          }
          onCancel={onClose}
        >
          {(shown) => (
            <PossibleDoubles
              name={[shown('given'), shown('family')].join(' ').trim() || shown('ownScript')}
              onOpen={onAdded}
            />
          )}
        </PersonForm>
      ) : (
        <p>{text('attendees.read-only')}</p>
      )}
    </Inspector>
  );
};
