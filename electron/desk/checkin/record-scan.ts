import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { decideAdmission } from '../../../shared/domain/checkin/admission.ts';
import type { ReadingFacts } from '../../../shared/domain/checkin/admission-facts.ts';
import type { Decision } from '../../../shared/domain/checkin/decision.ts';
import { standInsOf } from '../../../shared/domain/checkin/guest.ts';
import type { Direction, Reason, Verdict } from '../../../shared/domain/checkin/verdict.ts';
import { ticketNumber } from '../../../shared/domain/codes/pretix-ticket.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { attendeeIdOf } from '../cards/attendee-id.ts';
import { nowIso } from '../desk-parts.ts';
import type { NewOp } from '../log/open-log.ts';
import { noBadge } from './badge-desk.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { toScanResult } from './scan-result.ts';

/** A scan as it was just written. */
export interface RecordedScan {
  readonly scanId: string;
  /** Empty for nobody. */
  readonly attendeeId: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** One reading at a checkpoint, and who read it how. */
export interface Reading {
  readonly facts: ReadingFacts;
  readonly checkpoint: CheckpointView;
  readonly direction: Direction;
  readonly via: BodyOf<'scan'>['via'];
  readonly operatorId: string;
  /** When it was read, where that was before now: a phone that had no line sends late. */
  readonly at?: string;
  /** What else is written with the scan, all of it or nothing. */
  readonly also?: (scan: RecordedScan) => readonly NewOp[];
}

/** What was written, and what tells the screens of it once it is kept. */
export interface Written {
  readonly result: ScanResult;
  readonly tell: () => void;
}

const told = ({ result, tell }: Written): ScanResult => {
  tell();
  return result;
};

/** Decides about a reading, records it with the badge that it brings, and tells the screens. */
export const recordReading = (parts: CheckinParts, reading: Reading): ScanResult =>
  told(writeReading(parts, reading));

/** The same for who writes more with it, in one transaction, and tells the screens after its commit. */
export const writeReading = (parts: CheckinParts, reading: Reading): Written => {
  const at = reading.at ?? nowIso(parts.ports);
  const { timeZone } = parts.settings.event();
  const facts = parts.gathering.facts(reading.facts, reading.checkpoint, at);
  const decision = decideAdmission(facts, { at, direction: reading.direction, timeZone });
  return writeDecision(parts, reading, decision, at);
};

/** Records a decision that was made already, such as an override. */
export const recordDecision = (...decided: Parameters<typeof writeDecision>): ScanResult =>
  told(writeDecision(...decided));

const writeDecision = (
  parts: CheckinParts,
  reading: Reading,
  decision: Decision,
  at: string,
  override?: BodyOf<'scan'>['override'],
): Written => {
  const { checkpoint, direction, via, operatorId, facts } = reading;
  const newcomer = provisionalGuest(reading, decision);
  const attendeeId = newcomer?.id ?? decision.attendeeId ?? '';
  const settled = { ...decision, attendeeId: attendeeId === '' ? null : attendeeId };
  const body: BodyOf<'scan'> = {
    kind: 'scan',
    checkpointId: checkpoint.id,
    attendeeId,
    code: facts.text,
    direction,
    verdict: decision.verdict,
    reason: decision.reason,
    at,
    via,
    ...(override === undefined ? {} : { override }),
    ...whyOf(decision),
  };
  const { scanId, badge } = parts.log.transaction(() => {
    if (newcomer !== null) parts.log.append([{ subject: newcomer.id, operatorId, body: newcomer }]);
    const [id = ''] = parts.log.append([{ subject: attendeeId, operatorId, body }]);
    parts.log.append(
      reading.also?.({ scanId: id, attendeeId, verdict: decision.verdict, reason: decision.reason }) ?? [],
    );
    return { scanId: id, badge: requestBadge(parts, reading, settled) };
  });
  const { text: code, signedTicket } = facts;
  const ticket = attendeeId === '' && signedTicket !== null ? ticketNumber(signedTicket.ticket) : '';
  return {
    result: toScanResult(parts, settled, { scanId, at, checkpointId: checkpoint.id, code, ticket, badge }),
    tell() {
      if (newcomer !== null) parts.notices.announce({ kind: 'attendees', ids: [newcomer.id] });
      announce(parts, scanId, badge);
    },
  };
};

/** What was found, for whoever asks later why somebody was turned away. */
const whyOf = ({ verdict, details, unmet }: Decision): Pick<BodyOf<'scan'>, 'why'> => {
  const isExplained = unmet.length > 0 || Object.keys(details).length > 0;
  if (verdict !== 'refused' || !isExplained) return {};
  return { why: { details, unmet: unmet.map(({ key, values }) => ({ key, values: { ...values } })) } };
};

/** The holder of a genuine signed ticket comes on the list with the first admission, until the source tells more. */
const provisionalGuest = ({ facts }: Reading, decision: Decision): BodyOf<'attendee-set'> | null => {
  if (!decision.isProvisional || decision.verdict !== 'admitted' || facts.signedTicket === null) return null;
  const { ticket } = facts.signedTicket;
  return {
    kind: 'attendee-set',
    id: attendeeIdOf('signed-ticket', ticket.seed),
    fields: {
      display: `Ticket ${ticketNumber(ticket)}`,
      ticketType: ticket.item,
      payment: 'paid',
      flags: 'provisional',
    },
    codes: [facts.text],
  };
};

const requestBadge = (
  { badges, cards }: CheckinParts,
  reading: Reading,
  decision: Decision,
): ScanResult['badge'] => {
  // Whoever came as a provisional guest has no badge with their name yet.
  const isNew = decision.isFirstEntry || standInsOf({ reading: reading.facts }).length > 0;
  const isArrival =
    isNew &&
    reading.checkpoint.kind === 'entrance' &&
    reading.direction === 'entry' &&
    decision.verdict === 'admitted';
  if (!isArrival || decision.attendeeId === null) return noBadge('not-first');
  const card = cards.byId(decision.attendeeId);
  if (card === null) return noBadge('not-first');
  return badges.requestOnArrival(card.id, card.category, reading.operatorId);
};

const announce = (
  { notices, reads, badges }: CheckinParts,
  scanId: string,
  badge: ScanResult['badge'],
): void => {
  const row = reads.tapeRow(scanId);
  if (row !== undefined) notices.announce({ kind: 'scan', row });
  if (badge.state === 'queued') badges.wake();
};
