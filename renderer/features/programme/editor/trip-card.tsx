import { Plus, Trash2 } from 'lucide-react';
import { type Bus, LEG_KINDS, type Leg } from '../../../../shared/domain/programme/activity.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { MomentField } from '../../../ui/moment-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './editor.module.css';
import { LeaderField } from './leader-field.tsx';
import type { ActivityForm } from './use-activity-draft.ts';

export interface TripCardProps {
  readonly form: ActivityForm;
  readonly names: Readonly<Record<string, string>>;
}

/** The roll calls of a trip in the order of their times, and its buses. */
export const TripCard = ({ form, names }: TripCardProps) => {
  const text = useText();
  const { shown } = form;
  const addLeg = () =>
    form.addLeg({ kind: 'stop', name: { en: '', de: '' }, at: shown.legs.at(-1)?.at ?? shown.from });
  const addBus = () =>
    form.addBus({
      name: `Bus ${shown.buses.length + 1}`,
      seats: 48,
      leader: '',
      leaderName: '',
      phone: '',
    });
  return (
    <Card title={text('programme.trip')}>
      <h3 className={css.heading}>{text('programme.legs')}</h3>
      <ul className={css.rows}>
        {shown.legs.map((leg) => (
          <LegRow key={leg.id} leg={leg} onChange={(wish) => form.changeLeg(leg.id, wish)} />
        ))}
      </ul>
      <Button size="small" icon={Plus} onClick={addLeg}>
        {text('programme.add-leg')}
      </Button>
      <h3 className={css.heading}>{text('programme.buses')}</h3>
      <ul className={css.rows}>
        {shown.buses.map((bus) => (
          <BusRow key={bus.id} bus={bus} names={names} onChange={(wish) => form.changeBus(bus.id, wish)} />
        ))}
      </ul>
      <Button size="small" icon={Plus} onClick={addBus}>
        {text('programme.add-bus')}
      </Button>
    </Card>
  );
};

interface LegRowProps {
  readonly leg: Leg;
  readonly onChange: (wish: Partial<Leg> | null) => void;
}

const LegRow = ({ leg, onChange }: LegRowProps) => {
  const text = useText();
  return (
    <li className={css.legRow}>
      <Select
        label={text('programme.leg-kind')}
        value={leg.kind}
        options={LEG_KINDS.map((kind) => ({ value: kind, label: text(`programme.leg.${kind}`) }))}
        onValue={(kind) => onChange({ kind })}
      />
      <TextField
        label={text('programme.name-en')}
        lang="en"
        value={leg.name.en}
        onValue={(en) => onChange({ name: { ...leg.name, en } })}
        maxLength={80}
      />
      <TextField
        label={text('programme.name-de')}
        lang="de"
        value={leg.name.de}
        onValue={(de) => onChange({ name: { ...leg.name, de } })}
        maxLength={80}
      />
      <MomentField
        label={text('programme.leg-at')}
        value={leg.at}
        onValue={(at) => onChange({ at: at ?? '' })}
      />
      <Button
        size="small"
        variant="quiet"
        icon={Trash2}
        aria-label={text('programme.remove', { name: leg.name.en || leg.name.de })}
        onClick={() => onChange(null)}
      />
    </li>
  );
};

interface BusRowProps {
  readonly bus: Bus;
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (wish: Partial<Bus> | null) => void;
}

const BusRow = ({ bus, names, onChange }: BusRowProps) => {
  const text = useText();
  return (
    <li className={css.busRow}>
      <TextField
        label={text('programme.bus-name')}
        value={bus.name}
        onValue={(name) => onChange({ name })}
        maxLength={60}
      />
      <NumberField
        label={text('programme.bus-seats')}
        value={bus.seats}
        onValue={(seats) => onChange({ seats: seats ?? 0 })}
        max={999}
      />
      <LeaderField bus={bus} names={names} onChange={onChange} />
      <TextField
        label={text('programme.bus-phone')}
        type="tel"
        dir="ltr"
        value={bus.phone}
        onValue={(phone) => onChange({ phone })}
        maxLength={40}
      />
      <Button
        size="small"
        variant="quiet"
        icon={Trash2}
        aria-label={text('programme.remove', { name: bus.name })}
        onClick={() => onChange(null)}
      />
    </li>
  );
};
