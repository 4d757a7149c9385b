import { ArchGauge } from '../arch-gauge.tsx';
import { ArchPips } from '../arch-pips.tsx';
import { Button } from '../button.tsx';
import { StatusLine } from '../status-line.tsx';
import css from './idle-sample.module.css';

const DELEGATIONS = [
  ['Marsa Zahra, Tunisia', 'Train 10:05, host Meryem walks them over', 0, 5],
  ['Beli Most, Bulgaria', 'Mayor still to come', 2, 4],
  ['Villanova d’Arno, Italy', 'Two arrived with an earlier group', 2, 6],
] as const;

export const IdleSample = () => (
  <div className={css.idle}>
    <div className={css.hello}>
      <h1 className={css.title}>
        Ready for the
        <br />
        next guest
      </h1>
      <p className={css.text}>
        Scan, or type three letters of a name, town or delegation. Enter checks in and prints the badge.
      </p>
      <div className={css.keys}>
        <Button kbd="F2" kbdPlace="start">
          Walk-in
        </Button>
        <Button kbd="F4" kbdPlace="start">
          Delegation
        </Button>
        <Button kbd="F8" kbdPlace="start">
          To help desk
        </Button>
        <Button kbd="F9" kbdPlace="start">
          Reprint last
        </Button>
      </div>
    </div>
    <div className={css.gauge}>
      <ArchGauge
        value={187}
        total={412}
        shown="187"
        lines={['of 412 are here', '74 of 150 local leaders']}
        label="187 of 412 people are here, 45 percent"
      />
    </div>
    <div className={css.below}>
      <div>
        <h2 className={css.heading}>Delegations expected now</h2>
        {DELEGATIONS.map(([name, note, here, total]) => (
          <div key={name} className={css.row}>
            <div className={css.words}>
              <b>{name}</b>
              <span>{note}</span>
            </div>
            <ArchPips here={here} total={total} label={`${here} of ${total} here`} />
            <Button size="small">Check in group</Button>
          </div>
        ))}
      </div>
      <div>
        <h2 className={css.heading}>At the help desk</h2>
        <div className={css.row}>
          <StatusLine face="stop" note="Payment open, 2 min">
            Marek Dolinský
          </StatusLine>
        </div>
        <div className={css.row}>
          <StatusLine face="unknown" note="Not on the list, Jonas is asking">
            Guest of Tarnóvár
          </StatusLine>
        </div>
      </div>
    </div>
  </div>
);
