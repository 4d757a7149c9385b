import { useState } from 'react';
import type { MusterGroup, MusterState } from '../../../shared/contract/muster.ts';
import type { Role } from '../../../shared/contract/procedure.ts';
import { useText } from '../../locales/locale-context.tsx';
import { GroupList } from './group-list.tsx';
import { MusterBeam } from './muster-beam.tsx';
import { MusterNumbers } from './muster-numbers.tsx';
import css from './muster-screen.module.css';
import { PeoplePanel } from './people-panel.tsx';
import { ScanBar } from './scan-bar.tsx';
import { type Grouping, useMusterNumbers } from './use-muster-numbers.ts';

export interface MusterScreenProps {
  readonly muster: MusterState;
  readonly role: Role;
  readonly now: () => number;
}

/** What every screen is while a muster is on: who is inside where, to be ticked one by one. */
export const MusterScreen = ({ muster, role, now }: MusterScreenProps) => {
  const text = useText();
  const [by, setBy] = useState<Grouping>('place');
  const [group, setGroup] = useState<MusterGroup | null>(null);
  // On a phone the groups are one page, and the people of one the next.
  const [isInside, setInside] = useState(false);
  const { overview, groups, error } = useMusterNumbers(by);
  const pick = (picked: MusterGroup | null) => {
    setGroup(picked);
    setInside(true);
  };
  const regroup = (next: Grouping) => {
    setBy(next);
    setGroup(null);
  };
  return (
    <div className={css.frame}>
      <MusterBeam muster={muster} role={role} now={now} />
      <main className={css.stage} aria-label={text('muster.title')} data-inside={isInside || undefined}>
        <div className={css.side}>
          <MusterNumbers overview={overview} error={error} />
          <GroupList
            by={by}
            onBy={regroup}
            groups={groups}
            counts={overview?.counts ?? null}
            current={group?.id ?? ''}
            onPick={pick}
          />
        </div>
        <PeoplePanel group={group} onBack={() => setInside(false)} />
      </main>
      <ScanBar />
    </div>
  );
};
