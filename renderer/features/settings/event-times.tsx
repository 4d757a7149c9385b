import type { EventSettings } from '../../../shared/contract/event.ts';
import { NO_DAY } from '../../../shared/domain/event-days.ts';
import { useText } from '../../locales/locale-context.tsx';
import { WideField } from '../../ui/field-grid.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Times = Pick<EventSettings, 'from' | 'until' | 'timeZone'>;

export interface EventTimesProps {
  readonly times: Times;
  readonly onChange: (wish: Partial<Times>) => void;
}

/** The zones that this computer knows, and the one that is set in any case. */
const zonesWith = (current: string): readonly string[] => [
  ...new Set([current, ...Intl.supportedValuesOf('timeZone')]),
];

const shownDay = (day: string): string => (day === NO_DAY ? '' : day);

/** The first day takes the last one along where that would lie before it. */
const daysFrom = (from: string, until: string): Partial<Times> =>
  until < from ? { from, until: from } : { from };

/** First and last day, and the zone in which days begin. */
export const EventTimes = ({ times, onChange }: EventTimesProps) => {
  const text = useText();
  const { from, until, timeZone } = times;
  return (
    <>
      <TextField
        label={text('settings.event.from')}
        type="date"
        value={shownDay(from)}
        onValue={(wish) => onChange(daysFrom(wish || NO_DAY, until))}
      />
      <TextField
        label={text('settings.event.until')}
        type="date"
        value={shownDay(until)}
        onValue={(wish) => onChange({ until: wish || NO_DAY })}
        problem={until < from ? text('settings.event.backwards') : undefined}
      />
      <WideField>
        <Select
          label={text('settings.event.zone')}
          value={timeZone}
          options={zonesWith(timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onValue={(wish) => onChange({ timeZone: wish })}
          hint={text('settings.event.zone.hint')}
        />
      </WideField>
    </>
  );
};
