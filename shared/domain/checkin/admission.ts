import { dayOf, daysBetween } from '../calendar/days.ts';
import * as check from './admission-checks.ts';
import type { AdmissionFacts, Moment } from './admission-facts.ts';
import { type Decision, NO_NOTES } from './decision.ts';
import { entriesOf, standingEntry } from './earlier-scans.ts';
import { candidatesOf, type Guest, guestOf } from './guest.ts';
import type { Reason, Verdict } from './verdict.ts';

/** Does a check also stop people who leave? A person may leave whatever `pass` checks would say. */
type OnExit = 'stop' | 'pass';

interface GuestRow {
  readonly find: check.GuestCheck;
  readonly onExit: OnExit;
}

/** Rows 1 and 1b: whose code is it? They stop exits too, because there is nobody to let out. */
const READING_CHECKS: readonly check.ReadingCheck[] = [check.unknownCode, check.ambiguousCode];

/** Rows 2 to 12, first match wins. The order is the promise: staff learn the gravest reason. */
const GUEST_CHECKS: readonly GuestRow[] = [
  { find: check.revokedCode, onExit: 'stop' },
  { find: check.cancelled, onExit: 'stop' },
  { find: check.unapproved, onExit: 'stop' },
  { find: check.blocked, onExit: 'stop' },
  { find: check.calledOff, onExit: 'pass' },
  { find: check.outsideTime, onExit: 'pass' },
  { find: check.wrongCategory, onExit: 'stop' },
  { find: check.withoutBooking, onExit: 'pass' },
  { find: check.unpaid, onExit: 'pass' },
  { find: check.againstRules, onExit: 'pass' },
  { find: check.roomFull, onExit: 'pass' },
  { find: check.openQuestions, onExit: 'pass' },
  { find: check.alreadyIn, onExit: 'pass' },
];

const VERDICTS: Readonly<Record<Reason, Verdict>> = {
  misread: 'unknown',
  'other-event': 'unknown',
  'unknown-code': 'unknown',
  ambiguous: 'choose',
  revoked: 'refused',
  cancelled: 'refused',
  unapproved: 'refused',
  blocked: 'refused',
  'invalid-time': 'refused',
  'wrong-category': 'refused',
  'not-booked': 'refused',
  waitlisted: 'refused',
  unpaid: 'refused',
  rules: 'refused',
  full: 'refused',
  questions: 'attention',
  'already-in': 'attention',
  admitted: 'admitted',
};

const ADMITTED: check.Finding = { reason: 'admitted', details: {} };

const firstFinding = <Row, Subject>(
  rows: readonly Row[],
  subject: Subject,
  find: (row: Row, subject: Subject) => check.Finding | null,
): check.Finding | null => {
  for (const row of rows) {
    const finding = find(row, subject);
    if (finding !== null) return finding;
  }
  return null;
};

const findForGuest = (scene: check.Scene): check.Finding => {
  const isExit = scene.moment.direction === 'exit';
  // What was lent comes back from whomever it was lent to.
  if (isExit && scene.facts.checkpoint.kind === 'handout') return ADMITTED;
  const rows = GUEST_CHECKS.filter((row) => !isExit || row.onExit === 'stop');
  return firstFinding(rows, scene, (row, subject) => row.find(subject)) ?? ADMITTED;
};

const notesOf = ({ attention, flags, handOver, delegation, delegationRole }: Guest) => ({
  attention,
  flags,
  handOver,
  delegation,
  delegationRole,
});

const dayNumberOf = ({ firstDay }: AdmissionFacts, { at, timeZone }: Moment): number | null => {
  if (firstDay === undefined) return null;
  const day = daysBetween(firstDay, dayOf(at, timeZone)) + 1;
  return day >= 1 ? day : null;
};

const withoutGuest = (facts: AdmissionFacts, finding: check.Finding): Decision => ({
  verdict: VERDICTS[finding.reason],
  reason: finding.reason,
  attendeeId: null,
  choices: finding.reason === 'ambiguous' ? candidatesOf(facts).map(({ attendee }) => attendee.id) : [],
  isProvisional: false,
  notes: NO_NOTES,
  needsAttention: false,
  first: null,
  isFirstEntry: false,
  isWelcomeBack: false,
  dayNumber: null,
  questions: [],
  unmet: [],
  details: finding.details,
});

const withGuest = (scene: check.Scene): Decision => {
  const { facts, moment, guest } = scene;
  const { reason, details } = findForGuest(scene);
  const isEntered = reason === 'admitted' && moment.direction === 'entry';
  const hasEntries = entriesOf(facts.earlier).length > 0;
  const notes = notesOf(guest);
  return {
    verdict: VERDICTS[reason],
    reason,
    attendeeId: guest.attendeeId,
    choices: [],
    isProvisional: guest.attendeeId === null,
    notes,
    needsAttention: isEntered && (notes.attention !== '' || notes.flags.length > 0),
    first: reason === 'already-in' ? standingEntry(facts.checkpoint.mode, facts.earlier, moment) : null,
    isFirstEntry: isEntered && !hasEntries,
    isWelcomeBack: isEntered && hasEntries && facts.checkpoint.mode === 'once-a-day',
    dayNumber: dayNumberOf(facts, moment),
    questions: reason === 'questions' ? (facts.openQuestions ?? []) : [],
    unmet: reason === 'rules' ? (facts.rules?.unmet ?? []) : [],
    details,
  };
};

/** Decides whether a scanned code opens the door. Knows no clock, no database, no network. */
export const decideAdmission = (facts: AdmissionFacts, moment: Moment): Decision => {
  const finding = firstFinding(READING_CHECKS, facts, (find, subject) => find(subject));
  if (finding !== null) return withoutGuest(facts, finding);
  const guest = guestOf(facts);
  // Both reading checks passed, so the code means exactly one person.
  if (guest === null) throw new Error('a code that is neither unknown nor ambiguous has an owner');
  return withGuest({ facts, moment, guest });
};
