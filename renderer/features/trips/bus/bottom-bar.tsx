import { RotateCcw, ScanLine } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import css from './bottom-bar.module.css';
import { useBus } from './bus-context.tsx';

/** What the thumb does most: scan, and leave. */
export const BottomBar = () => {
  const text = useText();
  const { roll, mark, open, isCameraOn, toggleCamera } = useBus();
  const missing = roll.missing.length;
  if (roll.isClosed) return <ClosedBar />;
  const leave = (): void => {
    if (missing > 0) open({ kind: 'leave' });
    else mark({ kind: 'close', reasons: [] });
  };
  return (
    <div className={css.bar}>
      <Button variant="primary" icon={ScanLine} aria-pressed={isCameraOn} onClick={toggleCamera}>
        {text(isCameraOn ? 'trips.scan.stop' : 'trips.scan')}
      </Button>
      <Button onClick={leave}>
        {missing > 0 ? text('trips.leave.without', { count: missing }) : text('trips.leave')}
      </Button>
    </div>
  );
};

/** A roll call that is over can be opened again, and the next one waits. */
const ClosedBar = () => {
  const text = useText();
  const { activity, leg, mark, chooseLeg } = useBus();
  const next = activity.legs[activity.legs.findIndex(({ id }) => id === leg.id) + 1];
  return (
    <div className={css.bar}>
      {next === undefined ? (
        <p className={css.over}>{text('trips.over')}</p>
      ) : (
        <Button variant="primary" onClick={() => chooseLeg(next.id)}>
          {text('trips.next', { kind: next.kind })}
        </Button>
      )}
      <Button icon={RotateCcw} onClick={() => mark({ kind: 'reopen' })}>
        {text('trips.reopen')}
      </Button>
    </div>
  );
};
