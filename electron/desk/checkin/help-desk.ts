import type { HelpCase } from '../../../shared/contract/checkin.ts';
import { newId, nowIso } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import type { CheckinParts } from './checkin-parts.ts';

/** Cases that wait at the help desk, longest first. */
export const helpList = ({ reads, cards }: CheckinParts): readonly HelpCase[] =>
  reads.openCases().map((one) => toHelpCase(cards, one));

const toHelpCase = (
  cards: CheckinParts['cards'],
  { attendeeId, ...one }: ReturnType<CheckinParts['reads']['openCases']>[number],
): HelpCase => ({ ...one, attendee: cards.byId(attendeeId) });

/** Sends a case with its context to the help desk. The same person or code twice is one case. */
export const sendToHelp = (
  parts: CheckinParts,
  request: { readonly attendeeId: string; readonly code: string; readonly reason: string },
  operatorId: string,
): HelpCase => {
  const waiting = parts.reads.waitingCase(request.attendeeId, request.code);
  if (waiting !== undefined) return toHelpCase(parts.cards, waiting);
  const attendee = parts.cards.byId(request.attendeeId);
  if (attendee === null && request.attendeeId !== '') throw notFound();
  const caseId = newId(parts.ports);
  const openedAt = nowIso(parts.ports);
  parts.log.append([
    {
      subject: request.attendeeId,
      operatorId,
      body: { kind: 'help-case', caseId, state: 'open', ...request, at: openedAt },
    },
  ]);
  parts.notices.announce({ kind: 'help' });
  return { caseId, openedAt, reason: request.reason, code: request.code, attendee };
};

/** Takes a case off the list. */
export const closeHelp = (parts: CheckinParts, caseId: string, operatorId: string): void => {
  const found = parts.reads.openCase(caseId);
  if (found === undefined) throw notFound();
  const { code, reason, attendeeId } = found;
  parts.log.append([
    {
      subject: attendeeId,
      operatorId,
      body: { kind: 'help-case', caseId, state: 'closed', attendeeId, code, reason, at: nowIso(parts.ports) },
    },
  ]);
  parts.notices.announce({ kind: 'help' });
};
