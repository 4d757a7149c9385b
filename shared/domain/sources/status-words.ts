import type { AttendeeStatus, PaymentState } from '../attendees/attendee.ts';
import type { SourceSystem } from './column-mapping.ts';
import { foldHeading } from './headings.ts';
import { readYesNo } from './yes-no.ts';

/** What a status word says about the registration and, where it does, about the money. */
export interface Standing {
  readonly status: AttendeeStatus;
  readonly payment?: PaymentState;
}

const words = (list: string, standing: Standing): readonly (readonly [string, Standing])[] =>
  list.split('|').map((word) => [foldHeading(word), standing] as const);

const STANDINGS: ReadonlyMap<string, Standing> = new Map([
  ...words(
    'confirmed|attending|accepted|completed|complete|active|approved|checked in|registered|valid|going|coming|kommt|gebucht|booked|yes|placed order|visited|guest|bestätigt|zugesagt|angenommen|angemeldet|genehmigt|aktiv|abgeschlossen|gültig|teilnehmend|nimmt teil|confirmé|accepté|inscrit|validé|confirmado|confirmada|aceptado|confermato|potwierdzony|potwierdzone|подтверждено|подтвержден|підтверджено|مؤكد|אושר|מאושר|επιβεβαιωμένο|onaylandı',
    { status: 'confirmed' },
  ),
  ...words('paid|bezahlt|acquired|payé|pagado|pagato|opłacone|оплачено|сплачено|مدفوع|שולם', {
    status: 'confirmed',
    payment: 'paid',
  }),
  ...words('free|free order|kostenlos|gratis|gratuit|kostenfrei|complimentary', {
    status: 'confirmed',
    payment: 'free',
  }),
  ...words(
    'unpaid|not paid|awaiting payment|payment pending|pending payment|pending confirmed|to be paid|placed|unbezahlt|nicht bezahlt|offen|zahlung ausstehend|ausstehend bestätigt|impayé|en attente de paiement|ausstehend (bestätigt)|не оплачено|не сплачено',
    { status: 'confirmed', payment: 'unpaid' },
  ),
  ...words(
    'pending|approval pending|pending approval|awaiting approval|waiting|waitlisted|waitlist|on waitlist|waiting list|no response|not responded|undecided|maybe|tentative|invited|draft|initializing|reserved|ausstehend|freigabe ausstehend|genehmigung ausstehend|warteliste|auf warteliste|eingeladen|vielleicht|in prüfung|wartet auf freigabe|en attente|pendiente|in attesa|oczekujące|ожидает|очікує|قيد الانتظار|ממתין|εκκρεμεί|beklemede',
    { status: 'pending' },
  ),
  ...words(
    'canceled|cancelled|canceled paid fee|declined|not attending|not going|not coming|will not attend|nicht teilnehmend|nimmt nicht teil|kommt nicht|rejected|withdrawn|deleted|refunded|expired|released|invalidated|voided|void|inactive|denied|denied approval|regrets|no|no show|transferred|storniert|storniert bezahlte gebühr|storniert gebühr bezahlt|abgesagt|abgelehnt|zurückgezogen|verfallen|abgelaufen|gelöscht|erstattet|ungültig|annulé|refusé|cancelado|cancelada|rechazado|annullato|rifiutato|anulowane|odrzucone|отменено|отменен|отклонено|скасовано|відхилено|ملغى|ملغي|בוטל|מבוטל|ακυρώθηκε|iptal|iptal edildi',
    { status: 'cancelled' },
  ),
]);

// For these systems "pending" speaks of the money, not of an approval.
const PENDING_MONEY: ReadonlySet<SourceSystem> = new Set(['pretix', 'eventyay', 'alf.io']);

/** Reads a registration status in the words of the known systems; undefined where the word is unknown. */
export const readStanding = (text: string, system: SourceSystem): Standing | undefined => {
  const folded = foldHeading(text);
  const isMoney = PENDING_MONEY.has(system) && (folded === 'pending' || folded === 'ausstehend');
  if (isMoney) return { status: 'confirmed', payment: 'unpaid' };
  const known = STANDINGS.get(folded);
  if (known) return known;
  const answer = readYesNo(text);
  return answer === undefined ? undefined : { status: answer ? 'confirmed' : 'cancelled' };
};

/** Reads a cell of a column of cancellations: a no says nothing, and a date or a reason as much as a yes. */
export const readCalledOff = (text: string, system: SourceSystem): Standing | undefined => {
  const answer = readYesNo(text);
  if (answer === false) return undefined;
  return (answer === undefined && readStanding(text, system)) || { status: 'cancelled' };
};

const states = (list: string, state: PaymentState): readonly (readonly [string, PaymentState])[] =>
  list.split('|').map((word) => [foldHeading(word), state] as const);

/** What is said of money and would say something else of a registration. */
const PAYMENTS: ReadonlyMap<string, PaymentState> = new Map([
  ...states(
    'refunded|outstanding|overdue|due|open|invoiced|invoice sent|partly paid|partially paid|partial|deposit|deposit paid|failed|payment failed|declined|erstattet|überfällig|fällig|teilweise bezahlt|teilbezahlt|angezahlt|rechnung gestellt|rechnung verschickt|in rechnung gestellt|zahlung fehlgeschlagen|remboursé|non payé|à payer|reembolsado|no pagado|pendiente de pago|rimborsato|non pagato|nieopłacone|неоплачено|غير مدفوع|לא שולם|απλήρωτο|ödenmedi',
    'unpaid',
  ),
  ...states(
    'paid in full|fully paid|settled|succeeded|voll bezahlt|vollständig bezahlt|beglichen|zahlung eingegangen|zahlung erhalten|payée|réglé|saldato|оплачен|оплачена|ödendi|πληρωμένο',
    'paid',
  ),
  ...states(
    'waived|fee waived|exempt|sponsored|comp|comped|no charge|no fee|not applicable|n/a|frei|befreit|erlassen|gebührenfrei|entfällt|exonéré|offert|exento|exenta|esente|zwolniony|бесплатно|безкоштовно|مجاني|חינם|δωρεάν|ücretsiz',
    'free',
  ),
]);

/** Reads a payment column: a state in words, or yes or no. */
export const readPayment = (text: string): PaymentState | undefined => {
  const folded = foldHeading(text);
  const known = STANDINGS.get(folded);
  const payment = known?.payment ?? PAYMENTS.get(folded);
  if (payment !== undefined) return payment;
  if (known?.status === 'pending') return 'unpaid';
  if (known && /^(?:completed?|confirmed|abgeschlossen|bestatigt)$/u.test(folded)) return 'paid';
  const answer = readYesNo(text);
  return answer === undefined ? undefined : answer ? 'paid' : 'unpaid';
};
