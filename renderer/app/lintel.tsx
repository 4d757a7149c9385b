import { Search, Siren } from 'lucide-react';
import { useFormats, useText } from '../locales/locale-context.tsx';
import { BrandArch } from '../ui/brand-arch.tsx';
import type { Area } from './area.ts';
import { AreaTabs } from './area-tabs.tsx';
import { eventDayOf } from './event-day.ts';
import type { EventFacts, OperatorFacts } from './frame-facts.ts';
import css from './lintel.module.css';
import { useMinute } from './minute.ts';
import { OperatorMenu } from './operator-menu.tsx';

export interface LintelProps {
  readonly areas: readonly Area[];
  readonly currentArea: string;
  readonly event: EventFacts | null;
  readonly operator: OperatorFacts | null;
  readonly now: () => number;
  /** On a tablet or phone with one area there is nowhere to go, and no tab. */
  readonly isFolded?: boolean | undefined;
  readonly onSearch?: (() => void) | undefined;
  readonly onMuster?: (() => void) | undefined;
  readonly onChangeOperator?: (() => void) | undefined;
}

/** The beam over the door: where we are, where to go, what time it is at the event, who works here. */
export const Lintel = (props: LintelProps) => {
  const text = useText();
  const formats = useFormats();
  const moment = useMinute(props.now);
  return (
    <header className={css.lintel}>
      <div className={css.brand}>
        <BrandArch />
        <span className={css.brandName}>Foyer</span>
      </div>
      {props.event && <Where event={props.event} moment={moment} />}
      {props.areas.length > 1 || !props.isFolded ? (
        <AreaTabs areas={props.areas} current={props.currentArea} />
      ) : (
        <div className={css.space} />
      )}
      <div className={css.who}>
        <time className={css.clock} dir="ltr" title={formats.timeZone}>
          {formats.time(moment)}
        </time>
        {props.onMuster && (
          <button
            type="button"
            className={css.search}
            aria-label={text('muster.start')}
            title={text('muster.start')}
            onClick={props.onMuster}
          >
            <Siren size={17} aria-hidden />
          </button>
        )}
        {props.onSearch && (
          <button
            type="button"
            className={css.search}
            aria-label={text('app.search')}
            aria-keyshortcuts="Control+K"
            title={text('app.search')}
            onClick={props.onSearch}
          >
            <Search size={17} aria-hidden />
          </button>
        )}
        {props.operator && (
          <OperatorMenu operator={props.operator} onChangeOperator={props.onChangeOperator} />
        )}
      </div>
    </header>
  );
};

const Where = ({ event, moment }: { readonly event: EventFacts; readonly moment: number }) => {
  const text = useText();
  const formats = useFormats();
  const day = eventDayOf(event, formats.isoDay(moment));
  // Noon keeps a calendar day the same day in every time zone from −11 to +11.
  const date = formats.longDate(`${day.day}T12:00:00Z`);
  const numbers = day.when === 'during' ? { number: day.number, of: day.of } : {};
  return (
    <div className={css.where}>
      <b className={css.event}>
        <bdi>{event.name}</bdi>
        {event.isSample && <span className={css.sample}>{text('app.sample')}</span>}
      </b>
      <span>{text(`app.day.${day.when}`, { ...numbers, date })}</span>
    </div>
  );
};
