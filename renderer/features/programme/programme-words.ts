import type { ProgrammeWarningView } from '../../../shared/contract/programme.ts';
import type { Activity, Bilingual } from '../../../shared/domain/programme/activity.ts';
import { useFormats, useLocale, useText } from '../../locales/locale-context.tsx';

export interface ProgrammeWords {
  readonly title: (title: Bilingual) => string;
  /** "09:00–09:45"; with the day of the end where that is another one. */
  readonly times: (activity: Pick<Activity, 'from' | 'until'>) => string;
  readonly warning: (warning: ProgrammeWarningView, otherTitle: string) => string;
}

/** How the screens speak of activities. */
export const useProgrammeWords = (): ProgrammeWords => {
  const text = useText();
  const { language } = useLocale();
  const { time, isoDay, dayAndTime } = useFormats();
  return {
    title: (title) => (language === 'de' ? title.de : title.en),
    times: ({ from, until }) => {
      // What ends at midnight ends on the day on which it began.
      const isSameDay = isoDay(from) === isoDay(Date.parse(until) - 1);
      return `${time(from)}–${isSameDay ? time(until) : dayAndTime(until)}`;
    },
    warning: ({ code, params }, other) =>
      text(`programme.warning.${code}`, { ...NUMBERLESS, ...params, other }),
  };
};

const NUMBERLESS = { room: '', name: '', booked: '', capacity: '', bus: '', seats: '', wanted: '' };
