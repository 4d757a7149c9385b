import type { TripState } from '../../../../shared/contract/trips.ts';
import type { Activity, Bus, Leg } from '../../../../shared/domain/programme/activity.ts';
import { type RollCall, rollCallOf } from '../../../../shared/domain/trips/roll-call.ts';
import { plannedOf } from '../../../../shared/domain/trips/trip-facts.ts';
import { notFound } from '../../gate/cannot.ts';
import type { Actor } from '../../gate/session.ts';
import { type TripParts, tripOr } from '../trip-parts.ts';
import { tripState } from '../trip-state.ts';
import { type SheetLanguage, type SheetWords, sheetWords } from './sheet-words.ts';

/** What every sheet is written from: the trip as it stands, the words, and the clock of the event. */
export interface SheetScene {
  readonly state: TripState;
  readonly activity: Activity;
  readonly leg: Leg;
  readonly bus: Bus | undefined;
  readonly roll: RollCall;
  readonly words: SheetWords;
  readonly direction: 'ltr' | 'rtl';
  /** Which text of the programme is taken: it has two. */
  readonly tongue: 'en' | 'de';
  readonly eventName: string;
  readonly title: string;
  readonly legName: string;
  /** Whether the numbers of this bus are for whoever asks, at this hour. */
  readonly areNumbersShown: boolean;
  readonly timeOf: (instant: string) => string;
  readonly dayOf: (instant: string) => string;
}

export interface SheetRequest {
  readonly activityId: string;
  readonly legId: string;
  readonly busId: string;
  readonly language: SheetLanguage;
}

const TAGS = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' } as const;

/** Gathers it. What a leader may not see at this hour is not on the sheet either. */
export const sheetScene = (parts: TripParts, request: SheetRequest, viewer: Actor): SheetScene => {
  const { language, legId, busId } = request;
  const activity = tripOr(parts, request.activityId);
  const leg = activity.legs.find(({ id }) => id === legId);
  const bus = activity.buses.find(({ id }) => id === busId);
  if (leg === undefined || (busId !== '' && bus === undefined)) throw notFound();
  const state = tripState(parts, activity, viewer);
  const { timeZone, name } = parts.settings.event();
  const tongue = language === 'de' ? 'de' : 'en';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(TAGS[language], { timeZone, ...options });
    return (instant: string) => formatter.format(new Date(instant));
  };
  return {
    state,
    activity,
    leg,
    bus,
    roll: rollCallOf({ ...state, ...plannedOf(activity) }, legId, busId),
    words: sheetWords(language),
    direction: language === 'ar' ? 'rtl' : 'ltr',
    tongue,
    eventName: name,
    title: activity.title[tongue],
    legName: leg.name[tongue],
    areNumbersShown: state.phones[busId]?.kind === 'shown',
    timeOf: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    dayOf: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
  };
};
