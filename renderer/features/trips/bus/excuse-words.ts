import { EXCUSES, type Excuse } from '../../../../shared/domain/trips/trip-facts.ts';
import { useText } from '../../../locales/locale-context.tsx';

/** Why somebody is not aboard, with the leader's own words after it. */
export const useExcuseWords = (): ((excuse: Excuse | null) => string) => {
  const text = useText();
  return (excuse) => {
    if (excuse === null) return '';
    const known = EXCUSES.find((one) => one === excuse.reason);
    const reason = known === undefined ? excuse.reason : text(`trips.reason.${known}`);
    return excuse.note === '' ? reason : `${reason}: ${excuse.note}`;
  };
};
