import type { HelpCase } from '../../../shared/contract/checkin.ts';
import { newId, nowIso } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import type { CheckinParts } from './checkin-parts.ts';

/** Cases that wait at the help desk, longest first. */
export const helpList = ({ reads, cards }: CheckinParts): readonly HelpCase[] =>
  reads.openCases().map(({ attendeeId, ...one }) => ({ ...one, attendee: cards.byId(attendeeId) }));

/** Sends a case with its context to the help desk. The same person or code twice is one case. */
export const sendToHelp = (
  parts: CheckinParts,
  request: { readonly attendeeId: string; readonly code: string; readonly reason: string },
  operatorId: string,
): HelpCase => {
  const waiting = helpList(parts).find((one) =>
    request.attendeeId === ''
      ? request.code !== '' && one.code === request.code
      : one.attendee?.id === request.attendeeId,
  );
  if (waiting !== undefined) return waiting;
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
  return {
    caseId,
    openedAt,
    reason: request.reason,
    code: request.code,
    attendee: parts.cards.byId(request.attendeeId),
  };
};

/** Takes a case off the list. */
export const closeHelp = (parts: CheckinParts, caseId: string, operatorId: string): void => {
  const found = helpList(parts).find((one) => one.caseId === caseId);
  if (found === undefined) throw notFound();
  const { code, reason, attendee } = found;
  const attendeeId = attendee?.id ?? '';
  parts.log.append([
    {
      subject: attendeeId,
      operatorId,
      body: { kind: 'help-case', caseId, state: 'closed', attendeeId, code, reason, at: nowIso(parts.ports) },
    },
  ]);
  parts.notices.announce({ kind: 'help' });
};
