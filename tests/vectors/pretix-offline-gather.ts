import { openPretixVerifier } from '../../electron/desk/codes/pretix-signatures.ts';
import { type Attendee, emptyAttendee } from '../../shared/domain/attendees/attendee.ts';
import type { AdmissionFacts, EarlierScan, EntryMode } from '../../shared/domain/checkin/admission-facts.ts';
import { cleanCode } from '../../shared/domain/codes/clean-code.ts';
import { readCode } from '../../shared/domain/codes/foyer-code.ts';
import { readPretixTicket } from '../../shared/domain/codes/pretix-ticket.ts';
import type { PretixEvent, PretixList, PretixOrder, PretixPosition } from './pretix-offline-event.ts';

/** One step of a scenario, as far as Foyer has its concepts. */
export interface OfflineScan {
  readonly listId: number;
  readonly secret: string;
  readonly ignoreUnpaid: boolean;
  readonly asksQuestions: boolean;
  readonly revoked: readonly string[];
  readonly blocked: readonly string[];
  /** Admitted before in this scenario, at this list, with this code. */
  readonly admittedHere: readonly EarlierScan[];
}

interface Row {
  readonly order: PretixOrder;
  readonly position: PretixPosition;
}

const modeOf = (list: PretixList): EntryMode => {
  if (list.allow_multiple_entries) return 'free-count';
  return list.allow_entry_after_exit ? 'in-and-out' : 'once';
};

const statusOf = ({ order, position }: Row): string => {
  if (!['p', 'n'].includes(order.status) || position.canceled === true) return 'cancelled';
  return order.require_approval ? 'pending' : 'confirmed';
};

const attendeeOf = (row: Row, event: PretixEvent): Attendee => {
  const { order, position } = row;
  const wantsAttention = order.checkin_attention || event.itemsWithAttention.has(position.item);
  return {
    ...emptyAttendee(String(position.id)),
    display: position.attendee_name ?? '',
    status: statusOf(row),
    payment: order.status === 'n' && order.valid_if_pending !== true ? 'unpaid' : 'paid',
    ticketType: String(position.item),
    blockedReason: position.blocked?.join(', ') ?? '',
    validFrom: position.valid_from ?? '',
    validUntil: position.valid_until ?? '',
    attention: wantsAttention ? 'needs attention' : '',
  };
};

/** Whom the code means; with add-on matching the add-ons that the list admits stand in for the ticket. */
const rowsOf = (event: PretixEvent, list: PretixList, secret: string): readonly Row[] => {
  const all = event.orders.flatMap((order) => order.positions.map((position) => ({ order, position })));
  const own = all.filter(({ position }) => position.secret === secret);
  if (list.addon_match !== true) return own;
  const ids = own.map(({ position }) => position.id);
  const family = [...own, ...all.filter(({ position }) => ids.includes(position.addon_to ?? -1))];
  const admitted = family.filter(
    ({ position }) => list.all_products || list.limit_products.includes(position.item),
  );
  return admitted.length > 0 ? admitted : own;
};

const earlierOf = (rows: readonly Row[], listId: number): readonly EarlierScan[] =>
  rows.flatMap(({ position }) =>
    position.checkins
      .filter((scan) => scan.list === listId)
      .map((scan) => ({ at: scan.datetime, desk: 'pretix', direction: scan.type ?? ('entry' as const) })),
  );

const openQuestionsOf = (event: PretixEvent, rows: readonly Row[]) =>
  event.questions
    .filter((question) => question.required && question.ask_during_checkin)
    .filter(({ id, items }) =>
      rows.some(
        ({ position }) =>
          items.includes(position.item) && !position.answers.some((answer) => answer.question === id),
      ),
    )
    .map(({ id }) => ({ id: String(id), text: '' }));

/** Gathers for one scan what a desk's database would say. */
export const gatherFacts = (event: PretixEvent, scan: OfflineScan): AdmissionFacts => {
  const list = event.lists.find(({ id }) => id === scan.listId);
  if (list === undefined) throw new Error(`the fixtures have no list ${scan.listId}`);
  const text = cleanCode(scan.secret);
  const rows = rowsOf(event, list, text);
  const ticket = readPretixTicket(text, openPretixVerifier(event.validKeys));
  const flags = { isRevoked: scan.revoked.includes(text), isBlocked: scan.blocked.includes(text) };
  return {
    reading: {
      text,
      code: readCode(text, 'K7'),
      matches: rows.map((row) => ({ attendee: attendeeOf(row, event), isRevoked: flags.isRevoked })),
      signedTicket: ticket === null ? null : { ticket, category: '', ...flags },
    },
    checkpoint: {
      id: String(list.id),
      kind: 'entrance',
      mode: modeOf(list),
      categories: list.all_products ? [] : list.limit_products.map(String),
      window: { from: null, until: null },
      toleranceMinutes: 0,
      letsPendingIn: list.include_pending && scan.ignoreUnpaid,
      capacity: null,
    },
    earlier: [...earlierOf(rows, list.id), ...scan.admittedHere],
    insideCount: 0,
    openQuestions: scan.asksQuestions ? openQuestionsOf(event, rows) : [],
  };
};
