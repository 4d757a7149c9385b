import { Search, Siren } from 'lucide-react';
import { useFormats, useText } from '../locales/locale-context.tsx';
import { BrandArch } from '../ui/brand-arch.tsx';
import type { Area } from './area.ts';
import { AreaTabs } from './area-tabs.tsx';
import { type EventDays, eventDayOf } from './event-day.ts';
import type { EventFacts, OperatorFacts } from './frame-facts.ts';
import css from './lintel.module.css';
import { useMinute } from './minute.ts';
import { OperatorMenu } from './operator-menu.tsx';
import { hrefOf } from './route.ts';

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
      {props.event && (
        <Where event={props.event} moment={moment} canSetUp={props.areas.some(({ id }) => id === 'setup')} />
      )}
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

interface WhereProps {
  readonly event: EventFacts;
  readonly moment: number;
  readonly canSetUp: boolean;
}

const Where = ({ event, moment, canSetUp }: WhereProps) => {
  const text = useText();
  const isUnsaid = event.name === '' || event.days === null;
  return (
    <div className={css.where}>
      <b className={css.event}>
        <bdi>{event.name || text('app.event.unnamed')}</bdi>
        {event.isSample && <span className={css.sample}>{text('app.sample')}</span>}
      </b>
      {isUnsaid && canSetUp ? (
        <a className={css.tell} href={hrefOf('setup', 'event')}>
          {text('app.event.tell')}
        </a>
      ) : (
        event.days && <Day days={event.days} moment={moment} />
      )}
    </div>
  );
};

const Day = ({ days, moment }: { readonly days: EventDays; readonly moment: number }) => {
  const text = useText();
  const formats = useFormats();
  const today = formats.isoDay(moment);
  const day = eventDayOf(days, today);
  // Noon keeps a calendar day the same day in every time zone from −11 to +11.
  const date = formats.longDate(`${day.day}T12:00:00Z`);
  const [year, thisYear] = [day.day, today].map((each) => each.slice(0, 4));
  const numbers = day.when === 'during' ? { number: day.number, of: day.of } : {};
  return (
    <span>
      {text(`app.day.${day.when}`, { ...numbers, date: year === thisYear ? date : `${date} ${year}` })}
    </span>
  );
};
