import { BadgeCheck, Download, Plus, Printer, Search, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { AddChip, FilterChip } from '../chip.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { FactList, Inspector, InspectorHeading, StatePanel } from '../inspector.tsx';
import { PersonName } from '../person-name.tsx';
import { StatusLine } from '../status-line.tsx';
import { TextField } from '../text-field.tsx';
import css from './people-sample.module.css';

const NAMES = [
  ['Defne Akçabelen', '', 'Kaplıpınar, Türkiye'],
  ['Ελένη Σταφυλάκη', 'Eleni Stafylaki', 'Agios Filippos, Greece'],
  ['أميرة حدّومي', 'Amira Haddoumi', 'Oued Nakhla, Algeria'],
  ['Noam Ben-Tavor', 'נועם בן־תבור', 'Givat Ela’im, Israel'],
  ['Þórhildur Brekkan', '', 'Norðurvík, Iceland'],
  ['Бојана Ветровић', 'Bojana Vetrović', 'Зелени Брод, Serbia'],
  ['ნინო ბერიძე', 'Nino Beridze', 'Zestapuri, Georgia'],
  ['Նարե Սարգսյան', 'Nare Sargsyan', 'Vanadzor, Armenia'],
] as const;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly also: string;
  readonly town: string;
}

const COUNT = 100_000;

const personAt = (place: number): Person => {
  const [name, also, town] = NAMES[place % NAMES.length] ?? NAMES[0];
  return { id: String(place), name, also, town };
};

const COLUMNS: readonly Column<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    width: '34%',
    isSortable: true,
    cell: (person) => (
      <>
        <b>
          <PersonName>{person.name}</PersonName>
        </b>{' '}
        <span className={css.also}>
          <PersonName>{person.also}</PersonName>
        </span>
      </>
    ),
  },
  { id: 'town', header: 'Town', isSortable: true, cell: (person) => <PersonName>{person.town}</PersonName> },
  { id: 'state', header: 'State', cell: () => <StatusLine face="none">Not here yet</StatusLine> },
  { id: 'badge', header: 'Badge', width: '15%', cell: () => 'Not printed' },
];

export const PeopleSample = () => {
  const [current, setCurrent] = useState('2');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '2']));
  const [find, setFind] = useState('');
  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };
  return (
    <div className={css.people}>
      <section className={css.list}>
        <div className={css.tools}>
          <TextField
            label="Find"
            isLabelHidden
            placeholder="Name, town, email, code"
            icon={Search}
            value={find}
            onValue={setFind}
          />
          <FilterChip label="Not here yet" count="225" isOn onToggle={() => {}} />
          <FilterChip label="Local leaders" count="150" isOn={false} onToggle={() => {}} />
          <AddChip icon={Plus} label="Filter" onAdd={() => {}} />
          <Button size="small" icon={Download}>
            Export
          </Button>
          <Button size="small" variant="primary" icon={UserPlus}>
            Add person
          </Button>
        </div>
        <DataTable
          label="People"
          columns={COLUMNS}
          rowCount={COUNT}
          rowAt={personAt}
          keyOf={(person) => person.id}
          nameOf={(person) => person.name}
          current={current}
          onCurrent={setCurrent}
          sort={{ column: 'name', direction: 'ascending' }}
          onSort={() => {}}
          selection={{
            keys: selected,
            onToggle: toggle,
            onToggleAll: () => {},
            isAll: false,
            allLabel: 'All people',
          }}
        />
      </section>
      <Inspector
        label="Amira Haddoumi"
        title="Amira Haddoumi"
        subtitle={<PersonName>أميرة حدّومي</PersonName>}
        note="Mayor of Oued Nakhla, Algeria"
        closeLabel="Close"
        onClose={() => {}}
      >
        <StatePanel>
          <StatusLine face="none" note="Speaks at 10:00 in Room Esche">
            Not here yet
          </StatusLine>
        </StatePanel>
        <div className={css.actions}>
          <Button variant="primary" icon={BadgeCheck}>
            Check in
          </Button>
          <Button icon={Printer}>Badge</Button>
        </div>
        <FactList
          facts={[
            [
              'Phone',
              <bdi key="phone" dir="ltr">
                +213 000 555 0142
              </bdi>,
            ],
            ['Languages', 'Arabic, French. Headset needed'],
            ['Ticket', '0388, order M4RTX, paid'],
          ]}
        />
        <InspectorHeading>History</InspectorHeading>
        <p>28 Sep, imported from pretix</p>
      </Inspector>
    </div>
  );
};
