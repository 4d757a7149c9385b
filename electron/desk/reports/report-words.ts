import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { AttendeeStatus } from '../../../shared/domain/attendees/attendee.ts';
import type { Direction, Reason, Verdict } from '../../../shared/domain/checkin/verdict.ts';
import type { WhyWords } from '../../../shared/domain/checkin/why/why-words.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import type { ActivityWords } from './activity-words.ts';

/** Everything that a report says in words: the two languages have the same keys, held by this type. */
export interface ReportWords extends ActivityWords {
  readonly language: ReportRequest['language'];
  /** How `Intl` knows the language. */
  readonly locale: string;
  readonly yes: string;
  readonly no: string;
  /** The column that says to which table a row belongs, where a file holds only one. */
  readonly group: string;
  readonly sheet: Readonly<Record<ReportRequest['name'], string>>;
  /** Parts of file names: ASCII, so that every file system and mail program keeps them. */
  readonly file: Readonly<Record<ReportRequest['name'] | 'withoutPersonalData', string>>;
  readonly attendance: Readonly<Record<AttendanceHeading, string>>;
  readonly scanLog: Readonly<Record<ScanLogHeading, string>>;
  readonly why: WhyWords;
  readonly status: Readonly<Record<AttendeeStatus, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly via: Readonly<Record<BodyOf<'scan'>['via'], string>>;
  /** Those who act without being an operator. */
  readonly operator: Readonly<Record<'open-desk' | 'command-line', string>>;
  /** A reason in somebody's own words, where personal data are left out. */
  readonly ownWords: string;
  /** An undo within the first seconds, for which nobody is asked a reason. */
  readonly undoneAtOnce: string;
}

type AttendanceHeading =
  | 'name'
  | 'ownScript'
  | 'category'
  | 'organisation'
  | 'town'
  | 'country'
  | 'delegation'
  | 'email'
  | 'phone'
  | 'codes'
  | 'status'
  | 'arrived'
  | 'firstDate'
  | 'firstTime'
  | 'firstOn'
  | 'entries'
  | 'desk'
  | 'badge'
  | 'copies'
  | 'voidBadges'
  | 'walkIn'
  | 'override'
  | 'overrideNote'
  | 'notes';

type ScanLogHeading =
  | 'date'
  | 'time'
  | 'checkpoint'
  | 'desk'
  | 'operator'
  | 'direction'
  | 'verdict'
  | 'reason'
  | 'why'
  | 'person'
  | 'category'
  | 'country'
  | 'code'
  | 'via'
  | 'undone'
  | 'undoneBecause'
  | 'override'
  | 'overrideNote';
