import { useMemo } from 'react';
import type { EventSettings } from '../../../shared/contract/event.ts';
import { listOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Presence } from '../../../shared/domain/attendees/presence.ts';
import type { Language } from '../../locales/language.ts';
import { useLocale } from '../../locales/locale-context.tsx';
import { usePeopleContext } from './people-context.tsx';

type Labelled = EventSettings['categories'][number] | EventSettings['undoReasons'][number];

/** The label of a thing that the event named; a word that it does not know stays as it is. */
export const labelOf = (
  list: readonly Pick<Labelled, 'id' | 'label'>[],
  id: string,
  language: Language,
): string => list.find((each) => each.id === id)?.label[language] ?? id;

/** Words about people in the language of the screen. */
export interface PeopleWords {
  readonly category: (id: string) => string;
  readonly checkpoint: (id: string) => string;
  readonly undoReason: (id: string) => string;
  readonly overrideReason: (id: string) => string;
  readonly reprintReason: (id: string) => string;
  /** Where people stand, to filter by: of those not here yet, what is in their way. */
  readonly standing: (presence: Presence) => string;
  readonly country: (code: string) => string;
  /** "Beli Most, Bulgaria" */
  readonly place: (person: { readonly town: string; readonly country: string }) => string;
  /** `hy;ru;en` as "Armenian, Russian, English" */
  readonly languages: (codes: string) => string;
}

const namesOf = (language: Language, type: 'region' | 'language', pattern: RegExp) => {
  const names = new Intl.DisplayNames([language], { type, fallback: 'code' });
  return (code: string): string => (pattern.test(code) ? (names.of(code) ?? code) : code);
};

export const usePeopleWords = (): PeopleWords => {
  const { language, messages } = useLocale();
  const { event } = usePeopleContext();
  return useMemo(() => {
    const settings = event.event;
    const country = namesOf(language, 'region', /^[A-Z]{2}$/);
    const tongue = namesOf(language, 'language', /^[a-z]{2,3}(-[A-Za-z]+)?$/);
    return {
      category: (id) => labelOf(settings.categories, id, language),
      checkpoint: (id) => event.checkpoints.find((each) => each.id === id)?.name ?? id,
      undoReason: (id) => labelOf(settings.undoReasons, id, language),
      overrideReason: (id) => labelOf(settings.overrideReasons, id, language),
      reprintReason: (id) => labelOf(settings.reprintReasons, id, language),
      standing: (presence) =>
        messages.text(
          presence === 'expected' ? 'attendees.filter.all-clear' : `attendees.presence.${presence}`,
        ),
      country,
      place: (person) => [person.town, country(person.country)].filter(Boolean).join(', '),
      languages: (codes) => listOf(codes).map(tongue).join(', '),
    };
  }, [language, messages, event]);
};
