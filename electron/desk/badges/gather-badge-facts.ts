import { type Attendee, emptyAttendee, listOf, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { eventDates } from '../../../shared/domain/badges/event-dates.ts';
import { EXAMPLE_PEOPLE } from '../../../shared/domain/badges/hardest/example-people.ts';
import { openVenueClock, type VenueClock } from '../../../shared/domain/badges/venue-clock.ts';
import { dayOf } from '../../../shared/domain/calendar/days.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import { prepareAttendeeReads, toAttendee } from '../cards/attendee-rows.ts';
import type { Cards } from '../cards/cards.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { prepareAgendaGathering } from './gather-agenda.ts';
import { attendanceFacts, prepareAttended } from './gather-attended.ts';
import { createRecentlyUsed } from './recently-used.ts';

/** As much of a layout as decides what is gathered for it. */
export type FactsWish = Pick<BadgeLayout, 'kind' | 'language'>;

/** Gathers what badges say, with statements prepared once. */
export interface BadgeGathering {
  /** The facts of a person's badge, in a language; null where there is nobody of this id. */
  facts(attendeeId: string, code: string, wish: FactsWish): BadgeFacts | null;
  /** The same of one of the invented people. */
  exampleFacts(exampleId: string, code: string, language: string): BadgeFacts | null;
  /** The facts of the sign at the door of an activity; null where there is none of this id. */
  signFacts(activityId: string, wish: FactsWish): BadgeFacts | null;
  /** The facts of a badge that shows whether a printer is set up well. */
  trialFacts(printerName: string, language: string): BadgeFacts;
  /** The category of a person; empty where there is nobody of this id. */
  categoryOf(attendeeId: string): string;
}

const INK = '#0F1F1D';
/** On a test print, so that it opens no door. */
export const TRIAL_CODE = 'FOYER TEST';
const KEPT_CLOCKS = 8;

/** Prepares the gathering for one desk. */
export const prepareBadgeGathering = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'programme' | 'ports'>,
  cards: Cards,
): BadgeGathering => {
  const { sql, settings, programme, ports } = parts;
  const reads = prepareAttendeeReads(sql);
  const agenda = prepareAgendaGathering(parts);
  const attendedBy = prepareAttended(parts);
  // Making a formatter costs more than gathering all the rest of a badge.
  const clocks = createRecentlyUsed<VenueClock>(KEPT_CLOCKS);
  const spans = createRecentlyUsed<string>(2 * KEPT_CLOCKS);

  const clockOf = (language: string): VenueClock => {
    const { timeZone } = settings.event();
    const key = `${language} ${timeZone}`;
    return clocks.get(key) ?? clocks.put(key, openVenueClock(language, timeZone));
  };
  const days = (from: string, until: string, language: string): string => {
    const key = `${language} ${from} ${until}`;
    return spans.get(key) ?? spans.put(key, eventDates(from, until, language));
  };
  const eventFacts = (language: string): BadgeFacts['event'] => {
    const { name, from, until, timeZone, venue, wifiName, wifiPassword, emergencyNumber } = settings.event();
    const today = dayOf(nowIso(ports), timeZone);
    return {
      name,
      dates: hasDays({ from }) ? days(from, until, language) : '',
      venue,
      wifiName,
      wifiPassword,
      emergencyNumber,
      today: days(today, today, language),
    };
  };
  const categoryFacts = (id: string, language: string): BadgeFacts['category'] => {
    const category = settings.event().categories.find((one) => one.id === id);
    if (category === undefined) return { label: id, colour: INK };
    return { label: clockOf(language).textOf(category.label), colour: category.colour };
  };
  const themeLetters = (custom: Readonly<Record<string, string>>): string => {
    const known = settings.event().themes.map(({ id }) => id);
    const chosen = listOf((custom['Themes'] ?? custom['themes'] ?? '').replaceAll(/[\s,]+/g, ';'));
    return known.filter((id) => chosen.includes(id)).join(' ');
  };
  const occasion = (attendeeId: string, { kind, language }: FactsWish): Partial<BadgeFacts> => {
    const clock = clockOf(language);
    if (kind !== 'certificate') return { agenda: agenda.ofPerson(attendeeId, clock) };
    const attended = attendedBy(attendeeId);
    return {
      agenda: agenda.ofActivities(attended.activityIds, clock),
      attendance: attendanceFacts(attended, clock, language),
    };
  };
  const nobody = (id: string, language: string): BadgeFacts => ({
    attendee: emptyAttendee(id),
    event: eventFacts(language),
    code: '',
    category: { label: '', colour: INK },
    themes: '',
    townInBold: false,
  });

  const factsOf = (attendee: Attendee, code: string, language: string): BadgeFacts => ({
    attendee,
    event: eventFacts(language),
    code,
    category: categoryFacts(attendee.category, language),
    themes: themeLetters(attendee.custom),
    townInBold: cards.byId(attendee.id)?.sharesName ?? false,
  });

  return {
    facts(attendeeId, code, wish) {
      const row = reads.byId.get(attendeeId);
      if (row === undefined) return null;
      return { ...factsOf(toAttendee(row), code, wish.language), ...occasion(attendeeId, wish) };
    },
    exampleFacts(exampleId, code, language) {
      const person = EXAMPLE_PEOPLE.find(({ id }) => id === exampleId);
      return person === undefined ? null : factsOf(person, code, language);
    },
    signFacts(activityId, { language }) {
      const activity = programme.activity(activityId);
      if (activity === undefined) return null;
      const clock = clockOf(language);
      const theme = settings.event().themes.find(({ id }) => id === activity.theme);
      const themeName = theme === undefined ? '' : clock.textOf(theme.label);
      const onList = activity.speakers.map((id) => reads.byId.get(id)).filter((row) => row !== undefined);
      const speakers = [...onList.map((row) => nameOf(toAttendee(row))), ...activity.speakerNames];
      return {
        ...nobody(activityId, language),
        category: { label: themeName, colour: theme?.colour ?? INK },
        themes: activity.theme,
        agenda: agenda.laterInRoom(activity, clock),
        activity: {
          title: clock.textOf(activity.title),
          room: activity.room,
          day: clock.longDay(activity.from),
          times: `${clock.time(activity.from)}–${clock.time(activity.until)}`,
          theme: activity.theme,
          themeName,
          speakers: speakers.join(', '),
        },
      };
    },
    categoryOf: (attendeeId) => reads.byId.get(attendeeId)?.category ?? '',
    trialFacts: (printerName, language) => ({
      ...nobody('trial', language),
      attendee: { ...emptyAttendee('trial'), display: printerName, ownScript: 'ليلى Ελένη Олена' },
      code: TRIAL_CODE,
      category: { label: language.startsWith('de') ? 'Probedruck' : 'Test print', colour: INK },
    }),
  };
};
