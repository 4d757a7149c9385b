import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import type { ScanResult, TapeRow } from '../../../../shared/contract/checkin.ts';
import { listOf } from '../../../../shared/domain/attendees/attendee.ts';
import { overrideNeeds } from '../../../../shared/domain/checkin/override.ts';
import { looksLike } from '../../../../shared/domain/codes/looks-like.ts';

const NOBODY: Pick<ScanResult, 'attendee' | 'ticket' | 'attention' | 'handOver' | 'delegation' | 'first'> = {
  attendee: null,
  ticket: '',
  attention: [],
  handOver: [],
  delegation: '',
  first: null,
};

const aboutPerson = ({ card, fields }: AttendeeDetail) => ({
  attendee: card,
  attention: fields.attention === '' ? [] : [fields.attention],
  handOver: [...listOf(fields.handOver)],
  delegation: card.delegation,
  first: card.hereSince === null ? null : { at: card.hereSince, desk: '' },
});

/** A row of the tape as a result again: the verdict of then, the person as they are now. */
export const reopened = (row: TapeRow, person: AttendeeDetail | null, checkpointId: string): ScanResult => ({
  ...NOBODY,
  scanId: row.scanId,
  isRepeat: false,
  at: row.at,
  checkpointId,
  verdict: row.verdict,
  reason: row.reason,
  code: '',
  looksLike: row.verdict === 'unknown' ? looksLike('') : '',
  choices: [],
  isWelcomeBack: false,
  dayNumber: 0,
  explanation: {},
  unmet: [],
  canOverride: row.attendeeId !== '' && overrideNeeds(row.reason) !== 'nobody',
  badge: { state: 'not-first', jobId: '', printer: '' },
  ...(person === null ? {} : aboutPerson(person)),
});
