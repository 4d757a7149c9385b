import { KeyRound, LockOpen, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import { useSession } from '../../app/session-context.tsx';
import { useAnswer } from '../../client/desk-context.tsx';
import { useRichText, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { NoRows } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { OperatorForm } from './operator-form.tsx';
import { OperatorList } from './operator-list.tsx';

const NOBODY: OperatorView = { id: '', name: '', role: 'front-desk', hasPin: false, isActive: true };

/** Who works here, in which role. With the first organiser's PIN the desk is no longer open to anybody. */
export const OperatorsScreen = () => {
  const text = useText();
  const { session } = useSession();
  const { value: people } = useAnswer('operators', (desk) => desk.operators.list(), ['operators']);
  const [editing, setEditing] = useState<OperatorView | null>(null);
  const [hasJustClosed, setJustClosed] = useState(false);
  if (people === null || session === null) return null;
  const first: OperatorView = session.isOpen ? { ...NOBODY, role: 'organiser' } : NOBODY;
  const add = (
    <Button icon={UserPlus} onClick={() => setEditing(first)}>
      {text('operators.add')}
    </Button>
  );
  return (
    <TitledScreen title={text('operators.title')}>
      {session.isOpen && <OpenDesk />}
      {hasJustClosed && <NowClosed name={session.name} />}
      {editing && (
        <OperatorForm
          key={editing.id}
          operator={editing}
          closesDesk={session.isOpen}
          onClose={() => setEditing(null)}
          onSaved={(role) => {
            setEditing(null);
            setJustClosed(session.isOpen && role === 'organiser');
          }}
        />
      )}
      <Card
        title={text('operators.list')}
        note={text('operators.count', { count: people.length })}
        actions={add}
      >
        {people.length === 0 ? (
          <NoRows>{text('operators.empty')}</NoRows>
        ) : (
          <OperatorList people={people} onEdit={setEditing} />
        )}
      </Card>
    </TitledScreen>
  );
};

const OpenDesk = () => {
  const rich = useRichText();
  return (
    <Notice tone="plan" icon={LockOpen}>
      {rich('operators.open')}
    </Notice>
  );
};

const NowClosed = ({ name }: { readonly name: string }) => {
  const rich = useRichText();
  return (
    <Notice tone="fine" icon={KeyRound}>
      {rich('operators.closed', { name })}
    </Notice>
  );
};
