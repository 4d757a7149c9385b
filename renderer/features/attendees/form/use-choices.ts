import {
  ATTENDEE_STATUSES,
  DELEGATION_ROLES,
  PAYMENT_STATES,
} from '../../../../shared/domain/attendees/attendee.ts';
import { useText } from '../../../locales/locale-context.tsx';
import type { Option } from '../../../ui/select.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { usePeopleWords } from '../words.ts';

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  status: ATTENDEE_STATUSES,
  payment: PAYMENT_STATES,
  delegationRole: ['', ...DELEGATION_ROLES],
};

/** The values of a field that is chosen. What a source brought and nobody knows stays choosable. */
export const useChoices = (name: string, value: string): readonly Option<string>[] => {
  const text = useText();
  const words = usePeopleWords();
  const { event } = usePeopleContext();
  const ids =
    name === 'category' ? ['', ...event.event.categories.map(({ id }) => id)] : (CLOSED[name] ?? []);
  const all = ids.includes(value) ? ids : [...ids, value];
  const labelOf = (id: string): string => {
    if (id === '') return text('attendees.form.none');
    if (name === 'category') return words.category(id);
    return ids.includes(id) ? text(`attendees.${name}.${id}`) : id;
  };
  return all.map((id) => ({ value: id, label: labelOf(id) }));
};
