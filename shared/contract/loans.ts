import { z } from 'zod';
import { listedPerson } from './listed-person.ts';
import { type Audience, forRoles, STAFF } from './procedure.ts';

const AT_HANDOUTS: readonly Audience[] = ['window', 'room', 'integration'];

/** Something that is lent, such as headsets. Handing out is an entry at its checkpoint, returning an exit. */
const loanKind = z.object({
  checkpointId: z.string(),
  name: z.string(),
  /** Nothing is handed out any more, only taken back. */
  isRemoved: z.boolean(),
  /** How many there are to hand out; null where nobody said. */
  stock: z.number().int().nullable(),
  out: z.number().int(),
  returned: z.number().int(),
});
export type LoanKind = z.infer<typeof loanKind>;

const borrower = listedPerson.extend({
  since: z.iso.datetime(),
});
export type Borrower = z.infer<typeof borrower>;

/** What somebody had of a thing last; null for who never had one. `until` is empty while they have it. */
const lastLoan = z.object({ since: z.iso.datetime(), until: z.string() }).nullable();

export const loans = {
  /** What is lent, with how many are out. */
  list: forRoles(STAFF, AT_HANDOUTS).route({ method: 'GET', path: '/loans' }).output(z.array(loanKind)),
  /** A window of those who still have one, who has had it longest first. */
  borrowers: forRoles(STAFF, AT_HANDOUTS)
    .input(
      z.object({
        checkpointId: z.string(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(borrower) })),
  /** What somebody had of a thing last: whether a return gave anything back. */
  last: forRoles(STAFF, AT_HANDOUTS)
    .input(z.object({ checkpointId: z.string(), attendeeId: z.string() }))
    .output(lastLoan),
};
