import type { AttendeeCard } from '../../../../../shared/contract/attendee-card.ts';
import type { FoundAttendee } from '../../../../../shared/contract/attendees.ts';
import type { ScanResult } from '../../../../../shared/contract/checkin.ts';

/** An invented guest who is expected. */
export const guest = (id: string, wishes: Partial<AttendeeCard> = {}): AttendeeCard => ({
  id,
  name: `Guest ${id}`,
  ownScript: '',
  say: '',
  category: 'mayor',
  organisation: '',
  jobTitle: 'Mayor',
  town: 'Beli Most',
  country: 'BG',
  delegation: '',
  flags: [],
  status: 'confirmed',
  payment: 'free',
  amountDue: '',
  orderRef: '',
  presence: 'expected',
  hereSince: null,
  badgesIssued: 0,
  sharesName: false,
  ...wishes,
});

export const found = (id: string, wishes: Partial<FoundAttendee> = {}): FoundAttendee => ({
  ...guest(id),
  why: [],
  soundsAlike: false,
  ...wishes,
});

/** A result of a scan; by default somebody was let in. */
export const result = (scanId: string, wishes: Partial<ScanResult> = {}): ScanResult => ({
  scanId,
  isRepeat: false,
  at: '2022-05-08T07:00:00.000Z',
  checkpointId: 'entrance',
  verdict: 'admitted',
  reason: 'admitted',
  code: scanId,
  looksLike: '',
  attendee: guest(`of-${scanId}`),
  ticket: '',
  choices: [],
  first: null,
  isWelcomeBack: false,
  dayNumber: 1,
  attention: [],
  handOver: [],
  explanation: {},
  unmet: [],
  canOverride: false,
  badge: { state: 'queued', jobId: '', printer: 'Label printer' },
  delegation: '',
  ...wishes,
});

export const unpaid = (scanId: string, wishes: Partial<ScanResult> = {}): ScanResult =>
  result(scanId, { verdict: 'refused', reason: 'unpaid', canOverride: true, ...wishes });
