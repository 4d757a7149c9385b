import { BusFront } from 'lucide-react';
import type { BusInList, TripInList } from '../../../../shared/contract/trips.ts';
import { hrefOf } from '../../../app/route.ts';
import { useTroubleText } from '../../../app/trouble-text.ts';
import { useAnswer, useKeptAnswers } from '../../../client/desk-context.tsx';
import type { News } from '../../../client/news.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { outlives } from '../kept-trips.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { routeOfBus } from '../trip-route.ts';
import css from './trip-list.module.css';

const LIST_NEWS: readonly News['kind'][] = ['trip', 'bookings', 'programme', 'scan'];

/** All field trips by day, each bus with how its roll call stands. */
export const TripList = () => {
  const text = useText();
  const sayTrouble = useTroubleText();
  const kept = useKeptAnswers();
  const answer = useAnswer('trips', (desk) => desk.trips.list(), LIST_NEWS, {
    isWhole: ({ trips }) => Array.isArray(trips),
    hear: ({ trips }) => kept.retain(outlives(trips)),
  });
  if (answer.value === null)
    return (
      <div className={css.page}>
        {answer.error === null ? (
          <Skeleton width="60%" heightPx={28} />
        ) : (
          <Notice tone="act" icon={BusFront}>
            {sayTrouble(answer.error)}
          </Notice>
        )}
      </div>
    );
  const { trips } = answer.value;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{text('trips.title')}</h1>
        <LanguageChoice />
      </header>
      {trips.length === 0 && (
        <Notice tone="plain" icon={BusFront}>
          {text('trips.none')}
        </Notice>
      )}
      <Days trips={trips} />
    </div>
  );
};

const Days = ({ trips }: { readonly trips: readonly TripInList[] }) => {
  const formats = useFormats();
  const days = [...Map.groupBy(trips, ({ activity }) => formats.isoDay(activity.from))];
  return days.map(([day, ofDay]) => (
    <section key={day} className={css.day}>
      <h2>{formats.longDate(ofDay[0]?.activity.from ?? day)}</h2>
      <div className={css.trips}>
        {ofDay.map((trip) => (
          <TripCard key={trip.activity.id} trip={trip} />
        ))}
      </div>
    </section>
  ));
};

const TripCard = ({ trip }: { readonly trip: TripInList }) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { activity, buses, waiting } = trip;
  return (
    <article className={css.card}>
      <h3>
        <bdi>{activity.title[language]}</bdi>
      </h3>
      <p className={css.when}>
        {activity.isCancelled && <b>{text('trips.cancelled')} </b>}
        <bdi dir="ltr">
          {formats.time(activity.from)}–{formats.time(activity.until)}
        </bdi>
        {waiting > 0 && <span> · {text('trips.waiting', { count: waiting })}</span>}
      </p>
      <ul>
        {buses.map((bus) => (
          <li key={bus.id}>
            <BusLink trip={trip} bus={bus} />
          </li>
        ))}
      </ul>
    </article>
  );
};

const BusLink = ({ trip, bus }: { readonly trip: TripInList; readonly bus: BusInList }) => {
  const text = useText();
  const roll = bus.rolls.find(({ isClosed }) => !isClosed) ?? bus.rolls.at(-1);
  const leg = trip.activity.legs.find(({ id }) => id === roll?.legId);
  return (
    <a className={css.bus} href={hrefOf('trips', trip.activity.id, routeOfBus(bus.id))}>
      <span className={css.busName}>
        <b>
          <bdi>{bus.name || text('trips.noBus')}</bdi>
        </b>
        {bus.leader.name !== '' && (
          <span>
            <PersonName>{bus.leader.name}</PersonName>
          </span>
        )}
      </span>
      {roll !== undefined && leg !== undefined && (
        <span className={css.numbers}>
          <b>{text('trips.list.aboard', { aboard: roll.aboard, expected: roll.expected })}</b>
          <span>
            {roll.isClosed
              ? text('trips.list.closed')
              : text('trips.list.leg', { kind: leg.kind, missing: roll.missing })}
          </span>
        </span>
      )}
    </a>
  );
};
