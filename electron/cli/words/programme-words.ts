/** Why a row of a programme, or of a list of bookings, is left out. */
export const PROGRAMME_REASONS: Readonly<Record<string, string>> = {
  double: 'the same as in row {line}',
  'no-title': 'no title',
  'no-start': 'no day or no time at which it begins',
  'no-end': 'no end',
  'unreadable-start': 'the start is no time: {text}',
  'unreadable-end': 'the end is no time: {text}',
  'no-such-time': 'there is no such time: {text}',
  'unknown-zone': 'a time zone that nobody knows: {text}',
  'ends-before-start': 'it ends before it begins',
  'no-person': 'nothing says who',
  'unknown-person': 'nobody on the guest list is {text}',
  'ambiguous-person': 'several people on the guest list are {text}',
  'no-activity': 'nothing says what for',
  'unknown-activity': 'the programme has no {text}',
  'ambiguous-activity': 'the programme has several of {text}: take the key',
  'unknown-state': 'neither booked, waitlisted nor cancelled: {text}',
  'unknown-bus': 'the trip has no bus {text}',
};

/** What is odd about a row that is used all the same. */
export const PROGRAMME_WARNINGS: Readonly<Record<string, string>> = {
  'no-end': 'no end: one hour was assumed',
  'past-midnight': 'ends after midnight',
  'time-skipped': '{text} was skipped when the clocks were changed',
  'time-twice': '{text} came twice when the clocks were changed: the first is taken',
  'all-day': 'a whole day, without times',
  'recurs-on': 'repeats without end: only up to the last day of the event',
  'unknown-theme': 'no theme of the event: {text}',
  'unknown-speaker': 'not on the guest list, kept as a name: {text}',
  'ambiguous-speaker': 'several people have this name, kept as a name: {text}',
  'unknown-leader': 'leads a bus and is not on the guest list: {text}',
  'unreadable-capacity': 'the seats are no number: {text}',
  'unreadable-held': 'the seats kept free are no number: {text}',
  'unreadable-policy': 'no way of booking that Foyer knows: {text}',
  'bus-kept': '{text} stays: {count} people have a seat in it',
  'booked-elsewhere': 'also booked at that time: {text}',
};
