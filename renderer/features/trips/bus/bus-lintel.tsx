import { ChevronLeft } from 'lucide-react';
import { MusterButton } from '../../../app/muster-button.tsx';
import { hrefOf } from '../../../app/route.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { useBus } from './bus-context.tsx';
import css from './bus-lintel.module.css';

/** The number of a bus as it stands on its side: "Bus 2" is 2; a name without a number is shortened. */
const shortName = (name: string): string => /\d+\w?/.exec(name)?.[0] ?? name.slice(0, 3);

/** The beam over a bus: which bus of which trip, and what time it is. */
export const BusLintel = () => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { bus, activity, nowMs } = useBus();
  return (
    <div className={css.lintel}>
      <a className={css.back} href={hrefOf('trips')} aria-label={text('trips.back')}>
        <ChevronLeft size={24} aria-hidden />
      </a>
      {bus !== undefined && (
        <span className={css.number} title={bus.name} aria-hidden>
          {shortName(bus.name)}
        </span>
      )}
      <h1 className={css.title}>
        {bus !== undefined && <span className="sr-only">{bus.name}, </span>}
        <bdi>{activity.title[language]}</bdi>
      </h1>
      <span className={css.muster}>
        <MusterButton />
      </span>
      <time className={css.clock}>
        <bdi dir="ltr">{formats.time(nowMs)}</bdi>
      </time>
    </div>
  );
};
