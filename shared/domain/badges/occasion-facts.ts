import { wifiCode } from './wifi-code.ts';

/** What is the same on every badge of an event. Texts are in the language of the layout; left out is not known. */
export interface EventFacts {
  readonly name: string;
  readonly dates: string;
  readonly venue?: string;
  /** The network for guests. */
  readonly wifiName?: string;
  readonly wifiPassword?: string;
  /** Whom guests call when something has happened. */
  readonly emergencyNumber?: string;
  /** The day on which the badge is made. */
  readonly today?: string;
}

/** What a door sign says of an activity, in the language of the layout and by the clock of the venue. */
export interface ActivityFacts {
  readonly title: string;
  readonly room: string;
  readonly day: string;
  readonly times: string;
  /** Letter and name of the theme. */
  readonly theme: string;
  readonly themeName: string;
  readonly speakers: string;
}

/** What a certificate says of how long somebody was there, as in "3 days" and "17.5 hours". */
export interface AttendanceFacts {
  readonly days: string;
  /** Of sessions whose length is known; empty where that is none of them. */
  readonly hours: string;
  readonly dates: string;
}

export interface Occasion {
  readonly event: EventFacts;
  readonly activity?: ActivityFacts;
  readonly attendance?: AttendanceFacts;
}

const TEXTS = {
  event: ({ event }) => event.name,
  dates: ({ event }) => event.dates,
  venue: ({ event }) => event.venue,
  wifiName: ({ event }) => event.wifiName,
  wifiPassword: ({ event }) => event.wifiPassword,
  /** For a QR code that phones join the network with. */
  wifiCode: ({ event }) => wifiCode(event.wifiName ?? '', event.wifiPassword ?? ''),
  emergencyNumber: ({ event }) => event.emergencyNumber,
  today: ({ event }) => event.today,
  title: ({ activity }) => activity?.title,
  room: ({ activity }) => activity?.room,
  day: ({ activity }) => activity?.day,
  times: ({ activity }) => activity?.times,
  theme: ({ activity }) => activity?.theme,
  themeName: ({ activity }) => activity?.themeName,
  speakers: ({ activity }) => activity?.speakers,
  daysAttended: ({ attendance }) => attendance?.days,
  hoursAttended: ({ attendance }) => attendance?.hours,
  datesAttended: ({ attendance }) => attendance?.dates,
} as const satisfies Readonly<Record<string, (occasion: Occasion) => string | undefined>>;

export type OccasionField = keyof typeof TEXTS;

/** Fields about the event, the activity of a door sign, and what a certificate says. */
// Keys of an object are texts to TypeScript.
export const OCCASION_FIELDS = Object.keys(TEXTS) as OccasionField[];

export const isOccasionField = (field: string): field is OccasionField => Object.hasOwn(TEXTS, field);

/** The text of a field; empty where nobody has said. */
export const occasionText = (field: OccasionField, occasion: Occasion): string =>
  TEXTS[field](occasion) ?? '';
