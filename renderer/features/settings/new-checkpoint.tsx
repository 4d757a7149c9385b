import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { HANDOUT_PREFIX } from '../../../shared/domain/programme/checkpoint-id.ts';
import { PLAIN_CHECKPOINT } from '../../../shared/domain/programme/plain-checkpoint.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FieldGrid, FieldGridFoot } from '../../ui/field-grid.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { choiceIdFrom } from './choice-id.ts';

/** What stands by itself, and how it usually counts. Doors and buses follow from the programme. */
const KINDS = { entrance: 'once-a-day', meal: 'once-a-day', handout: 'in-and-out' } as const;
type FreeKind = keyof typeof KINDS;
const FREE_KINDS: readonly FreeKind[] = ['entrance', 'meal', 'handout'];

const blank = (id: string, name: string, kind: FreeKind): CheckpointView => ({
  id,
  name,
  kind,
  mode: KINDS[kind],
  ...PLAIN_CHECKPOINT,
});

/** Whatever is lent or given away is known as such by its id. */
const idFor = (name: string, kind: FreeKind, taken: readonly string[]): string => {
  const prefix = kind === 'handout' ? HANDOUT_PREFIX : '';
  const others = taken.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
  return `${prefix}${choiceIdFrom(name, others)}`;
};

/** Adds an entrance, a meal or something that is handed out; the rest is set in its own form. */
export const NewCheckpoint = ({ taken }: { readonly taken: readonly string[] }) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FreeKind>('meal');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const checkpoint = blank(idFor(name, kind, taken), name.trim(), kind);
    if (await acting.run(() => desk.event.saveCheckpoint(checkpoint))) setName('');
  };
  return (
    <Card title={text('settings.checkpoint.add')}>
      <form onSubmit={(event) => void add(event)}>
        <FieldGrid>
          <Select
            label={text('settings.checkpoint.kind')}
            value={kind}
            options={FREE_KINDS.map((value) => ({ value, label: text(`settings.checkpoint.${value}`) }))}
            onValue={setKind}
          />
          <TextField label={text('settings.checkpoint.name')} value={name} onValue={setName} maxLength={80} />
          <FieldGridFoot>
            <Button isSubmit icon={Plus} disabled={name.trim() === '' || acting.isBusy}>
              {text('settings.checkpoint.add.button')}
            </Button>
            <ProblemLine problem={acting.problem} />
          </FieldGridFoot>
        </FieldGrid>
      </form>
    </Card>
  );
};
