import { type Attendee, type AttendeeFields, emptyAttendee } from '../../attendees/attendee.ts';

const EXAMPLES: readonly (Partial<AttendeeFields> & { readonly themes: string })[] = [
  {
    display: 'Radina Belokamova',
    ownScript: 'Радина Белокамова',
    jobTitle: 'Mayor',
    town: 'Beli Most',
    country: 'BG',
    themes: 'B D',
  },
  {
    display: 'Maria do Céu de Vasconcelos-Albuquerque',
    jobTitle: 'Deputy mayor',
    town: 'Vila do Rio',
    country: 'PT',
    themes: 'A',
  },
  {
    display: 'Layla al-Sarrani',
    ownScript: 'ليلى السراني',
    jobTitle: 'Mayor',
    town: 'Qasr al-Wadi',
    country: 'TN',
    themes: 'C',
  },
  {
    display: 'Nikolaos Ampeliotis',
    ownScript: 'Νικόλαος Αμπελιώτης',
    jobTitle: 'Mayor',
    town: 'Agios Filippos',
    country: 'GR',
    themes: 'A E',
  },
  {
    display: 'Noam Ben-Tavor',
    ownScript: 'נועם בן־תבור',
    jobTitle: 'Head of office',
    town: 'Givat Elim',
    country: 'IL',
    themes: 'D',
  },
  {
    display: 'Zsófia Kerekes',
    jobTitle: 'Spokesperson',
    town: 'Szentlőrincfalva-Alsómajor',
    country: 'HU',
    themes: 'B',
  },
  { display: 'Jorunn', jobTitle: 'Interpreter', town: 'Fjellvik', country: 'NO', themes: '' },
];

/** Invented people for a desk without a list, so that a badge can be drawn before anybody has registered. */
export const EXAMPLE_PEOPLE: readonly Attendee[] = EXAMPLES.map(({ themes, ...fields }, at) => ({
  ...emptyAttendee(`example-${at + 1}`),
  ...fields,
  category: 'mayor',
  custom: { Themes: themes },
}));
