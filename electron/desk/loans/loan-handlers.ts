import { HANDOUT_PREFIX } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import { prepareLoans } from './loans.ts';

/** Things on loan: what there is, and who still has one. */
export const loanHandlers = ({ gate, sql, settings }: DeskParts) => {
  const loans = prepareLoans(sql);
  const os = gate.loans;
  return os.router({
    list: os.list.handler(() =>
      settings
        .checkpoints()
        .filter(({ id }) => id.startsWith(HANDOUT_PREFIX))
        .map(({ id, name, capacity, isRemoved }) => ({
          checkpointId: id,
          name,
          isRemoved,
          stock: capacity,
          ...loans.counts(id),
        }))
        // What was removed is taken back until nobody has one any more.
        .filter(({ isRemoved, out }) => !isRemoved || out > 0),
    ),
    last: os.last.handler(({ input: { checkpointId, attendeeId } }) => loans.last(checkpointId, attendeeId)),
    borrowers: os.borrowers.handler(({ input: { checkpointId, ...window } }) => ({
      total: loans.counts(checkpointId).out,
      rows: [...loans.borrowers(checkpointId, window)],
    })),
  });
};
