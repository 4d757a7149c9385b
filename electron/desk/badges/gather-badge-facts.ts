import { type Attendee, emptyAttendee, listOf } from '../../../shared/domain/attendees/attendee.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import { EXAMPLE_PEOPLE } from '../../../shared/domain/badges/hardest/example-people.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import { prepareAttendeeReads, toAttendee } from '../cards/attendee-rows.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { eventDates } from './event-dates.ts';

/** Gathers what badges say, with statements prepared once. */
export interface BadgeGathering {
  /** The facts of a person's badge, in a language; null where there is nobody of this id. */
  facts(attendeeId: string, code: string, language: string): BadgeFacts | null;
  /** The same of one of the invented people. */
  exampleFacts(exampleId: string, code: string, language: string): BadgeFacts | null;
  /** The facts of a badge that shows whether a printer is set up well. */
  trialFacts(printerName: string, language: string): BadgeFacts;
  /** The category of a person; empty where there is nobody of this id. */
  categoryOf(attendeeId: string): string;
}

const INK = '#0F1F1D';
/** On a test print, so that it opens no door. */
export const TRIAL_CODE = 'FOYER TEST';

/** Prepares the gathering for one desk. */
export const prepareBadgeGathering = (
  { sql, settings }: Pick<DeskParts, 'sql' | 'settings'>,
  cards: Cards,
): BadgeGathering => {
  const reads = prepareAttendeeReads(sql);

  const eventFacts = (language: string): BadgeFacts['event'] => {
    const { name, from, until } = settings.event();
    return { name, dates: hasDays({ from }) ? eventDates(from, until, language) : '' };
  };
  const categoryFacts = (id: string, language: string): BadgeFacts['category'] => {
    const category = settings.event().categories.find((one) => one.id === id);
    if (category === undefined) return { label: id, colour: INK };
    return { label: category.label[language.startsWith('de') ? 'de' : 'en'], colour: category.colour };
  };
  const themeLetters = (custom: Readonly<Record<string, string>>): string => {
    const known = settings.event().themes.map(({ id }) => id);
    const chosen = listOf((custom['Themes'] ?? custom['themes'] ?? '').replaceAll(/[\s,]+/g, ';'));
    return known.filter((id) => chosen.includes(id)).join(' ');
  };

  const factsOf = (attendee: Attendee, code: string, language: string): BadgeFacts => ({
    attendee,
    event: eventFacts(language),
    code,
    category: categoryFacts(attendee.category, language),
    themes: themeLetters(attendee.custom),
    townInBold: cards.byId(attendee.id)?.sharesName ?? false,
  });

  return {
    facts(attendeeId, code, language) {
      const row = reads.byId.get(attendeeId);
      return row === undefined ? null : factsOf(toAttendee(row), code, language);
    },
    exampleFacts(exampleId, code, language) {
      const person = EXAMPLE_PEOPLE.find(({ id }) => id === exampleId);
      return person === undefined ? null : factsOf(person, code, language);
    },
    categoryOf: (attendeeId) => reads.byId.get(attendeeId)?.category ?? '',
    trialFacts: (printerName, language) => ({
      attendee: { ...emptyAttendee('trial'), display: printerName, ownScript: 'ليلى Ελένη Олена' },
      event: eventFacts(language),
      code: TRIAL_CODE,
      category: { label: language.startsWith('de') ? 'Probedruck' : 'Test print', colour: INK },
      themes: '',
      townInBold: false,
    }),
  };
};
