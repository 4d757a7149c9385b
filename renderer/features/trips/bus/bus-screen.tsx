import { BusFront } from 'lucide-react';
import { useState } from 'react';
import type { TripPerson } from '../../../../shared/contract/trips.ts';
import { allRollCalls } from '../../../../shared/domain/trips/roll-call.ts';
import { useMinute } from '../../../app/minute.ts';
import { useRoute } from '../../../app/route.ts';
import { useTroubleText } from '../../../app/trouble-text.ts';
import { useDeskNow } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { routeOfBus } from '../trip-route.ts';
import { type Trip, useTrip } from '../use-trip.ts';
import { BusProvider, type Panel } from './bus-context.tsx';
import { BusPage } from './bus-page.tsx';
import css from './bus-screen.module.css';
import { useBusScan } from './use-bus-scan.ts';
import { useHeadDraft } from './use-head-draft.ts';
import { useMarking } from './use-marking.ts';

export interface BusScreenProps {
  readonly activityId: string;
  readonly busId: string;
  readonly legId: string | undefined;
}

/** The roll calls of one bus. */
export const BusScreen = (props: BusScreenProps) => {
  const { trip, error } = useTrip(props.activityId);
  const text = useText();
  const sayTrouble = useTroubleText();
  const isKnown =
    trip !== null && (props.busId === '' || trip.state.activity.buses.some(({ id }) => id === props.busId));
  if (trip !== null && isKnown) return <OpenBus {...props} trip={trip} />;
  const isGone = trip !== null || error !== null;
  return (
    <div className={css.opening}>
      {isGone ? (
        <Notice tone="act" icon={BusFront}>
          {trip === null ? sayTrouble(error) : text('trips.bus.gone')}
        </Notice>
      ) : (
        <Skeleton width="60%" heightPx={28} />
      )}
    </div>
  );
};

const NOBODY: Omit<TripPerson, 'id' | 'name'> = {
  ownScript: '',
  town: '',
  country: '',
  delegation: '',
  phone: '',
  codes: [],
  seen: null,
  refusal: null,
};

const OpenBus = ({ activityId, busId, legId, trip }: BusScreenProps & { readonly trip: Trip }) => {
  const { go } = useRoute();
  const { state, facts } = trip;
  const { activity } = state;
  const rolls = allRollCalls(facts).filter((roll) => roll.busId === busId);
  // The leg that was due when the bus was opened; closing it does not carry the leader away.
  const [dueLeg] = useState(() => (rolls.find(({ isClosed }) => !isClosed) ?? rolls.at(-1))?.legId);
  const shown = rolls.find((roll) => roll.legId === (legId ?? dueLeg)) ?? rolls.at(-1);
  const leg = activity.legs.find(({ id }) => id === shown?.legId);
  const marking = useMarking(trip, { activityId, busId, legId: shown?.legId ?? '' });
  const heads = useHeadDraft(shown?.legId ?? '', marking.mark);
  const onCode = useBusScan(trip, {
    place: `${busId} ${shown?.legId ?? ''}`,
    mark: heads.mark,
    onAgain: marking.readAgain,
  });
  const nowMs = useMinute(useDeskNow());
  const [panel, open] = useState<Panel>(null);
  const [isCameraOn, setCameraOn] = useState(false);
  if (shown === undefined || leg === undefined) return null;
  return (
    <BusProvider
      value={{
        ...marking,
        mark: heads.mark,
        heads,
        state,
        facts,
        activity,
        busId,
        bus: activity.buses.find(({ id }) => id === busId),
        leg,
        roll: shown,
        rolls,
        nowMs,
        personOf: (id) => state.people.find((one) => one.id === id) ?? { ...NOBODY, id, name: id },
        chooseLeg: (id) => {
          open(null);
          go('trips', activityId, routeOfBus(busId), id);
        },
        panel,
        open,
        isCameraOn,
        toggleCamera: () => setCameraOn((isOn) => !isOn),
      }}
    >
      <BusPage onCode={onCode} />
    </BusProvider>
  );
};
