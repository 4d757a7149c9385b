import { fillIn } from '../../../shared/domain/fill-in.ts';
import { FILE_WORDS } from './file-words.ts';

const CANNOT_WORDS: Readonly<Record<string, string>> = {
  'undo-reason-needed': 'More than 10 seconds have passed. A reason is needed to take it back.',
  'undo-nothing-to-undo': 'This check-in was taken back before.',
  'override-not-possible': 'This cannot be overridden.',
  'override-reason-missing': 'An override needs a reason.',
  'override-organiser-needed': 'Only an organiser can let this guest in.',
  'nothing-to-override': 'There is nothing to override here.',
  'walk-in-incomplete': 'Name, town and category are needed.',
  'no-checkpoint': 'There is no checkpoint "{id}".',
  'checkpoint-id': 'A checkpoint cannot be called "{id}": small letters, digits and hyphens only.',
  'name-missing': 'A person needs a name.',
  'operator-needs-pin': 'A new operator needs a PIN.',
  'last-organiser': '{name} is the last organiser with a PIN.',
  'no-printer': 'No printer is set up.',
  'printer-name': 'A printer needs a name of its own.',
  'printer-address': 'This is no address of a printer.',
  'badge-needs-code':
    'This person has no badge yet, and the desk that is open allots its code. Print the badge there, or close that desk.',
  'no-layout': 'There is no such badge layout.',
  'badge-cannot-be-drawn': 'The badge could not be drawn.',
  'job-state': 'This print job has moved on.',
  'report-stopped': 'The report was stopped. No file was written.',
  'sample-needs-empty-desk': 'There are people on the list. The sample event needs an empty folder.',
  'file-not-read': 'The file was not read yet.',
  'file-not-compared': 'The file was not compared with the list yet.',
  'no-such-encoding': 'There is no encoding "{encoding}".',
  'no-seat-left': 'All {capacity} seats are taken or kept.',
  'has-a-place': 'This person has a seat already.',
  'nobody-waits': 'Nobody is waiting.',
  'activity-cancelled': 'This session was cancelled.',
  'activity-needs-title': 'An activity needs a title.',
  'activity-needs-times': 'An activity needs a start and an end.',
  'activity-ends-before-start': 'An activity ends after it begins.',
  'activity-full': 'All {capacity} seats are taken or kept.',
  'activity-has-people-inside': '{count} people are inside.',
  'does-not-wait': 'This person is not on the waiting list.',
  'leg-needs-time': 'A roll call needs a time.',
  'part-id': 'A bus or roll call cannot be called "{id}".',
  'no-such-time-zone': 'There is no time zone "{zone}".',
  'event-code-letters': 'The code of the event has two letters or digits, not "{code}".',
  'rule-not-json': 'The rule is no JSON.',
  'rule-too-long': 'The rule is too long.',
  'rule-too-deep': 'The rule is nested too deeply at {place}.',
  'rule-one-operator': 'The rule needs exactly one operator in each object. At {place} stands {found}.',
  'rule-unknown-operator': 'The rule has an operator that Foyer does not know: {found}, at {place}.',
  'rule-unknown-variable': 'The rule has a variable that does not belong there: {found}, at {place}.',
  'rule-needs-condition': 'The rule needs a condition at {place}, and there stands {found}.',
  'rule-needs-number': 'The rule needs a number at {place}, and there stands {found}.',
  'rule-needs-time': 'The rule needs a time with its time zone at {place}, and there stands {found}.',
  'rule-needs-list': 'The rule needs a list of tickets or entrances at {place}, and there stands {found}.',
  'rule-wrong-count': 'The rule has too few or too many parts at {place}: {found}.',
  'checkpoint-closes-before-it-opens': 'The checkpoint would close ({until}) before it opens ({from}).',
  'no-screen-host': 'Screens for other devices are served by foyer serve only.',
  'event-ends-before-it-begins': 'The event would end ({until}) before it begins ({from}).',
};

/** Why something cannot be done now, as a sentence; a reason without words of its own is named. */
export const cannotSentence = (why: string, params: Readonly<Record<string, unknown>>): string => {
  const words = why.startsWith('table-') ? FILE_WORDS[why.slice('table-'.length)] : CANNOT_WORDS[why];
  return `${fillIn(words ?? `This cannot be done now (${why}).`, params)} Nothing was changed.`;
};
