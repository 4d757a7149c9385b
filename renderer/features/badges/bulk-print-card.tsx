import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { PeopleFilter } from '../../../shared/contract/attendees.ts';
import type { BADGE_ORDERS } from '../../../shared/contract/badge-selection.ts';
import { useActing } from '../../app/acting.ts';
import { useAnswer, useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Select } from '../../ui/select.tsx';
import { BatchList } from './bulk-batch-list.tsx';
import type { Choosing } from './bulk-choice.ts';
import css from './preflight.module.css';

type BadgeOrder = (typeof BADGE_ORDERS)[number];
const ORDERS: readonly BadgeOrder[] = ['name', 'category', 'delegation', 'town'];
/** Delegations are smaller; of a larger one the first by name can be chosen. */
const MOST_MEMBERS = 500;

/** Prints the badges of the choice that were not printed yet, and shows how far that is. */
export const BulkPrintCard = ({ choice, count }: Choosing) => {
  const text = useText();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const [order, setOrder] = useState<BadgeOrder>('name');
  const [printerId, setPrinterId] = useState('');
  const [takenBy, setTakenBy] = useState('');
  const { value: printers } = useAnswer('printers', (each) => each.printing.printers(), ['printers']);
  const taker = choice.delegation === '' ? '' : takenBy;
  const print = () =>
    acting.run(async () => {
      const batch = await desk.bulkPrinting.start({ selection: choice, order, printerId, takenBy: taker });
      announce('status', text('preflight.batch.queued', { jobs: batch.jobs, already: batch.already }));
    });
  const badges = count === null ? 0 : count.people - count.withBadge;
  return (
    <Card title={text('preflight.print')} note={text('preflight.print.note')}>
      <div className={css.choice}>
        <div className={css.fields}>
          <Select
            label={text('preflight.order')}
            value={order}
            options={ORDERS.map((value) => ({ value, label: text(`preflight.order.${value}`) }))}
            onValue={setOrder}
          />
          <Select
            label={text('preflight.printer')}
            value={printerId}
            options={[
              { value: '', label: text('preflight.printer.default') },
              ...(printers ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={setPrinterId}
          />
          <TakenBy delegation={choice.delegation} value={taker} onValue={setTakenBy} />
        </div>
        <div className={css.row}>
          <Button
            variant="primary"
            icon={Printer}
            disabled={acting.isBusy || (badges === 0 && taker === '')}
            onClick={() => void print()}
          >
            {badges === 0 && taker !== ''
              ? text('preflight.print.taken')
              : text('preflight.print.now', { count: badges })}
          </Button>
          <ProblemLine problem={acting.problem} />
        </div>
        <BatchList />
      </div>
    </Card>
  );
};

const EVERYBODY: PeopleFilter = {
  text: '',
  presence: [],
  categories: [],
  delegation: '',
  badge: 'any',
  payment: 'any',
};

interface TakenByProps {
  readonly delegation: string;
  readonly value: string;
  readonly onValue: (attendeeId: string) => void;
}

/** Who takes the badges of a whole delegation: written down for each of them. */
const TakenBy = ({ delegation, value, onValue }: TakenByProps) => {
  const text = useText();
  const { value: members } = useAnswer(`members ${delegation}`, async (desk) => {
    if (delegation === '') return [];
    const filter = { ...EVERYBODY, delegation };
    const order = { sort: 'name', isDescending: false } as const;
    return (await desk.attendees.list({ filter, ...order, offset: 0, limit: MOST_MEMBERS })).rows;
  });
  return (
    <Select
      label={text('preflight.taken-by')}
      hint={delegation === '' ? text('preflight.taken-by.hint') : undefined}
      value={value}
      disabled={delegation === ''}
      options={[
        { value: '', label: text('preflight.taken-by.each') },
        ...(members ?? []).map(({ id, name, jobTitle }) => ({
          value: id,
          label: [name, jobTitle].filter(Boolean).join(', '),
        })),
      ]}
      onValue={onValue}
    />
  );
};
