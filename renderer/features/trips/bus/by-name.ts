import type { Passenger } from '../../../../shared/domain/trips/leg-rolls.ts';
import { useFormats } from '../../../locales/locale-context.tsx';
import { useBus } from './bus-context.tsx';

/** People as lists show them: by their names, in the order of the screen's language. */
export const useByName = (): (<Row extends Pick<Passenger, 'attendeeId'>>(rows: readonly Row[]) => Row[]) => {
  const { compare } = useFormats();
  const { personOf } = useBus();
  return (rows) => rows.toSorted((a, b) => compare(personOf(a.attendeeId).name, personOf(b.attendeeId).name));
};
