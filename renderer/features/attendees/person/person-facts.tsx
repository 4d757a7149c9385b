import type { ReactNode } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import { listOf } from '../../../../shared/domain/attendees/attendee.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { validityIn } from '../../../locales/validity.ts';
import { FactList } from '../../../ui/inspector.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { usePeopleWords } from '../words.ts';

type Fact = readonly [string, ReactNode];

/** What is known of a person; what is not known takes no room. */
export const PersonFacts = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const words = usePeopleWords();
  const { fields, card, custom } = detail;
  const facts: (Fact | null)[] = [
    fact(text('attendees.column.role'), card.category, words.category(card.category)),
    fact(text('attendees.field.say'), fields.say, fields.say),
    fact(text('attendees.field.phone'), fields.phone, <LeftToRight>{fields.phone}</LeftToRight>),
    fact(text('attendees.field.email'), fields.email, <LeftToRight>{fields.email}</LeftToRight>),
    fact(text('attendees.field.languages'), fields.languages, words.languages(fields.languages)),
    fact(text('attendees.field.delegation'), card.delegation, <Delegation detail={detail} />),
    [text('attendees.ticket'), <Ticket key="ticket" detail={detail} />],
    fact(text('attendees.valid'), fields.validFrom || fields.validUntil, <Valid detail={detail} />),
    fact(text('attendees.field.flags'), fields.flags, listOf(fields.flags).join(', ')),
    fact(text('attendees.field.attention'), fields.attention, fields.attention),
    fact(text('attendees.field.handOver'), fields.handOver, listOf(fields.handOver).join(', ')),
    ...Object.entries(custom).map(([heading, value]) => fact(heading, value, <bdi>{value}</bdi>)),
  ];
  return <FactList facts={facts.filter((each) => each !== null)} />;
};

const fact = (term: string, isKnown: string, value: ReactNode): Fact | null =>
  isKnown === '' ? null : [term, value];

const LeftToRight = ({ children }: { readonly children: string }) => <bdi dir="ltr">{children}</bdi>;

const Delegation = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const { delegationHere: here, delegationTotal: total, fields } = detail;
  return (
    <>
      <PersonName>{fields.delegation}</PersonName>
      {', '}
      {text('attendees.delegation', { total, here, role: fields.delegationRole })}
    </>
  );
};

const Ticket = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const { fields, card } = detail;
  const order = fields.orderRef === '' ? '' : text('attendees.order', { order: fields.orderRef });
  const payment = text(`attendees.payment.${card.payment}`);
  const due = card.payment === 'unpaid' ? card.amountDue : '';
  return <bdi>{[fields.ticketType, order, payment, due].filter(Boolean).join(', ')}</bdi>;
};

/** When the ticket is good: open at either end where nothing is said. */
const Valid = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const formats = useFormats();
  const { validFrom, validUntil } = detail.fields;
  const key = validFrom === '' ? 'until' : validUntil === '' ? 'from' : 'between';
  return text(`attendees.valid.${key}`, {
    from: validityIn(formats, validFrom),
    until: validityIn(formats, validUntil),
  });
};
